package io.github.entente.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.Assessment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Hypothesis;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Proposition;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKind;
import io.github.entente.query.FindingKinds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Findings as nodes and edges, all directed; {@link AssessmentGraph} says how. */
final class FindingGraph {
    /** The roles of actors that no component names. */
    private static final String NO_ROLE_FROM = "subject";

    private static final String NO_ROLE_TO = "object";

    private final Assessment assessment;
    private final ImmutableList<Edge> edges;

    private FindingGraph(Assessment assessment, ImmutableList<Edge> edges) {
        this.assessment = assessment;
        this.edges = edges;
    }

    /** An actor at the end of an edge. */
    record Node(String id, String label, String name, String kind) {}

    private record End(String id, String role) {}

    /**
     * An edge.
     *
     * @param id unique in the graph
     * @param mutual whether the finding has a second edge, the other way
     */
    record Edge(
            String id,
            String findingId,
            String source,
            String target,
            String sourceRole,
            String targetRole,
            boolean mutual,
            Finding<?> finding) {

        /** The kind of conclusion in words. */
        String label() {
            return FindingKind.words(finding.conclusion().getClass());
        }

        /** What sets it apart from parallel edges: label, role of its target, and what is neither id nor text. */
        String kind() {
            StringBuilder kind = new StringBuilder(label());
            if (!mutual) {
                kind.append(": ").append(targetRole);
            }
            for (Object value : Components.of(told(finding.conclusion())).values()) {
                if (value instanceof Enum<?> constant) {
                    kind.append(' ').append(constant.name());
                } else if (!(value instanceof String
                        || value instanceof Collection<?>
                        || value instanceof Optional<?>
                        || value instanceof Proposition)) {
                    kind.append(' ').append(value);
                }
            }
            return kind.toString();
        }

        /** The components as texts, by name; without those that are missing. */
        Map<String, String> components() {
            Map<String, String> texts = new LinkedHashMap<>();
            Components.of(told(finding.conclusion())).forEach((name, value) -> {
                Object there = value instanceof Optional<?> optional ? optional.orElse(null) : value;
                if (there instanceof Collection<?> many) {
                    texts.put(name, Cells.list(many.stream().map(Edge::text).toList()));
                } else if (there != null) {
                    texts.put(name, text(there));
                }
            });
            return texts;
        }

        private static String text(Object value) {
            if (value instanceof Enum<?> constant) {
                return constant.name();
            }
            return value instanceof Proposition ? JsonValues.compact(value) : value.toString();
        }
    }

    /** The graph of these kinds of findings, or of all if there are none. */
    static FindingGraph of(Assessment assessment, FindingKind<?>... kinds) {
        ImmutableSet<FindingKind<?>> wanted = ImmutableSet.copyOf(kinds);
        ImmutableList.Builder<Edge> edges = ImmutableList.builder();
        for (FindingKind<?> kind : FindingKinds.inFiles()) {
            if (wanted.isEmpty() || wanted.contains(kind)) {
                assessment.findings(kind).forEach(finding -> edges.addAll(edges(kind, finding)));
            }
        }
        return new FindingGraph(assessment, edges.build());
    }

    /** List by list, each in the assessment's order. */
    ImmutableList<Edge> edges() {
        return edges;
    }

    /** In the order of their ids. */
    ImmutableList<Node> nodes() {
        ImmutableSortedSet.Builder<String> ids = ImmutableSortedSet.naturalOrder();
        edges.forEach(edge -> ids.add(edge.source(), edge.target()));
        return ids.build().stream().map(this::node).collect(ImmutableList.toImmutableList());
    }

    /** What a user's rule names may be no actor. */
    private Node node(String id) {
        Optional<Actor> actor = assessment.world().actors().withId(id);
        return new Node(
                id,
                actor.map(Actor::label).orElse(id),
                actor.map(Actor::name).orElse(id),
                actor.map(one -> one.kind().label()).orElse(""));
    }

    private static Conclusion told(Conclusion conclusion) {
        return conclusion instanceof Hypothesis hypothesis ? hypothesis.claim() : conclusion;
    }

    private static List<Edge> edges(FindingKind<?> kind, Finding<?> finding) {
        Conclusion told = told(finding.conclusion());
        boolean mutual = told.subjects().size() == 2 && !told.mirrored().equals(told);
        String findingId = FindingIds.of(kind, finding.conclusion());
        List<Edge> edges = new ArrayList<>();
        for (List<End> pair : pairs(told, mutual)) {
            End from = pair.get(0);
            End to = pair.get(1);
            edges.add(new Edge(
                    findingId + "/" + (edges.size() + 1),
                    findingId,
                    from.id(),
                    to.id(),
                    from.role(),
                    to.role(),
                    mutual,
                    finding));
        }
        return edges;
    }

    private static List<List<End>> pairs(Conclusion told, boolean mutual) {
        List<String> subjects = told.subjects();
        if (mutual) {
            List<End> there = ends(told, subjects.get(0), subjects.get(1));
            return ImmutableList.of(there, ImmutableList.of(there.get(1), there.get(0)));
        }
        List<String> objects = told.objects();
        boolean sameActors = subjects.equals(objects);
        List<List<End>> pairs = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            for (int j = sameActors ? i + 1 : 0; j < objects.size(); j++) {
                if (!subjects.get(i).equals(objects.get(j))) {
                    pairs.add(ends(told, subjects.get(i), objects.get(j)));
                }
            }
        }
        if (pairs.isEmpty() && !subjects.isEmpty() && !objects.isEmpty()) {
            // it is about its subject itself
            pairs.add(ends(told, subjects.get(0), objects.get(0)));
        }
        return pairs;
    }

    private static List<End> ends(Conclusion told, String from, String to) {
        List<String> first = roles(told, from);
        List<String> second = roles(told, to);
        String source = first.isEmpty() ? NO_ROLE_FROM : first.get(0);
        String target = second.stream()
                .filter(role -> !role.equals(source))
                .findFirst()
                .orElse(second.isEmpty() ? NO_ROLE_TO : second.get(0));
        return ImmutableList.of(new End(from, source), new End(to, target));
    }

    /** The components that name the actor, in the order of the record. */
    private static List<String> roles(Conclusion told, String id) {
        return Components.of(told).entrySet().stream()
                .filter(component -> names(component.getValue(), id))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    private static boolean names(Object value, String id) {
        if (value instanceof Optional<?> optional) {
            return optional.filter(id::equals).isPresent();
        }
        return value.equals(id) || (value instanceof Collection<?> many && many.contains(id));
    }
}
