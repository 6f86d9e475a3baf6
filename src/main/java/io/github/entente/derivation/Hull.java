package io.github.entente.derivation;

import java.util.List;

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
        Hull conclusion = premises.get(premises.size() - 1);
        for (Hull premise : premises.subList(0, premises.size() - 1)) {
            conclusion = conclusion.with(time, premise);
        }
        return conclusion;
    }

    /**
     * The part of this hull, of a rule's last premise, that remains after an earlier premise is taken into
     * account. With several earlier premises, apply them one after another in any order.
     */
    public Hull with(TimeMode time, Hull premise) {
        return switch (time) {
            case OVERLAP, TOGETHER, WHILE, SUSTAINED ->
                new Hull(Math.max(first, premise.first), Math.min(last, premise.last));
            case DURING -> premise.meets(this) ? new Hull(Math.max(first, premise.first), last) : NONE;
            case SEQUENCE -> new Hull(Math.max(first, dayAfter(premise.first)), last);
        };
    }

    /** The next day. An open start stays open, since the next day would make the hull too narrow. */
    private static long dayAfter(long day) {
        return day == OPEN_START ? OPEN_START : day + 1;
    }
}
