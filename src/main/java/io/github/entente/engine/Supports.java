package io.github.entente.engine;

import io.github.entente.derivation.Hull;
import io.github.entente.derivation.TimeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The hull of each proposition of a session, by number, and its rank: stated propositions have rank 0, and a conclusion of rank r has all days of its hull from premises of
 * lower rank, whose hulls have come about the same way. A conclusion that got days from premises of no lower rank, as happens in circles, is unranked, and nobody's proof.
 */
final class Supports {
    static final int UNRANKED = Integer.MAX_VALUE;

    private final List<Hull> hulls = new ArrayList<>();
    private int[] ranks = new int[16];

    Hull hull(int node) {
        return hulls.get(node);
    }

    /** Begins a proposition that is stated, or that nothing supports yet. */
    void begin(int node, Hull hull) {
        while (hulls.size() <= node) {
            hulls.add(Hull.NONE);
        }
        if (node >= ranks.length) {
            ranks = Arrays.copyOf(ranks, Math.max(node + 1, 2 * ranks.length));
        }
        hulls.set(node, hull);
        ranks[node] = hull.isEmpty() ? UNRANKED : 0;
    }

    void set(int node, Hull hull) {
        hulls.set(node, hull);
    }

    int rank(int node) {
        return ranks[node];
    }

    void rank(int node, int rank) {
        ranks[node] = rank;
    }

    /** The highest rank of these. */
    int rank(int[] nodes) {
        int highest = 0;
        for (int node : nodes) {
            highest = Math.max(highest, ranks[node]);
        }
        return highest;
    }

    /** A hull of what a rule of this time mode makes of these premises. */
    Hull derived(TimeMode time, int[] premises) {
        List<Hull> all = new ArrayList<>(premises.length);
        for (int premise : premises) {
            Hull hull = hulls.get(premise);
            if (hull.isEmpty()) {
                return Hull.NONE;
            }
            all.add(hull);
        }
        return Hull.derived(time, all);
    }

    /** Adds to the hull of a conclusion what these premises give it; whether that is more than it had. */
    boolean support(int conclusion, Hull given, int[] premises) {
        Hull known = hulls.get(conclusion);
        if (known.covers(given)) {
            return false;
        }
        int rank = rank(premises);
        if (known.isEmpty()) {
            ranks[conclusion] = rank == UNRANKED ? UNRANKED : rank + 1;
        } else if (rank >= ranks[conclusion]) {
            ranks[conclusion] = UNRANKED;
        }
        hulls.set(conclusion, known.union(given));
        return true;
    }
}
