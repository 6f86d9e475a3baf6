package io.github.entente.balance;

import com.google.common.base.Suppliers;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * Finds out, once, whether an external solver is on the class path. If not, none of its classes is loaded. If
 * it is there and does not work, a warning is logged, and results are the same as without it.
 */
final class Solvers {
    private static final Supplier<Optional<Solver>> FOUND = Suppliers.memoize(Solvers::load);

    private Solvers() {}

    static Optional<Solver> find() {
        return FOUND.get();
    }

    private static Optional<Solver> load() {
        try {
            Class.forName("com.google.ortools.sat.CpSolver", /* initialize= */ false, Solvers.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
        try {
            return Optional.of(CpSatSolver.load());
        } catch (LinkageError | RuntimeException e) {
            LoggerFactory.getLogger(Solvers.class)
                    .warn(
                            "OR-Tools is on the class path, but cannot be used ({}); add the jar of this platform, such as"
                                    + " com.google.ortools:ortools-linux-x86-64",
                            e.toString());
            return Optional.empty();
        }
    }
}
