package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.entente.Entente;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.World;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    @TempDir
    Path folder;

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportResult read(Import how, String text) {
        return how.read(stream(text), "file");
    }

    private static ImportResult read(DataFormat format, String text) {
        return read(Import.of(format), text);
    }

    private static List<Attestation> attestations(World world, String subject, RelationType type, String object) {
        return world.attestations(new Relation(subject, type, object)).asList();
    }

    @Test
    void events_of_ICEWS_become_relations_and_every_row_is_accounted_for() {
        ImportResult imported = read(Formats.icewsBenchmark(), Samples.ICEWS_BENCHMARK);

        ImportReport report = imported.report();
        assertEquals(7, report.read());
        assertEquals(5, report.kept());
        assertEquals(1, report.merged(), "a visit made and a visit hosted are one meeting");
        assertEquals(Map.of("010 Make statement", 1L), report.unmappedByName());
        assertEquals(0, report.rejected());
        World world = imported.world();
        assertEquals(
                1,
                attestations(world, "Ruritania", RelationTypes.CONSULTS, "Strelsau Guards")
                        .size());
        assertEquals(
                1,
                attestations(world, "Black Hand", RelationTypes.ATTACKS, "Government (Ukraine)")
                        .size());
        assertEquals(2, attestations(world, "FR", RelationTypes.PRAISES, "UA").size());
    }

    @Test
    void a_part_of_a_state_is_tied_to_it_and_the_state_has_its_codes() {
        World world = read(Formats.icewsBenchmark(), Samples.ICEWS_BENCHMARK).world();

        assertEquals(
                1,
                attestations(world, "Government (Ukraine)", RelationTypes.SPEAKS_FOR, "UA")
                        .size());
        assertEquals(
                ActorKind.ORGAN,
                world.actor("Government (Ukraine)").orElseThrow().kind());
        assertEquals(
                Map.of("iso", "UA", "iso3", "UKR", "cow", "369", "cowabb", "UKR"),
                world.actor("Ukraine").orElseThrow().codes());
        assertTrue(world.actor("Citizen (France)").isEmpty(), "a row that is not mapped brings no actor");
    }

    @Test
    void names_that_differ_in_case_alone_are_one_actor_and_are_told() {
        ImportReport report =
                read(Formats.icewsBenchmark(), Samples.ICEWS_BENCHMARK).report();

        assertEquals(Set.of("FRANCE", "France"), report.mergedActors().get("FR"));
        assertEquals(1, report.mergedActors().keySet().size());
    }

    @Test
    void who_is_called_like_a_state_s_id_is_not_that_state() {
        String rows = "IS\tThreaten\tIceland\t2014-01-01\n";
        ImportResult imported = read(Formats.icewsBenchmark(), rows);

        assertEquals(
                ImmutableSetMultimap.of("IS", "IS (unknown)"), imported.report().renamedActors());
        assertEquals(
                1,
                attestations(imported.world(), "IS (unknown)", RelationTypes.THREATENS, "IS")
                        .size());
    }

    @Test
    void who_is_called_like_a_state_s_code_is_not_that_state() {
        String rows = "PAK\tThreaten\tPakistan\t2014-01-01\npak\tThreaten\tUSA\t2014-01-02\n"
                + "U.S.\tThreaten\tUS\t2014-01-03\n";
        ImportResult imported = read(Formats.icewsBenchmark(), rows);

        assertEquals(
                Set.of("PAK (unknown) THREATENS PK", "PAK (unknown) THREATENS US"),
                imported.world().relations().stream().map(Object::toString).collect(Collectors.toSet()));
        assertEquals(2, imported.report().kept(), "U.S. and US are one");
        assertEquals(Set.of("PAK (unknown)"), imported.report().renamedActors().get("PAK"));
    }

    @Test
    void a_party_of_UCDP_that_is_called_like_a_state_is_apart_from_it() {
        World world = read(
                        Formats.ucdpExternalSupport(),
                        "subject\trelation\tobject\tvalid_from\tvalid_to\tdetail\n"
                                + "PAK\tfights\tGovernment of Pakistan\t2014\t2014\t\n"
                                + "Republic of Croatia\tfights\tGovernment of Serbia (Yugoslavia)\t1991\t1991\t\n")
                .world();

        for (String name : List.of("PAK", "Republic of Croatia")) {
            assertEquals(
                    ActorKind.ARMED_GROUP,
                    world.actor(name + " (armed group)").orElseThrow().kind());
        }
        assertEquals(ActorKind.STATE, world.actor("PK").orElseThrow().kind());
    }

    @Test
    void where_no_states_are_sought_an_abbreviation_stays_as_it_is() {
        World world = read(Formats.table().everyRowIs(RelationTypes.THREATENS), "subject,object,date\nBDI,CDU,2011\n")
                .world();

        assertTrue(world.actor("BDI").isPresent(), "a federation of industries, not Burundi");
    }

    @Test
    void a_code_or_name_of_a_state_in_the_aliases_is_the_state_and_its_like_is_apart() {
        for (String id : List.of("US", "USA", "United States", "U.S.")) {
            ImportResult imported = Import.of(Formats.icewsBenchmark())
                    .aliases(ActorAliases.read(
                            stream("name,id,kind,tie,to\nRupert," + id + ",,,\nSapt,SAPT,person,LEADS," + id + "\n"
                                    + "Flavia," + id + ",organisation,,\nFritz," + id + ",state,,\n"),
                            "aliases.csv"))
                    .read(
                            stream("Rupert\tThreaten\tFrance\t2014-01-01\nSapt\tThreaten\tFrance\t2014-01-01\n"
                                    + "Flavia\tThreaten\tFrance\t2014-01-01\nFritz\tThreaten\tFrance\t2014-01-02\n"),
                            "file");
            assertEquals(
                    Set.of(
                            "US THREATENS FR",
                            "SAPT THREATENS FR",
                            "SAPT LEADS US",
                            id + " (organisation) THREATENS FR"),
                    imported.world().relations().stream().map(Object::toString).collect(Collectors.toSet()));
            assertEquals(
                    ActorKind.STATE, imported.world().actor("US").orElseThrow().kind());
        }
    }

    @Test
    void a_state_may_have_another_label_and_stays_the_state() {
        for (String line : List.of("Rupert,USA,America,", "Rupert,US,America,", "Rupert,USA,America,state")) {
            World world = Import.of(Formats.icewsBenchmark())
                    .aliases(ActorAliases.read(stream("name,id,label,kind\n" + line + "\n"), "aliases.csv"))
                    .read(stream("Rupert\tThreaten\tFrance\t2014-01-01\n"), "file")
                    .world();
            assertEquals("America", world.actor("US").orElseThrow().name(), line);
            assertEquals(ActorKind.STATE, world.actor("US").orElseThrow().kind(), line);
            assertEquals("USA", world.actor("US").orElseThrow().codes().get("iso3"), line);
        }
    }

    @Test
    void CAMEO_codes_keep_their_leading_zero() {
        ImportResult imported = read(Formats.icews(), Samples.ICEWS);

        assertEquals(Map.of("010 Make statement", 1L), imported.report().unmappedByName());
        assertEquals(
                1,
                attestations(imported.world(), "Black Hand", RelationTypes.REQUESTS, "Ruritania")
                        .size());
    }

    @Test
    void the_publisher_is_the_source_and_ICEWS_passed_it_on() {
        World world = read(Formats.icews(), Samples.ICEWS).world();

        Attestation one = attestations(world, "Government (France)", RelationTypes.CONSULTS, "Ruritania")
                .get(0);
        assertEquals(List.of("The Zenda Gazette", "ICEWS"), one.passedThrough());
        assertEquals("F6", one.code().toString());
        assertTrue(world.withoutSource("ICEWS").relations().isEmpty());
    }

    @Test
    void support_has_a_kind_only_where_one_supporter_is_coded() {
        World world = read(Formats.ucdpExternalSupport(), Samples.UCDP).world();

        Relation arms = new Relation(
                "Government of Russia (Soviet Union)",
                RelationTypes.ARMS,
                "Black Hand",
                Optional.of("Government of France"));
        Attestation one = world.attestations(arms).first();
        assertEquals("1979", one.happened().toString());
        assertEquals("1979", one.ended().orElseThrow().toString(), "what is not coded for 1980 was not so");
        List<String> ofTheLeague = world.relations().stream()
                .filter(relation -> relation.subject().equals("Zenda League"))
                .map(Relation::toString)
                .toList();
        assertEquals(
                List.of(
                        "Zenda League BACKS Black Hand AGAINST Government of France",
                        "Zenda League FUNDS Government of France AGAINST Black Hand",
                        "Zenda League HOSTS Government of France AGAINST Black Hand"),
                ofTheLeague);
        assertEquals(
                1,
                attestations(world, "Government of Russia (Soviet Union)", RelationTypes.SPEAKS_FOR, "RU")
                        .size());
    }

    @Test
    void a_pact_listed_from_both_sides_is_one() {
        ImportResult imported = read(Formats.atopDyadYears(), Samples.ATOP);

        assertEquals(2, imported.report().kept());
        assertEquals(1, imported.report().merged());
        assertEquals(Map.of("no obligation", 1L), imported.report().unmappedByName());
        assertEquals(
                1,
                attestations(imported.world(), "US", RelationTypes.DEFENSE_PACT, "CA")
                        .size());
        assertEquals(
                1,
                attestations(imported.world(), "AUH", RelationTypes.NEUTRALITY_PACT, "FR")
                        .size());
    }

    @Test
    void a_pact_is_in_force_in_the_years_for_which_it_is_listed_and_cuts_no_other_source() {
        String header = Samples.ATOP.lines().findFirst().orElseThrow();
        World world = read(
                        Formats.atopDyadYears(),
                        header + "\n2,20,1913,1,0,0,0,0\n2,20,1914,1,0,0,0,0\n2,20,1915,0,0,0,0,0\n")
                .world();
        Relation pact = world.relations().first();
        assertEquals(
                List.of("1913/1914"),
                world.attestations(pact).stream()
                        .map(one -> one.happened().toString())
                        .toList());
        assertEquals(1, Entente.assess(world).asOf("1914").alliances().size());
        assertEquals(0, Entente.assess(world).asOf("1915-01-01").alliances().size());
        World both = world.toBuilder()
                .medium("BOOK", "A book")
                .relation(pact, new Attestation(Edtf.parse("1912/.."), "BOOK"))
                .build();
        assertEquals(1, Entente.assess(both).asOf("1915-01-01").alliances().size());
    }

    @Test
    void dates_may_lack_day_and_month_but_not_all() {
        ImportResult imported = read(Formats.datedLinks(), Samples.LINKS);

        World world = imported.world();
        assertEquals(
                "2011",
                attestations(world, "5", RelationTypes.ALLIED_WITH, "61")
                        .get(0)
                        .happened()
                        .toString());
        assertEquals(
                "2011-05",
                attestations(world, "5", RelationTypes.ALLIED_WITH, "7")
                        .get(0)
                        .happened()
                        .toString());
        assertEquals(
                "[line 7: the date \"0000-00-00\" does not tell when]",
                imported.report().rejections().toString());
        assertEquals(Map.of("spl (splits from)", 1L), imported.report().unmappedByName());
    }

    @Test
    void signs_become_alliances_and_enmities_in_their_window() {
        World world = read(Formats.signedEdges("1954"), Samples.SIGNED).world();

        assertEquals(
                "1946/1949",
                attestations(world, "FRN", RelationTypes.ALLIED_WITH, "UKG")
                        .get(0)
                        .happened()
                        .toString());
        assertEquals(
                1, attestations(world, "FRN", EventTypes.AT_ENMITY_WITH, "GMY").size());
        World undated =
                read(Formats.signedEdges("1954"), "a,b,sign\nGavev,Kotun,-1\n").world();
        assertEquals(
                "1954",
                attestations(undated, "Gavev", EventTypes.AT_ENMITY_WITH, "Kotun")
                        .get(0)
                        .happened()
                        .toString());
    }

    @Test
    void both_versions_of_GDELT_with_and_without_header_say_the_same() {
        ImportResult one = read(Formats.gdelt1(), Samples.gdelt(58, true));
        ImportResult other = read(Formats.gdelt2(), Samples.gdelt(61, false));
        ImportResult old = read(Formats.gdelt1(), Samples.gdelt(57, false));

        assertEquals(one.world(), other.world());
        assertEquals(one.world(), old.world());
        assertEquals(5, one.report().read());
        assertEquals(2, one.report().kept());
        assertEquals(
                Map.of("(an event with one actor)", 1L, "010 Make statement", 1L),
                one.report().unmappedByName());
        assertTrue(one.report().rejections().get(0).reason().startsWith("\"42\" is no CAMEO code"), one::toString);
        assertEquals(
                1,
                attestations(one.world(), "GEOREB", RelationTypes.ATTACKS, "GEOMIL")
                        .size());
        assertEquals(
                1,
                attestations(one.world(), "RUSGOV", RelationTypes.SPEAKS_FOR, "RU")
                        .size());
    }

    @Test
    void records_of_PLOVER_have_lists_of_actors_and_events() {
        ImportResult imported = read(Formats.plover(), Samples.PLOVER);

        World world = imported.world();
        assertEquals(1, attestations(world, "CA", RelationTypes.CONSULTS, "US").size());
        assertEquals(
                "2016-07-24/2016-07-26",
                attestations(world, "Black Hand", RelationTypes.ATTACKS, "UA")
                        .get(0)
                        .happened()
                        .toString());
        assertEquals(
                1, attestations(world, "RUSGOV", RelationTypes.ATTACKS, "UA").size());
        assertEquals(
                Map.of("(an event with one actor)", 1L, "event CRIME", 1L),
                imported.report().unmappedByName());
    }

    @Test
    void a_table_is_read_as_its_user_describes_it() {
        ImportResult imported = read(Samples.tableFormat(), Samples.TABLE);

        Relation arms = new Relation("Ruritania", RelationTypes.ARMS, "Black Hand", Optional.of("Strelsau"));
        assertEquals(
                List.of("The Zenda Gazette", "TABLE"),
                imported.world().attestations(arms).first().passedThrough());
        assertEquals(
                "2011-05-06",
                attestations(imported.world(), "Strelsau", RelationTypes.ATTACKS, "Black Hand")
                        .get(0)
                        .happened()
                        .toString());
        assertEquals(Map.of("gossip", 1L), imported.report().unmappedByName());
    }

    @Test
    void a_selection_filters_while_reading() {
        Import all = Import.of(Formats.icewsBenchmark());

        assertEquals(
                3,
                read(all.until("2014-01-03"), Samples.ICEWS_BENCHMARK).report().kept());
        assertEquals(
                1,
                read(all.until("2014-01-03"), Samples.ICEWS_BENCHMARK).report().merged());
        assertEquals(
                2,
                read(all.until("2014-01-03"), Samples.ICEWS_BENCHMARK).report().filtered());
        assertEquals(
                3,
                read(all.from("2014-01-03"), Samples.ICEWS_BENCHMARK).report().kept());
        assertEquals(
                2,
                read(all.among("France", "ua"), Samples.ICEWS_BENCHMARK)
                        .report()
                        .kept());
        assertEquals(
                2,
                read(all.actors("black hand"), Samples.ICEWS_BENCHMARK).report().kept());
        assertEquals(
                1, read(all.types("ATTACKS"), Samples.ICEWS_BENCHMARK).report().kept());
        assertEquals(
                1, read(all.minimumWeight(9), Samples.ICEWS_BENCHMARK).report().kept());
        assertEquals(
                2,
                read(all.minimumWeight(9), Samples.ICEWS_BENCHMARK)
                        .world()
                        .relations()
                        .size(),
                "and its tie");
    }

    @Test
    void aliases_go_before_the_format_and_tell_actors_of_different_years_apart() {
        String aliases = """
                name,id,label,kind,during,tie,to
                Government of France,FR-IV,Fourth Republic,government,../1958-10-03,SPEAKS_FOR,FR
                Government of France,FR-V,Fifth Republic,government,1958-10-04/..,SPEAKS_FOR,FR
                black hand,HAND,Ujedinjenje ili smrt,armed group,,,
                Unification or Death,HAND,Ujedinjenje ili smrt,armed group,,,
                """;
        String rows = "subject\trelation\tobject\tvalid_from\tvalid_to\tdetail\n"
                + "Government of France\tfights\tBlack Hand\t1957-01-01\t1957-12-31\t\n"
                + "Government of France\tfights\tUnification or Death\t1979-01-01\t1979-12-31\t\n";
        Import how = Import.of(Formats.ucdpExternalSupport())
                .aliases(ActorAliases.read(
                        new ByteArrayInputStream(aliases.getBytes(StandardCharsets.UTF_8)), "aliases"));

        ImportResult imported = read(how, rows);

        World world = imported.world();
        assertEquals(
                1,
                attestations(world, "FR-IV", RelationTypes.AT_WAR_WITH, "HAND").size());
        assertEquals(
                1,
                attestations(world, "FR-V", RelationTypes.AT_WAR_WITH, "HAND").size());
        assertEquals(
                1, attestations(world, "FR-V", RelationTypes.SPEAKS_FOR, "FR").size());
        assertEquals(
                Set.of("Black Hand", "Unification or Death"),
                imported.report().mergedActors().get("HAND"));
    }

    private static final String UCDP_HEAD = "subject\trelation\tobject\tvalid_from\tvalid_to\tdetail\n";

    private static ImportResult ucdp(String subject, String relation, String object, String detail) {
        return read(
                Formats.ucdpExternalSupport(),
                UCDP_HEAD + String.join("\t", subject, relation, object, "2003-01-01", "2003-12-31", detail) + "\n");
    }

    private static List<String> deeds(World world) {
        return world.relations().stream()
                .filter(relation -> !relation.type().structural())
                .map(Relation::toString)
                .toList();
    }

    @Test
    void a_field_that_names_several_governments_is_several_actors() {
        ImportResult war =
                ucdp("Government of France, Government of Russia (Soviet Union)", "fights", "Black Hand", "");
        assertEquals(
                List.of(
                        "Black Hand AT_WAR_WITH Government of France",
                        "Black Hand AT_WAR_WITH Government of Russia (Soviet Union)"),
                deeds(war.world()));
        assertEquals(1, war.report().read());
        assertEquals(1, war.report().kept(), "a row is one row, whatever it states");

        String two = "kinds(any supporter)=ext_w|ext_t;n_supporters=1;against=";
        assertEquals(
                List.of(
                        "Black Hand ARMS Government of France AGAINST Government of Iran",
                        "Black Hand ARMS Government of Italy AGAINST Government of Iran",
                        "Black Hand TRAINS Government of France AGAINST Government of Iran",
                        "Black Hand TRAINS Government of Italy AGAINST Government of Iran"),
                deeds(ucdp(
                                "Black Hand",
                                "supports",
                                "Government of France, Government of Italy",
                                two + "Government of Iran")
                        .world()));
        World against = ucdp(
                        "Government of Iran",
                        "supports",
                        "Black Hand",
                        "kinds(any supporter)=ext_w;n_supporters=1;against=Government of France, Government of Italy ")
                .world();
        assertEquals(
                List.of(
                        "Government of Iran ARMS Black Hand AGAINST Government of France",
                        "Government of Iran ARMS Black Hand AGAINST Government of Italy"),
                deeds(against));
        assertTrue(against.actor("Government of France, Government of Italy").isEmpty());
        assertEquals(
                1,
                attestations(against, "Government of Italy", RelationTypes.SPEAKS_FOR, "IT")
                        .size());
    }

    @Test
    void a_comma_in_a_name_parts_nobody() {
        assertEquals(
                List.of("Government of Trinidad and Tobago AT_WAR_WITH Junta for Democracy, Peace and Justice"),
                deeds(ucdp("Government of Trinidad and Tobago", "fights", "Junta for Democracy, Peace and Justice", "")
                        .world()));
        assertEquals(
                List.of("Government of Korea, South AT_WAR_WITH League, Government of none"),
                deeds(ucdp("Government of Korea, South", "fights", "League, Government of none", "")
                        .world()));
    }

    @Test
    void a_government_is_on_one_side_of_a_row() {
        assertEquals(
                List.of("Government of France BACKS Government of Italy AGAINST Government of Iran"),
                deeds(ucdp(
                                "Government of France",
                                "supports",
                                "Government of France, Government of Italy",
                                "kinds(any supporter)=ext_x;n_supporters=2;against=Government of Iran")
                        .world()));
        ImportException refused = assertThrows(
                ImportException.class, () -> ucdp("Government of France", "fights", "Government of France", ""));
        assertTrue(refused.getMessage().contains("all of its first 1 rows are bad"), refused.getMessage());
    }

    @Test
    void a_wrong_alias_is_refused_with_its_line() {
        ImportException refused = assertThrows(
                ImportException.class,
                () -> ActorAliases.read(
                        new ByteArrayInputStream("name,id,kind\nA,B,empire\n".getBytes(StandardCharsets.UTF_8)),
                        "aliases.csv"));
        assertEquals(
                "\"empire\" is no kind of actor; write such as \"state\" or \"armed group\"",
                refused.problem().what() + "; " + refused.problem().wayOut());
        assertEquals(2, refused.problem().place().orElseThrow().line());
    }

    @Test
    void bad_rows_are_told_with_line_and_reason_and_stop_nothing_unless_asked() {
        String rows = Samples.ICEWS_BENCHMARK
                + "A\tThreaten\tB\t2014-02-30\nA\tThreatn\tB\t2014-01-01\nA\tThreaten\tA\t2014-01-01\nA\tThreaten\tB\n";
        ImportReport report = read(Formats.icewsBenchmark(), rows).report();

        assertEquals(
                List.of(
                        "line 8: \"2014-02-30\" is no day of the calendar; 2014-02 has 28 days",
                        "line 9: \"Threatn\" is no CAMEO event; CAMEO names are such as \"Make a visit\"",
                        "line 10: \"A\" threatens itself; a relation needs two actors",
                        "line 11: 3 fields in place of 4; a separator or a quote is missing or too many"),
                report.rejections().stream().map(Object::toString).toList());
        assertEquals(
                "\"2014-02-30\" is no day of the calendar (file:8:1); 2014-02 has 28 days",
                assertThrows(
                                ImportException.class,
                                () -> read(Import.of(Formats.icewsBenchmark()).strict(), rows))
                        .getMessage());
    }

    @Test
    void bytes_that_are_no_UTF_8_cost_their_row_alone() {
        byte[] bytes =
                ("Málaga\tThreaten\tB\t2014-01-01\n" + Samples.ICEWS_BENCHMARK).getBytes(StandardCharsets.ISO_8859_1);
        ImportReport report = Import.of(Formats.icewsBenchmark())
                .read(new ByteArrayInputStream(bytes), "file")
                .report();

        assertEquals(1, report.rejected());
        assertEquals(5, report.kept());
        assertTrue(report.rejections().get(0).reason().startsWith("a byte that is no UTF-8"), report::toString);
    }

    @Test
    void a_listener_is_told_how_far_it_is() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 25_000; i++) {
            rows.append("A").append(i % 100).append("\tThreaten\tB\t2014-01-01\n");
        }
        Path file = folder.resolve("many.tsv.gz");
        Files.write(file, Samples.gzip(rows.toString().getBytes(StandardCharsets.UTF_8)));
        List<ImportProgress> told = new ArrayList<>();

        ImportResult imported =
                Import.of(Formats.icewsBenchmark()).onProgress(told::add).read(file);

        assertEquals(
                List.of(10_000L, 20_000L, 25_000L),
                told.stream().map(ImportProgress::rows).toList());
        assertEquals(1, told.get(2).done().orElseThrow());
        assertTrue(
                told.get(2).bar().startsWith("[####################] 100 %, 25000 rows, 0 rejected, "), told::toString);
        assertEquals(100, imported.report().kept());
        assertEquals(24_900, imported.report().merged());
    }

    @Test
    void an_import_is_the_same_every_time() {
        for (Samples.Sample sample : Samples.all().values()) {
            assertEquals(sample.read().world(), sample.read().world());
            assertEquals(sample.read().report(), sample.read().report());
            assertFalse(sample.read().world().relations().isEmpty());
        }
    }
}
