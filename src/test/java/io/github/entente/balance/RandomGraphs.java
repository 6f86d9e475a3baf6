package io.github.entente.balance;

import java.util.HashSet;
import java.util.Set;

/** Random signed graphs that are the same every time. */
final class RandomGraphs {
    private RandomGraphs() {}

    /** A graph with this many actors and ties, each tie negative with this chance. */
    static SignedGraph graph(int actors, int ties, int percentNegative, long seed) {
        SplitMix64 chance = new SplitMix64(seed);
        SignedGraph.Builder builder = SignedGraph.builder();
        int digits = String.valueOf(actors).length();
        for (int v = 0; v < actors; v++) {
            builder.actor(name(v, digits));
        }
        Set<Long> drawn = new HashSet<>();
        while (drawn.size() < ties) {
            int one = chance.below(actors);
            int other = chance.below(actors);
            if (one != other && drawn.add((long) Math.min(one, other) * actors + Math.max(one, other))) {
                builder.tie(
                        name(one, digits),
                        name(other, digits),
                        chance.below(100) < percentNegative ? Sign.NEGATIVE : Sign.POSITIVE);
            }
        }
        return builder.build();
    }

    private static String name(int number, int digits) {
        String text = String.valueOf(number);
        return "0".repeat(digits - text.length()) + text;
    }
}
