package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.entente.derivation.Confidence.At;
import io.github.entente.derivation.Confidence.Way;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds explanations out of the best ways; equal parts of one explanation are one object. */
final class Explainer {
    private final ReadGraph graph;
    private final Confidence confidence;
    private final LocalDate asOf;
    private final Actors actors;
    private final Map<At, Explanation> known = new HashMap<>();

    Explainer(ReadGraph graph, Confidence confidence, LocalDate asOf, Actors actors) {
        this.graph = graph;
        this.confidence = confidence;
        this.asOf = asOf;
        this.actors = actors;
    }

    Explanation explain(At question) {
        Explanation explained = known.get(question);
        if (explained == null) {
            explained = proposition(question) instanceof Relation relation
                    ? leaf(relation, question)
                    : explain(question, first(confidence.best(question)));
            known.put(question, explained);
        }
        return explained;
    }

    private Explanation explain(At question, Way way) {
        ImmutableList<Explanation> premises =
                way.premises().stream().map(this::explain).collect(ImmutableList.toImmutableList());
        return new Explanation(
                this,
                question,
                proposition(question),
                graph.whenOf(question.node(), asOf),
                confidence.of(question),
                Optional.of(graph.graph().derivation(way.step())),
                premises,
                ImmutableList.of());
    }

    private Explanation leaf(Relation relation, At question) {
        ImmutableList<Attestation> seen = graph.seen(relation, asOf)
                .sorted(Comparator.comparing((Attestation one) -> !one.affirms())
                        .thenComparing(Comparator.naturalOrder()))
                .collect(ImmutableList.toImmutableList());
        return new Explanation(
                this,
                question,
                relation,
                graph.whenOf(question.node(), asOf),
                confidence.of(question),
                Optional.empty(),
                ImmutableList.of(),
                seen);
    }

    /** The other derivations that hold on some day seen, each at its own; none that rests on the proposition itself. */
    ImmutableList<Explanation> alternatives(Explanation explanation) {
        synchronized (confidence) {
            At question = explanation.question();
            List<Way> others = new ArrayList<>();
            for (int step : graph.graph().stepsTo(question.node())) {
                When seen = graph.whenOfStep(step).asOf(asOf);
                boolean shown = explanation
                        .derivation()
                        .equals(Optional.of(graph.graph().derivation(step)));
                if (!shown && !seen.isNever() && standsWithout(step, question.node())) {
                    LocalDate day = seen.isValidOn(question.day())
                            ? question.day()
                            : seen.heyday().orElse(asOf);
                    others.add(confidence.way(step, day));
                }
            }
            return others.stream()
                    .sorted(Comparator.comparing(way -> graph.graph().derivation(way.step()), DerivationOrder.INSTANCE))
                    .map(way -> explain(question, way))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /** Whether the step's premises can be proven from stated relations without this conclusion. */
    private boolean standsWithout(int step, int conclusion) {
        Set<Integer> cone = new HashSet<>();
        graph.graph().step(step).premises().forEach(code -> reach(code >> 1, conclusion, cone));
        Set<Integer> proven = new HashSet<>();
        for (boolean changed = true; changed; ) {
            changed = false;
            for (int node : cone) {
                changed |= !proven.contains(node) && holds(node, proven) && proven.add(node);
            }
        }
        return graph.graph().step(step).premises().stream().allMatch(code -> proven.contains(code >> 1));
    }

    private boolean holds(int node, Set<Integer> proven) {
        if (graph.graph().propositions().get(node) instanceof Relation) {
            return true;
        }
        for (int step : graph.graph().stepsTo(node)) {
            if (graph.graph().step(step).premises().stream().allMatch(code -> proven.contains(code >> 1))) {
                return true;
            }
        }
        return false;
    }

    private void reach(int node, int without, Set<Integer> cone) {
        if (node == without || !cone.add(node)) {
            return;
        }
        for (int step : graph.graph().stepsTo(node)) {
            graph.graph().step(step).premises().forEach(code -> reach(code >> 1, without, cone));
        }
    }

    private Way first(List<Way> ways) {
        return ways.stream()
                .min(Comparator.comparing(way -> graph.graph().derivation(way.step()), DerivationOrder.INSTANCE))
                .orElseThrow();
    }

    private Proposition proposition(At question) {
        return graph.graph().propositions().get(question.node());
    }

    String label(String id) {
        return actors.label(id);
    }

    /** Stated relations under an explanation. */
    static ImmutableSet<Relation> leaves(Explanation explanation) {
        ImmutableSet.Builder<Relation> leaves = ImmutableSet.builder();
        collect(explanation, new HashSet<>(), leaves);
        return leaves.build();
    }

    private static void collect(Explanation explanation, Set<Explanation> seen, ImmutableSet.Builder<Relation> leaves) {
        if (!seen.add(explanation)) {
            return;
        }
        if (explanation.proposition() instanceof Relation relation) {
            leaves.add(relation);
        }
        explanation.premises().forEach(premise -> collect(premise, seen, leaves));
    }
}
