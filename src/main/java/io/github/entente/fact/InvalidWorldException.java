package io.github.entente.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown if a world cannot be built or read. It lists the problems in the order of the input, at most
 * {@value #MOST_PROBLEMS}. No part of the world is returned.
 */
public final class InvalidWorldException extends IllegalArgumentException {
    /** The maximum number of problems that one exception lists. */
    public static final int MOST_PROBLEMS = 50;

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Problem> problems;
    private final int count;

    /** An exception that lists these problems; there must be at least one. */
    public InvalidWorldException(List<Problem> problems) {
        this(problems, problems.size());
    }

    /** An exception that lists the first problems of {@code count}. */
    public InvalidWorldException(List<Problem> first, int count) {
        super(message(first, count));
        this.problems = ImmutableList.copyOf(first.subList(0, Math.min(first.size(), MOST_PROBLEMS)));
        this.count = count;
    }

    private static String message(List<Problem> problems, int count) {
        if (count == 1) {
            return problems.get(0).toString();
        }
        String all = problems.stream()
                .limit(MOST_PROBLEMS)
                .map(problem -> "\n  " + problem)
                .collect(Collectors.joining());
        int untold = count - Math.min(problems.size(), MOST_PROBLEMS);
        return count + " problems:" + all + (untold > 0 ? "\n  and " + untold + " more" : "");
    }

    /** The number of problems, listed or not. */
    public int count() {
        return count;
    }

    /** The listed problems, in the order of the input. */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
