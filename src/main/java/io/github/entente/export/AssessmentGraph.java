package io.github.entente.export;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.Assessment;
import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.fact.Actor;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKind;
import io.github.entente.query.FindingKinds;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Findings as GraphML, for Gephi, Cytoscape, networkx and igraph. There is a node for each actor that a
 * finding names, and an edge for each finding, from its subject to its object. The edge of a symmetric
 * finding is undirected and connects its two ends. Source: Brandes, Eiglsperger, Herman, Himsolt &amp;
 * Marshall, <i>GraphML Progress Report</i>, Graph Drawing 2001. Equal assessments give the same text. Safe
 * for use by several threads.
 */
public final class AssessmentGraph {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    /** The keys of nodes and edges. */
    private static final ImmutableList<List<String>> KEYS = ImmutableList.of(
            List.of("node", "name", "string"),
            List.of("node", "kind", "string"),
            List.of("edge", "finding", "string"),
            List.of("edge", "sentence", "string"),
            List.of("edge", "side", "string"),
            List.of("edge", "channel", "string"),
            List.of("edge", "when", "string"),
            List.of("edge", "strength", "double"),
            List.of("edge", "disputed", "boolean"));

    private record Edge(String from, String to, boolean directed, Finding<?> finding) {}

    private AssessmentGraph() {}

    /** The graph of these kinds of findings; lines end in {@code \n}. */
    public static String graphMl(Assessment assessment, FindingKind<?>... kinds) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            write(assessment, edges(assessment, ImmutableSet.copyOf(kinds)), xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write GraphML", e);
        }
        return text.append('\n').toString();
    }

    /**
     * Writes the graph to a file in UTF-8. An existing file is replaced.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Assessment assessment, Path file, FindingKind<?>... kinds) {
        try {
            Files.writeString(file, graphMl(assessment, kinds), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static List<Edge> edges(Assessment assessment, ImmutableSet<FindingKind<?>> kinds) {
        List<Edge> edges = new ArrayList<>();
        for (FindingKind<?> kind : FindingKinds.inFiles()) {
            if (kinds.contains(kind)) {
                assessment.findings(kind).forEach(finding -> addTo(edges, finding));
            }
        }
        return edges;
    }

    private static void addTo(List<Edge> edges, Finding<?> finding) {
        List<String> of = finding.conclusion().subjects();
        boolean mutual = finding.conclusion() instanceof SymmetricConclusion;
        if (mutual && of.size() == 2) {
            edges.add(new Edge(of.get(0), of.get(1), false, finding));
            return;
        }
        for (String from : of) {
            for (String to : finding.conclusion().objects()) {
                edges.add(new Edge(from, to, true, finding));
            }
        }
    }

    private static void write(Assessment assessment, List<Edge> edges, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        for (List<String> key : KEYS) {
            line(xml, 1);
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", key.get(1));
            xml.writeAttribute("for", key.get(0));
            xml.writeAttribute("attr.name", key.get(1));
            xml.writeAttribute("attr.type", key.get(2));
        }
        line(xml, 1);
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "findings");
        xml.writeAttribute("edgedefault", "directed");
        TreeSet<String> ids = new TreeSet<>();
        edges.forEach(edge -> ids.addAll(List.of(edge.from(), edge.to())));
        for (String id : ids) {
            node(assessment, id, xml);
        }
        for (Edge edge : edges) {
            edge(edge, xml);
        }
        line(xml, 1);
        xml.writeEndElement();
        line(xml, 0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private static void node(Assessment assessment, String id, XMLStreamWriter xml) throws XMLStreamException {
        line(xml, 2);
        xml.writeStartElement("node");
        xml.writeAttribute("id", id);
        Actor actor = assessment.world().actors().withId(id).orElseThrow();
        data(xml, "name", actor.name());
        data(xml, "kind", actor.kind().label());
        line(xml, 2);
        xml.writeEndElement();
    }

    private static void edge(Edge edge, XMLStreamWriter xml) throws XMLStreamException {
        line(xml, 2);
        xml.writeStartElement("edge");
        xml.writeAttribute("source", edge.from());
        xml.writeAttribute("target", edge.to());
        if (!edge.directed()) {
            xml.writeAttribute("directed", "false");
        }
        Finding<?> finding = edge.finding();
        Map<String, Object> components = Components.of(finding.conclusion());
        data(xml, "finding", FindingKind.words(finding.conclusion().getClass()));
        data(xml, "sentence", finding.sentence());
        for (String name : List.of("side", "channel")) {
            if (components.get(name) instanceof Enum<?> value) {
                data(xml, name, value.name());
            }
        }
        data(xml, "when", finding.when().toString());
        data(xml, "strength", AssessmentJson.rounded(finding.strength()).toPlainString());
        data(xml, "disputed", String.valueOf(finding.isDisputed()));
        line(xml, 2);
        xml.writeEndElement();
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        line(xml, 3);
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
