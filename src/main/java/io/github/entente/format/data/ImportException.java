package io.github.entente.format.data;

import io.github.entente.fact.FilePosition;
import io.github.entente.fact.Problem;
import java.util.Optional;

/**
 * Thrown if a file cannot be imported at all: it has another format, is truncated, is too large, or has a bad
 * row in a strict import. No part of it is returned.
 */
public final class ImportException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ImportException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    ImportException(String what, FilePosition place, String wayOut) {
        this(new Problem(what, "", Optional.of(place), wayOut));
    }

    /** What is wrong, where, and the way out. */
    public Problem problem() {
        return problem;
    }
}
