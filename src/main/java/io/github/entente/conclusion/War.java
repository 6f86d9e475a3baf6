package io.github.entente.conclusion;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Two actors are at war: their fighting is sustained, or somebody declared or named it a war. One shot is no
 * war, but a {@link Hostility}.
 *
 * @param first the id of one end
 * @param second the id of the other, never the same
 */
public record War(String first, String second) implements SymmetricConclusion {
    /**
     * @throws IllegalArgumentException if both ends are the same
     */
    public War {
        PairChecks.checkDiffer("a war", first, second);
    }

    @Override
    public War mirrored() {
        return new War(/* first= */ second, /* second= */ first);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(first) + " and " + label.apply(second) + " are at war";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof War war && first.equals(war.first) && second.equals(war.second);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + second.hashCode();
    }
}
