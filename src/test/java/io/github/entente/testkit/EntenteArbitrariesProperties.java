package io.github.entente.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.Actor;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import io.github.entente.world.World;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;

/** jqwik finds and shrinks facts without being told how. */
class EntenteArbitrariesProperties {
    @Property(tries = 50)
    void facts_are_found_by_their_types(
            @ForAll World world,
            @ForAll History history,
            @ForAll Actor actor,
            @ForAll Relation relation,
            @ForAll Attestation attestation) {
        assertTrue(world.relations().size() > 0);
        assertTrue(history.edits().size() > 0);
        assertEquals(relation, relation.canonical());
        assertTrue(actor.id().length() > 0 && attestation.source().length() > 0);
    }

    @Example
    void attestations_shrink_to_short_ones() {
        Random random = new Random(2);
        for (int i = 0; i < 20; i++) {
            Shrinkable<Attestation> least =
                    least(EntenteArbitraries.attestations().generator(1000).next(random));
            assertTrue(least.value().affirms() && least.value().via().isEmpty(), least.value()::toString);
        }
    }

    @Example
    void worlds_shrink_to_nothing_where_nothing_matters() {
        Random random = new Random(2);
        for (int i = 0; i < 20; i++) {
            assertEquals(
                    World.builder().build(),
                    least(EntenteArbitraries.worlds().generator(1000).next(random))
                            .value());
        }
    }

    private static <T> Shrinkable<T> least(Shrinkable<T> value) {
        Shrinkable<T> least = value;
        while (true) {
            Shrinkable<T> now = least;
            Shrinkable<T> next = now.shrink().findFirst().orElse(now);
            if (next == now) {
                return now;
            }
            assertTrue(next.distance().compareTo(now.distance()) < 0, next::toString);
            least = next;
        }
    }
}
