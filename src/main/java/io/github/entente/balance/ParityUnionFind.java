package io.github.entente.balance;

import java.util.Arrays;

/** Sets of nodes that are known to be in the same bloc or in opposite blocs: union-find with parity. */
final class ParityUnionFind {
    private final int[] parent;
    private final boolean[] odd;
    private int[] into = new int[0];
    private boolean[] switched = new boolean[0];

    ParityUnionFind(int nodes) {
        parent = new int[nodes];
        Arrays.setAll(parent, v -> v);
        odd = new boolean[nodes];
    }

    /**
     * Joins two nodes. If this contradicts earlier joins, nothing changes.
     *
     * @param opposite whether they are in opposite blocs
     * @return false if it contradicts earlier joins
     */
    boolean merge(int one, int other, boolean opposite) {
        int first = find(one);
        int second = find(other);
        boolean parity = odd(one) ^ odd(other) ^ opposite;
        if (first == second) {
            return !parity;
        }
        int least = Math.min(first, second);
        int greatest = Math.max(first, second);
        parent[greatest] = least;
        odd[greatest] = parity;
        into = new int[0];
        return true;
    }

    /** The least node of this node's set. */
    int find(int node) {
        int at = node;
        while (parent[at] != at) {
            at = parent[at];
        }
        return at;
    }

    /** Whether the node is in the bloc opposite to that of {@link #find}. */
    boolean odd(int node) {
        boolean parity = false;
        for (int at = node; parent[at] != at; at = parent[at]) {
            parity ^= odd[at];
        }
        return parity;
    }

    /** For each node, the number of its set. Sets are in the order of their least nodes. */
    int[] into() {
        flatten();
        return into;
    }

    /** For each node, whether its ties change their sign. */
    boolean[] switched() {
        flatten();
        return switched;
    }

    private void flatten() {
        if (into.length == parent.length) {
            return;
        }
        into = new int[parent.length];
        switched = new boolean[parent.length];
        int count = 0;
        for (int v = 0; v < parent.length; v++) {
            int root = find(v);
            into[v] = root == v ? count++ : into[root];
            switched[v] = odd(v);
        }
    }

    int sets() {
        int count = 0;
        for (int v = 0; v < parent.length; v++) {
            count += parent[v] == v ? 1 : 0;
        }
        return count;
    }

    /** The network of the sets. */
    Network quotient(Network network) {
        return network.quotient(into(), switched(), sets());
    }

    /** Turns a partition of the sets into one of the nodes; for two blocs. */
    int[] spread(int[] ofSets) {
        int[] bloc = new int[parent.length];
        for (int v = 0; v < bloc.length; v++) {
            bloc[v] = switched()[v] ? 1 - ofSets[into()[v]] : ofSets[into()[v]];
        }
        return bloc;
    }

    ParityUnionFind copy() {
        ParityUnionFind copy = new ParityUnionFind(parent.length);
        System.arraycopy(parent, 0, copy.parent, 0, parent.length);
        System.arraycopy(odd, 0, copy.odd, 0, odd.length);
        return copy;
    }
}
