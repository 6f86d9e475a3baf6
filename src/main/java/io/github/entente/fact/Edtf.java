package io.github.entente.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source, or an interval of two dates. It reads the Extended Date/Time Format (ISO
 * 8601-2:2019, Library of Congress): level 0 without times of day, and the open intervals of level 1. The
 * forms are {@code 2012}, {@code 2019-04}, {@code 2020-05-25}, {@code 2020-05-18/2020-05-24},
 * {@code 2019-04/..}, {@code ../2012} and {@code ../..}, for the years 0001 to 9999.
 *
 * <p>A vague date counts as its whole span: {@code 2019-04} has the 30 days of April. Both ends are included.
 * Two are equal if their texts are.
 */
public final class Edtf {
    /** The precision of a date, finest first. */
    public enum Precision {
        /** A day. */
        DAY,
        /** A month. */
        MONTH,
        /** A year. */
        YEAR
    }

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final String OPEN = "..";
    private static final String FORMS =
            "write a year, a month or a day (2012, 2019-04, 2020-05-25), or two with a slash between, \"..\" for an open end (2019-04/..)";

    /**
     * A cache of recent dates, by the hash of the text. Thousands of events share a day, so its date is
     * parsed and stored once. Threads may overwrite each other's entries. That is safe: dates are immutable,
     * and a caller checks the text of what it finds.
     */
    private static final @Nullable Edtf[] RECENT = new Edtf[1 << 12];

    /** {@code ../..}: always. */
    public static final Edtf ALWAYS = parse("../..");

    private final String text;
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;
    private final Precision firstPrecision;
    private final Precision lastPrecision;

    private Edtf(String text, @Nullable Span start, @Nullable Span end) {
        this.text = text;
        this.first = start == null ? null : start.first;
        this.last = end == null ? null : end.last;
        this.firstPrecision = start == null ? Precision.DAY : start.precision;
        this.lastPrecision = end == null ? Precision.DAY : end.precision;
    }

    private record Span(LocalDate first, LocalDate last, Precision precision) {}

    /** One day. */
    public static Edtf of(LocalDate day) {
        return parse(day.toString());
    }

    /**
     * Reads one of the forms above.
     *
     * @throws IllegalArgumentException if the text has another form, names a day that does not exist, or ends
     *     before it starts; the message has the text and the way out
     */
    public static Edtf parse(String text) {
        int place = text.hashCode() & (RECENT.length - 1);
        Edtf recent = RECENT[place];
        if (recent != null && recent.text.equals(text)) {
            return recent;
        }
        Edtf read = read(text);
        RECENT[place] = read;
        return read;
    }

    private static Edtf read(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            if (text.equals(OPEN)) {
                throw new InvalidValueException("\"..\" is half an interval", FORMS);
            }
            Span span = date(text, text);
            return new Edtf(text, span, span);
        }
        Span start = end(text, text.substring(0, slash));
        Span end = end(text, text.substring(slash + 1));
        if (start != null && end != null && end.last.isBefore(start.first)) {
            throw new InvalidValueException(quoted(text) + " ends before it starts", "swap the two dates");
        }
        return new Edtf(text, start, end);
    }

    private static @Nullable Span end(String text, String part) {
        return part.equals(OPEN) ? null : date(text, part);
    }

    private static Span date(String text, String part) {
        Matcher form = DATE.matcher(part);
        if (!form.matches()) {
            throw new InvalidValueException(quoted(text) + " is no date that is read here", hint(part));
        }
        int year = Integer.parseInt(form.group(1));
        if (year == 0) {
            throw new InvalidValueException(quoted(text) + " is no year that is read here", "years are 0001 to 9999");
        }
        if (form.group(2) == null) {
            return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
        }
        int month = Integer.parseInt(form.group(2));
        if (month < 1 || month > 12) {
            throw new InvalidValueException(quoted(text) + " has no month " + form.group(2), "months are 01 to 12");
        }
        YearMonth inYear = YearMonth.of(year, month);
        if (form.group(3) == null) {
            return new Span(inYear.atDay(1), inYear.atEndOfMonth(), Precision.MONTH);
        }
        try {
            LocalDate day = inYear.atDay(Integer.parseInt(form.group(3)));
            return new Span(day, day, Precision.DAY);
        } catch (DateTimeException e) {
            throw new InvalidValueException(
                    quoted(text) + " is no day of the calendar", inYear + " has " + inYear.lengthOfMonth() + " days");
        }
    }

    private static String hint(String part) {
        if (part.indexOf('T') > 0) {
            return "leave the time of day out";
        }
        if (part.chars().anyMatch(c -> c == '?' || c == '~' || c == '%')) {
            return "say doubt with the Admiralty code, or with a wider interval";
        }
        return FORMS;
    }

    private static String quoted(String text) {
        return "\"" + NameSuggestions.shown(text) + "\"";
    }

    /** The first day, included; empty if the start is open. */
    public Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    /** The last day, included; empty if the end is open. */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    /** The precision of the start; {@link Precision#DAY} if it is open. */
    public Precision firstPrecision() {
        return firstPrecision;
    }

    /** The precision of the end; {@link Precision#DAY} if it is open. */
    public Precision lastPrecision() {
        return lastPrecision;
    }

    /** Whether the text is an interval, with a slash. */
    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Edtf edtf && text.equals(edtf.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text that was read. */
    @Override
    public String toString() {
        return text;
    }
}
