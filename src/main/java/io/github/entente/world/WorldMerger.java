package io.github.entente.world;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.Fact;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.Problem;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes one world of several, or tells all that they contradict each other in. */
final class WorldMerger {
    private final ProblemLog problems = new ProblemLog();
    private final Map<String, Actor> byId = new TreeMap<>();
    private final Map<String, Actor> byName = new HashMap<>();
    private final Map<String, RelationType> types = new TreeMap<>();
    private final StatementCollector statements = new StatementCollector();
    private String title = "";

    private WorldMerger() {}

    /**
     * The merged world, or this one where there is only one.
     *
     * @throws io.github.entente.fact.InvalidWorldException if they contradict each other; it tells all
     *     problems
     */
    static World merge(Collection<World> worlds) {
        WorldMerger merger = new WorldMerger();
        worlds.forEach(merger::declare);
        merger.problems.throwIfAny();
        Actors actors = Actors.of(merger.byId.values());
        NameResolver names = new NameResolver(actors, new TypeDirectory(ImmutableSortedMap.copyOf(merger.types)));
        worlds.forEach(world -> merger.state(world, names));
        Map<Fact, ImmutableSortedSet<Attestation>> all = merger.statements.statements();
        merger.findCircle(all.keySet());
        merger.problems.throwIfAny();
        return new World(merger.title, actors, merger.types, all);
    }

    private void declare(World world) {
        title = title.isEmpty() ? world.title() : title;
        world.actors().forEach(this::declare);
        world.ownTypes().forEach(this::declare);
    }

    private void declare(Actor actor) {
        Actor same = byId.get(actor.id());
        if (same != null && !agree(same, actor)) {
            add(
                    "actors",
                    "two actors have the id \"" + NameSuggestions.shown(actor.id()) + "\": "
                            + differences(same, actor, ACTOR),
                    "make them equal in both worlds, or give one of them another id");
            return;
        }
        Actor joined = same == null ? actor : joined(same, actor);
        byId.put(joined.id(), joined);
        declareNames(joined);
    }

    /** Whether the two can be one: what one of them does not say does not contradict the other. */
    private static boolean agree(Actor one, Actor other) {
        boolean kinds =
                one.kind() == other.kind() || one.kind() == ActorKind.UNKNOWN || other.kind() == ActorKind.UNKNOWN;
        boolean codes = one.codes().entrySet().stream()
                .allMatch(code -> code.getValue().equals(other.codes().getOrDefault(code.getKey(), code.getValue())));
        return kinds
                && codes
                && Actors.key(one.name()).equals(Actors.key(other.name()))
                && one.published().equals(other.published());
    }

    private static Actor joined(Actor one, Actor other) {
        if (one.equals(other)) {
            return one;
        }
        String name = one.name().compareTo(other.name()) <= 0 ? one.name() : other.name();
        Set<String> known = new HashSet<>(List.of(Actors.key(one.id()), Actors.key(name)));
        List<String> aliases = Stream.concat(one.aliases().stream(), other.aliases().stream())
                .sorted()
                .filter(alias -> known.add(Actors.key(alias)))
                .toList();
        Map<String, String> codes = new TreeMap<>(one.codes());
        codes.putAll(other.codes());
        Actor all =
                new Actor(one.id(), name, one.kind() == ActorKind.UNKNOWN ? other.kind() : one.kind(), aliases, codes);
        return one.published().isPresent() ? all.publishedOn(one.published().get()) : all;
    }

    private void declareNames(Actor actor) {
        Set<String> met = new HashSet<>(); // two actors are told once, though they share several names
        for (String name : Actors.namesOf(actor)) {
            Actor other = byName.putIfAbsent(Actors.key(name), actor);
            if (other != null && !other.id().equals(actor.id()) && met.add(other.id())) {
                add(
                        "actors",
                        "\"" + NameSuggestions.shown(name) + "\" names two actors: \"" + described(other) + "\" and \""
                                + described(actor) + "\"",
                        "if they are one, give them one id; if not, take the name from one of them");
            }
        }
    }

    private static String described(Actor actor) {
        return NameSuggestions.shown(actor.toString());
    }

    private void declare(RelationType type) {
        RelationType same = types.putIfAbsent(type.name(), type);
        if (same != null && !same.equals(type)) {
            add(
                    "types",
                    "two relation types have the name " + type.name() + ": " + differences(same, type, TYPE),
                    "make them equal in both worlds, or rename one of them");
        }
    }

    private void add(String path, String what, String wayOut) {
        problems.add(Problem.of(what, path, wayOut));
    }

    /** A component of an actor or a type, and how to read it. */
    private record Part<T>(String name, Function<T, Object> value) {}

    private static final ImmutableList<Part<Actor>> ACTOR = ImmutableList.of(
            new Part<>("name", Actor::name),
            new Part<>("kind", actor -> actor.kind().label()),
            new Part<>("aliases", Actor::aliases),
            new Part<>("codes", Actor::codes),
            new Part<>(
                    "published",
                    actor -> actor.published().<Object>map(date -> date).orElse("none")));

    private static final ImmutableList<Part<RelationType>> TYPE = ImmutableList.of(
            new Part<>("quadClass", type -> type.quadClass().label()),
            new Part<>("side", type -> type.side().label()),
            new Part<>("weight", RelationType::weight),
            new Part<>("lifetime", RelationType::lifetimeDays),
            new Part<>(
                    "halfLife",
                    type -> type.halfLifeDays().isPresent()
                            ? type.halfLifeDays().getAsInt()
                            : "none"),
            new Part<>("symmetric", RelationType::symmetric),
            new Part<>("phrase", RelationType::phrase),
            new Part<>("source", RelationType::source),
            new Part<>("standing", RelationType::standing),
            new Part<>("partisan", RelationType::partisan),
            new Part<>("ends", RelationType::ends));

    /** What sets the two apart, such as {@code name "Tripoli" and "Libya", kind "government" and "state"}. */
    static String differences(Actor one, Actor other) {
        return differences(one, other, ACTOR);
    }

    /** Such as {@code name "Tripoli" and "Libya", kind "government" and "state"}. */
    private static <T> String differences(T one, T other, List<Part<T>> parts) {
        return parts.stream()
                .filter(part -> !part.value.apply(one).equals(part.value.apply(other)))
                .map(part -> part.name + " \"" + shown(part, one) + "\" and \"" + shown(part, other) + "\"")
                .collect(Collectors.joining(", "));
    }

    private static <T> String shown(Part<T> part, T whole) {
        return NameSuggestions.shown(part.value.apply(whole).toString());
    }

    private void state(World world, NameResolver names) {
        world.statements().forEach((fact, attestations) -> {
            if (fact instanceof Relation relation) {
                statements.add(shared(relation, attestations.asList(), names), attestations.asList());
            } else if (fact instanceof CustomFact own) {
                problems.check(new DraftPath("facts"), "", () -> statements.add(own, attestations.asList()));
            }
        });
    }

    /** With the ids of the merged world, see {@link NameResolver#plain}. */
    private static Relation shared(Relation relation, List<Attestation> attestations, NameResolver names) {
        @Nullable Relation plain = names.plain(relation, attestations);
        return plain == null ? relation : plain;
    }

    private void findCircle(Collection<Fact> facts) {
        List<Relation> relations = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof Relation relation) {
                relations.add(relation);
            }
        }
        LeadsCircle.among(relations)
                .ifPresent(circle -> add("relations", circle.toString(), "remove one of them from its world"));
    }
}
