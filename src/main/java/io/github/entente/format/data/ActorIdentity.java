package io.github.entente.format.data;

import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.RelationType;
import java.util.Map;
import java.util.Optional;

/**
 * Who is meant by a name or a code of a file.
 *
 * @param id the actor's id, unless somebody else has it
 * @param name the name in full
 * @param kind what sort of thing it is
 * @param codes codes of other vocabularies
 * @param tie to whom it belongs, and how
 */
record ActorIdentity(String id, String name, ActorKind kind, Map<String, String> codes, Optional<Tie> tie) {
    /** A structural relation to somebody else, such as {@code SPEAKS_FOR US}. */
    record Tie(RelationType type, ActorIdentity to) {}

    /** Somebody who is known by name only. */
    static ActorIdentity of(String name, ActorKind kind) {
        return new ActorIdentity(name, name, kind, ImmutableMap.of(), Optional.empty());
    }

    static ActorIdentity of(State state) {
        return new ActorIdentity(state.id(), state.name(), ActorKind.STATE, state.codes(), Optional.empty());
    }

    ActorIdentity withId(String another) {
        return new ActorIdentity(another, name, kind, codes, tie);
    }

    /** The same, tied to somebody. */
    ActorIdentity tied(RelationType type, ActorIdentity to) {
        return new ActorIdentity(id, name, kind, codes, Optional.of(new Tie(type, to)));
    }
}
