package io.github.entente.conclusion;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Two actors are allies: they have a pact, or each gives the other material support.
 *
 * @param first the id of one end
 * @param second the id of the other, never the same
 */
public record Alliance(String first, String second) implements SymmetricConclusion {
    /**
     * @throws IllegalArgumentException if both ends are the same
     */
    public Alliance {
        PairChecks.checkDiffer("an alliance", first, second);
    }

    @Override
    public Alliance mirrored() {
        return new Alliance(/* first= */ second, /* second= */ first);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(first) + " and " + label.apply(second) + " are allies";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Alliance alliance && first.equals(alliance.first) && second.equals(alliance.second);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + second.hashCode();
    }
}
