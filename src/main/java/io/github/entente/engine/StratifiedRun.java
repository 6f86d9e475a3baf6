package io.github.entente.engine;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.DerivationGraph.Step;
import io.github.entente.derivation.TimeLimits;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Proposition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs rules stratum by stratum. A rule that asks for what is missing then sees everything that is there, and
 * nothing else. Hulls of dates let through some propositions that hold on no day; these are removed between
 * the strata.
 */
final class StratifiedRun {
    private final Map<? extends Proposition, Validity> given;
    private final TimeLimits limits;
    private final List<Proposition> propositions = new ArrayList<>();
    private final Map<Proposition, Integer> numbers = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Derivation> derivations = new ArrayList<>();

    private StratifiedRun(Map<? extends Proposition, Validity> given, TimeLimits limits) {
        this.given = given;
        this.limits = limits;
    }

    static DerivationGraph run(
            RuleBase rules, Collection<Actor> actors, Map<? extends Proposition, Validity> given, TimeLimits limits) {
        StratifiedRun run = new StratifiedRun(given, limits);
        Map<Proposition, Validity> holding = new LinkedHashMap<>(given);
        holding.values().removeIf(Validity::isNever);
        holding.keySet().forEach(run::number);
        for (RuleBase layer : rules.strata()) {
            run.add(RuleSession.derive(layer, actors, holding, true));
            holding = run.holding();
        }
        return new DerivationGraph(run.propositions, run.steps);
    }

    private int number(Proposition proposition) {
        return numbers.computeIfAbsent(proposition, added -> {
            propositions.add(added);
            return propositions.size() - 1;
        });
    }

    private void add(DerivationGraph layer) {
        for (Derivation derivation : layer.derivations()) {
            ImmutableList.Builder<Integer> premises = ImmutableList.builder();
            for (Proposition seen : derivation.premises()) {
                Proposition canonical = seen.canonical();
                premises.add(2 * number(canonical) + (seen.equals(canonical) ? 0 : 1));
            }
            steps.add(new Step(derivation.rule(), premises.build(), number(derivation.conclusion())));
            derivations.add(derivation);
        }
    }

    /** The propositions that hold on some day by all derivations so far, and when: the least fixpoint. */
    private Map<Proposition, Validity> holding() {
        Map<Proposition, Validity> all = new LinkedHashMap<>(given);
        for (boolean grew = true; grew; ) {
            grew = false;
            for (Derivation derivation : derivations) {
                List<Validity> premises = derivation.premises().stream()
                        .map(premise -> all.getOrDefault(premise.canonical(), Validity.NEVER))
                        .toList();
                Validity value = Validity.derived(derivation.rule().time(), premises, limits);
                Conclusion conclusion = derivation.conclusion();
                Validity before = all.getOrDefault(conclusion, Validity.NEVER);
                Validity after = before.union(value);
                if (!after.equals(before)) {
                    all.put(conclusion, after);
                    grew = true;
                }
            }
        }
        all.values().removeIf(Validity::isNever);
        return all;
    }
}
