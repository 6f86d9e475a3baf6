package io.github.entente.conclusion;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Two actors fight: one used force against the other, if only once.
 *
 * @param first the id of one end
 * @param second the id of the other, never the same
 */
public record Hostility(String first, String second) implements SymmetricConclusion {
    /**
     * @throws IllegalArgumentException if both ends are the same
     */
    public Hostility {
        PairChecks.checkDiffer("a hostility", first, second);
    }

    @Override
    public Hostility mirrored() {
        return new Hostility(/* first= */ second, /* second= */ first);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(first) + " and " + label.apply(second) + " fight";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hostility hostility && first.equals(hostility.first) && second.equals(hostility.second);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + second.hashCode();
    }
}
