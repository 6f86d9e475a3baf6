package io.github.entente.derivation;

import io.github.entente.fact.Fact;
import java.util.List;

/**
 * A way to read a derivation graph. It gives a value to each stated fact, combines the values of a rule's
 * premises, and sums the values of alternative derivations.
 *
 * <p>{@link #plus} must be associative, commutative and idempotent, with {@link #zero} as its neutral
 * element. {@link #derived} must be monotone in the order that {@code plus} induces, and zero if a premise is
 * zero. The reading is then the least fixpoint, also in graphs with cycles, provided that no value can grow
 * for ever.
 *
 * @param <V> the values: immutable, with {@code equals}
 *
 * <p><b>Stability: evolving.</b>
 */
public interface Algebra<V> {
    /** The value of a proposition that does not hold. */
    V zero();

    /** The value of a stated fact. */
    V stated(Fact fact);

    /** The value of a conclusion by this rule. The premises are in the order of the rule's patterns. */
    V derived(Rule rule, List<V> premises);

    /** The value of a proposition that holds for two reasons. */
    V plus(V one, V other);
}
