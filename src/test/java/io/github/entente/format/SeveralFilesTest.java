package io.github.entente.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.InvalidWorldException;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One world in several files, and in JSON lines. */
class SeveralFilesTest {
    private static final String ACTORS = """
            entente: 1
            title: Ruritania
            actors:
              - {id: RUR, name: Ruritania, kind: state, aliases: [Kingdom]}
              - {id: ZEN, name: Zenda, kind: state}
              - {id: GAZETTE, name: Strelsau Gazette, kind: medium, published: 1896}
            types:
              - {name: COURTS, quadClass: verbal cooperation, side: for, weight: 3, lifetime: 90, phrase: courts}
            """;

    private static final String RELATIONS = """
            entente: 1
            title: Never shown
            actors:
              - {id: ZEN, name: Zenda, kind: state}
            relations:
              - {subject: kingdom, type: COURTS, object: Zenda, attestations: [{happened: 1894, source: GAZETTE}]}
            """;

    @TempDir
    Path folder;

    private List<Path> files(String... texts) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            files.add(Files.writeString(folder.resolve((char) ('a' + i) + ".yaml"), texts[i]));
        }
        return files;
    }

    private String refused(String... texts) throws IOException {
        List<Path> files = files(texts);
        return assertThrows(InvalidWorldException.class, () -> WorldReader.read(files))
                .getMessage()
                .replace(folder.toString() + folder.getFileSystem().getSeparator(), "");
    }

    @Test
    void a_file_may_name_actors_and_types_of_another_in_any_order() throws IOException {
        String whole = ACTORS + RELATIONS.substring(RELATIONS.indexOf("relations:"));
        World expected = WorldReader.read(whole, "w.yaml");
        List<Path> files = files(ACTORS, RELATIONS);
        assertEquals(expected, WorldReader.read(files));
        Collections.reverse(files);
        assertEquals(expected.toBuilder().title("Never shown").build(), WorldReader.read(files));
        assertEquals(World.builder().build(), WorldReader.read(List.of()));
    }

    @Test
    void what_several_files_state_equally_is_one() throws IOException {
        assertEquals(WorldReader.read(ACTORS, "w.yaml"), WorldReader.read(files(ACTORS, ACTORS, ACTORS)));
    }

    @Test
    void an_actor_that_two_files_tell_differently_is_a_conflict_that_names_both_places() throws IOException {
        assertEquals(
                "two actors have the id \"ZEN\": name \"Zenda\" and \"Castle of Zenda\", kind \"state\" and"
                        + " \"organisation\", the first in a.yaml:5:5 in actors[0] (b.yaml:3:5); make them equal in both"
                        + " files, or give one of them another id",
                refused(ACTORS, "entente: 1\nactors:\n  - {id: ZEN, name: Castle of Zenda, kind: organisation}\n"));
    }

    @Test
    void one_file_states_an_actor_once() throws IOException {
        assertEquals(
                "two actors have the id \"A\" in actors[1] (a.yaml:4:5); rename or remove one",
                refused("entente: 1\nactors:\n  - {id: A, name: A, kind: state}\n  - {id: A, name: A, kind: state}\n"));
    }

    @Test
    void the_problems_of_all_files_are_told_file_by_file() throws IOException {
        assertEquals("""
                4 problems:
                  unknown field "actor" (a.yaml:2:1); did you mean "actors"?
                  unknown actor "kingdom" in relations[0].subject (b.yaml:6:15); name one of the world's actors, or add it
                  unknown relation type "COURTS" in relations[0].type (b.yaml:6:30); use a shipped one, or declare it under types
                  unknown actor "GAZETTE" in relations[0].attestations[0].source (b.yaml:6:93); name one of the world's actors, or add it""", refused("entente: 1\nactor: []\n", RELATIONS));
        assertEquals(
                "the format version is missing (b.yaml:1:1); begin the file with \"entente: 1\"",
                refused(ACTORS, "title: x\n"));
        List<Path> files = List.of(folder.resolve("none.yaml"));
        assertTrue(assertThrows(UncheckedIOException.class, () -> WorldReader.read(files))
                .getMessage()
                .endsWith("none.yaml: there is no such file"));
    }

    private static final String LINES = """
            {"entente": 1, "title": "Ruritania"}
            {"actor": {"id": "GAZETTE", "name": "Strelsau Gazette", "kind": "medium", "published": "1896"}}
            {"actor": {"id": "RUR", "name": "Ruritania", "kind": "state", "aliases": ["Kingdom"]}}
            {"actor": {"id": "ZEN", "name": "Zenda", "kind": "state"}}
            {"type": {"name": "COURTS", "quadClass": "verbal cooperation", "side": "for", "weight": 3, "lifetime": 90, "phrase": "courts"}}
            {"relation": {"subject": "RUR", "type": "COURTS", "object": "ZEN", "attestations": [{"happened": "1894", "source": "GAZETTE"}]}}
            """;

    @Test
    void json_lines_are_read_and_written() throws IOException {
        World world = WorldReader.read(LINES, "w.jsonl");
        assertEquals(WorldReader.read(files(ACTORS, RELATIONS)), world);
        assertEquals(LINES.lines().toList(), WorldWriter.lines(world).toList());
        Path file = folder.resolve("w.jsonl");
        WorldWriter.writeLines(world, file);
        assertEquals(LINES, Files.readString(file));
        assertEquals(world, WorldReader.read(file));
        assertEquals(world, WorldReader.read("\uFEFF" + LINES.replace("\n", "\r\n"), "w.jsonl"));
        assertEquals(world, WorldReader.read(LINES.replace("\n", "\n\n \n"), "w.jsonl"));
        assertEquals(world, WorldReader.read(LINES + LINES, "two in one"));
        assertEquals(Seeds.libya2020(), WorldReader.read(lines(Seeds.libya2020()), "libya.jsonl"));
    }

    private static String lines(World world) {
        return String.join("\n", WorldWriter.lines(world).toList());
    }

    @Test
    void json_whose_first_line_closes_something_is_still_json() {
        assertEquals(
                "Ruritania",
                WorldReader.read(
                                "{\"title\": \"Ruritania\", \"actors\": [{\"id\": \"}\", \"name\": \"A\", \"kind\": \"state\"}\n],\n \"entente\": 1}",
                                "w.json")
                        .title());
        assertEquals(
                1,
                WorldReader.read(
                                "{\"entente\": 1, \"actors\": [{\"id\": \"}\", \"name\": \"A\", \"kind\": \"state\"}]}\n",
                                "w.json")
                        .actors()
                        .size());
    }

    @Test
    void bad_lines_are_told_with_their_places_and_the_others_are_still_checked() {
        String text = LINES + """
                {"relation": {"subject": "RUR", "type": "COURTS", "object": "ZENDER", "attestations": [{"happened": "1894", "source": "GAZETTE"}]}}
                {"actor": {"id": "X", "name": "X", "kind":
                {"actors": []}
                {}
                [1]
                {"actor": {"id": "Y", "name": "Y\\u0000", "kind": "state"}}
                """;
        String message = """
                6 problems:
                  unknown actor "ZENDER" in relation.object (w.jsonl:7:61); did you mean "Zenda"?
                  malformed YAML: while parsing a flow node, expected a value, but found the end of the file (w.jsonl:8:43); a bracket, a quote, a comma or an indent is missing or too many, here or just before
                  unknown field "actors" (w.jsonl:9:2); did you mean "actor"?
                  a line without fields (w.jsonl:10:1); fields here are actor, type, relation, fact
                  a list where fields are expected (w.jsonl:11:1); fields here are actor, type, relation, fact
                  control character U+0000 in actor.name (w.jsonl:12:31); remove it""";
        assertEquals(
                message,
                assertThrows(InvalidWorldException.class, () -> WorldReader.read(text, "w.jsonl"))
                        .getMessage());
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                message,
                assertThrows(InvalidWorldException.class, () -> WorldReader.read(in, "w.jsonl"))
                        .getMessage());
    }

    @Test
    void a_byte_that_is_no_text_is_told_with_its_line() {
        byte[] bytes = (LINES + "{\"actor\": {\"id\": \"\u00e9\"}}\n").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                "the byte 0xE9 is no UTF-8 (w.jsonl:7:19); it looks like Windows-1252 or another old encoding: save the"
                        + " file as UTF-8",
                assertThrows(
                                InvalidWorldException.class,
                                () -> WorldReader.read(new ByteArrayInputStream(bytes), "w.jsonl"))
                        .getMessage());
    }

    /** A file of more lines than a text or an array could hold is read line by line. */
    @Test
    void the_size_of_a_file_of_lines_has_no_bound() {
        byte[] comment = (" ".repeat((1 << 20) - 1) + "\n").getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>();
        parts.add(new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < (WorldReader.LARGEST >> 20) + 16; i++) {
            parts.add(new ByteArrayInputStream(comment));
        }
        parts.add(new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)));
        InputStream in = new SequenceInputStream(Collections.enumeration(parts));
        assertEquals(WorldReader.read(LINES, "w.jsonl"), WorldReader.read(in, "w.jsonl"));
    }

    @Test
    void a_fact_with_many_attestations_takes_several_lines() {
        var builder = WorldReader.read(ACTORS, "a.yaml").toBuilder();
        for (int i = 0; i < 250; i++) {
            builder.relation("RUR")
                    .backs("ZEN")
                    .happened(String.valueOf(1600 + i))
                    .per("GAZETTE");
        }
        World world = builder.build();
        assertEquals(5 + 3, WorldWriter.lines(world).count());
        assertEquals(world, WorldReader.read(lines(world), "w.jsonl"));
    }
}
