package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Channel;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Two parties stand behind the same side of a war. The theatre is that side. Its enemies appear in the
 * derivations.
 *
 * @param first the id of one party
 * @param second the id of the other, never the same
 * @param behind the id of the side that both stand behind; neither of the two
 * @param channel by deeds if both support it by deeds, else in words
 */
public record Alignment(String first, String second, String behind, Channel channel) implements SymmetricConclusion {
    /**
     * @throws IllegalArgumentException if two of the three are the same
     */
    public Alignment {
        PairChecks.checkDiffer("an alignment", first, second, behind);
    }

    @Override
    public Alignment mirrored() {
        return new Alignment(/* first= */ second, /* second= */ first, behind, channel);
    }

    /** The side that both stand behind. */
    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.of(behind);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(first) + " and " + label.apply(second) + " stand behind " + label.apply(behind) + ", by "
                + channel.label();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Alignment alignment
                && first.equals(alignment.first)
                && second.equals(alignment.second)
                && behind.equals(alignment.behind)
                && channel == alignment.channel;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * first.hashCode() + second.hashCode()) + behind.hashCode())
                + channel.name().hashCode();
    }
}
