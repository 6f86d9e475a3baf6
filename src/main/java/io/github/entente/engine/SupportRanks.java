package io.github.entente.engine;

import io.github.entente.derivation.Hull;
import io.github.entente.derivation.MutableDerivationGraph;
import io.github.entente.derivation.TimeMode;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The hull of each proposition of a session, by number, and its rank. Stated propositions have rank 0. A
 * conclusion of rank r gets all days of its hull from premises of lower rank, whose hulls came about in the
 * same way. A conclusion that gets some days only from premises of its own or a higher rank, as happens in
 * cycles, has no rank and supports no rank.
 */
final class SupportRanks {
    static final int UNRANKED = Integer.MAX_VALUE;

    /** The first and the last day of each, side by side. */
    private long[] hulls = new long[32];

    private int[] ranks = new int[16];

    Hull hull(int node) {
        return new Hull(hulls[2 * node], hulls[2 * node + 1]);
    }

    /** Adds a proposition that is stated, or that has no support yet. */
    void begin(int node, Hull hull) {
        if (node >= ranks.length) {
            ranks = Arrays.copyOf(ranks, Math.max(node + 1, 2 * ranks.length));
            hulls = Arrays.copyOf(hulls, 2 * ranks.length);
        }
        set(node, hull);
        ranks[node] = hull.isEmpty() ? UNRANKED : 0;
    }

    void set(int node, Hull hull) {
        hulls[2 * node] = hull.first();
        hulls[2 * node + 1] = hull.last();
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
        return Hull.derived(time, premises.length, place -> hull(premises[place]));
    }

    /**
     * Adds the days that these premises give to the hull of a conclusion, whose derivation from them is in
     * the graph. Returns whether it grew.
     */
    boolean support(int conclusion, Hull given, int[] premises, MutableDerivationGraph graph) {
        Hull known = hull(conclusion);
        if (known.covers(given)) {
            return false;
        }
        int rank = rank(premises);
        if (known.isEmpty()) {
            ranks[conclusion] = rank == UNRANKED ? UNRANKED : rank + 1;
        }
        set(conclusion, known.union(given));
        if (rank >= ranks[conclusion] && ranks[conclusion] != UNRANKED) {
            ranks[conclusion] = UNRANKED;
            demoteDependents(conclusion, graph);
        }
        return true;
    }

    /**
     * Takes their rank from those that no longer have all their days from premises of lower rank, now that
     * one of their premises has lost its own.
     */
    private void demoteDependents(int demoted, MutableDerivationGraph graph) {
        Deque<Integer> open = new ArrayDeque<>();
        open.add(demoted);
        while (!open.isEmpty()) {
            for (int step : graph.stepsFrom(open.remove())) {
                int conclusion = graph.conclusion(step);
                if (ranks[conclusion] != UNRANKED && !hasAllDaysFromLowerRanks(conclusion, graph)) {
                    ranks[conclusion] = UNRANKED;
                    open.add(conclusion);
                }
            }
        }
    }

    private boolean hasAllDaysFromLowerRanks(int conclusion, MutableDerivationGraph graph) {
        Hull needed = hull(conclusion);
        Hull found = Hull.NONE;
        for (int step : graph.stepsTo(conclusion)) {
            int[] premises = graph.premises(step);
            if (rank(premises) < ranks[conclusion]) {
                found = found.union(derived(graph.rule(step).time(), premises));
            }
        }
        return found.covers(needed);
    }
}
