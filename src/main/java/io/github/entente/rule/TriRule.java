package io.github.entente.rule;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.rule.JavaRule.Join;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A rule with three conditions so far; the last one matches {@code C}. Immutable: each method returns a new
 * step.
 *
 * @param <A> what its first condition matches
 * @param <B> what its second condition matches
 * @param <C> what its third condition matches
 */
@SuppressWarnings("unchecked") // the engine passes each function the facts that its condition matched
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
        /** Whether the facts pass. */
        boolean test(A one, B two, C three);
    }

    /** A function of three facts. */
    @FunctionalInterface
    public interface Value<A, B, C, R> {
        /** The result for these facts. */
        R apply(A one, B two, C three);
    }

    /**
     * Keeps only matches that pass the test. It runs for every match of the keys, so it must be quick. It
     * must depend on nothing but the facts.
     */
    public TriRule<A, B, C> where(TriRule.Test<? super A, ? super B, ? super C> test) {
        return new TriRule<>(
                conditions.where(found -> test.test((A) found.get(0), (B) found.get(1), (C) found.get(2))));
    }

    /**
     * Names a value of the last fact for the rule's sentence. After {@code bind("enemy", War::second)}
     * the placeholder {@code {enemy}} stands for it.
     *
     * @throws IllegalArgumentException if the name is taken, or the last condition is {@code unless}
     */
    public TriRule<A, B, C> bind(String name, Function<? super C, ?> value) {
        return new TriRule<>(conditions.bind(name, fact -> value.apply((C) fact)));
    }

    /**
     * Adds another equality between a key of the last fact and a key of the facts before it. It uses the same
     * index.
     */
    public <K> TriRule<A, B, C> on(
            Function<? super C, ? extends K> key, BiFunction<? super A, ? super B, ? extends K> equal) {
        return new TriRule<>(conditions.on(
                new Join(fact -> key.apply((C) fact), found -> equal.apply((A) found.get(0), (B) found.get(1)))));
    }

    /**
     * Adds a condition: there is a fact of this kind whose key equals a key of the facts before it. The
     * engine finds it over an index.
     *
     * @param type as for {@link RuleDraft#when}
     * @param key the key of the new fact, such as {@code War::first}
     * @param equal the key of the facts before it
     */
    public <D, K> QuadRule<A, B, C, D> and(
            Class<D> type,
            Function<? super D, ? extends K> key,
            TriRule.Value<? super A, ? super B, ? super C, ? extends K> equal) {
        return new QuadRule<>(conditions.and(type, ImmutableList.of(join(type, key, equal))));
    }

    /**
     * Adds a negated condition: no fact of this kind has a key equal to a key of these facts, at any time
     * that is seen. This makes the rule not positive, see {@code RulePacks.isPositive}.
     *
     * @param type as for {@link RuleDraft#when}
     * @param key the key of the absent fact
     * @param equal the key of these facts
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
     * Ends the rule with what it derives.
     *
     * @param type the kind of conclusion
     * @param conclusion makes the conclusion
     * @throws IllegalArgumentException if no condition is a premise, or a placeholder of the sentence has no
     *     value
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
