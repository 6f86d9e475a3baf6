package io.github.entente.rule;

/** Where rules in plain Java begin; see the package for an example. */
public final class Rules {
    private Rules() {}

    /**
     * Begins a rule.
     *
     * @param name {@code pack/claim}, each of lower-case words with hyphens, such as {@code trade/at-risk}
     * @throws IllegalArgumentException if it is no such name
     */
    public static RuleDraft rule(String name) {
        return RuleDraft.of(name);
    }
}
