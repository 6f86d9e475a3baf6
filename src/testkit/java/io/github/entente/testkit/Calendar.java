package io.github.entente.testkit;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A range of days, numbered from 0. It starts before the first date of a world, and ends after the last day
 * on which any date can have an effect. An open start counts as its first day, an open end as its last day.
 * Immutable.
 *
 * <p>Days after the end can be left out, since no later day decides about an earlier one. Before the first
 * date nothing changes. But a sequence finds nothing before day 0, so it loses one day at the start that it
 * would have if time had no start. A sequence of sequences loses one more. So a few days before the first
 * date are counted but not {@link #shown}.
 */
final class Calendar {
    private static final int EDGE = 60;
    private static final int NOT_SHOWN = 30;
    private static final LocalDate TIMELESS = LocalDate.of(2000, 1, 1);

    private final long start;
    private final int length;

    private Calendar(LocalDate first, LocalDate last) {
        this.start = first.toEpochDay() - EDGE;
        this.length = (int) (last.toEpochDay() - start + 1);
    }

    /** The calendar of a world. */
    static Calendar of(World world) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        int longest = 0;
        for (Fact fact : world.statements().keySet()) {
            longest = Math.max(longest, fact.lifetimeDays());
            for (Attestation one : world.attestations(fact)) {
                one.happened().first().ifPresent(dates::add);
                one.happened().last().ifPresent(dates::add);
                one.ended().flatMap(end -> end.last()).ifPresent(dates::add);
                one.published().flatMap(date -> date.last()).ifPresent(dates::add);
            }
        }
        if (dates.isEmpty()) {
            dates.add(TIMELESS);
        }
        return new Calendar(dates.first(), dates.last().plusDays(longest + CountedDays.SEQUENCE_DAYS + 1L));
    }

    /** The number of days. */
    int length() {
        return length;
    }

    /** The number of the day; a number outside the calendar if the day is outside. */
    int day(LocalDate date) {
        return (int) Math.max(-1, Math.min(length, date.toEpochDay() - start));
    }

    /** These days, as far as they are in the calendar. */
    BitSet days(ImmutableRangeSet<LocalDate> ranges) {
        BitSet days = new BitSet();
        for (Range<LocalDate> range : ranges.asRanges()) {
            int first = range.hasLowerBound() ? day(range.lowerEndpoint()) : 0;
            int last = range.hasUpperBound() ? day(range.upperEndpoint()) : length - 1;
            days.set(Math.max(0, first), Math.min(length, last + 1));
        }
        return days;
    }

    /**
     * The days as text, such as {@code 2020-01-01 to 2020-06-29, since 2021-01-01}. Days at the edge are left
     * out.
     */
    String shown(BitSet days) {
        Set<String> spans = new LinkedHashSet<>();
        for (int first = days.nextSetBit(NOT_SHOWN); first >= 0; ) {
            int next = days.nextClearBit(first);
            spans.add(span(first, next - 1));
            first = days.nextSetBit(next);
        }
        return spans.isEmpty() ? "never" : String.join(", ", spans);
    }

    private String span(int first, int last) {
        boolean openStart = first == NOT_SHOWN;
        boolean openEnd = last == length - 1;
        if (openStart) {
            return openEnd ? "always" : "until " + date(last);
        }
        if (openEnd) {
            return "since " + date(first);
        }
        return first == last ? date(first) : date(first) + " to " + date(last);
    }

    private String date(int day) {
        return LocalDate.ofEpochDay(start + day).toString();
    }
}
