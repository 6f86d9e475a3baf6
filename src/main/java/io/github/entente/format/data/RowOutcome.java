package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Edtf;
import java.util.List;
import java.util.Optional;

/** The outcome of a good row. A bad row is an {@link IllegalArgumentException} with the reason. */
sealed interface RowOutcome {
    /** The row states these. */
    record Kept(List<RowStatement> statements) implements RowOutcome {}

    /**
     * The row has no relation type. Reports count it by this name.
     *
     * @param happened when, for formats by year; there it tells that the file has this year
     */
    record Unmapped(String name, Optional<Edtf> happened) implements RowOutcome {
        Unmapped(String name) {
            this(name, Optional.empty());
        }
    }

    /** The description of the table leaves the row out. */
    record Filtered() implements RowOutcome {}

    static RowOutcome of(RowStatement statement) {
        return new Kept(ImmutableList.of(statement));
    }
}
