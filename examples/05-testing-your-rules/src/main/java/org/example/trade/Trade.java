package org.example.trade;

import io.github.entente.RulePack;
import io.github.entente.RulePacks;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The shipped rules and the rules on trade. */
public final class Trade {
    /** Compiled once, at first use. */
    private static final RulePacks RULES = rules();

    private Trade() {}

    private static RulePacks rules() {
        try {
            return RulePacks.standard().and(RulePack.fromClassPath("trade/trade.drl"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RulePacks packs() {
        return RULES;
    }
}
