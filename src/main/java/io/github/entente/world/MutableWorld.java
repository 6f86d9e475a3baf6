package io.github.entente.world;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.Statements;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A world that changes, with what it takes to change it at the cost of the change: who is named where, and
 * how often which day is the last.
 *
 * <p><b>Stability: internal.</b>
 */
public final class MutableWorld {
    private final String title;
    private final Settings settings;
    private Actors actors;
    private ImmutableSortedMap<String, RelationType> ownTypes;
    private final Statements statements = new Statements();
    private final Map<Fact, ImmutableSortedSet<Attestation>> attestations = statements.attestations();
    /** What names an actor, as one of its own or as source or via. */
    private final SetMultimap<String, Fact> naming = HashMultimap.create();
    /** Whom a leader leads, by the leader's id. */
    private final SetMultimap<String, Relation> leading = HashMultimap.create();

    private final TreeMap<LocalDate, Integer> lastDays = new TreeMap<>();

    public MutableWorld(World start, Settings settings) {
        this.title = start.title();
        this.settings = settings;
        this.actors = start.actors();
        this.ownTypes = start.ownTypesByName();
        start.statements().forEach((fact, all) -> put(fact, all, Validity.of(fact, all, settings)));
    }

    private void put(Fact fact, ImmutableSortedSet<Attestation> now, Validity when) {
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
        statements.put(fact, now, when);
    }

    private void count(Attestation one, int by) {
        LocalDate day = World.dayOf(one);
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

    public void apply(StagedEdits edits) {
        actors = edits.actors();
        ownTypes = edits.ownTypes();
        edits.changed().forEach((relation, all) -> put(relation, all, edits.when(relation)));
    }

    public Settings settings() {
        return settings;
    }

    public Actors actors() {
        return actors;
    }

    public ImmutableSortedMap<String, RelationType> ownTypes() {
        return ownTypes;
    }

    /** What the fact, in canonical order, rests on; nothing where it is not stated. */
    public ImmutableSortedSet<Attestation> attestations(Fact fact) {
        ImmutableSortedSet<Attestation> found = attestations.get(fact);
        return found == null ? ImmutableSortedSet.of() : found;
    }

    public Validity when(Fact fact) {
        return statements.whens().getOrDefault(fact, Validity.NEVER);
    }

    /** All in which the actor with this id has any part, or that is on its word. */
    public Set<Fact> naming(String id) {
        return naming.get(id);
    }

    public Set<Relation> leadingOf(String leader) {
        return leading.get(leader);
    }

    public LocalDate lastDay() {
        return lastDays.isEmpty() ? World.LAST_DAY : lastDays.lastKey();
    }

    public Statements version() {
        return statements.version();
    }

    /** The world with these statements, which were its own once, made when it is asked for. */
    public Supplier<World> world(Statements then) {
        String called = title;
        Actors known = actors;
        ImmutableSortedMap<String, RelationType> types = ownTypes;
        return () -> new World(called, known, types, then.attestations());
    }
}
