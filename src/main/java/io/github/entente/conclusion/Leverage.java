package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A party has leverage over its rival. Both have joined an arrangement, and the party's client gains over the
 * rival's client.
 *
 * @param holder the id of the party that has leverage
 * @param over the id of the rival
 * @param arrangement the id of the arrangement
 */
public record Leverage(String holder, String over, String arrangement) implements Conclusion {
    /**
     * @throws IllegalArgumentException if two of the three are the same
     */
    public Leverage {
        PairChecks.checkDiffer("a leverage", holder, over, arrangement);
    }

    @Override
    public ImmutableList<String> subjects() {
        return ImmutableList.of(holder);
    }

    /** The rival, then the arrangement. */
    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.of(over, arrangement);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(holder) + " has leverage over " + label.apply(over) + " in " + label.apply(arrangement);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Leverage leverage
                && holder.equals(leverage.holder)
                && over.equals(leverage.over)
                && arrangement.equals(leverage.arrangement);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * holder.hashCode() + over.hashCode()) + arrangement.hashCode();
    }
}
