package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import io.github.entente.RulePack;
import java.util.HashSet;
import java.util.Set;

/**
 * Changes of rules that tests must notice. Run the tests of a pack with each mutant in its place. The share
 * of mutants that fail some test tells how much the tests see. A mutant that survives shows a missing test
 * case, or a part of a rule that has no effect.
 *
 * <p>Each mutant has one change in one rule:
 *
 * <ul>
 * <li>a premise is left out (its variables are bound at the first equality that uses them), or a condition,
 * an alternative in a condition, or a member of a list;
 * <li>a side is flipped, another constant is replaced by the next of its kind, or a boolean question is
 * negated;
 * <li>two variables of one type are swapped, in the consequence or where they are bound, or one is used in
 * place of another;
 * <li>the time mode is changed, if the rule has more than one premise.
 * </ul>
 *
 * <p>{@code derivations.meet} and {@code derivations.precede} are not left out: they save work and change no
 * derivation. If several rules share their first two or more patterns word for word, a change in these
 * changes all of these rules, and is counted for the first. Only rules of plain patterns and {@code eval} are
 * changed.
 *
 * <pre>{@code
 * for (Mutant mutant : Mutants.of(RulePack.fromClassPath("trade/trade.drl"))) {
 *     RulePacks packs = RulePacks.standard().and(mutant.pack());
 *     assertThrows(AssertionError.class, () -> casesHoldOf(packs), mutant::toString);
 * }
 * }</pre>
 */
public final class Mutants {
    private Mutants() {}

    /**
     * All mutants of the pack's rules, in the order of the text. The same text has the same mutants.
     *
     * @throws IllegalArgumentException if no rule of the text could be read, or it is in plain Java
     */
    public static ImmutableList<Mutant> of(RulePack pack) {
        DrlText text = DrlText.parse(pack.drl()
                .orElseThrow(() -> new IllegalArgumentException(
                        pack.name() + " is in plain Java, which cannot be changed; mutate rules in DRL")));
        if (text.rules().isEmpty()) {
            throw new IllegalArgumentException("no rule of " + pack.name()
                    + " can be changed: there is none, or none that is made of plain patterns alone");
        }
        Set<String> seen = new HashSet<>();
        ImmutableList.Builder<Mutant> mutants = ImmutableList.builder();
        for (DrlRule rule : text.rules()) {
            Mutator.mutants(text, rule).forEach((change, mutant) -> {
                String changed = text.with(mutant);
                if (seen.add(changed)) {
                    mutants.add(
                            new Mutant(rule.name(), change, RulePack.of(pack.name() + " (" + change + ")", changed)));
                }
            });
        }
        return mutants.build();
    }
}
