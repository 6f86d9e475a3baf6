package io.github.entente.derivation;

import java.util.List;
import java.util.function.IntFunction;

/**
 * The hull of valid days: the days from the first to the last on which something is valid, both included, as
 * epoch days. Rules test hulls, so that premises that never meet are not joined. A hull may be too wide,
 * never too narrow. Open ends lie beyond all dates.
 *
 * @param first the first day
 * @param last the last day; before {@code first} in a hull without days
 *
 * <p><b>Stability: evolving.</b>
 */
public record Hull(long first, long last) {
    /** A hull without days. */
    public static final Hull NONE = new Hull(0, -1);

    /** The start of {@link Days} without a start. */
    private static final long OPEN_START = Long.MIN_VALUE / 2;

    /** Whether it has no days. */
    public boolean isEmpty() {
        return last < first;
    }

    /** Whether both have a day in common. */
    public boolean meets(Hull other) {
        return Math.max(first, other.first) <= Math.min(last, other.last);
    }

    /** Whether some day of this hull is before some day of the other. */
    public boolean precedes(Hull other) {
        return first < other.last;
    }

    /** Whether this hull has all days of the other. */
    public boolean covers(Hull other) {
        return other.isEmpty() || (first <= other.first && other.last <= last);
    }

    /** The smallest hull that covers both. */
    public Hull union(Hull other) {
        if (isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return this;
        }
        return new Hull(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** A hull of a rule's conclusion, by its time mode and the hulls of its premises, in their order. */
    public static Hull derived(TimeMode time, List<Hull> premises) {
        return derived(time, premises.size(), premises::get);
    }

    /**
     * A hull of a rule's conclusion.
     *
     * @param count how many premises there are, at least one
     * @param premises the hull of each by its place, the first at 0
     */
    public static Hull derived(TimeMode time, int count, IntFunction<Hull> premises) {
        if (time == TimeMode.SEQUENCE) {
            Hull later = premises.apply(0);
            for (int place = 1; place < count; place++) {
                later = premises.apply(place).with(time, later);
            }
            return later;
        }
        Hull conclusion = premises.apply(count - 1);
        for (int place = 0; place < count - 1; place++) {
            conclusion = conclusion.with(time, premises.apply(place));
        }
        return conclusion;
    }

    /**
     * The part of this hull, of a later premise, that remains after an earlier premise is taken into account.
     */
    private Hull with(TimeMode time, Hull premise) {
        return switch (time) {
            case OVERLAP, TOGETHER, WHILE, SUSTAINED ->
                new Hull(Math.max(first, premise.first), Math.min(last, premise.last));
            case DURING -> premise.meets(this) ? new Hull(Math.max(first, premise.first), last) : NONE;
            case SEQUENCE ->
                premise.isEmpty() || isEmpty() ? NONE : new Hull(Math.max(first, dayAfter(premise.first)), last);
        };
    }

    /** The next day. An open start stays open, since the next day would make the hull too narrow. */
    private static long dayAfter(long day) {
        return day == OPEN_START ? OPEN_START : day + 1;
    }
}
