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
 * A rule in plain Java, made by {@link Rules#rule}. Immutable; as safe for use by several threads as the
 * functions that it was made of, which have no state and no side effects.
 *
 * @param name {@code pack/claim}
 * @param says the sentence that gives the reason; empty where it is the premises' own sentences
 * @param source the literature or the legal basis; empty where none was given
 * @param strength how much of the confidence in its premises the conclusion keeps, over 0, up to 1
 * @param time how the days of the premises make those of the conclusion
 * @param conditions in order; the first is not negated
 * @param derives the kind of conclusion
 * @param conclusion makes it, given what the conditions matched that are not negated
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
     * That there is a fact of a kind, or that there is none.
     *
     * @param type the kind
     * @param negated whether there must be none
     * @param joins equalities with what came before, each over an index
     * @param tests further tests of what was matched up to this condition, itself included
     * @param names what the rule's sentence can name of the fact
     */
    public record Condition(
            Class<?> type,
            boolean negated,
            ImmutableList<Join> joins,
            ImmutableList<Predicate<List<Object>>> tests,
            ImmutableMap<String, UnaryOperator<Object>> names) {}

    /**
     * An equality.
     *
     * @param key of the fact
     * @param equal of what was matched before
     */
    public record Join(UnaryOperator<Object> key, Function<List<Object>, Object> equal) {}

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
