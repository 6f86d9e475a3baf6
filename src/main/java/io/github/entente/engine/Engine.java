package io.github.entente.engine;

import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.TimeLimits;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** Runs rules. Safe for use by several threads, since each run has its own session. */
public final class Engine {
    private static final List<BiConsumer<RuleBase, DerivationGraph>> LISTENERS = new CopyOnWriteArrayList<>();

    private Engine() {}

    /**
     * Calls the listener after every run from now on, in the thread of the run, with the rules and what they
     * derived. It is used to measure how tests cover rules.
     */
    public static void onRun(BiConsumer<RuleBase, DerivationGraph> listener) {
        LISTENERS.add(listener);
    }

    /**
     * Everything that follows from these propositions by the rules, over all of history.
     *
     * @param rules the rules
     * @param actors every actor that a proposition names
     * @param given in canonical order of their ends, with their validity; those whose hull has no days are
     *     no premises. They are inserted in this order.
     * @param limits the numbers of days that time modes go by
     * @throws IllegalStateException if a rule derives something without a premise or of another kind than it
     *     says, or matches something that is not a proposition
     * @throws io.github.entente.derivation.RunawayRuleException if rules make more derivations than their
     *     budget allows
     */
    public static DerivationGraph run(
            RuleBase rules, Collection<Actor> actors, Map<? extends Proposition, Validity> given, TimeLimits limits) {
        return told(
                rules,
                rules.isPositive()
                        ? RuleSession.derive(rules, actors, given, true)
                        : StratifiedRun.run(rules, actors, given, limits));
    }

    /**
     * What follows from these propositions in one step, without what follows from the results. Otherwise as
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
     * A run that stays open. It first derives everything that follows from what is stated. Otherwise as
     * {@link #run}.
     */
    public static LiveRun open(RuleBase rules, Collection<Actor> actors, Map<Fact, Validity> given, TimeLimits limits) {
        LiveRun run = new LiveRun(rules, actors, given, limits);
        if (!LISTENERS.isEmpty()) {
            DerivationGraph derived = run.graph();
            LISTENERS.forEach(listener -> listener.accept(rules, derived));
        }
        return run;
    }
}
