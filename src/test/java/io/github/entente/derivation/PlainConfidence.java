package io.github.entente.derivation;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf.Precision;
import io.github.entente.fact.Relation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The reading "how sure" stated plainly, to compare the library's with: records in hash maps, recursion, and
 * sweeps until nothing changes. All turns of a sequence are ways, so that depths can differ from the
 * library's, which takes the latest of equally sure turns.
 */
final class PlainConfidence {
    /**
     * A question: the confidence in a proposition, by number, on a day.
     *
     * @param window only what happened on these days counts; {@link Days#ALL} if that does not matter
     * @param ever if true, it must have held on some day up to the day, and confidence does not fade; if
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

        /** Whether the attestation is about something that happened in the window. */
        boolean concerns(Attestation one) {
            return window.equals(Days.ALL)
                    || !Validity.happened(one).intersection(window).isEmpty();
        }

        boolean holds(Validity when) {
            Validity inWindow = window.equals(Days.ALL) ? when : when.within(window);
            return ever ? !inWindow.asOf(day).isNever() : inWindow.isValidOn(day);
        }
    }

    /** A way to answer a question: a step, and a question for each premise. */
    record Alternative(int step, List<At> premises) {}

    /** The maximum number of breakpoints at which one sequence is evaluated, latest first. */
    private static final int MOST_BREAKPOINTS = 64;

    static final int UNPROVEN = Integer.MAX_VALUE;

    private final DatedGraph graph;
    private final ImmutableSet<Integer> without;
    private final Map<At, Double> values = new HashMap<>();
    private final Map<At, Integer> depths = new HashMap<>();
    private final Map<At, List<Alternative>> alternatives = new HashMap<>();

    PlainConfidence(DatedGraph graph) {
        this(graph, ImmutableSet.of());
    }

    private PlainConfidence(DatedGraph graph, ImmutableSet<Integer> without) {
        this.graph = graph;
        this.without = without;
    }

    /** The same reading as if one conclusion more could not be derived. */
    PlainConfidence without(int node) {
        return new PlainConfidence(
                graph, ImmutableSet.<Integer>builder().addAll(without).add(node).build());
    }

    /** The confidence, 0 to 0.99. */
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
            case OVERLAP -> List.of(overlap(number, nodes, conclusion));
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

    /**
     * For each day on which what the later premise rests on may change: the later by what happened on that
     * day, the earlier by what happened before it.
     */
    private List<Alternative> sequences(int number, List<Integer> nodes, At conclusion) {
        int window = graph.settings().sequenceDays();
        int last = nodes.get(nodes.size() - 1);
        Days happened = graph.whenOfStep(number)
                .happened()
                .intersection(conclusion.window())
                .until(conclusion.day());
        List<Alternative> all = new ArrayList<>();
        int breakpoints = 0;
        for (LocalDate day : breakpoints(nodes, window, conclusion)) {
            if (!happened.contains(day) || breakpoints++ >= MOST_BREAKPOINTS) {
                continue;
            }
            At later = new At(last, conclusion.day(), Days.of(day), conclusion.ever());
            if (!later.holds(graph.whenOf(last))) {
                continue;
            }
            List<At> premises = new ArrayList<>(List.of(later));
            LocalDate next = day;
            for (int i = nodes.size() - 2; i >= 0; i--) {
                LocalDate end = next.minusDays(1);
                Days before = Days.of(next.minusDays(window), Precision.DAY, end, Precision.DAY);
                premises.add(0, new At(nodes.get(i), end, before, true));
                next = graph.whenOf(nodes.get(i))
                        .happened()
                        .intersection(before)
                        .last()
                        .orElse(next);
            }
            if (allHold(premises)) {
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

    /**
     * The days on which a sequence of these may begin or cease to be one, or rest on other attestations;
     * latest first.
     */
    private Set<LocalDate> breakpoints(List<Integer> nodes, int window, At conclusion) {
        TreeSet<LocalDate> breakpoints = new TreeSet<>();
        breakpoints.add(conclusion.day());
        breakpoints.addAll(conclusion.window().bounds());
        Set<Integer> cone = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(nodes);
        while (!open.isEmpty()) {
            int node = open.remove();
            if (cone.add(node)) {
                addBreakpoints(breakpoints, node, window);
                for (int step : graph.graph().stepsTo(node)) {
                    open.addAll(nodes(step));
                }
            }
        }
        return breakpoints.descendingSet();
    }

    private void addBreakpoints(Set<LocalDate> breakpoints, int node, int window) {
        List<LocalDate> bounds = new ArrayList<>(graph.whenOf(node).happened().bounds());
        if (graph.graph().proposition(node) instanceof Relation relation) {
            for (Attestation one : graph.attestations(relation)) {
                bounds.addAll(Validity.happened(one).bounds());
            }
        }
        for (LocalDate bound : bounds) {
            breakpoints.add(bound);
            breakpoints.add(bound.plusDays(1));
            breakpoints.add(bound.plusDays(window));
        }
    }

    private boolean allHold(List<At> premises) {
        for (At premise : premises) {
            if (!premise.holds(graph.whenOf(premise.node()))) {
                return false;
            }
        }
        return true;
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
                changed |= surer(at);
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

    private boolean surer(At at) {
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
     * How sure a stated relation is, by the attestations of what happened in the window: of those that share
     * any source, only the best counts (ten copies of one wire story are one), and independent lineages
     * combine by noisy-or.
     */
    private double stated(At at) {
        Relation relation = (Relation) graph.graph().proposition(at.node());
        double doubt = 1;
        for (List<Attestation> lineage :
                Lineages.of(graph.seen(relation, at.day()).filter(one -> one.affirms() && at.concerns(one)))) {
            double best = 0;
            for (Attestation one : lineage) {
                best = Math.max(best, value(relation, one, at));
            }
            doubt *= 1 - best;
        }
        return Math.min(graph.settings().maxStrength(), 1 - doubt);
    }

    private double value(Relation relation, Attestation one, At at) {
        double value = graph.settings().value(one.code());
        OptionalInt halfLife = graph.settings().halfLifeDays(relation.type());
        if (at.ever() || halfLife.isEmpty()) {
            return value;
        }
        LocalDate day = at.day();
        LocalDate end = one.happened().last().orElse(day);
        LocalDate last = end.isBefore(day) ? end : day;
        double age = ChronoUnit.DAYS.between(last, day);
        return value * Math.pow(2, -age / halfLife.getAsInt());
    }
}
