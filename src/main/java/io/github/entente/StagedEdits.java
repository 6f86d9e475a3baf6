package io.github.entente;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import io.github.entente.derivation.When;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.Problem;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Stated;
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

/** What a batch comes to, before it is applied: nothing of the world has changed yet. */
final class StagedEdits {
    private final LiveWorld world;
    private Actors actors;
    private final List<Actor> newActors = new ArrayList<>();
    private final Map<String, RelationType> newTypes = new TreeMap<>();
    private final Map<Stated, ImmutableSortedSet<Attestation>> changed = new LinkedHashMap<>();
    /** When each stated fact that changes holds afterwards, as far as that was asked. */
    private final Map<Stated, When> whens = new HashMap<>();

    private final List<Problem> problems = new ArrayList<>();
    private int edit;

    /**
     * @throws InvalidWorldException if an edit cannot be made; it tells all problems
     * @throws io.github.entente.fact.UnknownActorException if what is withdrawn names an unknown actor
     */
    StagedEdits(LiveWorld world, List<Consumer<StagedEdits>> edits) {
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

    void add(Actor actor) {
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

    void add(RelationType type) {
        add(World.builder().type(type));
    }

    void add(Stated fact, Attestation attestation) {
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

    /** The relation in the very words that others have for the same actors: rules compare them all the time, and sooner where they are the same object. */
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

    void add(WorldBuilder words) {
        WorldAssembly assembly = words.assembled(actors, ownTypes(), path());
        assembly.actors().forEach(this::add);
        problems.addAll(assembly.problems());
        newTypes.putAll(assembly.ownTypes());
        assembly.statements().forEach((fact, all) -> all.forEach(one -> state(fact, one)));
    }

    private String path() {
        return "edits[" + edit + "]";
    }

    private void state(Stated fact, Attestation attestation) {
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

    void withdraw(Stated fact) {
        withdraw(fact.canonical(), one -> true);
    }

    void withdraw(Stated fact, Attestation attestation) {
        withdraw(fact.canonical(), attestation::equals);
    }

    private void withdraw(Stated fact, Predicate<Attestation> gone) {
        ImmutableSortedSet<Attestation> before = attestations(fact);
        List<Attestation> left = new ArrayList<>(before);
        if (left.removeIf(gone)) {
            changed.put(fact, ImmutableSortedSet.copyOf(left));
        }
    }

    void withdrawActor(String actor) {
        String id = actors.resolve(actor);
        for (Stated fact : naming(id)) {
            if (fact.actors().contains(id)) {
                withdraw(fact);
            }
        }
    }

    void withdrawSource(String source) {
        String id = actors.resolve(source);
        for (Stated fact : naming(id)) {
            withdraw(fact, one -> one.passedThrough().contains(id));
        }
    }

    private Set<Stated> naming(String id) {
        Set<Stated> naming = new LinkedHashSet<>(world.naming(id));
        naming.addAll(changed.keySet());
        return naming;
    }

    private ImmutableSortedSet<Attestation> attestations(Stated fact) {
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
    Map<Stated, ImmutableSortedSet<Attestation>> changed() {
        return changed;
    }

    /** When a stated fact that changes holds afterwards. */
    When when(Stated fact) {
        return whens.computeIfAbsent(fact, changing -> When.of(changing, attestations(changing), world.settings()));
    }

    Collection<Actor> newActors() {
        return newActors;
    }

    Actors actors() {
        return actors;
    }

    ImmutableSortedMap<String, RelationType> ownTypes() {
        if (newTypes.isEmpty()) {
            return world.ownTypes();
        }
        Map<String, RelationType> all = new TreeMap<>(world.ownTypes());
        all.putAll(newTypes);
        return ImmutableSortedMap.copyOf(all);
    }

    /** Whether nothing would be different. */
    boolean isEmpty() {
        return changed.isEmpty() && newActors.isEmpty() && ownTypes().equals(world.ownTypes());
    }
}
