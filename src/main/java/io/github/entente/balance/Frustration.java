package io.github.entente.balance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.EndpointPair;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The line index of balance (frustration index) of a signed graph, and a partition that attains it. It is the
 * least number of ties that are negative within a bloc or positive between blocs. For two blocs it is L of
 * Harary 1959 and Aref &amp; Wilson 2018. For k blocs it is the criterion of Doreian &amp; Mrvar 2009, with
 * both kinds of error counted alike, over all partitions into <i>at most</i> k blocs. Immutable and safe for
 * use by several threads.
 *
 * <p>The result is either exact and proved, or a lower and an upper bound; {@link #isExact()} says which.
 * Computing the index is NP-hard. The network is {@linkplain Decomposition divided} exactly. Annealing finds
 * a partition. Packing of cycles and a linear relaxation prove a bound. OR-Tools CP-SAT closes the remaining
 * gap if the application has it on its class path, otherwise branch and bound does. The upper bound is always
 * computed from the partition itself.
 *
 * <p>The same graph and the same budget of work give the same bounds and the same partition. Of several
 * optimal bipartitions the result is the first in the order of actors, block by block. So it does not depend
 * on the solver. For more than two blocs it may.
 */
public final class Frustration {
    /** Why the computation ended. */
    public enum Ended {
        /** The index is proved. */
        PROVED,
        /**
         * The method can prove no more, though some of the budget is left. An external solver might prove it,
         * but there is none.
         */
        METHOD,
        /** The work of the budget is spent. */
        WORK,
        /** Time was up, or the computation was cancelled. The result depends on the machine. */
        INTERRUPTED
    }

    private final SignedGraph graph;
    private final int mostBlocs;
    private final Budget budget;
    private final Partition partition;
    private final int lower;
    private final Ended ended;
    private final long work;
    private final Optional<String> solver;
    private final Optional<OptimalSides> sides;

    private Frustration(
            SignedGraph graph,
            int mostBlocs,
            Budget budget,
            Partition partition,
            int lower,
            BudgetMeter meter,
            Optional<Solver> solver,
            Optional<OptimalSides> sides) {
        this.graph = graph;
        this.mostBlocs = mostBlocs;
        this.budget = budget;
        this.partition = partition;
        this.lower = lower;
        this.work = meter.spent();
        this.solver = solver.map(Solver::name);
        this.sides = sides;
        this.ended = isExact()
                ? Ended.PROVED
                : meter.wasInterrupted() ? Ended.INTERRUPTED : meter.exhausted() ? Ended.WORK : Ended.METHOD;
    }

    static Frustration of(SignedGraph graph, int mostBlocs, Budget budget) {
        checkArgument(mostBlocs >= 1, "%s blocs are less than one", mostBlocs);
        Network network = graph.network();
        BudgetMeter meter = new BudgetMeter(budget);
        Optional<Solver> solver = budget.solver() ? Solvers.find() : Optional.empty();
        if (mostBlocs == 1) {
            Partition one = Partition.of(network, new int[network.nodes]);
            return new Frustration(
                    graph, mostBlocs, budget, one, one.frustrated().size(), meter, Optional.empty(), Optional.empty());
        }
        if (mostBlocs == 2) {
            OptimalSides sides = OptimalSides.of(network, solver, meter);
            Partition partition = Partition.of(network, sides.bloc());
            return new Frustration(graph, 2, budget, partition, (int) sides.lower(), meter, solver, Optional.of(sides));
        }
        int blocs = Math.max(2, Math.min(mostBlocs, network.nodes));
        BoundedPartition solved = Decomposition.solve(network, blocs, new CoreSolver(blocs, solver, meter));
        Partition partition = Partition.of(network, solved.bloc());
        return new Frustration(
                graph, mostBlocs, budget, partition, (int) solved.lower(), meter, solver, Optional.empty());
    }

    /** The graph. */
    public SignedGraph graph() {
        return graph;
    }

    /** The maximum number of blocs. */
    public int mostBlocs() {
        return mostBlocs;
    }

    /** Whether the bounds are equal, which proves the index. */
    public boolean isExact() {
        return lower == upperBound();
    }

    /** The index; empty if only bounds are known. */
    public OptionalInt index() {
        return isExact() ? OptionalInt.of(lower) : OptionalInt.empty();
    }

    /** The lower bound: every partition has at least this many frustrated ties. */
    public int lowerBound() {
        return lower;
    }

    /** The number of frustrated ties of {@link #partition()}. */
    public int upperBound() {
        return partition.frustrated().size();
    }

    /** The difference of the bounds; 0 if the index is exact. */
    public int gap() {
        return upperBound() - lower;
    }

    /**
     * The normalised index F = 1 − 2 L / m (Aref &amp; Wilson 2018), where m is the number of ties: 0 to 1,
     * and 1 for balanced graphs. Empty if L is not exact, if there are no ties, or for more than two blocs.
     */
    public OptionalDouble normalised() {
        int ties = graph.asGraph().edges().size();
        return isExact() && ties > 0 && mostBlocs == 2
                ? OptionalDouble.of(1 - 2.0 * lower / ties)
                : OptionalDouble.empty();
    }

    /**
     * The best known partition. It is optimal if the index is exact. Actors without ties are in the bloc of
     * the first actor.
     */
    public Partition partition() {
        return partition;
    }

    /** The blocs of {@link #partition()}. */
    public ImmutableList<ImmutableSet<String>> blocs() {
        return partition.blocs();
    }

    /** The frustrated ties of {@link #partition()}, in the order of ties. */
    public ImmutableSet<EndpointPair<String>> frustrated() {
        return partition.frustrated();
    }

    /**
     * Whether the bipartition is the only optimal one, up to swapping the sides of a connected part. Empty if
     * the index is not exact, if the budget ran out, or for more than two blocs.
     */
    public Optional<Boolean> isOnlyOne() {
        return sides.filter(OptimalSides::isComplete).map(OptimalSides::isOnlyOne);
    }

    /**
     * Groups of actors that are on the same side in every optimal bipartition, the greatest group first, then
     * by first actor. Actors of different connected parts are never in one group. Empty if
     * {@link #isOnlyOne()} is empty.
     */
    public Optional<ImmutableList<ImmutableSet<String>>> alwaysTogether() {
        return sides.filter(OptimalSides::isComplete).map(OptimalSides::together);
    }

    /**
     * At most {@code most} of the optimal bipartitions, with a fresh budget like that of the whole.
     *
     * @param most at least 1
     * @return none if the index is not exact, or for more than two blocs
     */
    public OptimalPartitions optima(int most) {
        checkArgument(most >= 1, "%s partitions are less than one", most);
        return sides.map(known -> known.optima(most, new BudgetMeter(budget)))
                .orElse(new OptimalPartitions(ImmutableList.of(), false));
    }

    /** The budget that was given. */
    public Budget budget() {
        return budget;
    }

    /** The number of steps that were taken. */
    public long work() {
        return work;
    }

    /** Why the computation ended. */
    public Ended ended() {
        return ended;
    }

    /** The external solver that was available, used or not; empty if there was none. */
    public Optional<String> solver() {
        return solver;
    }

    /**
     * Such as {@code L = 7, exact (F = 0.76): {…} against {…}} or {@code 10 <= L <= 12 (gap 2, after
     * 2000000000 steps): …}.
     */
    @Override
    public String toString() {
        String name = mostBlocs == 2 ? "L" : "L(" + mostBlocs + ")";
        String head = isExact()
                ? name + " = " + lower + ", exact"
                : lower + " <= " + name + " <= " + upperBound() + ", not proved (gap " + gap() + ", after " + work
                        + " of " + budget + ")";
        return head
                + (normalised().isPresent()
                        ? String.format(
                                java.util.Locale.ROOT,
                                " (F = %.4f)",
                                normalised().getAsDouble())
                        : "")
                + ": " + partition;
    }
}
