package io.github.entente.engine;

import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.Hull;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Proposition;
import java.util.Collection;
import java.util.Map;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.runtime.KieSession;

/** One session of Drools with all of the rules, and the recorder of what they derive in it. */
final class RuleSession implements AutoCloseable {
    private final KieSession session;
    private final DerivationRecorder recording;

    /**
     * A session that holds nothing yet.
     *
     * @param given how many propositions it will be given, which its budget depends on
     * @param onwards whether what is derived is a premise of more
     */
    RuleSession(RuleBase rules, int given, boolean onwards) {
        this.session = rules.base().newKieSession();
        this.recording = new DerivationRecorder(
                session, rules.rules().values(), new DerivationBudget(rules.budget(given)), onwards);
    }

    /** What follows from these propositions, by a session that is closed afterwards. */
    static DerivationGraph derive(
            RuleBase rules, Collection<Actor> actors, Map<? extends Proposition, Validity> given, boolean onwards) {
        try (RuleSession session = new RuleSession(rules, given.size(), onwards)) {
            session.fire(actors, given);
            return session.recording.graph();
        } catch (RuntimeException e) {
            throw BrokenRuleException.unwrapped(e);
        }
    }

    /** States these propositions, as far as their hulls have days, and derives what follows. */
    void fire(Collection<Actor> actors, Map<? extends Proposition, Validity> given) {
        ((StatefulKnowledgeSessionImpl) session).setGlobalResolver(new SingleGlobalResolver(recording));
        recording.expect(given.size());
        insert(actors);
        for (Map.Entry<? extends Proposition, Validity> stated : given.entrySet()) {
            Hull hull = stated.getValue().hull();
            if (!hull.isEmpty()) {
                recording.state(stated.getKey(), hull);
            }
        }
        recording.fire();
    }

    void insert(Collection<Actor> actors) {
        for (Actor actor : actors) {
            session.insert(actor);
        }
    }

    DerivationRecorder recording() {
        return recording;
    }

    @Override
    public void close() {
        session.dispose();
    }
}
