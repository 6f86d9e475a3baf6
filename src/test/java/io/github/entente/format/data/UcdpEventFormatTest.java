package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.fact.ActorKind;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What events of UCDP state, and what they do not. */
class UcdpEventFormatTest {
    private static final String HEADER = "date_end,date_start,side_b,side_a,type_of_violence,active_year,year,"
            + "date_prec,event_clarity,country,gwnoa,gwnob,source_office,source_date,source_headline,extra\n";

    /** A row with these cells changed. */
    private static String row(String... changes) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "date_start", "2017-05-03",
                "date_end", "2017-05-03",
                "side_a", "Government of India",
                "side_b", "Zenda League",
                "type_of_violence", "1",
                "active_year", "1",
                "year", "2017"));
        for (int i = 0; i < changes.length; i += 2) {
            cells.put(changes[i], changes[i + 1]);
        }
        return java.util.Arrays.stream(HEADER.strip().split(","))
                        .map(column -> "\"" + cells.getOrDefault(column, "") + "\"")
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static ImportResult read(String... rows) {
        return Attested.read(Formats.ucdpEvents(), HEADER + String.join("", rows));
    }

    private static Map<String, List<String>> acts(String... rows) {
        return Attested.acts(read(rows).world());
    }

    @Test
    void the_sample_states_who_fought_whom_and_who_attacked_civilians() {
        ImportResult imported = Samples.all().get("ucdp-ged").read();

        assertEquals(
                Map.of(
                        "Government of Mali CLASHES_WITH Zenda League",
                        List.of(
                                "2017",
                                "2017-05-03",
                                "2017-05-03, published 2017-05-04, by The Zenda Gazette: Shots fired",
                                "2017-05-03, published 2017-05-05, by Strelsau Post: Army meets rebels",
                                "2017-06",
                                "2017-07",
                                "2017-08"),
                        "Black Hand CLASHES_WITH Government of Mali",
                        List.of("2017-05-08, published 2017-05-09, by Strelsau Post: Hentzau; a village, is shelled"),
                        "Dwellers of the Dale CLASHES_WITH Dwellers of the Hill",
                        List.of("2017-05-10"),
                        "Zenda League ATTACKS Civilians (Niger)",
                        List.of("2017-05-11, published 2017-05-12, by The Zenda Gazette: Market burns")),
                Attested.acts(imported.world()));
        assertEquals(
                Map.of(
                        "Government of Mali", "government",
                        "ML", "state",
                        "Zenda League", "armed group",
                        "Black Hand", "armed group",
                        "Dwellers of the Hill", "unknown",
                        "Dwellers of the Dale", "unknown",
                        "Civilians (Niger)", "population"),
                Attested.kinds(imported.world()));
        assertEquals(Set.of("Government of Mali SPEAKS_FOR ML"), Attested.ties(imported.world()));
        ImportReport report = imported.report();
        assertEquals(List.of(9L, 1L, 0L, 2L, 2L, 0L), Attested.counts(report));
        assertEquals(
                Map.of("not cleared: Check dyad", 1L, "a side that is not identified", 1L), report.unmappedByName());
    }

    @Test
    void a_file_without_header_is_the_same() {
        Samples.Sample sample = Samples.all().get("ucdp-ged");
        String text = new String(sample.bytes(), StandardCharsets.UTF_8);
        ImportResult headless = Attested.read(Formats.ucdpEvents(), text.substring(text.indexOf('\n') + 1));
        assertEquals(sample.read().world(), headless.world());
        ImportException refused =
                assertThrows(ImportException.class, () -> Attested.read(Formats.ucdpEvents(), "1,2,3\n4,5,6\n"));
        assertTrue(refused.getMessage().contains("this is not a file of UCDP events"), refused::getMessage);
    }

    @Test
    void an_event_on_an_unknown_day_is_not_seen_on_each_day_of_its_span() {
        Map<String, String> expected = Map.of(
                "1,1,2017-05-03,2017-05-05", "2017-05-03/2017-05-05",
                "1,2,2017-12-31,2018-01-02", "2017-12-31/2018-01-02",
                "2,1,2017-05-03,2017-05-05", "2017-05",
                "2,2,2017-05-03,2017-05-05", "2017-05",
                "3,1,2017-05-29,2017-06-04", "2017",
                "4,2,2017-05-01,2017-05-31", "2017-05",
                "4,1,2017-05-03,2017-05-03", "2017-05",
                "5,1,2017-03-01,2017-03-30", "2017",
                ",,5/3/2017,5/3/2017 0:00", "2017-05-03",
                "2,,2017-05-03T00:00:00Z,2017-05-03 00:00:00", "2017-05-03");
        expected.forEach((cells, happened) -> {
            String[] cell = cells.split(",", -1);
            assertEquals(
                    Map.of("Government of India CLASHES_WITH Zenda League", List.of(happened)),
                    acts(row(
                            "date_prec",
                            cell[0],
                            "event_clarity",
                            cell[1],
                            "date_start",
                            cell[2],
                            "date_end",
                            cell[3])),
                    cells);
        });
    }

    @Test
    void an_event_on_a_day_of_one_of_two_years_states_nothing() {
        ImportReport report = read(row(), row("date_prec", "3", "date_start", "2017-12-29", "date_end", "2018-01-04"))
                .report();
        assertEquals(Map.of("on an unknown day of two years", 1L), report.unmappedByName());
    }

    @Test
    void one_event_of_an_unknown_day_in_a_week_is_no_war() {
        for (String[] days : new String[][] {{"2017-05-29", "2017-06-04"}, {"2017-05-01", "2017-05-07"}}) {
            Assessment assessment = Entente.assess(
                    read(row("date_prec", "3", "event_clarity", "2", "date_start", days[0], "date_end", days[1]))
                            .world());
            assertEquals(1, assessment.hostilities().conclusions().size());
            assertEquals(0, assessment.wars().conclusions().size());
        }
    }

    @Test
    void one_event_is_no_war_whether_the_year_is_active_or_not() {
        for (String active : List.of("1", "True", "0", "")) {
            assertEquals(
                    Set.of("Government of India CLASHES_WITH Zenda League"),
                    acts(row("active_year", active)).keySet());
        }
    }

    @Test
    void a_fight_and_a_war_follow_from_events_that_go_on() {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int day = 1; day <= 5; day++) {
            String date = "2017-05-0" + day;
            Assessment before = Entente.assess(Attested.read(
                            Formats.ucdpEvents(), rows + row("date_start", "2017-05-01", "date_end", "2017-05-01"))
                    .world());
            assertEquals(1, before.hostilities().conclusions().size());
            assertEquals(0, before.wars().conclusions().size());
            rows.append(row("date_start", date, "date_end", date));
        }
        Assessment after = Entente.assess(
                Attested.read(Formats.ucdpEvents(), rows.toString()).world());
        assertEquals(1, after.wars().conclusions().size());
    }

    @Test
    void reports_that_cannot_be_paired_keep_their_publishers_alone() {
        assertEquals(
                Map.of(
                        "Government of India CLASHES_WITH Zenda League",
                        List.of("2017-05-03, by Strelsau Post", "2017-05-03, published 2017-05-04, by Zenda Gazette")),
                acts(row(
                        "source_office", "Strelsau Post; Zenda Gazette",
                        "source_date", "yesterday;2017-05-04",
                        "source_headline", "Shots; and fire; and smoke")));
        assertEquals(
                Map.of("Government of India CLASHES_WITH Zenda League", List.of("2017-05-03")),
                acts(row("source_date", "2017-05-04", "source_headline", "Shots")),
                "nobody said it");
    }

    @Test
    void a_group_that_fights_a_government_is_armed_whichever_row_comes_first() {
        String others = row("type_of_violence", "2", "side_a", "Zenda League", "side_b", "Dalesmen");
        for (List<String> rows : List.of(List.of(row(), others), List.of(others, row()))) {
            Map<String, String> kinds =
                    Attested.kinds(read(rows.toArray(String[]::new)).world());
            assertEquals("armed group", kinds.get("Zenda League"));
            assertEquals("unknown", kinds.get("Dalesmen"));
        }
        ImportResult asked =
                Attested.read(Import.of(Formats.ucdpEvents()).unknownActorsAre(ActorKind.ARMED_GROUP), HEADER + others);
        assertEquals("armed group", Attested.kinds(asked.world()).get("Dalesmen"));
    }

    @Test
    void governments_on_one_side_are_several_and_fold_into_their_states() {
        String joint =
                row("side_a", "Government of United Kingdom, Government of Zenda", "gwnoa", "200, 220", "year", "2003");
        assertEquals(
                Set.of("Government of United Kingdom SPEAKS_FOR GB", "Government of Zenda SPEAKS_FOR FR"),
                Attested.ties(read(joint).world()));
        assertEquals(
                Set.of("GB CLASHES_WITH Zenda League", "FR CLASHES_WITH Zenda League"),
                Attested.acts(Attested.read(Import.of(Formats.ucdpEvents()).rollUp(), HEADER + joint)
                                .world())
                        .keySet());
    }

    @Test
    void who_attacks_civilians_is_told_and_of_which_state_they_are_is_not() {
        assertEquals(
                Set.of("Government of India ATTACKS Civilians"),
                acts(row("type_of_violence", "3", "side_b", "Civilians")).keySet());
        ImportResult imported = read(
                row("type_of_violence", "3", "side_a", "Zenda League", "side_b", "Civilians", "country", "France"));
        assertEquals(
                Set.of("Zenda League ATTACKS Civilians (France)"),
                Attested.acts(imported.world()).keySet());
        assertTrue(Attested.ties(imported.world()).isEmpty());
    }

    @Test
    void wrong_rows_are_rejected_with_their_reason() {
        ImportReport report = read(
                        row(),
                        row(),
                        row(),
                        row(),
                        row("date_prec", "9"),
                        row("date_start", "2017-05-04"),
                        row("side_b", ""),
                        row("side_b", "Government of India"))
                .report();
        assertEquals(List.of(1L, 3L, 0L, 0L, 4L, 0L), Attested.counts(report));
        assertTrue(report.toString().contains("in date_prec is not from 1 to 5"), report::toString);
        assertTrue(report.toString().contains("no side_b"), report::toString);
    }

    @Test
    void long_lists_are_no_more_than_a_bad_row() {
        String many =
                IntStream.range(0, 5_000).mapToObj(i -> "Government of No" + i).collect(Collectors.joining(", "));
        ImportResult imported =
                read(row(), row("side_a", many), row("source_office", "a;".repeat(10_000), "side_b", "Black Hand"));
        assertEquals(List.of(2L, 0L, 0L, 0L, 1L, 0L), Attested.counts(imported.report()));
        assertEquals(
                List.of("2017-05-03, by a"),
                Attested.acts(imported.world()).get("Black Hand CLASHES_WITH Government of India"));
    }
}
