package io.github.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.War;
import io.github.entente.fact.CustomFact;
import io.github.entente.query.FindingKinds;
import io.github.entente.rule.Rules;
import io.github.entente.world.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Conclusions of users have what ours have not: names of our columns, ids of nobody, loops, control characters. */
class OwnConclusionsTest {
    /** Somebody is in two minds. */
    public record Doubt(String holder) implements CustomFact {}

    /** What is part of a verdict. */
    public record Share(String of, double part) {}

    /** A verdict on the holder by itself, and on a stranger. */
    public record Verdict(
            String id,
            String sentence,
            double strength,
            Optional<String> source,
            ImmutableList<String> objects,
            Share share,
            War claim)
            implements Conclusion {
        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of(id);
        }

        @Override
        public String sentence(UnaryOperator<String> label) {
            return "=" + label.apply(id) + "\u0000" + sentence;
        }
    }

    private static final Assessment ASSESSMENT = Entente.with(RulePacks.standard()
                    .and(Rules.rule("own/verdict")
                            .says("{id} doubts")
                            .strength(0.9)
                            .when(Doubt.class)
                            .derive(
                                    Verdict.class,
                                    doubt -> new Verdict(
                                            doubt.holder(),
                                            "-1 <b>",
                                            -0.5,
                                            Optional.empty(),
                                            ImmutableList.of(doubt.holder(), "no;body\\"),
                                            new Share("x", 0.25),
                                            new War("R", "S"))))
                    .only("own"))
            .assess(World.builder()
                    .state("R", "Ruritania")
                    .state("S", "Strelsau")
                    .medium("M", "M")
                    .fact(new Doubt("R"))
                    .happened("1894")
                    .per("M")
                    .build());

    private static NamedCsvRecord row(String csv) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return rows.stream().findFirst().orElseThrow();
        }
    }

    @Test
    void their_table_keeps_our_columns_and_has_no_Java_text() throws IOException {
        NamedCsvRecord row = row(AssessmentTables.csv(ASSESSMENT, Verdict.class));
        assertEquals(
                "id,finding,idComponent,idComponentName,sentenceComponent,sentenceComponentName,strengthComponent,"
                        + "source,sourceName,objects,objectNames,share,claim,claimFirst,claimFirstName,claimSecond,"
                        + "claimSecondName,sentence,firstDay,lastDay,happened,valid,day,strength,strengthInWords,disputed",
                String.join(",", row.getHeader()));
        assertEquals("R", row.getField("idComponent"));
        assertEquals("Ruritania", row.getField("idComponentName"));
        assertEquals("'-1 <b>", row.getField("sentenceComponent"));
        assertEquals("", row.getField("sentenceComponentName"));
        assertEquals("-0.5", row.getField("strengthComponent"));
        assertEquals("", row.getField("source"));
        assertEquals("R;no\\;body\\\\", row.getField("objects"));
        assertEquals("Ruritania;", row.getField("objectNames"));
        assertEquals("{\"of\":\"x\",\"part\":0.25}", row.getField("share"));
        assertEquals("war", row.getField("claim"));
        assertEquals("Strelsau", row.getField("claimSecondName"));
        assertEquals("'=R\u0000-1 <b>", row.getField("sentence"));
    }

    @Test
    void their_graph_can_be_read() throws Exception {
        for (String xml : List.of(AssessmentGraph.graphMl(ASSESSMENT), AssessmentGraph.gexf(ASSESSMENT))) {
            Document read = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
            assertEquals(2, read.getElementsByTagName("node").getLength());
            Element edge = (Element) read.getElementsByTagName("edge").item(0);
            assertEquals("R", edge.getAttribute("source"));
            assertEquals("no;body\\", edge.getAttribute("target"));
            assertEquals(1, read.getElementsByTagName("edge").getLength());
            assertTrue(xml.contains("=R\uFFFD-1 &lt;b"), xml);
        }
        FindingGraph.Edge edge = FindingGraph.of(ASSESSMENT).edges().get(0);
        assertEquals(List.of("id", "objects"), List.of(edge.sourceRole(), edge.targetRole()));
    }

    @Test
    void their_JSON_keeps_the_schema() {
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(AssessmentJson.schema(), InputFormat.JSON)
                        .validate(AssessmentJson.of(ASSESSMENT).withProofs().text(), InputFormat.JSON));
        assertTrue(AssessmentJson.of(ASSESSMENT)
                .only(FindingKinds.CONCLUSIONS)
                .lines()
                .findFirst()
                .orElseThrow()
                .contains("\"objectNames\":[\"Ruritania\",\"no;body\\\\\"]"));
    }
}
