package io.github.entente.fact;

import java.util.function.UnaryOperator;

/**
 * What can hold on a day: what is {@link Fact}, a relation or a custom fact, or a conclusion that rules drew.
 * Implementations are immutable values; equal means the same proposition.
 *
 * <p>A symmetric proposition (hostility, an alliance) can be read from both ends. It is kept in one canonical
 * order, and rules see it from both: {@link #mirrored()} is the other end, {@link #canonical()} the order in
 * which it is kept. Propositions with a direction return themselves from both.
 */
public interface Proposition {
    /**
     * The proposition as a short sentence without date and full stop, such as {@code Khalifa Haftar leads
     * LNA}.
     *
     * @param label what to call an actor, given its id
     */
    String sentence(UnaryOperator<String> label);

    /** The same proposition read from its other end; this very object where direction matters. */
    default Proposition mirrored() {
        return this;
    }

    /**
     * This proposition in the order in which it is kept: of the two ends of a symmetric one, the lesser id
     * (by code unit) first.
     */
    default Proposition canonical() {
        return this;
    }
}
