package io.github.entente.testkit;

import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Assertions shared by the laws. */
final class LawAssertions {
    static final double CLOSE = 1e-9;

    private LawAssertions() {}

    static void same(String what, Object one, Object other) {
        if (!one.equals(other)) {
            throw new AssertionError(what + " differs:\n" + difference(one, other));
        }
    }

    private static String difference(Object one, Object other) {
        if (one instanceof Set<?> some && other instanceof Set<?> others) {
            return "only in the first: " + Sets.difference(some, others) + "\nonly in the second: "
                    + Sets.difference(others, some);
        }
        List<String> lines = one.toString().lines().toList();
        List<String> others = other.toString().lines().toList();
        return lines.stream().filter(line -> !others.contains(line)).collect(Collectors.joining("\n"))
                + "\n--- and ---\n"
                + others.stream().filter(line -> !lines.contains(line)).collect(Collectors.joining("\n"));
    }

    static void close(String what, double one, double other) {
        check(Math.abs(one - other) < CLOSE, "%s differs: %s and %s", what, one, other);
    }

    static void check(boolean holds, String message, Object... values) {
        if (!holds) {
            throw new AssertionError(String.format(message.replace("%,", "%%,"), values));
        }
    }
}
