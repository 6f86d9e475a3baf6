package io.github.entente.derivation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Words for the strength of evidence. The number weighs evidence. It is no probability that a thing is so. A
 * value at a bound gets the stronger word.
 */
public enum Strength {
    /** Below 0.35. */
    WEAK("weak", 0),
    /** From 0.35 to below 0.7. */
    MODERATE("moderate", 0.35),
    /** From 0.7. */
    STRONG("strong", 0.7);

    private static final double TOLERANCE = 1e-9;

    private final String label;
    private final double atLeast;

    Strength(String label, double atLeast) {
        this.label = label;
        this.atLeast = atLeast;
    }

    /**
     * The word for a strength.
     *
     * @param strength from 0 to 1; a value that is a bound up to rounding counts as that bound
     * @throws IllegalArgumentException if it is outside 0 to 1
     */
    public static Strength of(double strength) {
        checkArgument(strength >= 0 && strength <= 1, "strength %s is outside 0 to 1", strength);
        Strength found = WEAK;
        for (Strength word : values()) {
            if (strength >= word.atLeast - TOLERANCE) {
                found = word;
            }
        }
        return found;
    }

    /** The word, such as {@code moderate}. */
    public String label() {
        return label;
    }
}
