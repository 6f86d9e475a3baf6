package io.github.entente.engine;

import com.google.common.collect.ImmutableList;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.When;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Relation;
import java.util.Collection;
import java.util.Map;
import org.kie.api.runtime.KieSession;

/** Runs the rules. Safe for use by several threads: each run has a session of its own. */
public final class Engine {
    private Engine() {}

    /**
     * All that follows from these relations, over all of history.
     *
     * @param actors every actor that a relation names
     * @param relations the relations, in canonical order of their ends, and when they hold; those that never hold are no premises
     */
    public static DerivationGraph run(Collection<Actor> actors, Map<Relation, When> relations) {
        RuleBase rules = RuleBase.shipped();
        KieSession session = rules.base().newKieSession();
        try {
            Recording recording = new Recording(session, rules.rules());
            session.setGlobal("derivations", recording);
            actors.forEach(session::insert);
            relations.forEach((relation, when) -> {
                if (!when.isNever()) {
                    recording.state(relation, when.hull());
                }
            });
            recording.fire();
            return recording.graph();
        } finally {
            session.dispose();
        }
    }

    /** The rules that are run, in the order of their names. */
    public static ImmutableList<Rule> rules() {
        return RuleBase.shipped().rules().values().asList();
    }
}
