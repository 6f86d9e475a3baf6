package io.github.entente.balance;

import java.util.ArrayList;
import java.util.List;

/**
 * Branch and bound without an external solver. Bounds come from {@linkplain CyclePacking packed cycles} and
 * the {@linkplain CycleCoverRelaxation linear relaxation}. If there is a gap, a tie is taken first as
 * frustrated and then as not frustrated, and both networks are solved. If the relaxation is tight, no branch
 * is needed; this holds for 49 of the 51 networks of states of Doreian &amp; Mrvar 2015. If it is not, the
 * cost is exponential and the budget ends the search.
 */
final class CoverSearch {
    /**
     * A weight that is too high for any partition, yet some thousand of them can be added without overflow.
     */
    private static final int PROHIBITIVE = 1 << 18;

    /** At most so many ties are decided one after the other; beyond that the bound is given as it is. */
    private static final int DEEPEST = 400;

    private final Network root;
    private final boolean strong;
    private final BudgetMeter meter;
    private final List<int[]> cycles = new ArrayList<>();
    private int[] best;
    private long least;

    /**
     * A search for a partition that is better than the known one.
     *
     * @param strong true for two blocs, false for any number of blocs
     */
    CoverSearch(Network root, boolean strong, int[] known, BudgetMeter meter) {
        this.root = root;
        this.strong = strong;
        this.meter = meter;
        this.best = known;
        this.least = root.cost(known);
    }

    /**
     * Searches until the least cost is proved or the budget is spent. Without {@code branches} it stops after
     * the relaxation of the whole network.
     */
    BoundedPartition solve(boolean branches) {
        int[] into = new int[root.nodes];
        for (int v = 0; v < into.length; v++) {
            into[v] = v;
        }
        long lower = explore(root, into, new boolean[into.length], root.lost, branches, 0);
        return BoundedPartition.of(root, best, lower);
    }

    /**
     * Cycles of the whole network, each with a frustrated tie: those that the relaxation of the whole network
     * found.
     */
    List<int[]> cycles() {
        return cycles;
    }

    /** A lower bound for this subtree; {@link #least} if the subtree has nothing better. */
    private long explore(Network network, int[] into, boolean[] switched, long known, boolean branches, int depth) {
        if (meter.exhausted() || depth > DEEPEST) {
            return known;
        }
        CyclePacking packing = new CyclePacking(network, strong, meter);
        long lower = Math.max(known, packing.bound());
        List<int[]> found = packing.cycles();
        boolean optimal = network.ties() == 0;
        double[] share = new double[network.ties()];
        if (lower < least && !optimal && network.ties() <= CycleCoverRelaxation.MOST_TIES) {
            CycleCoverRelaxation cover = new CycleCoverRelaxation(network, strong, found, meter);
            cover.solve(least);
            lower = Math.max(lower, cover.bound());
            found = cover.cycles();
            optimal = cover.isOptimal();
            share = cover.cover();
        }
        if (network == root) {
            cycles.addAll(found);
        }
        if (lower < least && optimal) {
            improve(network, into, switched);
        }
        if (lower >= least || !optimal || !branches) {
            return lower;
        }
        int tie = mostUndecided(network, share);
        long one = explore(network, into, switched, tie, /* frustrated= */ false, lower, depth + 1);
        long other = explore(network, into, switched, tie, /* frustrated= */ true, lower, depth + 1);
        return Math.max(lower, Math.min(one, other));
    }

    private void improve(Network network, int[] into, boolean[] switched) {
        int blocs = strong ? 2 : Math.max(2, network.nodes);
        int[] found = new Annealing(network, blocs, meter).best(4, 100, network.lost);
        int[] bloc = new int[root.nodes];
        for (int v = 0; v < bloc.length; v++) {
            bloc[v] = switched[v] ? 1 - found[into[v]] : found[into[v]];
        }
        long cost = root.cost(bloc);
        if (cost < least) {
            least = cost;
            best = bloc;
        }
    }

    private static int mostUndecided(Network network, double[] share) {
        int best = 0;
        double most = -1;
        for (int i = 0; i < share.length; i++) {
            double undecided = Math.min(share[i], 1 - share[i]);
            double reach = undecided * (network.degree(network.from[i]) + network.degree(network.to[i]));
            if (reach > most) {
                most = reach;
                best = i;
            }
        }
        return best;
    }

    /** A lower bound for the subtree in which this tie is decided. */
    private long explore(
            Network network, int[] into, boolean[] switched, int tie, boolean frustrated, long known, int depth) {
        boolean together = (network.weight[tie] > 0) != frustrated;
        if (!strong && !together) {
            Network apart = network.withTie(network.from[tie], network.to[tie], -PROHIBITIVE);
            return explore(apart, into, switched, known, /* branches= */ true, depth);
        }
        ParityUnionFind merging = new ParityUnionFind(network.nodes);
        merging.merge(network.from[tie], network.to[tie], !together);
        int[] newInto = new int[into.length];
        boolean[] newTurned = new boolean[into.length];
        for (int v = 0; v < into.length; v++) {
            newInto[v] = merging.into()[into[v]];
            newTurned[v] = switched[v] ^ merging.switched()[into[v]];
        }
        return explore(merging.quotient(network), newInto, newTurned, known, /* branches= */ true, depth);
    }
}
