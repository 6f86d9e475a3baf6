package io.github.entente.testkit;

import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The smallest statement: a relation or a custom fact with one attestation.
 *
 * @param fact what is stated
 * @param attestation on what it rests
 */
public record Statement(Fact fact, Attestation attestation) {
    /**
     * The relation that is stated.
     *
     * @throws IllegalStateException if it is a custom fact
     */
    public Relation relation() {
        if (fact instanceof Relation relation) {
            return relation;
        }
        throw new IllegalStateException(fact + " is no relation; ask for the fact");
    }

    /** All statements of a world, in its order. */
    public static List<Statement> of(World world) {
        List<Statement> all = new ArrayList<>();
        world.statements()
                .forEach((fact, attestations) ->
                        attestations.forEach(attestation -> all.add(new Statement(fact, attestation))));
        return all;
    }

    /** A world with the title, actors and types of the given one, and these statements in this order. */
    public static World restate(World world, Collection<Statement> statements) {
        WorldBuilder builder = World.builder().title(world.title());
        world.actors().forEach(builder::actor);
        world.ownTypes().forEach(builder::type);
        statements.forEach(one -> builder.fact(one.fact(), one.attestation()));
        return builder.build();
    }
}
