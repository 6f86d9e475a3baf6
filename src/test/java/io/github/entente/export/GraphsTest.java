package io.github.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.export.FindingGraph.Edge;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.query.FindingKind;
import io.github.entente.query.FindingKinds;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the package promises of graphs. */
class GraphsTest {
    private static final ImmutableList<Assessment> SEEDS = ImmutableList.of(
            Entente.with(RulePacks.standard()).assess(Seeds.libya2020()),
            Entente.with(RulePacks.standard()).assess(Seeds.july1914()).asOf("1914-08-12"),
            Entente.with(RulePacks.standard()).assess(Seeds.iranIraqWar()).asOf("1986-06-30"),
            Entente.with(RulePacks.standard()).assess(Seeds.suez1956()));

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static List<Edge> edges(Assessment assessment, FindingKind<?> kind) {
        return FindingGraph.of(assessment, kind).edges();
    }

    @Test
    void all_edges_are_directed_and_mutual_ones_have_their_reverse() throws Exception {
        for (Assessment assessment : SEEDS) {
            Document graph = parsed(AssessmentGraph.graphMl(assessment));
            assertEquals("directed", elements(graph, "graph").get(0).getAttribute("edgedefault"));
            assertTrue(elements(graph, "edge").stream().noneMatch(edge -> edge.hasAttribute("directed")));
            List<Edge> edges = FindingGraph.of(assessment).edges();
            assertEquals(edges.size(), elements(graph, "edge").size());
            assertEquals(edges.size(), edges.stream().map(Edge::id).distinct().count());
            Set<String> ends = edges.stream()
                    .map(edge -> edge.findingId() + " " + edge.source() + " " + edge.target())
                    .collect(Collectors.toCollection(HashSet::new));
            for (Edge edge : edges) {
                assertEquals(
                        edge.mutual(),
                        ends.contains(edge.findingId() + " " + edge.target() + " " + edge.source()),
                        edge::toString);
            }
        }
    }

    @Test
    void no_seed_has_a_loop_or_a_key_twice() throws Exception {
        for (Assessment assessment : SEEDS) {
            assertTrue(FindingGraph.of(assessment).edges().stream()
                    .noneMatch(edge -> edge.source().equals(edge.target())));
            List<Element> keys = elements(parsed(AssessmentGraph.graphMl(assessment)), "key");
            assertEquals(
                    keys.size(),
                    keys.stream().map(key -> key.getAttribute("id")).distinct().count());
            assertEquals(
                    keys.size(),
                    keys.stream()
                            .map(key -> key.getAttribute("for") + key.getAttribute("attr.name"))
                            .distinct()
                            .count());
        }
    }

    @Test
    void a_hypothesis_is_the_two_edges_of_its_claim() {
        Assessment july = SEEDS.get(1);
        List<Edge> edges = edges(july, FindingKinds.HYPOTHESES);
        assertFalse(edges.isEmpty());
        assertEquals(2 * july.hypotheses().size(), edges.size());
        assertEquals(edges.get(0).source(), edges.get(1).target());
        assertEquals("hypothesis", edges.get(0).label());
        assertEquals(edges.get(0).source(), edges.get(0).components().get("first"));
    }

    @Test
    void winner_and_loser_are_told_apart() {
        List<Edge> fortunes = edges(SEEDS.get(1), FindingKinds.FORTUNES);
        assertEquals(1, fortunes.size());
        Edge fortune = fortunes.get(0);
        assertEquals(
                List.of("DE", "gainer", "BE", "loser"),
                List.of(fortune.source(), fortune.sourceRole(), fortune.target(), fortune.targetRole()));
        assertFalse(fortune.mutual());
    }

    @Test
    void each_end_has_its_role() {
        Edge stance = edges(SEEDS.get(0), FindingKinds.STANCES).get(0);
        assertEquals(List.of("holder", "target"), List.of(stance.sourceRole(), stance.targetRole()));
        Map<String, List<Edge>> sidings =
                edges(SEEDS.get(0), FindingKinds.SIDINGS).stream().collect(Collectors.groupingBy(Edge::findingId));
        assertFalse(sidings.isEmpty());
        sidings.values()
                .forEach(two -> assertEquals(
                        List.of("client", "enemy"),
                        two.stream().map(Edge::targetRole).toList()));
        for (Assessment assessment : SEEDS) {
            FindingGraph.of(assessment)
                    .edges()
                    .forEach(edge -> assertFalse(
                            Set.of("subject", "object").contains(edge.sourceRole())
                                    || edge.sourceRole().equals(edge.targetRole()),
                            edge::toString));
        }
    }

    @Test
    void without_kinds_all_findings_are_in_the_file(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.graphml");
        AssessmentGraph.write(SEEDS.get(0), file);
        String all = AssessmentGraph.graphMl(SEEDS.get(0), FindingKinds.all().toArray(FindingKind<?>[]::new));
        assertEquals(all, Files.readString(file));
        for (FindingKind<?> kind : FindingKinds.all()) {
            SEEDS.get(0).findings(kind).forEach(finding -> assertTrue(all.contains(">" + finding.sentence() + "<")));
        }
    }

    @Test
    void GEXF_has_a_spell_for_each_range_of_valid_days() throws Exception {
        for (Assessment assessment : SEEDS) {
            Document gexf = parsed(AssessmentGraph.gexf(assessment));
            assertEquals("1.3", gexf.getDocumentElement().getAttribute("version"));
            assertEquals("http://gexf.net/1.3", gexf.getDocumentElement().getAttribute("xmlns"));
            List<Edge> edges = FindingGraph.of(assessment).edges();
            List<Element> read = elements(gexf, "edge");
            assertEquals(edges.size(), read.size());
            for (int i = 0; i < edges.size(); i++) {
                NodeList spells = read.get(i).getElementsByTagName("spell");
                List<String> days = new ArrayList<>();
                for (int j = 0; j < spells.getLength(); j++) {
                    Element spell = (Element) spells.item(j);
                    days.add(end(spell, "start") + "/" + end(spell, "end"));
                }
                assertEquals(
                        List.of(DayTexts.ranges(edges.get(i).finding().when().validOn())
                                        .split(" "))
                                .stream()
                                .map(range -> range.contains("/") ? range : range + "/" + range)
                                .toList(),
                        days);
            }
            Set<String> declared = elements(gexf, "attribute").stream()
                    .map(attribute -> attribute.getAttribute("id"))
                    .collect(Collectors.toSet());
            elements(gexf, "attvalue").forEach(value -> assertTrue(declared.contains(value.getAttribute("for"))));
        }
    }

    private static String end(Element spell, String name) {
        return spell.hasAttribute(name) ? spell.getAttribute(name) : "..";
    }

    @Test
    void parallel_edges_of_one_kind_in_GEXF_differ_in_actors_alone() {
        for (Assessment assessment : SEEDS) {
            Map<String, List<Edge>> parallel = FindingGraph.of(assessment).edges().stream()
                    .collect(Collectors.groupingBy(edge -> edge.source() + "\n" + edge.target() + "\n" + edge.kind()));
            parallel.values()
                    .forEach(some -> assertEquals(
                            1,
                            some.stream()
                                    .map(edge -> edge.components().get("side")
                                            + edge.components().get("kind"))
                                    .distinct()
                                    .count()));
        }
    }

    @Test
    void nodes_and_edges_are_tables(@TempDir Path folder) throws IOException {
        AssessmentGraph.writeTables(SEEDS.get(0), folder);
        List<NamedCsvRecord> nodes = rows(folder.resolve("nodes.csv"));
        List<NamedCsvRecord> edges = rows(folder.resolve("edges.csv"));
        FindingGraph graph = FindingGraph.of(SEEDS.get(0));
        assertEquals(graph.nodes().size(), nodes.size());
        assertEquals(graph.edges().size(), edges.size());
        Set<String> ids = nodes.stream().map(node -> node.getField("id")).collect(Collectors.toSet());
        for (NamedCsvRecord edge : edges) {
            assertTrue(ids.contains(edge.getField("source")) && ids.contains(edge.getField("target")));
            assertEquals("Directed", edge.getField("type"));
        }
        assertEquals("United Arab Emirates", nodes.get(0).getField("name"));
        assertEquals("United Arab Emirates", edges.get(0).getField("sourceName"));
        assertEquals("stance: target AGAINST DEEDS INFERRED", edges.get(0).getField("kind"));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    @Test
    void an_empty_world_and_one_without_wars_are_graphs_too(@TempDir Path folder) throws Exception {
        Assessment empty = Entente.assess(World.builder().build());
        assertEquals(0, elements(parsed(AssessmentGraph.graphMl(empty)), "node").size());
        assertEquals(0, elements(parsed(AssessmentGraph.gexf(empty)), "node").size());
        assertEquals(0, AssessmentJson.of(empty).lines().count());
        AssessmentGraph.writeTables(empty, folder);
        assertEquals("id,label,name,kind\n", Files.readString(folder.resolve("nodes.csv")));
        Assessment peaceful = Entente.assess(World.builder()
                .state("R", "Ruritania")
                .state("S", "Strelsau")
                .medium("M", "M")
                .relation("R")
                .arms("S")
                .happened("1894")
                .per("M")
                .build());
        assertTrue(peaceful.wars().isEmpty());
        assertEquals(
                1,
                elements(parsed(AssessmentGraph.gexf(peaceful, FindingKinds.STANCES)), "edge")
                        .size());
        assertEquals(
                0,
                elements(parsed(AssessmentGraph.gexf(peaceful, FindingKinds.WARS)), "edge")
                        .size());
    }

    @Test
    void names_of_strangers_come_back_as_they_were() throws Exception {
        String id = "<script>alert(\"1\")</script>&'";
        String name = "\u202Eright to left \u05D0\u0627 ]]> \uD83D\uDE00" + "x".repeat(150);
        Assessment assessment = Entente.assess(World.builder()
                .armedGroup(id, name)
                .armedGroup("B", "B")
                .medium("M", "M")
                .relation(id)
                .attacks("B")
                .happened("2020")
                .per("M")
                .build());
        for (String xml : List.of(AssessmentGraph.graphMl(assessment), AssessmentGraph.gexf(assessment))) {
            assertFalse(xml.contains("<script>"));
            Document read = parsed(xml);
            assertEquals(id, elements(read, "node").get(0).getAttribute("id"));
            assertTrue(elements(read, "data").stream()
                            .anyMatch(data -> data.getTextContent().equals(name))
                    || elements(read, "attvalue").stream()
                            .anyMatch(value -> value.getAttribute("value").equals(name)));
        }
    }

    @Test
    void names_that_no_file_could_hold_do_not_come_into_a_world() {
        for (String name : List.of("a\u0007b", "a\nb", "\uFEFFa", "a\uD800", "x".repeat(10_000))) {
            assertThrows(
                    InvalidWorldException.class,
                    () -> World.builder().state("R", name).build());
        }
    }
}
