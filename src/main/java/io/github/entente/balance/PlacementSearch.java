package io.github.entente.balance;

import java.util.stream.IntStream;

/**
 * Branch and bound for at most k blocs. Nodes are placed one after another, those with the most ties first,
 * in an open bloc or in a new one. A branch is cut if the cost of the placed nodes, plus the least cost of
 * the other nodes against them, is not below the best known (the scheme of Brusco &amp; Steinley 2010 for
 * k-balance partitioning). The cost is exponential: it proves networks of about twenty nodes.
 */
final class PlacementSearch {
    private final Network network;
    private final int blocs;
    private final BudgetMeter meter;
    private final int[] order;
    private final int[] bloc;
    /**
     * For each node and bloc, the weight of the node's ties to placed nodes that would be frustrated there.
     */
    private final long[][] loss;

    private int[] best;
    private long least;

    PlacementSearch(Network network, int blocs, int[] known, BudgetMeter meter) {
        this.network = network;
        this.blocs = blocs;
        this.meter = meter;
        this.order = IntStream.range(0, network.nodes)
                .boxed()
                .sorted((v, w) -> Integer.compare(network.degree(w), network.degree(v)))
                .mapToInt(v -> v)
                .toArray();
        this.bloc = new int[network.nodes];
        this.loss = new long[network.nodes][blocs];
        this.best = known;
        this.least = network.cost(known);
    }

    /** Searches until all is seen or the budget is spent. If not all was seen, the bound is {@code lower}. */
    BoundedPartition solve(long lower) {
        place(0, 0, network.lost);
        return BoundedPartition.of(network, best, meter.exhausted() ? lower : least);
    }

    private void place(int next, int open, long lost) {
        if (meter.exhausted()) {
            return;
        }
        if (next == order.length) {
            least = lost;
            best = bloc.clone();
            return;
        }
        int node = order[next];
        for (int b = 0; b < Math.min(open + 1, blocs); b++) {
            long now = lost + loss[node][b];
            if (now >= least) {
                continue;
            }
            put(node, b, 1);
            bloc[node] = b;
            int opened = Math.max(open, b + 1);
            if (now + others(next + 1, opened) < least) {
                place(next + 1, opened, now);
            }
            put(node, b, -1);
        }
    }

    private void put(int node, int at, int sign) {
        for (int i = network.first[node]; i < network.first[node + 1]; i++) {
            int weight = network.weight[network.tie[i]];
            long[] other = loss[network.neighbour[i]];
            if (weight < 0) {
                other[at] -= (long) sign * weight;
            } else {
                for (int b = 0; b < blocs; b++) {
                    other[b] += b == at ? 0 : (long) sign * weight;
                }
            }
        }
        meter.spend((long) network.degree(node) * blocs);
    }

    private long others(int from, int open) {
        long sum = 0;
        int tried = Math.min(open + 1, blocs);
        for (int i = from; i < order.length; i++) {
            long smallest = Long.MAX_VALUE;
            for (int b = 0; b < tried; b++) {
                smallest = Math.min(smallest, loss[order[i]][b]);
            }
            sum += smallest;
        }
        meter.spend((long) (order.length - from) * tried);
        return sum;
    }
}
