package io.github.entente.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.Hull;
import io.github.entente.derivation.LiveGraph;
import io.github.entente.derivation.Rule;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Proposition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.RuleContext;

/** Records every firing of one session. */
final class Recording implements Derivations {
    private final KieSession session;
    private final ImmutableList<Rule> rules;
    /** Where a rule stands in the list, by name. */
    private final Map<String, Integer> places = new HashMap<>();

    private final boolean onwards;
    private final LiveGraph graph;
    private final List<Hull> hulls = new ArrayList<>();
    /** What is in the session, by number: the proposition, and its other end where it has one. */
    private final List<ImmutableList<Proposition>> facts = new ArrayList<>();
    /** The same by identity: the number times two, plus one for the other end. */
    private final IdentityHashMap<Object, Integer> codes = new IdentityHashMap<>();

    private final Set<Integer> widened = new LinkedHashSet<>();

    /**
     * @param onwards whether rules see what other rules derive, and not just what is stated
     */
    Recording(KieSession session, ImmutableSortedMap<String, Rule> rules, boolean onwards) {
        this.session = session;
        this.rules = rules.values().asList();
        this.onwards = onwards;
        this.graph = new LiveGraph(this.rules);
        this.rules.forEach(rule -> places.put(rule.name(), places.size()));
    }

    void state(Proposition proposition, Hull hull) {
        insert(number(proposition, hull));
    }

    /**
     * Fires until nothing new follows.
     *
     * @throws IllegalStateException if a consequence fails; it names the rule
     */
    void fire() {
        for (boolean done = false; !done; ) {
            try {
                fireAll();
                done = true;
            } catch (ConsequenceException e) {
                // what does not exist does not have to make sense: a step from it that fails leads nowhere
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
        session.fireAllRules();
        while (!widened.isEmpty()) {
            List<Integer> again = List.copyOf(widened);
            widened.clear();
            for (int number : again) {
                facts.get(number).forEach(fact -> session.update(session.getFactHandle(fact), fact));
            }
            session.fireAllRules();
        }
    }

    DerivationGraph graph() {
        return graph.version();
    }

    @Override
    public void derive(RuleContext match, Conclusion conclusion) {
        Integer place = places.get(match.getRule().getName());
        if (place == null) {
            throw new IllegalStateException("unknown rule " + match.getRule().getName());
        }
        Rule rule = rules.get(place);
        List<Object> objects = match.getMatch().getObjects();
        int[] premises = new int[objects.size()];
        List<Hull> hullsOfPremises = new ArrayList<>(premises.length);
        for (Object fact : objects) {
            if (!(fact instanceof Actor)) {
                int code = code(fact);
                premises[hullsOfPremises.size()] = code;
                hullsOfPremises.add(hulls.get(code >> 1));
            }
        }
        if (hullsOfPremises.isEmpty()) {
            throw new IllegalStateException("rule \"" + rule.name() + "\" derives " + conclusion
                    + " from no premise; a rule has at least one pattern of a relation or a conclusion");
        }
        Hull hull = Hull.derived(rule.time(), hullsOfPremises);
        if (hull.isEmpty()) {
            return;
        }
        Proposition canonical = conclusion.canonical();
        int known = graph.find(canonical);
        int number = known < 0 ? number(canonical, hull) : known;
        graph.derive(place, Arrays.copyOf(premises, hullsOfPremises.size()), number);
        if (!onwards) {
            return;
        }
        if (known < 0) {
            insert(number);
        } else if (!hulls.get(number).covers(hull)) {
            hulls.set(number, hulls.get(number).union(hull));
            widened.add(number);
        }
    }

    private int number(Proposition proposition, Hull hull) {
        int number = graph.add(proposition);
        hulls.add(hull);
        Proposition mirrored = proposition.mirrored();
        facts.add(
                mirrored.equals(proposition) ? ImmutableList.of(proposition) : ImmutableList.of(proposition, mirrored));
        return number;
    }

    private void insert(int number) {
        ImmutableList<Proposition> ends = facts.get(number);
        for (int end = 0; end < ends.size(); end++) {
            codes.put(ends.get(end), 2 * number + end);
            session.insert(ends.get(end));
        }
    }

    private int code(Object fact) {
        Integer code = codes.get(fact);
        if (code == null) {
            throw new IllegalStateException("a rule matched what is no proposition of this session: " + fact
                    + "; rules conclude by derivations.derive( kcontext, … ) and insert nothing themselves");
        }
        return code;
    }

    private Hull hull(Proposition fact) {
        return hulls.get(code(fact) >> 1);
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
