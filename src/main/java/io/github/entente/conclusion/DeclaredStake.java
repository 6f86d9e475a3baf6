package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;

/**
 * Somebody has an interest in a theatre of its own.
 *
 * @param holder the id of who
 * @param theatre the id of the theatre
 */
public record DeclaredStake(String holder, String theatre) implements Stake {
    @Override
    public ImmutableList<String> of() {
        return ImmutableList.of(holder);
    }

    @Override
    public ImmutableList<String> about() {
        return ImmutableList.of(theatre);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(holder) + " has a stake in " + label.apply(theatre);
    }
}
