package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.entente.fact.Actor;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import io.github.entente.world.World;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an imported world says, for tests. */
final class Acts {
    private Acts() {}

    private static Stream<Relation> relations(World world) {
        return world.statements().keySet().stream()
                .flatMap(fact -> fact instanceof Relation relation ? Stream.of(relation) : Stream.empty());
    }

    /** The relations, without ties of actors to states. */
    static Set<String> of(World world) {
        return relations(world)
                .filter(relation -> !relation.type().structural())
                .map(Relation::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All attestations of a relation, in their order. */
    static List<Attestation> all(World world, String subject, String type, String object) {
        return List.copyOf(world.attestations(new Relation(subject, EventTypes.named(type), object)));
    }

    /** The one attestation of a relation. */
    static Attestation only(World world, String subject, String type, String object) {
        List<Attestation> all = all(world, subject, type, object);
        assertEquals(1, all.size(), () -> of(world).toString());
        return all.get(0);
    }

    /** The kind of an actor, its tie and its codes, such as {@code organ of a state SPEAKS_FOR UA}. */
    static String actor(World world, String id) {
        Actor actor = world.actor(id).orElseThrow();
        Optional<String> tie = relations(world)
                .filter(relation ->
                        relation.type().structural() && relation.subject().equals(id))
                .map(relation -> " " + relation.type().name() + " " + relation.object())
                .findFirst();
        return actor.kind().label() + tie.orElse("") + (actor.codes().isEmpty() ? "" : " " + actor.codes());
    }
}
