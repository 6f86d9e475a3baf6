package io.github.entente.engine;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Proposition;
import org.kie.api.runtime.rule.RuleContext;

/** What rules know of the engine: the global {@code derivations}. */
public interface Derivations {
    /** Records that the premises of this match lead to the conclusion. The one statement of every consequence. */
    void derive(RuleContext match, Conclusion conclusion);

    /** Whether both may be valid on a common day: for rules that need an overlap, or a tie during an act. */
    boolean meet(Proposition one, Proposition other);

    /** Whether the one may have happened before the other: for rules that need a sequence. */
    boolean precede(Proposition earlier, Proposition later);
}
