package io.github.entente.conclusion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Side;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An actor stands for or against another.
 *
 * @param holder the id of the actor that takes the stance
 * @param target the id of the actor toward which it is taken; never the holder
 * @param side {@link Side#FOR} or {@link Side#AGAINST}
 * @param channel in words or by deeds
 * @param basis why the stance counts as the holder's
 */
public record Stance(String holder, String target, Side side, Channel channel, Basis basis) implements Conclusion {
    /**
     * @throws IllegalArgumentException if the holder is the target, or the side is {@link Side#NONE}
     */
    public Stance {
        checkArgument(!holder.equals(target), "\"%s\" cannot have a stance toward itself", holder);
        checkArgument(side != Side.NONE, "the stance of %s toward %s takes no side", holder, target);
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
        String footing = switch (basis) {
            case DIRECT -> "";
            case ATTRIBUTED -> ", by attribution";
            case BY_AGENT -> ", by its agent";
            case BY_LEADER -> ", through its leader";
            case INFERRED -> ", as inferred";
        };
        return label.apply(holder) + " stands " + side.label() + " " + label.apply(target) + ", by " + channel.label()
                + footing;
    }

    // these three methods are written out: those of records are linked at run time, which slows a short
    // process
    @Override
    public String toString() {
        return "Stance[holder=" + holder + ", target=" + target + ", side=" + side + ", channel=" + channel + ", basis="
                + basis + "]";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Stance stance
                && holder.equals(stance.holder)
                && target.equals(stance.target)
                && side == stance.side
                && channel == stance.channel
                && basis == stance.basis;
    }

    @Override
    public int hashCode() {
        return 31
                        * (31
                                        * (31 * (31 * holder.hashCode() + target.hashCode())
                                                + side.name().hashCode())
                                + channel.name().hashCode())
                + basis.name().hashCode();
    }
}
