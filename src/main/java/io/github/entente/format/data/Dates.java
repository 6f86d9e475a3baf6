package io.github.entente.format.data;

import io.github.entente.fact.Edtf;
import io.github.entente.fact.NameSuggestions;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads dates in the forms of data files. The same text gives the same object: a year of events needs 365
 * dates, not one for each event.
 */
final class Dates {
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

    /** The day of a time such as {@code 2011-03-12 10:30:00}, or a date without a time. */
    Edtf dayOf(String time) {
        int blank = time.indexOf(' ');
        return edtf(blank < 0 ? time : time.substring(0, blank));
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

    /** From the first to the last day. If these are the first and last day of a year, that year. */
    Edtf span(String from, String to) {
        if (from.length() == 10 && from.endsWith("-01-01") && to.equals(from.substring(0, 4) + "-12-31")) {
            return edtf(from.substring(0, 4));
        }
        return edtf(from.equals(to) ? from : from + "/" + to);
    }
}
