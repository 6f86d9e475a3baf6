package io.github.entente.conclusion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Side;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Under a new leader a principal comes to speak for the other side. It is no inconsistency: others now speak
 * for it.
 *
 * @param principal the id of the state, or other body, whose voice changed
 * @param leader the id of the leader whose tenure began in between
 * @param target the id of the target
 * @param to the new side: {@link Side#FOR} or {@link Side#AGAINST}
 */
public record PolicyChange(String principal, String leader, String target, Side to) implements Conclusion {
    /**
     * @throws IllegalArgumentException if the side is {@link Side#NONE}, or two of the principal, the leader
     *     and the target are the same
     */
    public PolicyChange {
        PairChecks.checkDiffer("a policy change", principal, leader);
        PairChecks.checkDiffer("a policy change", principal, target);
        PairChecks.checkDiffer("a policy change", leader, target);
        checkArgument(to != Side.NONE, "the policy change of %s toward %s takes no side", principal, target);
    }

    @Override
    public ImmutableList<String> subjects() {
        return ImmutableList.of(principal);
    }

    /** The target. */
    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.of(target);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(principal) + " changes its policy to " + to.label() + " " + label.apply(target) + " under "
                + label.apply(leader);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PolicyChange change
                && principal.equals(change.principal)
                && leader.equals(change.leader)
                && target.equals(change.target)
                && to == change.to;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * principal.hashCode() + leader.hashCode()) + target.hashCode())
                + to.name().hashCode();
    }
}
