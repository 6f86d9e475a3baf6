package io.github.entente.format.data;

import static io.github.entente.format.data.Attested.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.entente.Entente;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CowDisputesFormatTest {
    private static final String HEADER = "dispnum,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,hiact,hostlev\n";

    private static ImportResult read(String rows) {
        return Attested.read(Formats.cowDisputes(), HEADER + rows);
    }

    @Test
    void what_a_state_did_is_stated_against_its_only_opponent() {
        ImportResult imported = Samples.all().get("cow-disputes").read();

        assertEquals(
                List.of(
                        "AUH AT_ENMITY_WITH RO 1908-02-01/1908-04",
                        "AUH AT_WAR_WITH BG 1908-01-01/1908-06-30 ended 1908-06-30",
                        "AUH AT_WAR_WITH RS 1907-06-01/1908-06-30 ended 1908-06-30",
                        "CO ATTACKS VE 2014",
                        "FR AT_ENMITY_WITH GR 1902-07/1903-01-24",
                        "GB COERCES PT 1905-03",
                        "PT THREATENS GB 1905-03",
                        "RO MOBILIZES_AGAINST AUH 1908"),
                told(imported));
        ImportReport report = imported.report();
        assertEquals(14, report.read());
        assertEquals(6, report.kept());
        assertEquals(2, report.merged());
        assertEquals(
                Map.of("no militarized action", 2L, "no opponent at the time", 2L, "not known what it did", 1L),
                report.unmappedByName());
        assertEquals(1, report.rejected(), "255 was no state in 1960");
        assertEquals(14, report.rejections().get(0).line());
    }

    @Test
    void with_several_opponents_nobody_is_told_to_have_attacked_whom() {
        ImportResult imported = read("""
                1,220,1,1,1901,1,3,1901,1,16,4
                1,235,1,1,1901,1,3,1901,0,0,1
                1,350,1,2,1901,1,3,1901,0,17,4
                """);
        assertEquals(
                List.of(
                        "FR AT_ENMITY_WITH GR 1901-02-01/1901-03-01",
                        "FR AT_ENMITY_WITH PT 1901-01-01/1901-03-01",
                        "FR CLASHES_WITH GR 1901"),
                told(imported));
    }

    @Test
    void two_times_in_one_dispute_are_one_opponent() {
        ImportResult imported = read("""
                1,220,1,1,1901,31,12,1901,1,14,4
                1,235,1,1,1901,1,1,1901,0,-9,3
                1,235,-9,-9,1901,-9,-9,1901,0,22,4
                1,220,1,1,1901,31,12,1901,0,14,4
                """);
        assertEquals(
                List.of(
                        "FR CAPTURES_FROM PT 1901",
                        "FR CAPTURES_FROM PT 1901-01-01",
                        "PT ATTACKS FR 1901",
                        "PT MOBILIZES_AGAINST FR 1901-01-01"),
                told(imported));
        assertEquals(
                Map.of("no opponent at the time", 1L),
                imported.report().unmappedByName(),
                "on the side of one's opponent there is no enemy");
    }

    @Test
    void an_attack_at_some_time_in_a_dispute_of_weeks_is_no_war() {
        ImportResult imported = read("""
                1,220,1,3,1901,20,3,1901,1,16,4
                1,235,1,3,1901,20,3,1901,0,17,4
                2,220,1,12,1902,20,1,1903,1,16,4
                2,235,1,12,1902,20,1,1903,0,1,2
                """);
        assertEquals(
                List.of(
                        "FR ATTACKS PT 1901-03",
                        "FR AT_ENMITY_WITH PT 1902-12-01/1903-01-20",
                        "FR CLASHES_WITH PT 1901-03"),
                told(imported));
        assertEquals(0, Entente.assess(imported.world()).wars().size());
        assertEquals(
                1,
                Entente.assess(imported.world()).asOf("1901-04").hostilities().size());
    }

    @Test
    void states_of_different_disputes_and_of_one_side_are_no_enemies() {
        ImportResult imported = read("""
                1,220,1,1,1901,31,12,1901,1,16,4
                2,235,1,1,1901,31,12,1901,0,16,4
                3,220,1,1,1901,31,12,1901,1,16,4
                3,235,1,1,1901,31,12,1901,1,16,4
                """);
        assertEquals(List.of(), told(imported));
        assertEquals(Map.of("no opponent at the time", 4L), imported.report().unmappedByName());
    }

    @Test
    void a_war_that_goes_on_in_another_dispute_has_not_ended() {
        ImportResult imported = read("""
                1,220,1,1,1901,1,3,1901,1,20,5
                1,235,1,1,1901,1,3,1901,0,20,5
                2,220,1,2,1901,-9,-9,1902,1,20,5
                2,235,1,2,1901,1,5,1902,0,20,5
                """);
        assertEquals(
                List.of(
                        "FR AT_WAR_WITH PT 1901-01-01/1901-03-01",
                        "FR AT_WAR_WITH PT 1901-02-01/1902-05-01 ended 1902-05-01"),
                told(imported));
        assertEquals(2, imported.report().merged(), "both rows of a war tell the same, however precise each is");
    }

    @Test
    void levels_outside_the_codebook_are_bad_rows() {
        ImportReport report = read("""
                        1,220,1,1,1901,31,12,1901,1,16,4
                        1,235,1,1,1901,31,12,1901,0,16,4
                        1,235,1,1,1901,31,12,1901,0,16,6
                        1,235,1,1,1901,31,12,1901,2,16,4
                        """).report();
        assertEquals(2, report.kept());
        assertEquals(
                "[line 4: \"6\" in hostlev is not from 1 to 5, line 5: \"2\" in sidea is neither 0 nor 1]",
                report.rejections().toString());
    }
}
