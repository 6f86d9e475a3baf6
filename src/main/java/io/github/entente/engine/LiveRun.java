package io.github.entente.engine;

import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.Hull;
import io.github.entente.derivation.TimeLimits;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Fact;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * A run of rules whose session stays open for changes. Opened by {@link Engine#open}. Not safe for use by
 * several threads.
 */
public final class LiveRun implements AutoCloseable {
    private final RuleSession session;
    /** The conclusions of rules that are not positive: derived stratum by stratum, once. */
    private final Optional<DerivationGraph> layered;

    LiveRun(RuleBase rules, Collection<Actor> actors, Map<Fact, Validity> given, TimeLimits limits) {
        this.layered =
                rules.isPositive() ? Optional.empty() : Optional.of(StratifiedRun.run(rules, actors, given, limits));
        this.session = new RuleSession(rules, given.size(), true);
        try {
            if (layered.isEmpty()) {
                session.fire(actors, given);
            }
        } catch (RuntimeException | Error e) {
            session.close();
            throw e;
        }
    }

    /**
     * Applies changes. The result is that of a run from scratch. After an exception the run is unusable and
     * must be closed.
     *
     * @param actors new actors
     * @param hulls stated facts that are added, removed or hold on other days, each with the hull of its days
     *     now; a hull without days if it is removed
     * @throws IllegalStateException if a consequence fails, or the thread is interrupted
     */
    public void change(Collection<Actor> actors, Map<Fact, Hull> hulls) {
        session.insert(actors);
        session.recording().restate(hulls);
        session.recording().fireInterruptibly();
    }

    /** The number of the stated fact in the graph, given in canonical order; -1 if it is not there. */
    public int number(Fact fact) {
        return session.recording().number(fact);
    }

    /** The current graph. Later changes do not affect it. */
    public DerivationGraph graph() {
        return layered.orElseGet(session.recording()::graph);
    }

    /**
     * Adds the numbers of propositions in the graph that were added, removed, or gained or lost derivations
     * since the last call.
     */
    public void drainTouched(BitSet all) {
        session.recording().drainTouched(all);
    }

    @Override
    public void close() {
        session.close();
    }
}
