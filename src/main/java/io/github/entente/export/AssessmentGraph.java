package io.github.entente.export;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.entente.Assessment;
import io.github.entente.export.GraphAttributes.Attribute;
import io.github.entente.format.FileReplacement;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Findings as a graph: GraphML for networkx, igraph, Cytoscape and Gephi; GEXF 1.3 with the days of each edge for
 * Gephi; two tables of CSV for Neo4j, Gephi and pandas. Equal assessments give the same text. Safe for use by
 * several threads.
 *
 * <p>There is a node for each actor at an end of an edge, in the order of ids. Without kinds of findings, all
 * findings are in the graph. All edges are directed:
 *
 * <ul>
 * <li>A finding has an edge from each of its subjects to each of its objects; a finding without objects has
 * none.
 * <li>A finding that reads both ways, such as an alliance, has two edges, one each way, between its two
 * subjects. Both have {@code mutual} = true and the same {@code findingId}; of mutual edges, keep the first of
 * each {@code findingId} to have such a tie once.
 * <li>The edge of a hypothesis is that of what it claims.
 * </ul>
 *
 * <p>{@code sourceRole} and {@code targetRole} are the components of the conclusion that name the ends, such as
 * {@code gainer} and {@code loser}. The components are attributes too, such as {@code side} and {@code client}.
 *
 * <p>Sources: Brandes, Eiglsperger, Herman, Himsolt &amp; Marshall, <i>GraphML Progress Report</i>, Graph Drawing
 * 2001; <a href="https://gexf.net">GEXF 1.3</a>.
 */
public final class AssessmentGraph {
    private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";
    private static final String GEXF = "http://gexf.net/1.3";
    /** Before the ids of keys of nodes, which edges may have too. */
    private static final String OF_NODE = "node.";

    private static final List<String> NODE_COLUMNS = List.of("id", "label", "name", "kind");
    private static final List<String> EDGE_COLUMNS = List.of(
            "source",
            "target",
            "type",
            "kind",
            "id",
            "label",
            "sourceName",
            "targetName",
            "findingId",
            "sourceRole",
            "targetRole",
            "mutual",
            "sentence",
            "firstDay",
            "lastDay",
            "happened",
            "valid",
            "strength",
            "disputed");
    /** Whose cells are numbers or words of ours. */
    private static final Set<String> FIGURES = Set.of("strength", "disputed", "mutual");

    private AssessmentGraph() {}

    /** The graph of these kinds of findings as GraphML, or of all if none is named; lines end in {@code \n}. */
    public static String graphMl(Assessment assessment, FindingKind<?>... kinds) {
        FindingGraph graph = FindingGraph.of(assessment, kinds);
        return AssessmentTables.text(out -> writeGraphMl(graph, out));
    }

    /**
     * Writes the GraphML of these kinds of findings, or of all if none is named, to a file in UTF-8. An existing
     * file is replaced when the new one is complete.
     *
     * @throws UncheckedIOException if it cannot be written; then it is as it was
     */
    public static void write(Assessment assessment, Path file, FindingKind<?>... kinds) {
        FindingGraph graph = FindingGraph.of(assessment, kinds);
        FileReplacement.write(file, out -> writeGraphMl(graph, out));
    }

    /**
     * The graph of these kinds of findings as GEXF 1.3, or of all if none is named; lines end in {@code \n}. The
     * spells of an edge are the days on which its finding is valid up to the day of the assessment, both ends
     * included. An end that no source states is left out. Gephi merges parallel edges of one {@code kind}: here
     * these are findings of one kind and with equal constants, such as {@code stance: target FOR DEEDS DIRECT}.
     */
    public static String gexf(Assessment assessment, FindingKind<?>... kinds) {
        FindingGraph graph = FindingGraph.of(assessment, kinds);
        return AssessmentTables.text(out -> writeGexf(graph, out));
    }

    /**
     * Writes the {@linkplain #gexf GEXF} of these kinds of findings, or of all if none is named, to a file in
     * UTF-8. An existing file is replaced when the new one is complete.
     *
     * @throws UncheckedIOException if it cannot be written; then it is as it was
     */
    public static void writeGexf(Assessment assessment, Path file, FindingKind<?>... kinds) {
        FindingGraph graph = FindingGraph.of(assessment, kinds);
        FileReplacement.write(file, out -> writeGexf(graph, out));
    }

    /**
     * Writes {@code nodes.csv} and {@code edges.csv} of these kinds of findings, or of all if none is named, into
     * a folder that is there. Cells are written as {@link AssessmentTables} writes them. The columns are those
     * that Gephi's import of spreadsheets asks for: {@code id} and {@code label} of nodes; {@code source},
     * {@code target}, {@code type} (always {@code Directed}), {@code kind} (which keeps parallel edges apart),
     * {@code id} and {@code label} of edges. All others are attributes.
     *
     * @throws UncheckedIOException if one cannot be written, for example because the folder is missing; then
     *     the old files are as they were
     */
    public static void writeTables(Assessment assessment, Path folder, FindingKind<?>... kinds) {
        FindingGraph graph = FindingGraph.of(assessment, kinds);
        FileReplacement.writeAll(
                folder,
                ImmutableMap.of(
                        "nodes.csv", out -> writeNodes(graph, out), "edges.csv", out -> writeEdges(graph, out)));
    }

    private static void writeGraphMl(FindingGraph graph, Writer out) throws IOException {
        XmlLines.write(out, "graphml", GRAPHML, Map.of(), xml -> {
            for (Attribute key : GraphAttributes.OF_NODES) {
                key(xml, "node", OF_NODE + key.name(), key);
            }
            for (Attribute key : GraphAttributes.ofEdges(graph.edges())) {
                key(xml, "edge", key.name(), key);
            }
            xml.begin("graph", ImmutableMap.of("id", "findings", "edgedefault", "directed"));
            for (FindingGraph.Node node : graph.nodes()) {
                xml.begin("node", Map.of("id", node.id()));
                for (Map.Entry<String, String> value :
                        GraphAttributes.values(node).entrySet()) {
                    xml.text("data", Map.of("key", OF_NODE + value.getKey()), value.getValue());
                }
                xml.end();
            }
            for (FindingGraph.Edge edge : graph.edges()) {
                xml.begin("edge", ends(edge));
                for (Map.Entry<String, String> value :
                        GraphAttributes.values(edge).entrySet()) {
                    xml.text("data", Map.of("key", value.getKey()), value.getValue());
                }
                xml.end();
            }
            xml.end();
        });
    }

    private static void key(XmlLines xml, String of, String id, Attribute key) throws XMLStreamException {
        xml.empty("key", ImmutableMap.of("id", id, "for", of, "attr.name", key.name(), "attr.type", key.type()));
    }

    private static ImmutableMap<String, String> ends(FindingGraph.Edge edge) {
        return ImmutableMap.of("id", edge.id(), "source", edge.source(), "target", edge.target());
    }

    private static void writeGexf(FindingGraph graph, Writer out) throws IOException {
        XmlLines.write(out, "gexf", GEXF, Map.of("version", "1.3"), xml -> {
            xml.begin("meta", Map.of());
            xml.text("creator", Map.of(), "Entente " + Version.current());
            xml.end();
            xml.begin(
                    "graph",
                    ImmutableMap.of(
                            "defaultedgetype", "directed",
                            "mode", "dynamic",
                            "timeformat", "date",
                            "timerepresentation", "interval"));
            attributes(xml, "node", GraphAttributes.OF_NODES);
            attributes(xml, "edge", GraphAttributes.ofEdges(graph.edges()));
            xml.begin("nodes", Map.of());
            for (FindingGraph.Node node : graph.nodes()) {
                xml.begin("node", ImmutableMap.of("id", node.id(), "label", node.label()));
                values(xml, GraphAttributes.values(node));
                xml.end();
            }
            xml.end();
            xml.begin("edges", Map.of());
            for (FindingGraph.Edge edge : graph.edges()) {
                xml.begin(
                        "edge",
                        ImmutableMap.<String, String>builder()
                                .putAll(ends(edge))
                                .put("label", edge.label())
                                .put("kind", edge.kind())
                                .buildOrThrow());
                values(xml, GraphAttributes.values(edge));
                spells(xml, edge.finding());
                xml.end();
            }
            xml.end();
            xml.end();
        });
    }

    private static void attributes(XmlLines xml, String of, List<Attribute> all) throws XMLStreamException {
        xml.begin("attributes", ImmutableMap.of("class", of, "mode", "static"));
        for (Attribute one : all) {
            if (!one.name().equals("label")) {
                xml.empty("attribute", ImmutableMap.of("id", one.name(), "title", one.name(), "type", one.type()));
            }
        }
        xml.end();
    }

    private static void values(XmlLines xml, Map<String, String> values) throws XMLStreamException {
        xml.begin("attvalues", Map.of());
        for (Map.Entry<String, String> value : values.entrySet()) {
            if (!value.getKey().equals("label")) {
                xml.empty("attvalue", ImmutableMap.of("for", value.getKey(), "value", value.getValue()));
            }
        }
        xml.end();
    }

    private static void spells(XmlLines xml, Finding<?> finding) throws XMLStreamException {
        List<Range<LocalDate>> days = new ArrayList<>(finding.when().validOn().asRanges());
        if (days.isEmpty()) {
            return;
        }
        xml.begin("spells", Map.of());
        for (Range<LocalDate> range : days) {
            Map<String, String> ends = new LinkedHashMap<>();
            ends.put("start", DayTexts.start(range, ""));
            ends.put("end", DayTexts.end(range, ""));
            ends.values().removeIf(String::isEmpty);
            xml.empty("spell", ends);
        }
        xml.end();
    }

    private static void writeNodes(FindingGraph graph, Writer out) throws IOException {
        CsvWriter csv = AssessmentTables.writer(out);
        csv.writeRecord(NODE_COLUMNS);
        for (FindingGraph.Node node : graph.nodes()) {
            Map<String, String> values = GraphAttributes.values(node);
            values.put("id", node.id());
            csv.writeRecord(cells(NODE_COLUMNS, values));
        }
        csv.flush();
    }

    private static void writeEdges(FindingGraph graph, Writer out) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        graph.nodes().forEach(node -> names.put(node.id(), node.name()));
        CsvWriter csv = AssessmentTables.writer(out);
        csv.writeRecord(EDGE_COLUMNS);
        for (FindingGraph.Edge edge : graph.edges()) {
            Map<String, String> values = GraphAttributes.values(edge);
            values.putAll(ends(edge));
            values.put("type", "Directed");
            values.put("kind", edge.kind());
            values.put("label", edge.label());
            values.put("sourceName", names.getOrDefault(edge.source(), ""));
            values.put("targetName", names.getOrDefault(edge.target(), ""));
            csv.writeRecord(cells(EDGE_COLUMNS, values));
        }
        csv.flush();
    }

    private static List<String> cells(List<String> columns, Map<String, String> values) {
        return columns.stream()
                .map(column -> {
                    String value = values.getOrDefault(column, "");
                    return FIGURES.contains(column) ? value : Cells.text(value);
                })
                .toList();
    }
}
