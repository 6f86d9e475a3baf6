package io.github.entente.fact;

import java.util.function.UnaryOperator;

/**
 * What can hold on a day: a stated {@link Fact} (a relation or a custom fact), or a conclusion of rules.
 * Implementations are immutable values; equal means the same proposition.
 *
 * <p>A symmetric proposition (hostility, an alliance) can be read from both ends. It is kept in one canonical
 * order, and rules see both. {@link #mirrored()} reads it from the other end. {@link #canonical()} is the
 * order in which it is kept. For a proposition with a direction, both return the proposition itself.
 */
public interface Proposition {
    /**
     * The proposition as a short sentence without date and full stop, such as
     * {@code Khalifa Haftar leads LNA}.
     *
     * @param label gives the label of an actor by its id
     */
    String sentence(UnaryOperator<String> label);

    /** The same proposition read from its other end; this object if it has a direction. */
    default Proposition mirrored() {
        return this;
    }

    /**
     * This proposition in the order in which it is kept. If it is symmetric, the lesser id (by code unit)
     * comes first.
     */
    default Proposition canonical() {
        return this;
    }
}
