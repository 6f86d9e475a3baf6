package io.github.entente.derivation;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf.Precision;
import io.github.entente.fact.Relation;
import io.github.entente.fact.Reliability;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The reading "how strong" stated plainly, to compare the library's with: records in hash maps, recursion,
 * and sweeps until nothing changes. All turns of a sequence are ways, so that depths can differ from the
 * library's, which takes the latest of equally strong turns.
 */
final class PlainStrength {
    /**
     * A question: the strength of a proposition, by number, on a day.
     *
     * @param window only what happened on these days counts; {@link Days#ALL} if that does not matter
     * @param ever if true, it must have held on some day up to the day, and strength does not fade; if
     *     false, it must hold on the day
     */
    record At(int node, LocalDate day, Days window, boolean ever) {
        At(int node, LocalDate day) {
            this(node, day, Days.ALL, false);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof At at
                    && node == at.node
                    && ever == at.ever
                    && day.equals(at.day)
                    && window.equals(at.window);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * node + day.hashCode()) + window.hashCode()) + Boolean.hashCode(ever);
        }

        /** Whether the attestation is about what happened in the window. */
        boolean concerns(Days days) {
            return window.equals(Days.ALL) || !days.intersection(window).isEmpty();
        }

        boolean holds(Validity when) {
            Validity inWindow = window.equals(Days.ALL) ? when : when.within(window);
            return ever ? !inWindow.asOf(day).isNever() : inWindow.isValidOn(day);
        }
    }

    /** A way to answer a question: a step, and a question for each premise. */
    record Alternative(int step, List<At> premises) {}

    /** How many beginnings of one sequence are looked at, the latest first. */
    private static final int MOST_BEGINNINGS = 64;

    static final int UNPROVEN = Integer.MAX_VALUE;

    private final DatedGraph graph;
    private final ImmutableSet<Integer> without;
    private final Map<At, Double> values = new HashMap<>();
    private final Map<At, Integer> depths = new HashMap<>();
    private final Map<At, List<Alternative>> alternatives = new HashMap<>();

    PlainStrength(DatedGraph graph) {
        this(graph, ImmutableSet.of());
    }

    private PlainStrength(DatedGraph graph, ImmutableSet<Integer> without) {
        this.graph = graph;
        this.without = without;
    }

    /** The same reading as if one conclusion more could not be derived. */
    PlainStrength without(int node) {
        return new PlainStrength(
                graph, ImmutableSet.<Integer>builder().addAll(without).add(node).build());
    }

    /** The strength, 0 to 0.99. */
    double of(At question) {
        Double known = values.get(question);
        if (known == null) {
            solve(question);
            known = values.get(question);
        }
        return known == null ? 0 : known;
    }

    /** The depth of the best proof; 0 for a stated fact. */
    int depth(At question) {
        of(question);
        return depths.getOrDefault(question, UNPROVEN);
    }

    /** All ways to answer the question. */
    List<Alternative> alternatives(At question) {
        return alternatives.computeIfAbsent(question, at -> {
            List<Alternative> all = new ArrayList<>();
            for (int step :
                    without.contains(at.node()) ? new int[0] : graph.graph().stepsTo(at.node())) {
                if (at.holds(graph.whenOfStep(step))) {
                    all.addAll(alternatives(step, at));
                }
            }
            return all;
        });
    }

    /** The ways through one step, which differ in the days that they ask its premises about. */
    List<Alternative> alternatives(int number, At conclusion) {
        List<Integer> nodes = nodes(number);
        return switch (graph.graph().rule(number).time()) {
            case OVERLAP, TOGETHER, SUSTAINED -> List.of(overlap(number, nodes, conclusion));
            case WHILE -> List.of(whileHolds(number, nodes, conclusion));
            case DURING -> List.of(during(number, nodes, conclusion));
            case SEQUENCE -> sequences(number, nodes, conclusion);
        };
    }

    private static Alternative overlap(int number, List<Integer> nodes, At conclusion) {
        List<At> premises = new ArrayList<>();
        for (int node : nodes) {
            premises.add(new At(node, conclusion.day(), conclusion.window(), conclusion.ever()));
        }
        return new Alternative(number, premises);
    }

    /** The act by what happened under the ties, the ties as having been by the last day of that. */
    private Alternative during(int number, List<Integer> nodes, At conclusion) {
        int act = nodes.get(nodes.size() - 1);
        Days held = conclusion.window();
        for (int tie : nodes.subList(0, nodes.size() - 1)) {
            held = held.intersection(graph.whenOf(tie).valid());
        }
        LocalDate last = graph.whenOf(act)
                .happened()
                .intersection(held)
                .until(conclusion.day())
                .last()
                .orElse(conclusion.day());
        List<At> premises = new ArrayList<>();
        for (int tie : nodes.subList(0, nodes.size() - 1)) {
            premises.add(new At(tie, last, Days.ALL, true));
        }
        premises.add(new At(act, conclusion.day(), held, conclusion.ever()));
        return new Alternative(number, premises);
    }

    /** The ties on the day, the act by what happened in the runs that go on then or in their leads. */
    private Alternative whileHolds(int number, List<Integer> nodes, At conclusion) {
        LocalDate day = conclusion.ever()
                ? graph.whenOfStep(number)
                        .valid()
                        .until(conclusion.day())
                        .last()
                        .orElse(conclusion.day())
                : conclusion.day();
        Days window = conclusion.window();
        List<At> premises = new ArrayList<>();
        for (int tie : nodes.subList(0, nodes.size() - 1)) {
            premises.add(new At(tie, day, Days.ALL, conclusion.ever()));
            for (Days run : graph.whenOf(tie).valid().runs()) {
                if (run.contains(day)) {
                    window = window.intersection(
                            run.preceded(graph.settings().timeLimits().leadDays()));
                }
            }
        }
        premises.add(new At(nodes.get(nodes.size() - 1), day, window, conclusion.ever()));
        return new Alternative(number, premises);
    }

    /**
     * For each beginning of the later premise: that run of it, and the earlier by what was counted before.
     */
    private List<Alternative> sequences(int number, List<Integer> nodes, At conclusion) {
        int reach = graph.settings().timeLimits().sequenceDays();
        int last = nodes.get(nodes.size() - 1);
        List<Alternative> all = new ArrayList<>();
        int[] begins = graph.whenOfStep(number).began().epochDays();
        int looked = 0;
        for (int i = begins.length - 1; i >= 0 && looked < MOST_BEGINNINGS; i--) {
            LocalDate begin = LocalDate.ofEpochDay(begins[i]);
            Days run = graph.whenOf(last).happened().runsFrom(Days.of(begin)).intersection(conclusion.window());
            At later = new At(last, conclusion.day(), run, conclusion.ever());
            if (begin.isAfter(conclusion.day()) || run.isEmpty() || !later.holds(graph.whenOf(last))) {
                continue;
            }
            looked++;
            List<At> premises = new ArrayList<>(List.of(later));
            LocalDate next = begin;
            boolean holding = true;
            for (int place = nodes.size() - 2; place >= 0 && holding; place--) {
                Validity when = graph.whenOf(nodes.get(place));
                Days before = Days.of(next.minusDays(reach), Precision.DAY, next.minusDays(1), Precision.DAY);
                Days counted = when.counted().intersection(before);
                holding = !counted.isEmpty();
                if (holding) {
                    premises.add(0, new At(nodes.get(place), next.minusDays(1), before, true));
                    LocalDate latest = counted.last().orElseThrow();
                    next = when.began().until(latest).last().orElse(latest);
                }
            }
            if (holding) {
                all.add(new Alternative(number, premises));
            }
        }
        if (all.isEmpty()) {
            List<At> whenever = new ArrayList<>();
            for (int node : nodes) {
                whenever.add(new At(node, conclusion.day(), Days.ALL, true));
            }
            all.add(new Alternative(number, whenever));
        }
        return all;
    }

    private List<Integer> nodes(int step) {
        return Ints.asList(graph.graph().premises(step));
    }

    private void solve(At question) {
        Set<At> open = new HashSet<>();
        List<At> reached = new ArrayList<>();
        reach(question, open, reached);
        for (At at : reached) {
            boolean stated = graph.graph().proposition(at.node()) instanceof Relation;
            values.put(at, stated ? stated(at) : 0.0);
            depths.put(at, stated ? 0 : UNPROVEN);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (At at : reached) {
                changed |= stronger(at);
            }
        }
        changed = true;
        while (changed) {
            changed = false;
            for (At at : reached) {
                changed |= shallower(at);
            }
        }
    }

    private boolean stronger(At at) {
        double before = known(at);
        double value = before;
        for (Alternative alternative : alternatives(at)) {
            value = Math.max(value, value(alternative));
        }
        values.put(at, value);
        return value > before;
    }

    private boolean shallower(At at) {
        int before = depths.getOrDefault(at, UNPROVEN);
        int depth = before;
        for (Alternative alternative : alternatives(at)) {
            if (value(alternative) == known(at)) {
                depth = Math.min(depth, depth(alternative));
            }
        }
        depths.put(at, depth);
        return depth < before;
    }

    private double known(At at) {
        return values.getOrDefault(at, 0.0);
    }

    /**
     * Collects what the question rests on and is not known yet, premises before what they support, but for
     * circles.
     */
    private void reach(At question, Set<At> seen, List<At> reached) {
        if (values.containsKey(question) || !seen.add(question)) {
            return;
        }
        for (Alternative alternative : alternatives(question)) {
            for (At premise : alternative.premises()) {
                reach(premise, seen, reached);
            }
        }
        reached.add(question);
    }

    double value(Alternative alternative) {
        double least = 1;
        for (At premise : alternative.premises()) {
            least = Math.min(least, known(premise));
        }
        return least * graph.graph().rule(alternative.step()).strength();
    }

    private int depth(Alternative alternative) {
        int deepest = 0;
        for (At premise : alternative.premises()) {
            deepest = Math.max(deepest, depths.getOrDefault(premise, UNPROVEN));
        }
        return deepest == UNPROVEN ? UNPROVEN : deepest + 1;
    }

    /**
     * How strong the evidence for a stated relation is: noisy-or over lineages of the best in each, at most
     * what it would be with nearly one B2 in the place of all poor sources; less what is denied, by
     * Dempster's rule.
     */
    private double stated(At at) {
        Relation relation = (Relation) graph.graph().proposition(at.node());
        List<Attestation> all = List.copyOf(graph.attestations(relation));
        List<Attestation> affirming = new ArrayList<>();
        for (Attestation one : all) {
            Days days = days(relation, one);
            if (one.affirms() && days.beginsBy(at.day().toEpochDay()) && at.concerns(days)) {
                affirming.add(one);
            }
        }
        List<Attestation> denying = new ArrayList<>();
        for (Attestation one : all) {
            Days days = days(relation, one);
            if (!one.affirms()
                    && days.beginsBy(at.day().toEpochDay())
                    && affirming.stream()
                            .anyMatch(other -> days(relation, other)
                                    .intersection(days)
                                    .intersection(at.window())
                                    .beginsBy(at.day().toEpochDay()))) {
                denying.add(one);
            }
        }
        double affirmed = joint(relation, affirming, at);
        double denied = joint(relation, denying, at);
        double believed = affirmed * (1 - denied) / (1 - affirmed * denied);
        return Math.min(graph.settings().maxStrength(), believed);
    }

    private Days days(Relation relation, Attestation one) {
        Days days = StatedValidity.happened(relation, one, graph.attestations(relation));
        return one.affirms() ? days.intersection(graph.when(relation).happened()) : days;
    }

    private double joint(Relation relation, List<Attestation> all, At at) {
        double oneOfPoor = graph.settings().maxStrength() * graph.settings().value(AdmiraltyCode.parse("B2"));
        List<Double> withOne = new ArrayList<>(bestOfLineages(relation, all, PlainStrength::isGood, at));
        withOne.add(oneOfPoor);
        return Math.min(noisyOr(bestOfLineages(relation, all, one -> true, at)), noisyOr(withOne));
    }

    private static double noisyOr(List<Double> values) {
        if (values.size() == 1) {
            return values.get(0);
        }
        return 1 - values.stream().mapToDouble(value -> 1 - value).reduce(1, (one, other) -> one * other);
    }

    private static boolean isGood(Attestation one) {
        return one.code().reliability().compareTo(Reliability.D) < 0;
    }

    private List<Double> bestOfLineages(
            Relation relation, List<Attestation> all, Predicate<Attestation> counts, At at) {
        return Lineages.of(all, Attestation::passedThrough).stream()
                .map(lineage -> lineage.stream()
                        .filter(counts)
                        .mapToDouble(one -> value(relation, one, at))
                        .max())
                .flatMapToDouble(OptionalDouble::stream)
                .boxed()
                .toList();
    }

    private double value(Relation relation, Attestation one, At at) {
        double value = graph.settings().value(one.code());
        OptionalInt halfLife = graph.settings().halfLifeDays(relation);
        Optional<LocalDate> last = days(relation, one).last();
        if (at.ever() || halfLife.isEmpty() || last.isEmpty() || !last.get().isBefore(at.day())) {
            return value;
        }
        return value * Math.pow(2, -(double) ChronoUnit.DAYS.between(last.get(), at.day()) / halfLife.getAsInt());
    }
}
