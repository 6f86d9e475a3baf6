package io.github.entente.format.data;

import static io.github.entente.format.data.Attested.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.entente.fact.ActorKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AtopFormatTest {
    @Test
    void both_directions_make_a_pact_and_one_a_pledge() {
        ImportResult imported = Samples.all().get("atop-published").read();

        assertEquals(
                List.of(
                        "FR DEFENSE_PACT GR 1901/1902",
                        "FR NONAGGRESSION_PACT GR 1901/1901",
                        "GB PLEDGES_TO_DEFEND PT 1901/1901"),
                told(imported));
    }

    @Test
    void every_row_is_accounted_for() {
        ImportReport report = Samples.all().get("atop-published").read().report();
        assertEquals(12, report.read());
        assertEquals(3, report.kept());
        assertEquals(2, report.merged());
        assertEquals(
                Map.of("no obligation", 4L, "obligations not known", 1L, "one-sided offense, consul", 1L),
                report.unmappedByName());
        assertEquals(
                "[line 13: \"999\" is no number of the Correlates of War Project, in stateA]",
                report.rejections().toString());
    }

    @Test
    void one_sided_defence_and_nonaggression_are_pledges_of_the_one_who_is_bound() {
        ImportResult imported = Attested.read(Formats.atopDirectedDyadYears(), """
                stateA,stateB,year,defense,offense,neutral,nonagg,consul
                200,235,1901,1,0,0,1,0
                235,200,1901,0,0,0,0,0
                220,350,1901,1,NA,NA,NA,NA
                350,220,1901,NA,NA,NA,NA,NA
                2,70,1902,0,0,0,0,0
                """);
        assertEquals(
                List.of(
                        "FR PLEDGES_TO_DEFEND GR 1901/1901",
                        "GB PLEDGES_NOT_TO_ATTACK PT 1901/1901",
                        "GB PLEDGES_TO_DEFEND PT 1901/1901"),
                told(imported));
        assertEquals(
                Map.of("no obligation", 2L, "obligations not known", 1L),
                imported.report().unmappedByName());
    }

    @Test
    void a_pact_that_becomes_one_sided_is_a_pledge_from_then_on() {
        ImportResult imported = Attested.read(Formats.atopDirectedDyadYears(), """
                stateA,stateB,year,defense,offense,neutral,nonagg,consul
                200,235,1901,1,0,0,0,0
                235,200,1901,1,0,0,0,0
                200,235,1902,1,0,0,0,0
                235,200,1902,0,0,0,0,0
                """);
        assertEquals(
                List.of("GB DEFENSE_PACT PT 1901/1901", "GB PLEDGES_TO_DEFEND PT 1902/.. published 1902-12-31"),
                told(imported));
    }

    @Test
    void what_is_missing_is_not_none_in_the_columns_of_peacesciencer_too() {
        ImportResult imported = Attested.read(Formats.atopDyadYears(), """
                ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul
                200,235,1901,1,NA,0,0,0
                200,220,1901,NA,NA,NA,NA,NA
                200,350,1901,0,0,0,0,
                200,360,1901,0,0,0,0,0
                2,60.0,1981.0,0,0,0,0,1
                """);
        assertEquals(
                List.of("GB DEFENSE_PACT PT 1901/1901", "KN ENTENTE US 1981/.. published 1981-12-31"), told(imported));
        assertEquals(
                Map.of("no obligation", 1L, "obligations not known", 2L),
                imported.report().unmappedByName());
    }

    @Test
    void a_member_is_party_to_the_alliance_as_precisely_as_the_file_tells() {
        ImportResult imported = Samples.all().get("atop-members").read();

        assertEquals(
                List.of(
                        "CO PARTY_TO ATOP 9003 1930/..",
                        "FR PARTY_TO ATOP 9001 1901-02-04/1910-05-07",
                        "GB PARTY_TO ATOP 9002 1955-05-06/..",
                        "GFR PARTY_TO ATOP 9002 1955/1990-10-03",
                        "GR PARTY_TO ATOP 9001 1908-06/.."),
                told(imported));
        ImportReport report = imported.report();
        assertEquals(5, report.kept());
        assertEquals(1, report.merged(), "the second phase of one membership");
        assertEquals(2, report.rejected());
        assertEquals(
                "line 7: it ends 1955-01-01 before it begins 1956-03-01",
                report.rejections().get(0).toString());
        assertEquals(
                ActorKind.ARRANGEMENT,
                imported.world().actor("ATOP 9001").orElseThrow().kind());
    }
}
