package io.github.entente.balance;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The limits of a computation. Immutable. Safe for use by several threads if the cancellation is.
 *
 * <p>Work is counted in steps. A step is about one visit of a tie. One second of an external solver's
 * deterministic time counts as 50 million steps. A budget of work alone gives the same result on any machine
 * and under any load. A limit of time, or a cancellation, makes the result depend on the machine. The bounds
 * are correct in all cases.
 */
public final class Budget {
    private static final BooleanSupplier NEVER = () -> false;
    private static final Budget STANDARD = new Budget(1_000_000_000L, Optional.empty(), NEVER, /* solver= */ true);

    private final long work;
    private final Optional<Duration> time;
    private final BooleanSupplier cancelled;
    private final boolean solver;

    private Budget(long work, Optional<Duration> time, BooleanSupplier cancelled, boolean solver) {
        this.work = work;
        this.time = time;
        this.cancelled = cancelled;
        this.solver = solver;
    }

    /** A billion steps and no limit of time. That takes well under a minute on a machine of 2020. */
    public static Budget standard() {
        return STANDARD;
    }

    /**
     * The same budget with this many steps.
     *
     * @param steps at least 0
     */
    public Budget withWork(long steps) {
        checkArgument(steps >= 0, "a budget of %s steps is less than none", steps);
        return new Budget(steps, time, cancelled, solver);
    }

    /**
     * The same budget with a limit of time.
     *
     * @param limit from the start of the computation; not negative
     */
    public Budget withTime(Duration limit) {
        checkArgument(!limit.isNegative(), "a budget of %s is less than none", limit);
        return new Budget(work, Optional.of(limit), cancelled, solver);
    }

    /**
     * The same budget, ended as soon as the cancellation returns true. It is called every few thousand steps.
     * While an external solver runs, another thread calls it.
     *
     * @param cancellation safe for use by several threads
     */
    public Budget cancelledWhen(BooleanSupplier cancellation) {
        return new Budget(work, time, cancellation, solver);
    }

    /** The same budget, without an external solver even if there is one. */
    public Budget withoutSolver() {
        return new Budget(work, time, cancelled, false);
    }

    /** The number of steps. */
    public long work() {
        return work;
    }

    /** The limit of time; empty for no limit. */
    public Optional<Duration> time() {
        return time;
    }

    /** Whether an external solver is used if there is one. */
    public boolean solver() {
        return solver;
    }

    boolean isCancellable() {
        return cancelled != NEVER;
    }

    boolean isCancelled() {
        return cancelled.getAsBoolean();
    }

    /** Such as {@code 1000000000 steps, 30.0 s}. */
    @Override
    public String toString() {
        return work + " steps"
                + time.map(limit -> ", " + limit.toMillis() / 1000.0 + " s").orElse("")
                + (solver ? "" : ", without a solver");
    }
}
