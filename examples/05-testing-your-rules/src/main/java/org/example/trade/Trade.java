package org.example.trade;

import io.github.entente.RulePack;
import io.github.entente.RulePacks;

/** The shipped rules and the rules on trade. */
public final class Trade {
    /** Compiled once, at first use. */
    private static final RulePacks RULES = RulePacks.standard().and(RulePack.fromClassPath("trade/trade.drl"));

    private Trade() {}

    public static RulePacks packs() {
        return RULES;
    }
}
