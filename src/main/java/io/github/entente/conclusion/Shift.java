package io.github.entente.conclusion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Side;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An actor changed sides toward a target, itself or through others, in words or by deeds. A shift is not an
 * inconsistency by itself.
 *
 * @param holder the id of the actor that shifted
 * @param target the id of the target
 * @param to the new side: {@link Side#FOR} or {@link Side#AGAINST}
 */
public record Shift(String holder, String target, Side to) implements Conclusion {
    /**
     * @throws IllegalArgumentException if the side is {@link Side#NONE}, or the holder is the target
     */
    public Shift {
        PairChecks.checkDiffer("a shift", holder, target);
        checkArgument(to != Side.NONE, "the shift of %s toward %s takes no side", holder, target);
    }

    @Override
    public ImmutableList<String> subjects() {
        return ImmutableList.of(holder);
    }

    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.of(target);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(holder) + " shifts from " + to.opposite().label() + " to " + to.label() + " "
                + label.apply(target);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shift shift
                && holder.equals(shift.holder)
                && target.equals(shift.target)
                && to == shift.to;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * holder.hashCode() + target.hashCode()) + to.name().hashCode();
    }
}
