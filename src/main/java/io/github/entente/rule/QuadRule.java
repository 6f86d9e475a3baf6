package io.github.entente.rule;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.rule.JavaRule.Join;
import java.util.function.Function;

/**
 * A rule with four conditions so far, the last of which matches {@code D}. Immutable: each method gives
 * another step.
 *
 * @param <A> what its first condition matches
 * @param <B> what its second condition matches
 * @param <C> what its third condition matches
 * @param <D> what its fourth condition matches
 */
@SuppressWarnings("unchecked") // the engine gives each function what its condition matched
public final class QuadRule<A, B, C, D> {
    private final Conditions conditions;

    QuadRule(Conditions conditions) {
        this.conditions = conditions;
    }

    /**
     * A test of four facts.
     */
    @FunctionalInterface
    public interface Test<A, B, C, D> {
        /** Whether they pass. */
        boolean test(A one, B two, C three, D four);
    }

    /**
     * What is made of four facts.
     */
    @FunctionalInterface
    public interface Value<A, B, C, D, R> {
        /** Makes it. */
        R apply(A one, B two, C three, D four);
    }

    /**
     * Only where the test passes. It runs for every match of the keys, so it is quick, and depends on nothing
     * but the facts.
     */
    public QuadRule<A, B, C, D> where(QuadRule.Test<? super A, ? super B, ? super C, ? super D> test) {
        return new QuadRule<>(conditions.where(
                found -> test.test((A) found.get(0), (B) found.get(1), (C) found.get(2), (D) found.get(3))));
    }

    /**
     * Names something of the last fact for the rule's sentence: {@code bind("enemy", Hostility::second)} is
     * what {@code {enemy}} stands for.
     *
     * @throws IllegalArgumentException if the name is taken, or the last condition is {@code unless}
     */
    public QuadRule<A, B, C, D> bind(String name, Function<? super D, ?> value) {
        return new QuadRule<>(conditions.bind(name, fact -> value.apply((D) fact)));
    }

    /**
     * Only where the last fact has this key too equal to one of the facts before it, found over the same
     * index.
     */
    public <K> QuadRule<A, B, C, D> on(
            Function<? super D, ? extends K> key, TriRule.Value<? super A, ? super B, ? super C, ? extends K> equal) {
        return new QuadRule<>(conditions.on(new Join(
                fact -> key.apply((D) fact),
                found -> equal.apply((A) found.get(0), (B) found.get(1), (C) found.get(2)))));
    }

    /**
     * And there is no fact of this kind whose key equals one of these facts', at any time that is seen. A
     * rule that says so is not positive: see {@code RulePacks.isPositive}.
     *
     * @param type as for {@link RuleDraft#when}
     * @param key of the fact
     * @param equal what it must not equal
     */
    public <X, K> QuadRule<A, B, C, D> unless(
            Class<X> type,
            Function<? super X, ? extends K> key,
            QuadRule.Value<? super A, ? super B, ? super C, ? super D, ? extends K> equal) {
        return new QuadRule<>(conditions.unless(type, ImmutableList.of(join(type, key, equal))));
    }

    private <X, K> Join join(
            Class<X> type,
            Function<? super X, ? extends K> key,
            QuadRule.Value<? super A, ? super B, ? super C, ? super D, ? extends K> equal) {
        return new Join(
                fact -> key.apply(type.cast(fact)),
                found -> equal.apply((A) found.get(0), (B) found.get(1), (C) found.get(2), (D) found.get(3)));
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
            Class<R> type, QuadRule.Value<? super A, ? super B, ? super C, ? super D, ? extends R> conclusion) {
        return conditions.derive(
                type,
                found -> conclusion.apply((A) found.get(0), (B) found.get(1), (C) found.get(2), (D) found.get(3)));
    }

    /** What the rule asks for so far, and what can be said next. */
    @Override
    public String toString() {
        return conditions.shown("on", "where", "bind", "unless", "derive");
    }
}
