package io.github.entente.format.data;

import java.util.function.Function;

/** Iterates over the records of a file. */
interface RecordCursor {
    /** Goes to the next record; false at the end. */
    boolean next();

    /** The line on which the record begins, from 1. */
    long line();

    /**
     * The outcome of the record.
     *
     * @throws IllegalArgumentException if the record is bad
     */
    RowOutcome outcome();

    /** A cursor over a table. */
    static RecordCursor of(Rows rows, Function<Row, RowOutcome> reading) {
        return new RecordCursor() {
            @Override
            public boolean next() {
                return rows.next();
            }

            @Override
            public long line() {
                return rows.row().line();
            }

            @Override
            public RowOutcome outcome() {
                rows.row().requireText();
                return reading.apply(rows.row());
            }
        };
    }
}
