package io.github.entente.fact;

import java.util.Arrays;
import java.util.Optional;

/** The sort of an actor. */
public enum ActorKind {
    /** A state. */
    STATE("state"),
    /** A government, recognised or not. It is another actor than its state. */
    GOVERNMENT("government"),
    /** An organ of a state: a ministry, an embassy, the presidency. */
    ORGAN("organ of a state"),
    /** An armed group or force. */
    ARMED_GROUP("armed group"),
    /** An organisation: a party, a company, a movement. */
    ORGANISATION("organisation"),
    /** An international organisation. */
    INTERNATIONAL_ORGANISATION("international organisation"),
    /** A person. */
    PERSON("person"),
    /** A medium: a newspaper, an agency. */
    MEDIUM("medium"),
    /** A treaty, deal or other arrangement that actors are party to. */
    ARRANGEMENT("arrangement"),
    /** A place where interests meet. */
    THEATRE("theatre"),
    /** People who are no party: citizens, protesters, an ethnic or religious group, a profession. */
    POPULATION("population"),
    /**
     * An actor of which nobody has told the kind, as of most names in event data. It is no party, so that no
     * rule makes a war of it, until it is given a kind.
     */
    UNKNOWN("unknown");

    private final String label;

    ActorKind(String label) {
        this.label = label;
    }

    /** The name as in files and sentences, such as {@code armed group}. */
    public String label() {
        return label;
    }

    /**
     * Whether actors of this kind can be parties to a conflict: states, governments, armed groups,
     * organisations (international ones too).
     */
    public boolean isParty() {
        return switch (this) {
            case STATE, GOVERNMENT, ARMED_GROUP, ORGANISATION, INTERNATIONAL_ORGANISATION -> true;
            case ORGAN, PERSON, MEDIUM, ARRANGEMENT, THEATRE, POPULATION, UNKNOWN -> false;
        };
    }

    /**
     * Whether the deeds of its head, and not only the words, count as the actor's own. True for states,
     * governments and armed groups.
     */
    public boolean actsThroughItsHead() {
        return this == STATE || this == GOVERNMENT || this == ARMED_GROUP;
    }

    /** The kind with this {@link #label()}, by exact spelling. */
    public static Optional<ActorKind> labelled(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
