package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * By a pact or a pledge, somebody is bound to defend an ally against a state or government that attacks it:
 * the <i>casus foederis</i>. It says what was promised, not whether the promise was kept.
 *
 * @param holder the id of the actor that is bound
 * @param ally the id of the attacked actor
 * @param against the id of the attacker
 */
public record Obligation(String holder, String ally, String against) implements Commitment {
    /**
     * @throws IllegalArgumentException if two of the three are the same
     */
    public Obligation {
        PairChecks.checkDiffer("an obligation", holder, ally, against);
    }

    /** The holder. */
    @Override
    public String actor() {
        return holder;
    }

    /** The ally. */
    @Override
    public String partner() {
        return ally;
    }

    /** The holder. */
    @Override
    public ImmutableList<String> subjects() {
        return ImmutableList.of(holder);
    }

    /** The ally and its attacker. */
    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.of(ally, against);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(holder) + " is bound to defend " + label.apply(ally) + " against " + label.apply(against);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Obligation obligation
                && holder.equals(obligation.holder)
                && ally.equals(obligation.ally)
                && against.equals(obligation.against);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * holder.hashCode() + ally.hashCode()) + against.hashCode();
    }
}
