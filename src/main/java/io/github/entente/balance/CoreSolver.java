package io.github.entente.balance;

import java.util.Optional;
import java.util.function.Function;

/**
 * Partitions a core of a network, in these steps:
 *
 * <ol>
 * <li>{@linkplain Annealing Annealing} gives a partition, and {@linkplain CyclePacking packing of cycles} a
 * bound.
 * <li>If they differ, the {@linkplain CycleCoverRelaxation linear relaxation} improves the bound.
 * <li>If there is still a gap, an external solver closes it, or our own {@linkplain CoverSearch branching} if
 * there is no solver.
 * </ol>
 *
 * <p>For more than two blocs, cycles only give the cost for any number of blocs. So small cores are
 * {@linkplain PlacementSearch searched completely}.
 */
final class CoreSolver implements Function<Network, BoundedPartition> {
    private static final int SMALL = 20;
    private static final int LARGE = 500;
    /** With more ties, a solver spends the whole budget on loading them and proves nothing. */
    private static final int SOLVER_TIES = 10_000;

    private final int blocs;
    private final Optional<Solver> solver;
    private final BudgetMeter meter;

    CoreSolver(int blocs, Optional<Solver> solver, BudgetMeter meter) {
        this.blocs = blocs;
        this.solver = solver;
        this.meter = meter;
    }

    @Override
    public BoundedPartition apply(Network core) {
        boolean strong = blocs == 2;
        int starts = core.nodes > LARGE ? 4 : Math.min(40, core.nodes);
        int sweeps = core.nodes > LARGE ? 1_000 : Math.min(strong ? 200 : 1_000, 10 * core.nodes);
        Annealing annealing = new Annealing(core, blocs, meter);
        BoundedPartition known = BoundedPartition.of(core, annealing.best(starts, sweeps, core.lost), core.lost);
        CoverSearch search = new CoverSearch(core, strong, known.bloc(), meter);
        known = known.or(search.solve(/* branches= */ false), /* sameBlocs= */ strong);
        if (!known.isProved() && core.nodes <= LARGE) {
            known = known.or(
                    BoundedPartition.of(core, annealing.best(starts, 4 * sweeps, known.lower()), known.lower()), true);
        }
        if (!known.isProved() && !strong && core.nodes <= SMALL) {
            known = known.or(new PlacementSearch(core, blocs, known.bloc(), meter).solve(known.lower()), true);
        }
        if (known.isProved() || meter.exhausted()) {
            return known;
        }
        if (solver.isEmpty()) {
            if (core.ties() > CycleCoverRelaxation.MOST_TIES) {
                return known; // branching would only repeat the work done for the whole network
            }
            search = new CoverSearch(core, strong, known.bloc(), meter);
            return known.or(search.solve(/* branches= */ true), /* sameBlocs= */ strong);
        }
        return core.ties() > SOLVER_TIES
                ? known
                : known.or(solver.get().solve(core, blocs, known, search.cycles(), meter), /* sameBlocs= */ true);
    }
}
