package io.github.entente.balance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.EndpointPair;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The line index of balance (frustration index) of a signed graph, and a partition that shows it: the least
 * number of ties that are negative within a bloc or positive between blocs. For two blocs it is L of Harary
 * 1959 and Aref &amp; Wilson 2018; for k blocs it is the criterion of Doreian &amp; Mrvar 2009 with both
 * kinds of error counted alike, over all partitions into <i>at most</i> k blocs. Immutable and safe for use
 * by several threads.
 *
 * <p>It is exact, with a proof, or a lower and an upper bound; {@link #isExact()} says which. The index is
 * NP-hard: the network is {@linkplain Decomposition taken apart} exactly, a partition found by annealing, a
 * bound proved by packing cycles and by linear relaxation, the rest of the gap closed by OR-Tools CP-SAT,
 * where the application has brought it along, else by branch and bound. Whatever found it, the upper bound is
 * counted from the partition itself.
 *
 * <p>The same graph and a budget of work give the same bounds and the same partition. Of several optimal
 * bipartitions it is the first in the order of actors, taken block by block, so that it does not depend on
 * who solved it either; for more than two blocs it may.
 */
public final class Frustration {
    /** Why the computation ended. */
    public enum Ended {
        /** The index is proved. */
        PROVED,
        /**
         * The method can prove no more, though there was something left of the budget: no solver is at hand
         * that could.
         */
        METHOD,
        /** The work of the budget was done. */
        WORK,
        /** Time was up, or it was cancelled. What came out depends on the machine. */
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
            BudgetMeter effort,
            Optional<Solver> solver,
            Optional<OptimalSides> sides) {
        this.graph = graph;
        this.mostBlocs = mostBlocs;
        this.budget = budget;
        this.partition = partition;
        this.lower = lower;
        this.work = effort.spent();
        this.solver = solver.map(Solver::name);
        this.sides = sides;
        this.ended = isExact()
                ? Ended.PROVED
                : effort.wasInterrupted() ? Ended.INTERRUPTED : effort.exhausted() ? Ended.WORK : Ended.METHOD;
    }

    static Frustration of(SignedGraph graph, int mostBlocs, Budget budget) {
        checkArgument(mostBlocs >= 1, "%s blocs are less than one", mostBlocs);
        Network network = graph.network();
        BudgetMeter effort = new BudgetMeter(budget);
        Optional<Solver> solver = budget.solver() ? Solvers.find() : Optional.empty();
        if (mostBlocs == 1) {
            Partition one = Partition.of(network, new int[network.nodes]);
            return new Frustration(
                    graph, mostBlocs, budget, one, one.frustrated().size(), effort, Optional.empty(), Optional.empty());
        }
        if (mostBlocs == 2) {
            OptimalSides sides = OptimalSides.of(network, solver, effort);
            Partition partition = Partition.of(network, sides.bloc());
            return new Frustration(
                    graph, 2, budget, partition, (int) sides.lower(), effort, solver, Optional.of(sides));
        }
        int blocs = Math.max(2, Math.min(mostBlocs, network.nodes));
        BoundedPartition solved = Decomposition.solve(network, blocs, new CoreSolver(blocs, solver, effort));
        Partition partition = Partition.of(network, solved.bloc());
        return new Frustration(
                graph, mostBlocs, budget, partition, (int) solved.lower(), effort, solver, Optional.empty());
    }

    /** The graph. */
    public SignedGraph graph() {
        return graph;
    }

    /** At most so many blocs. */
    public int mostBlocs() {
        return mostBlocs;
    }

    /** Whether the bounds meet, so that the index is proved. */
    public boolean isExact() {
        return lower == upperBound();
    }

    /** The index; empty where only bounds are known. */
    public OptionalInt index() {
        return isExact() ? OptionalInt.of(lower) : OptionalInt.empty();
    }

    /** No partition leaves fewer ties frustrated. */
    public int lowerBound() {
        return lower;
    }

    /** So many ties are frustrated by {@link #partition()}. */
    public int upperBound() {
        return partition.frustrated().size();
    }

    /** How far the bounds are apart; 0 if the index is exact. */
    public int gap() {
        return upperBound() - lower;
    }

    /**
     * F = 1 − 2 L / m (Aref &amp; Wilson 2018), m the number of ties: from 0 to 1, 1 for balanced graphs.
     * Empty where L is not exact, there are no ties, or it is not of two blocs.
     */
    public OptionalDouble normalised() {
        int ties = graph.asGraph().edges().size();
        return isExact() && ties > 0 && mostBlocs == 2
                ? OptionalDouble.of(1 - 2.0 * lower / ties)
                : OptionalDouble.empty();
    }

    /**
     * The best partition known; an optimal one, if the index is exact. Actors without ties are in the bloc of
     * the first actor.
     */
    public Partition partition() {
        return partition;
    }

    /** The blocs of {@link #partition()}. */
    public ImmutableList<ImmutableSet<String>> blocs() {
        return partition.blocs();
    }

    /** The ties that {@link #partition()} leaves frustrated, in their order. */
    public ImmutableSet<EndpointPair<String>> frustrated() {
        return partition.frustrated();
    }

    /**
     * Whether the bipartition is the only optimal one, up to naming the sides of each connected part. Empty
     * where the index is not exact, the budget did not suffice to say, or it is not of two blocs.
     */
    public Optional<Boolean> isOnlyOne() {
        return sides.filter(OptimalSides::isComplete).map(OptimalSides::isOnlyOne);
    }

    /**
     * The actors by who is on whose side in every optimal bipartition: groups, the greatest first, then by
     * their first actor. Actors of parts that no tie connects are never in one group. Empty where {@link
     * #isOnlyOne()} is.
     */
    public Optional<ImmutableList<ImmutableSet<String>>> alwaysTogether() {
        return sides.filter(OptimalSides::isComplete).map(OptimalSides::together);
    }

    /**
     * The optimal bipartitions, up to some number.
     *
     * @param most at least 1
     * @return none where the index is not exact or it is not of two blocs; with a fresh budget like that of
     *     the whole
     */
    public OptimalPartitions optima(int most) {
        checkArgument(most >= 1, "%s partitions are less than one", most);
        return sides.map(known -> known.optima(most, new BudgetMeter(budget)))
                .orElse(new OptimalPartitions(ImmutableList.of(), false));
    }

    /** What was allowed. */
    public Budget budget() {
        return budget;
    }

    /** How many steps were taken. */
    public long work() {
        return work;
    }

    /** Why the computation ended. */
    public Ended ended() {
        return ended;
    }

    /** The external solver that stood by, whether it was needed or not; empty where there was none. */
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
