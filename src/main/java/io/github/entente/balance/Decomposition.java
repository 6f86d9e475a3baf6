package io.github.entente.balance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * Divides a network into cores, solves each by itself, and joins the partitions.
 *
 * <ul>
 * <li>A node with one tie never costs anything: it is placed so that its tie fits.
 * <li>A node with two ties is replaced by a tie between its neighbours. The new tie has the lesser of the two
 * weights and the product of the two signs. For three blocs or more, a node with only negative ties, fewer
 * than there are blocs, can always be placed without cost.
 * <li>{@linkplain BiconnectedBlocks Biconnected blocks} share at most one node. Partitions are joined there
 * by renaming blocs.
 * </ul>
 *
 * <p>Each step keeps the index exact. The steps are repeated until none applies. Hüffner, Betzler &amp;
 * Niedermeier 2010 have such data reductions for separators up to size 3; these are of size 1 and 2. One
 * round costs O((nodes + ties) log nodes).
 */
final class Decomposition {
    private final Network network;
    private final int blocs;
    private final Function<Network, BoundedPartition> core;

    private Decomposition(Network network, int blocs, Function<Network, BoundedPartition> core) {
        this.network = network;
        this.blocs = blocs;
        this.core = core;
    }

    /**
     * The best partition that follows from those of the cores, with the sum of their bounds.
     *
     * @param blocs the maximum number of blocs, at least 2
     */
    static BoundedPartition solve(Network network, int blocs, Function<Network, BoundedPartition> core) {
        return new Decomposition(network, blocs, core).solve();
    }

    private BoundedPartition solve() {
        LowDegreeReduction shrinking = new LowDegreeReduction(network, blocs);
        Network rest = shrinking.rest();
        List<int[]> blocks = BiconnectedBlocks.of(rest);
        int[] bloc = new int[network.nodes];
        Arrays.fill(bloc, -1);
        long lower = rest.lost;
        List<int[]> members = new ArrayList<>();
        List<int[]> parts = new ArrayList<>();
        for (int[] block : blocks) {
            int[] nodes = BiconnectedBlocks.nodes(rest, block);
            Network part = rest.part(nodes, block);
            BoundedPartition solved = blocks.size() == 1 ? core.apply(part) : solve(part, blocs, core);
            lower += solved.lower();
            members.add(nodes);
            parts.add(solved.bloc());
        }
        glue(members, parts, bloc);
        shrinking.restore(bloc);
        return BoundedPartition.of(network, bloc, lower);
    }

    /**
     * Joins the partitions of blocks into one partition of all nodes. Nodes without a block keep their bloc.
     */
    static void glue(List<int[]> members, List<int[]> parts, int[] bloc) {
        List<List<Integer>> at = new ArrayList<>();
        for (int v = 0; v < bloc.length; v++) {
            at.add(new ArrayList<>(1));
        }
        for (int b = 0; b < members.size(); b++) {
            for (int v : members.get(b)) {
                at.get(v).add(b);
            }
        }
        boolean[] done = new boolean[members.size()];
        for (int b = 0; b < members.size(); b++) {
            Deque<Integer> open = new ArrayDeque<>(done[b] ? List.of() : List.of(b));
            done[b] = true;
            while (!open.isEmpty()) {
                int next = open.remove();
                place(members.get(next), parts.get(next), bloc);
                for (int v : members.get(next)) {
                    for (int other : at.get(v)) {
                        if (!done[other]) {
                            done[other] = true;
                            open.add(other);
                        }
                    }
                }
            }
        }
    }

    /** Renames the blocs of a part so that the one node that is already placed keeps its bloc. */
    private static void place(int[] members, int[] part, int[] bloc) {
        int mine = 0;
        int theirs = 0;
        for (int i = 0; i < members.length; i++) {
            if (bloc[members[i]] >= 0) {
                mine = part[i];
                theirs = bloc[members[i]];
            }
        }
        for (int i = 0; i < members.length; i++) {
            bloc[members[i]] = part[i] == mine ? theirs : part[i] == theirs ? mine : part[i];
        }
    }
}
