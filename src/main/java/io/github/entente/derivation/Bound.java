package io.github.entente.derivation;

import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What ended a stated fact, or keeps it in force, as {@link Explanation#bounds} tells it. Immutable.
 *
 * @param kind what it does to the fact
 * @param day the last day on which the fact was valid; for {@link Kind#IN_FORCE} the last day of fighting
 * @param by the other relation that did it; empty where the fact's own attestation says so, or where nothing
 *     did
 * @param attestation who says so; empty for {@link Kind#LAPSED}
 */
public record Bound(Kind kind, LocalDate day, Optional<Relation> by, Optional<Attestation> attestation) {
    /** What bounds a fact. */
    public enum Kind {
        /** A source says that it ended, or a relation of another type ended it. */
        ENDED,
        /** A declaration of war: this fighting keeps it in force, for 365 days after its last day. */
        IN_FORCE,
        /** A declaration of war: there was no fighting for 365 days. */
        LAPSED
    }

    static Bound ended(LocalDate day, Optional<Relation> by, Attestation attestation) {
        return new Bound(Kind.ENDED, day, by, Optional.of(attestation));
    }

    static Bound inForce(LocalDate lastFought, Relation fighting, Attestation attestation) {
        return new Bound(Kind.IN_FORCE, lastFought, Optional.of(fighting), Optional.of(attestation));
    }

    static Bound lapsed(LocalDate day) {
        return new Bound(Kind.LAPSED, day, Optional.empty(), Optional.empty());
    }

    /**
     * In words, such as {@code until 2020-11-10: CEASES_FIRE_WITH, per Reuters (B2)}.
     *
     * @param label gives the label of an actor by its id
     */
    public String text(UnaryOperator<String> label) {
        return switch (kind) {
            case ENDED -> "until " + day + ": " + because(label);
            case IN_FORCE -> "in force while they fight; last " + day + ": " + because(label);
            case LAPSED -> "until " + day + ": " + because(label);
        };
    }

    /**
     * The cause alone, such as {@code CEASES_FIRE_WITH, per Reuters (B2)}.
     *
     * @param label gives the label of an actor by its id
     */
    public String because(UnaryOperator<String> label) {
        if (attestation.isEmpty()) {
            return StatedValidity.DECLARED_DAYS + " days without fighting";
        }
        String what = by.map(relation -> relation.type().name()).orElse("ended");
        Attestation word = attestation.get();
        return what + ", per " + word.sourcePhrase(label) + " (" + word.code() + ")";
    }
}
