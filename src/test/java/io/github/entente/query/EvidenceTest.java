package io.github.entente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Entente;
import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Stance;
import io.github.entente.derivation.Evidence;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What counts as evidence of a finding, and what it weighs, by numbers worked out by hand. */
class EvidenceTest {
    private static final double EXACT = 1e-9;
    /** The value of B2: 0.9 times 0.8. */
    private static final double B2 = 0.72;

    private static WorldBuilder actors() {
        return World.builder()
                .state("A", "Aland")
                .state("B", "Bland")
                .state("C", "Cland")
                .armedGroup("G", "Group")
                .person("P", "Pat")
                .medium("M", "The Mail")
                .medium("N", "The News")
                .medium("O", "The Observer");
    }

    private static Evidence stance(World world, String day, String holder, String target, Side side, Channel channel) {
        return Entente.assess(world).asOf(day).stances().withSubordinates().stream()
                .filter(finding -> {
                    Stance stance = finding.conclusion();
                    return stance.holder().equals(holder)
                            && stance.target().equals(target)
                            && stance.side() == side
                            && stance.channel() == channel
                            && stance.basis() != Basis.INFERRED;
                })
                .findFirst()
                .orElseThrow()
                .evidence();
    }

    private static Evidence attacks(World world, String day) {
        return stance(world, day, "A", "B", Side.AGAINST, Channel.DEEDS);
    }

    private static Evidence accuses(World world, String day) {
        return stance(world, day, "A", "B", Side.AGAINST, Channel.WORDS);
    }

    private static WorldBuilder on(WorldBuilder world, String type, String date, String source, String code) {
        return world.relation("A")
                .does(type, "B")
                .happened(date)
                .per(source)
                .code(code)
                .and();
    }

    @Test
    void ten_copies_of_one_story_are_one_report() {
        WorldBuilder world = on(actors(), "ATTACKS", "2020-03-01", "M", "B2");
        Evidence once = attacks(world.build(), "2020-03-01");
        for (int copy = 0; copy < 10; copy++) {
            world.medium("COPY" + copy, "Copy " + copy)
                    .relation("A")
                    .attacks("B")
                    .happened("2020-03-01")
                    .per("COPY" + copy)
                    .via("M")
                    .code("B2");
        }
        assertEquals(once, attacks(world.build(), "2020-03-01"));
        assertEquals(1, once.acts());
        assertEquals(1, once.lineages());
        assertEquals(B2 * 0.9, once.mass(Side.AGAINST), EXACT);
    }

    @Test
    void ten_attacks_on_ten_days_are_ten_acts() {
        WorldBuilder world = actors();
        for (int day = 1; day <= 10; day++) {
            on(world, "ATTACKS", LocalDate.of(2020, 3, day).toString(), "M", "B2");
        }
        Evidence ten = attacks(world.build(), "2020-03-10");
        assertEquals(10, ten.acts());
        assertEquals(10, ten.days());
        assertEquals(1, ten.lineages());
        assertEquals(Optional.of(LocalDate.of(2020, 3, 1)), ten.first());
        assertEquals(Optional.of(LocalDate.of(2020, 3, 10)), ten.last());
        double mass = 0;
        for (int age = 0; age < 10; age++) {
            mass += B2 * 0.9 * Math.pow(2, -age / 90.0);
        }
        assertEquals(mass, ten.mass(), EXACT);
        assertEquals(
                "10 acts on 10 days from 1 independent source, 2020-03-01 to 2020-03-10; mass 6.26 against",
                ten.toString());
    }

    @Test
    void an_interval_is_one_act_on_many_days() {
        Evidence month = attacks(
                on(actors(), "ATTACKS", "2020-03-01/2020-03-31", "M", "B2").build(), "2020-03-31");
        assertEquals(1, month.acts());
        assertEquals(31, month.days());
        assertEquals(B2 * 0.9, month.mass(), EXACT);
        Evidence half = attacks(
                on(actors(), "ATTACKS", "2020-03-01/2020-03-31", "M", "B2").build(), "2020-03-15");
        assertEquals(15, half.days(), "what is not seen yet is no evidence");
        assertEquals(Optional.of(LocalDate.of(2020, 3, 15)), half.last());
    }

    @Test
    void an_act_within_a_vaguer_one_of_its_lineage_does_not_count_twice() {
        WorldBuilder world = on(actors(), "ATTACKS", "2020-03", "M", "B2");
        on(world, "ATTACKS", "2020-03-05", "M", "B2");
        Evidence one = attacks(world.build(), "2020-04-15");
        assertEquals(1, one.acts());
        assertEquals(1, one.days());
        // the month, which ends later, weighs more on the day than the day within it
        assertEquals(B2 * 0.9 * Math.pow(2, -15 / 90.0), one.mass(), EXACT);
        on(world, "ATTACKS", "2020-03-20", "M", "B2");
        Evidence two = attacks(world.build(), "2020-04-15");
        assertEquals(2, two.acts());
        assertEquals(B2 * 0.9 * (Math.pow(2, -41 / 90.0) + Math.pow(2, -26 / 90.0)), two.mass(), EXACT, two::toString);
        on(world, "ATTACKS", "2020-03", "N", "B2");
        Evidence three = attacks(world.build(), "2020-04-15");
        assertEquals(3, three.acts(), "the month by another source is its own act");
        assertEquals(2, three.lineages());
    }

    @Test
    void independent_reports_of_one_act_make_it_weigh_more_but_are_one_act() {
        WorldBuilder world = on(actors(), "ATTACKS", "2020-03-01", "M", "B2");
        on(world, "ATTACKS", "2020-03-01", "N", "B2");
        Evidence both = attacks(world.build(), "2020-03-01");
        assertEquals(1, both.acts());
        assertEquals(2, both.lineages());
        assertEquals(0.9 * (1 - (1 - B2) * (1 - B2)), both.mass(), EXACT);
    }

    @Test
    void a_denied_act_counts_as_far_as_it_is_believed() {
        World world = on(actors(), "ATTACKS", "2020-03-01", "M", "B2")
                .relation("A")
                .attacks("B")
                .happened("2020-03-01")
                .per("N")
                .code("C3")
                .denied()
                .build();
        double denial = 0.75 * 0.55;
        assertEquals(
                0.9 * B2 * (1 - denial) / (1 - B2 * denial),
                attacks(world, "2020-03-01").mass(),
                EXACT);
        assertEquals(1, attacks(world, "2020-03-01").acts());
    }

    @Test
    void what_has_lapsed_or_is_still_to_come_does_not_count() {
        WorldBuilder world = on(actors(), "ACCUSES", "2020-01-01", "M", "B2");
        on(world, "ACCUSES", "2020-06-01", "M", "B2");
        on(world, "ACCUSES", "2020-08-01", "M", "B2");
        assertEquals(1, accuses(world.build(), "2020-01-01").acts());
        assertEquals(2, accuses(world.build(), "2020-06-29").acts());
        assertEquals(1, accuses(world.build(), "2020-06-30").acts(), "180 days after, the first has lapsed");
        assertEquals(2, accuses(world.build(), "2020-08-01").acts());
    }

    @Test
    void the_strength_of_the_tie_and_of_the_rule_counts() {
        World world = actors().relation("G")
                .agentOf("A")
                .happened("2020")
                .per("N")
                .code("C3")
                .relation("G")
                .attacks("B")
                .happened("2020-03-01")
                .per("M")
                .code("B2")
                .build();
        Evidence attributed = attacks(world, "2020-03-01");
        assertEquals(1, attributed.acts(), "the tie is no act");
        assertEquals(1, attributed.lineages(), "its source is none of the act");
        assertEquals(0.75 * 0.55 * 0.8 * B2 * 0.9, attributed.mass(), EXACT);
    }

    @Test
    void of_several_ways_the_best_counts_and_once() {
        World world = actors().relation("G")
                .agentOf("A")
                .happened("2020")
                .per("N")
                .code("C3")
                .relation("G")
                .agentOf("C")
                .happened("2020")
                .per("N")
                .code("A1")
                .relation("C")
                .agentOf("A")
                .happened("2020")
                .per("N")
                .code("A1")
                .relation("G")
                .attacks("B")
                .happened("2020-03-01")
                .per("M")
                .code("B2")
                .build();
        Evidence attributed = attacks(world, "2020-03-01");
        assertEquals(1, attributed.acts());
        // by way of C: 0.95 * 0.8 twice, against 0.4125 * 0.8 directly
        assertEquals(Math.pow(0.95 * 0.8, 2) * B2 * 0.9, attributed.mass(), EXACT);
    }

    @Test
    void agents_of_each_other_settle() {
        World world = actors().relation("G")
                .agentOf("C")
                .happened("2020")
                .per("N")
                .code("A1")
                .relation("C")
                .agentOf("G")
                .happened("2020")
                .per("N")
                .code("A1")
                .relation("C")
                .agentOf("A")
                .happened("2020")
                .per("N")
                .code("A1")
                .relation("G")
                .attacks("B")
                .happened("2020-03-01")
                .per("M")
                .code("B2")
                .build();
        assertEquals(
                Math.pow(0.95 * 0.8, 2) * B2 * 0.9, attacks(world, "2020-03-01").mass(), EXACT);
    }

    @Test
    void an_agents_deed_outside_its_term_is_none_of_the_principal() {
        World world = actors().relation("G")
                .agentOf("A")
                .happened("2020-02-01/2020-12-31")
                .per("N")
                .code("A1")
                .relation("G")
                .attacks("B")
                .happened("2020-01-15")
                .per("M")
                .code("B2")
                .also()
                .happened("2020-03-01")
                .per("M")
                .code("B2")
                .build();
        Evidence attributed = attacks(world, "2020-03-01");
        assertEquals(1, attributed.acts());
        assertEquals(Optional.of(LocalDate.of(2020, 3, 1)), attributed.first());
    }

    @Test
    void what_is_told_with_and_without_the_enemy_is_one_act() {
        World world = actors().relation("A")
                .arms("B")
                .happened("2020-03-01")
                .per("M")
                .code("B2")
                .relation("A")
                .arms("B")
                .against("C")
                .happened("2020-03-01")
                .per("M")
                .code("B2")
                .build();
        Evidence arms = stance(world, "2020-03-01", "A", "B", Side.FOR, Channel.DEEDS);
        assertEquals(1, arms.acts());
        assertEquals(B2 * Math.abs(RelationTypes.ARMS.weight()) / 10, arms.mass(Side.FOR), EXACT);
    }

    @Test
    void a_finding_that_is_over_is_weighed_on_its_last_day() {
        World world = actors().relation("A")
                .praises("B")
                .happened("2019-12-01")
                .per("M")
                .code("B2")
                .relation("A")
                .accuses("B")
                .happened("2020-01-01")
                .per("M")
                .code("B2")
                .build();
        Findings<?> shifts = Entente.assess(world).asOf("2025-01-01").shifts();
        Evidence evidence = shifts.first().evidence();
        assertEquals(2, evidence.acts());
        assertTrue(evidence.mass(Side.FOR) > 0 && evidence.mass(Side.AGAINST) > 0, evidence::toString);
        assertEquals(Entente.assess(world).asOf("2020-01-01").shifts().first().evidence(), evidence);
    }

    @Test
    void the_acts_of_both_sides_are_behind_a_fight() {
        World world = actors().relation("A")
                .attacks("B")
                .happened("2020-03-01")
                .per("M")
                .code("B2")
                .relation("B")
                .attacks("A")
                .happened("2020-03-01")
                .per("M")
                .code("B2")
                .build();
        Finding<Hostility> fight =
                Entente.assess(world).asOf("2020-03-01").hostilities().first();
        assertEquals(2, fight.evidence().acts());
        assertEquals(1, fight.evidence().days());
        assertEquals(2 * B2 * 0.9, fight.evidence().mass(), EXACT);
    }

    @Test
    void a_treaty_in_force_is_one_act_that_does_not_fade() {
        World world = actors().relation("A")
                .defensePact("B")
                .happened("1952-02-18")
                .per("M")
                .code("A1")
                .build();
        Evidence treaty = stance(world, "2012-02-18", "A", "B", Side.FOR, Channel.WORDS);
        assertEquals(1, treaty.acts());
        assertEquals(1, treaty.days());
        assertEquals(0.95 * 0.5, treaty.mass(), EXACT);
        assertEquals(
                treaty.mass(),
                stance(world, "1952-02-18", "B", "A", Side.FOR, Channel.WORDS).mass(),
                EXACT);
    }

    @Test
    void without_acts_it_says_so() {
        World world = actors().relation("P")
                .leads("A")
                .happened("2020")
                .per("M")
                .code("A1")
                .build();
        Evidence none = Entente.assess(world)
                .asOf("2020-06-01")
                .position("A")
                .toward("B")
                .evidence(Side.FOR);
        assertEquals("no acts", none.toString());
        assertEquals(0, none.mass());
        assertEquals(Optional.empty(), none.first());
        assertEquals(0, new Relation("A", RelationTypes.LEADS, "B").type().weight());
    }
}
