package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Two parties give material support to opposite sides of a war. The theatre is {firstClient, secondClient}.
 *
 * @param first the id of one party
 * @param second the id of the other
 * @param firstClient the id of the side that the first party supports
 * @param secondClient the id of the side that the second party supports, at war with the first party's; all
 *     four differ
 */
public record ProxyRivalry(String first, String second, String firstClient, String secondClient) implements Rivalry {
    /**
     * @throws IllegalArgumentException if two of the four are the same
     */
    public ProxyRivalry {
        PairChecks.checkDiffer("a proxy rivalry", first, second, firstClient, secondClient);
    }

    @Override
    public ProxyRivalry mirrored() {
        return new ProxyRivalry(
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
        return label.apply(first) + " and " + label.apply(second) + " are rivals by proxy, " + label.apply(first)
                + " behind " + label.apply(firstClient) + ", " + label.apply(second) + " behind "
                + label.apply(secondClient);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProxyRivalry proxyRivalry
                && first.equals(proxyRivalry.first)
                && second.equals(proxyRivalry.second)
                && firstClient.equals(proxyRivalry.firstClient)
                && secondClient.equals(proxyRivalry.secondClient);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * first.hashCode() + second.hashCode()) + firstClient.hashCode())
                + secondClient.hashCode();
    }
}
