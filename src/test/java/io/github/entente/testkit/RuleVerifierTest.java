package io.github.entente.testkit;

import static io.github.entente.fact.RelationTypes.AGENT_OF;
import static io.github.entente.fact.RelationTypes.ARMS;
import static io.github.entente.fact.RelationTypes.ATTACKS;
import static io.github.entente.fact.RelationTypes.CONSULTS;
import static io.github.entente.fact.RelationTypes.RETREATS_BEFORE;
import static io.github.entente.testkit.CaseFact.act;
import static io.github.entente.testkit.CaseFact.directRivalry;
import static io.github.entente.testkit.CaseFact.fortune;
import static io.github.entente.testkit.CaseFact.hostility;
import static io.github.entente.testkit.CaseFact.opposition;
import static io.github.entente.testkit.CaseFact.siding;
import static io.github.entente.testkit.CaseFact.stance;
import static io.github.entente.testkit.CaseFact.state;
import static io.github.entente.testkit.CaseFact.war;
import static io.github.entente.testkit.RuleVerifier.verifyThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the verifier says, word by word. */
class RuleVerifierTest {
    private static void says(String message, Executable failing) {
        assertEquals(
                message.strip(), assertThrows(AssertionError.class, failing).getMessage());
    }

    @Test
    void what_came_in_the_place_of_what_was_expected() {
        says(
                """
                rule fortune/helper-retreats
                  given: RU RETREATS_BEFORE GNA
                  given: Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=DIRECT]
                  expected, but not derived: Fortune[gainer=LNA, loser=GNA]
                    it would follow by fortune/helper-retreats from
                      missing: RU RETREATS_BEFORE LNA
                      missing: Siding[party=RU, client=GNA, enemy=LNA, channel=DEEDS, basis=DIRECT]
                  derived, but not expected: Fortune[gainer=GNA, loser=LNA], always
                    it follows by fortune/helper-retreats from
                      RU RETREATS_BEFORE GNA
                      Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=DIRECT]
                """,
                () -> verifyThat("fortune/helper-retreats")
                        .given(act("RU", RETREATS_BEFORE, "GNA"), siding("RU", "LNA", "GNA", Channel.DEEDS))
                        .derives(fortune("LNA", "GNA")));
    }

    @Test
    void which_premise_is_missing_beside_those_that_were_given() {
        says(
                """
                rule fortune/helper-retreats
                  given: RU RETREATS_BEFORE GNA
                  given: Siding[party=RU, client=LNA, enemy=ISIS, channel=DEEDS, basis=DIRECT]
                  expected, but not derived: Fortune[gainer=GNA, loser=LNA]
                    it would follow by fortune/helper-retreats from
                      given: RU RETREATS_BEFORE GNA
                      missing: Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=DIRECT]
                """,
                () -> verifyThat("fortune/helper-retreats")
                        .given(act("RU", RETREATS_BEFORE, "GNA"), siding("RU", "LNA", "ISIS", Channel.DEEDS))
                        .derives(fortune("GNA", "LNA")));
    }

    @Test
    void which_premise_is_missing_where_nothing_is_like_it() {
        says(
                """
                rule rivalry/opposed
                  given: Siding[party=TR, client=GNA, enemy=LNA, channel=DEEDS, basis=DIRECT]
                  expected, but not derived: Opposition[first=RU, second=TR, firstClient=LNA, secondClient=GNA]
                    it would follow by rivalry/opposed from
                      given: Siding[party=TR, client=GNA, enemy=LNA, channel=DEEDS, basis=DIRECT]
                      missing: Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=DIRECT]
                """,
                () -> verifyThat("rivalry/opposed")
                        .given(siding("TR", "GNA", "LNA", Channel.DEEDS))
                        .derives(opposition("TR", "RU", "GNA", "LNA")));
    }

    @Test
    void premises_that_never_hold_together() {
        says(
                """
                rule rivalry/opposed
                  given: Siding[party=TR, client=GNA, enemy=LNA, channel=DEEDS, basis=DIRECT] on 2019
                  given: Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=DIRECT] on 2020
                  expected, but not derived: Opposition[first=RU, second=TR, firstClient=LNA, secondClient=GNA]
                    it would follow by rivalry/opposed from
                      given: Siding[party=TR, client=GNA, enemy=LNA, channel=DEEDS, basis=DIRECT], 2019
                      given: Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=DIRECT], 2020
                      but on no days that @time( OVERLAP ) asks for
                """,
                () -> verifyThat("rivalry/opposed")
                        .given(
                                siding("TR", "GNA", "LNA", Channel.DEEDS).on("2019"),
                                siding("RU", "LNA", "GNA", Channel.DEEDS).on("2020"))
                        .derives(opposition("TR", "RU", "GNA", "LNA")));
    }

    @Test
    void actors_of_whom_the_rule_asks_what_they_are() {
        says(
                """
                rule stance/siding
                  given: TR ARMS GNA
                  given: War[first=GNA, second=LNA]
                  expected, but not derived: Siding[party=TR, client=GNA, enemy=LNA, channel=DEEDS, basis=DIRECT]
                    it would follow by stance/siding from
                      given: War[first=GNA, second=LNA]
                      given: TR ARMS GNA
                      missing: the actors GNA, LNA, TR, of whom the rule asks what they are; give them, as in state("GNA")
                """,
                () -> verifyThat("stance/siding")
                        .given(act("TR", ARMS, "GNA"), war("GNA", "LNA"))
                        .derives(siding("TR", "GNA", "LNA", Channel.DEEDS)));
    }

    @Test
    void a_wrong_time() {
        says(
                """
                rule hostility/fighting
                  given: LNA (LNA, state)
                  given: GNA (GNA, state)
                  given: LNA ATTACKS GNA on 2020-05
                  derived, but 2020-05, where 2020-04 was expected: Hostility[first=GNA, second=LNA]
                """,
                () -> verifyThat("hostility/fighting")
                        .given(
                                state("LNA"),
                                state("GNA"),
                                act("LNA", ATTACKS, "GNA").on("2020-05"))
                        .derives(hostility("GNA", "LNA").shownAs("2020-04")));
    }

    @Test
    void wrong_days() {
        says(
                """
                rule rivalry/direct
                  given: Stance[holder=TR, target=GNA, side=AGAINST, channel=DEEDS, basis=DIRECT] on 2020-01/2020-03
                  given: Stance[holder=GNA, target=TR, side=AGAINST, channel=DEEDS, basis=DIRECT] on 2020-03/2020-05
                  derived, but valid on [[2020-03-01..2020-03-31]], where [[2020-03-01..2020-05-31]] was expected: DirectRivalry[first=GNA, second=TR]
                """,
                () -> verifyThat("rivalry/direct")
                        .given(
                                stance("TR").deedsAgainst("GNA").on("2020-01/2020-03"),
                                stance("GNA").deedsAgainst("TR").on("2020-03/2020-05"))
                        .derives(directRivalry("TR", "GNA").validOn("2020-03/2020-05")));
    }

    @Test
    void nothing_was_expected() {
        says(
                """
                rule hostility/fighting
                  given: LNA (LNA, state)
                  given: GNA (GNA, state)
                  given: LNA ATTACKS GNA
                  derived, but not expected: Hostility[first=GNA, second=LNA], always
                    it follows by hostility/fighting from
                      LNA ATTACKS GNA
                """,
                () -> verifyThat("hostility/fighting")
                        .given(state("LNA"), state("GNA"), act("LNA", ATTACKS, "GNA"))
                        .derivesNothing());
        verifyThat("hostility/fighting")
                .given(state("LNA"), state("GNA"), act("LNA", CONSULTS, "GNA"))
                .derivesNothing();
    }

    @Test
    void explanations_name_all_that_is_needed_and_no_more() {
        CaseFact retreat = act("RU", RETREATS_BEFORE, "GNA");
        CaseFact own = siding("RU", "LNA", "GNA", Channel.DEEDS);
        CaseFact agents = siding("RU", "LNA", "GNA", Channel.DEEDS, Basis.BY_AGENT);
        RuleVerifier.Explained tide = verifyThat("fortune/helper-retreats")
                .given(retreat, own, agents)
                .derives(fortune("GNA", "LNA"))
                .explainedBy(retreat, own)
                .explainedBy(agents, retreat);
        says("""
                rule fortune/helper-retreats
                  given: RU RETREATS_BEFORE GNA
                  given: Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=DIRECT]
                  given: Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=BY_AGENT]
                  not explained by these facts: Fortune[gainer=GNA, loser=LNA]
                    it is by RU RETREATS_BEFORE GNA and Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=BY_AGENT]; missing here: RU RETREATS_BEFORE GNA; not needed: Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=DIRECT]
                    it is by RU RETREATS_BEFORE GNA and Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=DIRECT]; missing here: RU RETREATS_BEFORE GNA; not needed: Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=BY_AGENT]
                """, () -> tide.explainedBy(own, agents));
        says("""
                rule fortune/helper-retreats
                  given: RU RETREATS_BEFORE GNA
                  given: Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=DIRECT]
                  given: Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=BY_AGENT]
                  named as an explanation, but not given: Siding[party=EG, client=LNA, enemy=GNA, channel=DEEDS, basis=DIRECT]
                  not explained by these facts: Fortune[gainer=GNA, loser=LNA]
                    it is by RU RETREATS_BEFORE GNA and Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=BY_AGENT]; missing here: Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=BY_AGENT]; not needed: Siding[party=EG, client=LNA, enemy=GNA, channel=DEEDS, basis=DIRECT]
                    it is by RU RETREATS_BEFORE GNA and Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=DIRECT]; missing here: Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS, basis=DIRECT]; not needed: Siding[party=EG, client=LNA, enemy=GNA, channel=DEEDS, basis=DIRECT]
                """, () -> tide.explainedBy(retreat, siding("EG", "LNA", "GNA", Channel.DEEDS)));
    }

    @Test
    void a_pack_is_explained_by_what_was_given_not_by_what_it_concluded_between() {
        CaseFact blow = act("TR", ARMS, "GNA");
        CaseFact war = war("GNA", "LNA");
        verifyThat("stance")
                .given(state("TR"), state("GNA"), blow, war)
                .derives(
                        stance("TR").deedsFor("GNA"),
                        stance("TR").deedsAgainst("LNA").inferred(),
                        siding("TR", "GNA", "LNA", Channel.DEEDS));
        verifyThat("attribution")
                .given(act("A", AGENT_OF, "B"), act("B", AGENT_OF, "C"), act("A", ARMS, "X"))
                .derives(CaseFact.byAgent("B", ARMS, "X"), CaseFact.byAgent("C", ARMS, "X"));
        verifyThat("attribution/agent")
                .given(act("A", AGENT_OF, "B"), CaseFact.attributed("A", ARMS, "X"), war("X", "Y"))
                .derives(CaseFact.byAgent("B", ARMS, "X"))
                .explainedBy(act("A", AGENT_OF, "B"), CaseFact.attributed("A", ARMS, "X"));
    }

    @Test
    void what_is_stated_is_not_expected_of_a_rule() {
        assertEquals(
                "TR ARMS GNA is no conclusion: rules derive conclusions, callers state relations and actors",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> verifyThat("stance/words").given().derives(act("TR", ARMS, "GNA")))
                        .getMessage());
    }

    @Test
    void no_other_rule_fires() {
        // with all rules, the attack would make a fight and three stances
        verifyThat("stance/supports-against")
                .given(act("TR", ARMS, "GNA"), act("LNA", ATTACKS, "GNA"))
                .derivesNothing();
    }

    @Test
    void a_rule_that_there_is_not_is_refused() {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> verifyThat("stance/word"));
        assertEquals("unknown rule or pack \"stance/word\"; did you mean \"stance/words\"?", error.getMessage());
    }
}
