package io.github.entente.derivation;

import com.google.common.collect.ImmutableSet;
import io.github.entente.derivation.Alternatives.Premises;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The strength of a proposition on a day. It is that of the best derivation. A derivation is as strong as the
 * weakest of its premises, times the strength of its rule. Each premise is judged at a day of its own (see
 * the package). Only derivations that are valid on the day count. The best proof comes with the strength, see
 * {@link #best}.
 *
 * <p>The questions on which a question depends are settled before it, component by component (Tarjan,
 * <i>Depth-First Search and Linear Graph Algorithms</i>, SIAM J. Comput. 1972). In a cycle the question with
 * the strongest answer is settled first; ties go to the shallowest proof. This is right because no
 * conclusion is stronger than its premises (Knuth, <i>A Generalization of Dijkstra's Algorithm</i>,
 * Inf. Proc. Letters 1977). So each question is settled once, however deep the graph. Answers are kept. Not
 * safe for use by several threads.
 */
final class StrengthSearch {
    /**
     * A question: the strength of a proposition, by number, on a day.
     *
     * @param window only what happened on these days counts; {@link Days#ALL} if that does not matter
     * @param held in what sense it must have held
     */
    record At(int node, LocalDate day, Days window, Held held) {
        At(int node, LocalDate day) {
            this(node, day, Days.ALL, Held.ON_THE_DAY);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof At at
                    && node == at.node
                    && held == at.held
                    && day.equals(at.day)
                    && window.equals(at.window);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * (31 * node + day.hashCode()) + window.hashCode()) + held.ordinal();
        }

        /** Whether some of the days are in the window. */
        boolean concerns(Days days) {
            return window.equals(Days.ALL) || days.meets(window);
        }
    }

    /** A way to answer a question: a step, and a question for each premise. */
    record Alternative(int step, List<At> premises) {}

    static final int UNPROVEN = Integer.MAX_VALUE;
    /** The maximum number of kept answers. Beyond it, all are dropped before the next question. */
    private static final int MOST_KEPT = 1 << 20;

    private final DatedGraph graph;
    private final StatedStrength evidence;
    private final ImmutableSet<Integer> without;
    private Goals goals = new Goals();
    private Alternatives alternatives;
    private double[] values = new double[64];
    private int[] depths = new int[64];
    /** For each question, its order of discovery, from 1; 0 if it was not met. */
    private int[] discovered = new int[64];
    /**
     * For each question, the earliest question known to be in the same component; {@link Integer#MAX_VALUE}
     * once it is settled.
     */
    private int[] lowLink = new int[64];

    private int lastDiscovered;

    StrengthSearch(DatedGraph graph, StatedStrength evidence) {
        this(graph, evidence, ImmutableSet.of());
    }

    private StrengthSearch(DatedGraph graph, StatedStrength evidence, ImmutableSet<Integer> without) {
        this.graph = graph;
        this.evidence = evidence;
        this.without = without;
        this.alternatives = new Alternatives(graph, evidence, goals, this::of);
    }

    /** The same reading, in which this conclusion cannot be derived. */
    StrengthSearch without(int node) {
        return new StrengthSearch(
                graph,
                evidence,
                ImmutableSet.<Integer>builder().addAll(without).add(node).build());
    }

    /** The strength, 0 to 0.99. */
    double of(At goal) {
        int number = answered(goal);
        return values[number];
    }

    /** The strength of the node on the epoch day, 0 to 0.99. */
    double of(int node, int day) {
        int number = answered(goals.number(node, day, Goals.WHENEVER, Held.ON_THE_DAY));
        return values[number];
    }

    /** The strength that answers the question with this number. */
    double of(int goal) {
        int number = answered(goal);
        return values[number];
    }

    /** The number of the question about the node on the epoch day. It is answered, and all behind it. */
    int goal(int node, int day) {
        if (goals.size() > MOST_KEPT) {
            forget();
        }
        return answered(goals.number(node, day, Goals.WHENEVER, Held.ON_THE_DAY));
    }

    /** The same about what happened in the window up to the epoch day; nothing fades. */
    int goal(int node, int day, Days window) {
        if (goals.size() > MOST_KEPT) {
            forget();
        }
        return answered(goals.number(node, day, goals.window(window), Held.EVER));
    }

    /** What the numbers of questions stand for, until the answers are dropped. */
    Goals goals() {
        return goals;
    }

    /** The ways to each question that was answered, until the answers are dropped. */
    Alternatives alternatives() {
        return alternatives;
    }

    /** Drops all answers. */
    void forget() {
        goals = new Goals();
        alternatives = new Alternatives(graph, evidence, goals, this::of);
        lastDiscovered = 0;
        Arrays.fill(discovered, 0);
    }

    /** The depth of the best proof; 0 for a stated fact. */
    int depth(At goal) {
        int number = answered(goal);
        return depths[number];
    }

    private int number(At goal) {
        return goals.number(goal.node(), (int) goal.day().toEpochDay(), goals.window(goal.window()), goal.held());
    }

    private At at(int goal) {
        return new At(goals.node(goal), LocalDate.ofEpochDay(goals.day(goal)), goals.window(goal), goals.held(goal));
    }

    private int answered(At goal) {
        if (goals.size() > MOST_KEPT) {
            forget();
        }
        return answered(number(goal));
    }

    private int answered(int goal) {
        grow();
        if (discovered[goal] == 0) {
            solve(goal);
        }
        return goal;
    }

    private void grow() {
        if (goals.size() > discovered.length) {
            int size = Math.max(goals.size(), 2 * discovered.length);
            values = Arrays.copyOf(values, size);
            depths = Arrays.copyOf(depths, size);
            discovered = Arrays.copyOf(discovered, size);
            lowLink = Arrays.copyOf(lowLink, size);
        }
    }

    /** All ways to answer the question. */
    List<Alternative> alternatives(At goal) {
        int number = answered(goal);
        List<Alternative> all = new ArrayList<>();
        for (int alternative = alternatives.first(number); alternative < alternatives.end(number); alternative++) {
            all.add(alternative(alternative));
        }
        return all;
    }

    /** The ways through one step. They differ in the days at which they judge its premises. */
    List<Alternative> alternatives(int step, At conclusion) {
        List<Alternative> all = new ArrayList<>();
        for (int[] premises : alternatives.through(step, number(conclusion))) {
            List<At> asked = new ArrayList<>();
            for (int premise : premises) {
                asked.add(at(premise));
            }
            all.add(new Alternative(step, asked));
        }
        return all;
    }

    private Alternative alternative(int alternative) {
        List<At> premises = new ArrayList<>();
        for (int place = alternatives.firstPremise(alternative);
                place < alternatives.endPremise(alternative);
                place++) {
            premises.add(at(alternatives.premise(place)));
        }
        return new Alternative(alternatives.step(alternative), premises);
    }

    /** The best ways: those with the strength of the proposition itself and the least depth. */
    List<Alternative> best(At goal) {
        double value = of(goal);
        int depth = depth(goal);
        List<Alternative> best = new ArrayList<>();
        for (Alternative alternative : alternatives(goal)) {
            if (value(alternative) == value && depth(alternative) == depth) {
                best.add(alternative);
            }
        }
        return best;
    }

    double value(Alternative alternative) {
        double least = 1;
        for (At premise : alternative.premises()) {
            least = Math.min(least, of(premise));
        }
        return least * graph.graph().rule(alternative.step()).strength();
    }

    private int depth(Alternative alternative) {
        int deepest = 0;
        for (At premise : alternative.premises()) {
            deepest = Math.max(deepest, depth(premise));
        }
        return deepest == UNPROVEN ? UNPROVEN : deepest + 1;
    }

    private void solve(int root) {
        IntList path = new IntList();
        IntList next = new IntList();
        IntList component = new IntList();
        meet(root, path, next, component);
        while (path.size() > 0) {
            int goal = path.last();
            int place = next.last();
            if (place < alternatives.endPremiseOf(goal)) {
                next.set(next.size() - 1, place + 1);
                int premise = alternatives.premise(place);
                if (discovered[premise] == 0) {
                    meet(premise, path, next, component);
                } else if (lowLink[premise] != Integer.MAX_VALUE) {
                    lowLink[goal] = Math.min(lowLink[goal], discovered[premise]);
                }
            } else {
                path.removeLast();
                next.removeLast();
                if (lowLink[goal] == discovered[goal]) {
                    settle(goal, component);
                } else {
                    int above = path.last();
                    lowLink[above] = Math.min(lowLink[above], lowLink[goal]);
                }
            }
        }
    }

    private void meet(int goal, IntList path, IntList next, IntList component) {
        int node = goals.node(goal);
        alternatives.find(goal, without.contains(node));
        grow();
        discovered[goal] = ++lastDiscovered;
        lowLink[goal] = lastDiscovered;
        boolean stated = graph.isStated(node);
        values[goal] = stated ? alternatives.stated(goal) : 0;
        depths[goal] = stated ? 0 : UNPROVEN;
        path.add(goal);
        next.add(alternatives.firstPremiseOf(goal));
        component.add(goal);
    }

    /**
     * Settles the component that starts with the question {@code first}: the questions on top of the stack.
     */
    private void settle(int first, IntList component) {
        int begin = component.size() - 1;
        while (component.get(begin) != first) {
            begin--;
        }
        if (begin == component.size() - 1 && !restsOnItself(first)) {
            for (int alternative = alternatives.first(first); alternative < alternatives.end(first); alternative++) {
                offer(first, alternative);
            }
        } else {
            settleCircle(component, begin);
        }
        while (component.size() > begin) {
            lowLink[component.removeLast()] = Integer.MAX_VALUE;
        }
    }

    private boolean restsOnItself(int goal) {
        for (int place = alternatives.firstPremiseOf(goal); place < alternatives.endPremiseOf(goal); place++) {
            if (alternatives.premise(place) == goal) {
                return true;
            }
        }
        return false;
    }

    /** Takes the way if it is the best so far. Its premises are settled. */
    private boolean offer(int goal, int alternative) {
        double least = 1;
        int deepest = 0;
        for (int place = alternatives.firstPremise(alternative);
                place < alternatives.endPremise(alternative);
                place++) {
            int premise = alternatives.premise(place);
            least = Math.min(least, values[premise]);
            deepest = Math.max(deepest, depths[premise]);
        }
        if (deepest == UNPROVEN) {
            return false;
        }
        double value =
                least * graph.graph().rule(alternatives.step(alternative)).strength();
        boolean better = value > values[goal] || (value == values[goal] && deepest + 1 < depths[goal]);
        if (better) {
            values[goal] = value;
            depths[goal] = deepest + 1;
        }
        return better;
    }

    private record Offer(int goal, double value, int depth) implements Comparable<Offer> {
        @Override
        public int compareTo(Offer other) {
            int stronger = Double.compare(other.value, value);
            return stronger != 0 ? stronger : Integer.compare(depth, other.depth);
        }
    }

    private void settleCircle(IntList component, int begin) {
        Premises inside = new Premises(alternatives, component, begin);
        PriorityQueue<Offer> offers = new PriorityQueue<>();
        for (int i = begin; i < component.size(); i++) {
            int goal = component.get(i);
            for (int alternative = alternatives.first(goal); alternative < alternatives.end(goal); alternative++) {
                if (inside.isReady(alternative) && offer(goal, alternative)) {
                    offers.add(new Offer(goal, values[goal], depths[goal]));
                }
            }
        }
        while (!offers.isEmpty()) {
            Offer strongest = offers.remove();
            if (inside.settle(strongest.goal())) {
                for (int alternative : inside.ready(strongest.goal())) {
                    int conclusion = alternatives.goal(alternative);
                    if (!inside.isSettled(conclusion) && offer(conclusion, alternative)) {
                        offers.add(new Offer(conclusion, values[conclusion], depths[conclusion]));
                    }
                }
            }
        }
    }
}
