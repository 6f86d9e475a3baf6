package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Two parties stand on opposite sides of a war, in words or by deeds. The theatre is {firstClient,
 * secondClient}. If both do so by deeds, there is a {@link ProxyRivalry} too.
 *
 * @param first the id of one party
 * @param second the id of the other
 * @param firstClient the id of the side that the first party takes
 * @param secondClient the id of the side that the second party takes, at war with the first party's; all four
 *     differ
 */
public record Opposition(String first, String second, String firstClient, String secondClient)
        implements SymmetricConclusion {
    /**
     * @throws IllegalArgumentException if two of the four are the same
     */
    public Opposition {
        PairChecks.checkDiffer("an opposition", first, second, firstClient, secondClient);
    }

    @Override
    public Opposition mirrored() {
        return new Opposition(
                /* first= */ second,
                /* second= */ first,
                /* firstClient= */ secondClient,
                /* secondClient= */ firstClient);
    }

    /** Both clients, the first party's first. */
    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.of(firstClient, secondClient);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(first) + " and " + label.apply(second) + " stand on opposite sides, " + label.apply(first)
                + " behind " + label.apply(firstClient) + ", " + label.apply(second) + " behind "
                + label.apply(secondClient);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Opposition opposition
                && first.equals(opposition.first)
                && second.equals(opposition.second)
                && firstClient.equals(opposition.firstClient)
                && secondClient.equals(opposition.secondClient);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * first.hashCode() + second.hashCode()) + firstClient.hashCode())
                + secondClient.hashCode();
    }
}
