package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random facts for jqwik. With the testkit on the class path, jqwik finds these for parameters such as
 * {@code @ForAll World world}. Use this class for worlds with relation types and motifs of your own:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<World> worlds() {
 *     return EntenteArbitraries.worlds().withTypes(TRADES_WITH).withMotifs("a TRADES_WITH b; x FIGHTS a");
 * }
 * }</pre>
 *
 * <p>Worlds are small and dense, so that rules meet often. They have three to seven actors and at most about
 * twenty relations. The dates are few, and lie where lifetimes begin and end. Chains and cycles of agents,
 * shared sources and denials are common. All shrink: relations, attestations, details and actors that do not
 * matter are removed. A counterexample is reported as the code that builds it, see {@link WorldCode}.
 */
public final class EntenteArbitraries {
    private EntenteArbitraries() {}

    /** Worlds with the shipped relation types. */
    public static WorldArbitrary worlds() {
        return new WorldArbitrary(Worlds.Vocabulary.SHIPPED);
    }

    /**
     * Worlds with the shipped relation types, and edits after them; see {@link WorldArbitrary#histories()}.
     */
    public static Arbitrary<History> histories() {
        return worlds().histories();
    }

    /** Days for which such worlds are worth reading, from 2018-12-31 to 2023-12-31. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.of(Worlds.DAYS);
    }

    /** Actors as in such worlds. */
    public static Arbitrary<Actor> actors() {
        return partsOfWorlds(world -> ImmutableList.copyOf(world.actors()).stream());
    }

    /** Relations as in such worlds, symmetric ones in canonical order. */
    public static Arbitrary<Relation> relations() {
        return partsOfWorlds(world -> world.relations().stream());
    }

    /** Attestations as in such worlds. They shrink to short ones. */
    public static Arbitrary<Attestation> attestations() {
        return Arbitraries.fromGenerator(random -> new ReducingShrinkable<>(
                Statement.of(Worlds.next(random)).get(0).attestation(), Reductions::of, Reductions::size));
    }

    private static <T> Arbitrary<T> partsOfWorlds(Function<World, Stream<T>> parts) {
        return worlds().flatMap(world -> Arbitraries.of(parts.apply(world).toList()));
    }
}
