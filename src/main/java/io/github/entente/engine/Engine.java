package io.github.entente.engine;

import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.When;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Proposition;
import java.util.Collection;
import java.util.Map;
import org.kie.api.runtime.KieSession;

/** Runs rules. Safe for use by several threads: each run has a session of its own. */
public final class Engine {
    private Engine() {}

    /**
     * All that follows from these propositions by the rules, over all of history.
     *
     * @param rules the rules
     * @param actors every actor that a proposition names
     * @param given in canonical order of their ends, and when they hold; those that never hold are no premises. They are inserted in this order.
     * @throws IllegalStateException if a rule derives something from no premise, or matches what is no proposition
     */
    public static DerivationGraph run(
            RuleBase rules, Collection<Actor> actors, Map<? extends Proposition, When> given) {
        KieSession session = rules.base().newKieSession();
        try {
            Recording recording = new Recording(session, rules.rules());
            if (!rules.rules().isEmpty()) {
                session.setGlobal("derivations", recording);
            }
            actors.forEach(session::insert);
            given.forEach((proposition, when) -> {
                if (!when.isNever()) {
                    recording.state(proposition, when.hull());
                }
            });
            recording.fire();
            return recording.graph();
        } finally {
            session.dispose();
        }
    }
}
