package io.github.entente.format;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.FilePosition;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the problems of one file. It keeps the first by position, and counts the others. */
final class ProblemCollector {
    /** Kept before those that are not listed are left out: a large file can have millions. */
    private static final int MOST_KEPT = 20 * InvalidWorldException.MOST_PROBLEMS;

    private final String file;
    private final List<Problem> all = new ArrayList<>();
    private int untold;

    ProblemCollector(String file) {
        this.file = file;
    }

    /** The position in this file; both numbers from 1. */
    FilePosition place(int line, int column) {
        return new FilePosition(file, line, column);
    }

    void add(String what, String path, FilePosition place, String wayOut) {
        add(new Problem(what, path, Optional.of(place), wayOut));
    }

    void add(Problem problem) {
        all.add(problem);
        if (all.size() == MOST_KEPT) {
            all.sort(ProblemCollector::byPlace);
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
        return new InvalidWorldException(
                ImmutableList.sortedCopyOf(ProblemCollector::byPlace, all), all.size() + untold);
    }

    private static int byPlace(Problem one, Problem other) {
        FilePosition first = one.place().orElseThrow();
        FilePosition second = other.place().orElseThrow();
        int lines = Integer.compare(first.line(), second.line());
        return lines != 0 ? lines : Integer.compare(first.column(), second.column());
    }

    /** The exception for a problem after which reading cannot go on. */
    InvalidWorldException fatal(String what, FilePosition place, String wayOut) {
        add(what, "", place, wayOut);
        return exception();
    }
}
