package io.github.entente.balance;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * How much may be spent on a proof. Immutable; as safe for several threads as what tells that it was
 * cancelled.
 *
 * <p>Work is counted in steps (about one visit of a tie each; a solver's own deterministic time counts as 50
 * million steps a second of it). A budget of work alone gives the same result on any machine and under any
 * load. Time and cancellation are there for those who wait: what they cut short depends on the machine, and
 * still is a correct bound.
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

    /** A billion steps, which are well under a minute on a machine of 2020, and no limit of time. */
    public static Budget standard() {
        return STANDARD;
    }

    /**
     * The same with this many steps.
     *
     * @param steps at least 0
     */
    public Budget withWork(long steps) {
        checkArgument(steps >= 0, "a budget of %s steps is less than none", steps);
        return new Budget(steps, time, cancelled, solver);
    }

    /**
     * The same, ended by the clock if not before.
     *
     * @param limit from the start of the computation; not negative
     */
    public Budget withTime(Duration limit) {
        checkArgument(!limit.isNegative(), "a budget of %s is less than none", limit);
        return new Budget(work, Optional.of(limit), cancelled, solver);
    }

    /**
     * The same, ended as soon as this says so: it is asked every few thousand steps, and by another thread
     * while an external solver runs.
     *
     * @param cancellation safe for use by several threads
     */
    public Budget cancelledWhen(BooleanSupplier cancellation) {
        return new Budget(work, time, cancellation, solver);
    }

    /** The same, done without an external solver, though there may be one. */
    public Budget withoutSolver() {
        return new Budget(work, time, cancelled, false);
    }

    /** How many steps. */
    public long work() {
        return work;
    }

    /** How long at most; empty for no limit. */
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
