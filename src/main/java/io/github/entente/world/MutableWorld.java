package io.github.entente.world;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A world that changes, with indexes that make an edit cost as much as its change: the facts by the actors
 * that they name, and the number of attestations by last day.
 *
 * <p><b>Stability: internal.</b>
 *
 * @hidden
 */
public final class MutableWorld {
    private final String title;
    private Actors actors;
    private ImmutableSortedMap<String, RelationType> ownTypes;
    private final Map<Fact, ImmutableSortedSet<Attestation>> statements = new HashMap<>();
    /** The facts that name an actor, or have it as a source or via. */
    private final SetMultimap<String, Fact> naming = HashMultimap.create();
    /** The relations of each leader to those whom it leads, by the leader's id. */
    private final SetMultimap<String, Relation> leading = HashMultimap.create();

    private final TreeMap<LocalDate, Integer> lastDays = new TreeMap<>();

    /** A world that begins as this one. */
    public MutableWorld(World start) {
        this.title = start.title();
        this.actors = start.actors();
        this.ownTypes = start.ownTypesByName();
        start.statements().forEach(this::put);
    }

    /** States the fact, in canonical order, on the word of these alone; without any, it is stated no more. */
    private void put(Fact fact, ImmutableSortedSet<Attestation> now) {
        ImmutableSortedSet<Attestation> before = attestations(fact);
        for (Attestation one : before) {
            if (!now.contains(one)) {
                count(one, -1);
            }
        }
        for (Attestation one : now) {
            if (!before.contains(one)) {
                count(one, 1);
            }
        }
        Set<String> named = names(fact, now);
        for (String id : names(fact, before)) {
            if (!named.contains(id)) {
                naming.remove(id, fact);
            }
        }
        named.forEach(id -> naming.put(id, fact));
        if (fact instanceof Relation relation && relation.type().equals(RelationTypes.LEADS)) {
            if (now.isEmpty()) {
                leading.remove(relation.subject(), relation);
            } else {
                leading.put(relation.subject(), relation);
            }
        }
        if (now.isEmpty()) {
            statements.remove(fact);
        } else {
            statements.put(fact, now);
        }
    }

    private void count(Attestation one, int by) {
        LocalDate day = LastDay.of(one);
        if (day != null && lastDays.merge(day, by, Integer::sum) == 0) {
            lastDays.remove(day);
        }
    }

    private static Set<String> names(Fact fact, Set<Attestation> all) {
        if (all.isEmpty()) {
            return ImmutableSet.of();
        }
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        names.addAll(fact.actors());
        all.forEach(one -> names.addAll(one.passedThrough()));
        return names.build();
    }

    /**
     * What the edits come to. Nothing changes before they are {@linkplain #apply applied}.
     *
     * @throws io.github.entente.fact.InvalidWorldException if an edit cannot be made; it tells all problems
     * @throws io.github.entente.fact.UnknownActorException if what is withdrawn names an unknown actor
     */
    public StagedEdits stage(Consumer<? super Batch> edits) {
        Batch batch = new Batch();
        edits.accept(batch);
        return new StagedEdits(this, batch.edits());
    }

    /** Makes the edits, which were staged last. */
    public void apply(StagedEdits edits) {
        actors = edits.actors();
        ownTypes = edits.ownTypes();
        edits.changed().forEach(this::put);
    }

    /** The actors now. */
    public Actors actors() {
        return actors;
    }

    ImmutableSortedMap<String, RelationType> ownTypes() {
        return ownTypes;
    }

    /** The attestations of the fact, given in canonical order; none if it is not stated. */
    ImmutableSortedSet<Attestation> attestations(Fact fact) {
        ImmutableSortedSet<Attestation> found = statements.get(fact);
        return found == null ? ImmutableSortedSet.of() : found;
    }

    /** All facts that name the actor with this id, or have it as a source or via. */
    Set<Fact> naming(String id) {
        return naming.get(id);
    }

    Set<Relation> leadingOf(String leader) {
        return leading.get(leader);
    }

    /** The day of the last attestation now, as {@link World#lastDay()}. */
    public LocalDate lastDay() {
        return lastDays.isEmpty() ? World.LAST_DAY : lastDays.lastKey();
    }

    /**
     * The world as it is now, made when it is asked for.
     *
     * @param statements what is stated now, which must not change
     */
    public Supplier<World> world(Map<Fact, ImmutableSortedSet<Attestation>> statements) {
        String called = title;
        Actors known = actors;
        ImmutableSortedMap<String, RelationType> types = ownTypes;
        return () -> new World(called, known, types, statements);
    }
}
