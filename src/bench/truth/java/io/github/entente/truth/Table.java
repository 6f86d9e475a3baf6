package io.github.entente.truth;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** A table as Markdown has it. */
final class Table {
    private final List<String> lines = new ArrayList<>();

    Table(String... heads) {
        row((Object[]) heads);
        lines.add("|---".repeat(heads.length) + "|");
    }

    Table row(Object... cells) {
        lines.add("| " + Joiner.on(" | ").join(ImmutableList.copyOf(cells)) + " |");
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
