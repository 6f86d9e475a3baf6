package io.github.entente.query;

import java.util.List;

/** What speaks for one side and what for the other, compared. */
final class TwoSides {
    /** What differs by less is equal: sums of decimal fractions are not exact. */
    static final double TOLERANCE = 1e-9;

    private TwoSides() {}

    /**
     * Whether neither outweighs the other: the lesser mass is at least this share of the greater. Without
     * mass on either side it is so if there is something on both.
     */
    static boolean isEven(double one, List<?> some, double other, List<?> others, double share) {
        double greater = Math.max(one, other);
        return greater <= TOLERANCE
                ? !some.isEmpty() && !others.isEmpty()
                : Math.min(one, other) >= share * greater - TOLERANCE * greater;
    }

    /** Whether the first outweighs the other, where they are not even. */
    static boolean isFirst(double one, List<?> some, double other) {
        return Math.max(one, other) <= TOLERANCE ? !some.isEmpty() : one > other;
    }
}
