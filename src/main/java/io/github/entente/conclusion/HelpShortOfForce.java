package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The holder of an {@link Obligation} puts pressure on the attacker, with sanctions, coercion or a
 * mobilisation, but neither fights nor arms. A step toward the status of the obligation; assessments do not
 * list it.
 *
 * @param holder the id of the actor that is bound
 * @param ally the id of the ally
 * @param against the id of the ally's attacker
 */
public record HelpShortOfForce(String holder, String ally, String against) implements Conclusion {
    /**
     * @throws IllegalArgumentException if two of the three are the same
     */
    public HelpShortOfForce {
        PairChecks.checkDiffer("help short of force", holder, ally, against);
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
        return label.apply(holder) + " helps " + label.apply(ally) + " against " + label.apply(against)
                + " short of force";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HelpShortOfForce help
                && holder.equals(help.holder)
                && ally.equals(help.ally)
                && against.equals(help.against);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * holder.hashCode() + ally.hashCode()) + against.hashCode();
    }
}
