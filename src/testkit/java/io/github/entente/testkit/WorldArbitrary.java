package io.github.entente.testkit;

import io.github.entente.fact.CustomFact;
import io.github.entente.fact.RelationType;
import io.github.entente.world.World;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Random worlds that shrink to small ones. An immutable value: each method returns a new one.
 *
 * <p>A motif is a group of relations that makes a rule fire, such as {@code x FIGHTS y; a AIDS x}. Small
 * letters stand for actors of the world, which differ if there are enough. {@code DEAL} is an arrangement. A
 * relation is named by its type, or by a family from which a type is drawn:
 *
 * <ul>
 * <li>{@code LAUDS} and {@code BLAMES}: words for and against
 * <li>{@code AIDS} and {@code HARMS}: deeds for and against
 * <li>{@code FIGHTS}: {@code ATTACKS} or {@code CAPTURES_FROM}
 * <li>{@code ALLIES}: pacts of alliance
 * <li>{@code TALKS}: acts that take no side
 * </ul>
 */
public final class WorldArbitrary extends ArbitraryDecorator<World> {
    private final Worlds.Vocabulary vocabulary;

    WorldArbitrary(Worlds.Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * These worlds with more relation types. A quarter of the relations outside motifs have one of these
     * types.
     *
     * @throws IllegalArgumentException if a type has the name of a shipped or an earlier one
     */
    public WorldArbitrary withTypes(RelationType... types) {
        Worlds.Vocabulary more = vocabulary;
        for (RelationType type : types) {
            more = more.with(type);
        }
        return new WorldArbitrary(more);
    }

    /**
     * These worlds with more motifs. A third of the motifs are from these.
     *
     * @param motifs such as {@code x FIGHTS y; a AIDS x}; they may name types that were added before
     * @throws IllegalArgumentException if a motif has another form, or names an unknown type
     */
    public WorldArbitrary withMotifs(String... motifs) {
        Worlds.Vocabulary more = vocabulary;
        for (String motif : motifs) {
            more = more.with(motif);
        }
        return new WorldArbitrary(more);
    }

    /**
     * These worlds with custom facts. They are a third of what is added, alone or in a motif.
     *
     * @param facts gets the ids of the actors of a world and returns groups of facts that name some of them,
     *     such as {@code ids -> Arbitraries.of(ids).map(id -> List.of(new Seats(id, 3)))}
     */
    public WorldArbitrary withFacts(
            Function<? super List<String>, ? extends Arbitrary<? extends Collection<? extends CustomFact>>> facts) {
        return new WorldArbitrary(vocabulary.with(facts));
    }

    /** Parts of such worlds, with edits that state the rest of them, withdraw some and state it again. */
    public Arbitrary<History> histories() {
        return Arbitraries.fromGenerator(random ->
                new ReducingShrinkable<>(Worlds.nextHistory(random, vocabulary), Reductions::of, Reductions::size));
    }

    @Override
    protected Arbitrary<World> arbitrary() {
        return Arbitraries.fromGenerator(
                random -> new ReducingShrinkable<>(Worlds.next(random, vocabulary), Reductions::of, Reductions::size));
    }
}
