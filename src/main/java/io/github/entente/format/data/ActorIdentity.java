package io.github.entente.format.data;

import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The actor that a name or a code of a file means.
 *
 * @param id the actor's id, unless another actor has it
 * @param name the name in full
 * @param kind the sort of actor
 * @param codes codes of other vocabularies
 * @param tie a structural relation to the actor that it belongs to
 * @param officeOf the state for which it holds an office, if the row says so and there is no tie
 * @param unmatched what the file calls the state to which it belongs, if there is no state of that name
 */
record ActorIdentity(
        String id,
        String name,
        ActorKind kind,
        Map<String, String> codes,
        Optional<Tie> tie,
        Optional<ActorIdentity> officeOf,
        Optional<String> unmatched) {
    /** A structural relation to another actor, such as {@code SPEAKS_FOR US}. */
    record Tie(RelationType type, ActorIdentity to) {}

    ActorIdentity(String id, String name, ActorKind kind, Map<String, String> codes) {
        this(id, name, kind, codes, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** An actor of which only the name is known. */
    static ActorIdentity of(String name, ActorKind kind) {
        return new ActorIdentity(name, name, kind, ImmutableMap.of());
    }

    static ActorIdentity of(State state) {
        return new ActorIdentity(state.id(), state.name(), ActorKind.STATE, state.codes());
    }

    ActorIdentity withId(String another) {
        return new ActorIdentity(another, name, kind, codes, tie, officeOf, unmatched);
    }

    /** The same with another id and name. */
    ActorIdentity named(String anotherId, String anotherName) {
        return new ActorIdentity(anotherId, anotherName, kind, codes, tie, officeOf, unmatched);
    }

    /** The same with these codes too. What it has of a vocabulary stays. */
    ActorIdentity withCodes(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(more);
        all.putAll(codes);
        return all.size() == codes.size()
                ? this
                : new ActorIdentity(id, name, kind, ImmutableMap.copyOf(all), tie, officeOf, unmatched);
    }

    /** The same with a tie. */
    ActorIdentity tied(RelationType type, ActorIdentity to) {
        return new ActorIdentity(id, name, kind, codes, Optional.of(new Tie(type, to)), officeOf, unmatched);
    }

    ActorIdentity withTie(Optional<Tie> another) {
        return new ActorIdentity(id, name, kind, codes, another, officeOf, unmatched);
    }

    /** The same as holder of an office of the state. It stays an actor of its own unless it is rolled up. */
    ActorIdentity holding(ActorIdentity state) {
        return new ActorIdentity(id, name, kind, codes, tie, Optional.of(state), unmatched);
    }

    /** The same as belonging to what the file calls a state, and is none that is known. */
    ActorIdentity unmatched(String state) {
        return new ActorIdentity(id, name, kind, codes, tie, officeOf, Optional.of(state));
    }

    /**
     * The state whose conduct the conduct of this actor is: that of a government, an organ, a head of state
     * or government, or an organ of these (ILC Articles on State Responsibility, art. 4). The actor itself if
     * there is none.
     */
    ActorIdentity rolledUp() {
        if (tie.isPresent() && isOrganBy(tie.get())) {
            ActorIdentity whole = tie.get().to().rolledUp();
            if (whole.kind() == ActorKind.STATE) {
                return whole;
            }
        }
        return officeOf.orElse(this);
    }

    private boolean isOrganBy(Tie one) {
        boolean organ = kind == ActorKind.ORGAN || kind == ActorKind.GOVERNMENT;
        return one.type().equals(RelationTypes.LEADS)
                || (organ
                        && (one.type().equals(RelationTypes.SPEAKS_FOR)
                                || one.type().equals(RelationTypes.MEMBER_OF)));
    }
}
