package io.github.entente.fact;

import java.util.Optional;

/**
 * What an actor did or said toward another. A stated {@link Relation} is its subject's own, {@link
 * Basis#DIRECT} conduct; what organs, agents and office-holders did is attributed to their principal by
 * rules.
 *
 * <p>Structural relations implement this interface too, and are neither {@link #words()} nor {@link
 * #deeds()}: a rule about conduct tests one of the two.
 */
public interface Conduct extends Proposition {
    /** The id of who did it, or whose it counts as. */
    String actor();

    /** What was done. */
    RelationType type();

    /** The id of whom it was done to. */
    String object();

    /** The id of the enemy against whom an act in favour of the object was meant, where a source says so. */
    Optional<String> against();

    /** Whether it was meant against the actor with this id. */
    default boolean isAgainst(String enemy) {
        return against().filter(enemy::equals).isPresent();
    }

    /** Whether it was meant against the actor with this id, or nobody says against whom. */
    default boolean mayBeAgainst(String enemy) {
        return against().isEmpty() || isAgainst(enemy);
    }

    /** {@link Basis#DIRECT} or {@link Basis#ATTRIBUTED}. */
    Basis basis();

    /** The declared side of the type. */
    default Side side() {
        return type().side();
    }

    /**
     * In words or by deeds.
     *
     * @throws java.util.NoSuchElementException for a structural relation, which is neither
     */
    default Channel channel() {
        return type().quadClass().channel().orElseThrow();
    }

    /** Whether this is verbal conduct. */
    default boolean words() {
        return type().words();
    }

    /** Whether this is material conduct. */
    default boolean deeds() {
        return type().deeds();
    }
}
