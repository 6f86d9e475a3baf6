package io.github.entente.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.TimeMode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A rule in plain Java, made by {@link Rules#rule}. Immutable. It is safe for use by several threads if its
 * functions are; they must have no state and no side effects.
 *
 * @param name {@code pack/claim}
 * @param says the sentence that gives the reason; if empty, explanations use the sentences of the premises
 * @param source the literature or the legal basis; empty if none was given
 * @param strength the share of the premises' strength that the conclusion keeps, above 0, at most 1
 * @param time how the days of the premises make those of the conclusion
 * @param conditions in order; the first is not negated
 * @param derives the kind of conclusion
 * @param conclusion makes the conclusion from the facts that the conditions matched; negated conditions match
 *     none
 */
public record JavaRule(
        String name,
        String says,
        String source,
        double strength,
        TimeMode time,
        ImmutableList<Condition> conditions,
        Class<? extends Conclusion> derives,
        Function<List<Object>, Conclusion> conclusion) {
    /**
     * A condition: there is a fact of a kind, or there is none.
     *
     * @param type the kind
     * @param negated whether there must be none
     * @param joins equalities with the facts before it, each over an index
     * @param tests further tests of the facts matched so far, this one included
     * @param names the values of this fact that the rule's sentence can name
     */
    public record Condition(
            Class<?> type,
            boolean negated,
            ImmutableList<Join> joins,
            ImmutableList<Predicate<List<Object>>> tests,
            ImmutableMap<String, UnaryOperator<Object>> names) {}

    /**
     * An equality of two keys.
     *
     * @param key the key of this fact
     * @param equal the key of the facts matched before it
     */
    public record Join(UnaryOperator<Object> key, Function<List<Object>, Object> equal) {}

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
