package io.github.entente.conclusion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A party takes one side of a war. The theatre is {client, enemy}.
 *
 * @param party the id of the party
 * @param client the id of the side that it takes
 * @param enemy the id of the other side
 * @param channel in words or by deeds
 * @param basis why it counts as the party's: {@link Basis#DIRECT}, {@link Basis#ATTRIBUTED}, {@link
 *     Basis#BY_AGENT}, or {@link Basis#BY_LEADER} of words about the leader of the client
 */
public record Siding(String party, String client, String enemy, Channel channel, Basis basis) implements Conclusion {
    /**
     * @throws IllegalArgumentException if two of the three are the same, or it is inferred
     */
    public Siding {
        PairChecks.checkDiffer("a siding", party, client, enemy);
        checkArgument(
                basis != Basis.INFERRED, "the siding of %s with %s is inferred; no side is taken so", party, client);
    }

    /** Of what the party itself does or says. */
    public Siding(String party, String client, String enemy, Channel channel) {
        this(party, client, enemy, channel, Basis.DIRECT);
    }

    @Override
    public ImmutableList<String> subjects() {
        return ImmutableList.of(party);
    }

    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.of(client, enemy);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(party) + " sides with " + label.apply(client) + " in its war with " + label.apply(enemy)
                + ", by " + channel.label() + footing();
    }

    private String footing() {
        return switch (basis) {
            case ATTRIBUTED -> ", by attribution";
            case BY_AGENT -> ", by its agent";
            case BY_LEADER -> ", through its leader";
            case DIRECT, INFERRED -> "";
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Siding siding
                && party.equals(siding.party)
                && client.equals(siding.client)
                && enemy.equals(siding.enemy)
                && channel == siding.channel
                && basis == siding.basis;
    }

    @Override
    public int hashCode() {
        return 31
                        * (31 * (31 * (31 * party.hashCode() + client.hashCode()) + enemy.hashCode())
                                + channel.name().hashCode())
                + basis.name().hashCode();
    }
}
