package io.github.entente.derivation;

import java.time.LocalDate;
import java.util.TreeSet;

/**
 * The breakpoints of a sequence: days on which it may start or stop to hold, or to rest on other
 * attestations.
 *
 * @param days epoch days, in order
 * @param recursive whether its premises can follow from its conclusion
 */
record Breakpoints(int[] days, boolean recursive) {
    static final int NO_MORE = Integer.MIN_VALUE;

    /**
     * The breakpoints up to a day, latest first.
     *
     * @param day the last day that counts; it is a breakpoint itself
     * @param window its bounds are breakpoints too
     */
    Latest until(int day, Days window) {
        TreeSet<Integer> more = new TreeSet<>();
        more.add(day);
        for (LocalDate bound : window.bounds()) {
            more.add((int) bound.toEpochDay());
        }
        while (more.last() > day) {
            more.pollLast();
        }
        return new Latest(days, day, more);
    }

    /** Iterates over breakpoints, latest first, each once. */
    static final class Latest {
        private final int[] days;
        private final TreeSet<Integer> more;
        private int place;

        private Latest(int[] days, int day, TreeSet<Integer> more) {
            this.days = days;
            this.more = more;
            this.place = days.length - 1;
            while (place >= 0 && days[place] > day) {
                place--;
            }
        }

        int next() {
            int other = more.isEmpty() ? NO_MORE : more.last();
            int own = place < 0 ? NO_MORE : days[place];
            int next = Math.max(own, other);
            if (own == next) {
                place--;
            }
            if (other == next) {
                more.pollLast();
            }
            return next;
        }
    }
}
