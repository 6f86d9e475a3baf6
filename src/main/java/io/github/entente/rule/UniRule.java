package io.github.entente.rule;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.rule.JavaRule.Join;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule with one condition so far. Immutable: each method gives another step.
 *
 * @param <A> what its first condition matches
 */
@SuppressWarnings("unchecked") // the engine gives each function what its condition matched
public final class UniRule<A> {
    private final Conditions conditions;

    UniRule(Conditions conditions) {
        this.conditions = conditions;
    }

    /**
     * Only where the test passes. It runs for every match of the keys, so it is quick, and depends on nothing
     * but the facts.
     */
    public UniRule<A> where(Predicate<? super A> test) {
        return new UniRule<>(conditions.where(found -> test.test((A) found.get(0))));
    }

    /**
     * Names something of the fact for the rule's sentence: {@code bind("enemy", Hostility::second)} is what
     * {@code {enemy}} stands for.
     *
     * @throws IllegalArgumentException if the name is taken, or the last condition is {@code unless}
     */
    public UniRule<A> bind(String name, Function<? super A, ?> value) {
        return new UniRule<>(conditions.bind(name, fact -> value.apply((A) fact)));
    }

    /**
     * And there is a fact of this kind whose key equals one of the facts before it: found over an index.
     *
     * @param type as for {@link RuleDraft#when}
     * @param key of the fact, such as {@code Hostility::first}
     * @param equal what it equals
     */
    public <B, K> BiRule<A, B> and(
            Class<B> type, Function<? super B, ? extends K> key, Function<? super A, ? extends K> equal) {
        return new BiRule<>(conditions.and(type, ImmutableList.of(join(type, key, equal))));
    }

    /**
     * And there is no fact of this kind whose key equals one of these facts', at any time that is seen. A
     * rule that says so is not positive: see {@code RulePacks.isPositive}.
     *
     * @param type as for {@link RuleDraft#when}
     * @param key of the fact
     * @param equal what it must not equal
     */
    public <X, K> UniRule<A> unless(
            Class<X> type, Function<? super X, ? extends K> key, Function<? super A, ? extends K> equal) {
        return new UniRule<>(conditions.unless(type, ImmutableList.of(join(type, key, equal))));
    }

    private <X, K> Join join(
            Class<X> type, Function<? super X, ? extends K> key, Function<? super A, ? extends K> equal) {
        return new Join(fact -> key.apply(type.cast(fact)), found -> equal.apply((A) found.get(0)));
    }

    /**
     * Ends the rule: what it concludes.
     *
     * @param type the kind of conclusion
     * @param conclusion makes it
     * @throws IllegalArgumentException if no condition is a premise, or the sentence has a placeholder that
     *     stands for nothing
     */
    public <R extends Conclusion> JavaRule derive(Class<R> type, Function<? super A, ? extends R> conclusion) {
        return conditions.derive(type, found -> conclusion.apply((A) found.get(0)));
    }

    /** What the rule asks for so far, and what can be said next. */
    @Override
    public String toString() {
        return conditions.shown("where", "bind", "and", "unless", "derive");
    }
}
