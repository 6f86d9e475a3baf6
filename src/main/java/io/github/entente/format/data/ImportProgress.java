package io.github.entente.format.data;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How far an import is.
 *
 * @param rows rows read, without the header
 * @param rejected rows rejected
 * @param bytes bytes read of the file as it is stored, compressed where it is
 * @param totalBytes the size of the file, where it is known
 * @param seconds since the import began
 */
public record ImportProgress(long rows, long rejected, long bytes, OptionalLong totalBytes, double seconds) {
    /** Rows a second since the beginning; 0 before a millisecond has passed. */
    public double rowsPerSecond() {
        return seconds < 0.001 ? 0 : rows / seconds;
    }

    /** How much of the file is read, from 0 to 1, where its size is known. */
    public OptionalDouble done() {
        return totalBytes.isPresent() && totalBytes.getAsLong() > 0
                ? OptionalDouble.of(Math.min(1, (double) bytes / totalBytes.getAsLong()))
                : OptionalDouble.empty();
    }

    /**
     * A bar such as {@code [##########..........] 50 %, 40000 rows, 3 rejected, 150000 rows a second};
     * without the bar where the size is unknown.
     */
    public String bar() {
        StringBuilder bar = new StringBuilder();
        done().ifPresent(done -> {
            int full = (int) (done * 20);
            bar.append('[')
                    .append("#".repeat(full))
                    .append(".".repeat(20 - full))
                    .append(']');
            bar.append(String.format(Locale.ROOT, "%4d %%, ", (int) (done * 100)));
        });
        return bar
                + String.format(
                        Locale.ROOT, "%d rows, %d rejected, %.0f rows a second", rows, rejected, rowsPerSecond());
    }
}
