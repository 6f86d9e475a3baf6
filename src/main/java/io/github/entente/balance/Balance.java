package io.github.entente.balance;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.EndpointPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a signed graph is balanced, strongly or weakly.
 *
 * <ul>
 * <li>Strong balance: two blocs (one may be empty) have all positive ties within them and all negative ties
 * between them. This is so exactly if no cycle is negative (Cartwright &amp; Harary 1956).
 * <li>Weak balance: the same with any number of blocs. This is so exactly if no cycle has just one negative
 * tie (Davis 1967).
 * </ul>
 *
 * <p>Breadth-first search: O(actors + ties) for the verdicts, O(actors · ties) for a shortest witness.
 * Immutable.
 */
public final class Balance {
    private final Optional<ImmutableList<EndpointPair<String>>> strongWitness;
    private final Optional<ImmutableList<EndpointPair<String>>> weakWitness;

    private Balance(
            Optional<ImmutableList<EndpointPair<String>>> strongWitness,
            Optional<ImmutableList<EndpointPair<String>>> weakWitness) {
        this.strongWitness = strongWitness;
        this.weakWitness = weakWitness;
    }

    static Balance of(Network network) {
        return new Balance(shortest(network, /* strong= */ true), shortest(network, /* strong= */ false));
    }

    private static Optional<ImmutableList<EndpointPair<String>>> shortest(Network network, boolean strong) {
        double[] ones = new double[network.ties()];
        Arrays.fill(ones, 1);
        ShortCycles search = new ShortCycles(network, strong, new BudgetMeter(Budget.standard()));
        List<int[]> best = new ArrayList<>();
        double below = network.nodes + 1.0;
        for (int v = 0; v < network.nodes; v++) {
            List<int[]> found = new ArrayList<>();
            search.through(v, ones, below, found::add);
            Optional<int[]> least = found.stream().min(Comparator.comparingInt(cycle -> cycle.length));
            if (least.isPresent()) {
                best = List.of(least.get());
                below = least.get().length;
            }
        }
        return best.stream()
                .findFirst()
                .map(cycle -> Arrays.stream(cycle).mapToObj(network::pair).collect(ImmutableList.toImmutableList()));
    }

    /** Whether two blocs are enough. */
    public boolean isStrong() {
        return strongWitness.isEmpty();
    }

    /** Whether any number of blocs is enough. Strong balance implies weak balance. */
    public boolean isWeak() {
        return weakWitness.isEmpty();
    }

    /** The ties of a shortest negative cycle, in the order of the cycle; empty if there is none. */
    public Optional<ImmutableList<EndpointPair<String>>> negativeCycle() {
        return strongWitness;
    }

    /**
     * The ties of a shortest cycle with just one negative tie, in the order of the cycle; empty if there is
     * none.
     */
    public Optional<ImmutableList<EndpointPair<String>>> cycleWithOneNegative() {
        return weakWitness;
    }

    /** {@code balanced}, {@code weakly balanced} or {@code not balanced}. */
    @Override
    public String toString() {
        return isStrong() ? "balanced" : isWeak() ? "weakly balanced" : "not balanced";
    }
}
