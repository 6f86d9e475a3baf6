package io.github.entente.query;

import io.github.entente.conclusion.Stance;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.fact.RelationType;

/**
 * On what a {@linkplain Position position} or a {@linkplain Tie tie} rests. The constants are in their
 * order: what comes first decides, and what comes later is left aside. Costly signals come before cheap
 * talk (Fearon, <i>Signaling Foreign Policy Interests</i>, Journal of Conflict Resolution 1997).
 */
public enum Ground {
    /** The two are at war with each other on the day. */
    WAR("at war"),
    /** Deeds of one of the two toward the other. A fight that is no war is one of them. */
    DEEDS("by deeds"),
    /** Words of one of the two about the other, treaties and pledges included. */
    WORDS("by words"),
    /** Words about the leader of the other. */
    LEADER("by words, through its leader"),
    /** What is inferred from what they do toward others. */
    INFERENCE("as inferred");

    private final String label;

    Ground(String label) {
        this.label = label;
    }

    /** The words for sentences, such as {@code by deeds}. */
    public String label() {
        return label;
    }

    static Ground of(Stance stance) {
        if (stance.basis() == Basis.INFERRED) {
            return INFERENCE;
        } else if (stance.channel() == Channel.DEEDS) {
            return DEEDS;
        }
        return stance.basis() == Basis.BY_LEADER ? LEADER : WORDS;
    }

    /** Whether acts of this type are what it rests on. */
    boolean counts(RelationType type) {
        return switch (this) {
            case DEEDS -> type.deeds();
            case WORDS, LEADER -> type.words();
            case WAR, INFERENCE -> true;
        };
    }
}
