package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CameoTest {
    @Test
    void every_code_becomes_a_relation_unless_PLOVER_drops_it() {
        for (Cameo.Code code : Cameo.codes().values()) {
            boolean dropped = code.code().startsWith("01") || code.code().startsWith("02");
            assertEquals(dropped, code.ploverEvent().isEmpty(), code::toString);
            assertEquals(dropped, code.type().isEmpty(), code::toString);
        }
        assertEquals(313, Cameo.codes().size());
    }

    @Test
    void a_leading_zero_matters() {
        assertEquals("Make statement", Cameo.code("010").orElseThrow().name());
        assertEquals("DEMAND", Cameo.code("10").orElseThrow().name());
        assertTrue(Cameo.code("42").isEmpty());
    }

    @Test
    void a_name_is_found_in_the_spelling_of_the_codebook_and_of_ICEWS_and_means_the_finer_code() {
        assertEquals(
                "193",
                Cameo.named("fight with small arms and light weapons")
                        .orElseThrow()
                        .code());
        assertEquals("130", Cameo.named("THREATEN").orElseThrow().code());
        assertEquals(
                "Make statement",
                Cameo.named("Make statement, not specified below").orElseThrow().name());
    }

    /**
     * The side is the type's, and never follows from a score: CAMEO's 0874 has +9.0 on Goldstein's scale, and
     * who retreats stands for nobody.
     */
    @Test
    void sides_are_those_of_the_types() {
        assertEquals(
                RelationTypes.RETREATS_BEFORE,
                Cameo.code("0874").orElseThrow().type().orElseThrow());
        assertEquals(
                Side.NONE, Cameo.code("0874").orElseThrow().type().orElseThrow().side());
        assertEquals(
                Side.NONE,
                Cameo.code("057").orElseThrow().type().orElseThrow().side(),
                "an agreement is no endorsement");
        assertEquals(
                Side.NONE,
                Cameo.code("073").orElseThrow().type().orElseThrow().side(),
                "humanitarian aid takes no side");
        assertEquals(
                Side.FOR, Cameo.code("054").orElseThrow().type().orElseThrow().side());
        assertEquals(
                Side.AGAINST,
                Cameo.code("190").orElseThrow().type().orElseThrow().side());
    }

    @Test
    void the_table_has_all_codes_of_the_code_books_and_PLOVER_s_events() throws IOException {
        List<String> codebook =
                Files.readAllLines(DataFiles.find("codebooks/CAMEO.eventcodes.txt"), StandardCharsets.ISO_8859_1);
        for (String line : codebook.subList(1, codebook.size())) {
            assertTrue(Cameo.code(line.substring(0, line.indexOf('\t'))).isPresent(), line);
        }
        Map<String, String> wrong = new TreeMap<>();
        for (String line : Files.readAllLines(DataFiles.find("codebooks/CAMEO2PLOVER-2021.txt"))) {
            if (line.matches("\\d{3,4}: [A-Z]+.*")) {
                String code = line.substring(0, line.indexOf(':'));
                String event = line.substring(line.indexOf(':') + 1).strip().split("[, #]")[0];
                String ours = Cameo.code(code).orElseThrow().ploverEvent().orElse("");
                if (!ours.equals(event)) {
                    wrong.put(code, event + ", not " + ours);
                }
            }
        }
        assertEquals(Map.of(), wrong);
    }
}
