package io.github.entente.format.data;

import static io.github.entente.format.data.Attested.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.ActorKind;
import io.github.entente.world.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GsdbFormatTest {
    private static final String HEADER =
            "case_id,sanctioned_state,sanctioning_state,begin,end,trade,arms,military,financial,travel,other\n";

    @Test
    void each_sender_sanctions_each_target() {
        ImportResult imported = Samples.all().get("gsdb").read();

        assertEquals(
                List.of(
                        "CU SANCTIONS MX 1971/..",
                        "European Economic Community SANCTIONS PT 1993/.. published 2022-12-31",
                        "European Union SANCTIONS KR 1990/1995 ended 1995",
                        "European Union SANCTIONS PT 1993/.. published 2022-12-31",
                        "FR SANCTIONS GR 1980/1982",
                        "FR SANCTIONS GR 1981/1989 ended 1989",
                        "KP SANCTIONS KR 1990/1995 ended 1995",
                        "US SANCTIONS CU 1971/..",
                        "US SANCTIONS MX 1971/..",
                        "US SANCTIONS Ruritania 1950 ended 1950",
                        "United Nations SANCTIONS ET 2000/..",
                        "United Nations SANCTIONS SS 2000/.."),
                told(imported));
        ImportReport report = imported.report();
        assertEquals(11, report.read());
        assertEquals(7, report.kept());
        assertEquals(1, report.merged());
        assertEquals(Map.of("no kind of sanction", 1L), report.unmappedByName());
        assertEquals(
                "[line 9: it ends 1965 before it begins 1970, line 12: no sanctioned_state]",
                report.rejections().toString());
        assertEquals(Map.of("Ruritania", 1L), report.unmatchedStates());
    }

    @Test
    void organisations_are_organisations() {
        World world = Samples.all().get("gsdb").read().world();
        assertEquals(
                ActorKind.INTERNATIONAL_ORGANISATION,
                world.actor("EU").orElseThrow().kind());
        assertEquals(
                ActorKind.INTERNATIONAL_ORGANISATION,
                world.actor("United Nations").orElseThrow().kind());
        assertEquals(ActorKind.UNKNOWN, world.actor("Ruritania").orElseThrow().kind());
    }

    @Test
    void a_comma_within_a_name_is_told_from_one_between_names() {
        assertEquals(List.of("Korea, South"), GsdbFormat.names("Korea, South"));
        assertEquals(List.of("Korea, North", "Korea, South"), GsdbFormat.names("Korea, North, Korea, South"));
        assertEquals(List.of("Sudan", "South Africa"), GsdbFormat.names("Sudan, South Africa"));
        assertEquals(
                List.of("Congo, Democratic Republic of the", "Congo"),
                GsdbFormat.names("Congo, Democratic Republic of the, Congo"));
        assertEquals(List.of("Guinea", "Equatorial Guinea"), GsdbFormat.names("Guinea, Equatorial Guinea"));
        assertEquals(List.of("EU", "United States", "UN"), GsdbFormat.names("EU,United States, UN,"));
        assertEquals(List.of("Zenda", "Lower"), GsdbFormat.names("Zenda, Lower"));
    }

    @Test
    void a_name_that_no_actor_can_have_is_a_bad_row_where_a_code_tells_who_is_meant_too() {
        String header = "sanctioned_state,sanctioned_state_iso3,sanctioning_state,sanctioning_state_iso3,year,trade\n";
        ImportReport report = Attested.read(
                        Import.of(Formats.gsdbDyadYears()).rejectedAtMost(1),
                        header + "Greece,GRC,France,FRA,1901,1\nGre\u008dce,GRC,France,FRA,1901,1\n" + "x".repeat(5_000)
                                + ",GRC,France,FRA,1902,1\n")
                .report();
        assertEquals(1, report.kept());
        assertEquals(2, report.rejected());
    }

    @Test
    void nobody_sanctions_himself() {
        ImportReport report = Attested.read(Formats.gsdb(), HEADER + """
                        1,Greece,France,1901,1902,1,0,0,0,0,0
                        2,Greece,Greece,1901,1902,1,0,0,0,0,0
                        """).report();
        assertEquals(
                "[line 3: sender and target are the same]", report.rejections().toString());
    }

    @Test
    void a_list_of_everybody_against_everybody_is_a_bad_row() {
        String many = "\"" + "Ruritania, ".repeat(500) + "\"";
        ImportReport report = Attested.read(
                        Formats.gsdb(),
                        HEADER + "1,Greece,France,1901,1902,1,0,0,0,0,0\n2," + many + "," + many
                                + ",1901,1902,1,0,0,0,0,0\n")
                .report();
        assertEquals(1, report.kept());
        assertTrue(report.rejections().toString().contains("500 senders and 500 targets"), report::toString);
    }

    @Test
    void a_sanction_by_year_ended_with_the_last_year_that_has_it() {
        ImportResult imported = Samples.all().get("gsdb-dyadic").read();

        assertEquals(
                List.of(
                        "FR SANCTIONS Black Hand 1992 published 1992-12-31",
                        "KP SANCTIONS KR 1990/1991 ended 1991",
                        "NA SANCTIONS GR 1991/1992 published 1992-12-31"),
                told(imported));
        ImportReport report = imported.report();
        assertEquals(8, report.read());
        assertEquals(5, report.kept());
        assertEquals(1, report.merged());
        assertEquals(Map.of("no kind of sanction", 1L), report.unmappedByName());
        assertEquals("[line 9: no year]", report.rejections().toString());
        assertEquals(
                ActorKind.UNKNOWN,
                imported.world().actor("Black Hand").orElseThrow().kind());
    }
}
