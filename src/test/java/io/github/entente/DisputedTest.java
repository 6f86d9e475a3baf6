package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.conclusion.Stance;
import io.github.entente.derivation.Explanation;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.Strength;
import io.github.entente.export.AssessmentGraph;
import io.github.entente.export.AssessmentJson;
import io.github.entente.export.AssessmentTables;
import io.github.entente.fact.Credibility;
import io.github.entente.fact.Reliability;
import io.github.entente.fact.Side;
import io.github.entente.query.Change;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKinds;
import io.github.entente.query.Timeline;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is denied or retracted, by numbers worked out by hand from the documented defaults. */
class DisputedTest {
    private static final double TINY = 1e-12;

    private static WorldBuilder actors() {
        WorldBuilder builder = World.builder()
                .state("US", "United States")
                .government("GNA", "Government of National Accord")
                .armedGroup("LNA", "Libyan National Army");
        for (int i = 0; i < 40; i++) {
            builder.medium("S" + i, "Source " + i);
        }
        return builder;
    }

    private static WorldBuilder.AttestationStep endorsed(String happened, String code) {
        return actors().relation("US")
                .endorses("GNA")
                .happened(happened)
                .per("S0")
                .code(code);
    }

    private static WorldBuilder.AttestationStep endorsed(String code) {
        return endorsed("2020-01-01", code);
    }

    private static Finding<Stance> stance(World world, String day) {
        return Entente.assess(world).asOf(day).stances().of("US").about("GNA").first();
    }

    private static Finding<Stance> stance(World world) {
        return stance(world, "2020-01-01");
    }

    private static World denied(String affirmed, String denied) {
        return endorsed(affirmed)
                .also()
                .happened("2020-01-01")
                .per("S1")
                .code(denied)
                .denied()
                .build();
    }

    @Test
    void an_E5_report_that_an_A1_source_denies_is_weak_and_disputed() {
        Finding<Stance> stance = stance(denied("E5", "A1"));
        assertEquals(0.025 * 0.05 / (1 - 0.025 * 0.95), stance.strength(), TINY);
        assertEquals(Strength.WEAK, stance.strengthInWords());
        assertTrue(stance.isDisputed());
        assertEquals("US stands for GNA, by words, 2020-01-01 (weak evidence, disputed)", stance.toString());
    }

    @Test
    void an_A1_report_that_an_A1_source_denies_is_disputed() {
        Finding<Stance> stance = stance(denied("A1", "A1"));
        assertEquals(0.95 * 0.05 / (1 - 0.95 * 0.95), stance.strength(), TINY);
        assertEquals("US stands for GNA, by words, 2020-01-01 (moderate evidence, disputed)", stance.toString());
    }

    @Test
    void what_nobody_denies_is_undisputed() {
        Finding<Stance> stance = stance(endorsed("A1").build());
        assertFalse(stance.isDisputed());
        assertFalse(stance.explain().isDisputed());
        assertEquals("US stands for GNA, by words, 2020-01-01 (strong evidence)", stance.toString());
    }

    private static WorldBuilder.AttestationStep reports(String first, String code, int more) {
        WorldBuilder.AttestationStep step = endorsed(first);
        for (int i = 1; i <= more; i++) {
            step = step.also().happened("2020-01-01").per("S" + i).code(code);
        }
        return step;
    }

    @Test
    void ten_F6_are_below_one_B2() {
        double two = stance(reports("F6", "F6", 1).build()).strength();
        assertEquals(1 - 0.7 * 0.7, two, TINY);
        double ten = stance(reports("F6", "F6", 9).build()).strength();
        assertTrue(two < ten && ten < stance(endorsed("B2").build()).strength(), () -> "ten F6: " + ten);
    }

    /** The strength of an endorsement that one source reports of each of so many days. */
    private static double repeated(String code, int days) {
        WorldBuilder.AttestationStep step = endorsed(code);
        for (int i = 1; i < days; i++) {
            step = step.also()
                    .happened(LocalDate.of(2020, 1, 1).minusDays(i).toString())
                    .per("S0")
                    .code(code);
        }
        return stance(step.build()).strength();
    }

    @Test
    void an_unrated_source_gains_by_what_it_says_of_other_days() {
        assertEquals(0.3, repeated("F6", 1), TINY);
        double halved = Math.pow(2, -1.0 / 180);
        assertEquals(0.6 * (1 - 0.5 * (1 - 0.5 * halved)), repeated("F6", 2), TINY);
        assertTrue(repeated("F6", 2) < repeated("F6", 5) && repeated("F6", 5) < repeated("F6", 50));
        assertTrue(repeated("F6", 200) <= 0.6);
    }

    @Test
    void a_rated_source_does_not_gain_by_repetition() {
        for (String code : List.of("A2", "B3", "C6", "D1", "E6")) {
            assertEquals(repeated(code, 1), repeated(code, 9), TINY, code);
        }
    }

    @Test
    void an_unrated_source_gains_nothing_by_what_it_says_of_the_same_days() {
        double once = repeated("F6", 1);
        assertEquals(
                once,
                stance(endorsed("F6")
                                .also()
                                .happened("2020-01-01")
                                .per("S0")
                                .code("F6")
                                .quote("Once more.")
                                .build())
                        .strength(),
                TINY);
        assertEquals(
                once,
                stance(endorsed("F6")
                                .also()
                                .happened("2020-01")
                                .per("S0")
                                .code("F6")
                                .build())
                        .strength(),
                TINY);
    }

    @Test
    void an_unrated_report_of_a_month_does_not_take_the_place_of_those_of_its_days() {
        WorldBuilder.AttestationStep days = endorsed("2020-01-31", "F6")
                .also()
                .happened("2020-01-10")
                .per("S0")
                .code("F6")
                .also()
                .happened("2020-01-20")
                .per("S0")
                .code("F6");
        double before = stance(days.build(), "2020-01-31").strength();
        World more = days.also()
                .happened("2020-01-01/2020-01-31")
                .per("S0")
                .code("F2")
                .build();
        assertTrue(before > 0.6 * 0.8, () -> "of days: " + before);
        assertEquals(before, stance(more, "2020-01-31").strength(), TINY);
    }

    /** The denied report would else make way for two that overlap it. */
    @Test
    void a_denial_of_an_unrated_report_does_not_strengthen() {
        WorldBuilder.AttestationStep said = endorsed("2020-01-02/2020-01-30", "F3")
                .also()
                .happened("2020-01-01/2020-01-03")
                .per("S0")
                .code("F6")
                .also()
                .happened("2020-01-29/2020-02-02")
                .per("S0")
                .code("F6");
        double before = stance(said.build(), "2020-02-02").strength();
        World denied = said.also()
                .happened("2020-01-02/2020-01-30")
                .per("S1")
                .code("B2")
                .denied()
                .build();
        assertTrue(stance(denied, "2020-02-02").strength() <= before);
    }

    @ParameterizedTest
    @CsvSource({"D1", "D6", "E1", "F1", "F6"})
    void sources_of_D_E_and_F_never_count_for_more_than_one_B2(String code) {
        double b2 = stance(endorsed("B2").build()).strength();
        double besideB1 = 1 - (1 - 0.855) * (1 - 0.72);
        for (int more = 0; more < 40; more++) {
            int copies = more;
            double some = stance(reports(code, code, more).build()).strength();
            assertTrue(some < b2, () -> copies + " more of " + code + ": " + some);
            double beside = stance(reports("B1", code, more).build()).strength();
            assertTrue(0.855 <= beside && beside < besideB1, () -> copies + " of " + code + " beside a B1: " + beside);
        }
    }

    @Test
    void poor_sources_deny_no_more_than_one_B2_does() {
        WorldBuilder.AttestationStep step = endorsed("A1");
        for (int i = 1; i <= 20; i++) {
            step = step.also().happened("2020-01-01").per("S" + i).code("F6").denied();
        }
        assertTrue(stance(step.build()).strength() > 0.95 * 0.28 / (1 - 0.95 * 0.72));
    }

    /**
     * A D1 report is better than a B6 one. So the lineage of a B6 report gains by a D1 one, whatever the
     * others.
     */
    @Test
    void a_better_report_of_a_poor_source_does_not_weaken_its_lineage() {
        World before = reports("B6", "F6", 20).build();
        World after = reports("B6", "F6", 20)
                .also()
                .happened("2020-01-01")
                .per("S30")
                .via("S0")
                .code("D1")
                .build();
        assertTrue(stance(after).strength() >= stance(before).strength());
    }

    @Test
    void where_settings_make_all_certain_a_denial_still_weighs_as_much_as_an_affirmation() {
        Settings certain =
                Settings.defaults().withReliability(Reliability.A, 1).withCredibility(Credibility.CONFIRMED, 1);
        double strength = Entente.with(certain)
                .assess(denied("A1", "A1"))
                .stances()
                .of("US")
                .about("GNA")
                .first()
                .strength();
        assertEquals(0.99 * 0.01 / (1 - 0.99 * 0.99), strength, TINY);
    }

    @Test
    void explanations_mark_the_denied_fact_and_show_the_denial() {
        Explanation why = stance(denied("B2", "C3")).explain();
        assertEquals("""
                US stands for GNA, by words, 2020-01-01 (moderate evidence, disputed)
                  stance/words: US endorses GNA
                  └─ US endorses GNA, disputed
                       ├─ 2020-01-01 — Source 0 (B2)
                       └─ 2020-01-01 — denied by Source 1 (C3)""", why.toString().replace("United States", "US"));
        Explanation leaf = why.premises().get(0);
        while (!leaf.premises().isEmpty()) {
            leaf = leaf.premises().get(0);
        }
        assertTrue(leaf.isDisputed());
        assertEquals(
                List.of("S1"),
                leaf.denials().stream().map(denial -> denial.source()).toList());
    }

    @Test
    void a_denial_of_other_days_disputes_nothing() {
        World world = endorsed("2020-01-01", "A1")
                .also()
                .happened("2019-12-31")
                .per("S1")
                .code("A1")
                .denied()
                .build();
        Assessment assessment = Entente.assess(world);
        assertEquals(0.95, stance(world).strength(), TINY);
        assertFalse(stance(world).isDisputed());
        assertEquals(List.of(), assessment.disputes());
        assertTrue(
                stance(world).explain().toString().contains("denied by Source 1 (A1), but not for these days"),
                stance(world).explain().toString());
    }

    @Test
    void a_denial_of_later_days_is_not_seen_before() {
        World world = endorsed("2020-01-01/2020-12-31", "A1")
                .also()
                .happened("2020-06-01/2020-06-30")
                .per("S1")
                .code("A1")
                .denied()
                .build();
        Assessment assessment = Entente.assess(world);
        assertEquals(List.of(), assessment.asOf("2020-05-31").disputes());
        assertFalse(stance(world, "2020-05-31").isDisputed());
        assertEquals(0.95, stance(world, "2020-05-31").strength(), TINY);
        assertEquals(1, assessment.asOf("2020-06-01").disputes().size());
        // what it did until May is presumed to count in June, and nobody denies that
        assertFalse(stance(world, "2020-06-01").isDisputed());
        assertEquals(0.95 * Math.pow(2, -1.0 / 180), stance(world, "2020-06-01").strength(), TINY);
    }

    /** Where the act counts only under a tie, denials of other days do not count. */
    @Test
    void only_denials_of_the_days_that_count_matter() {
        World world = actors().person("TRUMP", "Donald Trump")
                .relation("TRUMP")
                .leads("US")
                .happened("2020")
                .per("S0")
                .code("A1")
                .relation("TRUMP")
                .endorses("GNA")
                .happened("2019-11-01/2020-02-01")
                .per("S1")
                .code("A1")
                .also()
                .happened("2019-11")
                .per("S2")
                .code("A1")
                .denied()
                .build();
        assertEquals(1, Entente.assess(world).disputes().size());
        assertFalse(stance(world, "2020-02-01").isDisputed());
        assertEquals(0.95, stance(world, "2020-02-01").strength(), TINY);
        assertTrue(Entente.assess(world)
                .asOf("2019-11-15")
                .stances()
                .withSubordinates()
                .of("TRUMP")
                .first()
                .isDisputed());
    }

    @Test
    void the_best_proof_decides_whether_a_conclusion_is_disputed() {
        World world = endorsed("A1")
                .also()
                .happened("2020-01-01")
                .per("S1")
                .code("A1")
                .denied()
                .relation("US")
                .praises("GNA")
                .happened("2020-01-01")
                .per("S2")
                .code("B2")
                .build();
        assertFalse(stance(world).isDisputed());
        assertEquals(0.72, stance(world).strength(), TINY);
        assertEquals(1, Entente.assess(world).disputes().size());
    }

    private static World retracted(String denial) {
        WorldBuilder.AttestationStep step = endorsed("A1")
                .published("2020-01-02")
                .also()
                .happened("2020-01-01")
                .per("S1")
                .code("C3")
                .also()
                .happened("2020-01-01")
                .per("S2")
                .via("S0")
                .code("B2")
                .published("2020-01-03")
                .also()
                .happened("2020-01-01")
                .per("S0")
                .code("A1")
                .denied();
        return (denial.isEmpty() ? step : step.published(denial)).build();
    }

    @Test
    void what_its_source_retracted_does_not_count_nor_do_copies() {
        Finding<Stance> stance = stance(retracted("2020-03-01"));
        double affirmed = 0.75 * 0.55;
        assertEquals(affirmed * 0.05 / (1 - affirmed * 0.95), stance.strength(), TINY);
        assertEquals("""
                US stands for GNA, by words, 2020-01-01 (weak evidence, disputed)
                  stance/words: US endorses GNA
                  └─ US endorses GNA, disputed
                       ├─ 2020-01-01 — Source 1 (C3)
                       ├─ 2020-01-01 — Source 0 (A1), retracted by its source on 2020-03-01
                       ├─ 2020-01-01 — Source 2, via Source 0 (B2), retracted by Source 0 on 2020-03-01
                       └─ 2020-01-01 — denied by Source 0 (A1)""", stance.explain().toString().replace("United States", "US"));
    }

    @Test
    void what_is_retracted_later_counts_for_readings_known_before() {
        World world = retracted("2020-03-01");
        Finding<Stance> before = Entente.assess(world)
                .knownBy("2020-02-01")
                .asOf("2020-01-01")
                .stances()
                .of("US")
                .first();
        assertFalse(before.isDisputed());
        assertEquals(1 - 0.05 * (1 - 0.75 * 0.55), before.strength(), TINY);
    }

    @Test
    void without_both_dates_a_source_that_contradicts_itself_is_disputed() {
        Finding<Stance> stance = stance(retracted(""));
        assertTrue(stance.isDisputed());
        assertFalse(stance.explain().toString().contains("retracted"));
        double affirmed = 1 - 0.05 * (1 - 0.75 * 0.55);
        assertEquals(affirmed * 0.05 / (1 - affirmed * 0.95), stance.strength(), TINY);
    }

    @Test
    void what_its_only_source_retracted_is_no_dispute_and_proves_nothing() {
        World world = endorsed("A1")
                .published("2020-01-02")
                .also()
                .happened("2020-01-01")
                .per("S0")
                .published("2020-03-01")
                .code("A1")
                .denied()
                .build();
        Assessment assessment = Entente.assess(world).asOf("2020-01-01");
        assertEquals(List.of(), assessment.disputes());
        assertTrue(assessment.stances().isEmpty());
    }

    @Test
    void a_dispute_has_those_that_stand_against_each_other() {
        World world = endorsed("2020-01-01/2020-12-31", "A1")
                .also()
                .happened("2020-11-01")
                .per("S1")
                .code("A1")
                .also()
                .happened("2020-06-01")
                .per("S2")
                .code("A1")
                .denied()
                .also()
                .happened("2019-06-01")
                .per("S3")
                .code("A1")
                .denied()
                .build();
        assertEquals("""
                1 dispute as of 2020-12-31
                DISPUTED         AFFIRMED BY  DENIED BY
                US endorses GNA  S0           S2""", Entente.assess(world).disputes().toString().replace("United States", "US"));
    }

    @Test
    void positions_ties_timelines_and_files_tell_it() {
        Assessment assessment = Entente.assess(denied("A1", "A1"));
        assertTrue(assessment.position("US").toward("GNA").isDisputed());
        assertEquals(
                "US toward GNA on 2020-01-01: FOR, by words (moderate evidence, disputed)",
                assessment.position("US").toward("GNA").toString());
        assertTrue(assessment.balance().ties().get(0).isDisputed());
        Timeline<?> timeline = assessment.timeline("US", "GNA");
        assertTrue(timeline.get(0).disputed());
        assertTrue(timeline.toString().contains("moderate, disputed"), timeline.toString());
        assertTrue(assessment.stances().toString().contains("moderate, disputed"));
        String json = AssessmentJson.of(assessment).withProofs().text().replaceAll("\\s+", "");
        assertTrue(json.contains("\"strength\":0.4872,\"strengthInWords\":\"moderate\",\"disputed\":true"), json);
        assertTrue(AssessmentTables.csv(assessment, FindingKinds.STANCES).contains("0.4872,moderate,true"));
        assertTrue(AssessmentGraph.graphMl(assessment, FindingKinds.STANCES).contains("key=\"disputed\">true<"));
        assertTrue(AssessmentJson.of(Entente.assess(retracted("2020-03")).asOf("2020-01-01"))
                .withProofs()
                .text()
                .contains("\"retracted\": \"2020-03\""));
    }

    @Test
    void a_timeline_tells_from_when_on_it_is_disputed() {
        World world = endorsed("2020-01-01/2020-12-31", "A1")
                .also()
                .happened("2020-06-01/2020-06-30")
                .per("S1")
                .code("E5")
                .denied()
                .build();
        Assessment assessment = Entente.assess(world);
        Stance stance = assessment.stances().on(Side.FOR).first().conclusion();
        assertEquals("""
                US stands for GNA, by words, up to 2020-12-31
                WHEN                      IT         HAPPENED                  STRENGTH
                2020-01-01 to 2020-05-31  happening  2020-01-01 to 2020-05-31  strong
                2020-06-01 to 2020-06-30  happening  2020-06-01 to 2020-06-30  strong, disputed
                since 2020-07-01          happening  2020-07-01 to 2020-12-31  strong""", assessment.timeline(stance).toString().replace("United States", "US"));
        World toTheEnd = endorsed("2020-01-01/2020-12-31", "A1")
                .also()
                .happened("2020-06-01/2020-12-31")
                .per("S1")
                .code("E5")
                .denied()
                .build();
        assertTrue(Entente.assess(toTheEnd).timeline("US", "GNA").toString().contains("strong, then strong, disputed"));
    }

    @Test
    void a_newly_disputed_finding_is_weaker_though_its_word_is_the_same() {
        Assessment disputed = Entente.assess(denied("A1", "E5"));
        Change change = disputed.whatIf().withoutSource("S1").changes().get(0);
        assertEquals(Change.Kind.STRONGER, change.kind());
        assertEquals("""
                stronger: US stands for GNA, by words, 2020-01-01 (strong evidence), before: strong, disputed
                  it is no longer denied that US endorses GNA (Source 1)""", change.toString().replace("United States", "US"));
        Change back = Entente.assess(endorsed("A1").build()).diff(disputed).get(0);
        assertEquals(Change.Kind.WEAKER, back.kind());
        assertEquals("it is now denied that US endorses GNA (Source 1)", back.because());
    }

    @Test
    void what_vanished_by_a_retraction_says_so() {
        WorldBuilder.AttestationStep once = endorsed("A1").published("2020-01-02");
        Assessment before = Entente.assess(once.build());
        Assessment after = Entente.assess(once.also()
                .happened("2020-01-01")
                .per("S0")
                .published("2020-03-01")
                .denied()
                .build());
        assertEquals(
                "it rested on US endorses GNA (Source 0), retracted since",
                before.diff(after).get(0).because());
    }
}
