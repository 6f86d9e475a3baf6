package io.github.entente.format.data;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.entente.fact.Names;
import io.github.entente.format.data.ImportReport.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts rows. */
final class Tally {
    /** Most names that are counted apart; a file that is not what it is taken for may have millions. */
    private static final int MOST_NAMES = 10_000;

    private static final String OTHERS = "(others)";

    long read;
    long kept;
    long merged;
    long rejected;
    long filtered;
    private final Map<String, Long> unmapped = new TreeMap<>();
    private final List<Rejection> rejections = new ArrayList<>();

    void unmapped(String name) {
        String shown = Names.shown(name);
        boolean apart = unmapped.containsKey(shown) || unmapped.size() < MOST_NAMES;
        unmapped.merge(apart ? shown : OTHERS, 1L, Long::sum);
    }

    void rejected(long line, String reason) {
        rejected++;
        if (rejections.size() < ImportReport.MOST_REJECTIONS) {
            rejections.add(new Rejection(line, reason));
        }
    }

    /** The first reason for which a row was rejected. */
    Rejection firstRejection() {
        return rejections.get(0);
    }

    ImportReport report(
            String file, String format, ImmutableSetMultimap<String, String> actors, Map<String, String> renamed) {
        return new ImportReport(
                file, format, read, kept, merged, unmapped, rejected, rejections, filtered, actors, renamed);
    }
}
