package io.github.entente.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown where a world cannot be built or read. It tells all problems found, in the order in which they stand in the input, up to {@value #MOST_PROBLEMS}; no part of
 * the world is returned.
 */
public final class InvalidWorldException extends IllegalArgumentException {
    /** Most problems that one exception tells. */
    public static final int MOST_PROBLEMS = 50;

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Problem> problems;

    /** An exception that tells these problems, of which there is at least one. */
    public InvalidWorldException(List<Problem> problems) {
        super(message(problems));
        this.problems = ImmutableList.copyOf(problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
    }

    private static String message(List<Problem> problems) {
        if (problems.size() == 1) {
            return problems.get(0).toString();
        }
        String all = problems.stream()
                .limit(MOST_PROBLEMS)
                .map(problem -> "\n  " + problem)
                .collect(Collectors.joining());
        int untold = problems.size() - MOST_PROBLEMS;
        return problems.size() + " problems:" + all + (untold > 0 ? "\n  and " + untold + " more" : "");
    }

    /** The problems, in the order in which they stand in the input. */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
