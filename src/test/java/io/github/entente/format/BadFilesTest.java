package io.github.entente.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.InvalidWorldException;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of bad file, with the message it gets, word for word. */
class BadFilesTest {
    private static final String ACTORS = """
            entente: 1
            actors:
              - {id: GNA, name: Government of National Accord, kind: government, aliases: [the government in Tripoli]}
              - {id: LNA, name: Libyan National Army, kind: armed group}
              - {id: WT, name: The Washington Times, kind: medium}
            """;

    /** Lines 6 to 8; the attestation's brace is at column 22. */
    private static final String RELATION = """
            relations:
              - {subject: GNA, type: ATTACKS, object: LNA,
                 attestations: [{%s}]}
            """;

    private record Case(String name, String file, String message) {}

    @TestFactory
    Stream<DynamicTest> bad_files_are_refused_with_place_and_way_out() {
        return Stream.of(shapes(), actors(), relations(), attestations(), types(), yaml())
                .flatMap(cases -> cases)
                .map(bad -> DynamicTest.dynamicTest(bad.name, () -> assertEquals(bad.message, messageOf(bad.file))));
    }

    private static Stream<Case> shapes() {
        return Stream.of(
                new Case("empty file", "", "the file is empty (w.yaml:1:1); begin it with \"entente: 1\""),
                new Case("comments alone", "# none\n", "the file is empty (w.yaml:1:1); begin it with \"entente: 1\""),
                new Case(
                        "no version",
                        "title: x\n",
                        "the format version is missing (w.yaml:1:1); begin the file with \"entente: 1\""),
                new Case(
                        "another version hides all else",
                        "entente: 2\nworld: {}\n",
                        "format version \"2\" is not known (w.yaml:1:10); this release reads version 1"),
                new Case(
                        "a list as a file",
                        "- a\n",
                        "a list where fields are expected (w.yaml:1:1); fields here are entente, title, actors, types, relations, facts"),
                new Case(
                        "misspelt field",
                        "entente: 1\nrelation: []\n",
                        "unknown field \"relation\" (w.yaml:2:1); did you mean \"relations\"?"),
                new Case(
                        "unknown field",
                        "entente: 1\nauthor: me\n",
                        "unknown field \"author\" (w.yaml:2:1); fields here are entente, title, actors, types, relations, facts"),
                new Case(
                        "a stated conclusion",
                        "entente: 1\nstances: []\n",
                        "the field \"stances\" states conclusions (w.yaml:2:1); these are derived, not stated: state the relations"
                                + " that they follow from"),
                new Case(
                        "text for a list",
                        "entente: 1\nactors: GNA\n",
                        "text where a list is expected in actors (w.yaml:2:9); put it in brackets: [GNA]"),
                new Case(
                        "fields for a list",
                        "entente: 1\nactors:\n  GNA: {}\n",
                        "fields where a list is expected in actors (w.yaml:3:3); begin each of its members with a dash"),
                new Case(
                        "a list for text",
                        "entente: 1\ntitle: [a, b]\n",
                        "a list where text is expected in title (w.yaml:2:8); write one value"),
                new Case(
                        "no value for text",
                        "entente: 1\ntitle: null\n",
                        "no value in title (w.yaml:2:8); write one, in quotes if it is this very word, or leave it out"),
                new Case(
                        "a duplicate key",
                        "entente: 1\ntitle: a\ntitle: b\n",
                        "the field \"title\" is given twice (w.yaml:3:1); remove one of them"),
                new Case(
                        "escaped control character",
                        "entente: 1\ntitle: \"a\\0b\"\n",
                        "control character U+0000 in title (w.yaml:2:8); remove it"),
                new Case(
                        "a field without a name hides no place",
                        ACTORS + "relations:\n  - {subject: GNA, type: ATTACKS, object: LNA, \"\": x}\n",
                        """
                        2 problems:
                          a relation without attestation in relations[0] (w.yaml:7:5); say when it happened and on whose word
                          unknown field "" in relations[0] (w.yaml:7:48); fields here are subject, type, object, against, attestations"""),
                new Case(
                        "two actors without id are not the same",
                        "entente: 1\nactors:\n  - {name: A, kind: state}\n  - {name: A, kind: state}\n",
                        """
                        2 problems:
                          the field "id" is missing in actors[0] (w.yaml:3:5); add it
                          the field "id" is missing in actors[1] (w.yaml:4:5); add it"""),
                new Case(
                        "those through whom it came are counted as in the file",
                        ACTORS + "relations:\n  - {subject: GNA, type: ATTACKS, object: LNA,\n"
                                + "     attestations: [{happened: 2020, source: WT, via: [[LNA], GNA, WU]}]}\n",
                        """
                        2 problems:
                          a list where text is expected in relations[0].attestations[0].via[0] (w.yaml:8:56); write one value
                          unknown actor "WU" in relations[0].attestations[0].via[2] (w.yaml:8:68); did you mean "WT"?"""),
                new Case(
                        "a fact of no kind",
                        ACTORS
                                + "facts:\n  - {record: \"\", components: {}, attestations: [{happened: 2020, source: WT}]}\n",
                        "unknown kind of fact \"\" in facts[0].record (w.yaml:7:14); custom facts are read where their records are named: WorldReader.read(file, List.of(Seats.class))"),
                new Case(
                        "line break",
                        "entente: 1\ntitle: |\n  a\n  b\n",
                        "a line break in title (w.yaml:2:8); write the text on one line"));
    }

    private static Stream<Case> actors() {
        return Stream.of(
                new Case(
                        "missing field",
                        "entente: 1\nactors:\n  - {id: A, kind: state}\n",
                        "the field \"name\" is missing in actors[0] (w.yaml:3:5); add it"),
                new Case(
                        "misspelt kind",
                        "entente: 1\nactors:\n  - {id: A, name: A, kind: goverment}\n",
                        "unknown kind \"goverment\" in actors[0].kind (w.yaml:3:28); did you mean \"government\"?"),
                new Case(
                        "unknown kind",
                        "entente: 1\nactors:\n  - {id: A, name: A, kind: tribe}\n",
                        "unknown kind \"tribe\" in actors[0].kind (w.yaml:3:28); write one of state, government, organ of a state, armed"
                                + " group, organisation, international organisation, person, medium, arrangement, theatre,"
                                + " population, unknown"),
                new Case(
                        "a source that published for years",
                        "entente: 1\nactors:\n  - {id: A, name: A, kind: medium, published: 2020/2021}\n",
                        "published \"2020/2021\" is an interval in actors[0].published (w.yaml:3:47); give one date"),
                new Case(
                        "a source that published on no day",
                        "entente: 1\nactors:\n  - {id: A, name: A, kind: medium, published: 2020-13}\n",
                        "\"2020-13\" has no month 13 in actors[0].published (w.yaml:3:47); months are 01 to 12"),
                new Case(
                        "duplicate id, and no further complaint of those who name it",
                        ACTORS + "  - {id: GNA, name: Another, kind: government}\n"
                                + "relations: [{subject: Another, type: ATTACKS, object: LNA, attestations: [{happened: 2020, source: WT}]}]\n",
                        "two actors have the id \"GNA\" in actors[3] (w.yaml:6:5); rename or remove one"),
                new Case(
                        "alias of two",
                        ACTORS + "  - {id: LY, name: Libya, kind: state, aliases: [The Government in Tripoli]}\n",
                        "\"The Government in Tripoli\" names both \"GNA\" and \"LY\" in actors[3] (w.yaml:6:5); take it from one of them"),
                new Case(
                        "an actor that is text",
                        "entente: 1\nactors: [GNA]\n",
                        "text where fields are expected in actors[0] (w.yaml:2:10); fields here are id, name, kind, aliases, codes, published"),
                new Case(
                        "codes that are text",
                        "entente: 1\nactors:\n  - {id: A, name: A, kind: state, codes: LY}\n",
                        "text where fields are expected in actors[0].codes (w.yaml:3:42); write names and values, such as {iso: LY}"));
    }

    private static Stream<Case> relations() {
        return Stream.of(
                new Case(
                        "unknown actor",
                        ACTORS + "relations:\n  - subject: GNC\n    type: ATTACKS\n    object: LNA\n"
                                + "    attestations: [{happened: 2020, source: WT}]\n",
                        "unknown actor \"GNC\" in relations[0].subject (w.yaml:7:14); did you mean \"GNA\"?"),
                new Case(
                        "unknown type",
                        ACTORS
                                + "relations:\n  - {subject: GNA, type: ATTACK, object: LNA, attestations: [{happened: 2020, source: WT}]}\n",
                        "unknown relation type \"ATTACK\" in relations[0].type (w.yaml:7:26); did you mean \"ATTACKS\"?"),
                new Case(
                        "no attestations field",
                        ACTORS + "relations:\n  - {subject: GNA, type: ATTACKS, object: LNA}\n",
                        "a relation without attestation in relations[0] (w.yaml:7:5); say when it happened and on whose word"),
                new Case(
                        "no attestation",
                        ACTORS + "relations:\n  - {subject: GNA, type: ATTACKS, object: LNA, attestations: []}\n",
                        "a relation without attestation in relations[0] (w.yaml:7:5); say when it happened and on whose word"),
                new Case(
                        "missing subject; the rest is still checked",
                        ACTORS
                                + "relations:\n  - {type: ATTACKS, object: LNB, attestations: [{happened: 2020, source: WT}]}\n",
                        """
                        2 problems:
                          the field "subject" is missing in relations[0] (w.yaml:7:5); add it
                          unknown actor "LNB" in relations[0].object (w.yaml:7:29); did you mean "LNA"?"""),
                new Case(
                        "a list for an actor",
                        ACTORS
                                + "relations:\n  - {subject: [GNA, LNA], type: ATTACKS, object: WT, attestations: [{happened: 2020, source: WT}]}\n",
                        "a list where text is expected in relations[0].subject (w.yaml:7:15); write one value"));
    }

    private static Stream<Case> attestations() {
        return Stream.of(
                attestation("misspelt field", "happend: 2020, source: WT", """
                        2 problems:
                          an attestation without date in relations[0].attestations[0] (w.yaml:8:21); say when it happened
                          unknown field "happend" in relations[0].attestations[0] (w.yaml:8:22); did you mean "happened"?"""),
                attestation(
                        "no source",
                        "happened: 2020",
                        "an attestation without source in relations[0].attestations[0] (w.yaml:8:21); say on whose word"),
                attestation(
                        "impossible date",
                        "happened: 2020-02-30, source: WT",
                        "\"2020-02-30\" is no day of the calendar in relations[0].attestations[0].happened (w.yaml:8:32);"
                                + " 2020-02 has 29 days"),
                attestation(
                        "Admiralty code G7",
                        "happened: 2020, source: WT, code: G7",
                        "\"G7\" is no Admiralty code in relations[0].attestations[0].code (w.yaml:8:56); write a letter A to F"
                                + " (reliability) and a digit 1 to 6 (credibility), such as B2"),
                attestation(
                        "unknown via",
                        "happened: 2020, source: WT, via: [WT, AFP]",
                        "unknown actor \"AFP\" in relations[0].attestations[0].via[1] (w.yaml:8:60); name one of the world's actors,"
                                + " or add it"),
                attestation(
                        "denies maybe",
                        "happened: 2020, source: WT, denies: maybe",
                        "\"maybe\" is neither true nor false in relations[0].attestations[0].denies (w.yaml:8:58); write one of"
                                + " these"));
    }

    private static Case attestation(String name, String fields, String message) {
        return new Case(name, ACTORS + RELATION.formatted(fields), message);
    }

    private static Stream<Case> types() {
        String type =
                "entente: 1\ntypes:\n  - {name: %s, quadClass: %s, side: %s, weight: %s, lifetime: 90, phrase: mediates for}\n";
        return Stream.of(
                new Case(
                        "unknown quad class",
                        type.formatted("MEDIATES", "verbal coperation", "none", "3"),
                        "unknown quadClass \"verbal coperation\" in types[0].quadClass (w.yaml:3:33); did you mean \"verbal"
                                + " cooperation\"?"),
                new Case(
                        "unknown side",
                        type.formatted("MEDIATES", "verbal cooperation", "both", "3"),
                        "unknown side \"both\" in types[0].side (w.yaml:3:59); write one of for, against, none"),
                new Case(
                        "no number",
                        type.formatted("MEDIATES", "verbal cooperation", "none", "NaN"),
                        "\"NaN\" is no number in types[0].weight (w.yaml:3:73); write one from -10 to 10, such as 2.5"),
                new Case(
                        "weight out of range",
                        type.formatted("MEDIATES", "verbal cooperation", "none", "11"),
                        "weight 11.0 of MEDIATES is outside -10 to 10 in types[0] (w.yaml:3:12)"),
                new Case(
                        "shipped name",
                        type.formatted("ARMS", "verbal cooperation", "none", "3"),
                        "\"ARMS\" is a shipped relation type in types[0].name (w.yaml:3:12); rename this one, or leave it out"),
                new Case(
                        "standing with a lifetime and a half-life",
                        lasting("lifetime: 30, halfLife: 9, standing: true"),
                        """
                        2 problems:
                          a standing type with a lifetime, "30" in types[0].lifetime (w.yaml:3:108); it holds until it ends: leave lifetime out, or standing
                          a standing type with a halfLife, "9" in types[0].halfLife (w.yaml:3:122); it holds until it ends: leave halfLife out, or standing"""),
                new Case(
                        "neither standing nor a lifetime",
                        lasting("standing: false"),
                        "the field \"lifetime\" is missing in types[0] (w.yaml:3:5); add it"),
                new Case(
                        "neither true nor false",
                        lasting("standing: yes, lifetime: 30"),
                        "\"yes\" is neither true nor false in types[0].standing (w.yaml:3:108); write one of these"),
                new Case(
                        "partisan without a side",
                        lasting("lifetime: 30, partisan: true"),
                        "type MEDIATES is partisan, but takes no side; give it one in types[0] (w.yaml:3:12)"),
                new Case(
                        "ends an unknown type",
                        lasting("lifetime: 30, ends: [ATTACKS, ATACKS]"),
                        "relation type MEDIATES ends \"ATACKS\", which is no relation type in types[0].ends (w.yaml:3:118);"
                                + " did you mean \"ATTACKS\"?"),
                new Case(
                        "ends no name of a type",
                        lasting("lifetime: 30, ends: [the war]"),
                        "type MEDIATES ends \"the war\", which is no name of a relation type; names are capitals, digits and"
                                + " underscores in types[0] (w.yaml:3:12)"),
                new Case(
                        "ends itself",
                        lasting("lifetime: 30, ends: [MEDIATES]"),
                        "type MEDIATES ends itself; leave it out, and give attestations an ended date in types[0]"
                                + " (w.yaml:3:12)"),
                new Case(
                        "ends one that was reported, of which nothing more is said",
                        lasting("lifetime: 30, ends: [BLESSES]")
                                + "  - {name: BLESSES, quadClass: verbal conflict, side: none, weight: 99, lifetime: 1, phrase: blesses}\n",
                        "weight 99.0 of BLESSES is outside -10 to 10 in types[1] (w.yaml:4:12)"));
    }

    /** A type whose time is told from column 98 on. */
    private static String lasting(String time) {
        return "entente: 1\ntypes:\n  - {name: MEDIATES, quadClass: verbal cooperation, side: none, weight: 3, phrase: mediates for, "
                + time + "}\n";
    }

    private static Stream<Case> yaml() {
        return Stream.of(
                new Case(
                        "malformed",
                        "entente: 1\ntitle: Libya: May\n",
                        "malformed YAML: mapping values are not allowed here (w.yaml:2:13); put text that has \": \" in it in quotes,"
                                + " or mend the indent"),
                new Case(
                        "tab",
                        "entente: 1\nactors:\n\t- a\n",
                        "malformed YAML: found character TAB that cannot start any token (w.yaml:3:1); indent with blanks, not"
                                + " tabs"),
                new Case(
                        "open quote, at its beginning",
                        "entente: 1\ntitle: \"Libya\nactors: []\n",
                        "malformed YAML: while scanning a quoted scalar, found unexpected end of the file (w.yaml:2:8); close the"
                                + " quote"),
                new Case(
                        "code point that does not exist",
                        "entente: 1\ntitle: \"\\UFFFFFFFF\"\n",
                        "malformed YAML in what follows (w.yaml:2:1); look for a character or an escape that does not exist"),
                new Case(
                        "a second document",
                        "entente: 1\n---\nentente: 1\n",
                        "a second document begins (w.yaml:2:1); one file holds one world: split the file"),
                new Case("tag of a class", "entente: 1\ntitle: !!java.net.URL [x]\n", """
                        2 problems:
                          tag "!!java.net.URL" is refused (w.yaml:2:8); remove it: values are text, lists and fields
                          a list where text is expected in title (w.yaml:2:8); write one value"""),
                new Case(
                        "own tag",
                        "entente: 1\ntitle: !foo x\n",
                        "tag \"!foo\" is refused (w.yaml:2:8); remove it: values are text, lists and fields"),
                new Case("anchor and alias", "entente: 1\ntitle: &a x\nactors: *a\n", """
                        2 problems:
                          anchor "&a" is refused (w.yaml:2:8); write the value out wherever it is meant
                          alias "*a" is refused (w.yaml:3:9); write the value out"""),
                new Case(
                        "NUL",
                        "entente: 1\r\ntitle: 😀a\0b\n",
                        "control character U+0000 is refused (w.yaml:2:10); remove it"),
                new Case(
                        "too deep",
                        "entente: 1\ntitle: " + "[".repeat(1_000_000),
                        "values stand more than 20 levels deep (w.yaml:2:27); a world needs no more than five: take away the brackets"
                                + " or indents that are too many"),
                new Case(
                        "too deep in blocks",
                        "- ".repeat(50_000),
                        "values stand more than 20 levels deep (w.yaml:1:41); a world needs no more than five: take away the brackets"
                                + " or indents that are too many"),
                new Case(
                        "too large",
                        "x".repeat(WorldReader.LARGEST + 1),
                        "the file is larger than 64 MiB (w.yaml:1:1); split it, and read the files together, or write it as JSON lines"));
    }

    @Test
    void all_problems_are_told_in_the_order_of_the_file() {
        String file = """
                entente: 1
                relations:
                  - {subject: A, type: BACKS, object: Q, attestations: [{happened: 2020-13, source: A}]}
                  - {subject: A, type: BACKS, object: B, attestations: [{happened: 2020, source: A, code: Z}]}
                actors:
                  - {id: A, name: A, kind: planet}
                  - {id: B, name: B, kind: state, colour: red}
                """;
        InvalidWorldException refused = refusal(file);
        assertEquals(5, refused.problems().size());
        assertTrue(refused.getMessage().startsWith("5 problems:"), refused.getMessage());
        int[] lines = refused.problems().stream()
                .mapToInt(problem -> problem.place().orElseThrow().line())
                .toArray();
        assertEquals("[3, 3, 4, 6, 7]", Arrays.toString(lines));
    }

    @Test
    void no_more_than_fifty_problems_are_told() {
        InvalidWorldException refused = refusal("entente: 1\nactors:\n" + "  - x\n".repeat(60));
        assertEquals(InvalidWorldException.MOST_PROBLEMS, refused.problems().size());
        assertFalse(refused.getMessage().lines().count() > InvalidWorldException.MOST_PROBLEMS + 2);
    }

    @Test
    void other_encodings_are_named() {
        String text = "entente: 1\ntitle: Türkiye\n";
        assertEquals(
                "the byte 0xFC is no UTF-8 (w.yaml:2:9); it looks like Windows-1252 or another old encoding: save the file as UTF-8",
                messageOf(text.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(
                "the file is UTF-16 (w.yaml:1:1); save the file as UTF-8",
                messageOf(text.getBytes(StandardCharsets.UTF_16)));
        for (Charset unmarked : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertEquals(
                    "the file is UTF-16, by the look of its zero bytes (w.yaml:1:1); save the file as UTF-8",
                    messageOf(text.getBytes(unmarked)));
        }
        for (String unmarked : new String[] {"UTF-32LE", "UTF-32BE"}) {
            assertEquals(
                    "the file is UTF-32, by the look of its zero bytes (w.yaml:1:1); save the file as UTF-8",
                    messageOf(text.getBytes(Charset.forName(unmarked))));
        }
        assertEquals(
                "the file is UTF-32 (w.yaml:1:1); save the file as UTF-8",
                messageOf(("\uFEFF" + text).getBytes(Charset.forName("UTF-32LE"))));
    }

    @Test
    void a_missing_file_is_named() {
        Path nowhere = Path.of("no-such-folder", "libya.yaml");
        UncheckedIOException missing = assertThrows(UncheckedIOException.class, () -> WorldReader.read(nowhere));
        assertEquals("cannot read " + nowhere + ": there is no such file", missing.getMessage());
    }

    private static String messageOf(String file) {
        return refusal(file).getMessage();
    }

    private static String messageOf(byte[] file) {
        return assertThrows(
                        InvalidWorldException.class, () -> WorldReader.read(new ByteArrayInputStream(file), "w.yaml"))
                .getMessage();
    }

    private static InvalidWorldException refusal(String file) {
        return assertThrows(InvalidWorldException.class, () -> WorldReader.read(file, "w.yaml"));
    }
}
