package io.github.entente.balance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Removes nodes with few ties from a network, one after another, and puts them back where they cost least.
 * {@link Decomposition} describes why this is exact.
 */
final class LowDegreeReduction {
    private record Removed(int node, int[] neighbour, int[] weight) {}

    private final int blocs;
    private final List<Map<Integer, Integer>> ties = new ArrayList<>();
    private final boolean[] gone;
    private final List<Removed> removed = new ArrayList<>();
    private final Network rest;

    LowDegreeReduction(Network network, int blocs) {
        this.blocs = blocs;
        this.gone = new boolean[network.nodes];
        for (int v = 0; v < network.nodes; v++) {
            ties.add(new TreeMap<>());
        }
        for (int i = 0; i < network.ties(); i++) {
            ties.get(network.from[i]).put(network.to[i], network.weight[i]);
            ties.get(network.to[i]).put(network.from[i], network.weight[i]);
        }
        Network.Collected collected = new Network.Collected(network.nodes);
        collected.lose(network.lost + shrink());
        for (int v = 0; v < network.nodes; v++) {
            for (Map.Entry<Integer, Integer> tie : ties.get(v).entrySet()) {
                if (v < tie.getKey()) {
                    collected.add(v, tie.getKey(), tie.getValue());
                }
            }
        }
        this.rest = collected.network();
    }

    /** The reduced network: the same nodes, where removed ones have no ties. */
    Network rest() {
        return rest;
    }

    private long shrink() {
        long lost = 0;
        Deque<Integer> open = new ArrayDeque<>();
        for (int v = 0; v < gone.length; v++) {
            open.add(v);
        }
        while (!open.isEmpty()) {
            int node = open.remove();
            Map<Integer, Integer> own = ties.get(node);
            boolean outcast =
                    blocs > 2 && own.size() < blocs && own.values().stream().allMatch(weight -> weight < 0);
            if (gone[node] || (own.size() > 2 && !outcast)) {
                continue;
            }
            gone[node] = true;
            int[] neighbour = own.keySet().stream().mapToInt(v -> v).toArray();
            int[] weight = own.values().stream().mapToInt(w -> w).toArray();
            removed.add(new Removed(node, neighbour, weight));
            own.clear();
            for (int other : neighbour) {
                ties.get(other).remove(node);
                open.add(other);
            }
            if (neighbour.length == 2 && !outcast) {
                int least = Math.min(Math.abs(weight[0]), Math.abs(weight[1]));
                boolean same = (weight[0] < 0) == (weight[1] < 0);
                lost += tie(neighbour[0], neighbour[1], same ? least : -least);
            }
        }
        return lost;
    }

    /** Adds to the tie of two nodes. Returns the weight that is lost if it had the other sign. */
    private long tie(int one, int other, int weight) {
        int before = ties.get(one).getOrDefault(other, 0);
        int sum = Math.addExact(before, weight);
        if (sum == 0) {
            ties.get(one).remove(other);
            ties.get(other).remove(one);
        } else {
            ties.get(one).put(other, sum);
            ties.get(other).put(one, sum);
        }
        return (before < 0) == (weight < 0) ? 0 : Math.min(Math.abs(before), Math.abs(weight));
    }

    /**
     * Gives a bloc to every node that has none (-1). Nodes that never had ties get bloc 0. Removed nodes get
     * the first of the best blocs.
     */
    void restore(int[] bloc) {
        for (int v = 0; v < bloc.length; v++) {
            if (bloc[v] < 0 && !gone[v]) {
                bloc[v] = 0;
            }
        }
        for (int i = removed.size() - 1; i >= 0; i--) {
            Removed back = removed.get(i);
            long[] pull = new long[blocs];
            for (int n = 0; n < back.neighbour.length; n++) {
                pull[bloc[back.neighbour[n]]] += back.weight[n];
            }
            int best = 0;
            for (int b = 1; b < blocs; b++) {
                best = pull[b] > pull[best] ? b : best;
            }
            bloc[back.node] = best;
        }
    }
}
