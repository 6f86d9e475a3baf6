package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The holder of an {@link Obligation} fights the attacker, or helps the ally against it by deeds. A step
 * toward the status of the obligation; assessments do not list it.
 *
 * @param holder the id of the actor that is bound
 * @param ally the id of the ally
 * @param against the id of the ally's attacker
 */
public record HonouredObligation(String holder, String ally, String against) implements Conclusion {
    /**
     * @throws IllegalArgumentException if two of the three are the same
     */
    public HonouredObligation {
        PairChecks.checkDiffer("an honoured obligation", holder, ally, against);
    }

    /** The obligation. */
    public Obligation obligation() {
        return new Obligation(holder, ally, against);
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
        return label.apply(holder) + " honours its obligation to defend " + label.apply(ally) + " against "
                + label.apply(against);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HonouredObligation honoured
                && holder.equals(honoured.holder)
                && ally.equals(honoured.ally)
                && against.equals(honoured.against);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * holder.hashCode() + ally.hashCode()) + against.hashCode();
    }
}
