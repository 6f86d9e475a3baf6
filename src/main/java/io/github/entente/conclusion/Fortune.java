package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One actor gains in a war and another loses.
 *
 * @param gainer the id of the actor that gains
 * @param loser the id of the actor that loses, never the same
 */
public record Fortune(String gainer, String loser) implements Conclusion {
    /**
     * @throws IllegalArgumentException if both are the same
     */
    public Fortune {
        PairChecks.checkDiffer("a fortune", gainer, loser);
    }

    /** The gainer and the loser. */
    @Override
    public ImmutableList<String> subjects() {
        return ImmutableList.of(gainer, loser);
    }

    /** The gainer and the loser. */
    @Override
    public ImmutableList<String> objects() {
        return subjects();
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(gainer) + " gains and " + label.apply(loser) + " loses";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fortune fortune && gainer.equals(fortune.gainer) && loser.equals(fortune.loser);
    }

    @Override
    public int hashCode() {
        return 31 * gainer.hashCode() + loser.hashCode();
    }
}
