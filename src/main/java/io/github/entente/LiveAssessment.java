package io.github.entente;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Hull;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Statements;
import io.github.entente.derivation.Validity;
import io.github.entente.engine.LiveRun;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.UnknownActorException;
import io.github.entente.inquiry.Evaluator;
import io.github.entente.query.Changes;
import io.github.entente.world.Batch;
import io.github.entente.world.MutableWorld;
import io.github.entente.world.StagedEdits;
import io.github.entente.world.World;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An assessment of a world that changes. Facts are added and withdrawn. The conclusions are always those that
 * {@link Assessor#assess} finds in the current world, at the cost of the change. Opened by
 * {@link Entente#open}; must be closed.
 *
 * <pre>{@code
 * try (LiveAssessment live = Entente.open(world)) {
 *     live.onChange(System.out::println);
 *     live.edit(batch -> batch.relation("TRUMP").praises("HAFTAR").happened("2019-04").per("WT"));
 *     live.edit(batch -> batch.withdrawSource("WT"));
 *     live.snapshot().position("US").toward("LNA");
 * }
 * }</pre>
 *
 * <p>An edit is applied completely or not at all. If it is refused, a rule fails, or the thread is
 * interrupted, nothing changes. What is withdrawn need not be there. Listeners are not called for an edit
 * that changes nothing.
 *
 * <p>Safe for use by several threads: edits and snapshots wait for each other, and snapshots are immutable.
 * Listeners and batches cannot edit the live assessment that calls them; this is refused.
 *
 * <p>If some rules are not positive ({@link #recomputesEachEdit()}), the rules run again over the whole world
 * at each edit.
 */
public final class LiveAssessment implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveAssessment.class);

    private final Evaluator evaluator;
    private final MutableWorld world;
    /** What is stated, with when it holds, in versions that snapshots keep. */
    private final Statements statements = new Statements();

    private final ReentrantLock lock = new ReentrantLock(true);
    private final List<Consumer<? super Changes>> listeners = new CopyOnWriteArrayList<>();
    private final ImmutableSet<String> notPositive;

    private @Nullable LiveRun run;
    /** The last snapshot. It is out of date if {@link #touched} is not empty or {@link #stale}. */
    private @Nullable Assessment snapshot;

    private @Nullable ReadGraph read;
    private boolean stale;
    private boolean editing;
    private boolean closed;
    private final BitSet touched = new BitSet();

    LiveAssessment(Evaluator evaluator, World start) {
        this.evaluator = evaluator;
        this.world = new MutableWorld(start);
        Map<Fact, Validity> validities = Validity.of(start.statements(), evaluator.settings());
        start.statements()
                .forEach((fact, all) -> statements.put(fact, all, validities.getOrDefault(fact, Validity.NEVER)));
        this.notPositive = evaluator.rules().notPositive();
        this.run = open(statements.validities());
    }

    private LiveRun open(Map<Fact, Validity> stated) {
        return evaluator.open(world.actors(), stated);
    }

    /**
     * Whether the rules run again at each edit. They do if some are not positive: an addition can then remove
     * conclusions.
     */
    public boolean recomputesEachEdit() {
        return !notPositive.isEmpty();
    }

    /**
     * States a relation, or a custom fact, on the word of one attestation more.
     *
     * @return whether anything has changed
     * @throws InvalidWorldException if an actor is unknown, or the result is not a valid world for another
     *     reason
     * @throws IllegalStateException if a rule fails, or this is closed
     * @throws CancellationException if the thread is interrupted
     */
    public boolean add(Fact fact, Attestation attestation) {
        return edit(batch -> batch.add(fact, attestation));
    }

    /**
     * Withdraws one attestation. The last one withdraws the fact too.
     *
     * @return whether anything has changed
     * @throws IllegalStateException if a rule fails, or this is closed
     * @throws CancellationException if the thread is interrupted
     */
    public boolean withdraw(Fact fact) {
        return edit(batch -> batch.withdraw(fact));
    }

    /**
     * Makes edits of any kind, as one: all of them, or where one of them cannot be made, or what tells them
     * throws, none.
     *
     * @param edits adds edits to the batch
     * @return whether anything has changed
     * @throws InvalidWorldException if an actor is unknown, or the result is not a valid world for another
     *     reason; it lists all problems
     * @throws UnknownActorException if an actor or source to withdraw is unknown
     * @throws IllegalStateException if a rule fails, this is closed, or a listener or a batch of this calls
     *     it
     * @throws CancellationException if the thread is interrupted
     */
    public boolean edit(Consumer<? super Batch> edits) {
        lock.lock();
        try {
            checkUse();
            if (editing) {
                throw new IllegalStateException(
                        "an edit from within an edit: a listener or a batch must not edit its live assessment; let another thread do it");
            }
            editing = true;
            return edit(world.stage(edits));
        } finally {
            if (lock.getHoldCount() == 1) {
                editing = false;
            }
            lock.unlock();
        }
    }

    private boolean edit(StagedEdits edits) {
        if (edits.isEmpty()) {
            return false;
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted: what was stated before still holds");
        }
        @Nullable Assessment before = listeners.isEmpty() ? null : taken();
        Map<Fact, Validity> validities = statements.after(edits.changed(), evaluator.settings());
        change(edits, validities);
        world.apply(edits);
        validities.forEach((fact, when) -> {
            ImmutableSortedSet<Attestation> all = edits.changed().get(fact);
            statements.put(fact, all == null ? statements.attestations(fact) : all, when);
        });
        stale = true;
        LiveRun running = running();
        running.drainTouched(touched);
        for (Fact fact : validities.keySet()) {
            int number = running.number(fact);
            if (number >= 0) {
                touched.set(number);
            }
        }
        if (before != null) {
            tell(before, taken(), validities.keySet());
        }
        return true;
    }

    /** @param validities when each fact holds afterwards that changes, or whose days change */
    private void change(StagedEdits edits, Map<Fact, Validity> validities) {
        if (recomputesEachEdit()) {
            Map<Fact, Validity> stated = new LinkedHashMap<>(statements.validities());
            stated.putAll(validities);
            LiveRun anew = evaluator.open(edits.actors(), stated);
            close(run);
            run = anew;
            read = null;
            return;
        }
        Map<Fact, Hull> hulls = new LinkedHashMap<>();
        Map<Fact, Validity> before = statements.validities();
        validities.forEach((fact, when) -> {
            Hull hull = when.hull();
            if (!hull.equals(before.getOrDefault(fact, Validity.NEVER).hull())) {
                hulls.put(fact, hull);
            }
        });
        LiveRun running = running();
        if (hulls.isEmpty() && edits.newActors().isEmpty()) {
            return; // the same premises within the same days: nothing else can follow
        }
        boolean done = false;
        try {
            running.change(edits.newActors(), hulls);
            done = true;
        } finally {
            if (!done) {
                // the session's changes cannot be undone one by one, least of all if a rule fails: a new
                // session starts from what is stated
                close(running);
                run = null;
                read = null;
            }
        }
    }

    private static void close(@Nullable LiveRun run) {
        if (run != null) {
            run.close();
        }
    }

    /** The current run. If the last edit failed, a new one. */
    private LiveRun running() {
        LiveRun running = run;
        if (running == null) {
            running = open(statements.validities());
            run = running;
            read = null;
            touched.clear();
        }
        return running;
    }

    /**
     * The current conclusions, as of the day of the last attestation. Later edits do not change a snapshot.
     * It costs as much as the changes since the last snapshot, with which it shares memory and results.
     *
     * @throws IllegalStateException if this is closed
     */
    public Assessment snapshot() {
        lock.lock();
        try {
            checkUse();
            return taken();
        } finally {
            lock.unlock();
        }
    }

    private Assessment taken() {
        Assessment last = snapshot;
        if (last != null && !stale) {
            return last;
        }
        LiveRun running = running();
        Statements stated = statements.version();
        ReadGraph earlier = read;
        ReadGraph now = earlier == null
                ? new ReadGraph(running.graph(), stated, evaluator.settings())
                : earlier.after(running.graph(), stated, touched);
        Assessment taken =
                new Assessment(evaluator, world.world(stated.attestations()), world.actors(), now, world.lastDay());
        touched.clear();
        read = now;
        snapshot = taken;
        stale = false;
        return taken;
    }

    /**
     * Adds a listener. After each edit it gets the findings that appeared, vanished, became weaker or
     * stronger, or changed their days, and why. Before and after are both read as of the day after the edit,
     * so time alone is no change. Subordinate findings are included. Edits that change no finding are not
     * reported. Listeners are called in the thread of the edit, before it returns, in the order in which they
     * were added. If one throws, this is logged through SLF4J, and the others are still called.
     */
    public void onChange(Consumer<? super Changes> listener) {
        listeners.add(listener);
    }

    /** Removes the listener. If it was added twice, it is removed once. */
    public void offChange(Consumer<? super Changes> listener) {
        listeners.remove(listener);
    }

    private void tell(Assessment before, Assessment after, Set<Fact> changed) {
        Assessment then = before.asOf(after.date());
        Changes changes;
        if (recomputesEachEdit()) {
            changes = then.questions().changesTo(after.questions(), "").withSubordinates();
        } else {
            Set<Conclusion> reached = new LinkedHashSet<>(before.derivations().ahead(changed));
            reached.addAll(after.derivations().ahead(changed));
            changes = then.questions().changesTo(after.questions(), reached);
        }
        if (changes.isEmpty()) {
            return;
        }
        for (Consumer<? super Changes> listener : listeners) {
            try {
                listener.accept(changes);
            } catch (RuntimeException | Error e) {
                LOG.error("a listener to changes fails; the edit stands, and other listeners are told", e);
            }
        }
    }

    private void checkUse() {
        if (closed) {
            throw new IllegalStateException("this live assessment is closed; open another with Entente.open(world)");
        }
    }

    /** Closes this and frees the session of the rules. Snapshots stay usable. Closing again has no effect. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            close(run);
            run = null;
            snapshot = null;
            read = null;
        } finally {
            lock.unlock();
        }
    }

    /**
     * A summary of the world. If some rules are not positive, it says that the rules run again at each edit,
     * and names these rules.
     */
    @Override
    public String toString() {
        lock.lock();
        try {
            if (closed) {
                return "Live assessment, closed";
            }
            String how = recomputesEachEdit()
                    ? "; the rules run anew at each edit, since these are not positive: "
                            + String.join(", ", notPositive)
                    : "";
            return "Live assessment of " + taken().world() + how;
        } finally {
            lock.unlock();
        }
    }
}
