package org.example.trade;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import java.util.function.UnaryOperator;

/** The trade of an actor with another is at risk. */
public record TradeAtRisk(String holder, String partner) implements Conclusion {
    @Override
    public ImmutableList<String> subjects() {
        return ImmutableList.of(holder);
    }

    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.of(partner);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(holder) + "'s trade with " + label.apply(partner) + " is at risk";
    }
}
