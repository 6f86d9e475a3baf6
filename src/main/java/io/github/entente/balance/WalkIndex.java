package io.github.entente.balance;

import java.util.OptionalDouble;

/**
 * The walk index of Estrada &amp; Benzi, "Walk-based measure of balance in signed networks", Phys. Rev. E 90
 * (2014): closed walks of all lengths, those of length k weighed by 1/k!, positive minus negative ones over
 * all of them; trace(exp A) / trace(exp |A|), where A is the signed adjacency matrix and |A| the same without
 * signs. It is 1 exactly for balanced graphs, positive for all, and nearer to 0 the more is unbalanced.
 *
 * <p>Both traces are sums over eigenvalues: by Householder's reduction to a tridiagonal matrix and the QL
 * algorithm with implicit shifts (Bowdler, Martin, Reinsch &amp; Wilkinson, in Wilkinson &amp; Reinsch,
 * <i>Handbook for Automatic Computation</i> II, 1971), about 4/3 n³ operations and 8 n² bytes for each
 * connected component of n actors. Eigenvalues are exact to about 1e-15 times the greatest of them, so the
 * index to about 1e-13 in graphs of a hundred ties an actor. A library of linear algebra would bring
 * megabytes for these hundred lines.
 */
final class WalkIndex {
    private WalkIndex() {}

    static OptionalDouble of(Network network) {
        if (network.nodes == 0) {
            return OptionalDouble.empty();
        }
        double[] signed = eigenvalues(network, /* signs= */ true);
        double[] unsigned = eigenvalues(network, /* signs= */ false);
        double greatest = 0;
        for (double value : unsigned) {
            greatest = Math.max(greatest, value);
        }
        // both divided by the greatest term, which could not be represented otherwise
        return OptionalDouble.of(Math.min(1, trace(signed, greatest) / trace(unsigned, greatest)));
    }

    private static double trace(double[] eigenvalues, double greatest) {
        double[] terms = eigenvalues.clone();
        java.util.Arrays.sort(terms);
        double sum = 0;
        for (double value : terms) {
            sum += StrictMath.exp(value - greatest);
        }
        return sum;
    }

    private static double[] eigenvalues(Network network, boolean signs) {
        double[] all = new double[network.nodes];
        int count = 0;
        int[] component = new int[network.nodes];
        java.util.Arrays.fill(component, -1);
        for (int root = 0; root < network.nodes; root++) {
            if (component[root] < 0) {
                int[] members = component(network, root, component);
                double[][] matrix = new double[members.length][members.length];
                for (int v : members) {
                    for (int i = network.first[v]; i < network.first[v + 1]; i++) {
                        boolean negative = network.weight[network.tie[i]] < 0;
                        matrix[component[v]][component[network.neighbour[i]]] = negative && signs ? -1 : 1;
                    }
                }
                for (double value : SymmetricMatrix.eigenvalues(matrix)) {
                    all[count++] = value;
                }
            }
        }
        return all;
    }

    /** The nodes that are connected with the root, numbered in this array. */
    private static int[] component(Network network, int root, int[] number) {
        int[] members = new int[network.nodes];
        int count = 0;
        members[count] = root;
        number[root] = count++;
        for (int next = 0; next < count; next++) {
            int v = members[next];
            for (int i = network.first[v]; i < network.first[v + 1]; i++) {
                int w = network.neighbour[i];
                if (number[w] < 0) {
                    members[count] = w;
                    number[w] = count++;
                }
            }
        }
        return java.util.Arrays.copyOf(members, count);
    }
}
