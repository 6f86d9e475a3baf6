package io.github.entente.format.data;

import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
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
    /** {@code 2017-05-03}, with a time of day or without. */
    private static final Pattern TIMESTAMP =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?Z?)?");
    /** {@code 5/3/2017}, with a time of day or without. */
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?: [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?: [AP]M)?)?");

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

    /**
     * A day as tables write it: {@code 2017-05-03}, {@code 2017-05-03 00:00:00.000} or, month first, {@code
     * 5/3/2017}. Its time of day is left out.
     */
    Edtf calendarDay(String text) {
        Matcher stamp = TIMESTAMP.matcher(text);
        if (stamp.matches()) {
            return edtf(stamp.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return edtf(String.format(
                    Locale.ROOT,
                    "%s-%02d-%02d",
                    monthFirst.group(3),
                    Integer.parseInt(monthFirst.group(1)),
                    Integer.parseInt(monthFirst.group(2))));
        }
        throw new InvalidValueException("\"" + NameSuggestions.shown(text) + "\" is no day", "write it as 2017-05-03");
    }

    /** The month in which the day is. */
    Edtf monthOf(Edtf day) {
        return edtf(day.toString().substring(0, 7));
    }

    /** The year in which the date begins. */
    Edtf yearOf(Edtf date) {
        return edtf(date.toString().substring(0, 4));
    }
}
