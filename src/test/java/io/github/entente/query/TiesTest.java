package io.github.entente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.balance.Sign;
import io.github.entente.derivation.Settings;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.Side;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The sign of a pair: first the firmest ground, then the mass on it; and what blocs these make. */
class TiesTest {
    private static WorldBuilder actors(String... ids) {
        WorldBuilder world = World.builder().medium("M", "The Mail");
        for (String id : ids) {
            world.state(id, "State " + id);
        }
        return world;
    }

    private static WorldBuilder on(WorldBuilder world, String subject, String type, String object, String date) {
        return world.relation(subject)
                .does(type, object)
                .happened(date)
                .per("M")
                .code("B2")
                .and();
    }

    private static Assessment assess(WorldBuilder world, String day) {
        return Entente.assess(world.build()).asOf(day);
    }

    private static Tie tie(Assessment assessment, String one, String other) {
        return assessment.balance().ties().between(one, other).orElseThrow();
    }

    @Test
    void war_then_deeds_then_words() {
        WorldBuilder world = on(actors("A", "B"), "A", "PRAISES", "B", "2020-03-01");
        on(world, "B", "DEFENSE_PACT", "A", "1990");
        Tie words = tie(assess(world, "2020-03-01"), "A", "B");
        assertEquals(Ground.WORDS, words.ground());
        assertEquals(Optional.of(Sign.POSITIVE), words.sign());
        on(world, "B", "ATTACKS", "A", "2020-03-02");
        Tie deeds = tie(assess(world, "2020-03-02"), "A", "B");
        assertEquals(Ground.DEEDS, deeds.ground());
        assertEquals(Optional.of(Sign.NEGATIVE), deeds.sign());
        for (int day = 1; day <= 9; day++) {
            on(world, "A", "FUNDS", "B", "2020-03-0" + day);
        }
        assertEquals(
                Optional.of(Sign.POSITIVE),
                tie(assess(world, "2020-03-09"), "A", "B").sign());
        on(world, "A", "AT_WAR_WITH", "B", "2020-03-10");
        Tie war = tie(assess(world, "2020-03-10"), "A", "B");
        assertEquals(Ground.WAR, war.ground());
        assertEquals(Optional.of(Sign.NEGATIVE), war.sign());
    }

    @Test
    void an_alliance_by_deeds_is_a_ground_of_deeds() {
        WorldBuilder world = on(actors("A", "B"), "A", "FUNDS", "B", "2020-03-01");
        on(world, "B", "ARMS", "A", "2020-03-01");
        Tie tie = tie(assess(world, "2020-03-01"), "A", "B");
        assertEquals(Ground.DEEDS, tie.ground());
        assertEquals(3, tie.findings(Sign.POSITIVE).size());
        assertEquals(2, tie.evidence(Sign.POSITIVE).acts(), "the acts behind all of them, each once");
    }

    private static Tie weighed(double pro, double contra, Settings settings) {
        WorldBuilder world = actors("A", "B");
        Attestation one = new Attestation(Edtf.parse("2020-03-01"), "M");
        world.relation(new Relation("A", type("SMILES_AT", Side.FOR, pro), "B"), one);
        world.relation(new Relation("B", type("FROWNS_AT", Side.AGAINST, contra), "A"), one);
        return tie(Entente.assess(world.build()).with(settings).asOf("2020-03-01"), "A", "B");
    }

    private static RelationType type(String name, Side side, double weight) {
        return new RelationType(
                name,
                side == Side.FOR ? QuadClass.VERBAL_COOPERATION : QuadClass.VERBAL_CONFLICT,
                side,
                weight,
                180,
                OptionalInt.of(90),
                /* symmetric= */ false,
                "does",
                "a test");
    }

    @Test
    void exactly_half_cancels() {
        Settings settings = Settings.defaults();
        assertEquals(Optional.empty(), weighed(1.5, -3, settings).sign());
        assertEquals(Optional.empty(), weighed(3, -1.5, settings).sign());
        assertEquals(Optional.of(Sign.NEGATIVE), weighed(1.49, -3, settings).sign());
        assertEquals(Optional.of(Sign.POSITIVE), weighed(3, -1.49, settings).sign());
        assertEquals(
                Optional.of(Sign.NEGATIVE),
                weighed(1.5, -3, settings.withBothThreshold(0.51)).sign());
        assertEquals(Optional.empty(), weighed(0, 0, settings).sign());
    }

    @Test
    void what_is_inferred_is_told_apart() {
        WorldBuilder world = on(actors("X", "Y", "A", "B", "C"), "X", "AT_WAR_WITH", "Y", "2020-03-01");
        on(world, "A", "ARMS", "X", "2020-03-01");
        on(world, "B", "ARMS", "X", "2020-03-01");
        on(world, "C", "ARMS", "Y", "2020-03-01");
        Assessment day = assess(world, "2020-03-01");
        Ties all = day.balance().ties();
        assertEquals(Ground.INFERENCE, all.between("A", "B").orElseThrow().ground());
        assertEquals(
                Optional.of(Sign.POSITIVE), all.between("A", "B").orElseThrow().sign());
        assertEquals(
                Optional.of(Sign.NEGATIVE), all.between("A", "C").orElseThrow().sign());
        assertEquals(
                Optional.of(Sign.NEGATIVE), all.between("A", "Y").orElseThrow().sign());
        assertEquals(
                Set.of("A-X", "B-X", "C-Y", "X-Y"),
                Set.copyOf(all.stated().stream()
                        .map(tie -> tie.first() + "-" + tie.second())
                        .toList()));
        assertEquals(4, day.balance().stated().blocs().signedGraph().ties().size());
        assertTrue(day.balance().blocs().signedGraph().ties().size() > 4);
        // inferred friendship of patrons does not survive a word between them
        on(world, "A", "ACCUSES", "B", "2020-03-01");
        assertEquals(
                Optional.of(Sign.NEGATIVE),
                tie(assess(world, "2020-03-01"), "A", "B").sign());
    }

    private static final WorldBuilder THREE = three();

    private static WorldBuilder three() {
        WorldBuilder world = actors("A", "AA", "B", "BB", "C", "CC", "D", "E");
        for (String one : List.of("A", "B", "C")) {
            on(world, one, "PRAISES", one + one, "2020-03-01");
        }
        on(world, "A", "ACCUSES", "B", "2020-03-01");
        on(world, "B", "ACCUSES", "C", "2020-03-01");
        on(world, "C", "ACCUSES", "A", "2020-03-01");
        on(world, "D", "ACCUSES", "A", "2020-03-01");
        return world;
    }

    @Test
    void blocs_tell_their_best_number_and_the_outsiders() {
        Blocs blocs = assess(THREE, "2020-03-01").balance().blocs();
        assertEquals(1, blocs.frustration().upperBound());
        assertEquals(OptionalInt.of(3), blocs.bestNumber());
        assertEquals(0, blocs.clusters().of(3).upperBound());
        assertEquals(Set.of("D"), blocs.outsiders());
        assertTrue(blocs.toString().contains("""
                Best number of blocs: 3, with 0 frustrated
                Outsiders, without a positive tie: D
                """), blocs::toString);
    }

    @Test
    void where_two_blocs_fit_no_more_are_asked_for() {
        WorldBuilder world = on(actors("A", "B", "C"), "A", "ACCUSES", "B", "2020-03-01");
        Blocs foes = assess(world, "2020-03-01").balance().blocs();
        assertEquals(OptionalInt.of(2), foes.bestNumber());
        assertEquals(Set.of("A", "B"), foes.outsiders());
        Blocs friends = assess(on(actors("A", "B"), "A", "PRAISES", "B", "2020-03-01"), "2020-03-01")
                .balance()
                .blocs();
        assertEquals(OptionalInt.of(1), friends.bestNumber());
        assertEquals(Set.of(), friends.outsiders());
        Blocs none = assess(world, "2019-03-01").balance().blocs();
        assertEquals(OptionalInt.empty(), none.bestNumber());
        assertEquals("Blocs as of 2019-03-01: no ties", none.toString());
    }

    @Test
    void an_alignment_is_contested_on_the_day_and_not_ever() {
        WorldBuilder world = on(actors("X", "Y", "A", "B"), "X", "AT_WAR_WITH", "Y", "2018-01-01/2020-12-31");
        on(world, "A", "ARMS", "X", "2020-03-01");
        on(world, "B", "ARMS", "X", "2020-03-01");
        on(world, "A", "ACCUSES", "X", "2020-06-01");
        List<String> before = marks(assess(world, "2020-05-31"));
        List<String> then = marks(assess(world, "2020-06-01"));
        List<String> after = marks(assess(world, "2020-12-31"));
        for (List<String> marks : List.of(before, then, after)) {
            assertEquals(List.of(), marks, "who accuses one side does not take the other");
        }
        WorldBuilder backing = on(actors("X", "Y", "A", "B"), "X", "AT_WAR_WITH", "Y", "2018-01-01/2020-12-31");
        on(backing, "A", "ARMS", "X", "2020-03-01");
        on(backing, "B", "ARMS", "X", "2020-03-01");
        on(backing, "A", "PRAISES", "Y", "2020-06-01");
        assertEquals(List.of(), marks(assess(backing, "2020-05-31")));
        assertEquals(List.of("contested"), marks(assess(backing, "2020-06-01")));
        assertEquals(List.of(), marks(assess(backing, "2020-12-31")));
    }

    private static List<String> marks(Assessment assessment) {
        Finding<?> alignment = assessment.alignments().between("A", "B").first();
        assertFalse(alignment.isSubordinate());
        return alignment.marks();
    }
}
