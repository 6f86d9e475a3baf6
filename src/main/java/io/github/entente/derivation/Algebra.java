package io.github.entente.derivation;

import io.github.entente.fact.Fact;
import java.util.List;

/**
 * How to read a derivation graph: a value for each stated fact, what a rule makes of its premises' values,
 * and the sum of alternatives.
 *
 * <p>{@link #plus} must be associative, commutative and idempotent with {@link #zero} neutral; {@link
 * #derived} monotone in the order that {@code plus} induces, and zero where a premise is zero. Then a reading
 * is the least fixpoint, in graphs with cycles too, provided that no value can grow for ever.
 *
 * @param <V> the values: immutable, with {@code equals}
 *
 * <p><b>Stability: evolving.</b>
 */
public interface Algebra<V> {
    /** The value of what does not hold. */
    V zero();

    /** The value of a stated fact. */
    V stated(Fact fact);

    /** What the rule makes of the values of its premises, given in the order of its patterns. */
    V derived(Rule rule, List<V> premises);

    /** The value of what holds for either reason. */
    V plus(V one, V other);
}
