package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.entente.conclusion.PolicyChange;
import io.github.entente.conclusion.Stance;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.World;
import org.junit.jupiter.api.Test;

/**
 * Days that are withdrawn go from what was concluded from them too, through agents and their principals, and
 * with them what met only on those days. {@code E} attacks {@code T} in 2020 alone, so that who armed {@code
 * T} in 2020 stands against {@code E}, and who did so in 2000 does not.
 */
class NarrowingTest {
    private static final Relation A_ARMS = new Relation("A", RelationTypes.ARMS, "T");
    private static final Relation B_ARMS = new Relation("B", RelationTypes.ARMS, "T");
    private static final Attestation IN_2000 = new Attestation(Edtf.parse("2000"), "M");
    private static final Attestation IN_2020 = new Attestation(Edtf.parse("2020"), "M");

    /** A and B are agents of each other. */
    private static World world() {
        return World.builder()
                .armedGroup("A", "First agent")
                .armedGroup("B", "Second agent")
                .armedGroup("T", "Whom they arm")
                .armedGroup("E", "Its enemy")
                .medium("M", "Medium")
                .relation("A")
                .does("AGENT_OF", "B")
                .happened("1999/2021")
                .per("M")
                .relation("B")
                .does("AGENT_OF", "A")
                .happened("1999/2021")
                .per("M")
                .relation("E")
                .attacks("T")
                .happened("2020")
                .per("M")
                .build();
    }

    /** How many stand against E, but for T itself, which it attacks. */
    private static void against(int expected, LiveAssessment live) {
        Assessment found = live.snapshot();
        assertEquals(
                Entente.assess(found.world()).derivations().derivations(),
                found.derivations().derivations());
        assertEquals(
                expected,
                found.derivations().propositions().stream()
                        .filter(one -> one instanceof Stance stance
                                && stance.basis() == Basis.INFERRED
                                && !stance.holder().equals("T")
                                && stance.target().equals("E"))
                        .count());
    }

    @Test
    void they_do_not_go_round_in_a_circle() {
        try (LiveAssessment live = Entente.open(world())) {
            live.add(A_ARMS, IN_2000);
            against(0, live);
            live.add(B_ARMS, IN_2020);
            against(2, live);
            live.withdraw(B_ARMS);
            against(0, live);
            live.add(B_ARMS, IN_2020);
            live.withdraw(A_ARMS);
            against(2, live);
        }
    }

    @Test
    void they_go_down_the_line_when_a_report_of_several_is_withdrawn() {
        try (LiveAssessment live = Entente.open(world())) {
            live.add(A_ARMS, IN_2000);
            live.add(A_ARMS, IN_2020);
            against(2, live);
            live.edit(batch -> batch.withdraw(A_ARMS, IN_2020));
            against(0, live);
        }
    }

    @Test
    void other_days_in_one_batch_are_met_with() {
        try (LiveAssessment live = Entente.open(world())) {
            live.add(A_ARMS, IN_2000);
            live.edit(batch -> batch.withdraw(A_ARMS, IN_2000).add(A_ARMS, IN_2020));
            against(2, live);
            live.edit(batch -> batch.withdraw(A_ARMS, IN_2020).add(A_ARMS, IN_2000));
            against(0, live);
        }
    }

    /** A second tenure, after the praise, is withdrawn. The first ended before it. */
    @Test
    void each_premise_of_a_sequence_of_three_still_comes_before_the_next() {
        Relation leads = new Relation("L", RelationTypes.LEADS, "S");
        Attestation again = new Attestation(Edtf.parse("2018-09/2020"), "M");
        Attestation before = new Attestation(Edtf.parse("2015/2017"), "M");
        try (LiveAssessment live = Entente.open(voices())) {
            live.edit(batch -> batch.add(leads, before).add(leads, again));
            changes(1, live);
            live.edit(batch -> batch.withdraw(leads, again));
            changes(0, live);
            live.edit(batch -> batch.withdraw(leads, before).add(leads, again));
            changes(1, live);
            live.edit(batch -> batch.add(leads, before).withdraw(leads, again));
            changes(0, live);
        }
    }

    /** O praises T for S in June 2018 and accuses it in March 2019. */
    private static World voices() {
        return World.builder()
                .organ("O", "Office")
                .state("S", "State")
                .person("L", "Its leader")
                .armedGroup("T", "Target")
                .medium("M", "Medium")
                .relation("O")
                .does("SPEAKS_FOR", "S")
                .per("M")
                .relation("O")
                .praises("T")
                .happened("2018-06")
                .per("M")
                .relation("O")
                .accuses("T")
                .happened("2019-03")
                .per("M")
                .build();
    }

    /** How many changes of policy were derived, and that all is as from scratch. */
    private static void changes(int expected, LiveAssessment live) {
        Assessment found = live.snapshot();
        assertEquals(
                Entente.assess(found.world()).derivations().derivations(),
                found.derivations().derivations());
        assertEquals(
                expected,
                found.derivations().propositions().stream()
                        .filter(PolicyChange.class::isInstance)
                        .count());
    }
}
