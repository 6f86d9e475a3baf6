package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.entente.fact.ActorKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The outcome of the rows of one or more files: {@code read = kept + merged + within + unmapped + rejected +
 * filtered}, and the actors. Immutable.
 *
 * @param files the names of the files, in the order in which they were read
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
 * @param rejectionsByReason why rows are bad, with {@code "…"} for the values, and how many rows each time;
 *     the most frequent reason first
 * @param filtered rows that the selection, or the description of a table, leaves out
 * @param cutQuotes kept and merged rows whose quote is longer than {@value
 *     io.github.entente.fact.Attestation#LONGEST_QUOTE} characters; what is kept of it ends with {@code …}
 * @param publishedTooEarly kept and merged rows that were published, as the file says, before what they tell
 *     of began; that date of publication is left out
 * @param first the first day of which a kept or merged row tells; empty if none tells when something began
 * @param last the last such day; where a row tells no end, the day on which it begins counts
 * @param mergedActors the actors for which the data use several names, by id, and these names
 * @param renamedActors the names that are also a state's name or id but do not mean the state, and the ids
 *     given to them instead
 * @param actorsByKind how many actors of the world are of each kind, sources included, in the order of the
 *     kinds
 * @param unknownActors the ids of the actors of unknown kind, and the number of kept and merged rows that
 *     name each; most rows first, then by id. Aliases can give them a kind
 * @param unmatchedStates what the file calls states, and is the name or code of none that is known, and the
 *     number of kept and merged rows of the actors that belong to each; most rows first
 * @param likelyMissing actors that are called like a missing value, such as {@code None}, and the number of
 *     kept and merged rows that name each; most rows first
 */
public record ImportReport(
        List<String> files,
        String format,
        long read,
        long kept,
        long merged,
        long within,
        Map<String, Long> unmappedByName,
        long rejected,
        List<Rejection> rejections,
        Map<String, Long> rejectionsByReason,
        long filtered,
        long cutQuotes,
        long publishedTooEarly,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        ImmutableSetMultimap<String, String> mergedActors,
        ImmutableSetMultimap<String, String> renamedActors,
        Map<ActorKind, Integer> actorsByKind,
        Map<String, Long> unknownActors,
        Map<String, Long> unmatchedStates,
        Map<String, Long> likelyMissing) {
    /** The maximum number of listed rejections. */
    public static final int MOST_REJECTIONS = 20;

    /**
     * A bad row.
     *
     * @param file the name of the file
     * @param line the line on which it begins, from 1
     * @param reason why it is bad
     */
    public record Rejection(String file, long line, String reason) {
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
        files = ImmutableList.copyOf(files);
        rejections = ImmutableList.copyOf(rejections);
        rejectionsByReason = mostFirst(rejectionsByReason);
        actorsByKind = Maps.immutableEnumMap(actorsByKind);
        unknownActors = mostFirst(unknownActors);
        unmatchedStates = mostFirst(unmatchedStates);
        likelyMissing = mostFirst(likelyMissing);
        long sum = kept + merged + within + unmapped(unmappedByName) + rejected + filtered;
        if (sum != read) {
            throw new IllegalArgumentException("of " + read + " rows, " + sum + " are accounted for");
        }
    }

    static Map<String, Long> mostFirst(Map<String, Long> counts) {
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
        text.append(String.join(", ", files))
                .append(", read as ")
                .append(format)
                .append(": ")
                .append(read)
                .append(" rows");
        first.ifPresent(day -> text.append(", ").append(day).append(" to ").append(last.orElse(day)));
        text.append('\n');
        line(text, kept, "kept");
        line(text, merged, "merged: they say again what another row says");
        if (within > 0) {
            line(text, within, "within one actor: both ends are the same after roll-up, or by the aliases");
        }
        line(text, unmapped(), "unmapped" + (unmappedByName.isEmpty() ? "" : ": " + first(mostFirst(unmappedByName))));
        line(text, rejected, "rejected" + (rejections.isEmpty() ? "" : ": " + firstRejection()));
        if (rejectionsByReason.size() > 1) {
            rejectionsByReason.forEach((reason, count) -> text.append(" ".repeat(13))
                    .append(count)
                    .append(' ')
                    .append(reason)
                    .append('\n'));
        }
        line(text, filtered, "filtered by the selection");
        if (cutQuotes > 0) {
            line(text, cutQuotes, "with a quote that was too long, and is cut");
        }
        if (publishedTooEarly > 0) {
            line(text, publishedTooEarly, "said to be published before they began; that date is left out");
        }
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
        if (!unmatchedStates.isEmpty()) {
            text.append("no known states: ").append(first(unmatchedStates)).append('\n');
        }
        if (!likelyMissing.isEmpty()) {
            text.append("warning: actors that may be missing values: ")
                    .append(first(likelyMissing))
                    .append('\n');
        }
        return text.toString().stripTrailing();
    }

    private String firstRejection() {
        Rejection one = rejections.get(0);
        return (files.size() > 1 ? one.file() + ", " : "") + one;
    }

    private static void line(StringBuilder text, long count, String what) {
        String number = String.valueOf(count);
        text.append(" ".repeat(Math.max(0, 10 - number.length())))
                .append(number)
                .append(' ')
                .append(what)
                .append('\n');
    }

    static String first(Map<String, Long> mostFirst) {
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
