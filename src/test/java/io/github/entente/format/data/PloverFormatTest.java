package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.World;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PloverFormatTest {
    private static ImportResult read(String file) {
        return read(Import.of(Formats.plover()), file);
    }

    private static ImportResult read(Import how, String file) {
        return how.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "records.json");
    }

    /** A record with these actors and recipients. */
    private static String record(String actors, String recipients, String further) {
        return "{\"date\": \"1894-03-01\", \"actor\": [" + actors + "], \"recipient\": [" + recipients + "]" + further
                + "}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"plover-records", "plover-array"})
    void the_sample_is_read_as_its_records_say_on_lines_and_in_an_array(String name) {
        ImportResult imported = Samples.all().get(name).read();

        World world = imported.world();
        assertEquals(
                Set.of(
                        "GB CONSULTS Rudolf Rassendyll",
                        "SYRREB ATTACKS SYRMIL",
                        "Black Hand ATTACKS SYRMIL",
                        "US GIVES_MILITARY_AID_TO Black Hand",
                        "US COOPERATES the Brotherhood of Zenda",
                        "CA CONSULTS US",
                        "MX CONSULTS US",
                        "CA CONSULTS MX",
                        "US AGREES CA",
                        "US AGREES MX",
                        "CA AGREES MX"),
                Attested.relations(world));
        Attestation visit = Attested.only(world, "GB", "CONSULTS", "Rudolf Rassendyll");
        assertEquals("1894-03-01", visit.happened().toString());
        assertEquals("The Zenda Gazette", visit.source());
        assertEquals(List.of("The Zenda Gazette", "PLOVER"), visit.passedThrough());
        assertEquals(Optional.of("Mr Rassendyll came to London on Thursday."), visit.quote());
        assertEquals(
                "1894-03-02/1894-03-04",
                Attested.only(world, "Black Hand", "ATTACKS", "SYRMIL")
                        .happened()
                        .toString());
        assertEquals("unknown {wikidata=Q1000000001}", Attested.actor(world, "Rudolf Rassendyll"));
        assertEquals("unknown {wikidata=Q1000000002}", Attested.actor(world, "Black Hand"));
        assertEquals("armed group MEMBER_OF SY {cameo=SYRREB}", Attested.actor(world, "SYRREB"));
        assertEquals("organ of a state MEMBER_OF SY {cameo=SYRMIL}", Attested.actor(world, "SYRMIL"));
        ImportReport report = imported.report();
        assertEquals(13, report.read());
        assertEquals(6, report.kept());
        assertEquals(1, report.merged());
        assertEquals(
                Map.of(
                        "(an event with one actor)", 1L,
                        "context negation", 1L,
                        "event CRIME", 1L,
                        "event SANCTION convict", 1L),
                report.unmappedByName());
        assertEquals(2, report.rejected());
    }

    @Test
    void an_office_holder_with_an_identifier_is_folded_into_the_state_and_a_party_is_not() {
        String guest = "{\"code\": \"GBR\"}";
        ImportResult imported = read(
                Import.of(Formats.plover()).rollUp(),
                String.join(
                        "\n",
                        record(
                                "{\"code\": \"DEU\", \"sector\": \"GOV\", \"identifier_text\": \"Frank-Walter Steinmeier\"}",
                                guest,
                                ", \"event\": \"ACCUSE\""),
                        record(
                                "{\"country_name\": \"France\", \"sector_code\": \"GOV\", \"other_sector_codes\": \"\","
                                        + " \"entity_name\": \"Rudolf\", \"wikidata_id\": \"Q76658\"}",
                                guest,
                                ", \"event\": \"REJECT\""),
                        record(
                                "{\"code\": \"ITA\", \"sector\": [\"PTY\", \"GOV\"], \"identifier_text\": \"Zenda Union\"}",
                                guest,
                                ", \"event\": \"ACCUSE\""),
                        record(
                                "{\"code\": \"ITA\", \"sector\": [\"LEG\", \"PTY\"], \"identifier_text\": \"Sapt\"}",
                                guest,
                                ", \"event\": \"ACCUSE\""),
                        record(
                                "{\"code\": \"ITA\", \"sector\": [\"GOV\", \"ELI\"], \"identifier_text\": \"Michael\"}",
                                guest,
                                ", \"event\": \"ACCUSE\"")));
        assertEquals(
                Set.of(
                        "DE ACCUSES GB",
                        "FR REJECTS GB",
                        "Zenda Union ACCUSES GB",
                        "Sapt ACCUSES GB",
                        "Michael ACCUSES GB"),
                Attested.relations(imported.world()));
    }

    @Test
    void a_name_of_three_capitals_is_a_name_and_a_country_with_rebels_is_not_the_country() {
        World world = read(String.join(
                        "\n",
                        record("{\"identifier_text\": \"CHE\"}", "{\"code\": \"CHE\"}", ", \"event\": \"ACCUSE\""),
                        record(
                                "{\"name\": \"Syria\", \"sector\": \"REB\"}",
                                "{\"identifier_text\": \"Syria\", \"code\": \"SYR\", \"sector\": \"GOV\"}",
                                ", \"event\": \"ASSAULT\""),
                        record(
                                "{\"code\": \"SYR\", \"sector\": \"rebels\"}",
                                "{\"code\": \"KOS\"}",
                                ", \"event\": \"ACCUSE\""),
                        record("{\"code\": \"UNO\"}", "{\"code\": \"KOS\"}", ", \"event\": \"ACCUSE\"")))
                .world();
        assertEquals(
                Set.of("CHE (unknown) ACCUSES CH", "SYRREB ATTACKS SY", "SYR rebels ACCUSES XK", "UNO ACCUSES XK"),
                Attested.relations(world));
        assertEquals("international organisation {cameo=UNO}", Attested.actor(world, "UNO"));
    }

    @ParameterizedTest
    @CsvSource({
        "AID, military, GIVES_MILITARY_AID_TO",
        "AID, economic, BACKS",
        "AID, military;asylum, COOPERATES",
        "ASSAULT, heavy_weapons;destroy, ATTACKS",
        "ASSAULT, Torture, COERCES",
        "ASSAULT, primitive, ATTACKS",
        "accuse, investigate, INVESTIGATES",
        "ACCUSE, allege, ACCUSES"
    })
    void modes_tell_what_an_event_is(String event, String modes, String type) {
        for (String field : new String[] {"mode", "context"}) {
            String further =
                    ", \"event\": \"" + event + "\", \"" + field + "\": [\"" + modes.replace(";", "\", \"") + "\"]";
            World world = read(record("{\"code\": \"USA\"}", "{\"code\": \"CAN\"}", further))
                    .world();
            assertEquals(Set.of("US " + type + " CA"), Attested.relations(world), field);
        }
        assertTrue(EventTypes.GIVES_MILITARY_AID_TO.partisan());
    }

    @Test
    void several_actors_without_a_recipient_are_a_meeting_and_nothing_else() {
        String three = "{\"code\": \"USA\"}, {\"code\": \"CAN\"}, {\"code\": \"USA\"}";
        ImportResult imported = read(record(three, "", ", \"event\": [\"ASSAULT\", \"CONSULT\"]")
                + "\n"
                + record(three, "", ", \"event\": \"ASSAULT\""));
        assertEquals(Set.of("CA CONSULTS US"), Attested.relations(imported.world()));
        assertEquals(
                Map.of("(an event without a recipient)", 1L), imported.report().unmappedByName());
    }

    @Test
    void a_record_with_too_many_pairs_is_rejected_before_they_are_made() {
        String many = "\"USA\"" + ", \"CAN\"".repeat(PloverEvent.MOST - 1);
        ImportReport report = read(record(many, "\"MEX\", \"GTM\"", ", \"event\": \"AGREE\"")
                        + "\n"
                        + record(many + ", \"FRA\"", "\"MEX\"", ", \"event\": \"AGREE\"")
                        + "\n"
                        + record(many, "\"MEX\"", ", \"event\": \"AGREE\"")
                        + "\n"
                        + record("\"USA\"", "\"MEX\"", ", \"event\": \"AGREE\""))
                .report();
        assertEquals(
                Set.of("more than 1000 relations in one event", "more than 1000 of the actor"),
                Set.copyOf(report.rejections().stream()
                        .map(ImportReport.Rejection::reason)
                        .toList()));
        assertEquals(1, report.kept());
        assertEquals(1, report.merged());
    }

    private static final String GOOD = record("\"USA\"", "\"CAN\"", ", \"event\": \"AGREE\"");

    private static List<String> rejections(String file) {
        return Import.of(Formats.plover())
                .rejectedAtMost(1)
                .read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "records.json")
                .report()
                .rejections()
                .stream()
                .map(one -> one.line() + " " + one.reason())
                .toList();
    }

    @Test
    void a_broken_element_of_an_array_costs_itself_alone_and_is_told_with_its_line() {
        String unclosed = GOOD.substring(0, GOOD.length() - 1);
        assertEquals(
                List.of("3 no JSON record: \"{\" stands in a wrong place on line 4; correct it"),
                rejections("[\n" + GOOD + ",\n" + unclosed + ",\n" + GOOD + ",\n" + GOOD + "]"));
        assertEquals(
                List.of("1 no JSON record: \"'\" stands in a wrong place on line 1; correct it"),
                rejections("[" + GOOD + "," + GOOD.replace("\", \"", "\" \"") + "," + GOOD + "]"));
        assertEquals(
                List.of("2 no JSON record: a quote is not closed on line 2; correct it"),
                rejections("[" + GOOD + ",\n" + GOOD.replace("\"}", "}") + ",\n" + GOOD + "]"));
        assertEquals(
                List.of("2 no comma stands before this record; write one"), rejections("[" + GOOD + "\n" + GOOD + "]"));
        assertEquals(
                List.of("2 no JSON record on this line; write one record a line, in braces"),
                rejections("[" + GOOD + ",\n5," + GOOD + "]"));
    }

    @Test
    void a_broken_array_is_told_with_its_line() {
        assertEquals(
                List.of("3 the array is not closed; see whether the file is cut"), rejections("[" + GOOD + "\n,\n"));
        assertEquals(
                List.of("2 no JSON record: the file ends within it on line 2; correct it"),
                rejections("[" + GOOD + ",\n{\"date\": \"1894" + "\"").stream().toList());
        assertEquals(
                List.of("2 text stands behind the end of the array; see what the file is"),
                rejections("[" + GOOD + "]\n" + GOOD));
        assertEquals(List.of(), rejections(" \uFEFF\n[ ]\r\n".strip()));
        assertEquals(List.of(), rejections("\uFEFF[\r\n\r\n  " + GOOD + "\r\n]\r\n"));
    }

    @Test
    void of_a_record_that_is_too_long_nothing_is_held() {
        String words = "x".repeat(LineReader.LONGEST);
        String longest = record("\"USA\"", "\"CAN\"", ", \"text\": \"" + words + "\", \"event\": \"AGREE\"");
        assertEquals(
                List.of("2 the record has more than 4194304 characters; see what the file is"),
                rejections("[" + GOOD + ",\n" + longest + "," + GOOD + "]"));
        String deep = "{\"date\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertEquals(1, rejections("[" + GOOD + "," + deep + "," + GOOD + "]").size());
    }

    @Test
    void a_user_s_alias_has_priority_over_an_identifier() {
        Import how = Import.of(Formats.plover())
                .aliases(ActorAliases.read(
                        new ByteArrayInputStream("name,id,label,kind\nBlack Hand,HAND,The Black Hand,armed group\n"
                                .getBytes(StandardCharsets.UTF_8)),
                        "aliases"));
        World world = read(
                        how,
                        record(
                                "{\"identifier_text\": \"Black Hand\", \"identifier_id\": \"Q1\"}",
                                "\"CAN\"",
                                ", \"event\": \"ACCUSE\""))
                .world();
        assertEquals(ActorKind.ARMED_GROUP, world.actor("HAND").orElseThrow().kind());
        assertEquals(
                1,
                world.attestations(new Relation("HAND", RelationTypes.ACCUSES, "CA"))
                        .size());
    }
}
