package io.github.entente.world;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Problem;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The result of a batch before it is applied. The world has not changed yet.
 *
 * <p><b>Stability: internal.</b>
 *
 * @hidden
 */
public final class StagedEdits {
    private final MutableWorld world;
    private Actors actors;
    private final List<Actor> newActors = new ArrayList<>();
    private final TypeDirectory types;
    private final Map<Fact, ImmutableSortedSet<Attestation>> changed = new LinkedHashMap<>();
    private final ProblemLog problems = new ProblemLog();
    private int edit;

    StagedEdits(MutableWorld world, List<Consumer<StagedEdits>> edits) {
        this.world = world;
        this.actors = world.actors();
        this.types = new TypeDirectory(world.ownTypes());
        for (Consumer<StagedEdits> one : edits) {
            one.accept(this);
            edit++;
        }
        changed.entrySet().removeIf(change -> change.getValue().equals(world.attestations(change.getKey())));
        if (problems.isEmpty()) {
            findCircle();
        }
        problems.throwIfAny();
    }

    void add(Actor actor) {
        if (actors.withId(actor.id()).filter(actor::equals).isPresent()) {
            return;
        }
        List<Actor> all = new ArrayList<>(actors);
        all.add(actor);
        Actors more = problems.attempt(new DraftPath(path()), "", () -> Actors.of(all));
        if (more != null) {
            actors = more;
            newActors.add(actor);
        }
    }

    void add(RelationType type) {
        WorldDraft draft = new WorldDraft();
        draft.type(type);
        add(draft);
    }

    void add(Fact fact, Attestation attestation) {
        List<Attestation> attestations = ImmutableList.of(attestation);
        Relation plain = fact instanceof Relation relation
                ? new NameResolver(actors, types).plain(relation, attestations)
                : null;
        if (plain != null) {
            state(plain.canonical(), attestation);
        } else {
            WorldDraft draft = new WorldDraft();
            draft.state(fact, attestations);
            add(draft);
        }
    }

    void add(WorldDraft draft) {
        WorldAssembly assembly = new WorldAssembly(draft, actors, types, problems, path());
        actors = assembly.actors();
        newActors.addAll(assembly.newActors());
        assembly.statements().forEach((fact, all) -> all.forEach(one -> state(fact, one)));
    }

    private String path() {
        return "edits[" + edit + "]";
    }

    private void state(Fact fact, Attestation attestation) {
        ImmutableSortedSet<Attestation> before = attestations(fact);
        if (!before.contains(attestation)) {
            changed.put(
                    fact,
                    before.isEmpty()
                            ? ImmutableSortedSet.of(attestation)
                            : ImmutableSortedSet.<Attestation>naturalOrder()
                                    .addAll(before)
                                    .add(attestation)
                                    .build());
        }
    }

    void withdraw(Fact fact) {
        withdraw(NameResolver.withIds(fact, actors), one -> true);
    }

    void withdraw(Fact fact, Attestation attestation) {
        withdraw(NameResolver.withIds(fact, actors), NameResolver.withIds(attestation, actors)::equals);
    }

    private void withdraw(Fact fact, Predicate<Attestation> gone) {
        ImmutableSortedSet<Attestation> before = attestations(fact);
        List<Attestation> left = new ArrayList<>(before);
        if (left.removeIf(gone)) {
            changed.put(fact, ImmutableSortedSet.copyOf(left));
        }
    }

    void withdrawActor(String actor) {
        String id = actors.resolve(actor);
        for (Fact fact : naming(id)) {
            if (fact.actors().contains(id)) {
                withdraw(fact);
            }
        }
    }

    void withdrawSource(String source) {
        String id = actors.resolve(source);
        for (Fact fact : naming(id)) {
            withdraw(fact, one -> one.passedThrough().contains(id));
        }
    }

    private Set<Fact> naming(String id) {
        Set<Fact> naming = new LinkedHashSet<>(world.naming(id));
        naming.addAll(changed.keySet());
        return naming;
    }

    private ImmutableSortedSet<Attestation> attestations(Fact fact) {
        ImmutableSortedSet<Attestation> staged = changed.get(fact);
        return staged == null ? world.attestations(fact) : staged;
    }

    /** Refuses leaders that would lead themselves through those whom they lead. */
    private void findCircle() {
        Map<String, List<Relation>> coming = new LinkedHashMap<>();
        changed.forEach((fact, all) -> {
            if (fact instanceof Relation relation && relation.type().equals(RelationTypes.LEADS) && !all.isEmpty()) {
                coming.computeIfAbsent(relation.subject(), leader -> new ArrayList<>())
                        .add(relation);
            }
        });
        LeadsCircle.find(coming.keySet(), leader -> {
                    Set<Relation> led = new LinkedHashSet<>(world.leadingOf(leader));
                    led.addAll(coming.getOrDefault(leader, List.of()));
                    led.removeIf(relation -> attestations(relation).isEmpty());
                    return led;
                })
                .ifPresent(circle -> problems.add(Problem.of(
                        circle.toString(), "edits", "leave one of them out, or withdraw it in the same batch")));
    }

    /** What each fact that changes rests on afterwards; nothing where it goes. */
    public Map<Fact, ImmutableSortedSet<Attestation>> changed() {
        return changed;
    }

    /** The actors that are added. */
    public Collection<Actor> newActors() {
        return newActors;
    }

    /** All actors afterwards. */
    public Actors actors() {
        return actors;
    }

    ImmutableSortedMap<String, RelationType> ownTypes() {
        return types.own();
    }

    /** Whether the batch changes nothing. */
    public boolean isEmpty() {
        return changed.isEmpty() && newActors.isEmpty() && !types.hasAdded();
    }
}
