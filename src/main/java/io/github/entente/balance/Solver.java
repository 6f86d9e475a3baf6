package io.github.entente.balance;

import java.util.List;

/**
 * A solver that proves more than our own search can: the seam to what is optional. Safe for use by several
 * threads.
 */
interface Solver {
    /** Such as {@code OR-Tools CP-SAT 9.15}. */
    String name();

    /**
     * The best partition and what is proved of it; the hint and the bound that were given, if it comes to
     * nothing. What the solver claims of its partition's cost is not believed: it is counted again.
     *
     * @param blocs at most so many
     * @param known a partition to begin with, and a bound that is proved
     * @param cycles lists of ties of which a frustrated one is in every partition
     */
    BoundedPartition solve(Network network, int blocs, BoundedPartition known, List<int[]> cycles, BudgetMeter effort);
}
