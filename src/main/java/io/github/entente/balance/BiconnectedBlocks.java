package io.github.entente.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The biconnected blocks of a network, by depth-first search (Hopcroft &amp; Tarjan 1973) without recursion,
 * in O(nodes + ties). Two blocks share at most one node. So each can be partitioned by itself, and the line
 * index is the sum over the blocks.
 */
final class BiconnectedBlocks {
    /** The ties of each block, sorted. Blocks are in the order of their first tie. */
    private final List<int[]> ties = new ArrayList<>();

    private final Network network;
    private final int[] entered;
    private final int[] low;
    private final int[] next;
    /** For each node, the tie by which the search entered it. */
    private final int[] entryTie;

    private final int[] stack;
    private final int[] open;
    private int clock;

    private BiconnectedBlocks(Network network) {
        this.network = network;
        this.entered = new int[network.nodes];
        Arrays.fill(entered, -1);
        this.low = new int[network.nodes];
        this.next = new int[network.nodes];
        this.entryTie = new int[network.nodes];
        this.stack = new int[network.nodes];
        this.open = new int[network.ties()];
    }

    static List<int[]> of(Network network) {
        BiconnectedBlocks blocks = new BiconnectedBlocks(network);
        for (int v = 0; v < network.nodes; v++) {
            if (blocks.entered[v] < 0) {
                blocks.search(v);
            }
        }
        blocks.ties.sort((one, other) -> Integer.compare(one[0], other[0]));
        return blocks.ties;
    }

    private void search(int root) {
        int depth = 0;
        int opened = 0;
        entered[root] = low[root] = clock++;
        next[root] = network.first[root];
        entryTie[root] = -1;
        stack[0] = root;
        while (depth >= 0) {
            int v = stack[depth];
            if (next[v] < network.first[v + 1]) {
                int tie = network.tie[next[v]];
                int w = network.neighbour[next[v]++];
                if (tie == entryTie[v]) {
                    continue;
                }
                if (entered[w] < 0) {
                    open[opened++] = tie;
                    entered[w] = low[w] = clock++;
                    next[w] = network.first[w];
                    entryTie[w] = tie;
                    stack[++depth] = w;
                } else if (entered[w] < entered[v]) {
                    open[opened++] = tie;
                    low[v] = Math.min(low[v], entered[w]);
                }
            } else {
                depth--;
                if (depth >= 0) {
                    int parent = stack[depth];
                    low[parent] = Math.min(low[parent], low[v]);
                    if (low[v] >= entered[parent]) {
                        int begin = opened - 1;
                        while (open[begin] != entryTie[v]) {
                            begin--;
                        }
                        int[] block = Arrays.copyOfRange(open, begin, opened);
                        Arrays.sort(block);
                        ties.add(block);
                        opened = begin;
                    }
                }
            }
        }
    }

    /** The end nodes of these ties, sorted. */
    static int[] nodes(Network network, int[] ties) {
        boolean[] seen = new boolean[network.nodes];
        for (int i : ties) {
            seen[network.from[i]] = true;
            seen[network.to[i]] = true;
        }
        int[] members = new int[network.nodes];
        int count = 0;
        for (int v = 0; v < network.nodes; v++) {
            if (seen[v]) {
                members[count++] = v;
            }
        }
        return Arrays.copyOf(members, count);
    }
}
