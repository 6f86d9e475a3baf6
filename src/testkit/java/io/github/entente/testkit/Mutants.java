package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import io.github.entente.RulePack;
import java.util.HashSet;
import java.util.Set;

/**
 * Changes of rules that tests must notice: run the tests of a pack with each mutant in its place, and the
 * share of those that fail some test says how much the tests see. A mutant that survives shows a case that
 * nobody wrote, or a part of a rule that changes nothing.
 *
 * <p>One change at a time is made to each rule:
 *
 * <ul>
 * <li>a premise is left out (what it bound is bound where it is first asked to be equal), or a condition, an
 * alternative of one, a member of a list;
 * <li>a side is flipped, or another constant exchanged for the next of its kind; a question answered by yes
 * or no is turned into its opposite;
 * <li>two variables of one type are swapped, in the consequence or where they are bound, or one is asked for
 * in the place of another;
 * <li>a time mode is changed, where a rule has more than one premise.
 * </ul>
 *
 * <p>{@code derivations.meet} and {@code derivations.precede} are not left out: they spare work and change no
 * derivation. What changes in two or more patterns with which several rules begin, word for word, changes in
 * all of these rules, and is counted for the first. Only rules of plain patterns and {@code eval} are
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
