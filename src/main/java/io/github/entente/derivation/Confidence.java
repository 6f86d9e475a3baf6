package io.github.entente.derivation;

import com.google.common.collect.ImmutableSet;
import io.github.entente.derivation.Alternatives.Premises;
import io.github.entente.fact.Attestation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The confidence in a proposition on a day. It is the confidence of the best derivation. A derivation has the
 * least confidence of its premises, times the strength of its rule. Each premise is judged at a day of its
 * own (see the package). Only derivations that are valid on the day count. The best proof comes with the
 * confidence, see {@link #best}.
 *
 * <p>The questions on which a question depends are settled before it, component by component (Tarjan,
 * <i>Depth-First Search and Linear Graph Algorithms</i>, SIAM J. Comput. 1972). In a cycle the question with
 * the highest confidence is settled first; ties go to the shallowest proof. This is right because no
 * conclusion has more confidence than its premises (Knuth, <i>A Generalization of Dijkstra's Algorithm</i>,
 * Inf. Proc. Letters 1977). So each question is settled once, however deep the graph. Answers are kept. Not
 * safe for use by several threads.
 */
final class Confidence {
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
            return window.equals(Days.ALL) || Validity.happened(one).meets(window);
        }
    }

    /** A way to answer a question: a step, and a question for each premise. */
    record Way(int step, List<At> premises) {}

    static final int UNPROVEN = Integer.MAX_VALUE;
    /** The maximum number of kept answers. Beyond it, all are dropped before the next question. */
    private static final int MOST_KEPT = 1 << 20;

    private final DatedGraph graph;
    private final Evidence evidence;
    private final ImmutableSet<Integer> without;
    private Goals questions = new Goals();
    private Alternatives ways;
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

    Confidence(DatedGraph graph, Evidence evidence) {
        this(graph, evidence, ImmutableSet.of());
    }

    private Confidence(DatedGraph graph, Evidence evidence, ImmutableSet<Integer> without) {
        this.graph = graph;
        this.evidence = evidence;
        this.without = without;
        this.ways = new Alternatives(graph, evidence, questions, this::of);
    }

    /** The same reading, in which this conclusion cannot be derived. */
    Confidence without(int node) {
        return new Confidence(
                graph,
                evidence,
                ImmutableSet.<Integer>builder().addAll(without).add(node).build());
    }

    /** The confidence, 0 to 0.99. */
    double of(At question) {
        int number = answered(question);
        return values[number];
    }

    /** The confidence in the node on the epoch day, 0 to 0.99. */
    double of(int node, int day) {
        int number = answered(questions.number(node, day, Goals.WHENEVER, false));
        return values[number];
    }

    private double of(int question) {
        int number = answered(question);
        return values[number];
    }

    /** Drops all answers. */
    void forget() {
        questions = new Goals();
        ways = new Alternatives(graph, evidence, questions, this::of);
        lastDiscovered = 0;
        Arrays.fill(discovered, 0);
    }

    /** The depth of the best proof; 0 for a stated fact. */
    int depth(At question) {
        int number = answered(question);
        return depths[number];
    }

    private int number(At question) {
        return questions.number(
                question.node(),
                (int) question.day().toEpochDay(),
                questions.window(question.window()),
                question.ever());
    }

    private At at(int question) {
        return new At(
                questions.node(question),
                LocalDate.ofEpochDay(questions.day(question)),
                questions.window(question),
                questions.ever(question));
    }

    private int answered(At question) {
        if (questions.size() > MOST_KEPT) {
            forget();
        }
        return answered(number(question));
    }

    private int answered(int question) {
        grow();
        if (discovered[question] == 0) {
            solve(question);
        }
        return question;
    }

    private void grow() {
        if (questions.size() > discovered.length) {
            int size = Math.max(questions.size(), 2 * discovered.length);
            values = Arrays.copyOf(values, size);
            depths = Arrays.copyOf(depths, size);
            discovered = Arrays.copyOf(discovered, size);
            lowLink = Arrays.copyOf(lowLink, size);
        }
    }

    /** All ways to answer the question. */
    List<Way> ways(At question) {
        int number = answered(question);
        List<Way> all = new ArrayList<>();
        for (int way = ways.first(number); way < ways.end(number); way++) {
            all.add(way(way));
        }
        return all;
    }

    /** The ways through one step. They differ in the days at which they judge its premises. */
    List<Way> ways(int step, At conclusion) {
        List<Way> all = new ArrayList<>();
        for (int[] premises : ways.through(step, number(conclusion))) {
            List<At> asked = new ArrayList<>();
            for (int premise : premises) {
                asked.add(at(premise));
            }
            all.add(new Way(step, asked));
        }
        return all;
    }

    private Way way(int way) {
        List<At> premises = new ArrayList<>();
        for (int place = ways.firstPremise(way); place < ways.endPremise(way); place++) {
            premises.add(at(ways.premise(place)));
        }
        return new Way(ways.step(way), premises);
    }

    /** The best ways: those with the confidence of the proposition itself and the least depth. */
    List<Way> best(At question) {
        double value = of(question);
        int depth = depth(question);
        List<Way> best = new ArrayList<>();
        for (Way way : ways(question)) {
            if (value(way) == value && depth(way) == depth) {
                best.add(way);
            }
        }
        return best;
    }

    double value(Way way) {
        double least = 1;
        for (At premise : way.premises()) {
            least = Math.min(least, of(premise));
        }
        return least * graph.graph().rule(way.step()).strength();
    }

    private int depth(Way way) {
        int deepest = 0;
        for (At premise : way.premises()) {
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
            int question = path.last();
            int place = next.last();
            if (place < ways.endPremiseOf(question)) {
                next.set(next.size() - 1, place + 1);
                int premise = ways.premise(place);
                if (discovered[premise] == 0) {
                    meet(premise, path, next, component);
                } else if (lowLink[premise] != Integer.MAX_VALUE) {
                    lowLink[question] = Math.min(lowLink[question], discovered[premise]);
                }
            } else {
                path.removeLast();
                next.removeLast();
                if (lowLink[question] == discovered[question]) {
                    settle(question, component);
                } else {
                    int above = path.last();
                    lowLink[above] = Math.min(lowLink[above], lowLink[question]);
                }
            }
        }
    }

    private void meet(int question, IntList path, IntList next, IntList component) {
        int node = questions.node(question);
        ways.find(question, without.contains(node));
        grow();
        discovered[question] = ++lastDiscovered;
        lowLink[question] = lastDiscovered;
        boolean stated = graph.isStated(node);
        values[question] = stated ? ways.stated(question) : 0;
        depths[question] = stated ? 0 : UNPROVEN;
        path.add(question);
        next.add(ways.firstPremiseOf(question));
        component.add(question);
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
            for (int way = ways.first(first); way < ways.end(first); way++) {
                offer(first, way);
            }
        } else {
            settleCircle(component, begin);
        }
        while (component.size() > begin) {
            lowLink[component.removeLast()] = Integer.MAX_VALUE;
        }
    }

    private boolean restsOnItself(int question) {
        for (int place = ways.firstPremiseOf(question); place < ways.endPremiseOf(question); place++) {
            if (ways.premise(place) == question) {
                return true;
            }
        }
        return false;
    }

    /** Takes the way if it is the best so far. Its premises are settled. */
    private boolean offer(int question, int way) {
        double least = 1;
        int deepest = 0;
        for (int place = ways.firstPremise(way); place < ways.endPremise(way); place++) {
            int premise = ways.premise(place);
            least = Math.min(least, values[premise]);
            deepest = Math.max(deepest, depths[premise]);
        }
        if (deepest == UNPROVEN) {
            return false;
        }
        double value = least * graph.graph().rule(ways.step(way)).strength();
        boolean better = value > values[question] || (value == values[question] && deepest + 1 < depths[question]);
        if (better) {
            values[question] = value;
            depths[question] = deepest + 1;
        }
        return better;
    }

    private record Offer(int question, double value, int depth) implements Comparable<Offer> {
        @Override
        public int compareTo(Offer other) {
            int surer = Double.compare(other.value, value);
            return surer != 0 ? surer : Integer.compare(depth, other.depth);
        }
    }

    private void settleCircle(IntList component, int begin) {
        Premises inside = new Premises(ways, component, begin);
        PriorityQueue<Offer> offers = new PriorityQueue<>();
        for (int i = begin; i < component.size(); i++) {
            int question = component.get(i);
            for (int way = ways.first(question); way < ways.end(question); way++) {
                if (inside.isReady(way) && offer(question, way)) {
                    offers.add(new Offer(question, values[question], depths[question]));
                }
            }
        }
        while (!offers.isEmpty()) {
            Offer surest = offers.remove();
            if (inside.settle(surest.question())) {
                for (int way : inside.ready(surest.question())) {
                    int conclusion = ways.question(way);
                    if (!inside.isSettled(conclusion) && offer(conclusion, way)) {
                        offers.add(new Offer(conclusion, values[conclusion], depths[conclusion]));
                    }
                }
            }
        }
    }
}
