package io.github.entente.balance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/**
 * Takes a network apart into cores, has each solved by itself, and puts the partitions together.
 *
 * <ul>
 * <li>A node with one tie never costs anything: it goes where its tie wants it.
 * <li>A node with two ties gives way to a tie between its neighbours, as strong as the weaker of the two and
 * of their sign together. With three blocs or more, one with fewer ties than there are blocs, all negative,
 * always finds a place without cost.
 * <li>{@linkplain BiconnectedBlocks Biconnected blocks} share at most a node, at which partitions fit
 * together by renaming blocs.
 * </ul>
 *
 * <p>Each step keeps the index exact; they are repeated until none applies. Data reductions of this kind are
 * in Hüffner, Betzler &amp; Niedermeier 2010 (separators up to size 3; these are of size 1 and 2). O((nodes +
 * ties) log nodes) a round.
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
     * @param blocs at most so many, at least 2
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

    /** Puts the partitions of blocks together in one of all nodes; those without a block keep theirs. */
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

    /** Names the blocs of a part so that the one node that has its place keeps it. */
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
