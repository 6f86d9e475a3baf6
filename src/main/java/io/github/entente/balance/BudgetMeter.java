package io.github.entente.balance;

/** The rest of a budget while it is spent. Once it has ended, it stays ended. For one thread. */
final class BudgetMeter {
    private static final long LOOK_EVERY = 200_000;

    private final Budget budget;
    private final long granted;
    private final long deadline;
    private final boolean timed;
    private long left;
    private long unlooked;
    private boolean stopped;

    BudgetMeter(Budget budget) {
        this.budget = budget;
        this.granted = budget.work();
        this.left = granted;
        this.timed = budget.time().isPresent();
        this.deadline = System.nanoTime()
                + budget.time().map(java.time.Duration::toNanos).orElse(0L);
    }

    private BudgetMeter(BudgetMeter whole, long left) {
        this.budget = whole.budget;
        this.granted = left;
        this.left = left;
        this.timed = whole.timed;
        this.deadline = whole.deadline;
    }

    /**
     * A part of the rest, with a meter of its own. Call {@link #spend} afterwards with the work that it took.
     */
    BudgetMeter part(int share) {
        return new BudgetMeter(this, left() / share);
    }

    void spend(long steps) {
        left -= steps;
        unlooked += steps;
        if (unlooked >= LOOK_EVERY) {
            unlooked = 0;
            interrupted();
        }
    }

    /** Whether nothing more should be started. */
    boolean exhausted() {
        return stopped || left <= 0;
    }

    /** Checks the clock and the cancellation: whether time is up or the computation was cancelled. */
    boolean interrupted() {
        stopped = stopped || budget.isCancelled() || (timed && System.nanoTime() - deadline >= 0);
        return stopped;
    }

    /** Whether the clock or a cancellation ended it. */
    boolean wasInterrupted() {
        return stopped;
    }

    /** The steps that are left. */
    long left() {
        return Math.max(0, left);
    }

    long spent() {
        return granted - left;
    }

    /** Seconds until time is up; infinite without a limit of time. */
    double seconds() {
        return timed ? Math.max(0, (deadline - System.nanoTime()) / 1e9) : Double.POSITIVE_INFINITY;
    }

    Budget budget() {
        return budget;
    }
}
