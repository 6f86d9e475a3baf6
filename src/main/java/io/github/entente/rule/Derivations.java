package io.github.entente.rule;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Proposition;

/** What a rule in DRL knows of the engine: the global {@code derivations}. */
public interface Derivations {
    /**
     * Records that the premises of this match lead to the conclusion. The one statement of every consequence.
     *
     * @param match what DRL calls {@code kcontext}
     * @param conclusion what follows
     * @throws IllegalArgumentException if the match is anything else
     */
    void derive(Object match, Conclusion conclusion);

    /** Whether both may be valid on a common day: for rules that need an overlap, or a tie during an act. */
    boolean meet(Proposition one, Proposition other);

    /** Whether the one may have happened before the other: for rules that need a sequence. */
    boolean precede(Proposition earlier, Proposition later);
}
