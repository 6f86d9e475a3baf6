package io.github.entente.testkit;

import io.github.entente.World;
import io.github.entente.WorldBuilder;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The smallest thing that can be stated: a relation on the word of one attestation.
 *
 * @param relation the relation
 * @param attestation what it rests on
 */
public record Statement(Relation relation, Attestation attestation) {
    /** All statements of a world, in its order. */
    public static List<Statement> of(World world) {
        List<Statement> all = new ArrayList<>();
        world.statements()
                .forEach((relation, attestations) ->
                        attestations.forEach(attestation -> all.add(new Statement(relation, attestation))));
        return all;
    }

    /** A world with the title, actors and types of the given one, and these statements, stated in this order. */
    public static World restate(World world, Collection<Statement> statements) {
        WorldBuilder builder = World.builder().title(world.title());
        world.actors().forEach(builder::actor);
        world.ownTypes().forEach(builder::type);
        statements.forEach(one -> builder.relation(one.relation(), one.attestation()));
        return builder.build();
    }
}
