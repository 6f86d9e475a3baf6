package io.github.entente.world;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What is stated: actors, the relations between them, facts of {@linkplain CustomFact one's own}, and the
 * attestations that these rest on. Immutable and safe for use by several threads; {@code with…} and {@code
 * without…} give a new world. Two worlds are equal if they state the same, in whatever order it was stated.
 *
 * <p>A world holds no conclusions: rules draw them, see {@code Entente.assess(world)}.
 */
public final class World {
    /**
     * The last day on which anything can happen, and the day as of which a world without any date is read.
     */
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final String title;
    private final Actors actors;
    private final ImmutableSortedMap<String, RelationType> ownTypes;
    private final ImmutableSortedMap<Fact, ImmutableSortedSet<Attestation>> attestations;

    World(
            String title,
            Actors actors,
            Map<String, RelationType> ownTypes,
            Map<Fact, ImmutableSortedSet<Attestation>> attestations) {
        this.title = title;
        this.actors = actors;
        this.ownTypes = ImmutableSortedMap.copyOf(ownTypes);
        this.attestations = ImmutableSortedMap.copyOf(attestations, Fact.ORDER);
    }

    /** A builder for a new world. */
    public static WorldBuilder builder() {
        return new WorldBuilder();
    }

    /** A builder that already states all that this world states. */
    public WorldBuilder toBuilder() {
        WorldBuilder builder = new WorldBuilder().title(title);
        actors.forEach(builder::actor);
        ownTypes.values().forEach(builder::type);
        attestations.forEach(builder::fact);
        return builder;
    }

    /** The title; empty text where none was given. */
    public String title() {
        return title;
    }

    /** The actors, in the order of their ids. */
    public Actors actors() {
        return actors;
    }

    /**
     * The relation types that this world brings beside the {@linkplain RelationTypes#shipped() shipped} ones,
     * in the order of their names.
     */
    public ImmutableList<RelationType> ownTypes() {
        return ownTypes.values().asList();
    }

    ImmutableSortedMap<String, RelationType> ownTypesByName() {
        return ownTypes;
    }

    /** The relation type of this name, shipped or this world's own, by exact spelling. */
    public Optional<RelationType> type(String name) {
        return TypeDirectory.find(name, ownTypes);
    }

    /** The relations, in their natural order; symmetric ones in canonical order. */
    @SuppressWarnings("unchecked") // relations come first in the order of all that is stated
    public ImmutableSortedSet<Relation> relations() {
        ImmutableSortedSet<? extends Fact> relations = attestations.keySet();
        ImmutableSortedSet<CustomFact> own = facts();
        return (ImmutableSortedSet<Relation>)
                (own.isEmpty() ? relations : attestations.keySet().headSet(own.first(), false));
    }

    /**
     * The custom facts, in {@link Fact#ORDER}: by the simple name of their record, its full name, then their
     * components.
     */
    @SuppressWarnings("unchecked") // what comes after the relations is not one
    public ImmutableSortedSet<CustomFact> facts() {
        ImmutableSortedSet<Fact> all = attestations.keySet();
        int first = firstOwn(all.asList());
        ImmutableSortedSet<? extends Fact> own = first == all.size()
                ? ImmutableSortedSet.orderedBy(Fact.ORDER).build()
                : all.tailSet(all.asList().get(first));
        return (ImmutableSortedSet<CustomFact>) own;
    }

    /** How many relations there are: by halves, for worlds are large. */
    private static int firstOwn(List<Fact> all) {
        int least = 0;
        int most = all.size();
        while (least < most) {
            int middle = (least + most) >>> 1;
            if (all.get(middle) instanceof Relation) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }

    /** The custom facts that are of this kind, in {@link Fact#ORDER}. */
    public <F extends CustomFact> ImmutableList<F> facts(Class<F> kind) {
        return facts().stream().filter(kind::isInstance).map(kind::cast).collect(ImmutableList.toImmutableList());
    }

    /** Whether this world states it, if only on the word of those who deny it. */
    public boolean states(Fact fact) {
        return attestations.containsKey(fact.canonical());
    }

    /**
     * What the relation, or the custom fact, rests on, in the attestations' natural order, denials included;
     * empty where this world does not state it.
     */
    public ImmutableSortedSet<Attestation> attestations(Fact fact) {
        ImmutableSortedSet<Attestation> found = attestations.get(fact.canonical());
        return found == null ? ImmutableSortedSet.of() : found;
    }

    /** All that is stated, in {@link Fact#ORDER}, with what it rests on. */
    public ImmutableSortedMap<Fact, ImmutableSortedSet<Attestation>> statements() {
        return attestations;
    }

    /**
     * The day of the last attestation: the latest day on which anything is known to have happened, that is,
     * its last day, or the day on which it was published where that is earlier (a vague date may reach beyond
     * it). What has no end counts with its start. {@link #LAST_DAY} where nothing is dated.
     */
    public LocalDate lastDay() {
        LocalDate last = null;
        for (ImmutableSortedSet<Attestation> all : attestations.values()) {
            for (Attestation one : all) {
                LocalDate day = dayOf(one);
                last = last == null || (day != null && day.isAfter(last)) ? day : last;
            }
        }
        return last == null ? LAST_DAY : last;
    }

    /** The day on which it last is known to have happened; null where it is not dated. */
    static @Nullable LocalDate dayOf(Attestation attestation) {
        Optional<LocalDate> last = attestation.happened().last();
        Optional<LocalDate> published = attestation.published().flatMap(Edtf::last);
        if (last.isEmpty()) {
            return attestation.happened().first().orElse(null);
        }
        return published.isPresent() && published.get().isBefore(last.get()) ? published.get() : last.get();
    }

    /**
     * This world with one more attestation of the relation, or of the custom fact.
     *
     * @throws io.github.entente.fact.InvalidWorldException if an actor is unknown, or the result is no world
     *     for another reason
     */
    public World with(Fact fact, Attestation attestation) {
        return toBuilder().fact(fact, attestation).build();
    }

    /** This world without the relation, or the custom fact; this very world where it does not state it. */
    public World without(Fact fact) {
        Fact gone = fact.canonical();
        return attestations.containsKey(gone) ? filtered((kept, attestation) -> !kept.equals(gone)) : this;
    }

    /** This world without the one attestation; what loses its last one goes too. */
    public World without(Fact fact, Attestation attestation) {
        Fact gone = fact.canonical();
        return filtered((kept, other) -> !kept.equals(gone) || !other.equals(attestation));
    }

    /**
     * This world without any attestation that came from the source or passed through it.
     *
     * @param source id, name or alias
     * @throws io.github.entente.fact.UnknownActorException if the world has no such actor
     */
    public World withoutSource(String source) {
        String id = actors.resolve(source);
        return filtered((fact, attestation) -> !attestation.passedThrough().contains(id));
    }

    /**
     * This world as far as it was {@linkplain Attestation#isKnownBy known} by the end of the day: without
     * what was published later.
     */
    public World knownBy(LocalDate day) {
        return filtered((fact, attestation) -> attestation.isKnownBy(day));
    }

    /**
     * This world without any relation that the actor is part of, as subject, object or enemy, and any custom
     * fact that names it. The actor stays known.
     *
     * @param actor id, name or alias
     * @throws io.github.entente.fact.UnknownActorException if the world has no such actor
     */
    public World withoutActor(String actor) {
        String id = actors.resolve(actor);
        return filtered((fact, attestation) -> !fact.actors().contains(id));
    }

    private World filtered(BiPredicate<Fact, Attestation> keep) {
        ImmutableMap.Builder<Fact, ImmutableSortedSet<Attestation>> kept = ImmutableMap.builder();
        attestations.forEach((fact, all) -> {
            ImmutableSortedSet<Attestation> rest = all.stream()
                    .filter(one -> keep.test(fact, one))
                    .collect(ImmutableSortedSet.toImmutableSortedSet(
                            ImmutableSortedSet.<Attestation>of().comparator()));
            if (!rest.isEmpty()) {
                kept.put(fact, rest);
            }
        });
        return new World(title, actors, ownTypes, kept.buildOrThrow());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof World world
                && title.equals(world.title)
                && ImmutableList.copyOf(actors).equals(ImmutableList.copyOf(world.actors))
                && ownTypes.equals(world.ownTypes)
                && attestations.equals(world.attestations);
    }

    @Override
    public int hashCode() {
        return attestations.hashCode();
    }

    /** Such as {@code World "Libya, May 2020": 20 actors, 28 relations, 29 attestations}. */
    @Override
    public String toString() {
        int count = attestations.values().stream().mapToInt(ImmutableSet::size).sum();
        String name = title.isEmpty() ? "World: " : "World \"" + title + "\": ";
        int own = facts().size();
        return name + counted(actors.size(), "actor") + ", " + counted(attestations.size() - own, "relation") + ", "
                + (own == 0 ? "" : counted(own, "custom fact") + ", ")
                + counted(count, "attestation");
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** The actor of this name, id or alias, where there is one. */
    public Optional<Actor> actor(String name) {
        return actors.find(name);
    }
}
