package io.github.entente.derivation;

import java.util.List;

/**
 * The days from the first to the last on which something is valid, both included, as epoch days: what rules
 * test so that premises that never meet are not joined. A hull may be too wide, never too narrow. Open ends
 * are beyond all dates.
 *
 * @param first the first day
 * @param last the last day; before {@code first} in a hull without days
 *
 * <p><b>Stability: evolving.</b>
 */
public record Hull(long first, long last) {
    /** A hull without days. */
    public static final Hull NONE = new Hull(0, -1);

    /** Where {@link Days} without a start begin. */
    private static final long OPEN_START = Long.MIN_VALUE / 2;

    /** Whether it has no days. */
    public boolean isEmpty() {
        return last < first;
    }

    /** Whether both have a day in common. */
    public boolean meets(Hull other) {
        return Math.max(first, other.first) <= Math.min(last, other.last);
    }

    /** Whether some day of this is before some day of the other. */
    public boolean precedes(Hull other) {
        return first < other.last;
    }

    /** Whether all days of the other are in this. */
    public boolean covers(Hull other) {
        return other.isEmpty() || (first <= other.first && other.last <= last);
    }

    /** The least hull that covers both. */
    public Hull union(Hull other) {
        if (isEmpty()) {
            return other;
        }
        if (other.isEmpty()) {
            return this;
        }
        return new Hull(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** A hull of what a rule of this time mode makes of premises with these hulls, in their order. */
    public static Hull derived(TimeMode time, List<Hull> premises) {
        Hull conclusion = premises.get(premises.size() - 1);
        for (Hull premise : premises.subList(0, premises.size() - 1)) {
            conclusion = conclusion.with(time, premise);
        }
        return conclusion;
    }

    /**
     * What is left of the hull of a rule's last premise, which this is, beside that of an earlier one; beside
     * several, one after the other, in any order.
     */
    public Hull with(TimeMode time, Hull premise) {
        return switch (time) {
            case OVERLAP -> new Hull(Math.max(first, premise.first), Math.min(last, premise.last));
            case DURING -> premise.meets(this) ? new Hull(Math.max(first, premise.first), last) : NONE;
            case SEQUENCE -> new Hull(Math.max(first, dayAfter(premise.first)), last);
        };
    }

    /** An open start stays open: a day later it would be narrower than what is derived. */
    private static long dayAfter(long day) {
        return day == OPEN_START ? OPEN_START : day + 1;
    }
}
