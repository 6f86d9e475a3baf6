package org.example.trade;

import static io.github.entente.fact.RelationTypes.CONSULTS;
import static io.github.entente.fact.RelationTypes.COOPERATES;
import static io.github.entente.testkit.Fact.act;
import static io.github.entente.testkit.Fact.fact;
import static io.github.entente.testkit.Fact.hostility;
import static io.github.entente.testkit.RuleVerifier.verifyThat;

import io.github.entente.testkit.CoversRules;
import org.junit.jupiter.api.Test;

@CoversRules("trade")
class TradeRulesTest {
    @Test
    void who_cooperate_are_partners() {
        verifyThat(Trade.packs(), "trade/partners")
                .given(act("US", COOPERATES, "TR").on("2020-05"))
                .derives(fact(new TradePartners("TR", "US")).shownAs("2020-05"));
    }

    @Test
    void talks_are_no_trade() {
        verifyThat(Trade.packs(), "trade/partners")
                .given(act("US", CONSULTS, "TR"))
                .derivesNothing();
    }

    @Test
    void a_war_of_either_partner_puts_the_trade_of_the_other_at_risk() {
        verifyThat(Trade.packs(), "trade/at-risk")
                .given(
                        fact(new TradePartners("TR", "US")).on("2020"),
                        hostility("SY", "TR").on("2020-03"))
                .derives(fact(new TradeAtRisk("US", "TR")).shownAs("2020-03"));
    }

    @Test
    void a_war_that_came_later_does_not() {
        verifyThat(Trade.packs(), "trade/at-risk")
                .given(
                        fact(new TradePartners("TR", "US")).on("2019"),
                        hostility("SY", "TR").on("2020-03"))
                .derivesNothing();
    }
}
