package io.github.entente.world;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Actors;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.CustomFacts;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.PrintableText;
import io.github.entente.fact.Problem;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.WorldBuilder.ActorDraft;
import io.github.entente.world.WorldBuilder.AttestationDraft;
import io.github.entente.world.WorldBuilder.FactDraft;
import io.github.entente.world.WorldBuilder.RelationDraft;
import io.github.entente.world.WorldBuilder.StatementDraft;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns the drafts of a builder into a world, or into a list of all problems. */
final class WorldAssembly {
    private static final int ONLY = -1;

    private final String title;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, RelationType> ownTypes = new TreeMap<>();
    private final Actors actors;
    private final Map<Relation, List<Attestation>> relations = new LinkedHashMap<>();
    private final TreeMap<Fact, List<Attestation>> facts = new TreeMap<>(Fact.ORDER);
    /** The paths of relations that can form a cycle of leaders. */
    private final Map<Relation, String> pathOfLeads = new HashMap<>();
    /** The names of actors that were reported, so that each is reported once. */
    private final Set<String> refusedNames = new HashSet<>();

    WorldAssembly(
            String title,
            List<ActorDraft> actors,
            Collection<RelationType> types,
            List<RelationDraft> relations,
            List<FactDraft> facts) {
        this.title = title;
        attempt("title", () -> PrintableText.checkPrintable("title", title));
        this.actors = actors(actors, List.of(), "");
        types.forEach(this::addType);
        for (int i = 0; i < relations.size(); i++) {
            add(relations.get(i), "relations", i);
        }
        for (int i = 0; i < facts.size(); i++) {
            add(facts.get(i), "facts[" + i + "]");
        }
        findCircle();
    }

    /** The same for statements that are added to a world with these actors and types. */
    WorldAssembly(
            Actors known,
            Map<String, RelationType> knownTypes,
            List<ActorDraft> actors,
            Collection<RelationType> types,
            List<RelationDraft> relations,
            List<FactDraft> facts,
            String path) {
        this.title = "";
        this.ownTypes.putAll(knownTypes);
        this.actors = actors.isEmpty() ? known : actors(actors, known, path + ".");
        types.forEach(this::addType);
        boolean single = relations.size() + facts.size() == 1;
        for (int i = 0; i < relations.size(); i++) {
            add(relations.get(i), single ? path : path + ".relations", single ? ONLY : i);
        }
        for (int i = 0; i < facts.size(); i++) {
            add(facts.get(i), single ? path : path + ".facts[" + i + "]");
        }
    }

    List<Problem> problems() {
        return problems;
    }

    Actors actors() {
        return actors;
    }

    Map<String, RelationType> ownTypes() {
        return ownTypes;
    }

    /** The statements, in {@link Fact#ORDER}. */
    Map<Fact, ImmutableSortedSet<Attestation>> statements() {
        Map<Fact, ImmutableSortedSet<Attestation>> all =
                Maps.newLinkedHashMapWithExpectedSize(relations.size() + facts.size());
        List<Map.Entry<Relation, List<Attestation>>> inOrder = new ArrayList<>(relations.entrySet());
        inOrder.sort(Map.Entry.comparingByKey());
        for (Map.Entry<Relation, List<Attestation>> one : inOrder) {
            all.put(one.getKey(), ImmutableSortedSet.copyOf(one.getValue()));
        }
        facts.forEach((fact, attestations) -> all.put(fact, ImmutableSortedSet.copyOf(attestations)));
        return all;
    }

    World world() {
        if (!problems.isEmpty()) {
            throw new InvalidWorldException(problems);
        }
        return new World(title, actors, ownTypes, statements());
    }

    private Actors actors(List<ActorDraft> drafts, Collection<Actor> known, String prefix) {
        Actors.Collector collector = new Actors.Collector();
        for (Actor actor : known) {
            collector.add(actor);
        }
        for (int i = 0; i < drafts.size(); i++) {
            ActorDraft draft = drafts.get(i);
            String path = prefix + "actors[" + i + "]";
            Boolean added = attempt(path, () -> {
                Actor ready = draft.ready();
                collector.add(
                        ready != null
                                ? ready
                                : new Actor(draft.id(), draft.name(), draft.kind(), draft.aliases(), draft.codes()));
                return true;
            });
            if (added == null) {
                refusedNames.add(key(draft.id()));
                refusedNames.add(key(draft.name()));
                draft.aliases().forEach(alias -> refusedNames.add(key(alias)));
            }
        }
        return collector.actors();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private void addType(RelationType type) {
        RelationType shipped = RelationTypes.named(type.name()).orElse(null);
        RelationType other = shipped != null ? shipped : ownTypes.putIfAbsent(type.name(), type);
        if (other != null && !other.equals(type)) {
            String whose = shipped != null ? "a shipped relation type" : "another relation type of this world";
            problem("relation type " + type.name() + " differs from " + whose + " of that name", "rename it", "types");
        }
    }

    /**
     * @param place the index in the list at the path; {@link #ONLY} if the path is that of the relation
     *     itself
     */
    private void add(RelationDraft draft, String path, int place) {
        Relation stated = draft.stated;
        if (stated != null
                && needsNoResolving(stated, draft.ready)
                && !stated.type().equals(RelationTypes.LEADS)) {
            add(stated.canonical(), draft.ready);
        } else {
            resolve(draft, place == ONLY ? path : path + "[" + place + "]");
        }
    }

    /** Whether it names actors by the id objects that all relations share, and a known type. */
    private boolean needsNoResolving(Relation stated, ImmutableList<Attestation> attestations) {
        if (!isSharedId(stated.subject())
                || !isSharedId(stated.object())
                || (stated.against().isPresent() && !isSharedId(stated.against().get()))
                || !stated.type().equals(known(stated.type().name()))
                || attestations.isEmpty()) {
            return false;
        }
        for (int i = 0; i < attestations.size(); i++) {
            Attestation one = attestations.get(i);
            if (!isId(one.source()) || !areIds(one.via())) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // rules compare ids often, and the same object is compared faster
    private boolean isSharedId(String id) {
        Optional<Actor> actor = actors.withId(id);
        return actor.isPresent() && actor.get().id() == id;
    }

    private boolean isId(String name) {
        return actors.withId(name).isPresent();
    }

    private boolean areIds(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            if (!isId(names.get(i))) {
                return false;
            }
        }
        return true;
    }

    private void add(Relation relation, List<Attestation> attestations) {
        List<Attestation> known = relations.putIfAbsent(relation, attestations);
        if (known instanceof ArrayList<Attestation> several) {
            several.addAll(attestations);
        } else if (known != null) {
            List<Attestation> several = new ArrayList<>(known);
            several.addAll(attestations);
            relations.put(relation, several);
        }
    }

    private void resolve(RelationDraft draft, String path) {
        String subject = resolve(draft.subject, path + ".subject");
        RelationType type = type(draft.type, path + ".type");
        String object = resolve(draft.object, path + ".object");
        String against = draft.against == null ? "" : resolve(draft.against, path + ".against");
        List<Attestation> attestations = attestations(draft, type == null || type.structural(), "relation", path);
        if (subject == null || type == null || object == null || against == null) {
            return;
        }
        Relation relation = attempt(
                path,
                () -> new Relation(subject, type, object, Optional.of(against).filter(id -> !id.isEmpty()))
                        .canonical());
        if (relation != null) {
            add(relation, ImmutableList.copyOf(attestations));
            if (type.equals(RelationTypes.LEADS)) {
                pathOfLeads.putIfAbsent(relation, path);
            }
        }
    }

    private void add(FactDraft draft, String path) {
        List<Attestation> attestations = attestations(draft, false, "fact", path);
        CustomFact fact = attempt(path, () -> checked(draft.fact));
        if (fact == null) {
            return;
        }
        Map<String, String> ids = new HashMap<>();
        for (String name : fact.actors()) {
            String id = resolve(name, path);
            if (id == null) {
                return;
            }
            ids.put(name, id);
        }
        attempt(
                path,
                () -> facts.computeIfAbsent(
                                checked(CustomFacts.renamed(fact, name -> ids.getOrDefault(name, name)))
                                        .canonical(),
                                f -> new ArrayList<>())
                        .addAll(attestations));
    }

    private static CustomFact checked(CustomFact fact) {
        if (fact instanceof Conclusion) {
            throw new IllegalArgumentException(
                    fact.getClass().getSimpleName()
                            + " is a CustomFact and a Conclusion at once; facts are either stated or concluded: make two records of it");
        }
        return CustomFacts.checked(fact);
    }

    private List<Attestation> attestations(StatementDraft draft, boolean dateless, String what, String path) {
        List<Attestation> attestations = new ArrayList<>();
        for (int i = 0; i < draft.attestations.size(); i++) {
            Attestation one = attestation(draft.attestations.get(i), dateless, path + ".attestations[" + i + "]");
            if (one != null) {
                attestations.add(one);
            }
        }
        for (int i = 0; i < draft.ready.size(); i++) {
            Attestation one = resolved(draft.ready.get(i), path + ".attestations[" + i + "]");
            if (one != null) {
                attestations.add(one);
            }
        }
        if (draft.attestations.isEmpty() && draft.ready.isEmpty()) {
            problem("a " + what + " without attestation", "say when it happened and on whose word", path);
        }
        return attestations;
    }

    private @Nullable Attestation attestation(AttestationDraft draft, boolean dateless, String path) {
        int before = problems.size();
        Edtf happened = happened(draft, dateless, path);
        Edtf ended = optional(draft.ended, path + ".ended");
        Edtf published = optional(draft.published, path + ".published");
        String source = null;
        if (draft.source == null) {
            problem("an attestation without source", "say on whose word", path);
        } else {
            source = resolve(draft.source, path + ".source");
        }
        ImmutableList.Builder<String> via = ImmutableList.builder();
        for (int i = 0; i < draft.via.size(); i++) {
            String through = resolve(draft.via.get(i), path + ".via[" + i + "]");
            if (through != null) {
                via.add(through);
            }
        }
        String rating = draft.code;
        AdmiraltyCode code =
                rating == null ? AdmiraltyCode.NOT_JUDGED : attempt(path + ".code", () -> AdmiraltyCode.parse(rating));
        if (problems.size() > before || happened == null || source == null || code == null) {
            return null;
        }
        String from = source;
        return attempt(
                path,
                () -> new Attestation(
                        happened,
                        Optional.ofNullable(ended),
                        Optional.ofNullable(published),
                        from,
                        via.build(),
                        Optional.ofNullable(draft.quote),
                        code,
                        draft.affirms));
    }

    /** The attestation with the ids of its sources. */
    private @Nullable Attestation resolved(Attestation stated, String path) {
        String source = resolve(stated.source(), path + ".source");
        List<String> via = new ArrayList<>();
        for (int i = 0; i < stated.via().size(); i++) {
            String through = resolve(stated.via().get(i), path + ".via[" + i + "]");
            if (through != null) {
                via.add(through);
            }
        }
        if (source == null || via.size() < stated.via().size()) {
            return null;
        }
        return source.equals(stated.source()) && via.equals(stated.via())
                ? stated
                : new Attestation(
                        stated.happened(),
                        stated.ended(),
                        stated.published(),
                        source,
                        via,
                        stated.quote(),
                        stated.code(),
                        stated.affirms());
    }

    private @Nullable Edtf happened(AttestationDraft draft, boolean dateless, String path) {
        String date = draft.happened;
        if (date != null) {
            return attempt(path + ".happened", () -> Edtf.parse(date));
        }
        if (!dateless) {
            problem("an attestation without date", "say when it happened", path);
            return null;
        }
        return Edtf.ALWAYS;
    }

    private @Nullable Edtf optional(@Nullable String date, String path) {
        return date == null ? null : attempt(path, () -> Edtf.parse(date));
    }

    /** The id of the actor; null if there is none, or if the actor itself was reported. */
    private @Nullable String resolve(String name, String path) {
        if (actors.find(name).isEmpty() && refusedNames.contains(key(name))) {
            return null;
        }
        if (problems.size() >= InvalidWorldException.MOST_PROBLEMS
                && actors.find(name).isEmpty()) {
            problem(
                    "unknown actor",
                    "",
                    path); // only counted: searching for the nearest name takes minutes in a large file
            return null;
        }
        return attempt(path, () -> actors.resolve(name));
    }

    private @Nullable RelationType known(String name) {
        Optional<RelationType> shipped = RelationTypes.named(name);
        return shipped.isPresent() ? shipped.get() : ownTypes.get(name);
    }

    private @Nullable RelationType type(String name, String path) {
        RelationType type = known(name);
        if (type == null) {
            Set<String> known = new TreeSet<>(RelationTypes.shipped().keySet());
            known.addAll(ownTypes.keySet());
            String hint = NameSuggestions.nearest(name, known)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("use a shipped one, or declare it under types");
            problem("unknown relation type \"" + NameSuggestions.shown(name) + "\"", hint, path);
        }
        return type;
    }

    /**
     * Refuses leaders that lead themselves through those whom they lead. It reports one cycle, even if there
     * are more.
     */
    private void findCircle() {
        Set<String> leading = new HashSet<>();
        Set<String> ledThemselves = new HashSet<>();
        for (Relation relation : pathOfLeads.keySet()) {
            leading.add(relation.subject());
            ledThemselves.add(relation.object());
        }
        if (Collections.disjoint(leading, ledThemselves)) {
            return;
        }
        MutableValueGraph<String, Relation> led = ValueGraphBuilder.directed()
                .nodeOrder(ElementOrder.sorted(Comparator.<String>naturalOrder()))
                .build();
        pathOfLeads.keySet().stream()
                .sorted()
                .forEach(relation -> led.putEdgeValue(relation.subject(), relation.object(), relation));
        Deque<String> leadNobody = new ArrayDeque<>();
        led.nodes().stream().filter(actor -> led.outDegree(actor) == 0).forEach(leadNobody::add);
        while (!leadNobody.isEmpty()) {
            String last = leadNobody.remove();
            Set<String> leaders = ImmutableSet.copyOf(led.predecessors(last));
            led.removeNode(last);
            leaders.stream().filter(leader -> led.outDegree(leader) == 0).forEach(leadNobody::add);
        }
        if (led.nodes().isEmpty()) {
            return;
        }
        Set<String> chain = new LinkedHashSet<>();
        String leader = led.nodes().iterator().next();
        while (chain.add(leader)) {
            leader = Collections.min(led.successors(leader));
        }
        List<String> circle = new ArrayList<>(chain);
        circle = circle.subList(circle.indexOf(leader), circle.size());
        Relation last = led.edgeValue(circle.get(circle.size() - 1), leader).orElseThrow();
        problem(
                "LEADS in a circle: " + String.join(" leads ", circle) + " leads " + leader,
                "remove one of them",
                pathOfLeads.getOrDefault(last, "relations"));
    }

    private <T> @Nullable T attempt(String path, Supplier<T> step) {
        try {
            return step.get();
        } catch (IllegalArgumentException e) {
            problems.add(Problem.of(String.valueOf(e.getMessage()), path));
            return null;
        }
    }

    private void problem(String what, String wayOut, String path) {
        problems.add(new Problem(what, path, Optional.empty(), wayOut));
    }
}
