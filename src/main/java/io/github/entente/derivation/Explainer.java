package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.derivation.StrengthSearch.Alternative;
import io.github.entente.derivation.StrengthSearch.At;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Builds explanations from the best ways. Equal parts of one explanation are one object. */
final class Explainer {
    private final DatedGraph graph;
    private final StrengthSearch strength;
    private final Evidence evidence;
    private final LocalDate asOf;
    private final Actors actors;
    private final Map<At, Explanation> known = new HashMap<>();

    Explainer(DatedGraph graph, StrengthSearch strength, Evidence evidence, LocalDate asOf, Actors actors) {
        this.graph = graph;
        this.strength = strength;
        this.evidence = evidence;
        this.asOf = asOf;
        this.actors = actors;
    }

    Explanation explain(At question) {
        Explanation explained = known.get(question);
        return explained == null ? explain(question, best(question)) : explained;
    }

    /** The best proof: a way for each question that occurs in it. */
    Map<At, Alternative> best(At root) {
        Map<At, Alternative> best = new LinkedHashMap<>();
        Deque<At> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            At question = open.remove();
            if (!graph.isStated(question.node()) && !best.containsKey(question)) {
                Alternative alternative = first(strength.best(question));
                best.put(question, alternative);
                open.addAll(alternative.premises());
            }
        }
        return best;
    }

    /** Whether a stated fact in the best proof is denied for the days that count there. */
    boolean isDisputed(At root) {
        if (graph.isStated(root.node())) {
            return isDenied(root);
        }
        return best(root).values().stream()
                .flatMap(alternative -> alternative.premises().stream())
                .anyMatch(premise -> graph.isStated(premise.node()) && isDenied(premise));
    }

    private boolean isDenied(At question) {
        return evidence.isDisputed(question.node(), (int) question.day().toEpochDay(), question.window());
    }

    /** The explanation of this proof. Premises are built before what they support. */
    Explanation explain(At root, Map<At, Alternative> proof) {
        Deque<At> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            At question = open.getLast();
            Alternative alternative = proof.get(question);
            List<At> missing = new ArrayList<>();
            for (At premise : alternative == null ? List.<At>of() : alternative.premises()) {
                if (!known.containsKey(premise)) {
                    missing.add(premise);
                }
            }
            if (missing.isEmpty()) {
                known.putIfAbsent(
                        question,
                        alternative == null
                                ? leaf((Fact) proposition(question), question)
                                : explanation(question, alternative));
                open.removeLast();
            } else {
                open.addAll(missing);
            }
        }
        return known(root);
    }

    private Explanation known(At question) {
        Explanation explained = known.get(question);
        if (explained == null) {
            throw new IllegalStateException("not explained yet: " + question);
        }
        return explained;
    }

    private Explanation explanation(At question, Alternative alternative) {
        ImmutableList.Builder<Explanation> premises = ImmutableList.builder();
        double least = 1;
        for (At asked : alternative.premises()) {
            Explanation premise = known(asked);
            premises.add(premise);
            least = Math.min(least, premise.strength());
        }
        return explanation(
                question,
                alternative,
                least * graph.graph().rule(alternative.step()).strength(),
                premises.build());
    }

    private Explanation explain(At question, Alternative alternative, double value) {
        return explanation(
                question,
                alternative,
                value,
                alternative.premises().stream().map(this::explain).collect(ImmutableList.toImmutableList()));
    }

    private Explanation explanation(
            At question, Alternative alternative, double value, ImmutableList<Explanation> premises) {
        return new Explanation(
                this,
                question,
                proposition(question),
                graph.whenOf(question.node(), asOf),
                value,
                Optional.of(graph.graph().derivation(alternative.step())),
                premises,
                ImmutableList.of(),
                Doubts.from(premises));
    }

    private Explanation leaf(Fact fact, At question) {
        ImmutableList.Builder<Attestation> affirming = ImmutableList.builder();
        List<Attestation> gone = new ArrayList<>();
        ImmutableList.Builder<Attestation> denying = ImmutableList.builder();
        ImmutableMap.Builder<Attestation, Attestation> retractions = ImmutableMap.builder();
        ImmutableSortedSet<Attestation> all = graph.attestations(fact);
        for (Attestation one : all) { // in their order
            Optional<LocalDate> first = one.happened().first();
            if (first.isPresent() && asOf.isBefore(first.get())) {
                continue; // not seen yet
            }
            boolean stands =
                    question.concerns(StatedValidity.happened(fact, one, all).until(asOf));
            if (!one.affirms()) {
                denying.add(one);
            } else if (stands
                    || question.concerns(StatedValidity.said(fact, one).until(asOf))) {
                boolean isLeft = StatedValidity.happened(fact, one, all).beginsBy(asOf.toEpochDay());
                if (stands && isLeft) {
                    affirming.add(one);
                } else {
                    gone.add(one);
                }
                StatedValidity.retraction(fact, one, all, asOf).ifPresent(denial -> retractions.put(one, denial));
            }
        }
        ImmutableList<Attestation> seen =
                affirming.addAll(gone).addAll(denying.build()).build();
        ImmutableSet<Attestation> denials = ImmutableSet.copyOf(
                evidence.denials(question.node(), (int) question.day().toEpochDay(), question.window()));
        return new Explanation(
                this,
                question,
                fact,
                graph.whenOf(question.node(), asOf),
                strength.of(question),
                Optional.empty(),
                ImmutableList.of(),
                seen,
                new Doubts(!denials.isEmpty(), denials, retractions.buildOrThrow(), ImmutableSet.copyOf(gone)));
    }

    /**
     * The other derivations that hold on some day that is seen, each explained at its own day. Derivations
     * that rest on the proposition itself are left out.
     */
    ImmutableList<Explanation> alternatives(Explanation explanation) {
        synchronized (strength) {
            At question = explanation.question();
            StrengthSearch rest = strength.without(question.node());
            Explainer other = new Explainer(graph, rest, evidence, asOf, actors);
            List<Alternative> others = new ArrayList<>();
            for (int step : graph.graph().stepsTo(question.node())) {
                Validity seen = graph.whenOfStep(step).asOf(asOf);
                boolean shown = explanation
                        .derivation()
                        .equals(Optional.of(graph.graph().derivation(step)));
                if (!shown && !seen.isNever()) {
                    LocalDate day = seen.isValidOn(question.day())
                            ? question.day()
                            : seen.referenceDay().orElse(asOf);
                    others.addAll(bestOf(
                            rest,
                            rest.alternatives(step, new At(question.node(), day, question.window(), question.ever()))));
                }
            }
            return others.stream()
                    .filter(alternative -> alternative.premises().stream()
                            .allMatch(premise -> rest.depth(premise) < StrengthSearch.UNPROVEN))
                    .sorted(Comparator.comparing(
                            alternative -> graph.graph().derivation(alternative.step()), DerivationOrder.INSTANCE))
                    .map(alternative -> other.explain(question, alternative, rest.value(alternative)))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /**
     * Acts that take no side between actors of the proof, on days on which the explained proposition
     * happened.
     */
    ImmutableList<Explanation> context(Explanation explanation) {
        ImmutableSet<Fact> leaves = leaves(explanation);
        Set<String> actorsOfProof = new TreeSet<>();
        for (Fact leaf : leaves) {
            actorsOfProof.addAll(
                    leaf instanceof Relation relation ? List.of(relation.subject(), relation.object()) : leaf.actors());
        }
        Days happened = explanation.when().happened();
        synchronized (strength) {
            ImmutableList.Builder<Explanation> context = ImmutableList.builder();
            for (String actor : actorsOfProof) {
                for (Relation act : graph.actsWithoutSide(actor)) {
                    if (actorsOfProof.contains(act.object())
                            && !leaves.contains(act)
                            && !graph.when(act)
                                    .happened()
                                    .intersection(happened)
                                    .isEmpty()) {
                        context.add(leaf(
                                act,
                                new At(
                                        graph.graph().node(act),
                                        explanation.question().day())));
                    }
                }
            }
            return context.build();
        }
    }

    /** The strongest ways through one step, among those that can be proved. */
    private static List<Alternative> bestOf(StrengthSearch strength, List<Alternative> alternatives) {
        return alternatives.stream()
                .filter(alternative -> alternative.premises().stream()
                        .allMatch(premise -> strength.depth(premise) < StrengthSearch.UNPROVEN))
                .max(Comparator.comparingDouble(strength::value))
                .stream()
                .toList();
    }

    private Alternative first(List<Alternative> alternatives) {
        Alternative first = alternatives.get(0);
        for (Alternative alternative : alternatives.subList(1, alternatives.size())) {
            if (DerivationOrder.INSTANCE.compare(
                            graph.graph().derivation(alternative.step()),
                            graph.graph().derivation(first.step()))
                    < 0) {
                first = alternative;
            }
        }
        return first;
    }

    private Proposition proposition(At question) {
        return graph.graph().proposition(question.node());
    }

    /** When a part holds, limited to the days that matter for what it supports. */
    Validity whenAsked(Explanation part) {
        At question = part.question();
        return graph.whenOf(question.node(), question.day()).within(question.window());
    }

    String label(String id) {
        return actors.label(id);
    }

    LocalDate asOf() {
        return asOf;
    }

    /** The stated facts of an explanation. */
    static ImmutableSet<Fact> leaves(Explanation explanation) {
        ImmutableSet.Builder<Fact> leaves = ImmutableSet.builder();
        Set<Explanation> seen = new HashSet<>();
        Deque<Explanation> open = new ArrayDeque<>(List.of(explanation));
        while (!open.isEmpty()) {
            Explanation part = open.removeLast();
            if (seen.add(part)) {
                if (part.proposition() instanceof Fact fact) {
                    leaves.add(fact);
                }
                open.addAll(part.premises().reverse());
            }
        }
        return leaves.build();
    }
}
