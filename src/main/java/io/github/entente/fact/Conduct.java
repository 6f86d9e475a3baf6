package io.github.entente.fact;

import java.util.Optional;

/**
 * What an actor did or said toward another. A stated {@link Relation} is {@link Basis#DIRECT} conduct of its
 * subject. Rules attribute the conduct of organs, agents and office-holders to their principal.
 *
 * <p>Structural relations implement this interface too, but have neither {@link #words()} nor
 * {@link #deeds()}. A rule about conduct must test one of the two.
 */
public interface Conduct extends Proposition {
    /** The id of the actor whose conduct this is. */
    String actor();

    /** The kind of act. */
    RelationType type();

    /** The id of the actor at whom it is directed. */
    String object();

    /** The id of the enemy against whom an act in favour of the object was meant, if a source names one. */
    Optional<String> against();

    /** Whether it was meant against the actor with this id. */
    default boolean isAgainst(String enemy) {
        return against().filter(enemy::equals).isPresent();
    }

    /** Whether it was meant against the actor with this id, or no source says against whom. */
    default boolean mayBeAgainst(String enemy) {
        return against().isEmpty() || isAgainst(enemy);
    }

    /** {@link Basis#DIRECT}, {@link Basis#ATTRIBUTED} or {@link Basis#BY_AGENT}. */
    Basis basis();

    /** The declared side of the type. */
    default Side side() {
        return type().side();
    }

    /** Whether it takes a side in the wars of its object, as its type declares. */
    default boolean isPartisan() {
        return type().partisan();
    }

    /**
     * In words or by deeds.
     *
     * @throws java.util.NoSuchElementException for a structural relation, which has no channel
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
