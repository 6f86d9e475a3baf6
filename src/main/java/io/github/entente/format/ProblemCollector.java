package io.github.entente.format;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.FilePosition;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the problems of files that are read together. It keeps the first by position, and counts the
 * others.
 */
final class ProblemCollector {
    /** Kept before those that are not listed are left out: a large file can have millions. */
    private static final int MOST_KEPT = 20 * InvalidWorldException.MOST_PROBLEMS;

    /** The files by name, each with its place among them. */
    private final Map<String, Integer> files = new HashMap<>();

    private String file = "";
    private int linesBefore;
    private final List<Problem> all = new ArrayList<>();
    private int untold;

    ProblemCollector() {}

    ProblemCollector(String file) {
        begin(file);
    }

    /** Goes on with this file. */
    void begin(String name) {
        file = name;
        linesBefore = 0;
        files.putIfAbsent(name, files.size());
    }

    /** Goes on with what stands after so many lines of the file: positions count from there. */
    void skip(int lines) {
        linesBefore = lines;
    }

    /** The position in this file; both numbers from 1. */
    FilePosition place(int line, int column) {
        return new FilePosition(file, linesBefore + line, column);
    }

    void add(String what, String path, FilePosition place, String wayOut) {
        add(new Problem(what, path, Optional.of(place), wayOut));
    }

    void add(Problem problem) {
        all.add(problem);
        if (all.size() == MOST_KEPT) {
            all.sort(this::byPlace);
            all.subList(InvalidWorldException.MOST_PROBLEMS, all.size()).clear();
            untold += MOST_KEPT - InvalidWorldException.MOST_PROBLEMS;
        }
    }

    /** Counts problems that were found elsewhere and are not listed. */
    void addUntold(int count) {
        untold += count;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** One exception with all problems, in the order of their positions. */
    InvalidWorldException exception() {
        return new InvalidWorldException(ImmutableList.sortedCopyOf(this::byPlace, all), all.size() + untold);
    }

    private int byPlace(Problem one, Problem other) {
        FilePosition first = one.place().orElseThrow();
        FilePosition second = other.place().orElseThrow();
        int byFile = Integer.compare(files.getOrDefault(first.file(), 0), files.getOrDefault(second.file(), 0));
        if (byFile != 0) {
            return byFile;
        }
        int lines = Integer.compare(first.line(), second.line());
        return lines != 0 ? lines : Integer.compare(first.column(), second.column());
    }

    /** The exception for a problem after which reading cannot go on. */
    InvalidWorldException fatal(String what, FilePosition place, String wayOut) {
        add(what, "", place, wayOut);
        return exception();
    }
}
