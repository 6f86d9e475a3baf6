package io.github.entente.conclusion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Side;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A voice of a principal stands for or against a target in words. A voice is an organ or an office-holder.
 *
 * @param principal the id of the actor that the voice speaks for or leads
 * @param speaker the id of the voice
 * @param target the id of the target; neither of the two
 * @param side {@link Side#FOR} or {@link Side#AGAINST}
 */
public record Voice(String principal, String speaker, String target, Side side) implements Conclusion {
    /**
     * @throws IllegalArgumentException if the side is {@link Side#NONE}
     */
    public Voice {
        checkArgument(side != Side.NONE, "the voice of %s toward %s takes no side", principal, target);
    }

    @Override
    public ImmutableList<String> subjects() {
        return ImmutableList.of(principal, speaker);
    }

    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.of(target);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(speaker) + ", a voice of " + label.apply(principal) + ", stands " + side.label() + " "
                + label.apply(target) + ", by words";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Voice voice
                && principal.equals(voice.principal)
                && speaker.equals(voice.speaker)
                && target.equals(voice.target)
                && side == voice.side;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * principal.hashCode() + speaker.hashCode()) + target.hashCode())
                + side.name().hashCode();
    }
}
