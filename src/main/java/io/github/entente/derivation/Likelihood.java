package io.github.entente.derivation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Words for probabilities. Source: Office of the Director of National Intelligence, <i>Intelligence Community
 * Directive 203: Analytic Standards</i> (2015), section D.6.e.(2)(a). A value at a bound gets the higher
 * word.
 */
public enum Likelihood {
    /** Below 5 %. */
    ALMOST_NO_CHANCE("almost no chance", 0),
    /** 5 to 20 %. */
    VERY_UNLIKELY("very unlikely", 0.05),
    /** 20 to 45 %. */
    UNLIKELY("unlikely", 0.20),
    /** 45 to 55 %. */
    ROUGHLY_EVEN_CHANCE("roughly even chance", 0.45),
    /** 55 to 80 %. */
    LIKELY("likely", 0.55),
    /** 80 to 95 %. */
    VERY_LIKELY("very likely", 0.80),
    /** 95 % and more. The word is never "certain". */
    ALMOST_CERTAIN("almost certain", 0.95);

    private final String label;
    private final double atLeast;

    Likelihood(String label, double atLeast) {
        this.label = label;
        this.atLeast = atLeast;
    }

    /**
     * The word for a probability.
     *
     * @param probability from 0 to 1
     * @throws IllegalArgumentException if it is outside 0 to 1
     */
    public static Likelihood of(double probability) {
        checkArgument(probability >= 0 && probability <= 1, "probability %s is outside 0 to 1", probability);
        Likelihood found = ALMOST_NO_CHANCE;
        for (Likelihood likelihood : values()) {
            if (probability >= likelihood.atLeast) {
                found = likelihood;
            }
        }
        return found;
    }

    /** The words, such as {@code very likely}. */
    public String label() {
        return label;
    }
}
