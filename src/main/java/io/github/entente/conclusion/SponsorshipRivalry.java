package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Each of two parties gives material support to an enemy of the other, in the other's own wars.
 *
 * <p>Source: San-Akca, <i>States in Disguise</i> (2016): states support rebels that target their rivals.
 *
 * @param first the id of one party
 * @param second the id of the other
 * @param firstClient the id of the first party's client, at war with the second party
 * @param secondClient the id of the second party's client, at war with the first party; all four differ
 */
public record SponsorshipRivalry(String first, String second, String firstClient, String secondClient)
        implements Rivalry {
    /**
     * @throws IllegalArgumentException if two of the four are the same
     */
    public SponsorshipRivalry {
        PairChecks.checkDiffer("a rivalry by sponsorship", first, second, firstClient, secondClient);
    }

    @Override
    public SponsorshipRivalry mirrored() {
        return new SponsorshipRivalry(
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
        return label.apply(first) + " and " + label.apply(second) + " are rivals by sponsorship, "
                + label.apply(first) + " of " + label.apply(firstClient) + ", " + label.apply(second) + " of "
                + label.apply(secondClient);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SponsorshipRivalry sponsorship
                && first.equals(sponsorship.first)
                && second.equals(sponsorship.second)
                && firstClient.equals(sponsorship.firstClient)
                && secondClient.equals(sponsorship.secondClient);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * first.hashCode() + second.hashCode()) + firstClient.hashCode())
                + secondClient.hashCode();
    }
}
