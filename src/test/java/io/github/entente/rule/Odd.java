package io.github.entente.rule;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import java.util.function.UnaryOperator;

/** A conclusion with a component that the rule compiler cannot take. */
public record Odd(int x) implements Conclusion {
    @Override
    public ImmutableList<String> subjects() {
        return ImmutableList.of();
    }

    @Override
    public ImmutableList<String> objects() {
        return ImmutableList.of();
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return "x is " + x;
    }
}
