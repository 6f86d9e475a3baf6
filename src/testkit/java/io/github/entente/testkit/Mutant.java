package io.github.entente.testkit;

import io.github.entente.RulePack;

/**
 * A pack with one change in one rule; see {@link Mutants}. A few mutants do not compile or fail when they
 * fire. Tests fail for these too.
 *
 * @param rule the name of the changed rule
 * @param change what was changed, such as {@code leaves out party != $patron in $other}
 * @param pack the whole pack, with the change
 */
public record Mutant(String rule, String change, RulePack pack) {
    /** The rule and its change. */
    @Override
    public String toString() {
        return rule + ": " + change;
    }
}
