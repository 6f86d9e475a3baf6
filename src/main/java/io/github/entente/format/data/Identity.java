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
record Identity(String id, String name, ActorKind kind, Map<String, String> codes, Optional<Tie> tie) {
    /** A structural relation to somebody else, such as {@code SPEAKS_FOR US}. */
    record Tie(RelationType type, Identity to) {}

    /** Somebody who is known by name only. */
    static Identity of(String name, ActorKind kind) {
        return new Identity(name, name, kind, ImmutableMap.of(), Optional.empty());
    }

    static Identity of(State state) {
        return new Identity(state.id(), state.name(), ActorKind.STATE, state.codes(), Optional.empty());
    }

    Identity withId(String another) {
        return new Identity(another, name, kind, codes, tie);
    }

    /** The same, tied to somebody. */
    Identity tied(RelationType type, Identity to) {
        return new Identity(id, name, kind, codes, Optional.of(new Tie(type, to)));
    }
}
