package io.github.entente.derivation;

import io.github.entente.derivation.DerivationGraph.Step;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The reading "how sure", of a proposition at a day: the best of its derivations, each the least sure of its premises times the strength of its rule, each premise at its own
 * day (see the package). Only derivations that are valid on the day count. With it goes the best proof, see {@link #best}.
 *
 * <p>Values are found for all that a question reaches at once and kept. Not safe for use by several threads.
 */
final class Confidence {
    /** A proposition, by number, at a day. */
    record At(int node, LocalDate day) {}

    /** A way to a proposition at a day: a step, and its premises, each at its day. */
    record Way(int step, List<At> premises) {}

    private static final double CEILING = 0.99;
    private static final int UNPROVEN = Integer.MAX_VALUE;

    private final ReadGraph graph;
    private final Map<At, Double> values = new HashMap<>();
    private final Map<At, Integer> depths = new HashMap<>();
    private final Map<At, List<Way>> ways = new HashMap<>();

    Confidence(ReadGraph graph) {
        this.graph = graph;
    }

    /** From 0 to 0.99. */
    double of(At question) {
        Double known = values.get(question);
        if (known == null) {
            solve(question);
            known = values.get(question);
        }
        return known == null ? 0 : known;
    }

    /** The depth of the best proof; 0 for a stated relation. */
    int depth(At question) {
        of(question);
        return depths.getOrDefault(question, UNPROVEN);
    }

    /** All ways that are valid on the day. */
    List<Way> ways(At question) {
        return ways.computeIfAbsent(question, at -> {
            List<Way> all = new ArrayList<>();
            for (int step : graph.graph().stepsTo(at.node())) {
                if (graph.whenOfStep(step).isValidOn(at.day())) {
                    all.add(way(step, at.day()));
                }
            }
            return all;
        });
    }

    /** The step's premises, each at the day on which it counts for a conclusion at this one. */
    Way way(int number, LocalDate day) {
        Step step = graph.graph().step(number);
        int count = step.premises().size();
        List<At> premises = new ArrayList<>(count);
        LocalDate later = day;
        for (int i = count - 1; i >= 0; i--) {
            int node = step.premises().get(i) >> 1;
            Days happened =
                    graph.whenOf(step.premises().get(count - 1) >> 1, day).happened();
            LocalDate own = switch (step.rule().time()) {
                case OVERLAP -> day;
                case DURING ->
                    i == count - 1
                            ? day
                            : happened.intersection(graph.whenOf(node).valid())
                                    .last()
                                    .orElse(day);
                case SEQUENCE -> i == count - 1 ? day : lastBefore(node, later);
            };
            later = step.rule().time() == TimeMode.SEQUENCE && i == count - 1
                    ? happened.last().orElse(day)
                    : own;
            premises.add(0, new At(node, own));
        }
        return new Way(number, premises);
    }

    private LocalDate lastBefore(int node, LocalDate later) {
        LocalDate before = later.minusDays(1);
        return graph.whenOf(node, before).happened().last().orElse(before);
    }

    /** The best ways: as sure as the proposition itself, and no deeper than need be. */
    List<Way> best(At question) {
        double value = of(question);
        int depth = depth(question);
        return ways(question).stream()
                .filter(way -> value(way) == value && depth(way) == depth)
                .toList();
    }

    private void solve(At question) {
        Set<At> open = new HashSet<>();
        List<At> reached = new ArrayList<>();
        reach(question, open, reached);
        for (At at : reached) {
            boolean stated = graph.graph().propositions().get(at.node()) instanceof Relation;
            values.put(at, stated ? stated(at) : 0.0);
            depths.put(at, stated ? 0 : UNPROVEN);
        }
        while (reached.stream().filter(this::surer).count() > 0) {
            // until nothing gets surer
        }
        while (reached.stream().filter(this::shallower).count() > 0) {
            // until no proof gets shallower
        }
    }

    private boolean surer(At at) {
        double before = known(at);
        double value = before;
        for (Way way : ways(at)) {
            value = Math.max(value, value(way));
        }
        values.put(at, value);
        return value > before;
    }

    private boolean shallower(At at) {
        int before = depths.getOrDefault(at, UNPROVEN);
        int depth = before;
        for (Way way : ways(at)) {
            if (value(way) == known(at)) {
                depth = Math.min(depth, depth(way));
            }
        }
        depths.put(at, depth);
        return depth < before;
    }

    private double known(At at) {
        return values.getOrDefault(at, 0.0);
    }

    /** Collects what the question rests on and is not known yet, premises before what they support, but for circles. */
    private void reach(At question, Set<At> seen, List<At> reached) {
        if (values.containsKey(question) || !seen.add(question)) {
            return;
        }
        for (Way way : ways(question)) {
            way.premises().forEach(premise -> reach(premise, seen, reached));
        }
        reached.add(question);
    }

    private double value(Way way) {
        double least = 1;
        for (At premise : way.premises()) {
            least = Math.min(least, known(premise));
        }
        return least * graph.graph().step(way.step()).rule().strength();
    }

    private int depth(Way way) {
        int deepest = 0;
        for (At premise : way.premises()) {
            deepest = Math.max(deepest, depths.getOrDefault(premise, UNPROVEN));
        }
        return deepest == UNPROVEN ? UNPROVEN : deepest + 1;
    }

    /**
     * How sure a stated relation is: of the attestations that share any source, only the best counts (ten copies of one wire story are one), and independent lineages
     * combine by noisy-or.
     */
    private double stated(At at) {
        Relation relation = (Relation) graph.graph().propositions().get(at.node());
        double doubt = 1;
        for (List<Attestation> lineage :
                Lineages.of(graph.seen(relation, at.day()).filter(Attestation::affirms))) {
            double best = lineage.stream()
                    .mapToDouble(one -> value(relation, one, at.day()))
                    .max()
                    .orElse(0);
            doubt *= 1 - best;
        }
        return Math.min(CEILING, 1 - doubt);
    }

    private double value(Relation relation, Attestation one, LocalDate day) {
        double value = graph.settings().value(one.code());
        if (relation.type().halfLifeDays().isEmpty()) {
            return value;
        }
        LocalDate last = one.happened().last().filter(end -> end.isBefore(day)).orElse(day);
        double age = ChronoUnit.DAYS.between(last, day);
        return value * Math.pow(2, -age / relation.type().halfLifeDays().getAsInt());
    }
}
