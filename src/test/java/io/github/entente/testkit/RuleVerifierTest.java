package io.github.entente.testkit;

import static io.github.entente.fact.RelationTypes.AGENT_OF;
import static io.github.entente.fact.RelationTypes.ARMS;
import static io.github.entente.fact.RelationTypes.ATTACKS;
import static io.github.entente.fact.RelationTypes.CONSULTS;
import static io.github.entente.fact.RelationTypes.FUNDS;
import static io.github.entente.testkit.CaseFact.act;
import static io.github.entente.testkit.CaseFact.alliance;
import static io.github.entente.testkit.CaseFact.hostility;
import static io.github.entente.testkit.CaseFact.proxyRivalry;
import static io.github.entente.testkit.CaseFact.siding;
import static io.github.entente.testkit.CaseFact.stance;
import static io.github.entente.testkit.CaseFact.state;
import static io.github.entente.testkit.CaseFact.war;
import static io.github.entente.testkit.RuleVerifier.verifyThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
                rule stance/arming-opposes
                  given: TR ARMS GNA
                  given: War[first=GNA, second=LNA]
                  expected, but not derived: Stance[holder=TR, target=LNA, side=AGAINST, channel=DEEDS, basis=DIRECT]
                    no facts about these actors would make it follow
                  derived, but not expected: Stance[holder=TR, target=LNA, side=AGAINST, channel=DEEDS, basis=INFERRED], always
                    it follows by stance/arming-opposes from
                      War[first=GNA, second=LNA]
                      TR ARMS GNA
                """,
                () -> verifyThat("stance/arming-opposes")
                        .given(act("TR", ARMS, "GNA"), war("GNA", "LNA"))
                        .derives(stance("TR").deedsAgainst("LNA")));
    }

    @Test
    void which_premise_is_missing_beside_those_that_were_given() {
        says(
                """
                rule stance/arming-opposes
                  given: TR ARMS GNA
                  given: War[first=EG, second=LNA]
                  expected, but not derived: Stance[holder=TR, target=LNA, side=AGAINST, channel=DEEDS, basis=INFERRED]
                    it would follow by stance/arming-opposes from
                      given: War[first=EG, second=LNA]
                      missing: TR ARMS EG
                    it would follow by stance/arming-opposes from
                      missing: War[first=GNA, second=LNA]
                      given: TR ARMS GNA
                """,
                () -> verifyThat("stance/arming-opposes")
                        .given(act("TR", ARMS, "GNA"), war("EG", "LNA"))
                        .derives(stance("TR").deedsAgainst("LNA").inferred()));
    }

    @Test
    void which_premise_is_missing_where_nothing_is_like_it() {
        says(
                """
                rule rivalry/proxy
                  given: Siding[party=TR, client=GNA, enemy=LNA, channel=DEEDS]
                  expected, but not derived: ProxyRivalry[first=RU, second=TR, firstClient=LNA, secondClient=GNA]
                    it would follow by rivalry/proxy from
                      given: Siding[party=TR, client=GNA, enemy=LNA, channel=DEEDS]
                      missing: Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS]
                """,
                () -> verifyThat("rivalry/proxy")
                        .given(siding("TR", "GNA", "LNA", Channel.DEEDS))
                        .derives(proxyRivalry("TR", "RU", "GNA", "LNA")));
    }

    @Test
    void premises_that_never_hold_together() {
        says(
                """
                rule rivalry/proxy
                  given: Siding[party=TR, client=GNA, enemy=LNA, channel=DEEDS] on 2019
                  given: Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS] on 2020
                  expected, but not derived: ProxyRivalry[first=RU, second=TR, firstClient=LNA, secondClient=GNA]
                    it would follow by rivalry/proxy from
                      given: Siding[party=TR, client=GNA, enemy=LNA, channel=DEEDS], 2019
                      given: Siding[party=RU, client=LNA, enemy=GNA, channel=DEEDS], 2020
                      but on no days that @time( OVERLAP ) asks for
                """,
                () -> verifyThat("rivalry/proxy")
                        .given(
                                siding("TR", "GNA", "LNA", Channel.DEEDS).on("2019"),
                                siding("RU", "LNA", "GNA", Channel.DEEDS).on("2020"))
                        .derives(proxyRivalry("TR", "RU", "GNA", "LNA")));
    }

    @Test
    void actors_of_whom_the_rule_asks_what_they_are() {
        says(
                """
                rule stance/siding
                  given: TR ARMS GNA
                  given: War[first=GNA, second=LNA]
                  expected, but not derived: Siding[party=TR, client=GNA, enemy=LNA, channel=DEEDS]
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
                rule alignment/alliance-by-deeds
                  given: Stance[holder=TR, target=GNA, side=FOR, channel=DEEDS, basis=DIRECT] on 2020-01/2020-03
                  given: Stance[holder=GNA, target=TR, side=FOR, channel=DEEDS, basis=DIRECT] on 2020-03/2020-05
                  derived, but valid on [[2020-03-01..2020-03-31]], where [[2020-03-01..2020-05-31]] was expected: Alliance[first=GNA, second=TR]
                """,
                () -> verifyThat("alignment/alliance-by-deeds")
                        .given(
                                stance("TR").deedsFor("GNA").on("2020-01/2020-03"),
                                stance("GNA").deedsFor("TR").on("2020-03/2020-05"))
                        .derives(alliance("TR", "GNA").validOn("2020-03/2020-05")));
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
        CaseFact war = war("GNA", "LNA");
        CaseFact arms = act("TR", ARMS, "GNA");
        CaseFact money = act("TR", FUNDS, "GNA");
        RuleVerifier.Explained against = verifyThat("stance/arming-opposes")
                .given(war, arms, money)
                .derives(stance("TR").deedsAgainst("LNA").inferred())
                .explainedBy(war, arms)
                .explainedBy(money, war);
        says("""
                rule stance/arming-opposes
                  given: War[first=GNA, second=LNA]
                  given: TR ARMS GNA
                  given: TR FUNDS GNA
                  not explained by these facts: Stance[holder=TR, target=LNA, side=AGAINST, channel=DEEDS, basis=INFERRED]
                    it is by TR ARMS GNA and War[first=GNA, second=LNA]; missing here: War[first=GNA, second=LNA]; not needed: TR FUNDS GNA
                    it is by TR FUNDS GNA and War[first=GNA, second=LNA]; missing here: War[first=GNA, second=LNA]; not needed: TR ARMS GNA
                """, () -> against.explainedBy(arms, money));
        says("""
                rule stance/arming-opposes
                  given: War[first=GNA, second=LNA]
                  given: TR ARMS GNA
                  given: TR FUNDS GNA
                  named as an explanation, but not given: EG ARMS GNA
                  not explained by these facts: Stance[holder=TR, target=LNA, side=AGAINST, channel=DEEDS, basis=INFERRED]
                    it is by TR ARMS GNA and War[first=GNA, second=LNA]; missing here: TR ARMS GNA; not needed: EG ARMS GNA
                    it is by TR FUNDS GNA and War[first=GNA, second=LNA]; missing here: TR FUNDS GNA; not needed: EG ARMS GNA
                """, () -> against.explainedBy(war, act("EG", ARMS, "GNA")));
    }

    @Test
    void a_pack_is_explained_by_what_was_given_not_by_what_it_concluded_between() {
        CaseFact blow = act("TR", ARMS, "GNA");
        CaseFact war = war("GNA", "LNA");
        verifyThat("stance")
                .given(state("TR"), blow, war)
                .derives(
                        stance("TR").deedsFor("GNA"),
                        stance("TR").deedsAgainst("LNA").inferred(),
                        siding("TR", "GNA", "LNA", Channel.DEEDS));
        verifyThat("attribution")
                .given(act("A", AGENT_OF, "B"), act("B", AGENT_OF, "C"), act("A", ARMS, "X"))
                .derives(CaseFact.attributed("B", ARMS, "X"), CaseFact.attributed("C", ARMS, "X"));
        verifyThat("attribution/agent")
                .given(act("A", AGENT_OF, "B"), CaseFact.attributed("A", ARMS, "X"), war("X", "Y"))
                .derives(CaseFact.attributed("B", ARMS, "X"))
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
        verifyThat("stance/arming-opposes")
                .given(act("TR", ARMS, "GNA"), act("LNA", ATTACKS, "GNA"))
                .derivesNothing();
    }

    @Test
    void a_rule_that_there_is_not_is_refused() {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> verifyThat("stance/word"));
        assertEquals("unknown rule or pack \"stance/word\"; did you mean \"stance/words\"?", error.getMessage());
    }
}
