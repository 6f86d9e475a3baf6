package io.github.entente.export;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Days as tables and graphs have them. */
final class DayTexts {
    private DayTexts() {}

    /** Such as {@code 2014-03-01/2014-03-04 2014-05-02 2015-01-01/..}; empty if there are none. */
    static String ranges(RangeSet<LocalDate> days) {
        return days.asRanges().stream().map(DayTexts::range).collect(Collectors.joining(" "));
    }

    /** The first day; empty if there is none, or no source states one. */
    static String first(RangeSet<LocalDate> days) {
        List<Range<LocalDate>> ranges = new ArrayList<>(days.asRanges());
        return ranges.isEmpty() ? "" : start(ranges.get(0), "");
    }

    /** The last day; empty if there is none, or no source states one. */
    static String last(RangeSet<LocalDate> days) {
        List<Range<LocalDate>> ranges = new ArrayList<>(days.asRanges());
        return ranges.isEmpty() ? "" : end(ranges.get(ranges.size() - 1), "");
    }

    private static String range(Range<LocalDate> range) {
        String first = start(range, "..");
        String last = end(range, "..");
        return range.hasLowerBound() && first.equals(last) ? first : first + "/" + last;
    }

    /** The first day of the range, or the word for a start that no source states. */
    static String start(Range<LocalDate> range, String unstated) {
        return range.hasLowerBound() ? range.lowerEndpoint().toString() : unstated;
    }

    /** The last day of the range, or the word for an end that no source states. */
    static String end(Range<LocalDate> range, String unstated) {
        return range.hasUpperBound() ? range.upperEndpoint().toString() : unstated;
    }
}
