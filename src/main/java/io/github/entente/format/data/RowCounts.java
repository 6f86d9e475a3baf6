package io.github.entente.format.data;

import com.google.common.collect.Maps;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.format.data.ImportReport.Rejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts rows. */
final class RowCounts {
    /**
     * The maximum number of names that are counted separately. A file of another format may have millions.
     */
    private static final int MOST_NAMES = 10_000;

    private static final int LONGEST_COUNTED = 100;
    private static final String OTHERS = "(others)";
    /** The maximum number of reasons that are counted separately. */
    private static final int MOST_REASONS = 100;
    /** A value that a reason shows, which differs from row to row. */
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"");

    long read;
    long kept;
    long merged;
    long within;
    long rejected;
    long filtered;
    long cutQuotes;
    long publishedTooEarly;
    /** Of the file that is read now. */
    long readOfFile;

    long rejectedOfFile;
    private String file = "";
    private final List<String> files = new ArrayList<>();
    private final Map<String, Count> reasons = new TreeMap<>();
    private final Map<String, Count> reasonsOfFile = new TreeMap<>();
    private @Nullable Rejection firstOfFile;
    /** The last date that was looked at; rows come by day. */
    private @Nullable Edtf before;

    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private final Map<String, Count> unmapped = new TreeMap<>();
    /** By the name in the file. The printed form is computed once for each. */
    private final Map<String, Count> counts = new HashMap<>();

    private final List<Rejection> rejections = new ArrayList<>();

    private static final class Count {
        long rows;
    }

    void unmapped(String name) {
        Count count = counts.get(name);
        if (count == null) {
            String shown = NameSuggestions.shown(name);
            boolean apart = unmapped.containsKey(shown) || unmapped.size() < MOST_NAMES;
            count = unmapped.computeIfAbsent(apart ? shown : OTHERS, key -> new Count());
            if (counts.size() < MOST_NAMES && name.length() <= LONGEST_COUNTED) {
                counts.put(name, count);
            }
        }
        count.rows++;
    }

    /** From now on, rows are of this file. */
    void begin(String name) {
        file = name;
        files.add(name);
        readOfFile = 0;
        rejectedOfFile = 0;
        reasonsOfFile.clear();
        firstOfFile = null;
    }

    void read() {
        read++;
        readOfFile++;
    }

    void rejected(long line, IllegalArgumentException refusal) {
        String reason = String.valueOf(refusal.getMessage());
        rejected++;
        rejectedOfFile++;
        Rejection rejection = new Rejection(file, line, reason);
        firstOfFile = firstOfFile == null ? rejection : firstOfFile;
        if (rejections.size() < ImportReport.MOST_REJECTIONS) {
            rejections.add(rejection);
        }
        String what = refusal instanceof InvalidValueException invalid ? invalid.what() : reason;
        String kind = VALUE.matcher(what).replaceAll("\"…\"");
        count(reasons, kind);
        count(reasonsOfFile, kind);
    }

    private static void count(Map<String, Count> reasons, String kind) {
        boolean apart = reasons.containsKey(kind) || reasons.size() < MOST_REASONS;
        reasons.computeIfAbsent(apart ? kind : OTHERS, key -> new Count()).rows++;
    }

    /** The row is kept or merged, and tells of this time. */
    void dated(Edtf happened) {
        if (happened == before) {
            return;
        }
        before = happened;
        happened.first().filter(day -> first == null || day.isBefore(first)).ifPresent(day -> first = day);
        happened.last()
                .or(happened::first)
                .filter(day -> last == null || day.isAfter(last))
                .ifPresent(day -> last = day);
    }

    /** The first rejection of the file that is read now. */
    Rejection firstRejection() {
        return Objects.requireNonNull(firstOfFile);
    }

    /** Why rows of the file that is read now are bad, the most frequent first. */
    Map<String, Long> reasonsOfFile() {
        return ImportReport.mostFirst(Maps.transformValues(reasonsOfFile, count -> count.rows));
    }

    ImportReport report(String format, ActorRegistry cast) {
        return new ImportReport(
                files,
                format,
                read,
                kept,
                merged,
                within,
                Maps.transformValues(unmapped, count -> count.rows),
                rejected,
                rejections,
                Maps.transformValues(reasons, count -> count.rows),
                filtered,
                cutQuotes,
                publishedTooEarly,
                Optional.ofNullable(first),
                Optional.ofNullable(last),
                cast.merged(),
                cast.renamed(),
                cast.kinds(),
                cast.unknown(),
                cast.unmatchedStates(),
                cast.likelyMissing());
    }
}
