package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import java.util.function.UnaryOperator;

/**
 * Wrong on purpose: a rivalry of two ends that is not kept in canonical order, so that each end has one of
 * its own; nor must the ends differ.
 */
public record Feud(String first, String second) implements Conclusion {
    @Override
    public ImmutableList<String> subjects() {
        return ImmutableList.of(first, second);
    }

    @Override
    public ImmutableList<String> objects() {
        return subjects();
    }

    @Override
    public Feud mirrored() {
        return new Feud(second, first);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(first) + " and " + label.apply(second) + " are at feud";
    }
}
