package io.github.entente.balance;

import java.util.List;

/**
 * An external solver, which can prove more than our own search. Optional. Safe for use by several threads.
 */
interface Solver {
    /** Such as {@code OR-Tools CP-SAT 9.15}. */
    String name();

    /**
     * The best partition and a proved bound. If the solver finds nothing better, the given partition and
     * bound. The cost of a partition is computed again; the solver's own figure is not trusted.
     *
     * @param blocs the maximum number of blocs
     * @param known a partition to start with, and a proved bound
     * @param cycles lists of ties; every partition frustrates a tie of each list
     */
    BoundedPartition solve(Network network, int blocs, BoundedPartition known, List<int[]> cycles, BudgetMeter meter);
}
