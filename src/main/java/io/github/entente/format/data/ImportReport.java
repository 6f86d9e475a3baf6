package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The outcome of the rows of a file: {@code read = kept + merged + unmapped + rejected + filtered}.
 * Immutable.
 *
 * @param file the file's name
 * @param format the format as which it was read
 * @param read rows, without the header and blank lines
 * @param kept rows that state something new
 * @param merged rows that only repeat earlier rows of this import: same relation, date and source
 * @param unmappedByName rows without a relation type, by the name of what they say, in the order of these
 *     names
 * @param rejected bad rows
 * @param rejections the first bad rows, at most {@value #MOST_REJECTIONS}
 * @param filtered rows that the selection leaves out
 * @param mergedActors the actors for which the data use several names, by id, and these names
 * @param renamedActors the names that are also a state's name or id but do not mean the state, and the ids
 *     given to them instead
 */
public record ImportReport(
        String file,
        String format,
        long read,
        long kept,
        long merged,
        Map<String, Long> unmappedByName,
        long rejected,
        List<Rejection> rejections,
        long filtered,
        ImmutableSetMultimap<String, String> mergedActors,
        Map<String, String> renamedActors) {
    /** The maximum number of listed rejections. */
    public static final int MOST_REJECTIONS = 20;

    /**
     * A bad row.
     *
     * @param line the line on which it begins, from 1
     * @param reason why it is bad
     */
    public record Rejection(long line, String reason) {
        /** Such as {@code line 17: "2014-02-30" is no day of the calendar; 2014-02 has 28 days}. */
        @Override
        public String toString() {
            return "line " + line + ": " + reason;
        }
    }

    /**
     * @throws IllegalArgumentException if the counts do not add up
     */
    public ImportReport {
        unmappedByName = ImmutableSortedMap.copyOf(unmappedByName);
        rejections = ImmutableList.copyOf(rejections);
        renamedActors = ImmutableMap.copyOf(renamedActors);
        long sum = kept + merged + unmapped(unmappedByName) + rejected + filtered;
        if (sum != read) {
            throw new IllegalArgumentException("of " + read + " rows, " + sum + " are accounted for");
        }
    }

    private static long unmapped(Map<String, Long> byName) {
        return byName.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Rows without a relation type. */
    public long unmapped() {
        return unmapped(unmappedByName);
    }

    /**
     * Several lines: the counts, the unmapped rows (most frequent first), the rejected rows, and the names
     * that were taken for one actor.
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(file)
                .append(", read as ")
                .append(format)
                .append(": ")
                .append(read)
                .append(" rows\n");
        line(text, kept, "kept");
        line(text, merged, "merged: they say again what another row says");
        line(text, unmapped(), "unmapped" + mostFrequent());
        line(text, rejected, "rejected" + (rejections.isEmpty() ? "" : ": " + rejections.get(0)));
        line(text, filtered, "filtered by the selection");
        if (!mergedActors.isEmpty()) {
            text.append("actors with several names: ")
                    .append(mergedActors.keySet().size())
                    .append('\n');
        }
        return text.toString().stripTrailing();
    }

    private static void line(StringBuilder text, long count, String what) {
        String number = String.valueOf(count);
        text.append(" ".repeat(Math.max(0, 10 - number.length())))
                .append(number)
                .append(' ')
                .append(what)
                .append('\n');
    }

    private String mostFrequent() {
        String names = unmappedByName.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(3)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : ": " + names + (unmappedByName.size() > 3 ? ", …" : "");
    }
}
