package io.github.entente.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A lower bound: a packing of cycles. The cycles share no tie, and each has a frustrated tie in every
 * partition. A tie of weight w can be in w cycles. Cycles are packed greedily, shortest first. For two blocs
 * these are the negative cycles (Cartwright &amp; Harary 1956). For any number of blocs they are the cycles
 * with exactly one negative tie (Davis 1967). Aref &amp; Wilson 2018 pack edge-disjoint triangles; here
 * cycles have any length.
 *
 * <p>The search is breadth first from one node after another in the signed double cover, over ties that are
 * not used up. A cycle of length l is found where two walks of about l/2 meet. So short cycles cost little,
 * even in large networks. The cost is at most O(nodes · ties) for each of O(log nodes) lengths.
 */
final class CyclePacking {
    private final Network network;
    private final boolean strong;
    private final BudgetMeter meter;
    private final List<int[]> cycles = new ArrayList<>();
    private final int[] rest;
    /** The length of the walk to node v with parity p, at index 2v + p; -1 if there is none. */
    private final int[] depth;

    private final int[] entryTie;
    private final int[] queue;
    private int queued;
    private final int[] place;
    private long packed;

    CyclePacking(Network network, boolean strong, BudgetMeter meter) {
        this.network = network;
        this.strong = strong;
        this.meter = meter;
        this.rest = new int[network.ties()];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = Math.abs(network.weight[i]);
        }
        this.depth = new int[2 * network.nodes];
        Arrays.fill(depth, -1);
        this.entryTie = new int[2 * network.nodes];
        this.queue = new int[2 * network.nodes];
        this.place = new int[network.nodes];
        Arrays.fill(place, -1);
        pack();
    }

    /** The lower bound. It includes the cost that every partition has. */
    long bound() {
        return network.lost + packed;
    }

    /** The packed cycles, each as the sorted list of its ties. */
    List<int[]> cycles() {
        return cycles;
    }

    private void pack() {
        for (int longest = 3; !meter.exhausted(); longest = longest < 8 ? longest + 1 : 2 * longest) {
            for (int v = 0; v < network.nodes && !meter.exhausted(); v++) {
                boolean found = true;
                while (found) {
                    found = search(v, longest);
                    forget();
                }
            }
            if (longest >= 2 * network.nodes) {
                return;
            }
        }
    }

    private void forget() {
        for (int i = 0; i < queued; i++) {
            depth[queue[i]] = -1;
        }
        queued = 0;
    }

    /** Packs a cycle through this search that is not longer than {@code longest}; false if there is none. */
    private boolean search(int node, int longest) {
        reach(2 * node, 0, -1);
        long visits = 0;
        for (int next = 0; next < queued; next++) {
            int state = queue[next];
            int v = state >> 1;
            boolean deepest = 2 * depth[state] >= longest;
            for (int i = network.first[v]; i < network.first[v + 1]; i++) {
                int tie = network.tie[i];
                if (rest[tie] == 0 || tie == entryTie[state]) {
                    continue;
                }
                int negative = network.weight[tie] < 0 ? 1 : 0;
                int beyond = 2 * network.neighbour[i] + (strong ? (state & 1) ^ negative : 0);
                int meets = strong ? beyond ^ 1 : beyond;
                if ((strong || negative == 1) && depth[meets] >= 0 && depth[state] + 1 + depth[meets] <= longest) {
                    meter.spend(visits);
                    take(loop(state, tie, meets));
                    return true;
                }
                if ((strong || negative == 0) && !deepest && depth[beyond] < 0) {
                    reach(beyond, depth[state] + 1, tie);
                }
            }
            visits += network.degree(v);
        }
        meter.spend(visits);
        return false;
    }

    private void reach(int state, int steps, int tie) {
        depth[state] = steps;
        entryTie[state] = tie;
        queue[queued++] = state;
    }

    private int before(int state) {
        int tie = entryTie[state];
        int negative = strong && network.weight[tie] < 0 ? 1 : 0;
        return 2 * network.end(tie, state >> 1) + ((state & 1) ^ negative);
    }

    /**
     * The two walks and the tie between them form a closed walk with an odd number of negative ties. It may
     * cross itself. Returns the first of its loops that has an odd number of negative ties.
     */
    private int[] loop(int one, int between, int other) {
        int[] walk = new int[depth[one] + 1 + depth[other]];
        int at = depth[one];
        walk[at] = between;
        for (int state = one; entryTie[state] >= 0; state = before(state)) {
            walk[--at] = entryTie[state];
        }
        at = depth[one] + 1;
        for (int state = other; entryTie[state] >= 0; state = before(state)) {
            walk[at++] = entryTie[state];
        }
        int[] nodes = new int[walk.length + 1];
        int[] ties = new int[walk.length];
        nodes[0] = queue[0] >> 1;
        place[nodes[0]] = 0;
        int count = 0;
        int[] cycle = new int[0];
        for (int i = 0; i < walk.length && cycle.length == 0; i++) {
            int next = network.end(walk[i], nodes[count]);
            ties[count++] = walk[i];
            int begin = place[next];
            if (begin < 0) {
                nodes[count] = next;
                place[next] = count;
            } else if (network.negative(Arrays.copyOfRange(ties, begin, count)) % 2 == 1) {
                cycle = Arrays.copyOfRange(ties, begin, count);
            } else {
                for (int j = begin + 1; j < count; j++) {
                    place[nodes[j]] = -1;
                }
                count = begin;
            }
        }
        Arrays.fill(place, -1);
        Arrays.sort(cycle);
        return cycle;
    }

    private void take(int[] cycle) {
        int least = Integer.MAX_VALUE;
        for (int i : cycle) {
            least = Math.min(least, rest[i]);
        }
        for (int i : cycle) {
            rest[i] -= least;
        }
        packed += least;
        cycles.add(cycle);
    }
}
