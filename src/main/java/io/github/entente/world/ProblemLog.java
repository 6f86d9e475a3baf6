package io.github.entente.world;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with what was stated, in the order in which it was found. It keeps as many
 * problems as an exception tells, and counts the others.
 */
final class ProblemLog {
    private final List<Problem> problems = new ArrayList<>();
    private int count;

    void add(Problem problem) {
        if (!isFull()) {
            problems.add(problem);
        }
        count++;
    }

    /** What the step gives; null where it refuses a value, which is then a problem of the field. */
    <T> @Nullable T attempt(DraftLocation at, String field, Supplier<T> step) {
        try {
            return step.get();
        } catch (IllegalArgumentException e) {
            Problem problem = Problem.of(e, "");
            add(at.problem(field, problem.what(), problem.wayOut()));
            return null;
        }
    }

    /** Takes the step; false where it refuses a value, which is then a problem of the field. */
    boolean check(DraftLocation at, String field, Runnable step) {
        return attempt(at, field, () -> {
                    step.run();
                    return true;
                })
                != null;
    }

    /** The number of problems, told or counted. */
    int size() {
        return count;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Whether there are more than an exception tells. The rest is only counted, and needs no good hint. */
    boolean isFull() {
        return size() >= InvalidWorldException.MOST_PROBLEMS;
    }

    /** @throws InvalidWorldException if there are problems; it tells all of them */
    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidWorldException(ImmutableList.copyOf(problems), count);
        }
    }
}
