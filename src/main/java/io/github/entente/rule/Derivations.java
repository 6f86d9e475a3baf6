package io.github.entente.rule;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Proposition;

/** The view of the engine that rules in DRL have: the global {@code derivations}. */
public interface Derivations {
    /**
     * Records that the premises of this match lead to the conclusion. It is the only statement in a
     * consequence.
     *
     * @param match the variable {@code kcontext} of DRL
     * @param conclusion what follows
     * @throws IllegalArgumentException if {@code match} is anything else
     */
    void derive(Object match, Conclusion conclusion);

    /** Whether both may be valid on a common day. For rules that need an overlap, or a tie during an act. */
    boolean meet(Proposition one, Proposition other);

    /** Whether the first may have happened before the second. For rules that need a sequence. */
    boolean precede(Proposition earlier, Proposition later);
}
