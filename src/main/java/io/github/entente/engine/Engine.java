package io.github.entente.engine;

import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** Runs rules. Safe for use by several threads: each run has a session of its own. */
public final class Engine {
    private static final List<BiConsumer<RuleBase, DerivationGraph>> LISTENERS = new CopyOnWriteArrayList<>();

    private Engine() {}

    /**
     * Tells of every run from now on, in the thread of the run: which rules there were, and what they
     * derived. The coverage of rules by tests is measured with it.
     */
    public static void onRun(BiConsumer<RuleBase, DerivationGraph> listener) {
        LISTENERS.add(listener);
    }

    /**
     * All that follows from these propositions by the rules, over all of history.
     *
     * @param rules the rules
     * @param actors every actor that a proposition names
     * @param given in canonical order of their ends, and when they hold; those that never hold are no
     *     premises. They are inserted in this order.
     * @param sequenceDays how many days one thing may be before another to count as before it in a sequence
     * @throws IllegalStateException if a rule derives something from no premise or of another kind than it
     *     says, or matches what is no proposition
     * @throws io.github.entente.derivation.RunawayRuleException if rules make more derivations than their
     *     budget allows
     */
    public static DerivationGraph run(
            RuleBase rules, Collection<Actor> actors, Map<? extends Proposition, Validity> given, int sequenceDays) {
        return told(
                rules,
                rules.isPositive()
                        ? RuleSession.derive(rules, actors, given, true)
                        : StratifiedRun.run(rules, actors, given, sequenceDays));
    }

    /**
     * What follows from these propositions in one step, and nothing of what follows from that; otherwise as
     * {@link #run}.
     */
    public static DerivationGraph step(
            RuleBase rules, Collection<Actor> actors, Map<? extends Proposition, Validity> given) {
        return told(rules, RuleSession.derive(rules, actors, given, false));
    }

    private static DerivationGraph told(RuleBase rules, DerivationGraph derived) {
        LISTENERS.forEach(listener -> listener.accept(rules, derived));
        return derived;
    }

    /**
     * A run that goes on after it has derived all that follows from what is stated; otherwise as {@link
     * #run}.
     */
    public static LiveRun open(RuleBase rules, Collection<Actor> actors, Map<Fact, Validity> given) {
        LiveRun run = new LiveRun(rules, actors, given);
        if (!LISTENERS.isEmpty()) {
            DerivationGraph derived = run.graph();
            LISTENERS.forEach(listener -> listener.accept(rules, derived));
        }
        return run;
    }
}
