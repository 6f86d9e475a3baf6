package io.github.entente.balance;

import com.google.common.collect.ImmutableList;
import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * OR-Tools CP-SAT, if the application has it on its class path. The model has one binary for each tie
 * (whether it is frustrated). For two blocs it has one binary for each node (which bloc); for more, one for
 * each node and bloc. Each frustrated triangle and each known cycle is a clause, which strengthens the linear
 * relaxation. It runs with one worker and a linear relaxation of everything (level 2). With more workers,
 * networks that one worker proves in a tenth of a second were not proved in a minute.
 *
 * <p>The models follow the binary models of Aref, Mason &amp; Wilson 2020 and Aref &amp; Neal 2020. The
 * result is deterministic: one worker, a fixed seed, and the solver's own count of work.
 */
final class CpSatSolver implements Solver {
    /** The number of our steps that equals one second of the solver's deterministic time. */
    private static final double STEPS_PER_SECOND = 5e7;

    private static final int MOST_CLAUSES = 100_000;

    private final String name;

    private CpSatSolver(String name) {
        this.name = name;
    }

    /**
     * Loads the native library.
     *
     * @throws LinkageError if the library or a class is missing on this platform
     */
    static CpSatSolver load() {
        Loader.loadNativeLibraries();
        return new CpSatSolver("OR-Tools CP-SAT " + OrToolsVersion.getVersionString());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public BoundedPartition solve(
            Network network, int blocs, BoundedPartition known, List<int[]> cycles, BudgetMeter meter) {
        Model model = blocs == 2 ? new TwoBlocs(network) : new ManyBlocs(network, blocs);
        model.clauses(cycles);
        model.aim(known);
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setLinearizationLevel(2)
                .setRandomSeed(1)
                .setMaxDeterministicTime(meter.left() / STEPS_PER_SECOND);
        if (meter.seconds() < Double.POSITIVE_INFINITY) {
            solver.getParameters().setMaxTimeInSeconds(meter.seconds());
        }
        CpSolverStatus status;
        try (Cancellation ignored = new Cancellation(meter.budget(), solver)) {
            status = solver.solve(model.model);
        }
        meter.spend((long) (solver.response().getDeterministicTime() * STEPS_PER_SECOND));
        meter.interrupted();
        if (status == CpSolverStatus.INFEASIBLE) {
            // no partition costs less than the known one
            return new BoundedPartition(known.bloc(), known.upper(), known.upper());
        } else if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return known;
        }
        long bound = network.lost + (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
        return known.or(BoundedPartition.of(network, model.read(solver), bound), /* sameBlocs= */ true);
    }

    /**
     * Stops the solver when its budget is cancelled. The solver does not check that itself, so a thread of
     * its own does.
     */
    private static final class Cancellation implements AutoCloseable {
        private final Thread thread;

        Cancellation(Budget budget, CpSolver solver) {
            thread = new Thread(
                    () -> {
                        try {
                            while (!budget.isCancelled()) {
                                Thread.sleep(20);
                            }
                            solver.stopSearch();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt(); // the solver has ended
                        }
                    },
                    "entente-cancellation");
            thread.setDaemon(true);
            if (budget.isCancellable()) {
                thread.start();
            }
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }

    /** The common part of both models: a binary for each tie, and its cost. */
    private abstract static class Model {
        final CpModel model = new CpModel();
        final Network network;
        final BoolVar[] frustrated;

        Model(Network network) {
            this.network = network;
            this.frustrated = new BoolVar[network.ties()];
            for (int i = 0; i < frustrated.length; i++) {
                frustrated[i] = model.newBoolVar("");
            }
        }

        abstract void hint(int[] bloc);

        abstract int[] read(CpSolver solver);

        abstract boolean isFrustrated(int negativeTies);

        void clauses(List<int[]> cycles) {
            List<int[]> all = new ArrayList<>(cycles);
            network.triangles((one, two, three) -> {
                if (isFrustrated(network.negative(one, two, three)) && all.size() < MOST_CLAUSES) {
                    all.add(new int[] {one, two, three});
                }
            });
            for (int[] cycle : all) {
                Literal[] ties = new Literal[cycle.length];
                for (int i = 0; i < ties.length; i++) {
                    ties[i] = frustrated[cycle[i]];
                }
                model.addBoolOr(ties);
            }
        }

        void aim(BoundedPartition known) {
            LinearExprBuilder cost = LinearExpr.newBuilder();
            for (int i = 0; i < frustrated.length; i++) {
                cost.addTerm(frustrated[i], Math.abs(network.weight[i]));
                model.addHint(frustrated[i], network.frustrated(i, known.bloc()));
            }
            model.addLinearConstraint(cost, known.lower() - network.lost, known.upper() - network.lost);
            model.minimize(cost);
            hint(known.bloc());
        }
    }

    private static final class TwoBlocs extends Model {
        private final BoolVar[] second;

        TwoBlocs(Network network) {
            super(network);
            second = new BoolVar[network.nodes];
            for (int v = 0; v < second.length; v++) {
                second[v] = model.newBoolVar("");
            }
            for (int i = 0; i < frustrated.length; i++) {
                Literal one = second[network.from[i]];
                Literal other = network.weight[i] > 0 ? second[network.to[i]] : second[network.to[i]].not();
                model.addBoolOr(ImmutableList.of(one, other.not(), frustrated[i]));
                model.addBoolOr(ImmutableList.of(one.not(), other, frustrated[i]));
            }
            model.addBoolAnd(new Literal[] {second[0].not()});
        }

        @Override
        boolean isFrustrated(int negativeTies) {
            return negativeTies % 2 == 1;
        }

        @Override
        void hint(int[] bloc) {
            for (int v = 0; v < second.length; v++) {
                model.addHint(second[v], bloc[v] != bloc[0]);
            }
        }

        @Override
        int[] read(CpSolver solver) {
            int[] bloc = new int[second.length];
            for (int v = 0; v < bloc.length; v++) {
                bloc[v] = solver.booleanValue(second[v]) ? 1 : 0;
            }
            return bloc;
        }
    }

    private static final class ManyBlocs extends Model {
        private final BoolVar[][] in;

        ManyBlocs(Network network, int blocs) {
            super(network);
            in = new BoolVar[network.nodes][blocs];
            for (int v = 0; v < in.length; v++) {
                for (int b = 0; b < blocs; b++) {
                    in[v][b] = model.newBoolVar("");
                    if (b > v) {
                        // symmetry breaking: blocs are numbered in the order in which nodes open them
                        model.addBoolAnd(new Literal[] {in[v][b].not()});
                    }
                }
                model.addExactlyOne(in[v]);
            }
            for (int i = 0; i < frustrated.length; i++) {
                for (int b = 0; b < blocs; b++) {
                    Literal one = in[network.from[i]][b];
                    Literal other = in[network.to[i]][b];
                    if (network.weight[i] > 0) {
                        model.addBoolOr(ImmutableList.of(one, other.not(), frustrated[i]));
                        model.addBoolOr(ImmutableList.of(one.not(), other, frustrated[i]));
                    } else {
                        model.addBoolOr(ImmutableList.of(one.not(), other.not(), frustrated[i]));
                    }
                }
            }
        }

        @Override
        boolean isFrustrated(int negativeTies) {
            return negativeTies == 1;
        }

        @Override
        void hint(int[] bloc) {
            int[] number = new int[in[0].length];
            int opened = 0;
            Arrays.fill(number, -1);
            for (int v = 0; v < in.length; v++) {
                if (number[bloc[v]] < 0) {
                    number[bloc[v]] = opened++;
                }
                for (int b = 0; b < number.length; b++) {
                    model.addHint(in[v][b], b == number[bloc[v]]);
                }
            }
        }

        @Override
        int[] read(CpSolver solver) {
            int[] bloc = new int[in.length];
            for (int v = 0; v < bloc.length; v++) {
                for (int b = 0; b < in[v].length; b++) {
                    bloc[v] = solver.booleanValue(in[v][b]) ? b : bloc[v];
                }
            }
            return bloc;
        }
    }
}
