package io.github.entente.rule;

/** The entry point for rules in plain Java. The package has an example. */
public final class Rules {
    private Rules() {}

    /**
     * Begins a rule.
     *
     * @param name {@code pack/claim}, each of lower-case words with hyphens, such as {@code trade/at-risk}
     * @throws IllegalArgumentException if the name has another form
     */
    public static RuleDraft rule(String name) {
        return RuleDraft.of(name);
    }
}
