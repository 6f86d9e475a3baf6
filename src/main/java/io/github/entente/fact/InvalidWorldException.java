package io.github.entente.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown where a world cannot be built or read. It tells all problems found, in the order in which they stand
 * in the input, up to {@value #MOST_PROBLEMS}; no part of the world is returned.
 */
public final class InvalidWorldException extends IllegalArgumentException {
    /** Most problems that one exception tells. */
    public static final int MOST_PROBLEMS = 50;

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<Problem> problems;
    private final int count;

    /** An exception that tells these problems, of which there is at least one. */
    public InvalidWorldException(List<Problem> problems) {
        this(problems, problems.size());
    }

    /** An exception that tells the first of so many problems. */
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

    /** How many problems there are, told or not. */
    public int count() {
        return count;
    }

    /** The problems, in the order in which they stand in the input. */
    public ImmutableList<Problem> problems() {
        return problems;
    }
}
