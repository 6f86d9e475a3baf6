package io.github.entente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.War;
import io.github.entente.derivation.Settings;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import io.github.entente.query.Position.Verdict;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Positions: first the firmest ground, then the mass on it. */
class PositionsTest {
    private static WorldBuilder actors() {
        return World.builder()
                .state("A", "Aland")
                .state("B", "Bland")
                .state("C", "Cland")
                .armedGroup("G", "Group")
                .person("L", "Leader")
                .medium("M", "The Mail");
    }

    private static WorldBuilder on(WorldBuilder world, String subject, String type, String object, String date) {
        return world.relation(subject)
                .does(type, object)
                .happened(date)
                .per("M")
                .code("B2")
                .and();
    }

    private static String position(World world, String day, String holder, String target) {
        return Entente.assess(world).asOf(day).position(holder).toward(target).footing();
    }

    /** What is said of a day is the same however late it is asked. */
    private static void assertStable(String expected, World world, String day, String holder, String target) {
        LocalDate then = LocalDate.parse(day);
        Assessment assessment = Entente.assess(world);
        assertEquals(expected, position(world, day, holder, target));
        for (int later = 1; later <= 1_000; later += 37) {
            Timeline<Position> timeline =
                    assessment.asOf(then.plusDays(later).toString()).timeline(holder, target);
            assertEquals(expected, timeline.on(then).orElseThrow().footing(), timeline::toString);
        }
    }

    @Test
    void recognition_does_not_outweigh_daily_attacks() {
        WorldBuilder world = on(actors(), "A", "RECOGNIZES", "B", "2019-01-01");
        for (int day = 0; day < 60; day++) {
            on(
                    world,
                    "A",
                    "ATTACKS",
                    "B",
                    LocalDate.of(2019, 1, 31).plusDays(day).toString());
        }
        assertStable("AGAINST, by deeds", world.build(), "2019-01-31", "A", "B");
        assertStable("AGAINST, by deeds", world.build(), "2019-02-03", "A", "B");
        assertStable("AGAINST, at war", world.build(), "2019-02-04", "A", "B");
        assertStable("AGAINST, at war", world.build(), "2019-03-31", "A", "B");
    }

    @Test
    void eighteen_accusations_outweigh_two_compliments() {
        WorldBuilder world = actors();
        for (int i = 0; i < 18; i++) {
            on(
                    world,
                    "A",
                    "ACCUSES",
                    "B",
                    LocalDate.of(2019, 1, 5).plusDays(20L * i).toString());
        }
        on(world, "A", "PRAISES", "B", "2019-11-01");
        on(world, "A", "PRAISES", "B", "2019-12-01");
        assertStable("AGAINST, by words", world.build(), "2019-12-31", "A", "B");
        Position position =
                Entente.assess(world.build()).asOf("2019-12-31").position("A").toward("B");
        assertEquals(9, position.evidence(Side.AGAINST).acts(), "those of the last 180 days");
        assertEquals(2, position.evidence(Side.FOR).acts());
        assertEquals(1, position.evidence(Side.AGAINST).lineages());
    }

    @Test
    void a_fight_that_is_no_war_counts_as_the_deed_it_is() {
        World world = on(
                        on(actors().state("TR", "Turkey").state("RU", "Russia"), "TR", "ATTACKS", "RU", "2015-11-24"),
                        "TR",
                        "FUNDS",
                        "RU",
                        "2015-11-01/2015-11-24")
                .build();
        Assessment day = Entente.assess(world).asOf("2015-11-24");
        assertTrue(day.findings(FindingKinds.WARS).isEmpty());
        assertEquals(1, day.hostilities().size());
        assertStable("BOTH, by deeds", world, "2015-11-24", "TR", "RU");
        World alone = on(actors().state("TR", "Turkey").state("RU", "Russia"), "TR", "ATTACKS", "RU", "2015-11-24")
                .build();
        assertStable("AGAINST, by deeds", alone, "2015-11-24", "TR", "RU");
        assertStable("AGAINST, as inferred", alone, "2015-11-24", "RU", "TR");
        assertEquals("UNKNOWN (no evidence)", position(alone, "2016-06-01", "TR", "RU"));
    }

    @Test
    void two_at_war_are_against_each_other_whatever_else_they_did() {
        WorldBuilder world = on(actors(), "A", "ARMS", "B", "2020-01-01/2020-12-31");
        for (int i = 0; i < 9; i++) {
            on(world, "A", "FUNDS", "B", LocalDate.of(2020, 3, 1 + i).toString());
        }
        on(world, "B", "AT_WAR_WITH", "A", "2020-03-10");
        Position position =
                Entente.assess(world.build()).asOf("2020-03-10").position("A").toward("B");
        assertEquals("AGAINST, at war", position.footing());
        assertEquals(Optional.of(Ground.WAR), position.ground());
        assertEquals(Optional.of(new War("A", "B")), position.war());
        assertEquals(0.72, position.strength(Side.AGAINST), 1e-9);
        assertEquals(
                "A and B are at war", position.explain().get(0).proposition().sentence(id -> id));
        assertStable("AGAINST, at war", world.build(), "2020-03-10", "A", "B");
        assertStable("FOR, by deeds", world.build(), "2020-03-09", "A", "B");
    }

    @Test
    void deeds_come_before_words_and_words_before_those_about_a_leader() {
        WorldBuilder world = actors().relation("L")
                .leads("B")
                .happened("2020")
                .per("M")
                .code("A1")
                .and();
        on(world, "A", "PRAISES", "L", "2020-03-01");
        assertStable("FOR, by words, through its leader", world.build(), "2020-03-01", "A", "B");
        on(world, "A", "ACCUSES", "B", "2020-03-02");
        assertStable("AGAINST, by words", world.build(), "2020-03-02", "A", "B");
        on(world, "A", "FUNDS", "B", "2020-03-03");
        assertStable("FOR, by deeds", world.build(), "2020-03-03", "A", "B");
        Position position =
                Entente.assess(world.build()).asOf("2020-03-03").position("A").toward("B");
        assertEquals(1, position.stances().size(), "what is left aside is no stance of it");
        assertEquals(0, position.evidence(Side.AGAINST).acts());
    }

    @Test
    void deeds_toward_the_leader_alone_say_so() {
        WorldBuilder world = actors().relation("L")
                .leads("B")
                .happened("2020")
                .per("M")
                .code("A1")
                .and();
        on(world, "A", "SANCTIONS", "L", "2020-03-01");
        assertEquals("AGAINST, by deeds, through its leader", position(world.build(), "2020-03-01", "A", "B"));
    }

    @Test
    void the_attacked_side_has_a_position() {
        World world = on(actors(), "A", "ATTACKS", "B", "2020-03-01").build();
        assertStable("AGAINST, as inferred", world, "2020-03-01", "B", "A");
        World captured = on(actors(), "A", "CAPTURES_FROM", "G", "2020-03-01").build();
        assertStable("AGAINST, as inferred", captured, "2020-03-01", "G", "A");
        World praising = on(on(actors(), "A", "ATTACKS", "B", "2020-03-01"), "B", "PRAISES", "A", "2020-03-01")
                .build();
        assertStable("FOR, by words", praising, "2020-03-01", "B", "A");
    }

    private static RelationType type(String name, Side side, double weight) {
        return type(name, side, weight, OptionalInt.of(90));
    }

    private static RelationType type(String name, Side side, double weight, OptionalInt halfLife) {
        return new RelationType(
                name,
                side == Side.FOR ? QuadClass.VERBAL_COOPERATION : QuadClass.VERBAL_CONFLICT,
                side,
                weight,
                180,
                halfLife,
                /* symmetric= */ false,
                "does",
                "a test");
    }

    private static Position weighed(double pro, double contra, Settings settings) {
        WorldBuilder world = actors();
        Attestation one = new Attestation(Edtf.parse("2020-03-01"), "M");
        world.relation(new Relation("A", type("SMILES_AT", Side.FOR, pro), "B"), one);
        world.relation(new Relation("A", type("FROWNS_AT", Side.AGAINST, contra), "B"), one);
        return Entente.assess(world.build())
                .with(settings)
                .asOf("2020-03-01")
                .position("A")
                .toward("B");
    }

    @Test
    void exactly_half_is_both() {
        // sums and products of such decimals fall short of their half by a last bit
        for (double weight : List.of(0.2, 0.6, 1.4, 2.0, 3.0, 4.6, 6.2, 9.0, 10.0)) {
            assertEquals(
                    Verdict.BOTH,
                    weighed(weight / 2, -weight, Settings.defaults()).verdict(),
                    "half of " + weight);
            assertEquals(
                    Verdict.BOTH,
                    weighed(weight, -weight / 2, Settings.defaults()).verdict(),
                    "half of " + weight);
            assertEquals(
                    Verdict.BOTH, weighed(weight, -weight, Settings.defaults()).verdict(), "as much as " + weight);
        }
        assertEquals(Verdict.AGAINST, weighed(1.49, -3, Settings.defaults()).verdict());
        assertEquals(Verdict.FOR, weighed(3, -1.49, Settings.defaults()).verdict());
    }

    @Test
    void half_of_a_sum_that_rounding_misses_is_both() {
        for (List<Double> weights : List.of(List.of(3.0, 0.3, 1.8), List.of(5.0, 0.7, 7.0), List.of(7.0, 0.5, 7.0))) {
            WorldBuilder world = actors();
            Relation smiles = new Relation("A", type("SMILES_AT", Side.FOR, weights.get(1), OptionalInt.empty()), "B");
            for (int day = 0; day < weights.get(0); day++) {
                world.relation(
                        smiles, new Attestation(Edtf.of(LocalDate.of(2020, 3, 1).plusDays(day)), "M"));
            }
            world.relation(
                    new Relation("A", type("FROWNS_AT", Side.AGAINST, -weights.get(2), OptionalInt.empty()), "B"),
                    new Attestation(Edtf.parse("2020-03-10"), "M"));
            Position position = Entente.assess(world.build())
                    .asOf("2020-03-10")
                    .position("A")
                    .toward("B");
            assertEquals(Verdict.BOTH, position.verdict(), weights::toString);
        }
    }

    @Test
    void the_share_is_a_setting() {
        Settings third = Settings.defaults().withBothThreshold(0.3);
        assertEquals(Verdict.BOTH, weighed(0.9, -3, third).verdict());
        assertEquals(Verdict.AGAINST, weighed(0.89, -3, third).verdict());
        assertEquals(
                Verdict.BOTH,
                weighed(3, -3, Settings.defaults().withBothThreshold(1)).verdict());
        assertEquals(
                Verdict.AGAINST,
                weighed(2.99, -3, Settings.defaults().withBothThreshold(1)).verdict());
    }

    @Test
    void exactly_half_of_one_fading_with_the_other_is_both() {
        // half of three accusations, as 1 - (1 - x) would miss it
        WorldBuilder world = actors();
        for (String day : List.of("2020-03-01", "2020-02-01")) {
            on(world, "A", "ACCUSES", "B", day);
        }
        RelationType half = type("NODS_AT", Side.FOR, RelationTypes.ACCUSES.weight() / -2);
        for (String day : List.of("2020-03-01", "2020-02-01")) {
            world.type(half);
            on(world, "A", "NODS_AT", "B", day);
        }
        for (int age = 0; age < 120; age += 7) {
            String day = LocalDate.of(2020, 3, 1).plusDays(age).toString();
            assertEquals("BOTH, by words", position(world.build(), day, "A", "B"), day);
        }
    }

    @Test
    void types_without_weight_still_take_a_side() {
        assertEquals(Verdict.BOTH, weighed(0, 0, Settings.defaults()).verdict());
        WorldBuilder world = actors();
        world.relation(
                new Relation("A", type("SMILES_AT", Side.FOR, 0), "B"), new Attestation(Edtf.parse("2020-03-01"), "M"));
        assertEquals("FOR, by words", position(world.build(), "2020-03-01", "A", "B"));
        assertFalse(Entente.assess(world.build()).asOf("2020-03-01").stances().isEmpty());
    }
}
