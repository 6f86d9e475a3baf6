package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.conclusion.Shift;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Side;
import io.github.entente.query.Finding;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import org.junit.jupiter.api.Test;

/** How strong the evidence for conclusions is, by numbers worked out by hand from the documented defaults. */
class StrengthOfFindingsTest {
    private static final double TINY = 1e-12;

    private static WorldBuilder actors() {
        WorldBuilder builder = World.builder()
                .state("US", "United States")
                .government("GNA", "Government of National Accord")
                .armedGroup("LNA", "Libyan National Army")
                .person("TRUMP", "Donald Trump")
                .person("HAFTAR", "Khalifa Haftar")
                .organ("EMBASSY", "Embassy")
                .medium("WIRE", "A wire");
        for (int i = 0; i < 12; i++) {
            builder.medium("S" + i, "Source " + i);
        }
        return builder;
    }

    private static double stance(World world, String day) {
        return Entente.assess(world)
                .asOf(day)
                .stances()
                .withSubordinates()
                .about("GNA")
                .first()
                .strength();
    }

    private static WorldBuilder.AttestationStep endorsed() {
        return actors().relation("US")
                .endorses("GNA")
                .happened("2020-01-01")
                .per("S0")
                .code("B2");
    }

    @Test
    void one_report_counts_reliability_times_credibility() {
        assertEquals(0.9 * 0.8, stance(endorsed().build(), "2020-01-01"), TINY);
    }

    @Test
    void ten_copies_of_one_wire_story_count_once() {
        WorldBuilder.AttestationStep copies = endorsed().via("WIRE");
        for (int i = 1; i <= 10; i++) {
            copies = copies.also()
                    .happened("2020-01-01")
                    .per("S" + i)
                    .via("WIRE")
                    .code("B2");
        }
        assertEquals(0.9 * 0.8, stance(copies.build(), "2020-01-01"), TINY);
    }

    @Test
    void of_one_lineage_the_best_report_counts() {
        World world = endorsed()
                .via("WIRE")
                .also()
                .happened("2020-01-01")
                .per("S1")
                .via("WIRE")
                .code("A2")
                .build();
        assertEquals(0.8, stance(world, "2020-01-01"), TINY);
    }

    @Test
    void an_independent_source_makes_it_stronger() {
        World world =
                endorsed().also().happened("2020-01-01").per("S1").code("C3").build();
        assertEquals(1 - (1 - 0.72) * (1 - 0.75 * 0.55), stance(world, "2020-01-01"), TINY);
    }

    @Test
    void two_lineages_that_a_third_report_joins_are_one() {
        WorldBuilder.AttestationStep two =
                endorsed().also().happened("2020-01-01").per("S1").code("B2");
        double apart = 1 - 0.28 * 0.28;
        assertEquals(apart, stance(two.build(), "2020-01-01"), TINY);
        World joined =
                two.also().happened("2020-01-01").per("S0").via("S1").code("E5").build();
        assertEquals(0.72, stance(joined, "2020-01-01"), TINY);
    }

    @Test
    void it_is_never_certain() {
        WorldBuilder.AttestationStep all = endorsed().code("A1");
        for (int i = 1; i <= 5; i++) {
            all = all.also().happened("2020-01-01").per("S" + i).code("A1");
        }
        assertEquals(0.99, stance(all.build(), "2020-01-01"), TINY);
    }

    @Test
    void it_has_halved_after_exactly_the_half_life() {
        World world = endorsed().code("A1").build();
        assertEquals(0.95, stance(world, "2020-01-01"), TINY);
        assertEquals(0.95 / Math.sqrt(2), stance(world, "2020-03-31"), TINY);
        assertEquals(0.475, stance(world, "2020-06-29"), TINY);
        assertEquals(0.2375, stance(world, "2020-12-26"), TINY);
        assertTrue(Entente.assess(world).asOf("2020-12-31").stances().size() == 1);
        assertTrue(Entente.assess(world).asOf("2021-01-01").stances().isEmpty());
    }

    @Test
    void what_goes_on_does_not_fade() {
        World world = actors().relation("US")
                .endorses("GNA")
                .happened("2020-01-01/2020-12-31")
                .per("S0")
                .code("A1")
                .build();
        assertEquals(0.95, stance(world, "2020-11-30"), TINY);
    }

    @Test
    void what_is_denied_is_believed_less() {
        World world = endorsed()
                .also()
                .happened("2020-01-01")
                .per("S1")
                .code("A1")
                .denied()
                .build();
        assertEquals(0.72 * (1 - 0.95) / (1 - 0.72 * 0.95), stance(world, "2020-01-01"), TINY);
    }

    private static WorldBuilder.AttestationStep praised() {
        return actors().relation("HAFTAR")
                .leads("LNA")
                .per("S0")
                .code("B1")
                .relation("US")
                .praises("HAFTAR")
                .happened("2019-04-01")
                .per("S0")
                .code("A2");
    }

    private static double byLeader(World world, String day) {
        return Entente.assess(world)
                .asOf(day)
                .stances()
                .where(stance -> stance.basis() == Basis.BY_LEADER)
                .first()
                .strength();
    }

    @Test
    void a_proof_is_as_strong_as_its_weakest_premise_times_the_strength_of_its_rules() {
        // min(B1, A2) × 0.9; the leader's stance itself is A2 × 1
        assertEquals(Math.min(0.855, 0.8) * 0.9, byLeader(praised().build(), "2019-04-01"), TINY);
        // once the praise has faded below the tie, it decides
        assertEquals(0.8 / 2 * 0.9, byLeader(praised().build(), "2019-06-30"), TINY);
    }

    @Test
    void a_tie_is_asked_on_the_day_of_the_act() {
        // who says in 2020 that he leads tells nothing of 2019
        World world = praised()
                .relation("TRUMP")
                .leads("US")
                .happened("2019")
                .per("S1")
                .code("C3")
                .also()
                .happened("2019-05/..")
                .per("S2")
                .code("A1")
                .relation("TRUMP")
                .endorses("GNA")
                .happened("2019-04-01")
                .per("S3")
                .code("A1")
                .build();
        double attributed = Entente.assess(world)
                .asOf("2019-06-01")
                .stances()
                .about("GNA")
                .of("US")
                .first()
                .strength();
        assertEquals(0.75 * 0.55, attributed, TINY);
    }

    @Test
    void the_earlier_of_a_sequence_is_asked_on_its_own_day() {
        World world = actors().relation("TRUMP")
                .leads("US")
                .per("S0")
                .code("A1")
                .relation("EMBASSY")
                .speaksFor("US")
                .per("S0")
                .code("A1")
                .relation("TRUMP")
                .praises("LNA")
                .happened("2019-04-01")
                .per("S0")
                .code("A2")
                .relation("EMBASSY")
                .accuses("LNA")
                .happened("2020-05-25")
                .per("S0")
                .code("A1")
                .build();
        Assessment assessment = Entente.assess(world);
        assertEquals(0.8, assessment.inconsistencies().of("US").first().strength(), TINY);
        // and later too: what is over is as strong as it was
        assertEquals(
                0.8, assessment.asOf("2025").inconsistencies().of("US").first().strength(), TINY);
    }

    @Test
    void the_strongest_of_several_reasons_counts() {
        World world = endorsed()
                .relation("US")
                .recognizes("GNA")
                .happened("2020-01-01")
                .per("S1")
                .code("A1")
                .build();
        assertEquals(0.95, stance(world, "2020-01-01"), TINY);
    }

    @Test
    void a_report_from_before_a_turn_does_not_make_the_turn_stronger() {
        World world = actors().relation("US")
                .praises("LNA")
                .happened("2018-06-01")
                .per("S0")
                .code("A1")
                .relation("US")
                .accuses("LNA")
                .happened("2018-05-30")
                .per("S1")
                .code("A1")
                .also()
                .happened("2018-06-10")
                .per("S2")
                .code("E5")
                .build();
        Finding<Shift> shift = Entente.assess(world)
                .shifts()
                .where(found -> found.to() == Side.AGAINST)
                .first();
        assertEquals("2018-06-01 then 2018-06-10", shift.explain().whenText());
        assertEquals(0.25 * 0.1, shift.strength(), TINY);
        assertFalse(
                shift.explain().toString().contains("2018-05-30 —"),
                shift.explain().toString());
    }

    @Test
    void a_report_from_before_the_office_does_not_make_its_act_stronger() {
        World world = actors().relation("TRUMP")
                .leads("US")
                .happened("2019")
                .per("S0")
                .code("A1")
                .relation("TRUMP")
                .praises("GNA")
                .happened("2018-12-30")
                .per("S1")
                .code("A1")
                .also()
                .happened("2019-01-05")
                .per("S2")
                .code("E5")
                .build();
        assertEquals(
                0.25 * 0.1,
                Entente.assess(world)
                        .asOf("2019-01-05")
                        .stances()
                        .of("US")
                        .about("GNA")
                        .first()
                        .strength(),
                TINY);
    }

    @Test
    void of_two_reports_of_one_turn_the_stronger_day_counts() {
        World world = actors().relation("US")
                .praises("LNA")
                .happened("2018-01-01")
                .per("S0")
                .code("A1")
                .relation("US")
                .accuses("LNA")
                .happened("2018-06-10")
                .per("S1")
                .code("A1")
                .also()
                .happened("2018-06")
                .per("S2")
                .code("E5")
                .build();
        double fadedSince = Math.pow(2, -20 / 90.0);
        assertEquals(
                1 - (1 - 0.95 * fadedSince) * (1 - 0.25 * 0.1),
                Entente.assess(world).shifts().first().strength(),
                TINY);
    }

    /** What holds a tie again later does not let a later report prove an earlier act. */
    @Test
    void a_later_term_of_office_changes_no_earlier_strength() {
        WorldBuilder.AttestationStep once = actors().relation("EMBASSY")
                .endorses("GNA")
                .happened("2020-01")
                .per("S0")
                .code("D4")
                .also()
                .happened("2020-03-01/..")
                .per("S1")
                .code("A1")
                .relation("EMBASSY")
                .speaksFor("US")
                .happened("2020-01")
                .per("S0")
                .code("A1");
        Finding<?> before = byTheUs(once.build());
        Finding<?> after =
                byTheUs(once.also().happened("2021-12-31").per("S0").code("A1").build());
        // D4, 151 days after 2020-01-31 with a half-life of 180
        assertEquals(0.5 * 0.3 * Math.pow(2, -151 / 180.0), before.strength(), TINY);
        assertEquals(before.strength(), after.strength(), TINY);
        assertEquals(before.explain().toString(), after.explain().toString());
        assertFalse(after.explain().toString().contains("2020-03-01"));
    }

    private static Finding<?> byTheUs(World world) {
        return Entente.assess(world)
                .asOf("2020-06-30")
                .stances()
                .of("US")
                .about("GNA")
                .first();
    }
}
