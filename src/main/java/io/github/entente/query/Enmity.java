package io.github.entente.query;

import io.github.entente.derivation.Evidence;
import java.util.Locale;

/**
 * How much two parties turn against each other, by all that either says or does against the other. {@link
 * Enmities} lists them. It is a reading and no conclusion: much of it does not yet make rivals. Immutable and
 * safe for use by several threads.
 */
public final class Enmity {
    /** What an actor is taken to have of enmity toward nobody in particular: one credible act. */
    private static final double ELSEWHERE = 1;

    private final String first;
    private final String second;
    private final Evidence evidence;
    private final Evidence byFirst;
    private final Evidence bySecond;
    private final double prominence;

    /**
     * @param ofFirst the credible acts of all enmities of the first
     * @param ofSecond those of the second
     */
    Enmity(
            String first,
            String second,
            Evidence evidence,
            Evidence byFirst,
            Evidence bySecond,
            double ofFirst,
            double ofSecond) {
        this.first = first;
        this.second = second;
        this.evidence = evidence;
        this.byFirst = byFirst;
        this.bySecond = bySecond;
        double own = evidence.credibleActs();
        this.prominence = own * Math.sqrt(own / (ELSEWHERE + ofFirst) * (own / (ELSEWHERE + ofSecond)));
    }

    /** The same, where the two have so many credible acts in all. */
    Enmity of(double ofFirst, double ofSecond) {
        return new Enmity(first, second, evidence, byFirst, bySecond, ofFirst, ofSecond);
    }

    /** The lesser of the two ids. */
    public String first() {
        return first;
    }

    /** The greater of the two ids. */
    public String second() {
        return second;
    }

    /** The evidence of all acts of either against the other. */
    public Evidence evidence() {
        return evidence;
    }

    /** The evidence of what the first does and says against the second. */
    public Evidence byFirst() {
        return byFirst;
    }

    /** The evidence of what the second does and says against the first. */
    public Evidence bySecond() {
        return bySecond;
    }

    /** Whether both turn against each other. */
    public boolean isMutual() {
        return byFirst.acts() > 0 && bySecond.acts() > 0;
    }

    /**
     * By what enmities are ranked, 0 or more: the {@linkplain Evidence#credibleActs() credible acts} of the
     * two against each other, times the geometric mean of the shares that these are of all enmity of either.
     * A count of acts alone measures how much is reported of the two as well. One credible act is added to
     * what either has in all, so that the only act known of somebody does not make an archenemy. Ours.
     */
    public double prominence() {
        return prominence;
    }

    /** Such as {@code CN and JP: 84 acts against each other, 54 by CN and 30 by JP, prominence 12.31}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s and %s: %d %s against each other, %d by %s and %d by %s, prominence %.2f",
                first,
                second,
                evidence.acts(),
                evidence.acts() == 1 ? "act" : "acts",
                byFirst.acts(),
                first,
                bySecond.acts(),
                second,
                prominence);
    }
}
