package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Channel;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Two parties stand behind the same side of a war. The theatre is {behind, against}.
 *
 * @param first the id of one party
 * @param second the id of the other, never the same
 * @param behind the id of the side that both stand behind
 * @param against the id of the other side of the war; all four differ
 * @param channel by deeds if both support it by deeds, else in words
 */
public record SideAlignment(String first, String second, String behind, String against, Channel channel)
        implements Alignment {
    /**
     * @throws IllegalArgumentException if two of the four are the same
     */
    public SideAlignment {
        PairChecks.checkDiffer("an alignment", first, second, behind, against);
    }

    @Override
    public SideAlignment mirrored() {
        return new SideAlignment(/* first= */ second, /* second= */ first, behind, against, channel);
    }

    /** The side that both stand behind, then the other. */
    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.of(behind, against);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(first) + " and " + label.apply(second) + " stand behind " + label.apply(behind) + " against "
                + label.apply(against) + ", by " + channel.label();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SideAlignment alignment
                && first.equals(alignment.first)
                && second.equals(alignment.second)
                && behind.equals(alignment.behind)
                && against.equals(alignment.against)
                && channel == alignment.channel;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * (31 * first.hashCode() + second.hashCode()) + behind.hashCode()) + against.hashCode())
                + channel.name().hashCode();
    }
}
