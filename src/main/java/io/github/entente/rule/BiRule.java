package io.github.entente.rule;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.rule.JavaRule.Join;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A rule with two conditions so far; the last one matches {@code B}. Immutable: each method returns a new
 * step.
 *
 * @param <A> what its first condition matches
 * @param <B> what its second condition matches
 */
@SuppressWarnings("unchecked") // the engine passes each function the facts that its condition matched
public final class BiRule<A, B> {
    private final Conditions conditions;

    BiRule(Conditions conditions) {
        this.conditions = conditions;
    }

    /**
     * Keeps only matches that pass the test. It runs for every match of the keys, so it must be quick. It
     * must depend on nothing but the facts.
     */
    public BiRule<A, B> where(BiPredicate<? super A, ? super B> test) {
        return new BiRule<>(conditions.where(found -> test.test((A) found.get(0), (B) found.get(1))));
    }

    /**
     * Names a value of the last fact for the rule's sentence. After {@code bind("enemy", War::second)}
     * the placeholder {@code {enemy}} stands for it.
     *
     * @throws IllegalArgumentException if the name is taken, or the last condition is {@code unless}
     */
    public BiRule<A, B> bind(String name, Function<? super B, ?> value) {
        return new BiRule<>(conditions.bind(name, fact -> value.apply((B) fact)));
    }

    /**
     * Adds another equality between a key of the last fact and a key of the facts before it. It uses the same
     * index.
     */
    public <K> BiRule<A, B> on(Function<? super B, ? extends K> key, Function<? super A, ? extends K> equal) {
        return new BiRule<>(
                conditions.on(new Join(fact -> key.apply((B) fact), found -> equal.apply((A) found.get(0)))));
    }

    /**
     * Adds a condition: there is a fact of this kind whose key equals a key of the facts before it. The
     * engine finds it over an index.
     *
     * @param type as for {@link RuleDraft#when}
     * @param key the key of the new fact, such as {@code War::first}
     * @param equal the key of the facts before it
     */
    public <C, K> TriRule<A, B, C> and(
            Class<C> type, Function<? super C, ? extends K> key, BiFunction<? super A, ? super B, ? extends K> equal) {
        return new TriRule<>(conditions.and(type, ImmutableList.of(join(type, key, equal))));
    }

    /**
     * Adds a negated condition: no fact of this kind has a key equal to a key of these facts, at any time
     * that is seen. This makes the rule not positive, see {@code RulePacks.isPositive}.
     *
     * @param type as for {@link RuleDraft#when}
     * @param key the key of the absent fact
     * @param equal the key of these facts
     */
    public <X, K> BiRule<A, B> unless(
            Class<X> type, Function<? super X, ? extends K> key, BiFunction<? super A, ? super B, ? extends K> equal) {
        return new BiRule<>(conditions.unless(type, ImmutableList.of(join(type, key, equal))));
    }

    private <X, K> Join join(
            Class<X> type, Function<? super X, ? extends K> key, BiFunction<? super A, ? super B, ? extends K> equal) {
        return new Join(fact -> key.apply(type.cast(fact)), found -> equal.apply((A) found.get(0), (B) found.get(1)));
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
            Class<R> type, BiFunction<? super A, ? super B, ? extends R> conclusion) {
        return conditions.derive(type, found -> conclusion.apply((A) found.get(0), (B) found.get(1)));
    }

    /** What the rule asks for so far, and what can be said next. */
    @Override
    public String toString() {
        return conditions.shown("on", "where", "bind", "and", "unless", "derive");
    }
}
