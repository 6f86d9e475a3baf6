package io.github.entente.format.data;

import io.github.entente.fact.FilePosition;
import io.github.entente.fact.Problem;
import java.util.Optional;

/**
 * Thrown where a file cannot be imported at all: it is not what it was said to be, is cut, is too large, or
 * holds a bad row and none is allowed. No part of it is returned.
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
