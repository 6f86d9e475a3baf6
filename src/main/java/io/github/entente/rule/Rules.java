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
    public static Draft rule(String name) {
        return Draft.of(name);
    }
}
