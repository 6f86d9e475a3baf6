package io.github.entente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.LiveAssessment;
import io.github.entente.conclusion.Opposition;
import io.github.entente.conclusion.ProxyRivalry;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What many patrons of one side share, and who of them is a rival of the other side's. */
class PatronsTest {
    private static final String YEAR = "2010-01-01/2010-12-31";

    private final WorldBuilder world = World.builder()
            .medium("M", "The Mail")
            .government("GOV", "Government")
            .armedGroup("REB", "Rebels")
            .state("IR", "Iran")
            .relation("REB")
            .attacks("GOV")
            .happened(YEAR)
            .per("M")
            .relation("IR")
            .arms("REB")
            .happened(YEAR)
            .per("M")
            .and();

    private PatronsTest does(String who, String what, String whom) {
        world.relation(who).does(what, whom).happened(YEAR).per("M").and();
        return this;
    }

    /** So many states P1, P2 … that back the government. */
    private PatronsTest coalition(int members) {
        for (int i = 1; i <= members; i++) {
            world.state("P" + i, "Partner " + i);
            does("P" + i, "BACKS", "GOV");
        }
        return this;
    }

    private Assessment assessed() {
        return Entente.assess(world.build()).asOf("2010-12-31");
    }

    private static Set<String> rivals(Assessment assessment) {
        return new HashSet<>(assessment.rivalries().byProxy().conclusions().stream()
                .map(ProxyRivalry.class::cast)
                .map(found -> found.first() + "-" + found.second())
                .toList());
    }

    @Test
    void what_many_give_tells_little_of_each() {
        Assessment two = coalition(2).assessed();
        assertEquals(0.5, two.rivalries().byProxy().of("P1").first().share());
        assertEquals(0.5, two.sidings().of("P1").first().share());
        assertEquals(1, two.sidings().of("IR").first().share());
        assertEquals(1, two.hostilities().first().share());

        world.state("RU", "Russia");
        Assessment both = does("RU", "FUNDS", "REB").assessed();
        assertEquals(0.25, both.rivalries().byProxy().of("P1").first().share(), 1e-12);
    }

    @Test
    void only_those_count_that_can_be_rivals_by_proxy_and_only_for_what_they_do() {
        coalition(2);
        world.state("Q", "Quland").armedGroup("MIL", "Militia").organisation("AID", "Aid");
        does("Q", "PRAISES", "GOV").does("MIL", "FIGHTS_ALONGSIDE", "GOV").does("AID", "FUNDS", "GOV");
        Assessment assessment = assessed();

        assertEquals(0.5, assessment.rivalries().byProxy().of("P1").first().share());
        assertEquals(
                1 / 3.0, assessment.oppositions().of("Q").first().share(), 1e-12, "it stands beside the two patrons");
    }

    @Test
    void the_day_decides_who_takes_a_side() {
        coalition(2);
        world.state("OLD", "Oldland")
                .relation("OLD")
                .backs("GOV")
                .happened("2010-01")
                .ended("2010-02-01")
                .per("M")
                .and();
        Assessment assessment = assessed();
        assertEquals(0.5, assessment.rivalries().byProxy().of("P1").first().share());
        assertEquals(
                1 / 3.0,
                assessment
                        .asOf("2010-01-31")
                        .rivalries()
                        .byProxy()
                        .of("P1")
                        .first()
                        .share(),
                1e-12);
    }

    @Test
    void ranked_lists_go_by_the_share_too() {
        coalition(5);
        world.government("ELS", "Elsewhere")
                .armedGroup("ELR", "Rebels elsewhere")
                .state("A", "Aland");
        does("ELR", "ATTACKS", "ELS").does("IR", "BACKS", "ELR").does("A", "BACKS", "ELS");
        Rivalries ranked = assessed().rivalries().ranked();

        // to back weighs as much in both wars, but to arm adds to the evidence against each of the five
        assertEquals(Set.of("A", "IR"), Set.copyOf(ranked.first().conclusion().subjects()));
        assertTrue(ranked.get(0).evidence().mass() < ranked.get(1).evidence().mass());
    }

    @Test
    void one_of_ten_is_opposed_and_no_rival() {
        Assessment nine = coalition(9).assessed();
        assertEquals(9, nine.rivalries().byProxy().size());
        assertTrue(nine.oppositions().isEmpty());

        world.state("P10", "Partner 10");
        Assessment ten = does("P10", "BACKS", "GOV").assessed();
        assertEquals(Set.of(), rivals(ten));
        assertEquals(10, ten.oppositions().size());
        assertEquals(
                "IR and P1 stand on opposite sides, IR behind REB, P1 behind GOV",
                ten.oppositions().of("P1").first().sentence());
    }

    @Test
    void whoever_of_ten_fights_the_enemy_itself_is_a_rival_of_its_patrons() {
        Assessment assessment = coalition(10).does("P3", "ATTACKS", "REB").assessed();
        assertEquals(Set.of("IR-P3"), rivals(assessment));
        assertEquals(9, assessment.oppositions().size());
    }

    @Test
    void without_the_weaker_conclusion_the_stronger_is_shown() {
        coalition(10);
        Assessment without =
                assessed().whatIf().withoutRule("rivalry/opposed").assessment().asOf("2010-12-31");
        assertEquals(10, without.rivalries().byProxy().size());
    }

    @Test
    void a_live_assessment_tells_who_becomes_one_of_a_crowd() {
        coalition(9);
        world.state("P10", "Partner 10");
        List<Changes> heard = new ArrayList<>();
        try (LiveAssessment live = Entente.open(world.build())) {
            live.onChange(heard::add);
            Attestation year = new Attestation(Edtf.parse(YEAR), "M");
            Relation tenth = new Relation("P10", RelationTypes.BACKS, "GOV");
            live.add(tenth, year);
            assertEquals(
                    9,
                    heard.get(0)
                            .of(ProxyRivalry.class)
                            .ofKind(Change.Kind.VANISHED)
                            .size());
            assertEquals(
                    "one of the two is one of 10 or more on its side as of 2010-12-31",
                    heard.get(0).of(ProxyRivalry.class).get(0).because());
            assertEquals(
                    "it was hidden by a stronger finding as of 2010-12-31",
                    heard.get(0).of(Opposition.class).of("P1").get(0).because());
            assertEquals(
                    10,
                    heard.get(0)
                            .of(Opposition.class)
                            .ofKind(Change.Kind.APPEARED)
                            .size());

            live.add(new Relation("P3", RelationTypes.ATTACKS, "REB"), year);
            assertEquals(
                    List.of(new ProxyRivalry("IR", "P3", "REB", "GOV")),
                    heard.get(1)
                            .of(ProxyRivalry.class)
                            .ofKind(Change.Kind.APPEARED)
                            .conclusions());
            assertEquals(
                    List.of(new Opposition("IR", "P3", "REB", "GOV")),
                    heard.get(1)
                            .of(Opposition.class)
                            .ofKind(Change.Kind.VANISHED)
                            .conclusions());

            live.withdraw(tenth);
            assertEquals(
                    "one of the two was one of 10 or more on its side as of 2010-12-31",
                    heard.get(2)
                            .of(ProxyRivalry.class)
                            .ofKind(Change.Kind.APPEARED)
                            .get(0)
                            .because());
            assertEquals(
                    8,
                    heard.get(2)
                            .of(ProxyRivalry.class)
                            .ofKind(Change.Kind.APPEARED)
                            .size());
        }
    }
}
