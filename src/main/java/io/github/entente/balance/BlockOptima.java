package io.github.entente.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All optimal bipartitions of one block: the nodes that stay together in all of them, the first of them in
 * the order of nodes, and the list.
 *
 * <p>The {@linkplain CycleCoverRelaxation relaxation} shows that some ties are frustrated in no optimum. The
 * ends of these ties stay together. All other pairs are tested one at a time: the pair is joined in the
 * opposite way, and the resulting network is solved. If it costs more, the pair stays together. There are at
 * most as many such results as nodes. Every other result is a new optimum, which answers further questions.
 */
final class BlockOptima {
    private final Network network;
    private final long cost;
    private final Optional<Solver> solver;
    private final BudgetMeter meter;
    private final List<int[]> known = new ArrayList<>();
    private final ParityUnionFind merging;
    private boolean complete = true;

    BlockOptima(Network network, BoundedPartition solved, Optional<Solver> solver, BudgetMeter meter) {
        this.network = network;
        this.cost = solved.upper();
        this.solver = solver;
        this.meter = meter;
        this.merging = new ParityUnionFind(network.nodes);
        remember(solved.bloc());
        if (cost == 0) {
            for (int i = 0; i < network.ties(); i++) {
                merging.merge(network.from[i], network.to[i], network.weight[i] < 0);
            }
        } else {
            keepNeverFrustrated();
            keepTogether();
        }
    }

    private void remember(int[] bloc) {
        int[] normal = bloc.clone();
        for (int v = 0; v < normal.length; v++) {
            normal[v] ^= bloc[0];
        }
        known.add(normal);
    }

    private void keepNeverFrustrated() {
        if (network.ties() > CycleCoverRelaxation.MOST_TIES) {
            return;
        }
        CycleCoverRelaxation cover = new CycleCoverRelaxation(network, /* strong= */ true, List.of(), meter);
        cover.solve(Long.MAX_VALUE);
        boolean[] never = cover.neverFrustrated(cost);
        for (int i = 0; i < network.ties(); i++) {
            if (never[i]) {
                merging.merge(network.from[i], network.to[i], network.weight[i] < 0);
            }
        }
    }

    private void keepTogether() {
        for (int v = 1; v < network.nodes; v++) {
            for (int u = 0; u < v && complete && merging.find(v) == v; u++) {
                if (merging.find(u) == u && alike(u, v)) {
                    boolean apart = known.get(0)[u] != known.get(0)[v];
                    ParityUnionFind switched = merging.copy();
                    switched.merge(u, v, !apart);
                    if (!isPossible(switched) && complete) {
                        merging.merge(u, v, apart);
                    }
                }
            }
        }
    }

    private boolean alike(int one, int other) {
        int[] first = known.get(0);
        boolean apart = first[one] != first[other];
        return known.stream().allMatch(bloc -> (bloc[one] != bloc[other]) == apart);
    }

    /** Whether some optimum agrees with this. Also false if the budget runs out, which ends the search. */
    private boolean isPossible(ParityUnionFind asked) {
        for (int[] bloc : known) {
            if (agrees(bloc, asked)) {
                return true;
            }
        }
        if (meter.exhausted()) {
            complete = false;
            return false;
        }
        Network quotient = asked.quotient(network);
        BoundedPartition solved = Decomposition.solve(quotient, 2, new CoreSolver(2, solver, meter));
        if (solved.upper() <= cost) {
            remember(asked.spread(solved.bloc()));
            return true;
        }
        complete &= solved.lower() > cost;
        return false;
    }

    private static boolean agrees(int[] bloc, ParityUnionFind asked) {
        for (int v = 0; v < bloc.length; v++) {
            if ((bloc[v] != bloc[asked.find(v)]) != asked.odd(v)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The nodes that are in the same, or in opposite, blocs in every optimum. The answer is complete only if
     * {@link #isComplete}.
     */
    ParityUnionFind together() {
        return merging;
    }

    /** Whether the budget has been enough so far. */
    boolean isComplete() {
        return complete;
    }

    /**
     * The first optimum in the order of nodes, with the first node in bloc 0. If the budget runs out, the
     * optimum that is known.
     */
    int[] first() {
        List<int[]> found = list(1);
        return found.isEmpty() ? known.get(0) : found.get(0);
    }

    /** At most {@code most} optima in the order of nodes; fewer if the budget runs out. */
    List<int[]> list(int most) {
        List<int[]> found = new ArrayList<>();
        if (complete) {
            list(merging, 1, most, found);
        }
        return found;
    }

    private void list(ParityUnionFind begun, int from, int most, List<int[]> found) {
        int next = from;
        while (next < network.nodes && begun.find(next) == 0) {
            next++;
        }
        if (next == network.nodes) {
            int[] bloc = new int[network.nodes];
            for (int v = 0; v < bloc.length; v++) {
                bloc[v] = begun.odd(v) ? 1 : 0;
            }
            found.add(bloc);
            return;
        }
        for (boolean opposite : new boolean[] {false, true}) {
            if (complete && found.size() < most) {
                ParityUnionFind tried = begun.copy();
                tried.merge(0, next, opposite);
                if (isPossible(tried)) {
                    list(tried, next + 1, most, found);
                }
            }
        }
    }
}
