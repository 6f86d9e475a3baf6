package io.github.entente.format;

import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.Place;
import io.github.entente.fact.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with one file. */
final class Problems {
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
            problem -> problem.place().orElseThrow(),
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column));

    private final String file;
    private final List<Problem> all = new ArrayList<>();
    private int untold;

    Problems(String file) {
        this.file = file;
    }

    /** The place in this file; both numbers from 1. */
    Place place(int line, int column) {
        return new Place(file, line, column);
    }

    void add(String what, String path, Place place, String wayOut) {
        add(new Problem(what, path, Optional.of(place), wayOut));
    }

    void add(Problem problem) {
        all.add(problem);
    }

    /** Counts problems that somebody else found and did not tell. */
    void addUntold(int count) {
        untold += count;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The one exception that tells all of them, in the order of their places. */
    InvalidWorldException exception() {
        return new InvalidWorldException(all.stream().sorted(BY_PLACE).toList(), all.size() + untold);
    }

    /** The exception for a problem with which reading ends. */
    InvalidWorldException fatal(String what, Place place, String wayOut) {
        add(what, "", place, wayOut);
        return exception();
    }
}
