package io.github.entente.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Suggestions for misspelt names.
 *
 * <p><b>Stability: internal.</b>
 *
 * @hidden
 */
public final class NameSuggestions {
    private NameSuggestions() {}

    /**
     * The candidate nearest to the name, if one is near enough. The distance is the least number of
     * insertions, deletions, substitutions and swaps of neighbours (optimal string alignment); case is
     * ignored. It may be at most a third of the longer length, and less than all of it. Ties go to the first
     * by code unit. If no candidate is near enough, the shortest one that begins with the name is returned,
     * for names of at least three letters: {@code Austria-Hungary} for {@code Austria}.
     */
    public static Optional<String> nearest(String name, Collection<String> candidates) {
        String wanted = Actors.key(name);
        if (wanted.length() > Actor.LONGEST_NAME) {
            return Optional.empty();
        }
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int longer = Math.max(wanted.length(), candidate.length());
            int most = Math.max(1, longer / 3);
            if (most >= longer || Math.abs(wanted.length() - candidate.length()) > Math.min(most, least)) {
                continue;
            }
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            boolean nearer = distance < least || (distance == least && best != null && candidate.compareTo(best) < 0);
            if (distance <= most && nearer) {
                best = candidate;
                least = distance;
            }
        }
        return best != null ? Optional.of(best) : longer(wanted, candidates);
    }

    /** The way out where a name is unknown: the nearest candidate, or {@code otherwise} if none is near. */
    public static String hint(String name, Collection<String> candidates, String otherwise) {
        return nearest(name, candidates)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse(otherwise);
    }

    private static Optional<String> longer(String beginning, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> beginning.length() >= 3
                        && candidate.toLowerCase(Locale.ROOT).startsWith(beginning))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    /**
     * The name in a form for messages, to be put between double quotes: one line, no control characters,
     * double quotes turned into single ones, at most 80 characters.
     */
    public static String shown(String name) {
        boolean longer = name.codePointCount(0, name.length()) > 80;
        int end = longer ? name.offsetByCodePoints(0, 80) : name.length();
        StringBuilder shown = new StringBuilder();
        for (int i = 0, point; i < end; i += Character.charCount(point)) {
            point = name.codePointAt(i);
            shown.appendCodePoint(point == '"' ? '\'' : PrintableText.isPrintable(point) ? point : '\uFFFD');
        }
        return longer ? shown + "…" : shown.toString();
    }

    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int substitution = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                int least = Math.min(substitution, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[one.length()][other.length()];
    }
}
