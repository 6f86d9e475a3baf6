package org.example.trade;

import static io.github.entente.fact.RelationTypes.CONSULTS;
import static io.github.entente.fact.RelationTypes.COOPERATES;
import static io.github.entente.testkit.CaseFact.act;
import static io.github.entente.testkit.CaseFact.fact;
import static io.github.entente.testkit.CaseFact.war;
import static io.github.entente.testkit.RuleVerifier.verifyThat;

import io.github.entente.RulePacks;
import io.github.entente.testkit.CaseFact;
import io.github.entente.testkit.CoversRules;
import org.junit.jupiter.api.Test;

@CoversRules("trade")
class TradeRulesTest {
    RulePacks packs() {
        return Trade.packs();
    }

    @Test
    void who_cooperate_are_partners() {
        verifyThat(packs(), "trade/partners")
                .given(act("US", COOPERATES, "TR").on("2020-05"))
                .derives(fact(new TradePartners("TR", "US")).shownAs("2020-05"));
    }

    @Test
    void talks_are_no_trade() {
        verifyThat(packs(), "trade/partners").given(act("US", CONSULTS, "TR")).derivesNothing();
    }

    @Test
    void a_war_of_either_partner_puts_the_trade_of_the_other_at_risk() {
        CaseFact trade = fact(new TradePartners("TR", "US")).on("2020");
        CaseFact war = war("SY", "TR").on("2020-03");
        verifyThat(packs(), "trade/at-risk")
                .given(trade, war, war("EG", "SY"))
                .derives(fact(new TradeAtRisk("US", "TR")).shownAs("2020-03"))
                .explainedBy(trade, war);
    }

    @Test
    void a_war_counts_for_as_long_as_it_is_not_over() {
        verifyThat(packs(), "trade/at-risk")
                .given(
                        fact(new TradePartners("TR", "US")).on("2020-08"),
                        war("SY", "TR").on("2020-03").livingOn(180))
                .derives(fact(new TradeAtRisk("US", "TR")).validOn("2020-08"));
    }

    @Test
    void a_war_that_came_later_does_not() {
        verifyThat(packs(), "trade/at-risk")
                .given(
                        fact(new TradePartners("TR", "US")).on("2019"),
                        war("SY", "TR").on("2020-03"))
                .derivesNothing();
    }

    @Test
    void a_war_between_the_two_is_no_risk_to_trade_but_its_end() {
        verifyThat(packs(), "trade/at-risk")
                .given(fact(new TradePartners("TR", "US")), war("TR", "US"))
                .derivesNothing();
    }
}
