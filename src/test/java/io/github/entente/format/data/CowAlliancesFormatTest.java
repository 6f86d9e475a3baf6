package io.github.entente.format.data;

import static io.github.entente.format.data.Attested.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.entente.Entente;
import io.github.entente.world.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CowAlliancesFormatTest {
    private static final String DIRECTED = "version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,"
            + "dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,"
            + "nonaggression,entente,year,version\n";

    private static ImportResult directed(String rows) {
        return Attested.read(Formats.cowAlliances(), DIRECTED + rows);
    }

    @Test
    void members_are_allied_while_both_belong() {
        ImportResult imported = Samples.all().get("cow-alliances").read();

        assertEquals(
                List.of(
                        "AUH ENTENTE SE 1816-01-01/1820-03-09",
                        "FR DEFENSE_PACT GR 1908-06/.. published 2012-12-31",
                        "FR DEFENSE_PACT PT 1901-02-04/1910-05-07",
                        "FR NONAGGRESSION_PACT PT 1901-02-04/1910-05-07",
                        "GR DEFENSE_PACT PT 1908-06/1910-05-07"),
                told(imported));
        ImportReport report = imported.report();
        assertEquals(11, report.read());
        assertEquals(3, report.kept());
        assertEquals(2, report.merged(), "what another member's row said already");
        assertEquals(
                Map.of(
                        "no obligation", 1L,
                        "no other member at the time", 2L,
                        "obligation of one member: not told to whom", 1L,
                        "obligations not known", 1L),
                report.unmappedByName());
        assertEquals(1, report.rejected());
        assertEquals(12, report.rejections().get(0).line());
        assertEquals(
                Map.of("iso", "GR", "iso3", "GRC", "cow", "350", "cowabb", "GRC"),
                imported.world().actor("GR").orElseThrow().codes());
    }

    @Test
    void the_rows_of_an_alliance_need_not_stand_together() {
        String header = "version4id,ccode,mem_st_year,mem_end_year,defense,neutrality,nonaggression,entente\n";
        ImportResult imported = Attested.read(Formats.cowAlliances(), header + """
                1,220,1901,1905,1,0,0,0
                2,220,1901,1905,0,0,0,1
                1,350,1903,1910,1,0,0,0
                2,235,1906,1910,0,0,0,1
                """);
        assertEquals(List.of("FR DEFENSE_PACT GR 1903/1905"), told(imported));
    }

    @Test
    void what_binds_one_alone_is_a_pledge_or_has_no_type() {
        ImportResult imported = directed("""
                1,200,,235,,1,1,1900,1,1,1910,0,0,1,1,1,0,1900,4.1
                1,235,,200,,1,1,1900,1,1,1910,0,0,0,0,1,0,1900,4.1
                2,220,,200,,1,1,1900,,,,0,1,0,1,0,1,1900,4.1
                2,200,,220,,1,1,1900,,,,0,1,0,0,0,0,1900,4.1
                3,220,,350,,1,1,1900,,,,0,1,0,0,1,0,1900,4.1
                """);
        assertEquals(
                List.of(
                        "FR PLEDGES_NOT_TO_ATTACK GR 1900-01-01/.. published 2012-12-31",
                        "GB NONAGGRESSION_PACT PT 1900-01-01/1910-01-01",
                        "GB PLEDGES_TO_DEFEND PT 1900-01-01/1910-01-01"),
                told(imported));
        assertEquals(
                Map.of("no obligation", 1L, "one-sided neutrality, entente", 1L),
                imported.report().unmappedByName());
    }

    @Test
    void rows_of_one_alliance_do_not_answer_those_of_another() {
        ImportResult imported = directed("""
                1,200,,235,,1,1,1900,1,1,1910,0,0,1,0,0,0,1900,4.1
                2,235,,200,,1,1,1900,1,1,1910,0,0,1,0,0,0,1900,4.1
                """);
        assertEquals(
                List.of(
                        "GB PLEDGES_TO_DEFEND PT 1900-01-01/1910-01-01",
                        "PT PLEDGES_TO_DEFEND GB 1900-01-01/1910-01-01"),
                told(imported));
    }

    @Test
    void the_rows_of_the_file_by_year_are_one() {
        ImportResult imported = directed("""
                1,200,,235,,-9,-9,1900,-9,5,1902,0,0,1,0,0,0,1900,4.1
                1,235,,200,,-9,-9,1900,-9,5,1902,0,0,1,0,0,0,1900,4.1
                1,200,,235,,-9,-9,1900,-9,5,1902,0,0,1,0,0,0,1901,4.1
                1,235,,200,,-9,-9,1900,-9,5,1902,0,0,1,0,0,0,1901,4.1
                """);
        assertEquals(List.of("GB DEFENSE_PACT PT 1900/1902-05"), told(imported));
        assertEquals(1, imported.report().kept());
        assertEquals(3, imported.report().merged());
    }

    @Test
    void a_file_without_direction_has_one_row_for_both() {
        ImportResult imported = Attested.read(Formats.cowAlliances(), """
                version4id,ccode1,ccode2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,asymmetric,version
                1,200,235,4,2,1901,,,,0,1,1,0,0,0,0,4.1
                2,200,220,4,2,1901,,,,0,1,1,0,0,0,1,4.1
                3,200,350,4,2,1901,,,,0,1,1,0,0,0,0,5.0
                """);
        assertEquals(
                List.of("GB DEFENSE_PACT GR 1901-02-04/..", "GB DEFENSE_PACT PT 1901-02-04/.. published 2012-12-31"),
                told(imported));
        assertEquals(
                Map.of("asymmetric: not told who is bound", 1L),
                imported.report().unmappedByName());
    }

    @Test
    void the_end_of_one_alliance_does_not_end_another() {
        World world = directed("""
                        1,200,,235,,1,1,1900,1,1,1910,0,0,1,0,0,0,1900,4.1
                        1,235,,200,,1,1,1900,1,1,1910,0,0,1,0,0,0,1900,4.1
                        2,200,,235,,1,1,1905,1,1,1920,0,0,1,0,0,0,1905,4.1
                        2,235,,200,,1,1,1905,1,1,1920,0,0,1,0,0,0,1905,4.1
                        """).world();
        assertEquals(1, Entente.assess(world).asOf("1915").alliances().size());
        assertEquals(0, Entente.assess(world).asOf("1921").alliances().size());
    }

    @Test
    void a_number_means_the_state_of_its_year() {
        ImportResult imported = directed("""
                1,260,,220,,6,5,1955,3,10,1990,0,0,1,0,0,0,1955,4.1
                1,220,,260,,6,5,1955,3,10,1990,0,0,1,0,0,0,1955,4.1
                2,260,,220,,1,1,1900,,,,0,0,1,0,0,0,1900,4.1
                """);
        assertEquals(List.of("FR DEFENSE_PACT GFR 1955-05-06/1990-10-03"), told(imported));
        assertEquals(1, imported.report().rejected(), "260 is West Germany, which began in 1949");
    }

    @Test
    void an_alliance_of_more_members_than_there_are_states_is_no_alliance() {
        StringBuilder rows = new StringBuilder(
                "version4id,ccode,mem_st_year,mem_end_year,defense,neutrality,nonaggression,entente\n");
        rows.append("8,220,1901,,1,0,0,0\n8,235,1901,,1,0,0,0\n");
        for (int i = 0; i < 300; i++) {
            rows.append("7,220,").append(1600 + i).append(",,1,0,0,0\n");
        }
        ImportReport report = Attested.read(Import.of(Formats.cowAlliances()).rejectedAtMost(1), rows.toString())
                .report();
        assertEquals(300, report.rejected());
        assertEquals(1, report.kept());
    }
}
