package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Proposition;
import java.util.function.UnaryOperator;

/**
 * One firing of a rule: from these premises it derived this conclusion.
 *
 * @param rule the rule
 * @param premises in the order of the rule's patterns; symmetric ones as the rule saw them
 * @param conclusion in canonical order
 */
public record Derivation(Rule rule, ImmutableList<Proposition> premises, Conclusion conclusion) {
    /** The rule's sentence for this derivation. */
    public String because(UnaryOperator<String> label) {
        return rule.because(premises, conclusion, label);
    }

    /** Such as {@code stance/words: [TRUMP PRAISES HAFTAR] → Stance[…]}. */
    @Override
    public String toString() {
        return rule.name() + ": " + premises + " → " + conclusion;
    }
}
