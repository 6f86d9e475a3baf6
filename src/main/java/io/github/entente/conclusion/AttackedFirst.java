package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One attacked another, and then the other attacked it. A step toward the status of obligations and breaches;
 * assessments do not list it. In a long fight it can hold in both directions: who began is told by which of
 * the two held earlier.
 *
 * @param attacker the id of the one that attacked
 * @param attacked the id of the other, whose attack came later
 */
public record AttackedFirst(String attacker, String attacked) implements Conclusion {
    /**
     * @throws IllegalArgumentException if both are the same
     */
    public AttackedFirst {
        PairChecks.checkDiffer("who attacked first", attacker, attacked);
    }

    @Override
    public ImmutableList<String> subjects() {
        return ImmutableList.of(attacker);
    }

    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.of(attacked);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(attacker) + " attacked " + label.apply(attacked) + " before it was attacked by it";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttackedFirst first
                && attacker.equals(first.attacker)
                && attacked.equals(first.attacked);
    }

    @Override
    public int hashCode() {
        return 31 * attacker.hashCode() + attacked.hashCode();
    }
}
