package io.github.entente.conclusion;

/**
 * What a pact or a pledge comes to when it is put to the test: an {@link Obligation} to defend, a {@link
 * Breach} of what was promised, or a {@link Strain} between those who are bound to each other.
 */
public sealed interface Commitment extends Conclusion permits Obligation, Breach, Strain {
    /** The id of the actor that is bound. */
    String actor();

    /** The id of the one to whom it is bound. */
    String partner();
}
