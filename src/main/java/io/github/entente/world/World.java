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
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What is stated: actors, relations between them, {@linkplain CustomFact custom facts}, and their
 * attestations. Immutable and safe for use by several threads. Each method that changes something returns a
 * new world. Two worlds are equal if they state the same, in any order.
 *
 * <p>A world holds no conclusions. Rules derive them, see {@code Entente.assess(world)}.
 */
public final class World {
    /** The last day on which anything can happen. A world without any date is read as of this day. */
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

    /** A builder that already has the statements of this world. */
    public WorldBuilder toBuilder() {
        WorldBuilder builder = new WorldBuilder().title(title);
        actors.forEach(builder::actor);
        ownTypes.values().forEach(builder::type);
        attestations.forEach(builder::fact);
        return builder;
    }

    /**
     * This world and the other in one, which states what either states. Equal actors, relation types, facts
     * and attestations are one. The title is that of this world, or that of the other if this one has none.
     *
     * <p>Actors are equal if they have one id and one name, and do not contradict each other. They have the
     * aliases and codes of both, and the kind that is known if one is {@linkplain
     * io.github.entente.fact.ActorKind#UNKNOWN unknown}. The date that a source gives its attestations must
     * be the same in both worlds: no attestation changes.
     *
     * @throws io.github.entente.fact.InvalidWorldException if two different actors have one id, or one name
     *     in any sense; if two different relation types have one name; or if somebody would lead themselves
     *     through others. It names both, and lists all problems
     */
    public World merge(World other) {
        return WorldMerger.merge(ImmutableList.of(this, other));
    }

    /**
     * These worlds in one, as if they were {@linkplain #merge(World) merged} one after the other; the empty
     * world if there are none. The title is the first that is not empty; apart from it, their order changes
     * nothing.
     *
     * @throws io.github.entente.fact.InvalidWorldException if any two contradict each other; it lists all
     *     problems
     */
    public static World merge(Collection<World> worlds) {
        return WorldMerger.merge(worlds);
    }

    /** The title; an empty text if there is none. */
    public String title() {
        return title;
    }

    /** The actors, in the order of their ids. */
    public Actors actors() {
        return actors;
    }

    /**
     * The relation types that this world defines beside the {@linkplain RelationTypes#shipped() shipped}
     * ones, in the order of their names.
     */
    public ImmutableList<RelationType> ownTypes() {
        return ownTypes.values().asList();
    }

    ImmutableSortedMap<String, RelationType> ownTypesByName() {
        return ownTypes;
    }

    /** The relation type with this name, shipped or defined by this world, by exact spelling. */
    public Optional<RelationType> type(String name) {
        return TypeDirectory.find(name, ownTypes);
    }

    /** The relations, in their natural order; symmetric ones in canonical order. */
    @SuppressWarnings("unchecked") // relations come first in the order of facts
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
    @SuppressWarnings("unchecked") // all facts after the relations are custom facts
    public ImmutableSortedSet<CustomFact> facts() {
        ImmutableSortedSet<Fact> all = attestations.keySet();
        int first = firstOwn(all.asList());
        ImmutableSortedSet<? extends Fact> own = first == all.size()
                ? ImmutableSortedSet.orderedBy(Fact.ORDER).build()
                : all.tailSet(all.asList().get(first));
        return (ImmutableSortedSet<CustomFact>) own;
    }

    /** The number of relations, by binary search, since worlds are large. */
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

    /** The custom facts of this kind, in {@link Fact#ORDER}. */
    public <F extends CustomFact> ImmutableList<F> facts(Class<F> kind) {
        return facts().stream().filter(kind::isInstance).map(kind::cast).collect(ImmutableList.toImmutableList());
    }

    /** Whether this world states the fact, affirmed or only denied. */
    public boolean states(Fact fact) {
        return attestations.containsKey(fact.canonical());
    }

    /**
     * The attestations of the fact in their natural order, denials included; none if this world does not
     * state it.
     */
    public ImmutableSortedSet<Attestation> attestations(Fact fact) {
        ImmutableSortedSet<Attestation> found = attestations.get(fact.canonical());
        return found == null ? ImmutableSortedSet.of() : found;
    }

    /** All facts in {@link Fact#ORDER}, with their attestations. */
    public ImmutableSortedMap<Fact, ImmutableSortedSet<Attestation>> statements() {
        return attestations;
    }

    /**
     * What is allowed in this world, but likely to mean something else than its author thinks: by kind, then
     * by fact and attestation, or by actor. It looks at all statements each time that it is called.
     */
    public Warnings warnings() {
        return Doubts.in(actors, attestations, lastDay());
    }

    /**
     * The day of the last attestation: the latest day on which anything is known to have happened. Each
     * attestation counts with its last day, or with the day of its publication if that is earlier (a vague
     * date may reach beyond it). An open interval counts as its first day. {@link #LAST_DAY} if no
     * attestation has a date.
     */
    public LocalDate lastDay() {
        LocalDate last = null;
        for (ImmutableSortedSet<Attestation> all : attestations.values()) {
            for (Attestation one : all) {
                LocalDate day = LastDay.of(one);
                last = last == null || (day != null && day.isAfter(last)) ? day : last;
            }
        }
        return last == null ? LAST_DAY : last;
    }

    /**
     * This world with one more attestation of the fact.
     *
     * @throws io.github.entente.fact.InvalidWorldException if an actor is unknown, or the result is not a
     *     valid world for another reason
     */
    public World with(Fact fact, Attestation attestation) {
        return toBuilder().fact(fact, attestation).build();
    }

    /**
     * This world without the fact, which may name actors by id, name or alias; this object if it does not
     * state the fact.
     */
    public World without(Fact fact) {
        Fact gone = NameResolver.withIds(fact, actors);
        return attestations.containsKey(gone) ? filtered((kept, attestation) -> !kept.equals(gone)) : this;
    }

    /**
     * This world without the attestation; both may name actors by id, name or alias. The last attestation
     * takes its fact with it.
     */
    public World without(Fact fact, Attestation attestation) {
        Fact gone = NameResolver.withIds(fact, actors);
        Attestation word = NameResolver.withIds(attestation, actors);
        return filtered((kept, other) -> !kept.equals(gone) || !other.equals(word));
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
     * This world as it was {@linkplain Attestation#isKnownBy known} by the end of the day, without what was
     * published later. Where an attestation has no date of publication, that of its {@linkplain
     * Actor#published() source} counts.
     */
    public World knownBy(LocalDate day) {
        return filtered((fact, attestation) -> attestation.isKnownBy(day));
    }

    /**
     * This world without the relations of the actor, as subject, object or enemy, and without the custom
     * facts that name it. The actor stays in the world.
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

    /**
     * Such as {@code World "Libya, May 2020": 20 actors, 28 relations, 29 attestations}, and how many {@link
     * #warnings()} there are.
     */
    @Override
    public String toString() {
        int count = attestations.values().stream().mapToInt(ImmutableSet::size).sum();
        String name = title.isEmpty() ? "World: " : "World \"" + title + "\": ";
        int own = facts().size();
        int warnings = warnings().size();
        return name + counted(actors.size(), "actor") + ", " + counted(attestations.size() - own, "relation") + ", "
                + (own == 0 ? "" : counted(own, "custom fact") + ", ")
                + counted(count, "attestation")
                + (warnings == 0 ? "" : ", " + counted(warnings, "warning"));
    }

    static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** The actor with this name, id or alias, if there is one. */
    public Optional<Actor> actor(String name) {
        return actors.find(name);
    }
}
