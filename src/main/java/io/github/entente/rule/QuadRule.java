package io.github.entente.rule;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.rule.JavaRule.Join;
import java.util.function.Function;

/**
 * A rule with four conditions so far; the last one matches {@code D}. Immutable: each method returns a new
 * step.
 *
 * @param <A> what its first condition matches
 * @param <B> what its second condition matches
 * @param <C> what its third condition matches
 * @param <D> what its fourth condition matches
 */
@SuppressWarnings("unchecked") // the engine passes each function the facts that its condition matched
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
        /** Whether the facts pass. */
        boolean test(A one, B two, C three, D four);
    }

    /** A function of four facts. */
    @FunctionalInterface
    public interface Value<A, B, C, D, R> {
        /** The result for these facts. */
        R apply(A one, B two, C three, D four);
    }

    /**
     * Keeps only matches that pass the test. It runs for every match of the keys, so it must be quick. It
     * must depend on nothing but the facts.
     */
    public QuadRule<A, B, C, D> where(QuadRule.Test<? super A, ? super B, ? super C, ? super D> test) {
        return new QuadRule<>(conditions.where(
                found -> test.test((A) found.get(0), (B) found.get(1), (C) found.get(2), (D) found.get(3))));
    }

    /**
     * Names a value of the last fact for the rule's sentence. After {@code bind("enemy", War::second)}
     * the placeholder {@code {enemy}} stands for it.
     *
     * @throws IllegalArgumentException if the name is taken, or the last condition is {@code unless}
     */
    public QuadRule<A, B, C, D> bind(String name, Function<? super D, ?> value) {
        return new QuadRule<>(conditions.bind(name, fact -> value.apply((D) fact)));
    }

    /**
     * Adds another equality between a key of the last fact and a key of the facts before it. It uses the same
     * index.
     */
    public <K> QuadRule<A, B, C, D> on(
            Function<? super D, ? extends K> key, TriRule.Value<? super A, ? super B, ? super C, ? extends K> equal) {
        return new QuadRule<>(conditions.on(new Join(
                fact -> key.apply((D) fact),
                found -> equal.apply((A) found.get(0), (B) found.get(1), (C) found.get(2)))));
    }

    /**
     * Adds a negated condition: no fact of this kind has a key equal to a key of these facts, at any time
     * that is seen. This makes the rule not positive, see {@code RulePacks.isPositive}.
     *
     * @param type as for {@link RuleDraft#when}
     * @param key the key of the absent fact
     * @param equal the key of these facts
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
     * Ends the rule with what it derives.
     *
     * @param type the kind of conclusion
     * @param conclusion makes the conclusion
     * @throws IllegalArgumentException if no condition is a premise, or a placeholder of the sentence has no
     *     value
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
