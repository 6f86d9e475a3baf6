package io.github.entente.format.data;

import com.google.common.collect.Maps;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.format.data.ImportReport.Rejection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts rows. */
final class RowCounts {
    /**
     * The maximum number of names that are counted separately. A file of another format may have millions.
     */
    private static final int MOST_NAMES = 10_000;

    private static final int LONGEST_COUNTED = 100;
    private static final String OTHERS = "(others)";

    long read;
    long kept;
    long merged;
    long within;
    long rejected;
    long filtered;
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

    void rejected(long line, String reason) {
        rejected++;
        if (rejections.size() < ImportReport.MOST_REJECTIONS) {
            rejections.add(new Rejection(line, reason));
        }
    }

    /** The first rejection. */
    Rejection firstRejection() {
        return rejections.get(0);
    }

    ImportReport report(String file, String format, ActorRegistry cast) {
        return new ImportReport(
                file,
                format,
                read,
                kept,
                merged,
                within,
                Maps.transformValues(unmapped, count -> count.rows),
                rejected,
                rejections,
                filtered,
                cast.merged(),
                cast.renamed(),
                cast.kinds(),
                cast.unknown());
    }
}
