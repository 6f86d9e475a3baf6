package io.github.entente.rule;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.rule.JavaRule.Join;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * A rule with two conditions so far, the last of which matches {@code B}. Immutable: each method gives
 * another step.
 *
 * @param <A> what its first condition matches
 * @param <B> what its second condition matches
 */
@SuppressWarnings("unchecked") // the engine gives each function what its condition matched
public final class BiRule<A, B> {
    private final Conditions conditions;

    BiRule(Conditions conditions) {
        this.conditions = conditions;
    }

    /**
     * Only where the test passes. It runs for every match of the keys, so it is quick, and depends on nothing
     * but the facts.
     */
    public BiRule<A, B> where(BiPredicate<? super A, ? super B> test) {
        return new BiRule<>(conditions.where(found -> test.test((A) found.get(0), (B) found.get(1))));
    }

    /**
     * Names something of the last fact for the rule's sentence: {@code bind("enemy", Hostility::second)} is
     * what {@code {enemy}} stands for.
     *
     * @throws IllegalArgumentException if the name is taken, or the last condition is {@code unless}
     */
    public BiRule<A, B> bind(String name, Function<? super B, ?> value) {
        return new BiRule<>(conditions.bind(name, fact -> value.apply((B) fact)));
    }

    /**
     * Only where the last fact has this key too equal to one of the facts before it, found over the same
     * index.
     */
    public <K> BiRule<A, B> on(Function<? super B, ? extends K> key, Function<? super A, ? extends K> equal) {
        return new BiRule<>(
                conditions.on(new Join(fact -> key.apply((B) fact), found -> equal.apply((A) found.get(0)))));
    }

    /**
     * And there is a fact of this kind whose key equals one of the facts before it: found over an index.
     *
     * @param type as for {@link RuleDraft#when}
     * @param key of the fact, such as {@code Hostility::first}
     * @param equal what it equals
     */
    public <C, K> TriRule<A, B, C> and(
            Class<C> type, Function<? super C, ? extends K> key, BiFunction<? super A, ? super B, ? extends K> equal) {
        return new TriRule<>(conditions.and(type, ImmutableList.of(join(type, key, equal))));
    }

    /**
     * And there is no fact of this kind whose key equals one of these facts', at any time that is seen. A
     * rule that says so is not positive: see {@code RulePacks.isPositive}.
     *
     * @param type as for {@link RuleDraft#when}
     * @param key of the fact
     * @param equal what it must not equal
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
     * Ends the rule: what it concludes.
     *
     * @param type the kind of conclusion
     * @param conclusion makes it
     * @throws IllegalArgumentException if no condition is a premise, or the sentence has a placeholder that
     *     stands for nothing
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
