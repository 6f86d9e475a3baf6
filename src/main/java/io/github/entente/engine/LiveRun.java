package io.github.entente.engine;

import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.Hull;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Fact;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * A run of rules that goes on: its session stays, and is told what comes and goes. Opened by {@link
 * Engine#open}. Not safe for use by several threads.
 */
public final class LiveRun implements AutoCloseable {
    private final RuleSession session;
    /** What rules derived that are not positive: layer by layer, and once and for all. */
    private final Optional<DerivationGraph> layered;

    LiveRun(RuleBase rules, Collection<Actor> actors, Map<Fact, Validity> given) {
        this.layered = rules.isPositive()
                ? Optional.empty()
                : Optional.of(StratifiedRun.run(
                        rules, actors, given, Settings.defaults().sequenceDays()));
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
     * Brings the run to where a run from scratch would be. After an exception the run is of no use any more,
     * and is to be closed.
     *
     * @param actors actors that come
     * @param hulls stated facts that come, go or hold on other days, each with the days on which it holds
     *     now; without days where it goes
     * @throws IllegalStateException if a consequence fails, or the thread is interrupted
     */
    public void change(Collection<Actor> actors, Map<Fact, Hull> hulls) {
        session.insert(actors);
        session.recording().restate(hulls);
        session.recording().fireInterruptibly();
    }

    /** The number of the stated fact, in canonical order, in the graph; -1 where it is not there. */
    public int number(Fact fact) {
        return session.recording().number(fact);
    }

    /** What follows now, whatever changes later. */
    public DerivationGraph graph() {
        return layered.orElseGet(session.recording()::graph);
    }

    /**
     * Adds the numbers of propositions in the graph that came, went, gained or lost derivations since this
     * was last asked.
     */
    public void drainTouched(BitSet all) {
        session.recording().drainTouched(all);
    }

    @Override
    public void close() {
        session.close();
    }
}
