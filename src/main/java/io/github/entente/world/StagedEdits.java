package io.github.entente.world;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.Problem;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What a batch comes to, before it is applied: nothing of the world has changed yet.
 *
 * <p><b>Stability: internal.</b>
 */
public final class StagedEdits {
    private final MutableWorld world;
    private Actors actors;
    private final List<Actor> newActors = new ArrayList<>();
    private final Map<String, RelationType> newTypes = new TreeMap<>();
    private final Map<Fact, ImmutableSortedSet<Attestation>> changed = new LinkedHashMap<>();
    /** When each stated fact that changes holds afterwards, as far as that was asked. */
    private final Map<Fact, Validity> whens = new HashMap<>();

    private final List<Problem> problems = new ArrayList<>();
    private int edit;

    /**
     * @throws InvalidWorldException if an edit cannot be made; it tells all problems
     * @throws io.github.entente.fact.UnknownActorException if what is withdrawn names an unknown actor
     */
    public StagedEdits(MutableWorld world, List<Consumer<StagedEdits>> edits) {
        this.world = world;
        this.actors = world.actors();
        for (Consumer<StagedEdits> one : edits) {
            one.accept(this);
            edit++;
        }
        changed.entrySet().removeIf(change -> change.getValue().equals(world.attestations(change.getKey())));
        if (problems.isEmpty()) {
            findCircle();
        }
        if (!problems.isEmpty()) {
            throw new InvalidWorldException(problems);
        }
    }

    public void add(Actor actor) {
        if (actors.withId(actor.id()).filter(actor::equals).isPresent()) {
            return;
        }
        try {
            List<Actor> all = new ArrayList<>(actors);
            all.add(actor);
            actors = Actors.of(all);
            newActors.add(actor);
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(String.valueOf(e.getMessage()), path()));
        }
    }

    public void add(RelationType type) {
        add(World.builder().type(type));
    }

    public void add(Fact fact, Attestation attestation) {
        if (fact instanceof Relation relation && isPlain(relation, attestation)) {
            state(withSharedIds(relation).canonical(), attestation);
        } else {
            add(World.builder().fact(fact, attestation));
        }
    }

    /** Whether it names actors by their ids, and a type that is known: then there is nothing to resolve. */
    private boolean isPlain(Relation relation, Attestation attestation) {
        return type(relation.type().name()).filter(relation.type()::equals).isPresent()
                && isId(relation.subject())
                && isId(relation.object())
                && (relation.against().isEmpty() || isId(relation.against().get()))
                && isId(attestation.source())
                && areIds(attestation.via());
    }

    /**
     * The relation in the very words that others have for the same actors: rules compare them all the time,
     * and sooner where they are the same object.
     */
    private Relation withSharedIds(Relation relation) {
        return new Relation(
                actors.resolve(relation.subject()),
                relation.type(),
                actors.resolve(relation.object()),
                relation.against().map(actors::resolve));
    }

    private boolean areIds(List<String> names) {
        for (String name : names) {
            if (!isId(name)) {
                return false;
            }
        }
        return true;
    }

    private boolean isId(String name) {
        return actors.withId(name).isPresent();
    }

    private Optional<RelationType> type(String name) {
        Optional<RelationType> shipped = RelationTypes.named(name);
        return shipped.isPresent()
                ? shipped
                : Optional.ofNullable(
                        newTypes.getOrDefault(name, world.ownTypes().get(name)));
    }

    public void add(WorldBuilder words) {
        WorldAssembly assembly = words.assembled(actors, ownTypes(), path());
        assembly.actors().forEach(this::add);
        problems.addAll(assembly.problems());
        newTypes.putAll(assembly.ownTypes());
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

    public void withdraw(Fact fact) {
        withdraw(fact.canonical(), one -> true);
    }

    public void withdraw(Fact fact, Attestation attestation) {
        withdraw(fact.canonical(), attestation::equals);
    }

    private void withdraw(Fact fact, Predicate<Attestation> gone) {
        ImmutableSortedSet<Attestation> before = attestations(fact);
        List<Attestation> left = new ArrayList<>(before);
        if (left.removeIf(gone)) {
            changed.put(fact, ImmutableSortedSet.copyOf(left));
        }
    }

    public void withdrawActor(String actor) {
        String id = actors.resolve(actor);
        for (Fact fact : naming(id)) {
            if (fact.actors().contains(id)) {
                withdraw(fact);
            }
        }
    }

    public void withdrawSource(String source) {
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

    /** Refuses leaders who, through those they lead, would lead themselves. */
    private void findCircle() {
        Map<String, List<Relation>> coming = new LinkedHashMap<>();
        changed.forEach((fact, all) -> {
            if (fact instanceof Relation relation && relation.type().equals(RelationTypes.LEADS) && !all.isEmpty()) {
                coming.computeIfAbsent(relation.subject(), s -> new ArrayList<>())
                        .add(relation);
            }
        });
        for (Relation relation : Iterables.concat(coming.values())) {
            Map<String, String> leaderOf = new LinkedHashMap<>();
            Deque<String> open = new ArrayDeque<>();
            leaderOf.put(relation.object(), relation.subject());
            open.add(relation.object());
            while (!open.isEmpty() && !leaderOf.containsKey(relation.subject())) {
                String leader = open.remove();
                for (Relation next :
                        Iterables.concat(world.leadingOf(leader), coming.getOrDefault(leader, List.of()))) {
                    boolean stands = !attestations(next).isEmpty();
                    if (stands && leaderOf.putIfAbsent(next.object(), leader) == null) {
                        open.add(next.object());
                    }
                }
            }
            if (leaderOf.containsKey(relation.subject())) {
                problems.add(circle(relation, leaderOf));
                return;
            }
        }
    }

    private static Problem circle(Relation last, Map<String, String> leaderOf) {
        List<String> circle = new ArrayList<>(List.of(last.subject()));
        String one = leaderOf.getOrDefault(last.subject(), last.subject());
        while (!one.equals(last.subject())) {
            circle.add(0, one);
            one = leaderOf.getOrDefault(one, last.subject());
        }
        circle.add(0, last.subject());
        return new Problem(
                "LEADS in a circle: " + String.join(" leads ", circle),
                "edits",
                Optional.empty(),
                "leave one of them out, or withdraw it in the same batch");
    }

    /** What each stated fact that changes rests on afterwards; nothing where it goes. */
    public Map<Fact, ImmutableSortedSet<Attestation>> changed() {
        return changed;
    }

    /** When a stated fact that changes holds afterwards. */
    public Validity when(Fact fact) {
        return whens.computeIfAbsent(fact, changing -> Validity.of(changing, attestations(changing), world.settings()));
    }

    public Collection<Actor> newActors() {
        return newActors;
    }

    public Actors actors() {
        return actors;
    }

    public ImmutableSortedMap<String, RelationType> ownTypes() {
        if (newTypes.isEmpty()) {
            return world.ownTypes();
        }
        Map<String, RelationType> all = new TreeMap<>(world.ownTypes());
        all.putAll(newTypes);
        return ImmutableSortedMap.copyOf(all);
    }

    /** Whether nothing would be different. */
    public boolean isEmpty() {
        return changed.isEmpty() && newActors.isEmpty() && ownTypes().equals(world.ownTypes());
    }
}
