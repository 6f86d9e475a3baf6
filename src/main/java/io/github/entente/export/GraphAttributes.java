package io.github.entente.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.query.Finding;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What graphs tell of nodes and edges, the same in each format. */
final class GraphAttributes {
    /** Names and types; of edges those that every one has. */
    static final ImmutableList<Attribute> OF_NODES =
            ImmutableList.of(Attribute.text("label"), Attribute.text("name"), Attribute.text("kind"));

    private static final ImmutableList<Attribute> OF_EDGES = ImmutableList.of(
            Attribute.text("finding"),
            Attribute.text("findingId"),
            Attribute.text("sourceRole"),
            Attribute.text("targetRole"),
            new Attribute("mutual", "boolean"),
            Attribute.text("sentence"));

    private static final ImmutableList<Attribute> LAST_OF_EDGES = ImmutableList.of(
            Attribute.text("when"),
            Attribute.text("firstDay"),
            Attribute.text("lastDay"),
            Attribute.text("happened"),
            Attribute.text("valid"),
            new Attribute("strength", "double"),
            new Attribute("disputed", "boolean"));

    /** What readers of graphs keep in attributes of these names themselves. */
    private static final ImmutableSet<String> OF_READERS =
            ImmutableSet.of("id", "key", "label", "source", "target", "type", "weight");

    /** An attribute and its type, {@code string}, {@code double} or {@code boolean}. */
    record Attribute(String name, String type) {
        private static Attribute text(String name) {
            return new Attribute(name, "string");
        }
    }

    private GraphAttributes() {}

    /** Those of edges, with a text for each component that a conclusion has. */
    static ImmutableList<Attribute> ofEdges(List<FindingGraph.Edge> edges) {
        Set<String> components = new LinkedHashSet<>();
        edges.forEach(edge -> edge.components().keySet().forEach(name -> components.add(free(name))));
        return ImmutableList.<Attribute>builder()
                .addAll(OF_EDGES)
                .addAll(components.stream().map(Attribute::text).iterator())
                .addAll(LAST_OF_EDGES)
                .build();
    }

    /** The values of a node, by the names of attributes. */
    static Map<String, String> values(FindingGraph.Node node) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("label", node.label());
        values.put("name", node.name());
        values.put("kind", node.kind());
        return values;
    }

    /** The values of an edge, by the names of attributes; without those that are missing. */
    static Map<String, String> values(FindingGraph.Edge edge) {
        Finding<?> finding = edge.finding();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("finding", edge.label());
        values.put("findingId", edge.findingId());
        values.put("sourceRole", edge.sourceRole());
        values.put("targetRole", edge.targetRole());
        values.put("mutual", String.valueOf(edge.mutual()));
        values.put("sentence", finding.sentence());
        edge.components().forEach((name, text) -> values.put(free(name), text));
        values.put("when", finding.when().toString());
        values.put("firstDay", DayTexts.first(finding.when().happenedOn()));
        values.put("lastDay", DayTexts.last(finding.when().happenedOn()));
        values.put("happened", DayTexts.ranges(finding.when().happenedOn()));
        values.put("valid", DayTexts.ranges(finding.when().validOn()));
        values.put("strength", AssessmentJson.rounded(finding.strength()).toPlainString());
        values.put("disputed", String.valueOf(finding.isDisputed()));
        values.values().removeIf(String::isEmpty);
        return values;
    }

    /** The name of a component, changed where it has another use. */
    private static String free(String name) {
        boolean taken = OF_READERS.contains(name)
                || OF_EDGES.stream().anyMatch(one -> one.name().equals(name))
                || LAST_OF_EDGES.stream().anyMatch(one -> one.name().equals(name));
        return taken ? name + "Component" : name;
    }
}
