package io.github.entente.conclusion;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Two actors stand against each other by deeds.
 *
 * @param first the id of one end
 * @param second the id of the other, never the same
 */
public record DirectRivalry(String first, String second) implements Rivalry {
    /**
     * @throws IllegalArgumentException if both ends are the same
     */
    public DirectRivalry {
        PairChecks.checkDiffer("a rivalry", first, second);
    }

    @Override
    public DirectRivalry mirrored() {
        return new DirectRivalry(/* first= */ second, /* second= */ first);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(first) + " and " + label.apply(second) + " are rivals";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DirectRivalry directRivalry
                && first.equals(directRivalry.first)
                && second.equals(directRivalry.second);
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + second.hashCode();
    }
}
