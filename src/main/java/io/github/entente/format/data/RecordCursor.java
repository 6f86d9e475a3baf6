package io.github.entente.format.data;

/** One way through a file, record by record. */
interface RecordCursor extends AutoCloseable {
    /** Goes to the next record; false at the end. */
    boolean next();

    /** The line on which the record begins, from 1. */
    long line();

    /**
     * What becomes of the record.
     *
     * @throws IllegalArgumentException if it is a bad one
     */
    RowOutcome outcome();

    @Override
    void close();

    /** A way through a table. */
    static RecordCursor of(Rows rows, java.util.function.Function<Row, RowOutcome> reading) {
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

            @Override
            public void close() {
                rows.close();
            }
        };
    }
}
