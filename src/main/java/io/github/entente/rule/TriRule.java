package io.github.entente.rule;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.rule.JavaRule.Join;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A rule with three conditions so far, the last of which matches {@code C}. Immutable: each method gives
 * another step.
 *
 * @param <A> what its first condition matches
 * @param <B> what its second condition matches
 * @param <C> what its third condition matches
 */
@SuppressWarnings("unchecked") // the engine gives each function what its condition matched
public final class TriRule<A, B, C> {
    private final Conditions conditions;

    TriRule(Conditions conditions) {
        this.conditions = conditions;
    }

    /**
     * A test of three facts.
     */
    @FunctionalInterface
    public interface Test<A, B, C> {
        /** Whether they pass. */
        boolean test(A one, B two, C three);
    }

    /**
     * What is made of three facts.
     */
    @FunctionalInterface
    public interface Value<A, B, C, R> {
        /** Makes it. */
        R apply(A one, B two, C three);
    }

    /**
     * Only where the test passes. It runs for every match of the keys, so it is quick, and depends on nothing
     * but the facts.
     */
    public TriRule<A, B, C> where(TriRule.Test<? super A, ? super B, ? super C> test) {
        return new TriRule<>(
                conditions.where(found -> test.test((A) found.get(0), (B) found.get(1), (C) found.get(2))));
    }

    /**
     * Names something of the last fact for the rule's sentence: {@code bind("enemy", Hostility::second)} is
     * what {@code {enemy}} stands for.
     *
     * @throws IllegalArgumentException if the name is taken, or the last condition is {@code unless}
     */
    public TriRule<A, B, C> bind(String name, Function<? super C, ?> value) {
        return new TriRule<>(conditions.bind(name, fact -> value.apply((C) fact)));
    }

    /**
     * Only where the last fact has this key too equal to one of the facts before it, found over the same
     * index.
     */
    public <K> TriRule<A, B, C> on(
            Function<? super C, ? extends K> key, BiFunction<? super A, ? super B, ? extends K> equal) {
        return new TriRule<>(conditions.on(
                new Join(fact -> key.apply((C) fact), found -> equal.apply((A) found.get(0), (B) found.get(1)))));
    }

    /**
     * And there is a fact of this kind whose key equals one of the facts before it: found over an index.
     *
     * @param type as for {@link RuleDraft#when}
     * @param key of the fact, such as {@code Hostility::first}
     * @param equal what it equals
     */
    public <D, K> QuadRule<A, B, C, D> and(
            Class<D> type,
            Function<? super D, ? extends K> key,
            TriRule.Value<? super A, ? super B, ? super C, ? extends K> equal) {
        return new QuadRule<>(conditions.and(type, ImmutableList.of(join(type, key, equal))));
    }

    /**
     * And there is no fact of this kind whose key equals one of these facts', at any time that is seen. A
     * rule that says so is not positive: see {@code RulePacks.isPositive}.
     *
     * @param type as for {@link RuleDraft#when}
     * @param key of the fact
     * @param equal what it must not equal
     */
    public <X, K> TriRule<A, B, C> unless(
            Class<X> type,
            Function<? super X, ? extends K> key,
            TriRule.Value<? super A, ? super B, ? super C, ? extends K> equal) {
        return new TriRule<>(conditions.unless(type, ImmutableList.of(join(type, key, equal))));
    }

    private <X, K> Join join(
            Class<X> type,
            Function<? super X, ? extends K> key,
            TriRule.Value<? super A, ? super B, ? super C, ? extends K> equal) {
        return new Join(
                fact -> key.apply(type.cast(fact)),
                found -> equal.apply((A) found.get(0), (B) found.get(1), (C) found.get(2)));
    }

    /**
     * Ends the rule: what it concludes.
     *
     * @param type the kind of conclusion
     * @param conclusion makes it
     * @throws IllegalArgumentException if no condition is a premise, or the sentence has a placeholder that
     *     stands for nothing
     */
    public <R extends Conclusion> JavaRule derive(
            Class<R> type, TriRule.Value<? super A, ? super B, ? super C, ? extends R> conclusion) {
        return conditions.derive(type, found -> conclusion.apply((A) found.get(0), (B) found.get(1), (C) found.get(2)));
    }

    /** What the rule asks for so far, and what can be said next. */
    @Override
    public String toString() {
        return conditions.shown("on", "where", "bind", "and", "unless", "derive");
    }
}
