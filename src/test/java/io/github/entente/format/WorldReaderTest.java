package io.github.entente.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.ActorKind;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorldReaderTest {
    private static final String FILE = """
            entente: 1
            title: 2012
            actors:
              - {id: NO, name: Norway, kind: state, aliases: [off, nor], codes: {cow: 385, iso: NO}}
              - {id: ON, name: Ontario, kind: organisation}
              - {id: 007, name: 1e3, kind: person}
              - {id: yes, name: "null", kind: medium}
            types:
              - {name: MEDIATES, quadClass: verbal cooperation, side: for, weight: -2.5, lifetime: 90, halfLife: 30,
                 symmetric: true, phrase: mediates for, source: ours}
            relations:
              - subject: norway
                type: MEDIATES
                object: ON
                against: "007"
                attestations:
                  - {happened: 1814-05-17, ended: 1815, published: 2012, source: yes, via: [ON, off], code: A1, quote: "true: 1",
                     denies: true}
                  - happened: 0907
                    source: 007
            """;

    private static World expected() {
        RelationType mediates = new RelationType(
                "MEDIATES",
                QuadClass.VERBAL_COOPERATION,
                Side.FOR,
                -2.5,
                90,
                OptionalInt.of(30),
                true,
                "mediates for",
                "ours");
        Relation relation = new Relation("NO", mediates, "ON", Optional.of("007"));
        return World.builder()
                .title("2012")
                .actor("NO", "Norway", ActorKind.STATE, List.of("off", "nor"), Map.of("cow", "385", "iso", "NO"))
                .organisation("ON", "Ontario")
                .person("007", "1e3")
                .medium("yes", "null")
                .type(mediates)
                .relation(
                        relation,
                        new Attestation(
                                Edtf.parse("1814-05-17"),
                                Optional.of(Edtf.parse("1815")),
                                Optional.of(Edtf.parse("2012")),
                                "yes",
                                List.of("ON", "NO"),
                                Optional.of("true: 1"),
                                AdmiraltyCode.parse("A1"),
                                false))
                .relation(relation, new Attestation(Edtf.parse("0907"), "007"))
                .build();
    }

    @Test
    void all_fields_are_read_and_text_stays_text() {
        assertEquals(expected(), WorldReader.read(FILE, "w.yaml"));
    }

    @Test
    void byte_order_mark_and_line_ends_of_windows_are_read() {
        byte[] bytes = ("\uFEFF" + FILE.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        assertEquals(expected(), WorldReader.read(new ByteArrayInputStream(bytes), "w.yaml"));
        assertEquals(expected(), WorldReader.read("\uFEFF" + FILE, "w.yaml"));
    }

    @Test
    void json_is_read() {
        String json = """
                {
                \t"entente": 1,
                \t"actors": [
                \t\t{"id": "A", "name": "\\u00c5land", "kind": "state"},
                \t\t{"id": "B", "name": "B", "kind": "state", "aliases": []}
                \t],
                \t"relations": [
                \t\t{"subject": "A", "type": "BACKS", "object": "B",
                \t\t "attestations": [{"happened": "2020", "source": "B", "denies": false}]}
                \t]
                }
                """;
        World expected = World.builder()
                .state("A", "\u00c5land")
                .state("B", "B")
                .relation("A")
                .backs("B")
                .happened("2020")
                .per("B")
                .build();
        assertEquals(expected, WorldReader.read(json, "w.json"));
    }

    @Test
    void what_is_left_out_has_its_documented_default() {
        World world = WorldReader.read("""
                entente: 1
                actors:
                  - {id: A, name: A, kind: person}
                  - {id: B, name: B, kind: state}
                relations:
                  - subject: A
                    type: LEADS
                    object: B
                    attestations:
                      - source: B
                """, "w.yaml");
        Attestation only =
                world.attestations(new Relation("A", RelationTypes.LEADS, "B")).first();
        assertEquals(new Attestation(Edtf.ALWAYS, "B"), only);
        assertEquals("", world.title());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|\n          a  few\n\n            words\n",
                ">\n          a\n          few\n          words\n",
                "\"a\\tfew\\r\\n words\\n\"\n",
                "a\n         few\n         words\n",
                "'a few words'\n"
            })
    void line_breaks_in_a_quote_become_blanks(String quote) {
        World world = WorldReader.read("""
                entente: 1
                actors:
                  - {id: A, name: A, kind: person}
                  - {id: B, name: B, kind: state}
                relations:
                  - subject: A
                    type: LEADS
                    object: B
                    attestations:
                      - source: B
                        quote:\s""" + quote, "w.yaml");
        assertEquals(
                Optional.of("a few words"),
                world.attestations(new Relation("A", RelationTypes.LEADS, "B"))
                        .first()
                        .quote());
        assertEquals(world, WorldReader.read(WorldWriter.write(world), "w.yaml"));
    }

    @Test
    void a_world_may_be_empty() {
        assertEquals(World.builder().build(), WorldReader.read("entente: 1\nactors:\nrelations: []\n", "w.yaml"));
    }

    @Test
    void files_are_read_and_written(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("w.yaml");
        Files.writeString(file, "\uFEFF" + FILE);
        World world = WorldReader.read(file);
        WorldWriter.write(world, file);
        assertEquals(WorldWriter.write(world), Files.readString(file));
        assertEquals(world, WorldReader.read(file));
    }

    @Test
    void what_is_written_is_readable() {
        assertEquals("""
                entente: 1
                title: "2012"
                actors:
                  - {id: "007", name: "1e3", kind: person}
                  - {id: "NO", name: Norway, kind: state, aliases: ["off", nor], codes: {cow: "385", iso: "NO"}}
                  - {id: "ON", name: Ontario, kind: organisation}
                  - {id: "yes", name: "null", kind: medium}
                types:
                  - {name: MEDIATES, quadClass: verbal cooperation, side: for, weight: -2.5, lifetime: 90, halfLife: 30, symmetric: true, phrase: mediates for, source: ours}
                relations:
                  - subject: "NO"
                    type: MEDIATES
                    object: "ON"
                    against: "007"
                    attestations:
                      - {happened: 0907, source: "007"}
                      - {happened: 1814-05-17, ended: 1815, published: 2012, source: "yes", via: ["ON", "NO"], code: A1, quote: "true: 1", denies: true}
                """, WorldWriter.write(expected()));
    }

    @Test
    void libya_is_what_it_says() {
        World libya = Seeds.libya2020();
        assertEquals("World \"Libya, May 2020\": 20 actors, 28 relations, 29 attestations", libya.toString());
        assertTrue(libya.ownTypes().isEmpty());
        libya.statements().values().stream().flatMap(all -> all.stream()).forEach(one -> {
            assertEquals(Optional.of(Edtf.parse("2020-05-25")), one.published());
            assertTrue(one.passedThrough().contains("WT"), one::toString);
            assertFalse(one.code().equals(AdmiraltyCode.NOT_JUDGED), one::toString);
            assertTrue(one.quote().orElse("").split(" ").length <= 6, one::toString);
        });
        assertEquals(libya, WorldReader.read(WorldWriter.write(libya), "libya.yaml"));
    }

    /**
     * Each of these took more than two minutes while the library copied a token once for each 1,024
     * characters.
     */
    @ParameterizedTest
    @ValueSource(strings = {"# %s\n", "title: \"%s\"\n", "title: '%s'\n", "title: %s\n", "title: |\n  %s\n", "%s: 1\n"})
    @Timeout(60)
    void one_long_token_is_read_in_linear_time(String form) {
        String text = "entente: 1\n" + String.format(Locale.ROOT, form, "x".repeat(32 << 20));
        String result;
        try {
            result = WorldReader.read(text, "w.yaml").toString();
        } catch (InvalidWorldException refused) {
            result = refused.getMessage();
        }
        assertTrue(result.length() < 33 << 20);
    }
}
