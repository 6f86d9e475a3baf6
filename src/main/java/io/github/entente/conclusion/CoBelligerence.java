package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Two states or governments are each at war with a third party. It says nothing about whether they mean to
 * fight together.
 *
 * @param first the id of one party
 * @param second the id of the other
 * @param against the id of the party that both are at war with; all three differ
 */
public record CoBelligerence(String first, String second, String against) implements Alignment {
    /**
     * @throws IllegalArgumentException if two of the three are the same
     */
    public CoBelligerence {
        PairChecks.checkDiffer("a co-belligerence", first, second, against);
    }

    @Override
    public CoBelligerence mirrored() {
        return new CoBelligerence(/* first= */ second, /* second= */ first, against);
    }

    /** The common enemy. */
    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.of(against);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(first) + " and " + label.apply(second) + " are both at war with " + label.apply(against);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CoBelligerence together
                && first.equals(together.first)
                && second.equals(together.second)
                && against.equals(together.against);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * first.hashCode() + second.hashCode()) + against.hashCode();
    }
}
