package io.github.entente.balance;

import java.util.Optional;
import java.util.function.Function;

/**
 * Partitions a core: a partition by {@linkplain Annealing annealing}, a bound by {@linkplain CyclePacking
 * packing}; where they do not meet, the {@linkplain CycleCoverRelaxation linear relaxation}; where that
 * leaves a gap, a solver if there is one, else our own {@linkplain CoverSearch branching}. For more than two
 * blocs cycles say what any number of them costs, so that small cores are {@linkplain PlacementSearch
 * searched through}.
 */
final class CoreSolver implements Function<Network, BoundedPartition> {
    private static final int SMALL = 20;
    private static final int LARGE = 500;
    /** A solver would take all the budget to load more, and prove nothing. */
    private static final int SOLVER_TIES = 10_000;

    private final int blocs;
    private final Optional<Solver> solver;
    private final BudgetMeter effort;

    CoreSolver(int blocs, Optional<Solver> solver, BudgetMeter effort) {
        this.blocs = blocs;
        this.solver = solver;
        this.effort = effort;
    }

    @Override
    public BoundedPartition apply(Network core) {
        boolean strong = blocs == 2;
        int starts = core.nodes > LARGE ? 4 : Math.min(40, core.nodes);
        int sweeps = core.nodes > LARGE ? 1_000 : Math.min(strong ? 200 : 1_000, 10 * core.nodes);
        Annealing annealing = new Annealing(core, blocs, effort);
        BoundedPartition known = BoundedPartition.of(core, annealing.best(starts, sweeps, core.lost), core.lost);
        CoverSearch search = new CoverSearch(core, strong, known.bloc(), effort);
        known = known.or(search.solve(/* branches= */ false), /* sameBlocs= */ strong);
        if (!known.isProved() && core.nodes <= LARGE) {
            known = known.or(
                    BoundedPartition.of(core, annealing.best(starts, 4 * sweeps, known.lower()), known.lower()), true);
        }
        if (!known.isProved() && !strong && core.nodes <= SMALL) {
            known = known.or(new PlacementSearch(core, blocs, known.bloc(), effort).solve(known.lower()), true);
        }
        if (known.isProved() || effort.exhausted()) {
            return known;
        }
        if (solver.isEmpty()) {
            if (core.ties() > CycleCoverRelaxation.MOST_TIES) {
                return known; // branching would do no more than what was done for the whole
            }
            search = new CoverSearch(core, strong, known.bloc(), effort);
            return known.or(search.solve(/* branches= */ true), /* sameBlocs= */ strong);
        }
        return core.ties() > SOLVER_TIES
                ? known
                : known.or(solver.get().solve(core, blocs, known, search.cycles(), effort), /* sameBlocs= */ true);
    }
}
