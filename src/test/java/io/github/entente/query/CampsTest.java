package io.github.entente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.Siding;
import io.github.entente.fact.UnknownActorException;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class CampsTest {
    private static final Assessment LIBYA = Entente.assess(Seeds.libya2020());

    /** States A to D and what is stated of them, such as {@code A ARMS B 2020-01-03}. */
    private static Assessment assess(String... relations) {
        WorldBuilder world = World.builder().medium("M", "The Mail");
        for (String id : List.of("A", "B", "C", "D")) {
            world.state(id, "State " + id);
        }
        for (String relation : relations) {
            String[] words = relation.split(" ");
            world.relation(words[0])
                    .does(words[1], words[2])
                    .happened(words[3])
                    .per("M")
                    .code("B2")
                    .and();
        }
        return Entente.assess(world.build());
    }

    private static List<String> parties(Findings<Siding> sidings) {
        return sidings.conclusions().stream().map(Siding::party).toList();
    }

    @Test
    void each_war_has_one_table_that_tells_who_stands_behind_whom_and_how() {
        assertEquals("""
                1 war with its camps as of 2020-05-25

                GNA against LNA, at war 2019-04-05 to 2020-05-25 (strong evidence)
                BEHIND  PARTY  BY     BASIS         WHEN                                      STRENGTH  ACTS  SOURCES
                GNA     TR     deeds  directly      2020-05-18 to 2020-05-24, presumed since  strong    1     1
                GNA     UN     words  directly      2020-05                                   strong    1     1
                GNA     US     words  directly      2019-04-05 to 2020-05-25                  strong    1     1
                LNA     AE     deeds  directly      2020-05                                   strong    2     1
                LNA     EG     deeds  directly      2020-05                                   strong    1     1
                LNA     RU     deeds  by its agent  2020-05-23, presumed since                moderate  1     1""", LIBYA.camps().toString());
    }

    @Test
    void a_party_that_takes_both_sides_is_in_both_camps_and_contested() {
        WarCamps camps = LIBYA.asOf("2019-04-30").camps().between("GNA", "LNA").first();
        assertEquals(List.of("US"), parties(camps.behind("GNA")));
        assertEquals(List.of("US"), parties(camps.behind("LNA")));
        camps.sidings().forEach(one -> assertEquals(List.of("contested"), one.marks(), one.toString()));
    }

    @Test
    void who_is_at_war_with_the_other_side_itself_is_belligerent_and_told_below() {
        WarCamps camps = assess(
                        "A DECLARES_WAR_ON B 2020-01-01",
                        "C DECLARES_WAR_ON B 2020-01-02",
                        "C ARMS A 2020-01-03",
                        "D ARMS A 2020-01-03")
                .camps()
                .between("B", "A")
                .first();
        assertEquals(List.of("C", "D"), parties(camps.behind("A")));
        assertEquals(List.of("belligerent"), camps.behind("A").first().marks());
        assertEquals(List.of(), camps.behind("A").get(1).marks());
        assertEquals(List.of("C"), camps.coBelligerentsOf("A"));
        assertEquals(List.of(), camps.coBelligerentsOf("B"));
        assertTrue(camps.toString().endsWith("\nalso at war with B: C"), camps::toString);
    }

    @Test
    void a_war_in_which_nobody_takes_a_side_is_told_too() {
        Assessment assessment = assess("A DECLARES_WAR_ON B 2020-01-01");
        assertEquals(
                "A against B, at war since 2020-01-01 (strong evidence)\nnobody else takes a side",
                assessment.camps().first().toString());
        assertEquals(List.of(), assessment.camps().withSupporters());
    }

    @Test
    void wars_are_found_by_their_parties_and_by_those_behind_them() {
        assertEquals(1, LIBYA.camps().of("TR").size());
        assertEquals(1, LIBYA.camps().of("GNA").size());
        assertEquals(0, LIBYA.camps().of("LIBYA").size());
        assertEquals(0, LIBYA.camps().between("TR", "LNA").size());
        assertThrows(UnknownActorException.class, () -> LIBYA.camps().of("Atlantis"));
    }

    @Test
    void only_a_party_to_the_war_has_somebody_behind_it() {
        WarCamps camps = LIBYA.camps().first();
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> camps.behind("TR"));
        assertEquals("\"TR\" is no party to the war of GNA and LNA; these two are", wrong.getMessage());
    }

    @Test
    void of_several_ways_to_take_a_side_the_firmest_is_listed() {
        assertEquals(
                List.of("C sides with A in its war with B, by deeds"),
                assess("A AT_WAR_WITH B 2020", "C PRAISES A 2020-06", "C ARMS A 2020-06")
                        .camps()
                        .first()
                        .sidings()
                        .stream()
                        .map(Finding::sentence)
                        .toList());
    }

    @Test
    void a_report_has_the_camps_and_no_table_of_pairs_that_stand_together_or_are_opposed() {
        String report = LIBYA.report();
        assertTrue(report.contains("\n\n" + LIBYA.camps() + "\n\n"), report);
        assertTrue(!report.contains("alignments as of") && !report.contains("oppositions as of"), report);
        assertEquals(6, LIBYA.alignments().size());
        assertEquals(6, LIBYA.oppositions().size());
    }
}
