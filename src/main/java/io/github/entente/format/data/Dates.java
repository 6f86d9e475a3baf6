package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates in the forms of data files. The same text gives the same object: a year of events needs 365
 * dates, not one for each event.
 */
final class Dates {
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
     * {@code 2014-05-01 00:00:00.000}, {@code 20140501}, month first {@code 5/1/2014}, or {@code 01 May 2014}.
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

    /** The week of which the day is the middle. */
    Edtf weekAround(Edtf day) {
        LocalDate middle = day.first().orElseThrow();
        return edtf(middle.minusDays(3) + "/" + middle.plusDays(3));
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

    /** From the first to the last day. If these are the first and last day of a year, that year. */
    Edtf span(String from, String to) {
        if (from.length() == 10 && from.endsWith("-01-01") && to.equals(from.substring(0, 4) + "-12-31")) {
            return edtf(from.substring(0, 4));
        }
        return edtf(from.equals(to) ? from : from + "/" + to);
    }

    /** A whole year. */
    Edtf year(int year) {
        return edtf(String.format(Locale.ROOT, "%04d", year));
    }

    /** The year in which the date begins. */
    Edtf yearOf(Edtf date) {
        return edtf(date.toString().substring(0, 4));
    }
}
