package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The outcome of a good row. A bad row is an {@link IllegalArgumentException} with the reason. */
sealed interface RowOutcome {
    /** The row states these. */
    record Kept(List<RowStatement> statements) implements RowOutcome {}

    /** The row has no relation type. Reports count it by this name. */
    record Unmapped(String name) implements RowOutcome {}

    static RowOutcome of(RowStatement statement) {
        return new Kept(ImmutableList.of(statement));
    }
}
