package io.github.entente.engine;

import com.google.common.collect.ImmutableList;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.DerivationGraph.Step;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.rule.Derivations;
import io.github.entente.testkit.Edit;
import io.github.entente.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.core.common.InternalAgenda;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.RuleContext;

/**
 * Wrong on purpose: an engine that keeps its session over edits and leaves it to Drools' own truth
 * maintenance to withdraw what no longer follows. It runs the shipped rule about agents, which is recursive.
 */
public final class TruthMaintained implements Derivations {
    private static final String RULE = "attribution/agent";
    private static final RuleBase RULES = RuleBase.shipped().only(RULE::equals);

    private final KieSession session = RULES.base().newKieSession();
    private final Map<Relation, FactHandle> stated = new TreeMap<>();
    private final Set<Derivation> fired = new LinkedHashSet<>();

    private TruthMaintained() {
        session.setGlobal("derivations", this);
    }

    /** What this engine makes of a world and its edits. */
    public static Assessment after(World start, List<Edit> edits) {
        TruthMaintained engine = new TruthMaintained();
        try {
            World world = start;
            engine.become(world);
            for (Edit edit : edits) {
                world = edit.applyTo(world);
                engine.become(world);
            }
            return Entente.with(RulePacks.standard().only(RULE)).read(world, engine.graph());
        } finally {
            engine.session.dispose();
        }
    }

    private void become(World world) {
        for (Relation gone : List.copyOf(stated.keySet())) {
            if (isNever(world, gone)) {
                session.delete(stated.remove(gone));
            }
        }
        for (Relation relation : world.relations()) {
            if (!isNever(world, relation)) {
                stated.computeIfAbsent(relation, session::insert);
            }
        }
        session.fireAllRules();
    }

    private static boolean isNever(World world, Relation relation) {
        return Validity.of(relation.type(), world.attestations(relation)).isNever();
    }

    @Override
    public void derive(Object context, Conclusion conclusion) {
        RuleContext match = (RuleContext) context;
        ImmutableList<Proposition> premises = match.getMatch().getObjects().stream()
                .filter(fact -> !(fact instanceof Actor))
                .map(Proposition.class::cast)
                .collect(ImmutableList.toImmutableList());
        fired.add(new Derivation(RULES.rules().get(match.getRule().getName()), premises, conclusion));
        // consequences of shipped rules are told of their match alone
        ((InternalAgenda) session.getAgenda()).getKnowledgeHelper().insertLogical(conclusion);
    }

    @Override
    public boolean meet(Proposition one, Proposition other) {
        return true;
    }

    @Override
    public boolean precede(Proposition earlier, Proposition later) {
        return true;
    }

    private DerivationGraph graph() {
        List<Proposition> propositions = new ArrayList<>(stated.keySet());
        Map<Proposition, Integer> numbers = new HashMap<>();
        for (Object fact : session.getObjects()) {
            if (fact instanceof Conclusion conclusion) {
                propositions.add(conclusion);
            }
        }
        for (Proposition proposition : propositions) {
            numbers.put(proposition, numbers.size());
        }
        List<Step> steps = new ArrayList<>();
        for (Derivation derivation : fired) {
            if (numbers.containsKey(derivation.conclusion()) && numbers.keySet().containsAll(derivation.premises())) {
                steps.add(new Step(
                        derivation.rule(),
                        derivation.premises().stream()
                                .map(premise -> 2 * numbers.get(premise))
                                .collect(ImmutableList.toImmutableList()),
                        numbers.get(derivation.conclusion())));
            }
        }
        return new DerivationGraph(propositions, steps);
    }
}
