package io.github.entente.balance;

/** What is left of a budget while it is spent. For one thread; an end that was reached once stays. */
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

    /** A part of what is left, to be spent on its own: {@link #spend} what it took afterwards. */
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

    /** Whether nothing more should be begun. */
    boolean exhausted() {
        return stopped || left <= 0;
    }

    /** Whether time is up or it was cancelled; asks both. */
    boolean interrupted() {
        stopped = stopped || budget.isCancelled() || (timed && System.nanoTime() - deadline >= 0);
        return stopped;
    }

    /** Whether it ended by the clock or by cancellation. */
    boolean wasInterrupted() {
        return stopped;
    }

    /** What is left, in steps. */
    long left() {
        return Math.max(0, left);
    }

    long spent() {
        return granted - left;
    }

    /** Seconds until time is up; infinite without such a limit. */
    double seconds() {
        return timed ? Math.max(0, (deadline - System.nanoTime()) / 1e9) : Double.POSITIVE_INFINITY;
    }

    Budget budget() {
        return budget;
    }
}
