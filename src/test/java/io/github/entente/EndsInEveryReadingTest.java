package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.War;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import io.github.entente.query.Change;
import io.github.entente.query.Changes;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/**
 * A ceasefire ends a fight, and fighting keeps a declaration of war in force, in each reading alike: what is
 * left of the world decides, whether it was edited, asked what if, or read as it was known on a day.
 */
class EndsInEveryReadingTest {
    private static final World NOBODY_ACTS = World.builder()
            .state("A", "Arcadia")
            .state("B", "Borduria", "The Bordurians")
            .armedGroup("C", "Corps")
            .medium("WIRE", "Wire")
            .medium("PRESS", "The Press", "Daily Press")
            .medium("LATE", "Late News")
            .build();

    private static final Relation ATTACKS = new Relation("A", RelationTypes.ATTACKS, "B");
    private static final Relation CEASES_FIRE = new Relation("A", RelationTypes.CEASES_FIRE_WITH, "B").canonical();
    private static final Relation DECLARES = new Relation("B", RelationTypes.DECLARES_WAR_ON, "A");
    private static final Attestation FROM_SEPTEMBER = word("2020-09-27/..", "", "", "WIRE", true);
    private static final Attestation ON_NOVEMBER_10 = word("2020-11-10", "", "2020-11-12", "PRESS", true);
    private static final Hostility FIGHT = new Hostility("A", "B");
    private static final War WAR = new War("A", "B");

    private static final World FOUGHT = NOBODY_ACTS.with(ATTACKS, FROM_SEPTEMBER);
    private static final World CEASED = FOUGHT.with(CEASES_FIRE, ON_NOVEMBER_10);

    private static Attestation word(String happened, String ended, String published, String source, boolean affirms) {
        return new Attestation(
                Edtf.parse(happened),
                ended.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(ended)),
                published.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(published)),
                source,
                List.of(),
                Optional.empty(),
                AdmiraltyCode.parse("A1"),
                affirms);
    }

    private static Map<Proposition, Validity> days(Assessment assessment) {
        Map<Proposition, Validity> days = new HashMap<>();
        for (Proposition one : assessment.derivations().propositions()) {
            Validity when = assessment.readGraph().when(one);
            if (!when.isNever()) {
                days.put(one, when);
            }
        }
        return days;
    }

    /** All that is said of both is the same, on days before and after what ends. */
    private static void same(Assessment expected, Assessment found) {
        assertEquals(expected.world(), found.world());
        assertEquals(days(expected), days(found));
        for (String day : List.of("2020-09-26", "2020-11-10", "2020-11-11", "2020-12-01", "2022-06-01")) {
            assertEquals(expected.asOf(day).report(), found.asOf(day).report());
        }
    }

    private static boolean holds(Assessment assessment, Conclusion conclusion, String day) {
        return assessment.readGraph().when(conclusion).isValidOn(LocalDate.parse(day));
    }

    @Test
    void a_ceasefire_that_is_withdrawn_lets_the_fight_run_on() {
        Assessment ceased = Entente.assess(CEASED).asOf("2020-12-01");
        assertFalse(holds(ceased, FIGHT, "2020-12-01"));
        assertTrue(holds(ceased, FIGHT, "2020-11-10"));
        assertFalse(holds(ceased, WAR, "2020-11-11"));

        Assessment fought = Entente.assess(FOUGHT).asOf("2020-12-01");
        assertTrue(holds(fought, FIGHT, "2020-12-01"));
        same(fought, ceased.whatIf().without(CEASES_FIRE).assessment());
        same(fought, ceased.whatIf().without(CEASES_FIRE, ON_NOVEMBER_10).assessment());
        same(fought, ceased.whatIf().withoutSource("Daily Press").assessment());
        same(fought, Entente.assess(CEASED.without(CEASES_FIRE)).asOf("2020-12-01"));
        same(fought, Entente.assess(CEASED.withoutSource("PRESS")).asOf("2020-12-01"));
        same(ceased, fought.whatIf().with(CEASES_FIRE, ON_NOVEMBER_10).assessment());
    }

    @Test
    void before_it_was_published_nobody_knew_of_it() {
        Assessment known = Entente.assess(CEASED).asOf("2020-12-01").knownBy("2020-11-11");
        Assessment fought = Entente.assess(FOUGHT).asOf("2020-12-01").knownBy("2020-11-11");
        assertEquals(fought.report(), known.report());
        assertEquals(days(fought), days(known));
        assertTrue(holds(known, FIGHT, "2020-12-01"));
        assertFalse(holds(known.knownBy("2020-11-12"), FIGHT, "2020-12-01"));
    }

    @Test
    void as_of_a_day_before_it_there_is_none() {
        Assessment ceased = Entente.assess(CEASED);
        Assessment fought = Entente.assess(FOUGHT);
        for (String day : List.of("2020-09-27", "2020-11-09")) {
            assertEquals(fought.asOf(day).toString(), ceased.asOf(day).toString());
        }
        assertEquals(1, ceased.asOf("2020-11-10").hostilities().size());
        assertEquals(0, ceased.asOf("2020-11-11").hostilities().size());
        assertEquals(1, fought.asOf("2020-11-11").hostilities().size());
    }

    @Test
    void it_ends_the_fight_whichever_rules_are_left() {
        RulePacks packs = RulePacks.standard().without("stance/attacked");
        Assessment fewer = Entente.assess(CEASED)
                .asOf("2020-12-01")
                .whatIf()
                .withoutRule("stance/attacked")
                .assessment();
        same(Entente.with(packs).assess(CEASED).asOf("2020-12-01"), fewer);
        same(
                Entente.with(packs).assess(FOUGHT).asOf("2020-12-01"),
                fewer.whatIf().without(CEASES_FIRE).assessment());
    }

    @Test
    void a_trial_without_its_source_is_a_world_without_it() {
        Assessment trial = Entente.assess(CEASED).asOf("2020-12-01").sensitivity().stream()
                .filter(one -> one.what().equals("without source PRESS"))
                .findFirst()
                .orElseThrow()
                .assessment();
        same(Entente.assess(FOUGHT).asOf("2020-12-01"), trial);
        Assessment halved = Entente.assess(CEASED).asOf("2020-12-01");
        Assessment shorter = halved.with(halved.settings().scaleLifetimes(0.5));
        assertFalse(holds(shorter, FIGHT, "2020-11-11"));
        assertTrue(holds(shorter.whatIf().without(CEASES_FIRE).assessment(), FIGHT, "2020-11-11"));
    }

    /** Makes an edit, and compares what the snapshot says with a fresh assessment. */
    private static final class Living implements AutoCloseable {
        private final LiveAssessment live;
        private World expected;

        Living(World start) {
            this.live = Entente.open(start);
            this.expected = start;
            same(Entente.assess(expected), live.snapshot());
        }

        void add(Fact fact, Attestation attestation) {
            assertTrue(live.add(fact, attestation));
            becomes(expected.with(fact, attestation));
        }

        void withdraw(Fact fact) {
            assertTrue(live.withdraw(fact));
            becomes(expected.without(fact));
        }

        void withdraw(Fact fact, Attestation attestation) {
            assertTrue(live.edit(batch -> batch.withdraw(fact, attestation)));
            becomes(expected.without(fact, attestation));
        }

        void becomes(World world) {
            expected = world;
            same(Entente.assess(world), live.snapshot());
        }

        boolean holds(Conclusion conclusion, String day) {
            return EndsInEveryReadingTest.holds(live.snapshot(), conclusion, day);
        }

        @Override
        public void close() {
            live.close();
        }
    }

    @Test
    void an_edit_of_what_ends_a_fight_changes_the_fight() {
        try (Living live = new Living(FOUGHT)) {
            live.add(CEASES_FIRE.mirrored(), ON_NOVEMBER_10);
            assertFalse(live.holds(FIGHT, "2020-12-01"));
            live.withdraw(new Relation("The Bordurians", RelationTypes.CEASES_FIRE_WITH, "Arcadia"));
            assertTrue(live.holds(FIGHT, "2020-12-01"));
            live.add(CEASES_FIRE, word("2020-12-24", "", "", "PRESS", true));
            live.add(CEASES_FIRE, ON_NOVEMBER_10);
            assertFalse(live.holds(FIGHT, "2020-12-01"));
            live.withdraw(CEASES_FIRE.mirrored(), ON_NOVEMBER_10);
            assertTrue(live.holds(FIGHT, "2020-12-01"));
            assertFalse(live.holds(FIGHT, "2020-12-25"));
            live.add(new Relation("B", RelationTypes.ATTACKS, "A"), word("2021-03-01", "", "", "LATE", true));
            assertTrue(live.holds(FIGHT, "2021-03-01"));
            assertTrue(live.live.edit(batch -> batch.withdrawSource("Daily Press")));
            live.becomes(live.expected.withoutSource("PRESS"));
            assertTrue(live.holds(FIGHT, "2020-12-25"));
        }
    }

    @Test
    void an_end_that_is_denied_or_taken_back_ends_nothing() {
        try (Living live = new Living(FOUGHT)) {
            live.add(CEASES_FIRE, word("2020-11-10", "", "", "LATE", false));
            assertTrue(live.holds(FIGHT, "2020-12-01"));
            live.add(CEASES_FIRE, ON_NOVEMBER_10);
            assertFalse(live.holds(FIGHT, "2020-12-01"));
            live.add(CEASES_FIRE, word("2020-11-10", "", "2020-11-20", "PRESS", false));
            assertTrue(live.holds(FIGHT, "2020-12-01"), "its own source took it back");
            live.withdraw(CEASES_FIRE, word("2020-11-10", "", "2020-11-20", "PRESS", false));
            assertFalse(live.holds(FIGHT, "2020-12-01"));
        }
    }

    @Test
    void an_end_stated_by_another_attestation_goes_with_it() {
        Attestation ended = word("2020-09-27/..", "2020-11-10", "", "LATE", true);
        World both = FOUGHT.with(ATTACKS, ended);
        assertFalse(holds(Entente.assess(both), FIGHT, "2020-11-11"));
        same(
                Entente.assess(FOUGHT).asOf("2020-12-01"),
                Entente.assess(both)
                        .asOf("2020-12-01")
                        .whatIf()
                        .withoutSource("LATE")
                        .assessment());
        try (Living live = new Living(FOUGHT)) {
            live.add(ATTACKS, ended);
            assertFalse(live.holds(FIGHT, "2020-11-11"));
            live.withdraw(ATTACKS, ended);
            assertTrue(live.holds(FIGHT, "2020-11-11"));
        }
    }

    @Test
    void what_a_denial_took_back_stands_again_without_it() {
        Attestation printed = word("2020-09-27", "", "2020-09-28", "PRESS", true);
        Attestation retracted = word("2020-09-27", "", "2020-10-05", "PRESS", false);
        World told = NOBODY_ACTS.with(ATTACKS, printed).with(ATTACKS, retracted);
        Assessment taken = Entente.assess(told).asOf("2020-12-01");
        assertFalse(holds(taken, FIGHT, "2020-09-27"));
        same(
                Entente.assess(told.without(ATTACKS, retracted)).asOf("2020-12-01"),
                taken.whatIf().without(ATTACKS, retracted).assessment());
        assertTrue(holds(taken.knownBy("2020-10-04"), FIGHT, "2020-09-27"));
        assertFalse(holds(taken.knownBy("2020-10-05"), FIGHT, "2020-09-27"));
    }

    @Test
    void fighting_keeps_a_declaration_in_force_and_a_ceasefire_does_not() {
        try (Living live = new Living(NOBODY_ACTS)) {
            live.add(DECLARES, word("2020-01-01", "", "", "PRESS", true));
            assertTrue(live.holds(WAR, "2020-12-31"));
            assertFalse(live.holds(WAR, "2021-01-01"));
            live.add(ATTACKS, word("2020-12-01", "", "", "WIRE", true));
            assertTrue(live.holds(WAR, "2021-12-01"));
            assertFalse(live.holds(WAR, "2021-12-02"));
            live.add(
                    new Relation("A", RelationTypes.AT_WAR_WITH, "B"),
                    word("2021-06-01/2021-06-30", "", "", "LATE", true));
            assertTrue(live.holds(WAR, "2022-06-30"));
            live.withdraw(ATTACKS);
            assertFalse(live.holds(WAR, "2021-01-01"), "nothing kept it in force for a year");
            live.add(CEASES_FIRE, word("2020-06-01", "", "", "PRESS", true));
            assertFalse(live.holds(WAR, "2020-06-02"));
            live.withdraw(CEASES_FIRE);
            live.withdraw(DECLARES);
            live.add(DECLARES, word("2021-06-15", "", "", "PRESS", true));
            assertTrue(live.holds(WAR, "2022-06-30"));
        }
    }

    @Test
    void support_pacts_and_sanctions_end_too() {
        try (Living live = new Living(NOBODY_ACTS)) {
            live.add(new Relation("A", RelationTypes.ARMS, "C"), FROM_SEPTEMBER);
            live.add(new Relation("A", RelationTypes.ARMS, "C", Optional.of("B")), FROM_SEPTEMBER);
            live.add(
                    new Relation("A", RelationTypes.STOPS_SUPPORTING, "C", Optional.of("B")),
                    word("2020-11-10", "", "", "PRESS", true));
            live.add(new Relation("A", RelationTypes.STOPS_SUPPORTING, "C"), word("2020-12-10", "", "", "PRESS", true));
            live.withdraw(new Relation("A", RelationTypes.STOPS_SUPPORTING, "C", Optional.of("B")));
            live.add(new Relation("B", RelationTypes.DEFENSE_PACT, "A"), word("2019", "", "", "WIRE", true));
            live.add(new Relation("B", RelationTypes.SANCTIONS, "C"), FROM_SEPTEMBER);
            Relation denounces = new Relation("A", RelationTypes.DENOUNCES_PACT_WITH, "B");
            live.add(denounces, word("2020-10", "", "", "PRESS", true));
            live.add(new Relation("B", RelationTypes.LIFTS_SANCTIONS_ON, "C"), word("2020-11", "", "", "LATE", true));
            live.withdraw(denounces);
            live.withdraw(new Relation("B", RelationTypes.SANCTIONS, "C"));
        }
    }

    @Test
    void an_edit_of_many_facts_reads_the_ends_of_the_world_after_it() {
        Relation answer = new Relation("B", RelationTypes.ATTACKS, "A");
        try (Living live = new Living(FOUGHT)) {
            assertTrue(live.live.edit(batch -> batch.add(CEASES_FIRE, ON_NOVEMBER_10)
                    .add(answer, word("2020-10-01/..", "", "", "LATE", true))
                    .add(DECLARES, word("2020-10-01", "", "", "LATE", true))));
            live.becomes(FOUGHT.with(CEASES_FIRE, ON_NOVEMBER_10)
                    .with(answer, word("2020-10-01/..", "", "", "LATE", true))
                    .with(DECLARES, word("2020-10-01", "", "", "LATE", true)));
            assertTrue(live.live.edit(
                    batch -> batch.withdraw(answer).withdraw(CEASES_FIRE).add(ATTACKS, ON_NOVEMBER_10)));
            live.becomes(live.expected.without(answer).without(CEASES_FIRE).with(ATTACKS, ON_NOVEMBER_10));
            assertFalse(live.live.edit(
                    batch -> batch.add(CEASES_FIRE, ON_NOVEMBER_10).withdraw(CEASES_FIRE.mirrored(), ON_NOVEMBER_10)));
            live.becomes(live.expected);
        }
    }

    @Test
    void a_snapshot_keeps_the_ends_of_its_day() {
        try (LiveAssessment live = Entente.open(CEASED)) {
            Assessment ceased = live.snapshot();
            live.withdraw(CEASES_FIRE);
            Assessment fought = live.snapshot();
            live.add(CEASES_FIRE, word("2020-10-01", "", "", "PRESS", true));
            live.withdraw(ATTACKS);
            same(Entente.assess(CEASED), ceased);
            same(Entente.assess(FOUGHT), fought);
            same(
                    Entente.assess(FOUGHT).asOf("2020-12-01"),
                    ceased.asOf("2020-12-01").whatIf().without(CEASES_FIRE).assessment());
            same(
                    Entente.assess(CEASED).asOf("2020-12-01"),
                    fought.asOf("2020-12-01")
                            .whatIf()
                            .with(CEASES_FIRE, ON_NOVEMBER_10)
                            .assessment());
        }
    }

    @Test
    void listeners_hear_of_a_fight_that_a_ceasefire_ends() {
        List<Changes> heard = new ArrayList<>();
        try (LiveAssessment live = Entente.open(FOUGHT.with(
                new Relation("C", RelationTypes.CONSULTS, "B"), word("2020-12-01", "", "", "WIRE", true)))) {
            live.onChange(heard::add);
            live.add(CEASES_FIRE, ON_NOVEMBER_10);
            assertTrue(heard.get(0).ofKind(Change.Kind.VANISHED).conclusions().contains(FIGHT));
            live.withdraw(CEASES_FIRE);
            assertTrue(heard.get(1).ofKind(Change.Kind.APPEARED).conclusions().contains(FIGHT));
        }
    }

    @Test
    void a_type_of_yours_that_ends_another_of_yours_does_so_too() {
        RelationType leases = new RelationType(
                "LEASES_TO",
                QuadClass.MATERIAL_COOPERATION,
                Side.FOR,
                5,
                365,
                OptionalInt.of(180),
                false,
                "leases to",
                "test");
        RelationType leaves = new RelationType(
                        "LEAVES",
                        QuadClass.VERBAL_CONFLICT,
                        Side.NONE,
                        -1,
                        30,
                        OptionalInt.of(30),
                        false,
                        "leaves",
                        "test")
                .ending(List.of("LEASES_TO"));
        Relation lease = new Relation("A", leases, "B");
        Relation leave = new Relation("A", leaves, "B");
        try (Living live = new Living(NOBODY_ACTS.toBuilder()
                .type(leases)
                .type(leaves)
                .fact(lease, FROM_SEPTEMBER)
                .build())) {
            live.add(leave, ON_NOVEMBER_10);
            assertFalse(live.live.snapshot().readGraph().when(lease).isValidOn(LocalDate.of(2020, 11, 11)));
            live.withdraw(leave);
            assertTrue(live.live.snapshot().readGraph().when(lease).isValidOn(LocalDate.of(2020, 11, 11)));
        }
    }
}
