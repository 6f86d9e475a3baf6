package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
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
 */
public record Siding(String party, String client, String enemy, Channel channel) implements Conclusion {
    /**
     * @throws IllegalArgumentException if two of the three are the same
     */
    public Siding {
        PairChecks.checkDiffer("a siding", party, client, enemy);
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
                + ", by " + channel.label();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Siding siding
                && party.equals(siding.party)
                && client.equals(siding.client)
                && enemy.equals(siding.enemy)
                && channel == siding.channel;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * party.hashCode() + client.hashCode()) + enemy.hashCode())
                + channel.name().hashCode();
    }
}
