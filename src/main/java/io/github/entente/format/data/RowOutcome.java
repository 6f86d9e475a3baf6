package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Edtf;
import java.util.List;
import java.util.Optional;

/** The outcome of a good row. A bad row is an {@link IllegalArgumentException} with the reason. */
sealed interface RowOutcome {
    /**
     * The row states these.
     *
     * @param untold for formats by year: what may hold in that year too, and the row does not tell whether it
     *     does. That the row does not state it is no end
     */
    record Kept(List<RowStatement> statements, List<RowStatement> untold) implements RowOutcome {
        Kept(List<RowStatement> statements) {
            this(statements, ImmutableList.of());
        }
    }

    /**
     * The row has no relation type. Reports count it by this name.
     *
     * @param happened when, for formats by year; there it tells that the file has this year
     * @param untold as in {@link Kept}
     */
    record Unmapped(String name, Optional<Edtf> happened, List<RowStatement> untold) implements RowOutcome {
        Unmapped(String name) {
            this(name, Optional.empty());
        }

        Unmapped(String name, Optional<Edtf> happened) {
            this(name, happened, ImmutableList.of());
        }
    }

    /** The description of the table leaves the row out. */
    record Filtered() implements RowOutcome {}

    static RowOutcome of(RowStatement statement) {
        return new Kept(ImmutableList.of(statement));
    }
}
