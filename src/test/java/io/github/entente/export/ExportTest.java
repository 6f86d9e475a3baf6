package io.github.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.hash.Hashing;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.format.WorldReader;
import io.github.entente.format.WorldWriter;
import io.github.entente.query.FindingKind;
import io.github.entente.query.FindingKinds;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ExportTest {
    private static final Assessment LIBYA = Entente.assess(Seeds.libya2020());
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(AssessmentJson.schema(), InputFormat.JSON);

    @TempDir
    Path folder;

    private static JsonObject json(AssessmentJson export) {
        String text = export.text();
        List<Error> errors = SCHEMA.validate(text, InputFormat.JSON);
        assertEquals(List.of(), errors);
        return JsonParser.parseString(text).getAsJsonObject();
    }

    @Test
    void what_is_written_keeps_the_schema() {
        for (World world : List.of(
                Seeds.libya2020(),
                Seeds.july1914(),
                Seeds.iranIraqWar(),
                Seeds.suez1956(),
                World.builder().build())) {
            Assessment assessment = Entente.assess(world);
            json(AssessmentJson.of(assessment).withProofs());
            json(AssessmentJson.of(assessment.knownBy("2020-05-20")));
        }
    }

    @Test
    void the_schema_refuses_what_is_not_written() {
        String text = AssessmentJson.of(LIBYA).text();
        for (String wrong : List.of(
                text.replace("\"strong\"", "\"certain\""),
                text.replace("\"asOf\"", "\"asof\""),
                text.replace("\"kind\": \"state\"", "\"kind\": \"empire\""),
                text.replace("\"sentence\"", "\"text\""))) {
            assertFalse(wrong.equals(text));
            assertFalse(SCHEMA.validate(wrong, InputFormat.JSON).isEmpty());
        }
    }

    @Test
    void it_has_all_findings_and_says_of_which_world_and_by_which_settings() {
        JsonObject json = json(AssessmentJson.of(LIBYA));

        int findings = FindingKinds.all().stream()
                .mapToInt(kind -> LIBYA.findings(kind).size())
                .sum();
        assertEquals(findings, json.getAsJsonArray("findings").size());
        assertEquals("2020-05-25", json.get("asOf").getAsString());
        assertEquals(
                730,
                json.getAsJsonObject("settings")
                        .getAsJsonObject("timeLimits")
                        .get("sequenceDays")
                        .getAsInt());
        assertEquals(
                Hashing.sha256()
                        .hashString(WorldWriter.write(LIBYA.world()), StandardCharsets.UTF_8)
                        .toString(),
                json.getAsJsonObject("world").get("sha256").getAsString());
    }

    @Test
    void the_build_fills_in_the_version() {
        assumeTrue(System.getProperty("surefire.real.class.path") != null, "not built by Maven");
        assertTrue(json(AssessmentJson.of(LIBYA)).get("entente").getAsString().matches("\\d+\\.\\d+.*"));
    }

    @Test
    void a_proof_ends_in_attestations() {
        JsonArray findings = json(AssessmentJson.of(LIBYA)
                        .only(FindingKinds.INCONSISTENCIES)
                        .withProofs())
                .getAsJsonArray("findings");

        assertEquals(LIBYA.inconsistencies().size(), findings.size());
        assertTrue(findings.get(0).toString().contains("\"quote\":\"significant role in fighting terrorism\""));
        assertEquals(
                "MIXED_SIGNALS",
                findings.get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("conclusion")
                        .get("kind")
                        .getAsString());
    }

    @Test
    void attestations_in_proofs_say_when_they_were_published_what_ended_and_what_was_taken_back() {
        World world = World.builder()
                .state("R", "Ruritania")
                .armedGroup("B", "Black Hand")
                .medium("M", "M")
                .medium("N", "N")
                .relation("R")
                .arms("B")
                .happened("1894-05")
                .ended("1894-07")
                .published("1894-08-01")
                .per("M")
                .relation("R")
                .arms("B")
                .happened("1894-05")
                .published("1894-08-02")
                .per("N")
                .relation("R")
                .arms("B")
                .happened("1894-05")
                .published("1894-08-03")
                .per("N")
                .denied()
                .build();
        Assessment assessment = Entente.assess(world).asOf("1894-06-01");
        String proof = json(AssessmentJson.of(assessment)
                        .only(FindingKinds.STANCES)
                        .withProofs())
                .getAsJsonArray("findings")
                .get(0)
                .getAsJsonObject()
                .get("proof")
                .toString();
        assertTrue(
                proof.contains(
                        "{\"happened\":\"1894-05\",\"ended\":\"1894-07\",\"published\":\"1894-08-01\",\"source\":\"M\""),
                proof);
        assertTrue(proof.contains("\"published\":\"1894-08-02\",\"source\":\"N\""), proof);
        assertTrue(proof.contains("\"retracted\":\"1894-08-03\""), proof);
    }

    @Test
    void lines_are_the_findings_of_the_whole_with_names(@TempDir Path lines) throws Exception {
        AssessmentJson export = AssessmentJson.of(LIBYA).withProofs();
        JsonObject whole = json(export);
        JsonArray findings = new JsonArray();
        export.lines().forEach(line -> findings.add(JsonParser.parseString(line)));
        whole.add("findings", findings);
        assertEquals(List.of(), SCHEMA.validate(whole.toString(), InputFormat.JSON));
        assertEquals(
                "[\"United Arab Emirates\"]",
                findings.get(0).getAsJsonObject().get("subjectNames").toString());
        findings.forEach(finding -> {
            finding.getAsJsonObject().remove("subjectNames");
            finding.getAsJsonObject().remove("objectNames");
        });
        assertEquals(json(export).getAsJsonArray("findings"), findings);

        Path file = lines.resolve("findings.jsonl");
        export.only(FindingKinds.STANCES).writeLines(file);
        assertEquals(
                export.only(FindingKinds.STANCES).lines().toList(), Files.readAllLines(file, StandardCharsets.UTF_8));
    }

    @Test
    void equal_worlds_give_the_same_bytes() {
        World again = WorldReader.read(WorldWriter.write(Seeds.libya2020()), "again");

        assertEquals(
                AssessmentJson.of(LIBYA).withProofs().text(),
                AssessmentJson.of(Entente.assess(again)).withProofs().text());
    }

    @Test
    void tables_are_CSV_with_a_row_for_each_finding() throws Exception {
        AssessmentTables.write(LIBYA, folder);

        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("stances.csv"))) {
            List<NamedCsvRecord> all = rows.stream().toList();
            assertEquals(LIBYA.stances().size(), all.size());
            assertEquals("AE", all.get(0).getField("holder"));
            assertEquals("DEEDS", all.get(0).getField("channel"));
            assertEquals("United Arab Emirates", all.get(0).getField("holderName"));
            assertFalse(all.get(0).getField("firstDay").isEmpty());
        }
        assertTrue(AssessmentTables.csv(LIBYA, FindingKinds.INCONSISTENCIES)
                .startsWith(
                        "id,finding,kind,actor,actorName,objects,objectNames,sentence,firstDay,lastDay,happened,valid,day,"
                                + "strength,strengthInWords,disputed\n"));
    }

    @Test
    void graphs_are_GraphML_with_a_node_for_each_actor_and_edges_for_each_finding() throws Exception {
        Path file = folder.resolve("libya.graphml");
        AssessmentGraph.write(LIBYA, file, FindingKinds.STANCES, FindingKinds.HOSTILITIES);

        Document graph =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        assertEquals(
                LIBYA.stances().size() + 2 * LIBYA.hostilities().size(),
                graph.getElementsByTagName("edge").getLength());
        Element edge = (Element) graph.getElementsByTagName("edge").item(0);
        assertEquals("AE", edge.getAttribute("source"));
        assertTrue(graph.getElementsByTagName("node").getLength() >= 6);
    }

    @Test
    void names_of_strangers_are_escaped() throws Exception {
        World world = World.builder()
                .armedGroup("<a href=\"x\">&", "=1+1,\"quoted\"")
                .armedGroup("B]]>", "B \u2028 </script>")
                .medium("M", "M")
                .relation("<a href=\"x\">&")
                .attacks("B]]>")
                .happened("2020")
                .per("M")
                .build();
        Assessment assessment = Entente.assess(world);

        json(AssessmentJson.of(assessment).withProofs());
        String graph = AssessmentGraph.graphMl(assessment, FindingKinds.all().toArray(FindingKind<?>[]::new));
        Document read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(graph.getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "<a href=\"x\">&", ((Element) read.getElementsByTagName("node").item(0)).getAttribute("id"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(AssessmentTables.csv(assessment, FindingKinds.STANCES))) {
            assertEquals(
                    "<a href=\"x\">&", rows.stream().findFirst().orElseThrow().getField("holder"));
        }
    }
}
