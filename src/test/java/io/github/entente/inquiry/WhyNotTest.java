package io.github.entente.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.Alliance;
import io.github.entente.conclusion.DirectRivalry;
import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Hypothesis;
import io.github.entente.conclusion.Leverage;
import io.github.entente.conclusion.ProxyRivalry;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.War;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Conduct;
import io.github.entente.fact.UnknownActorException;
import io.github.entente.inquiry.WhyNot.Premise;
import io.github.entente.inquiry.WhyNot.Way;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyNotTest {
    private static final Assessment LIBYA = Entente.assess(Seeds.libya2020());

    @Test
    void the_US_and_Russia_are_no_rivals_by_proxy_since_the_US_gives_words_alone() {
        assertEquals("""
                There is no proxy rivalry between US and RU as of 2020-05-25
                rivalry/proxy comes nearest: RU and US are rivals by proxy, RU behind LNA, US behind GNA
                  missing  US sides with GNA in its war with LNA, by deeds
                  nearest  US sides with GNA in its war with LNA, by words, 2019-04-05 to 2020-05-25
                    stance/siding comes nearest to that, and 8 ways as near:
                      there    GNA and LNA are at war, 2019-04-05 to 2020-05-25
                      missing  US arms GNA
                      nearest  US endorses GNA, 2019-04 to 2020-05-25
                  there    RU sides with LNA in its war with GNA, by deeds, by its agent, 2020-05-23, presumed since""", LIBYA.whyNot(ProxyRivalry.class, "US", "Russia").toString());
        Way way = LIBYA.whyNot(ProxyRivalry.class, "US", "RU").nearest().get(0);
        assertEquals("rivalry/proxy", way.rule().name());
        assertEquals(new ProxyRivalry("RU", "US", "LNA", "GNA"), way.conclusion());
        assertEquals(1, way.missing());
        Premise missing = way.premises().get(0);
        assertEquals(new Siding("US", "GNA", "LNA", Channel.DEEDS), missing.proposition());
        assertEquals(List.of(new Siding("US", "GNA", "LNA", Channel.WORDS)), missing.nearest());
        assertEquals("stance/siding", missing.ways().get(0).rule().name());
    }

    @Test
    void what_is_missing_can_be_asked_about_in_turn() {
        Way way = LIBYA.whyNot(new Siding("US", "GNA", "LNA", Channel.DEEDS))
                .nearest()
                .get(0);
        assertEquals("stance/siding", way.rule().name());
        assertTrue(
                way.premises().stream()
                        .filter(premise -> !premise.there())
                        .allMatch(premise -> premise.proposition() instanceof Conduct act
                                && act.actor().equals("US")
                                && act.object().equals("GNA")
                                && act.type().deeds()),
                way::toString);
    }

    @Test
    void what_is_asked_exactly_is_answered_with_all_ways_that_come_as_near() {
        assertEquals("""
                It does not follow that LNA and TR fight, as of 2020-05-25
                hostility/fighting comes nearest: LNA and TR fight
                  missing  LNA attacks TR
                  nearest  LNA attacks GNA, 2019-04 to 2020-05-25
                hostility/fighting comes nearest: LNA and TR fight
                  missing  TR attacks LNA
                  nearest  GNA attacks LNA, 2020-05-18 to 2020-05-24, presumed since
                hostility/fighting comes nearest: LNA and TR fight
                  missing  TR captures from LNA
                  nearest  GNA captures from LNA, 2020-05-18, presumed since""", LIBYA.whyNot(new Hostility("TR", "LNA")).toString());
    }

    @Test
    void what_does_follow_is_said_to() {
        assertEquals(
                "It does follow: TR has leverage over RU in NORTH-SYRIA-DEAL, 2020-05-23, presumed since.",
                LIBYA.whyNot(Leverage.class, "RU", "TR").toString());
        assertEquals(1, LIBYA.whyNot(Leverage.class, "RU", "TR").holding().size());
        assertEquals(
                0,
                LIBYA.asOf("2020-01")
                        .whyNot(Leverage.class, "RU", "TR")
                        .holding()
                        .size());
    }

    @Test
    void premises_that_are_never_there_at_the_same_time_are_the_reason() {
        World world = World.builder()
                .state("A", "Actor A")
                .state("B", "Actor B")
                .relation("A")
                .sanctions("B")
                .happened("2001")
                .per("A")
                .relation("B")
                .coerces("A")
                .happened("2020")
                .per("B")
                .build();
        assertEquals(
                """
                It does not follow that A and B are rivals, as of 2020-12-31
                rivalry/direct comes nearest: A and B are rivals
                  there    A stands against B, by deeds, 2001
                  there    B stands against A, by deeds, 2020
                  but      the first and the second must be valid on a common day; the first was until 2002-12-31, the second from 2020-01-01 on
                rivalry/sustained comes nearest: A and B are rivals
                  there    A stands against B, by deeds, 2001
                  there    B stands against A, by deeds, 2020
                  but      the first and the second must be valid on a common day; the first was until 2002-12-31, the second from 2020-01-01 on""", Entente.assess(world).whyNot(new DirectRivalry("A", "B")).toString());
    }

    @Test
    void what_nothing_comes_near_to_is_said_to() {
        World world =
                World.builder().state("A", "Actor A").state("B", "Actor B").build();
        assertEquals(
                "It does not follow that A and B are allies, as of 0001-01-01; no rule comes near: none would conclude it if what is there differed in up to three respects.",
                Entente.assess(world)
                        .asOf("0001-01-01")
                        .whyNot(new Alliance("A", "B"))
                        .toString());
    }

    @Test
    void rules_that_are_left_out_conclude_nothing_nearly() {
        Assessment without =
                Entente.with(RulePacks.standard().without("rivalry/proxy")).assess(Seeds.libya2020());
        assertEquals(List.of(), without.whyNot(ProxyRivalry.class, "US", "RU").nearest());
    }

    @Test
    void a_rule_that_was_withdrawn_is_named() {
        assertEquals(
                "There is no proxy rivalry between TR and RU as of 2020-05-25; no rule in use concludes anything of the kind; left out: rivalry/proxy.",
                LIBYA.whatIf()
                        .withoutRule("rivalry/proxy")
                        .assessment()
                        .whyNot(ProxyRivalry.class, "TR", "RU")
                        .toString());
    }

    @Test
    void an_unknown_actor_is_refused() {
        assertEquals(
                "unknown actor \"GNC\"; did you mean \"GNA\"?",
                assertThrows(UnknownActorException.class, () -> LIBYA.whyNot(Alliance.class, "GNC", "US"))
                        .getMessage());
        assertEquals(
                "unknown actor \"GNC\"; did you mean \"GNA\"?",
                assertThrows(UnknownActorException.class, () -> LIBYA.whyNot(new Hostility("GNC", "US")))
                        .getMessage());
    }

    @Test
    void a_conclusion_may_name_actors_as_what_is_stated() {
        assertEquals(
                LIBYA.whyNot(new Hostility("RU", "TR")).toString(),
                LIBYA.whyNot(new Hostility("Russia", "TR")).toString());
        assertEquals(
                LIBYA.whyNot(new Hypothesis(new DirectRivalry("RU", "TR"))).toString(),
                LIBYA.whyNot(new Hypothesis(new DirectRivalry("TR", "Russia"))).toString());
    }

    @Test
    void two_names_of_one_actor_are_refused() {
        assertEquals(
                "\"RU\" is named twice; ask whyNot about two actors that differ",
                assertThrows(IllegalArgumentException.class, () -> LIBYA.whyNot(War.class, "RU", "Russia"))
                        .getMessage());
    }
}
