package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import java.util.function.UnaryOperator;

/** A conclusion of somebody's own, as it should be: two trade with each other. */
public record Partnership(String first, String second) implements Conclusion {
    @Override
    public ImmutableList<String> subjects() {
        return ImmutableList.of(first, second);
    }

    @Override
    public ImmutableList<String> objects() {
        return subjects();
    }

    @Override
    public Partnership mirrored() {
        return new Partnership(second, first);
    }

    @Override
    public Partnership canonical() {
        return first.compareTo(second) <= 0 ? this : mirrored();
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(first) + " and " + label.apply(second) + " trade";
    }
}
