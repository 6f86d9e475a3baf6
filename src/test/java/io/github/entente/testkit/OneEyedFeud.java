package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import java.util.function.UnaryOperator;

/**
 * Wrong on purpose: a rivalry of two ends that is kept in canonical order, but shown to rules from that end
 * alone.
 */
public record OneEyedFeud(String first, String second) implements Conclusion {
    @Override
    public ImmutableList<String> subjects() {
        return ImmutableList.of(first, second);
    }

    @Override
    public ImmutableList<String> objects() {
        return subjects();
    }

    @Override
    public OneEyedFeud canonical() {
        return first.compareTo(second) <= 0 ? this : new OneEyedFeud(second, first);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(first) + " and " + label.apply(second) + " are at feud";
    }
}
