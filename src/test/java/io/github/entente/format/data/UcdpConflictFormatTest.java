package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the UCDP/PRIO Armed Conflict Dataset states, and what it does not. */
class UcdpConflictFormatTest {
    private static final String HEADER = "conflict_id,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,year,"
            + "start_date,start_prec,ep_end,ep_end_date,ep_end_prec,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd\n";

    private static Map<String, List<String>> acts(String rows) {
        return Attested.acts(
                Attested.read(Formats.ucdpConflicts(), HEADER + rows).world());
    }

    @Test
    void the_sample_states_wars_with_their_begin_and_end_and_who_sends_troops() {
        ImportResult imported = Samples.all().get("ucdp-acd").read();

        assertEquals(
                Map.ofEntries(
                        Map.entry(
                                "Government of Mali AT_WAR_WITH Zenda League",
                                List.of("1990-05-03/1991-11-17, ended 1991-11-17", "1994, ended 1994")),
                        Map.entry("Black Hand AT_WAR_WITH Government of Mali", List.of("1994, ended 1994")),
                        Map.entry(
                                "Government of France FIGHTS_ALONGSIDE Government of Mali AGAINST Black Hand",
                                List.of("1994, ended 1994")),
                        Map.entry(
                                "Government of France FIGHTS_ALONGSIDE Government of Mali AGAINST Zenda League",
                                List.of("1994, ended 1994")),
                        Map.entry(
                                "Government of Niger FIGHTS_ALONGSIDE Government of Mali AGAINST Black Hand",
                                List.of("1994, ended 1994")),
                        Map.entry(
                                "Government of Niger FIGHTS_ALONGSIDE Government of Mali AGAINST Zenda League",
                                List.of("1994, ended 1994")),
                        Map.entry(
                                "Government of Iran AT_WAR_WITH Government of Iraq",
                                List.of("1994-09/1994, ended 1994")),
                        Map.entry(
                                "Government of Kuwait FIGHTS_ALONGSIDE Government of Iraq AGAINST Government of Iran",
                                List.of("1994, ended 1994")),
                        Map.entry("Black Hand AT_WAR_WITH Government of Ruritania", List.of("1995, ended 1995")),
                        Map.entry(
                                "Government of Chad AT_WAR_WITH Strelsau Guards",
                                List.of("1996-08-12/1996, published 1996-12-31")),
                        Map.entry(
                                "Government of Niger AT_WAR_WITH Ruritanian Front for Bread, Peace and Tea",
                                List.of("1996, published 1996-12-31"))),
                Attested.acts(imported.world()));
        ImportReport report = imported.report();
        assertEquals(List.of(7L, 1L, 0L, 1L, 4L, 0L), Attested.counts(report));
        assertEquals(Map.of("a list of names that cannot be told apart", 1L), report.unmappedByName());
        assertEquals(
                Set.of(
                        "Government of Mali SPEAKS_FOR ML",
                        "Government of France SPEAKS_FOR FR",
                        "Government of Niger SPEAKS_FOR NE",
                        "Government of Iran SPEAKS_FOR IR",
                        "Government of Iraq SPEAKS_FOR IQ",
                        "Government of Kuwait SPEAKS_FOR KW",
                        "Government of Chad SPEAKS_FOR TD"),
                Attested.ties(imported.world()));
        assertEquals(Set.of("Ruritania"), report.unmatchedStates().keySet());
        Map<String, String> kinds = Attested.kinds(imported.world());
        assertEquals("armed group", kinds.get("Zenda League"));
        assertEquals("government", kinds.get("Government of Ruritania"));
        assertEquals("state", kinds.get("ML"));
    }

    @Test
    void one_war_in_two_conflicts_ends_with_the_later_one() {
        assertEquals(
                Map.of(
                        "Government of India AT_WAR_WITH Government of Pakistan",
                        List.of("1999/2000-03-02, ended 2000-03-02"),
                        "Government of India AT_WAR_WITH Zenda League",
                        List.of("2000, ended 2000")),
                acts("""
                        1,Government of India,1,,Government of Pakistan,2,,1999,1980-01-01,1,1,1999-07-26,1,,,,
                        2,Government of India,1,,Government of Pakistan,2,,1999,1980-01-01,1,0,,,,,,
                        2,Government of India,1,,Government of Pakistan,2,,2000,1980-01-01,1,1,2000-03-02,1,,,,
                        1,Government of India,1,,Zenda League,9,,2000,1980-01-01,1,1,,,,,,
                        """));
    }

    @Test
    void a_war_that_ended_on_a_day_and_is_fought_again_the_next_year_is_two() {
        assertEquals(
                Map.of(
                        "Government of India AT_WAR_WITH Government of Pakistan",
                        List.of("1999/1999-07-26, ended 1999-07-26", "2000-02-01/2000, published 2000-12-31")),
                acts("""
                        1,Government of India,1,,Government of Pakistan,2,,1999,1980-01-01,1,1,1999-07-26,1,,,,
                        2,Government of India,1,,Government of Pakistan,2,,2000,2000-02-01,1,0,,,,,,
                        """));
    }

    @Test
    void the_first_death_of_a_conflict_begins_no_war_of_one_of_its_parties() {
        assertEquals(
                Map.of(
                        "Government of India AT_WAR_WITH Zenda League", List.of("1999, published 1999-12-31"),
                        "Black Hand AT_WAR_WITH Government of India", List.of("1999, published 1999-12-31")),
                acts("1,Government of India,1,,\"Zenda League, Black Hand\",\"8, 9\",,1999,1999-05-01,1,0,,,,,,\n"));
    }

    @Test
    void dates_are_as_precise_as_their_codes() {
        String row = "1,Government of India,1,,Zenda League,8,,1999,1999-05-31,%s,1,1999-11-30,%s,,,,\n";
        Map<String, String> expected = Map.of(
                "1,1", "1999-05-31/1999-11-30, ended 1999-11-30",
                "2,2", "1999-05/1999-11, ended 1999-11",
                "3,3", "1999-05/1999-11, ended 1999-11",
                "4,4", "1999, ended 1999",
                "7,7", "1999, ended 1999",
                ",", "1999-05-31/1999-11-30, ended 1999-11-30");
        expected.forEach((codes, said) -> {
            String[] both = codes.split(",", -1);
            assertEquals(
                    Map.of("Government of India AT_WAR_WITH Zenda League", List.of(said)),
                    acts(String.format(row, both[0], both[1])),
                    codes);
        });
        assertEquals(
                Map.of("Government of India AT_WAR_WITH Zenda League", List.of("1999, ended 1999")),
                acts("1,Government of India,1,,Zenda League,8,,1999,12/31/1999,,1,12/31/1999 0:00,,,,,\n"),
                "31 December is written where no more is known");
    }

    @Test
    void an_end_that_the_file_denies_or_that_comes_first_is_none() {
        assertEquals(
                Map.of("Government of India AT_WAR_WITH Zenda League", List.of("1999, published 1999-12-31")),
                acts("1,Government of India,1,,Zenda League,8,,1999,1980-01-01,1,0,1999-11-30,1,,,,\n"));
        ImportReport report =
                Attested.read(Formats.ucdpConflicts(), HEADER + """
                        1,Government of India,1,,Zenda League,8,,1999,1999-05-01,1,1,1999-04-30,1,,,,
                        1,Government of India,1,,Zenda League,8,,1999,1999-05-01,8,0,,,,,,
                        1,Government of India,1,,Zenda League,8,,1999,1980-01-01,1,0,,,,,,
                        1,Government of India,1,,Zenda League,8,,2000,1980-01-01,1,0,,,,,,
                        """).report();
        assertEquals(List.of(2L, 0L, 0L, 0L, 2L, 0L), Attested.counts(report));
        assertTrue(report.toString().contains("is before it happened"), report::toString);
        assertTrue(report.toString().contains("in start_prec is no code of precision"), report::toString);
    }

    @Test
    void the_number_tells_the_state_whose_name_is_unknown() {
        ImportResult imported = Attested.read(Formats.ucdpConflicts(), HEADER + """
                        1,Government of Hentzau,1,"Government of Strelsau, Government of Zenda",Black Hand,8,,1995,,,0,,,260,"200, 220",,
                        """);
        assertEquals(
                Set.of(
                        "Government of Hentzau SPEAKS_FOR DE",
                        "Government of Strelsau SPEAKS_FOR GB",
                        "Government of Zenda SPEAKS_FOR FR"),
                Attested.ties(imported.world()));
        assertTrue(imported.report().unmatchedStates().isEmpty());
    }

    @Test
    void a_government_on_both_sides_does_not_fight_itself() {
        assertEquals(
                Map.of(
                        "Government of India AT_WAR_WITH Zenda League", List.of("1999, published 1999-12-31"),
                        "Government of France FIGHTS_ALONGSIDE Government of India AGAINST Zenda League",
                                List.of("1999, published 1999-12-31")),
                acts("1,Government of India,1,\"Government of India, Government of France\",Zenda League,8,,"
                        + "1999,,,0,,,,,,\n"));
    }

    @Test
    void numbers_alone_are_states_and_a_party_without_one_is_not_guessed() {
        ImportResult imported = Attested.read(Formats.ucdpConflicts(), """
                        "conflict_id","year","gwno_a","gwno_a_2nd","gwno_b","gwno_b_2nd","type_of_conflict","start_date","start_prec","ep_end","ep_end_date"
                        1,1967,651,NA,666,NA,"interstate",1967-06-05,1,1,1967-06-10
                        1,1969,651,NA,666,NA,"interstate",1967-06-05,1,0,NA
                        2,2014,626,500,NA,NA,"II",2014-08-20,1,0,NA
                        3,2014,750,NA,NA,NA,"intrastate",1967-08-20,2,0,NA
                        4,2014,750,NA,7777,NA,"interstate",1967-08-20,2,0,NA
                        5,2014,369,NA,365,NA,"interstate",2014-03-01,1,0,NA
                        """);
        assertEquals(
                Map.of(
                        "EG AT_WAR_WITH IL", List.of("1967/1967-06-10, ended 1967-06-10", "1969"),
                        "UG FIGHTS_ALONGSIDE SS", List.of("2014, published 2014-12-31"),
                        "RU AT_WAR_WITH UA", List.of("2014, published 2014-12-31")),
                Attested.acts(imported.world()));
        assertEquals(Map.of("a party without a number", 1L), imported.report().unmappedByName());
        assertEquals(List.of(4L, 0L, 0L, 1L, 1L, 0L), Attested.counts(imported.report()));
        assertTrue(
                imported.report().toString().contains("is not a state's number of Gleditsch and Ward in 2014"),
                imported.report()::toString);
    }

    @Test
    void a_list_of_a_hundred_thousand_names_is_one_bad_row() {
        String many =
                IntStream.range(0, 100_000).mapToObj(i -> "Band " + i).collect(Collectors.joining(", ", "\"", "\""));
        ImportReport report = Attested.read(
                        Formats.ucdpConflicts(),
                        HEADER + "1,Government of India,,,Zenda League,,,1999,,,0,,,,,,\n" + "1,Government of India,,"
                                + many + "," + many + ",,,1999,,,0,,,,,,\n")
                .report();
        assertEquals(List.of(1L, 0L, 0L, 0L, 1L, 0L), Attested.counts(report));
    }

    @Test
    void another_file_of_UCDP_is_named() {
        ImportException refused = assertThrows(
                ImportException.class,
                () -> Attested.read(
                        Formats.ucdpExternalSupport(), "conflict_id,side_a,year,ep_end,start_prec2\n1,2,3,4,5\n"));
        assertTrue(refused.getMessage().contains("Formats.ucdpConflicts()"), refused::getMessage);
    }
}
