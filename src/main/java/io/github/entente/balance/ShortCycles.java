package io.github.entente.balance;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Short cycles that have a frustrated tie in every partition, by shortest paths (Dijkstra) from one node
 * after another.
 *
 * <ul>
 * <li>For two blocs these are the negative cycles, with an odd number of negative ties (Cartwright &amp;
 * Harary 1956). They are paths from a node to its own copy in the signed double cover, in which negative ties
 * lead from one copy of the network to the other.
 * <li>For any number of blocs they are the cycles with exactly one negative tie (Davis 1967). They are
 * positive paths between the ends of a negative tie.
 * </ul>
 *
 * <p>One node costs O((nodes + ties) log nodes), and less if only cycles below a length are asked for.
 */
final class ShortCycles {
    private final Network network;
    private final boolean strong;
    private final BudgetMeter meter;
    private final double[] distance;
    private final int[] entryTie;
    private final int[] touched;
    private int touches;
    private final int[] heap;
    private final double[] priority;
    private int size;

    ShortCycles(Network network, boolean strong, BudgetMeter meter) {
        this.network = network;
        this.strong = strong;
        this.meter = meter;
        int states = 2 * network.nodes;
        this.distance = new double[states];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        this.entryTie = new int[states];
        this.touched = new int[states];
        int most = 4 * network.ties() + 2;
        this.heap = new int[most];
        this.priority = new double[most];
    }

    /**
     * Finds shortest cycles through the node that are shorter than {@code below}: one negative cycle, or one
     * for each negative tie of the node. A cycle is the sorted list of its ties.
     *
     * @param length the length of each tie, not negative
     */
    void through(int node, double[] length, double below, Consumer<int[]> found) {
        for (int i = 0; i < touches; i++) {
            distance[touched[i]] = Double.POSITIVE_INFINITY;
        }
        touches = 0;
        size = 0;
        if (strong) {
            reach(2 * node, 0, -1);
            if (run(length, below, 2 * node + 1)) {
                found.accept(negative(2 * node + 1));
            }
            return;
        }
        boolean foes = false;
        for (int i = network.first[node]; i < network.first[node + 1]; i++) {
            foes |= network.weight[network.tie[i]] < 0;
        }
        if (foes) {
            reach(2 * node, 0, -1);
            run(length, below, -1);
            for (int i = network.first[node]; i < network.first[node + 1]; i++) {
                int tie = network.tie[i];
                int other = network.neighbour[i];
                if (network.weight[tie] < 0 && node < other && distance[2 * other] + length[tie] < below) {
                    found.accept(closed(2 * other, tie));
                }
            }
        }
    }

    private boolean run(double[] length, double below, int target) {
        long visits = 0;
        while (size > 0) {
            double at = priority[0];
            int state = heap[0];
            pop();
            if (at > distance[state]) {
                continue;
            }
            if (state == target) {
                meter.spend(visits);
                return true;
            }
            int node = state >> 1;
            for (int i = network.first[node]; i < network.first[node + 1]; i++) {
                int tie = network.tie[i];
                boolean negative = network.weight[tie] < 0;
                if (negative && !strong) {
                    continue;
                }
                double further = at + length[tie];
                int next = 2 * network.neighbour[i] + ((state & 1) ^ (negative ? 1 : 0));
                if (further < below && further < distance[next]) {
                    reach(next, further, tie);
                }
            }
            visits += 2L * network.degree(node);
        }
        meter.spend(visits);
        return false;
    }

    private void reach(int state, double at, int tie) {
        if (distance[state] == Double.POSITIVE_INFINITY) {
            touched[touches++] = state;
        }
        distance[state] = at;
        entryTie[state] = tie;
        int child = size++;
        while (child > 0 && priority[(child - 1) / 2] > at) {
            heap[child] = heap[(child - 1) / 2];
            priority[child] = priority[(child - 1) / 2];
            child = (child - 1) / 2;
        }
        heap[child] = state;
        priority[child] = at;
    }

    private void pop() {
        double at = priority[--size];
        int state = heap[size];
        int parent = 0;
        while (true) {
            int child = 2 * parent + 1;
            if (child >= size) {
                break;
            }
            if (child + 1 < size && priority[child + 1] < priority[child]) {
                child++;
            }
            if (priority[child] >= at) {
                break;
            }
            heap[parent] = heap[child];
            priority[parent] = priority[child];
            parent = child;
        }
        heap[parent] = state;
        priority[parent] = at;
    }

    private int[] closed(int state, int tie) {
        int[] cycle = new int[network.nodes + 1];
        int count = 0;
        cycle[count++] = tie;
        int at = state;
        while (entryTie[at] >= 0) {
            cycle[count++] = entryTie[at];
            at = 2 * network.end(entryTie[at], at >> 1);
        }
        int[] sorted = Arrays.copyOf(cycle, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /**
     * The closed walk is negative and may cross itself. Returns the first of its loops that is negative; one
     * must be, since the product of all is negative.
     */
    private int[] negative(int target) {
        int[] nodes = new int[2 * network.nodes + 1];
        int[] ties = new int[2 * network.nodes + 1];
        int[] place = new int[network.nodes];
        Arrays.fill(place, -1);
        int count = 0;
        int state = target;
        nodes[0] = state >> 1;
        place[nodes[0]] = 0;
        while (entryTie[state] >= 0) {
            int tie = entryTie[state];
            int before = network.end(tie, state >> 1);
            state = 2 * before + ((state & 1) ^ (network.weight[tie] < 0 ? 1 : 0));
            ties[count++] = tie;
            int begin = place[before];
            if (begin < 0) {
                nodes[count] = before;
                place[before] = count;
                continue;
            }
            boolean negative = false;
            for (int i = begin; i < count; i++) {
                negative ^= network.weight[ties[i]] < 0;
            }
            if (negative) {
                int[] cycle = Arrays.copyOfRange(ties, begin, count);
                Arrays.sort(cycle);
                return cycle;
            }
            for (int i = begin + 1; i < count; i++) {
                place[nodes[i]] = -1;
            }
            count = begin;
        }
        throw new IllegalStateException("a negative walk without a negative loop");
    }
}
