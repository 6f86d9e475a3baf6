package io.github.entente.balance;

import java.util.Arrays;

/**
 * Finds partitions with few frustrated ties: the upper bounds. The method is simulated annealing
 * (Kirkpatrick, Gelatt &amp; Vecchi 1983) from several random starts, each followed by descent. One sweep
 * offers each node one other bloc. A sweep costs O(nodes), plus O(degree) for each node that moves. Memory is
 * O(nodes · blocs).
 *
 * <p>For two blocs this is the method that physics uses for ground states of spin glasses. Aref &amp; Wilson
 * 2018 show that the ground state is the frustration index. The result depends only on the network and the
 * number of starts: random numbers have a fixed seed, and {@link StrictMath} is the same on every machine.
 */
final class Annealing {
    private static final double COLD = 0.15;

    private final Network network;
    private final int blocs;
    private final BudgetMeter meter;
    private final SplitMix64 chance = new SplitMix64(1954);
    private final int[] bloc;
    /** For each node and bloc, the signed sum of the weights of the node's ties into the bloc. */
    private final long[] pull;

    Annealing(Network network, int blocs, BudgetMeter meter) {
        this.network = network;
        this.blocs = blocs;
        this.meter = meter;
        this.bloc = new int[network.nodes];
        this.pull = new long[network.nodes * blocs];
    }

    /**
     * The best partition found.
     *
     * @param enough stop at a partition of this cost or less
     */
    int[] best(int starts, int sweeps, long enough) {
        int[] best = new int[network.nodes];
        start(best);
        descend();
        best = bloc.clone();
        long least = network.cost(best);
        for (int i = 0; i < starts && least > enough && !meter.exhausted(); i++) {
            randomize();
            anneal(sweeps);
            descend();
            long cost = network.cost(bloc);
            if (cost < least) {
                least = cost;
                best = bloc.clone();
            }
        }
        return best;
    }

    /** This partition, improved by moves of single nodes until none improves it. */
    int[] descended(int[] from) {
        start(from);
        descend();
        return bloc.clone();
    }

    private void start(int[] from) {
        System.arraycopy(from, 0, bloc, 0, bloc.length);
        Arrays.fill(pull, 0);
        for (int i = 0; i < network.ties(); i++) {
            pull[network.from[i] * blocs + bloc[network.to[i]]] += network.weight[i];
            pull[network.to[i] * blocs + bloc[network.from[i]]] += network.weight[i];
        }
        meter.spend(network.nodes + 2L * network.ties());
    }

    private void randomize() {
        int[] random = new int[bloc.length];
        for (int v = 0; v < random.length; v++) {
            random[v] = chance.below(blocs);
        }
        start(random);
    }

    private void anneal(int sweeps) {
        double hot = 0;
        for (int i = 0; i < network.ties(); i++) {
            hot += Math.abs(network.weight[i]);
        }
        hot = Math.max(1, 2 * hot / Math.max(1, network.ties()));
        double cooling = StrictMath.pow(COLD / hot, 1.0 / Math.max(1, sweeps - 1));
        double temperature = hot;
        // indexed by the increase of cost; an increase above twenty times the temperature is never accepted
        double[] accepted = new double[(int) Math.min(10_000, 20 * hot)];
        for (int sweep = 0; sweep < sweeps && !meter.exhausted(); sweep++) {
            for (int loss = 0; loss < accepted.length; loss++) {
                accepted[loss] = StrictMath.exp(-loss / temperature);
            }
            for (int v = 0; v < network.nodes; v++) {
                int other = blocs == 2 ? 0 : chance.below(blocs - 1);
                int to = other < bloc[v] ? other : other + 1;
                long loss = pull[v * blocs + bloc[v]] - pull[v * blocs + to];
                if (loss <= 0 || (loss < accepted.length && chance.fraction() < accepted[(int) loss])) {
                    move(v, to);
                }
            }
            meter.spend(network.nodes);
            temperature *= cooling;
        }
    }

    private void descend() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int v = 0; v < network.nodes; v++) {
                int to = strongest(v);
                if (pull[v * blocs + to] > pull[v * blocs + bloc[v]]) {
                    move(v, to);
                    moved = true;
                }
            }
            meter.spend((long) network.nodes * blocs);
        }
    }

    private int strongest(int node) {
        int strongest = 0;
        for (int b = 1; b < blocs; b++) {
            if (pull[node * blocs + b] > pull[node * blocs + strongest]) {
                strongest = b;
            }
        }
        return strongest;
    }

    private void move(int node, int to) {
        int old = bloc[node];
        for (int i = network.first[node]; i < network.first[node + 1]; i++) {
            int at = network.neighbour[i] * blocs;
            int weight = network.weight[network.tie[i]];
            pull[at + old] -= weight;
            pull[at + to] += weight;
        }
        bloc[node] = to;
        meter.spend(network.degree(node));
    }
}
