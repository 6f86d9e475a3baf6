package io.github.entente.inquiry;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.TimeFault;
import io.github.entente.derivation.TimeMode;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.RelationTypes;
import io.github.entente.inquiry.Plan.Step;
import io.github.entente.inquiry.WhyNot.Over;
import io.github.entente.inquiry.WhyNot.Premise;
import io.github.entente.inquiry.WhyNot.State;
import io.github.entente.inquiry.WhyNot.Way;
import io.github.entente.world.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the rules that come nearest to a conclusion, layer by layer. The rules run for one step over what
 * is seen and what might be. What they derive is added to what might be, and they run again. For each
 * proposition the {@linkplain Plan plan} is kept that needs the fewest changes: the idea of Knuth, <i>A
 * Generalization of Dijkstra's Algorithm</i> (1977). But the weight of a plan is that of the set of its
 * changes, so that a war that two premises need counts once. A best plan made of best plans need not be the
 * best then; it mostly is.
 */
final class NearMisses {
    static final Validity ALWAYS = Validity.of(RelationTypes.LEADS, List.of(new Attestation(Edtf.ALWAYS, "everybody")));

    /** How many times the rules run, and so how many of them are followed in a row. */
    private static final int MOST_LAYERS = 3;

    /** With more derivations the search goes no further: the world is large, and each layer makes more. */
    private static final int MOST_DERIVATIONS = 20_000;

    /** The maximum number of conclusions that are added for another layer. */
    private static final int MOST_ADDED = 10_000;

    /** The maximum weight of a plan: three changes. */
    private static final int MOST_WEIGHT = 3 * (Candidates.STEP + 3);

    private static final int MOST_SHOWN = 3;

    private final Seen seen;
    private final World world;
    private final Past past;
    private final Candidates candidates;
    private final Evaluator positive;
    private final Map<Derivation, ImmutableList<Proposition>> blocked;
    private final Predicate<Conclusion> wanted;

    /** What the rules run over: what is seen of it, and what might be. */
    private final Map<Proposition, Validity> given = new LinkedHashMap<>();

    private final Map<Proposition, Plan> plans = new HashMap<>();
    private final Map<Derivation, Optional<TimeFault>> faults = new HashMap<>();
    /** Those that might be, in order. */
    private List<Derivation> derivations = List.of();

    private final Map<Conclusion, ImmutableList<Way>> told = new HashMap<>();

    /**
     * A search.
     *
     * @param rules those that are in use
     * @param kind the kind of what is wanted
     * @param wanted which conclusions are asked about
     */
    NearMisses(
            Seen seen,
            World world,
            Past past,
            Evaluator rules,
            Class<? extends Conclusion> kind,
            Predicate<Conclusion> wanted) {
        this.seen = seen;
        this.world = world;
        this.past = past;
        this.wanted = wanted;
        List<Rule> leading = leadingTo(kind, rules.rules().rules().values());
        Set<Class<?>> read = new LinkedHashSet<>();
        leading.forEach(rule -> read.addAll(rule.reads()));
        this.candidates = new Candidates(seen, world, read);
        List<Rule> negating = leading.stream().filter(rule -> !rule.positive()).toList();
        this.blocked = new Blockers(rules, world.actors(), seen, ALWAYS).of(negating);
        Set<String> names = new LinkedHashSet<>();
        leading.stream().filter(Rule::positive).forEach(rule -> names.add(rule.name()));
        this.positive = names.size() == rules.rules().rules().size() ? rules : rules.only(names::contains);
    }

    /** The rules that can derive this kind, and those that can derive what these read, and so on. */
    static List<Rule> leadingTo(Class<?> kind, Collection<Rule> rules) {
        Set<Class<?>> kinds = new LinkedHashSet<>(Set.of(kind));
        Set<Rule> leading = new LinkedHashSet<>();
        for (boolean grew = true; grew; ) {
            grew = false;
            for (Rule rule : rules) {
                boolean leads = kinds.stream()
                        .anyMatch(one -> one.isAssignableFrom(rule.derives())
                                || rule.derives().isAssignableFrom(one));
                if (leads && leading.add(rule)) {
                    kinds.addAll(rule.reads());
                    grew = true;
                }
            }
        }
        return List.copyOf(leading);
    }

    /** The nearest ways. */
    ImmutableList<Way> nearest() {
        seen.all().keySet().stream()
                .filter(one -> candidates.isRead(one) && seen.isNear(one))
                .forEach(one -> given.put(one, ALWAYS));
        search();
        if (bestWeight() > Candidates.UNEXPLAINED && derivations.size() <= MOST_DERIVATIONS) {
            candidates.addPairs();
            search();
        }
        ListMultimap<Conclusion, Derivation> byConclusion = ArrayListMultimap.create();
        derivations.forEach(derivation -> byConclusion.put(derivation.conclusion(), derivation));
        return ways(
                derivations.stream()
                        .filter(derivation -> wanted.test(derivation.conclusion()))
                        .toList(),
                byConclusion);
    }

    private void search() {
        candidates.weights().forEach((candidate, weight) -> {
            given.putIfAbsent(candidate, ALWAYS);
            plans.putIfAbsent(candidate, Plan.of(new Step(candidate.toString(), weight)));
        });
        for (int layer = 1; layer <= MOST_LAYERS; layer++) {
            List<Derivation> all = new ArrayList<>(blocked.keySet());
            for (Derivation derivation : positive.step(world.actors(), given).derivations()) {
                if (!seen.all().containsKey(derivation.conclusion())) {
                    all.add(derivation);
                }
            }
            derivations = all;
            plan();
            if (bestWeight() < Candidates.UNEXPLAINED || derivations.size() > MOST_DERIVATIONS || !grow()) {
                return;
            }
        }
    }

    /** Finds the best plans with the derivations known. */
    private void plan() {
        for (boolean grew = true; grew; ) {
            grew = false;
            for (Derivation derivation : derivations) {
                Plan plan = plan(derivation);
                if (plan != null) {
                    Plan before = plans.get(derivation.conclusion());
                    if (before == null || plan.compareTo(before) < 0) {
                        plans.put(derivation.conclusion(), plan);
                        grew = true;
                    }
                }
            }
        }
    }

    /** Adds what might follow to what the rules run over. Returns whether there was any. */
    private boolean grow() {
        List<Proposition> more = plans.keySet().stream()
                .filter(one -> !given.containsKey(one) && candidates.isRead(one))
                .sorted(Comparator.comparing((Proposition one) -> plan(one)).thenComparing(Proposition::toString))
                .limit(MOST_ADDED)
                .toList();
        more.forEach(one -> given.put(one, ALWAYS));
        return !more.isEmpty();
    }

    private int bestWeight() {
        return derivations.stream()
                .filter(derivation -> wanted.test(derivation.conclusion()))
                .map(this::plan)
                .filter(plan -> plan != null)
                .mapToInt(Plan::weight)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private Plan plan(Proposition proposition) {
        return plans.getOrDefault(proposition, Plan.NONE);
    }

    /** What is to be changed for the rule to derive it; null if that is too much, or nothing. */
    private @Nullable Plan plan(Derivation derivation) {
        Plan plan = Plan.NONE;
        for (int i = 0; i < derivation.premises().size(); i++) {
            Proposition premise = derivation.premises().get(i).canonical();
            Plan more;
            if (!seen.all().containsKey(premise)) {
                more = plans.get(premise);
                if (more == null) {
                    return null;
                }
            } else {
                more = isOver(derivation, i) ? Plan.of(new Step("over " + premise, Candidates.AMISS)) : Plan.NONE;
            }
            plan = plan.and(more);
            if (plan.weight() > MOST_WEIGHT) {
                return null;
            }
        }
        if (fault(derivation).isPresent()) {
            plan = plan.and(Plan.of(new Step("time " + derivation, Candidates.AMISS)));
        }
        for (Proposition blocker : blocked.getOrDefault(derivation, ImmutableList.of())) {
            plan = plan.and(Plan.of(new Step("blocked " + blocker, Candidates.AMISS)));
        }
        return plan.steps().isEmpty() || plan.weight() > MOST_WEIGHT ? null : plan.further();
    }

    private boolean isComplete(Derivation derivation) {
        for (Proposition premise : derivation.premises()) {
            if (!seen.all().containsKey(premise.canonical())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the premise, which is seen, would have to be valid on the day for the conclusion to be. If all
     * premises are seen, the time condition tells what is wrong.
     */
    private boolean isOver(Derivation derivation, int premise) {
        boolean may = derivation.rule().time() == TimeMode.SEQUENCE
                && premise < derivation.premises().size() - 1;
        return !may
                && !seen.countsWhenOver(derivation.conclusion())
                && !seen.holds(derivation.premises().get(premise).canonical())
                && !isComplete(derivation);
    }

    /**
     * The time condition that fails; of premises that are missing none is known but for their number of days.
     */
    private Optional<TimeFault> fault(Derivation derivation) {
        boolean sustained = derivation.rule().time() == TimeMode.SUSTAINED;
        if (!sustained && !isComplete(derivation)) {
            return Optional.empty();
        }
        return faults.computeIfAbsent(
                derivation,
                key -> TimeFault.of(
                        key.rule().time(),
                        key.premises().stream()
                                .map(premise -> seen.when(premise.canonical()))
                                .toList(),
                        seen.graph().settings().timeLimits(),
                        seen.day()));
    }

    /** Of these derivations those with the best plans, as ways. */
    private ImmutableList<Way> ways(List<Derivation> made, ListMultimap<Conclusion, Derivation> byConclusion) {
        Map<Derivation, Plan> planned = new LinkedHashMap<>();
        for (Derivation derivation : ImmutableSet.copyOf(made)) {
            Plan plan = plan(derivation);
            if (plan != null) {
                planned.put(derivation, plan);
            }
        }
        Optional<Plan> best = planned.values().stream().min(Comparator.naturalOrder());
        return planned.keySet().stream()
                .filter(derivation -> best.orElseThrow().isAsNear(planned.getOrDefault(derivation, Plan.NONE)))
                .sorted(Comparator.comparing(
                                (Derivation derivation) -> derivation.rule().name())
                        .thenComparing(Derivation::toString))
                .map(derivation -> way(derivation, byConclusion))
                .collect(ImmutableList.toImmutableList());
    }

    private Way way(Derivation derivation, ListMultimap<Conclusion, Derivation> byConclusion) {
        ImmutableList.Builder<Premise> premises = ImmutableList.builder();
        for (int i = 0; i < derivation.premises().size(); i++) {
            Proposition premise = derivation.premises().get(i);
            premises.add(
                    seen.all().containsKey(premise.canonical())
                            ? seen(premise, isOver(derivation, i))
                            : missing(premise, byConclusion));
        }
        return new Way(
                derivation.rule(),
                derivation.conclusion(),
                premises.build(),
                fault(derivation),
                blocked.getOrDefault(derivation, ImmutableList.of()));
    }

    private Premise seen(Proposition premise, boolean isOver) {
        Optional<Over> over = isOver ? Optional.of(past.over(premise.canonical())) : Optional.empty();
        return new Premise(
                premise,
                isOver ? State.OVER : State.THERE,
                ImmutableList.of(),
                ImmutableList.of(),
                over,
                ImmutableList.of());
    }

    private Premise missing(Proposition premise, ListMultimap<Conclusion, Derivation> byConclusion) {
        Proposition kept = premise.canonical();
        ImmutableList<Attestation> denials = Candidates.denials(seen, kept);
        ImmutableList<Way> ways =
                kept instanceof Conclusion conclusion ? waysTo(conclusion, byConclusion) : ImmutableList.of();
        return new Premise(
                premise,
                denials.isEmpty() ? State.MISSING : State.DENIED,
                denials.isEmpty() ? candidates.nearest(kept, MOST_SHOWN, !ways.isEmpty()) : ImmutableList.of(),
                denials,
                Optional.empty(),
                ways);
    }

    private ImmutableList<Way> waysTo(Conclusion missing, ListMultimap<Conclusion, Derivation> byConclusion) {
        ImmutableList<Way> known = told.get(missing);
        if (known == null) {
            told.put(missing, ImmutableList.of()); // what rests on itself is not told again
            known = plan(missing).height() == 0 ? ImmutableList.of() : ways(byConclusion.get(missing), byConclusion);
            told.put(missing, known);
        }
        return known;
    }
}
