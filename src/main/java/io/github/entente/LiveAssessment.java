package io.github.entente;

import com.google.common.collect.ImmutableSet;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Hull;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Statements;
import io.github.entente.derivation.Validity;
import io.github.entente.engine.Engine;
import io.github.entente.engine.LiveRun;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.UnknownActorException;
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
 * An assessment of a world that changes: facts come and go, and what follows is always what {@link
 * Assessor#assess} would find in the world as it is by then, at the cost of the change. Opened by {@link
 * Entente#open}, to be closed.
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
 * <p>An edit is made whole or not at all: where it is refused, a rule fails, or the thread is interrupted,
 * what held before still holds. What is withdrawn need not be there; an edit that changes nothing tells
 * nobody.
 *
 * <p>Safe for use by several threads: edits and snapshots wait for each other, and snapshots once taken are
 * immutable. Listeners and batches must not edit the same live assessment in turn; they are refused.
 *
 * <p>Where rules are not positive ({@link #recomputesEachEdit()}), the rules run anew over the whole world at
 * each edit.
 */
public final class LiveAssessment implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveAssessment.class);

    private final Assessor assessor;
    private final MutableWorld world;
    private final ReentrantLock lock = new ReentrantLock(true);
    private final List<Consumer<? super Changes>> listeners = new CopyOnWriteArrayList<>();
    private final ImmutableSet<String> notPositive;

    private @Nullable LiveRun run;
    /** The last snapshot; stale once {@link #touched} is not empty or {@link #isStale}. */
    private @Nullable Assessment snapshot;

    private @Nullable ReadGraph read;
    private boolean stale;
    private boolean editing;
    private boolean closed;
    private final BitSet touched = new BitSet();

    LiveAssessment(Assessor assessor, World start) {
        this.assessor = assessor;
        this.world = new MutableWorld(start, assessor.settings());
        this.notPositive = assessor.base().notPositive();
        this.run = open(world.version().whens());
    }

    private LiveRun open(Map<Fact, Validity> stated) {
        return Engine.open(assessor.base(), world.actors(), stated);
    }

    /**
     * Whether the rules run anew at each edit, since some are not positive: what they conclude can fall when
     * something is added.
     */
    public boolean recomputesEachEdit() {
        return !notPositive.isEmpty();
    }

    /**
     * States a relation, or a custom fact, on the word of one attestation more.
     *
     * @return whether anything is different now
     * @throws InvalidWorldException if an actor is unknown, or the result is no world for another reason
     * @throws IllegalStateException if a rule fails, or this is closed
     * @throws CancellationException if the thread is interrupted
     */
    public boolean add(Fact fact, Attestation attestation) {
        return edit(batch -> batch.add(fact, attestation));
    }

    /**
     * Withdraws a relation, or a custom fact, with all that it rests on.
     *
     * @return whether anything is different now
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
     * @param edits tells the batch what to do
     * @return whether anything is different now
     * @throws InvalidWorldException if an actor is unknown, or the result is no world for another reason; it
     *     tells all problems
     * @throws UnknownActorException if an actor or source to withdraw is unknown
     * @throws IllegalStateException if a rule fails, this is closed, or a listener or a batch of this calls
     *     it
     * @throws CancellationException if the thread is interrupted
     */
    public boolean edit(Consumer<? super Batch> edits) {
        Batch batch = new Batch();
        lock.lock();
        try {
            checkUse();
            if (editing) {
                throw new IllegalStateException(
                        "an edit from within an edit: a listener or a batch must not edit its live assessment; let another thread do it");
            }
            editing = true;
            edits.accept(batch);
            return edit(new StagedEdits(world, batch.edits()));
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
        Map<Fact, Hull> hulls = new LinkedHashMap<>();
        for (Fact fact : edits.changed().keySet()) {
            Hull hull = edits.when(fact).hull();
            if (!hull.equals(world.when(fact).hull())) {
                hulls.put(fact, hull);
            }
        }
        change(edits, hulls);
        world.apply(edits);
        stale = true;
        LiveRun running = running();
        running.drainTouched(touched);
        for (Fact fact : edits.changed().keySet()) {
            int number = running.number(fact);
            if (number >= 0) {
                touched.set(number);
            }
        }
        if (before != null) {
            tell(before, taken(), edits.changed().keySet());
        }
        return true;
    }

    private void change(StagedEdits edits, Map<Fact, Hull> hulls) {
        if (recomputesEachEdit()) {
            Map<Fact, Validity> stated = new LinkedHashMap<>(world.version().whens());
            edits.changed().keySet().forEach(fact -> stated.put(fact, edits.when(fact)));
            LiveRun anew = Engine.open(assessor.base(), edits.actors(), stated);
            close(run);
            run = anew;
            read = null;
            return;
        }
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
                // what the session was told cannot be taken back one by one, least of all from a rule that
                // fails: it is made anew from what is stated
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

    /** The run; one begun anew where an edit failed in the last. */
    private LiveRun running() {
        LiveRun running = run;
        if (running == null) {
            running = open(world.version().whens());
            run = running;
            read = null;
            touched.clear();
        }
        return running;
    }

    /**
     * What follows now, as of the day of the last attestation. It does not change with later edits. Costs as
     * much as what changed since the last one; what it shares with that, in memory and in what has been found
     * out from it, it does not find out again.
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
        Statements statements = world.version();
        ReadGraph earlier = read;
        ReadGraph now = earlier == null
                ? new ReadGraph(running.graph(), statements.attestations(), statements.whens(), world.settings())
                : earlier.after(running.graph(), statements, touched);
        Assessment taken = new Assessment(assessor, world.world(statements), world.actors(), now, world.lastDay());
        touched.clear();
        read = now;
        snapshot = taken;
        stale = false;
        return taken;
    }

    /**
     * Tells of each edit from now on which findings appeared, vanished, became weaker, stronger or otherwise
     * dated, and why: both before and after read as of the day after the edit, so that time that passes is no
     * change; what parts share with their principals included. Edits that change no finding are not told.
     * Listeners are called in the thread of the edit, before it returns, in the order in which they were
     * added. One that throws is reported through SLF4J and harms nobody.
     */
    public void onChange(Consumer<? super Changes> listener) {
        listeners.add(listener);
    }

    /** Tells this listener no more; one that was added twice, once less. */
    public void offChange(Consumer<? super Changes> listener) {
        listeners.remove(listener);
    }

    private void tell(Assessment before, Assessment after, Set<Fact> changed) {
        Assessment then = before.asOf(after.date());
        Changes changes;
        if (recomputesEachEdit()) {
            changes = then.view().changesTo(after.view(), "").withSubordinates();
        } else {
            Set<Conclusion> reached = new LinkedHashSet<>(before.derivations().ahead(changed));
            reached.addAll(after.derivations().ahead(changed));
            changes = then.view().changesTo(after.view(), reached);
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

    /**
     * Ends it, and frees the session of the rules. Snapshots go on to be of use. Closing again changes
     * nothing.
     */
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
     * What it is about, and where rules are not positive, that the rules run anew at each edit, and which
     * those are.
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
