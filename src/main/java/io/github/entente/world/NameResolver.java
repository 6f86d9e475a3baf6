package io.github.entente.world;

import io.github.entente.fact.Actor;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.CustomFacts;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds whom statements name. */
record NameResolver(Actors actors, TypeDirectory types) {
    /**
     * The relation, where nothing needs resolving: it and its attestations name all actors by their ids, its
     * type is known, and no attestation gets a date of publication from its source. Else null.
     *
     * <p>It has the very texts that others have for the same ids. Rules compare ids all the time, and sooner
     * where they are the same object.
     */
    @Nullable
    Relation plain(Relation stated, List<Attestation> attestations) {
        String against = stated.against().orElse(null);
        String subject = sharedId(stated.subject());
        String object = sharedId(stated.object());
        String enemy = against == null ? null : sharedId(against);
        if (subject == null
                || object == null
                || (against != null && enemy == null)
                || types.find(stated.type().name())
                        .filter(stated.type()::equals)
                        .isEmpty()
                || attestations.isEmpty()) {
            return null;
        }
        for (int i = 0; i < attestations.size(); i++) {
            Attestation one = attestations.get(i);
            Actor source = actors.withId(one.source()).orElse(null);
            if (source == null || isToBeDated(one, source) || !areIds(one.via())) {
                return null;
            }
        }
        return isShared(stated, subject, object, enemy)
                ? stated
                : new Relation(subject, stated.type(), object, Optional.ofNullable(enemy));
    }

    @SuppressWarnings("ReferenceEquality") // whether it has the very texts is what is asked
    private static boolean isShared(Relation stated, String subject, String object, @Nullable String enemy) {
        return stated.subject() == subject
                && stated.object() == object
                && (enemy == null || stated.against().orElse(null) == enemy);
    }

    /** The id of the actor with this id, name or alias; null where there is none. */
    @Nullable
    String find(String name) {
        Optional<Actor> actor = actors.find(name);
        return actor.isPresent() ? actor.get().id() : null;
    }

    private @Nullable String sharedId(String id) {
        Optional<Actor> actor = actors.withId(id);
        return actor.isPresent() ? actor.get().id() : null;
    }

    private boolean isId(String name) {
        return actors.withId(name).isPresent();
    }

    private boolean areIds(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (!isId(names.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The fact with ids for names, in canonical order; a name that nobody has stays. */
    static Fact withIds(Fact fact, Actors actors) {
        Fact named = fact instanceof Relation relation
                ? new Relation(
                        id(relation.subject(), actors),
                        relation.type(),
                        id(relation.object(), actors),
                        relation.against().map(name -> id(name, actors)))
                : CustomFacts.renamed((CustomFact) fact, name -> id(name, actors));
        return named.canonical();
    }

    /** The attestation with ids for names, {@linkplain #dated dated}; a name that nobody has stays. */
    static Attestation withIds(Attestation one, Actors actors) {
        Attestation named = new Attestation(
                one.happened(),
                one.ended(),
                one.published(),
                id(one.source(), actors),
                one.via().stream().map(name -> id(name, actors)).toList(),
                one.quote(),
                one.code(),
                one.affirms());
        return dated(named, actors);
    }

    /** The attestation with the date on which its source published, where it has none of its own. */
    static Attestation dated(Attestation one, Actors actors) {
        Actor source = actors.withId(one.source()).orElse(null);
        return source != null && isToBeDated(one, source)
                ? one.publishedOn(source.published().orElseThrow())
                : one;
    }

    private static boolean isToBeDated(Attestation one, Actor source) {
        return source.published().isPresent() && one.published().isEmpty();
    }

    private static String id(String name, Actors actors) {
        return actors.find(name).map(Actor::id).orElse(name);
    }
}
