package io.github.entente.derivation;

import io.github.entente.fact.Edtf.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;

/**
 * The alternative ways to answer a question about a proposition's confidence. Each valid derivation gives one
 * or more ways. A way consists of the questions about the premises. Questions and ways are numbers.
 */
final class Alternatives {
    /** The maximum number of breakpoints at which one sequence is evaluated, latest first. */
    private static final int MOST_BREAKPOINTS = 64;

    private final DatedGraph graph;
    private final DerivationGraph derivations;
    private final Evidence evidence;
    private final Goals goals;
    /**
     * For each question, its first way. Together with {@link #end} this is an empty range until its ways are
     * found.
     */
    private final IntList first = new IntList();

    private final IntList end = new IntList();
    private final IntList steps = new IntList();
    private final IntList conclusions = new IntList();
    /** For each way, the index of its first premise. The premises of the next way follow. */
    private final IntList begins = new IntList();

    private final IntList premises = new IntList();

    private final IntToDoubleFunction answers;

    /**
     * Starts without any ways.
     *
     * @param answers gives the confidence that answers a question
     */
    Alternatives(DatedGraph graph, Evidence evidence, Goals goals, IntToDoubleFunction answers) {
        this.answers = answers;
        this.graph = graph;
        this.derivations = graph.graph();
        this.evidence = evidence;
        this.goals = goals;
        this.begins.add(0);
    }

    int first(int goal) {
        return first.get(goal);
    }

    /** The number after the question's last way. */
    int end(int goal) {
        return end.get(goal);
    }

    int step(int alternative) {
        return steps.get(alternative);
    }

    /** The question that this way answers. */
    int goal(int alternative) {
        return conclusions.get(alternative);
    }

    int firstPremise(int alternative) {
        return begins.get(alternative);
    }

    int endPremise(int alternative) {
        return begins.get(alternative + 1);
    }

    int firstPremiseOf(int goal) {
        return begins.get(first(goal));
    }

    int endPremiseOf(int goal) {
        return begins.get(end(goal));
    }

    /** The question at this index of the premises. */
    int premise(int place) {
        return premises.get(place);
    }

    /** The confidence in a stated fact. */
    double stated(int goal) {
        return evidence.of(goals.node(goal), goals.day(goal), goals.window(goal), goals.ever(goal));
    }

    /** Finds the ways to a question. To be called once for each question. */
    void find(int goal, boolean none) {
        IntList found = new IntList();
        List<int[]> asked = new ArrayList<>();
        if (!none) {
            for (int step : derivations.stepsTo(goals.node(goal))) {
                if (holds(graph.whenOfStep(step), goal)) {
                    for (int[] alternative : through(step, goal)) {
                        found.add(step);
                        asked.add(alternative);
                    }
                }
            }
        }
        first.extend(goals.size());
        end.extend(goals.size());
        first.set(goal, steps.size());
        for (int i = 0; i < asked.size(); i++) {
            steps.add(found.get(i));
            conclusions.add(goal);
            for (int premise : asked.get(i)) {
                premises.add(premise);
            }
            begins.add(premises.size());
        }
        end.set(goal, steps.size());
    }

    private boolean holds(Validity when, int goal) {
        return holds(when, goals.day(goal), goals.window(goal), goals.ever(goal));
    }

    private static boolean holds(Validity when, int day, Days window, boolean ever) {
        return ever ? when.hasBeenBy(day, window) : when.isValidOn(day, window);
    }

    /** The ways through one step, each as the questions about its premises. */
    List<int[]> through(int step, int conclusion) {
        int[] nodes = derivations.premises(step);
        return switch (derivations.rule(step).time()) {
            case OVERLAP -> List.of(overlap(nodes, conclusion));
            case DURING -> List.of(during(nodes, conclusion));
            case SEQUENCE -> sequences(step, nodes, conclusion);
        };
    }

    private int[] overlap(int[] nodes, int conclusion) {
        int[] asked = new int[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            asked[i] = goals.number(
                    nodes[i], goals.day(conclusion), goals.windowNumber(conclusion), goals.ever(conclusion));
        }
        return asked;
    }

    /**
     * The act is judged by what happened while the ties held. Each tie must have held on some day up to the
     * last such day.
     */
    private int[] during(int[] nodes, int conclusion) {
        int day = goals.day(conclusion);
        int ties = nodes.length - 1;
        int act = nodes[ties];
        Days held = goals.window(conclusion);
        for (int i = 0; i < ties; i++) {
            Days valid = graph.whenOf(nodes[i]).valid();
            held = held == Days.ALL ? valid : held.intersection(valid);
        }
        long last = graph.whenOf(act).happened().lastCommonUntil(held, day);
        int[] asked = new int[nodes.length];
        for (int i = 0; i < ties; i++) {
            asked[i] = goals.number(nodes[i], last == Long.MIN_VALUE ? day : (int) last, Goals.WHENEVER, true);
        }
        asked[ties] = goals.number(act, day, goals.window(held), goals.ever(conclusion));
        return asked;
    }

    /**
     * Evaluates the sequence at its breakpoints, latest first. The last premise counts by what happened on
     * the breakpoint, the earlier ones by what happened before it. The highest confidence counts; ties go to
     * the latest day.
     */
    private List<int[]> sequences(int step, int[] nodes, int conclusion) {
        int day = goals.day(conclusion);
        boolean ever = goals.ever(conclusion);
        Days window = goals.window(conclusion);
        int last = nodes.length - 1;
        Breakpoints breakpoints = graph.breakpoints(step);
        Days happened = graph.whenOfStep(step).happened().intersection(window);
        List<int[]> all = new ArrayList<>();
        double surest = -1;
        int looked = 0;
        Breakpoints.Latest latest = breakpoints.until(day, window);
        for (int breakpoint = latest.next();
                breakpoint != Breakpoints.NO_MORE && looked < MOST_BREAKPOINTS;
                breakpoint = latest.next()) {
            if (!happened.contains(breakpoint)) {
                continue;
            }
            looked++;
            Days that = Days.of(LocalDate.ofEpochDay(breakpoint));
            if (!holds(graph.whenOf(nodes[last]), day, that, ever)) {
                continue;
            }
            int[] asked = new int[nodes.length];
            asked[last] = goals.number(nodes[last], day, goals.window(that), ever);
            if (breakpoints.recursive()) {
                if (askBefore(breakpoint, nodes, asked, Double.NaN, -1) >= 0) {
                    all.add(asked);
                }
                continue;
            }
            double later = answers.applyAsDouble(asked[last]);
            double sure = later > surest ? askBefore(breakpoint, nodes, asked, later, surest) : -1;
            if (sure > surest) {
                surest = sure;
                all = List.of(asked);
            }
        }
        if (all.isEmpty()) {
            int[] whenever = new int[nodes.length];
            for (int i = 0; i < nodes.length; i++) {
                whenever[i] = goals.number(nodes[i], day, Goals.WHENEVER, true);
            }
            return List.of(whenever);
        }
        return all;
    }

    /**
     * Asks about the earlier premises, each before the next.
     *
     * @param least the confidence in the last premise; NaN if it is not known yet, because a cycle leads back
     *     here
     * @param atLeast stop once confidence falls to this value
     * @return the least confidence; -1 if a premise does not hold or the confidence falls to {@code atLeast}
     */
    private double askBefore(int breakpoint, int[] nodes, int[] asked, double least, double atLeast) {
        double sure = least;
        int next = breakpoint;
        boolean answer = !Double.isNaN(least);
        for (int i = nodes.length - 2; i >= 0; i--) {
            int until = next - 1;
            Days before = Days.of(
                    LocalDate.ofEpochDay((long) next - graph.settings().sequenceDays()),
                    Precision.DAY,
                    LocalDate.ofEpochDay(until),
                    Precision.DAY);
            Validity when = graph.whenOf(nodes[i]);
            if (!when.hasBeenBy(until, before)) {
                return -1;
            }
            asked[i] = goals.number(nodes[i], until, goals.window(before), true);
            if (answer) {
                sure = Math.min(sure, answers.applyAsDouble(asked[i]));
                if (sure <= atLeast) {
                    return -1;
                }
            }
            long latest = when.happened().lastCommonUntil(before, until);
            next = latest == Long.MIN_VALUE ? next : (int) latest;
        }
        return answer ? sure : 0;
    }

    /**
     * The open premises of a component. For each way it counts the premises within the component that are not
     * settled yet.
     */
    static final class Premises {
        private final Map<Integer, Integer> open = new HashMap<>();
        private final Map<Integer, List<Integer>> uses = new HashMap<>();
        private final Set<Integer> unsettled = new HashSet<>();

        /** The component has the questions from index {@code begin} of the list to its end. */
        Premises(Alternatives alternatives, IntList component, int begin) {
            for (int i = begin; i < component.size(); i++) {
                unsettled.add(component.get(i));
            }
            for (int goal : unsettled) {
                for (int alternative = alternatives.first(goal); alternative < alternatives.end(goal); alternative++) {
                    for (int place = alternatives.firstPremise(alternative);
                            place < alternatives.endPremise(alternative);
                            place++) {
                        int premise = alternatives.premise(place);
                        if (unsettled.contains(premise)) {
                            open.merge(alternative, 1, Integer::sum);
                            uses.computeIfAbsent(premise, p -> new ArrayList<>())
                                    .add(alternative);
                        }
                    }
                }
            }
        }

        boolean isReady(int alternative) {
            return !open.containsKey(alternative);
        }

        boolean isSettled(int goal) {
            return !unsettled.contains(goal);
        }

        /** Settles the question. Returns false if it was settled before. */
        boolean settle(int goal) {
            return unsettled.remove(goal);
        }

        /** The ways for which this was the last open premise. */
        List<Integer> ready(int goal) {
            List<Integer> ready = new ArrayList<>();
            for (int alternative : uses.getOrDefault(goal, List.of())) {
                if (open.merge(alternative, -1, Integer::sum) == 0) {
                    ready.add(alternative);
                }
            }
            return ready;
        }
    }
}
