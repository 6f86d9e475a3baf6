package io.github.entente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.conclusion.Stance;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Side;
import io.github.entente.fact.UnknownActorException;
import io.github.entente.seeds.Seeds;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Assessment LIBYA = Entente.assess(Seeds.libya2020());

    private static Set<String> holders(Stances stances) {
        return stances.conclusions().stream().map(Stance::holder).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void of_is_whose_and_about_is_toward_whom() {
        assertTrue(LIBYA.stances().of("GNA").conclusions().stream()
                .allMatch(stance -> stance.holder().equals("GNA")));
        assertTrue(LIBYA.stances().about("GNA").conclusions().stream()
                .allMatch(stance -> stance.target().equals("GNA")));
        assertFalse(LIBYA.stances().of("GNA").isEmpty());
        assertFalse(LIBYA.stances().about("GNA").isEmpty());
    }

    @Test
    void symmetric_ones_are_of_and_about_both_ends() {
        List<Hostility> war = List.of(new Hostility("GNA", "LNA"));
        assertEquals(war, LIBYA.hostilities().of("GNA").conclusions());
        assertEquals(war, LIBYA.hostilities().of("LNA").conclusions());
        assertEquals(war, LIBYA.hostilities().about("LNA").conclusions());
        assertEquals(war, LIBYA.hostilities().between("LNA", "GNA").conclusions());
        assertEquals(war, LIBYA.hostilities().between("GNA", "LNA").conclusions());
    }

    @Test
    void between_names_both_in_whatever_part() {
        assertEquals(Set.of("GNA", "LNA"), holders(LIBYA.stances().between("the rebel army", "Libyan government")));
        assertEquals(1, LIBYA.inconsistencies().between("LNA", "GNA").size());
        assertTrue(LIBYA.stances().between("TR", "US").isEmpty());
    }

    @Test
    void where_on_and_by_make_shorter_lists() {
        assertEquals(
                Set.of("AE", "EG", "RU"),
                holders(LIBYA.stances().about("LNA").on(Side.FOR).by(Channel.DEEDS)));
        assertEquals(Set.of("US"), holders(LIBYA.stances().about("LNA").by(Channel.WORDS)));
        assertEquals(
                LIBYA.stances().of("US").conclusions(),
                LIBYA.stances().where(stance -> stance.holder().equals("US")).conclusions());
    }

    @Test
    void parts_are_folded_until_asked_for() {
        assertFalse(holders(LIBYA.stances()).contains("ERDOGAN"));
        assertTrue(holders(LIBYA.stances().withSubordinates()).contains("ERDOGAN"));
        assertTrue(LIBYA.stances().of("ERDOGAN").isEmpty());
        Finding<Stance> folded =
                LIBYA.stances().of("ERDOGAN").withSubordinates().on(Side.FOR).first();
        assertTrue(folded.isSubordinate());
        assertFalse(LIBYA.stances().first().isSubordinate());
    }

    @Test
    void a_part_whose_principal_does_not_share_it_is_shown() {
        // before the seed's month in which it is known to act for Russia nobody stands for its stance but
        // itself
        Assessment apart = Entente.assess(Seeds.libya2020()
                .without(new io.github.entente.fact.Relation(
                        "RU-CONTRACTORS", io.github.entente.fact.RelationTypes.AGENT_OF, "RU")));
        assertTrue(holders(apart.stances()).contains("RU-CONTRACTORS"));
    }

    @Test
    void they_come_in_the_promised_order() {
        List<String> order = LIBYA.stances().withSubordinates().conclusions().stream()
                .map(stance -> stance.holder() + "\n" + stance.target() + "\n" + stance)
                .toList();
        assertEquals(order.stream().sorted().toList(), order);
    }

    @Test
    void the_first_of_none_says_what_there_is_none_of() {
        assertEquals(
                "there are no inconsistencies here as of 2020-05-25",
                assertThrows(
                                NoSuchElementException.class,
                                () -> LIBYA.inconsistencies().of("TR").first())
                        .getMessage());
        assertEquals(
                "no inconsistencies as of 2020-05-25",
                LIBYA.inconsistencies().of("TR").toString());
        assertEquals(
                "no hostilities as of 2012-01-01",
                LIBYA.asOf("2012-01-01").hostilities().of("GNA").toString());
        assertEquals("no stances as of 2011-12-31", LIBYA.asOf("2011").stances().toString());
    }

    @Test
    void an_unknown_actor_is_refused_everywhere() {
        String message = "unknown actor \"GNC\"; did you mean \"GNA\"?";
        List<Runnable> questions = List.of(
                () -> LIBYA.stances().of("GNC"),
                () -> LIBYA.stances().about("GNC"),
                () -> LIBYA.stances().between("US", "GNC"),
                () -> LIBYA.position("GNC"),
                () -> LIBYA.position("US").toward("GNC"));
        for (Runnable question : questions) {
            assertEquals(
                    message,
                    assertThrows(UnknownActorException.class, question::run).getMessage());
        }
    }

    @Test
    void a_list_prints_as_a_table() {
        assertEquals("""
                1 hostility as of 2020-05-25
                FIGHTS  WITH  WHEN                   STRENGTH  ACTS  SOURCES
                GNA     LNA   2019-04 to 2020-05-25  strong    3     1""", LIBYA.hostilities().toString());
        assertEquals("""
                1 war as of 2020-05-25
                AT WAR  WITH  WHEN                      STRENGTH  ACTS  SOURCES
                GNA     LNA   2019-04-05 to 2020-05-25  strong    3     1""", LIBYA.wars().toString());
        assertEquals("""
                2 inconsistencies as of 2020-05-25
                WHOSE  KIND            ABOUT        WHEN                      STRENGTH  ACTS  SOURCES
                US     mixed signals   GNA and LNA  2019-04-05 to 2019-04-30  strong    2     1
                US     divided voices  LNA          2019-04 then 2020-05-25   moderate  2     1""", LIBYA.inconsistencies().toString());
        assertEquals(
                """
                1 inconsistency as of 2020-05-25
                WHOSE  KIND           ABOUT        WHEN                      STRENGTH  ACTS  SOURCES
                US     mixed signals  GNA and LNA  2019-04-05 to 2019-04-30  strong    2     1""",
                LIBYA.inconsistencies().ofKind(Inconsistency.Kind.MIXED_SIGNALS).toString());
    }

    @Test
    void each_rival_stands_next_to_whom_it_is_behind() {
        assertEquals("""
                1 rivalry as of 2020-05-25
                RIVAL  BEHIND  RIVAL  BEHIND  WHEN                        STRENGTH  ACTS  SOURCES
                RU     LNA     TR     GNA     2020-05-23, presumed since  moderate  3     1""", LIBYA.rivalries().between("RU", "TR").toString());
        assertEquals("""
                1 rivalry as of 2020-05-25
                RIVAL  BEHIND      RIVAL  BEHIND      WHEN                                      STRENGTH  ACTS  SOURCES
                GNA    (directly)  LNA    (directly)  2020-05-18 to 2020-05-24, presumed since  moderate  3     1""", LIBYA.rivalries().direct().toString());
    }

    @Test
    void no_text_ends_in_a_line_break() {
        Finding<Inconsistency> inconsistency = LIBYA.inconsistencies().first();
        List.of(
                        LIBYA.stances(),
                        LIBYA.disputes(),
                        inconsistency,
                        inconsistency.explain(),
                        inconsistency.explain().withAlternatives(),
                        LIBYA.position("US").toward("LNA"),
                        LIBYA,
                        LIBYA.report())
                .forEach(text -> assertEquals(text.toString().stripTrailing(), text.toString()));
    }

    @Test
    void the_report_answers_first_and_the_summary_leaves_the_proofs_out() {
        List<String> report = List.of(LIBYA.report().split("\n\n"));
        assertEquals("Libya, May 2020, as of 2020-05-25", report.get(0));
        assertEquals(LIBYA.inconsistencies().toString(), report.get(1));
        assertEquals("Why\n" + LIBYA.inconsistencies().first().explain(), report.get(2));
        assertEquals(
                List.of(LIBYA.toString().split("\n\n")),
                report.stream()
                        .filter(part -> !part.startsWith("Why\n") && !part.startsWith("Where it stands\n"))
                        .toList());
    }

    @Test
    void the_legend_says_what_strength_means() {
        assertTrue(LIBYA.toString().contains("Tables name actors by id. STRENGTH weighs the evidence"));
        assertTrue(LIBYA.toString().endsWith("\nRead with " + LIBYA.settings()));
    }

    @Test
    void a_list_is_of_its_day() {
        assertEquals(
                "\"2019/2020\" is an interval; give the one day to look back from",
                assertThrows(IllegalArgumentException.class, () -> LIBYA.asOf("2019/2020"))
                        .getMessage());
        assertEquals(
                LIBYA.asOf("2019-04").stances().toString(),
                LIBYA.asOf("2019-04-30").stances().toString());
        assertEquals(
                LIBYA.asOf("2020-05-25").toString(),
                LIBYA.asOf("2019").asOf("2020-05-25").toString());
    }
}
