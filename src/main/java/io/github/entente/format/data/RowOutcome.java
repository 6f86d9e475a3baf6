package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What becomes of a good row; a bad one is an {@link IllegalArgumentException} that says why. */
sealed interface RowOutcome {
    /** The row states this. */
    record Stated(List<RowStatement> statements) implements RowOutcome {}

    /** The row says something that becomes no relation; reports count it by this name. */
    record Unmapped(String name) implements RowOutcome {}

    static RowOutcome of(RowStatement statement) {
        return new Stated(ImmutableList.of(statement));
    }
}
