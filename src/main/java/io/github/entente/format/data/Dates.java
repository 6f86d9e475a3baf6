package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads dates in the forms of data files. The same text gives the same object: a year of events needs 365
 * dates, not one for each event.
 */
final class Dates {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{8}");
    private static final Pattern DAY_AND_TIME =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9]{1,2}:[0-9]{2}.{0,24}");
    private static final Pattern YEAR_AS_DECIMAL = Pattern.compile("[0-9]{4}\\.0");
    private static final ImmutableList<String> MONTHS =
            ImmutableList.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern DAY = Pattern.compile("(?:(?<iso>[0-9]{4}-[0-9]{2}-[0-9]{2})|(?<compact>[0-9]{8})"
            + "|(?<month>[0-9]{1,2})/(?<day>[0-9]{1,2})/(?<year>[0-9]{4})"
            + "|(?<day2>[0-9]{1,2})[ -](?<name>(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))[ -](?<year2>[0-9]{4}))"
            + "(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?(?:Z| [AP]M)?)?");

    private final Map<String, Edtf> read = new HashMap<>();

    /** {@code 2014-05-01}, or any other form of {@link Edtf}. */
    Edtf edtf(String text) {
        Edtf known = read.get(text);
        if (known == null) {
            known = Edtf.parse(text);
            read.put(text, known);
        }
        return known;
    }

    /**
     * A day in any form in which files of events write it, its time of day left out: {@code 2014-05-01},
     * {@code 2014-05-01 00:00:00.000}, {@code 20140501}, month first {@code 5/1/2014}, or {@code 01 May
     * 2014}.
     */
    Edtf day(String text) {
        Matcher form = DAY.matcher(text);
        if (!form.matches()) {
            throw new InvalidValueException(
                    "\"" + NameSuggestions.shown(text) + "\" is no day", "write it as 2014-05-01");
        }
        if (form.group("iso") != null) {
            return edtf(form.group("iso"));
        }
        if (form.group("compact") != null) {
            return compact(form.group("compact"));
        }
        boolean named = form.group("name") != null;
        int month = named
                ? 1 + MONTHS.indexOf(form.group("name").substring(0, 3).toLowerCase(Locale.ROOT))
                : Integer.parseInt(form.group("month"));
        return edtf(String.format(
                Locale.ROOT,
                "%s-%02d-%02d",
                form.group(named ? "year2" : "year"),
                month,
                Integer.parseInt(form.group(named ? "day2" : "day"))));
    }

    /** The month, or else the year, in which the whole week is of which the day is the middle. */
    Optional<Edtf> aroundWeek(Edtf day) {
        LocalDate middle = day.first().orElseThrow();
        return within(Edtf.of(middle.minusDays(3)), Edtf.of(middle.plusDays(3)));
    }

    /** The month, or else the year, in which both days are; empty if they are of different years. */
    Optional<Edtf> within(Edtf first, Edtf last) {
        return Stream.of(monthOfDay(first), yearOf(first))
                .filter(whole -> last.toString().startsWith(whole.toString()))
                .findFirst();
    }

    /** The month that the day is in. */
    Edtf monthOfDay(Edtf day) {
        return edtf(day.toString().substring(0, 7));
    }

    /** {@code 20140501}. */
    Edtf compact(String text) {
        if (text.length() != 8 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException(
                    "\"" + NameSuggestions.shown(text) + "\" is no date of the form 20140501");
        }
        return edtf(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6));
    }

    /** {@code 2011-05-01}, {@code 2011-05-00} (a month) or {@code 2011-00-00} (a year). */
    Edtf zeroed(String text) {
        String date = text.endsWith("-00") ? text.substring(0, text.length() - 3) : text;
        date = date.endsWith("-00") ? date.substring(0, date.length() - 3) : date;
        if (date.equals("0000")) {
            throw new IllegalArgumentException("the date \"" + NameSuggestions.shown(text) + "\" does not tell when");
        }
        return edtf(date);
    }

    /** The year with this number. */
    Edtf year(int number) {
        return edtf(String.format(Locale.ROOT, "%04d", number));
    }

    /**
     * The date in three columns of numbers. Where the day is missing or not above 0, the month; where the
     * month is too, the year. Empty if the year is missing or not above 0.
     */
    Optional<Edtf> parts(Row row, String year, String month, String day) {
        Optional<Integer> inYear = row.optionalNumber(year).filter(number -> number > 0);
        Optional<Integer> inMonth = row.optionalNumber(month).filter(number -> number > 0);
        Optional<Integer> onDay = row.optionalNumber(day).filter(number -> number > 0 && inMonth.isPresent());
        return inYear.map(number -> edtf(String.format(Locale.ROOT, "%04d", number)
                + inMonth.map(part -> String.format(Locale.ROOT, "-%02d", part)).orElse("")
                + onDay.map(part -> String.format(Locale.ROOT, "-%02d", part)).orElse("")));
    }

    /**
     * A date in whatever form tables have it: a form of {@link Edtf}; eight digits, with zeros for an unknown
     * month or day; {@code 2011-05-00}; a year as {@code 2011.0}; a day with a time, which is left out.
     */
    Edtf any(String text) {
        if (DIGITS.matcher(text).matches()) {
            return zeroed(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6));
        }
        Matcher timed = DAY_AND_TIME.matcher(text);
        if (timed.matches()) {
            return edtf(timed.group(1));
        }
        return YEAR_AS_DECIMAL.matcher(text).matches() ? edtf(text.substring(0, 4)) : zeroed(text);
    }

    /**
     * A date of this pattern. Day or month may be missing in the pattern.
     *
     * @throws IllegalArgumentException if it has another form, or is no day of the calendar
     */
    static Edtf of(String text, DateTimeFormatter pattern) {
        TemporalAccessor parsed = pattern.parse(text);
        int year = parsed.get(ChronoField.YEAR);
        StringBuilder date = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
        for (ChronoField part : List.of(ChronoField.MONTH_OF_YEAR, ChronoField.DAY_OF_MONTH)) {
            if (!parsed.isSupported(part)) {
                break;
            }
            date.append(String.format(Locale.ROOT, "-%02d", parsed.get(part)));
        }
        return Edtf.parse(date.toString());
    }

    /** From the first to the last day. If these are the first and last day of a year, that year. */
    Edtf span(String from, String to) {
        if (from.length() == 10 && from.endsWith("-01-01") && to.equals(from.substring(0, 4) + "-12-31")) {
            return edtf(from.substring(0, 4));
        }
        return edtf(from.equals(to) ? from : from + "/" + to);
    }

    /** The year in which the date begins. */
    Edtf yearOf(Edtf date) {
        return edtf(date.toString().substring(0, 4));
    }
}
