package io.github.entente.format.data;

import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.RelationType;
import java.util.Map;
import java.util.Optional;

/**
 * The actor that a name or a code of a file means.
 *
 * @param id the actor's id, unless another actor has it
 * @param name the name in full
 * @param kind the sort of actor
 * @param codes codes of other vocabularies
 * @param tie a structural relation to the actor that it belongs to
 */
record ActorIdentity(String id, String name, ActorKind kind, Map<String, String> codes, Optional<Tie> tie) {
    /** A structural relation to another actor, such as {@code SPEAKS_FOR US}. */
    record Tie(RelationType type, ActorIdentity to) {}

    /** An actor of which only the name is known. */
    static ActorIdentity of(String name, ActorKind kind) {
        return new ActorIdentity(name, name, kind, ImmutableMap.of(), Optional.empty());
    }

    static ActorIdentity of(State state) {
        return new ActorIdentity(state.id(), state.name(), ActorKind.STATE, state.codes(), Optional.empty());
    }

    ActorIdentity withId(String another) {
        return new ActorIdentity(another, name, kind, codes, tie);
    }

    /** The same with a tie. */
    ActorIdentity tied(RelationType type, ActorIdentity to) {
        return new ActorIdentity(id, name, kind, codes, Optional.of(new Tie(type, to)));
    }
}
