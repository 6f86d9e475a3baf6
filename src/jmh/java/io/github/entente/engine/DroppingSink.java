package io.github.entente.engine;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Hull;
import io.github.entente.derivation.IntList;
import io.github.entente.derivation.MutableDerivationGraph;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Proposition;
import io.github.entente.rule.Derivations;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.RuleContext;

/**
 * The engine's own session of the shipped rules, which concludes as {@link DerivationRecorder} does, with its
 * dates, and drops every derivation: what is left of a run without its derivations, so that the difference is
 * what recording them costs. It can explain nothing and withdraw nothing. In the engine's package, to share
 * with it what is inserted, fired and told of.
 */
public final class DroppingSink implements Derivations {
    private static final RuleBase RULES = RuleBase.shipped();

    private final KieSession session = RULES.base().newKieSession();
    private final List<Rule> rules = RULES.rules().values().asList();
    /** Numbers propositions, and knows no derivation. */
    private final MutableDerivationGraph numbers = new MutableDerivationGraph(rules);

    private final SupportRanks supports = new SupportRanks();
    private final SessionFacts facts = new SessionFacts(session, rules);
    private final IntList fresh = new IntList();
    private Set<Integer> widened = new LinkedHashSet<>();

    private DroppingSink() {}

    /** How many conclusions follow. */
    public static int run(Collection<Actor> actors, Map<? extends Proposition, Validity> given) {
        DroppingSink sink = new DroppingSink();
        try {
            return sink.conclude(actors, given);
        } finally {
            sink.session.dispose();
        }
    }

    private int conclude(Collection<Actor> actors, Map<? extends Proposition, Validity> given) {
        ((StatefulKnowledgeSessionImpl) session).setGlobalResolver(new SingleGlobalResolver(this));
        facts.expect(given.size());
        actors.forEach(session::insert);
        given.forEach((proposition, when) -> {
            if (!when.isNever()) {
                facts.insert(add(proposition, when.hull()), proposition);
            }
        });
        int stated = numbers.size();
        do {
            List<Integer> again = List.copyOf(widened);
            widened = new LinkedHashSet<>();
            again.forEach(facts::update);
            fresh.drainTo(number -> facts.insert(number, numbers.proposition(number)));
            session.fireAllRules();
        } while (!fresh.isEmpty() || !widened.isEmpty());
        return numbers.size() - stated;
    }

    private int add(Proposition proposition, Hull hull) {
        int number = numbers.add(proposition);
        supports.begin(number, hull);
        return number;
    }

    @Override
    public void derive(Object context, Conclusion conclusion) {
        RuleContext match = (RuleContext) context;
        Rule rule = RULES.rules().get(match.getRule().getName());
        FactHandle[] handles = ((InternalMatch) match.getMatch()).getTuple().toFactHandles();
        int[] premises = new int[handles.length];
        int count = 0;
        for (FactHandle handle : handles) {
            if (handle instanceof SessionFacts.Coded fact) {
                premises[count++] = fact.code() >> 1;
            }
        }
        if (count < premises.length) {
            premises = Arrays.copyOf(premises, count);
        }
        Hull hull = supports.derived(rule.time(), premises);
        if (hull.isEmpty()) {
            return;
        }
        Proposition canonical = conclusion.canonical();
        int known = numbers.find(canonical);
        int number = known < 0 ? add(canonical, Hull.NONE) : known;
        boolean wider = supports.support(number, hull, premises, numbers);
        if (known < 0) {
            fresh.add(number);
        } else if (wider && facts.holds(number)) {
            widened.add(number);
        }
    }

    @Override
    public boolean meet(Proposition one, Proposition other) {
        return hull(one).meets(hull(other));
    }

    @Override
    public boolean precede(Proposition earlier, Proposition later) {
        return hull(earlier).precedes(hull(later));
    }

    private Hull hull(Proposition fact) {
        return supports.hull(facts.code(fact) >> 1);
    }
}
