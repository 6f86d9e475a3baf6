package io.github.entente.derivation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Words for the strength of evidence. The bounds are ours.
 *
 * <p>The number behind the word weighs evidence. It is no probability that the thing is so: weak evidence
 * does not say that the contrary is likely. Therefore these are not the words of likelihood of ICD 203
 * (Office of the Director of National Intelligence, <i>Intelligence Community Directive 203: Analytic
 * Standards</i>, 2015), which that directive forbids to mix with confidence.
 */
public enum Strength {
    /** Below 0.35. */
    WEAK("weak", 0),
    /** From 0.35 to below 0.7. */
    MODERATE("moderate", 0.35),
    /** From 0.7 on. */
    STRONG("strong", 0.7);

    /** A number that is a bound up to rounding gets the upper word. */
    private static final double ROUNDING = 1e-9;

    private final String label;
    private final double atLeast;

    Strength(String label, double atLeast) {
        this.label = label;
        this.atLeast = atLeast;
    }

    /**
     * The word for a number. A number that is less than a bound by at most 10<sup>−9</sup> counts as the
     * bound.
     *
     * @param strength from 0 to 1
     * @throws IllegalArgumentException if it is outside 0 to 1
     */
    public static Strength of(double strength) {
        checkArgument(strength >= 0 && strength <= 1, "strength %s is outside 0 to 1", strength);
        Strength found = WEAK;
        for (Strength word : values()) {
            if (strength >= word.atLeast - ROUNDING) {
                found = word;
            }
        }
        return found;
    }

    /** The word, such as {@code moderate}. */
    public String label() {
        return label;
    }

    /** The word with what makes it doubtful, such as {@code moderate} or {@code moderate, disputed}. */
    public String label(boolean disputed) {
        return disputed ? label + ", disputed" : label;
    }

    /** The words for a text, such as {@code moderate evidence} or {@code moderate evidence, disputed}. */
    public String evidence(boolean disputed) {
        return disputed ? label + " evidence, disputed" : label + " evidence";
    }
}
