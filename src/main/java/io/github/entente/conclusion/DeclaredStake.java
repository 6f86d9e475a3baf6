package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An actor has an interest of its own in a theatre.
 *
 * @param holder the id of the actor
 * @param theatre the id of the theatre
 */
public record DeclaredStake(String holder, String theatre) implements Stake {
    @Override
    public ImmutableList<String> subjects() {
        return ImmutableList.of(holder);
    }

    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.of(theatre);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(holder) + " has a stake in " + label.apply(theatre);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeclaredStake declaredStake
                && holder.equals(declaredStake.holder)
                && theatre.equals(declaredStake.theatre);
    }

    @Override
    public int hashCode() {
        return 31 * holder.hashCode() + theatre.hashCode();
    }
}
