package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Stance;
import io.github.entente.conclusion.War;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is a fight, what is a war, and which of them lists show of those that belong together. */
class WarTest {
    private static WorldBuilder world() {
        return World.builder()
                .state("TR", "Türkiye")
                .state("RU", "Russia")
                .state("EG", "Egypt")
                .government("G", "Government")
                .armedGroup("H", "Group")
                .organisation("ORG", "Ministry's militia")
                .medium("M", "Medium");
    }

    private static WorldBuilder stated(
            WorldBuilder world, String subject, RelationType type, String object, String happened) {
        world.relation(subject).does(type, object).happened(happened).per("M");
        return world;
    }

    private static WorldBuilder attacks(WorldBuilder world, String subject, String object, String happened) {
        return stated(world, subject, RelationTypes.ATTACKS, object, happened);
    }

    private static Assessment assess(WorldBuilder world, String day) {
        return Entente.assess(world.build()).asOf(day);
    }

    @Test
    void one_shot_is_a_fight_and_no_war() {
        Assessment assessment = assess(attacks(world(), "TR", "RU", "2015-11-24"), "2015-12-31");
        assertEquals(
                List.of(new Hostility("RU", "TR")), assessment.hostilities().conclusions());
        assertTrue(assessment.wars().isEmpty());
    }

    @Test
    void three_days_by_one_side_and_three_by_the_other_are_a_war_from_the_fifth_on() {
        WorldBuilder world = attacks(world(), "TR", "RU", "2015-11-24/2015-11-26");
        attacks(world, "RU", "TR", "2015-12-01/2015-12-03");
        assertTrue(assess(world, "2015-12-01").wars().isEmpty());
        Assessment assessment = assess(world, "2015-12-02");
        assertEquals(List.of(new War("RU", "TR")), assessment.wars().conclusions());
        assertEquals("2015-12-02", assessment.wars().first().when().toString());
        assertTrue(assess(world, "2016-12-31").wars().isEmpty());
    }

    @Test
    void a_declaration_is_a_war_before_the_first_shot() {
        WorldBuilder world = stated(world(), "TR", RelationTypes.DECLARES_WAR_ON, "RU", "1914-11-11");
        attacks(world, "RU", "TR", "1914-11-15");
        Assessment assessment = assess(world, "1914-11-12");
        assertEquals(List.of(new War("RU", "TR")), assessment.wars().conclusions());
        assertTrue(assessment.hostilities().isEmpty());
    }

    @Test
    void it_is_told_who_attacked_and_who_declared() {
        WorldBuilder world = attacks(world(), "TR", "RU", "2015-11-24");
        assertTrue(assess(world, "2015-11-24")
                .hostilities()
                .first()
                .explain()
                .toString()
                .contains("hostility/fighting: TR attacks RU"));
        WorldBuilder declared = stated(world(), "TR", RelationTypes.DECLARES_WAR_ON, "RU", "1914-11-11/1918-10-30");
        assertTrue(assess(declared, "1914-11-12")
                .wars()
                .first()
                .explain()
                .toString()
                .contains("hostility/declared: TR declares war on RU"));
    }

    @Test
    void the_attacked_side_has_a_position_too() {
        Assessment assessment = assess(attacks(world(), "TR", "H", "2015-11-24"), "2015-12-31");
        assertTrue(assessment.position("H").toward("TR").toString().contains("AGAINST"));
    }

    @Test
    void a_fight_with_a_former_principal_is_listed() {
        WorldBuilder world = stated(world(), "H", RelationTypes.AGENT_OF, "G", "2004/2014-02-02");
        attacks(world, "H", "G", "2014-02-20/..");
        Assessment assessment = assess(world, "2014-12-31");
        assertEquals(List.of(new Hostility("G", "H")), assessment.hostilities().conclusions());
        assertEquals(List.of(new War("G", "H")), assessment.wars().conclusions());
    }

    @Test
    void a_fight_with_the_principal_is_listed() {
        WorldBuilder world = stated(world(), "ORG", RelationTypes.SPEAKS_FOR, "G", "2010/..");
        attacks(world, "ORG", "G", "2014/2015");
        stated(world, "EG", RelationTypes.ARMS, "ORG", "2014-06/2014-09");
        stated(world, "TR", RelationTypes.ARMS, "G", "2014-06/2014-09");
        Assessment assessment = assess(world, "2014-10-01");
        assertEquals(List.of(new War("G", "ORG")), assessment.wars().conclusions());
        assertEquals(1, assessment.rivalries().between("EG", "TR").size(), () -> "over a war that is listed");
    }

    @Test
    void a_fight_with_a_former_principal_is_listed_where_a_later_one_shares_it() {
        WorldBuilder world = stated(world(), "H", RelationTypes.AGENT_OF, "G", "2004/2014-02-02");
        stated(world, "H", RelationTypes.AGENT_OF, "RU", "2014-02-03/..");
        attacks(world, "H", "G", "2014-02-20/..");
        attacks(world, "RU", "G", "2014-02-20/..");
        assertEquals(
                List.of(new Hostility("G", "H"), new Hostility("G", "RU")),
                assess(world, "2014-12-31").hostilities().conclusions());
    }

    @Test
    void a_fight_that_the_principal_shares_is_folded_on_the_days_of_the_tie_alone() {
        WorldBuilder world = stated(world(), "H", RelationTypes.AGENT_OF, "RU", "2014-02/2014-06");
        attacks(world, "H", "G", "2014-02-20/2014-12-31");
        attacks(world, "RU", "G", "2014-02-20/2014-12-31");
        assertEquals(
                List.of(new Hostility("G", "RU")),
                assess(world, "2014-06-30").hostilities().conclusions());
        assertEquals(
                List.of(new Hostility("G", "H"), new Hostility("G", "RU")),
                assess(world, "2014-07-01").hostilities().conclusions());
    }

    @Test
    void a_stance_that_the_principal_shares_is_folded_on_the_days_of_the_tie_alone() {
        WorldBuilder world = stated(world(), "ORG", RelationTypes.SPEAKS_FOR, "TR", "2019/2020-03");
        stated(world, "ORG", RelationTypes.ENDORSES, "G", "2020-02-01");
        assertFalse(holders(assess(world, "2020-03-31")).contains("ORG"));
        assertEquals(List.of("ORG", "TR"), holders(assess(world, "2020-04-01")));
    }

    private static List<String> holders(Assessment assessment) {
        return assessment.stances().about("G").conclusions().stream()
                .map(Stance::holder)
                .toList();
    }
}
