package io.github.entente.format.data;

import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file of which one alone does not tell what it means: all are read before the first is told.
 *
 * @param <T> what is kept of a row
 */
final class GatheredRows<T> implements RecordCursor {
    /** More rows than any such file has. */
    private static final int MOST_ROWS = 2_000_000;

    /** A row, or why it is bad. */
    private record Entry<T>(
            long line, @Nullable T row, @Nullable Problem problem) {}

    private final List<Entry<T>> entries = new ArrayList<>();
    private final Function<T, RowOutcome> telling;
    private int at = -1;

    /**
     * Reads all rows.
     *
     * @param reading what is kept of a row; throws an {@link IllegalArgumentException} for a bad one
     * @param telling of all good rows, what each of them means
     * @throws ImportException if there are too many
     */
    GatheredRows(Rows rows, Function<Row, T> reading, Function<List<T>, Function<T, RowOutcome>> telling) {
        List<T> good = new ArrayList<>();
        while (rows.next()) {
            if (entries.size() == MOST_ROWS) {
                throw rows.refusal(
                        "more than " + MOST_ROWS + " rows, which are read as one",
                        "see what the file is, or divide it");
            }
            Entry<T> entry = entry(rows.row(), reading);
            entries.add(entry);
            if (entry.row() != null) {
                good.add(entry.row());
            }
        }
        this.telling = telling.apply(good);
    }

    private static <T> Entry<T> entry(Row row, Function<Row, T> reading) {
        try {
            row.requireText();
            return new Entry<>(row.line(), reading.apply(row), null);
        } catch (IllegalArgumentException e) {
            return new Entry<>(row.line(), null, Problem.of(e, ""));
        }
    }

    @Override
    public boolean next() {
        at++;
        return at < entries.size();
    }

    @Override
    public long line() {
        return entries.get(at).line();
    }

    @Override
    public RowOutcome outcome() {
        Entry<T> entry = entries.get(at);
        if (entry.row() == null) {
            Problem problem = Objects.requireNonNull(entry.problem());
            throw new InvalidValueException(problem.what(), problem.wayOut());
        }
        return telling.apply(entry.row());
    }
}
