package io.github.entente.rule;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.rule.JavaRule.Join;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule with one condition so far. Immutable: each method returns a new step.
 *
 * @param <A> what its first condition matches
 */
@SuppressWarnings("unchecked") // the engine passes each function the facts that its condition matched
public final class UniRule<A> {
    private final Conditions conditions;

    UniRule(Conditions conditions) {
        this.conditions = conditions;
    }

    /**
     * Keeps only matches that pass the test. It runs for every match of the keys, so it must be quick. It
     * must depend on nothing but the facts.
     */
    public UniRule<A> where(Predicate<? super A> test) {
        return new UniRule<>(conditions.where(found -> test.test((A) found.get(0))));
    }

    /**
     * Names a value of the fact for the rule's sentence. After {@code bind("enemy", War::second)} the
     * placeholder {@code {enemy}} stands for it.
     *
     * @throws IllegalArgumentException if the name is taken, or the last condition is {@code unless}
     */
    public UniRule<A> bind(String name, Function<? super A, ?> value) {
        return new UniRule<>(conditions.bind(name, fact -> value.apply((A) fact)));
    }

    /**
     * Adds a condition: there is a fact of this kind whose key equals a key of the facts before it. The
     * engine finds it over an index.
     *
     * @param type as for {@link RuleDraft#when}
     * @param key the key of the new fact, such as {@code War::first}
     * @param equal the key of the facts before it
     */
    public <B, K> BiRule<A, B> and(
            Class<B> type, Function<? super B, ? extends K> key, Function<? super A, ? extends K> equal) {
        return new BiRule<>(conditions.and(type, ImmutableList.of(join(type, key, equal))));
    }

    /**
     * Adds a negated condition: no fact of this kind has a key equal to a key of these facts, at any time
     * that is seen. This makes the rule not positive, see {@code RulePacks.isPositive}.
     *
     * @param type as for {@link RuleDraft#when}
     * @param key the key of the absent fact
     * @param equal the key of these facts
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
     * Ends the rule with what it derives.
     *
     * @param type the kind of conclusion
     * @param conclusion makes the conclusion
     * @throws IllegalArgumentException if no condition is a premise, or a placeholder of the sentence has no
     *     value
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
