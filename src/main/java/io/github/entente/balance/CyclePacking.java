package io.github.entente.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A lower bound: cycles that each cost a frustrated tie and share no tie (of a tie of weight w, w cycles), packed greedily, shortest first. Proposed for triangles by Aref &amp;
 * Wilson 2018, section on bounds; here for cycles of any length. O(nodes · ties · log nodes) for each length.
 */
final class CyclePacking {
    private final Network network;
    private final Effort effort;
    private final List<int[]> cycles = new ArrayList<>();
    private long bound;

    CyclePacking(Network network, boolean strong, Effort effort) {
        this.network = network;
        this.effort = effort;
        pack(new ShortCycles(network, strong, effort));
    }

    /** At least so much is frustrated, what is lost anyway included. */
    long bound() {
        return network.lost + bound;
    }

    /** The cycles that were packed. */
    List<int[]> cycles() {
        return cycles;
    }

    private void pack(ShortCycles search) {
        int[] rest = new int[network.ties()];
        double[] length = new double[network.ties()];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = Math.abs(network.weight[i]);
        }
        Arrays.fill(length, 1);
        for (int most = 3; most <= network.nodes && !effort.exhausted(); most = most < 8 ? most + 1 : 2 * most) {
            for (int v = 0; v < network.nodes && !effort.exhausted(); v++) {
                long before;
                do {
                    before = bound;
                    search.through(v, length, most + 0.5, cycle -> take(cycle, rest, length));
                } while (bound > before);
            }
        }
    }

    private void take(int[] cycle, int[] rest, double[] length) {
        int least = Integer.MAX_VALUE;
        for (int i : cycle) {
            least = Math.min(least, rest[i]);
        }
        if (least > 0) {
            for (int i : cycle) {
                rest[i] -= least;
                length[i] = rest[i] == 0 ? Double.POSITIVE_INFINITY : 1;
            }
            bound += least;
            cycles.add(cycle);
        }
    }
}
