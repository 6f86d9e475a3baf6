package io.github.entente.engine;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.Hull;
import io.github.entente.derivation.IntList;
import io.github.entente.derivation.MutableDerivationGraph;
import io.github.entente.derivation.Rule;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Proposition;
import io.github.entente.rule.Derivations;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.rule.consequence.InternalMatch;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.RuleContext;

/** Records all derivations of one session. */
final class DerivationRecorder implements Derivations {
    private final KieSession session;
    private final ImmutableList<Rule> rules;
    /** The index of each rule in the list, by name. */
    private final Map<String, Integer> places = new HashMap<>();

    private final DerivationBudget budget;
    private final boolean onwards;
    private final MutableDerivationGraph graph;
    private final SupportRanks supports = new SupportRanks();
    private final SessionFacts facts;
    /** Conclusions that go to the session after the current round of firing. */
    private final IntList fresh = new IntList();

    private Set<Integer> widened = new LinkedHashSet<>();
    private final IntList touched = new IntList();
    private org.kie.api.definition.rule.@Nullable Rule lastRule;
    private int lastPlace;
    private boolean interruptible;

    /**
     * @param budget how many derivations it may record
     * @param onwards whether rules see the conclusions of other rules, or only what is stated
     */
    DerivationRecorder(KieSession session, ImmutableCollection<Rule> rules, DerivationBudget budget, boolean onwards) {
        this.session = session;
        this.rules = rules.asList();
        this.budget = budget;
        this.onwards = onwards;
        this.graph = new MutableDerivationGraph(this.rules);
        this.facts = new SessionFacts(session, this.rules);
        this.rules.forEach(rule -> places.put(rule.name(), places.size()));
    }

    /** Makes room for the conclusions that this many stated propositions are likely to give. */
    void expect(int stated) {
        facts.expect(stated);
    }

    void state(Proposition proposition, Hull hull) {
        int number = graph.add(proposition);
        supports.begin(number, hull);
        facts.insert(number, proposition);
    }

    /**
     * States propositions, withdraws others, and changes the days of others.
     *
     * @param changes the new hull of each; a hull without days if it is no longer a premise
     */
    void restate(Map<? extends Proposition, Hull> changes) {
        Map<Integer, Hull> known = new LinkedHashMap<>();
        changes.forEach((proposition, hull) -> {
            int number = graph.find(proposition);
            if (number >= 0) {
                known.put(number, hull);
            }
        });
        if (!known.isEmpty()) {
            Withdrawal withdrawal = new Withdrawal(graph, supports);
            withdrawal.restate(known);
            widened.addAll(withdrawal.widened());
            remove(withdrawal.goneSteps(), withdrawal.gone());
        }
        changes.forEach((proposition, hull) -> {
            if (!hull.isEmpty() && graph.find(proposition) < 0) {
                state(proposition, hull);
            }
        });
    }

    private void remove(int[] steps, int[] propositions) {
        for (int step : steps) {
            touched.add(graph.conclusion(step));
        }
        graph.remove(steps);
        for (int number : propositions) {
            facts.delete(number);
            touched.add(number);
            graph.remove(number);
        }
    }

    /** Fires as {@link #fire()} does. An interrupt of the thread stops it. */
    void fireInterruptibly() {
        interruptible = true;
        try {
            fire();
        } finally {
            interruptible = false;
        }
    }

    /**
     * Fires until nothing new follows.
     *
     * @throws IllegalStateException if a consequence fails; the message names the rule
     * @throws io.github.entente.derivation.RunawayRuleException if there are more derivations than the budget
     *     allows
     */
    void fire() {
        budget.restart();
        for (boolean done = false; !done; ) {
            try {
                fireAll();
                done = true;
            } catch (ConsequenceException e) {
                // without onwards, premises may be hypothetical and make no sense: a step that fails derives
                // nothing
                if (onwards || !(e.getCause() instanceof IllegalArgumentException)) {
                    throw failure(e);
                }
            }
        }
    }

    private static IllegalStateException failure(ConsequenceException e) {
        @Nullable Throwable cause = e.getCause();
        if (cause instanceof IllegalStateException broken) {
            return broken;
        }
        String why = cause == null ? e.toString() : String.valueOf(cause.getMessage());
        return new IllegalStateException("rule \"" + e.getRule().getName() + "\" fails: " + why, cause);
    }

    private void fireAll() {
        do {
            tellWidened();
            tellFresh();
            session.fireAllRules();
        } while (!fresh.isEmpty() || !widened.isEmpty());
    }

    private void tellFresh() {
        fresh.drainTo(number -> facts.insert(number, graph.proposition(number)));
    }

    private void tellWidened() {
        if (!widened.isEmpty()) {
            List<Integer> again = List.copyOf(widened);
            widened = new LinkedHashSet<>(); // a table that was once large is slow to clear
            again.forEach(facts::update);
        }
    }

    int number(Proposition proposition) {
        return graph.find(proposition);
    }

    DerivationGraph graph() {
        return graph.version();
    }

    /** Adds the numbers of propositions whose derivations have changed since the last call. */
    void drainTouched(BitSet all) {
        touched.drainTo(all::set);
    }

    @Override
    public void derive(Object context, Conclusion conclusion) {
        if (!(context instanceof RuleContext match)) {
            throw new IllegalArgumentException("derive is told of " + context
                    + " instead of the match; a consequence reads: derivations.derive( kcontext, … )");
        }
        if (interruptible && Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted: what was stated before still holds");
        }
        int place = place(match.getRule());
        Rule rule = rules.get(place);
        FactHandle[] handles = ((InternalMatch) match.getMatch()).getTuple().toFactHandles();
        int[] codesOfPremises = new int[handles.length];
        int[] premises = new int[codesOfPremises.length];
        int count = 0;
        for (FactHandle handle : handles) {
            int code = code(handle, rule);
            if (code != IdentityCodes.NONE) {
                codesOfPremises[count] = code;
                premises[count++] = code >> 1;
            }
        }
        if (count == 0) {
            throw new IllegalStateException("rule \"" + rule.name() + "\" derives " + conclusion
                    + " from no premise; a rule has at least one pattern of a relation or a conclusion");
        }
        if (!rule.derives().isInstance(conclusion)) {
            throw new IllegalStateException("rule \"" + rule.name() + "\" says that it derives a "
                    + rule.derives().getSimpleName() + ", but derives " + conclusion);
        }
        budget.spend(place, rule, conclusion);
        if (count < premises.length) {
            codesOfPremises = Arrays.copyOf(codesOfPremises, count);
            premises = Arrays.copyOf(premises, count);
        }
        Hull hull = supports.derived(rule.time(), premises);
        if (!hull.isEmpty()) {
            record(place, codesOfPremises, premises, conclusion.canonical(), hull);
        }
    }

    /** The last rule is remembered, since a rule fires many times in a row. */
    private int place(org.kie.api.definition.rule.Rule rule) {
        if (rule != lastRule) {
            Integer place = places.get(rule.getName());
            if (place == null) {
                throw new IllegalStateException("unknown rule " + rule.getName());
            }
            lastRule = rule;
            lastPlace = place;
        }
        return lastPlace;
    }

    private void record(int rule, int[] codesOfPremises, int[] premises, Proposition conclusion, Hull hull) {
        int known = graph.find(conclusion);
        int number = known < 0 ? graph.add(conclusion) : known;
        if (known < 0) {
            supports.begin(number, Hull.NONE);
        }
        if (graph.derive(rule, codesOfPremises, number) >= 0) {
            touched.add(number);
        }
        boolean wider = supports.support(number, hull, premises, graph);
        if (!onwards) {
            return;
        }
        if (known < 0) {
            fresh.add(number);
        } else if (wider && facts.holds(number)) {
            widened.add(number);
        }
    }

    /**
     * {@link IdentityCodes#NONE} for actors, and for what a rule that is not positive counts or collects:
     * these are not premises.
     */
    private int code(FactHandle handle, Rule rule) {
        if (handle instanceof SessionFacts.Coded fact) {
            return fact.code();
        }
        Object fact = ((InternalFactHandle) handle).getObject();
        if (fact instanceof Actor) {
            return IdentityCodes.NONE;
        }
        return rule.positive() ? code(fact) : facts.code(fact);
    }

    private int code(Object fact) {
        int code = facts.code(fact);
        if (code == IdentityCodes.NONE) {
            throw new IllegalStateException("a rule matched what is no proposition of this session: " + fact
                    + "; rules conclude by derivations.derive( kcontext, … ) and insert nothing themselves");
        }
        return code;
    }

    private Hull hull(Proposition fact) {
        return supports.hull(code(fact) >> 1);
    }

    @Override
    public boolean meet(Proposition one, Proposition other) {
        return hull(one).meets(hull(other));
    }

    @Override
    public boolean precede(Proposition earlier, Proposition later) {
        return hull(earlier).precedes(hull(later));
    }
}
