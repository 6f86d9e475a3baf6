package org.example.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.entente.RulePack;
import io.github.entente.RulePacks;
import io.github.entente.testkit.Mutant;
import io.github.entente.testkit.Mutants;
import java.util.List;
import org.junit.jupiter.api.Test;

class TradeMutantsTest {
    @Test
    void the_tests_notice_what_is_changed_in_the_rules() {
        List<String> survivors = Mutants.of(RulePack.fromClassPath("trade/trade.drl")).stream()
                .filter(mutant -> passes(RulePacks.standard().and(mutant.pack())))
                .map(Mutant::toString)
                .toList();
        // rules see trade partners from both ends
        assertEquals(
                List.of(
                        "trade/partners: swaps $one and $other in the consequence",
                        "trade/at-risk: swaps $holder and $partner in $trade"),
                survivors);
    }

    private static boolean passes(RulePacks packs) {
        TradeRulesTest tests = new TradeRulesTest() {
            @Override
            RulePacks packs() {
                return packs;
            }
        };
        try {
            tests.who_cooperate_are_partners();
            tests.talks_are_no_trade();
            tests.a_war_of_either_partner_puts_the_trade_of_the_other_at_risk();
            tests.a_war_counts_for_as_long_as_it_is_not_over();
            tests.a_war_that_came_later_does_not();
            tests.a_war_between_the_two_is_no_risk_to_trade_but_its_end();
            return true;
        } catch (AssertionError | IllegalStateException e) {
            return false;
        }
    }
}
