package org.example.trade;

import io.github.entente.conclusion.SymmetricConclusion;
import java.util.function.UnaryOperator;

/** Two actors trade with each other. */
public record TradePartners(String first, String second) implements SymmetricConclusion {
    @Override
    public TradePartners mirrored() {
        return new TradePartners(second, first);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(first) + " and " + label.apply(second) + " are trade partners";
    }
}
