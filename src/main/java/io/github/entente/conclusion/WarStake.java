package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Channel;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A party wins if the side that it takes prevails in a war, and loses if the other side does.
 *
 * @param holder the id of the party
 * @param client the id of the side whose victory it gains from
 * @param enemy the id of the side whose victory it loses from
 * @param channel how it takes the side; by deeds it has more at stake
 */
public record WarStake(String holder, String client, String enemy, Channel channel) implements Stake {
    /**
     * @throws IllegalArgumentException if two of the three are the same
     */
    public WarStake {
        PairChecks.checkDiffer("a stake", holder, client, enemy);
    }

    @Override
    public ImmutableList<String> subjects() {
        return ImmutableList.of(holder);
    }

    /** The client, then the enemy. */
    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.of(client, enemy);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(holder) + " gains if " + label.apply(client) + " prevails over " + label.apply(enemy)
                + ", having stood for it by " + channel.label();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WarStake warStake
                && holder.equals(warStake.holder)
                && client.equals(warStake.client)
                && enemy.equals(warStake.enemy)
                && channel == warStake.channel;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * holder.hashCode() + client.hashCode()) + enemy.hashCode())
                + channel.name().hashCode();
    }
}
