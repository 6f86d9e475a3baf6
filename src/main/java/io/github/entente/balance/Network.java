package io.github.entente.balance;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.EndpointPair;
import java.util.Arrays;

/**
 * A signed graph as arrays, with weights on its ties: the input of the algorithms. Nodes are 0 …
 * {@code nodes - 1}. Ties are sorted by their lesser, then their greater end, with at most one for each pair.
 * No weight is 0, and its sign is the sign of the tie. The arrays must not be changed.
 */
final class Network {
    final int nodes;
    final int[] from;
    final int[] to;
    final int[] weight;
    /**
     * The places {@code first[v]} to {@code first[v + 1] - 1} in {@link #neighbour} and {@link #tie} belong
     * to node v.
     */
    final int[] first;

    final int[] neighbour;
    final int[] tie;
    /**
     * The cost that every partition has: from ties of opposite signs that were added up and cancelled each
     * other.
     */
    final long lost;

    private final ImmutableList<String> names;

    private Network(int nodes, int[] from, int[] to, int[] weight, long lost, ImmutableList<String> names) {
        this.nodes = nodes;
        this.from = from;
        this.to = to;
        this.weight = weight;
        this.lost = lost;
        this.names = names;
        this.first = new int[nodes + 1];
        for (int i = 0; i < from.length; i++) {
            first[from[i] + 1]++;
            first[to[i] + 1]++;
        }
        for (int v = 0; v < nodes; v++) {
            first[v + 1] += first[v];
        }
        this.neighbour = new int[2 * from.length];
        this.tie = new int[2 * from.length];
        int[] next = Arrays.copyOf(first, nodes);
        for (int i = 0; i < from.length; i++) {
            put(next, from[i], to[i], i);
            put(next, to[i], from[i], i);
        }
    }

    private void put(int[] next, int node, int other, int index) {
        neighbour[next[node]] = other;
        tie[next[node]++] = index;
    }

    int ties() {
        return from.length;
    }

    int degree(int node) {
        return first[node + 1] - first[node];
    }

    /** The end of this tie that is not the node. */
    int end(int index, int node) {
        return from[index] == node ? to[index] : from[index];
    }

    String name(int node) {
        return names.get(node);
    }

    EndpointPair<String> pair(int index) {
        return EndpointPair.unordered(name(from[index]), name(to[index]));
    }

    ImmutableList<EndpointPair<String>> pairs() {
        ImmutableList.Builder<EndpointPair<String>> pairs = ImmutableList.builder();
        for (int i = 0; i < ties(); i++) {
            pairs.add(pair(i));
        }
        return pairs.build();
    }

    /** Visits each triangle once, as its three ties. */
    void triangles(TriangleVisitor visitor) {
        int[] tieTo = new int[nodes];
        Arrays.fill(tieTo, -1);
        for (int v = 0; v < nodes; v++) {
            for (int i = first[v]; i < first[v + 1]; i++) {
                tieTo[neighbour[i]] = tie[i];
            }
            for (int i = first[v]; i < first[v + 1]; i++) {
                int w = neighbour[i];
                for (int j = first[w]; w > v && j < first[w + 1]; j++) {
                    int third = tieTo[neighbour[j]];
                    if (neighbour[j] > w && third >= 0) {
                        visitor.visit(tie[i], tie[j], third);
                    }
                }
            }
            for (int i = first[v]; i < first[v + 1]; i++) {
                tieTo[neighbour[i]] = -1;
            }
        }
    }

    /** A visitor of triangles. */
    interface TriangleVisitor {
        /** The three ties of a triangle. */
        void visit(int one, int two, int three);
    }

    /** The number of negative ties among these. */
    int negative(int... some) {
        int count = 0;
        for (int i : some) {
            count += weight[i] < 0 ? 1 : 0;
        }
        return count;
    }

    /** Whether the tie is frustrated: negative within a bloc, or positive between blocs. */
    boolean frustrated(int index, int[] bloc) {
        return (weight[index] > 0) != (bloc[from[index]] == bloc[to[index]]);
    }

    /** The weight of all frustrated ties, plus the cost that every partition has. */
    long cost(int[] bloc) {
        long cost = lost;
        for (int i = 0; i < ties(); i++) {
            if (frustrated(i, bloc)) {
                cost += Math.abs(weight[i]);
            }
        }
        return cost;
    }

    /**
     * The network in which groups of nodes are merged.
     *
     * @param into for each node, the node that it becomes part of
     * @param switched for each node, whether its ties change their sign; only for two blocs
     * @param count the number of merged nodes
     */
    Network quotient(int[] into, boolean[] switched, int count) {
        Collected collected = new Collected(count);
        collected.lose(lost);
        for (int i = 0; i < ties(); i++) {
            boolean turns = switched[from[i]] != switched[to[i]];
            collected.add(into[from[i]], into[to[i]], turns ? -weight[i] : weight[i]);
        }
        return collected.network();
    }

    /** This network with one more tie. */
    Network withTie(int one, int other, int signed) {
        Collected collected = new Collected(nodes);
        collected.lose(lost);
        for (int i = 0; i < ties(); i++) {
            collected.add(from[i], to[i], weight[i]);
        }
        collected.add(one, other, signed);
        return collected.network();
    }

    /** The network of these nodes and of these ties, as far as they are between these nodes. */
    Network part(int[] members, int[] some) {
        int[] place = new int[nodes];
        for (int i = 0; i < members.length; i++) {
            place[members[i]] = i;
        }
        Collected collected = new Collected(members.length);
        for (int i : some) {
            collected.add(place[from[i]], place[to[i]], weight[i]);
        }
        return collected.network();
    }

    /**
     * Collects the ties of a network. The weights of one pair are added. If their signs differ, the lesser
     * weight is lost.
     */
    static final class Collected {
        private final int nodes;
        private int[] from = new int[64];
        private int[] to = new int[64];
        private int[] weight = new int[64];
        private int size;
        private long lost;

        Collected(int nodes) {
            this.nodes = nodes;
        }

        void lose(long more) {
            lost += more;
        }

        void add(int one, int other, int signed) {
            if (one == other) {
                lost += signed < 0 ? -signed : 0;
                return;
            }
            if (size == from.length) {
                from = Arrays.copyOf(from, 2 * size);
                to = Arrays.copyOf(to, 2 * size);
                weight = Arrays.copyOf(weight, 2 * size);
            }
            from[size] = Math.min(one, other);
            to[size] = Math.max(one, other);
            weight[size++] = signed;
        }

        Network network() {
            return network(ImmutableList.of());
        }

        /** The network, with the names of its nodes. */
        Network network(ImmutableList<String> names) {
            sortBy(to);
            sortBy(from);
            int kept = 0;
            for (int i = 0; i < size; ) {
                int last = i;
                int positive = 0;
                int negative = 0;
                while (last < size && from[last] == from[i] && to[last] == to[i]) {
                    positive = Math.addExact(positive, Math.max(weight[last], 0));
                    negative = Math.addExact(negative, Math.max(-weight[last], 0));
                    last++;
                }
                lost += Math.min(positive, negative);
                if (positive != negative) {
                    from[kept] = from[i];
                    to[kept] = to[i];
                    weight[kept++] = positive - negative;
                }
                i = last;
            }
            return new Network(
                    nodes,
                    Arrays.copyOf(from, kept),
                    Arrays.copyOf(to, kept),
                    Arrays.copyOf(weight, kept),
                    lost,
                    names);
        }

        /** A stable counting sort. */
        private void sortBy(int[] key) {
            int[] next = new int[nodes + 1];
            for (int i = 0; i < size; i++) {
                next[key[i] + 1]++;
            }
            for (int v = 0; v < nodes; v++) {
                next[v + 1] += next[v];
            }
            int[] place = new int[size];
            for (int i = 0; i < size; i++) {
                place[i] = next[key[i]]++;
            }
            from = permuted(from, place);
            to = permuted(to, place);
            weight = permuted(weight, place);
        }

        private static int[] permuted(int[] values, int[] place) {
            int[] result = new int[values.length];
            for (int i = 0; i < place.length; i++) {
                result[place[i]] = values[i];
            }
            return result;
        }
    }
}
