package io.github.entente.format.data;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The progress of an import.
 *
 * @param rows rows read, without the header
 * @param rejected rows rejected
 * @param bytes bytes read of the stored file, compressed if it is compressed
 * @param totalBytes the size of the file, if it is known
 * @param seconds the time since the import began
 */
public record ImportProgress(long rows, long rejected, long bytes, OptionalLong totalBytes, double seconds) {
    /** Rows per second since the start; 0 in the first millisecond. */
    public double rowsPerSecond() {
        return seconds < 0.001 ? 0 : rows / seconds;
    }

    /** The share of the file that has been read, 0 to 1, if its size is known. */
    public OptionalDouble done() {
        return totalBytes.isPresent() && totalBytes.getAsLong() > 0
                ? OptionalDouble.of(Math.min(1, (double) bytes / totalBytes.getAsLong()))
                : OptionalDouble.empty();
    }

    /**
     * A progress bar such as {@code [##########..........] 50 %, 40000 rows, 3 rejected, 150000 rows a
     * second}. Without the bar itself if the size is unknown.
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
