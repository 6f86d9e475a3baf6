package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.entente.fact.ActorKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The outcome of the rows of a file: {@code read = kept + merged + within + unmapped + rejected + filtered},
 * and the actors. Immutable.
 *
 * @param file the file's name
 * @param format the format as which it was read
 * @param read rows, without the header and blank lines
 * @param kept rows that state something new
 * @param merged rows that only repeat earlier rows of this import: same relation, date and source
 * @param within rows between two names of one actor: a state and its ministry after {@link Import#rollUp}, or
 *     two names that the aliases give to one actor. They state nothing
 * @param unmappedByName rows without a relation type, by the name of what they say, in the order of these
 *     names
 * @param rejected bad rows
 * @param rejections the first bad rows, at most {@value #MOST_REJECTIONS}
 * @param filtered rows that the selection leaves out
 * @param mergedActors the actors for which the data use several names, by id, and these names
 * @param renamedActors the names that are also a state's name or id but do not mean the state, and the ids
 *     given to them instead
 * @param actorsByKind how many actors of the world are of each kind, sources included, in the order of the
 *     kinds
 * @param unknownActors the ids of the actors of unknown kind, and the number of kept and merged rows that
 *     name each; most rows first, then by id. Aliases can give them a kind
 */
public record ImportReport(
        String file,
        String format,
        long read,
        long kept,
        long merged,
        long within,
        Map<String, Long> unmappedByName,
        long rejected,
        List<Rejection> rejections,
        long filtered,
        ImmutableSetMultimap<String, String> mergedActors,
        ImmutableSetMultimap<String, String> renamedActors,
        Map<ActorKind, Integer> actorsByKind,
        Map<String, Long> unknownActors) {
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
        actorsByKind = Maps.immutableEnumMap(actorsByKind);
        unknownActors = mostFirst(unknownActors);
        long sum = kept + merged + within + unmapped(unmappedByName) + rejected + filtered;
        if (sum != read) {
            throw new IllegalArgumentException("of " + read + " rows, " + sum + " are accounted for");
        }
    }

    private static Map<String, Long> mostFirst(Map<String, Long> counts) {
        ImmutableMap.Builder<String, Long> sorted = ImmutableMap.builder();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(sorted::put);
        return sorted.buildOrThrow();
    }

    private static long unmapped(Map<String, Long> byName) {
        return byName.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Rows without a relation type. */
    public long unmapped() {
        return unmapped(unmappedByName);
    }

    /**
     * Several lines: the counts, the unmapped rows (most frequent first), the rejected rows, the actors by
     * kind, and the names that were taken for one actor.
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
        if (within > 0) {
            line(text, within, "within one actor: both ends are the same after roll-up, or by the aliases");
        }
        line(text, unmapped(), "unmapped" + (unmappedByName.isEmpty() ? "" : ": " + first(mostFirst(unmappedByName))));
        line(text, rejected, "rejected" + (rejections.isEmpty() ? "" : ": " + rejections.get(0)));
        line(text, filtered, "filtered by the selection");
        if (!actorsByKind.isEmpty()) {
            text.append("actors: ")
                    .append(actorsByKind.entrySet().stream()
                            .map(entry -> entry.getValue() + " " + noun(entry.getKey(), entry.getValue()))
                            .collect(Collectors.joining(", ")));
            if (!unknownActors.isEmpty()) {
                text.append(" (most rows: ").append(first(unknownActors)).append(')');
            }
            text.append('\n');
        }
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

    private static String first(Map<String, Long> mostFirst) {
        return mostFirst.entrySet().stream()
                        .limit(3)
                        .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                        .collect(Collectors.joining(", "))
                + (mostFirst.size() > 3 ? ", …" : "");
    }

    private static String noun(ActorKind kind, int count) {
        return switch (kind) {
            case ORGAN -> count == 1 ? "organ of a state" : "organs of states";
            case MEDIUM -> count == 1 ? "medium" : "media";
            case UNKNOWN -> "of unknown kind";
            default -> kind.label() + (count == 1 ? "" : "s");
        };
    }
}
