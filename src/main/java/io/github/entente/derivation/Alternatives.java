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
 * The alternative ways to answer a question about a proposition's strength. Each valid derivation gives one
 * or more ways. A way consists of the goals about the premises. Questions and ways are numbers.
 */
final class Alternatives {
    /** How many beginnings of one sequence are looked at, the latest first. */
    private static final int MOST_BEGINNINGS = 64;

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
     * @param answers gives the strength that answers a question
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

    /** The strength of a stated fact. */
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

    /** The ways through one step, each as the goals about its premises. */
    List<int[]> through(int step, int conclusion) {
        int[] nodes = derivations.premises(step);
        return switch (derivations.rule(step).time()) {
            case OVERLAP, TOGETHER, SUSTAINED -> List.of(overlap(nodes, conclusion));
            case WHILE -> List.of(whileHolds(step, nodes, conclusion));
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

    /** The act by what happened in the run of each tie that goes on then, or in its lead; the ties as they are. */
    private int[] whileHolds(int step, int[] nodes, int conclusion) {
        boolean ever = goals.ever(conclusion);
        int day = goals.day(conclusion);
        if (ever) {
            long last = graph.whenOfStep(step).valid().lastCommonUntil(Days.ALL, day);
            day = last == Long.MIN_VALUE ? day : (int) last;
        }
        int ties = nodes.length - 1;
        int[] asked = new int[nodes.length];
        Days window = goals.window(conclusion);
        for (int i = 0; i < ties; i++) {
            asked[i] = goals.number(nodes[i], day, Goals.WHENEVER, ever);
            for (Days run : graph.whenOf(nodes[i]).valid().runs()) {
                if (run.contains((long) day)) {
                    Days near = run.preceded(graph.settings().timeLimits().leadDays());
                    window = window == Days.ALL ? near : window.intersection(near);
                }
            }
        }
        asked[ties] = goals.number(nodes[ties], day, goals.window(window), ever);
        return asked;
    }

    /**
     * A way for each beginning of the later premise, the latest first: the later by what happened in the run
     * that begins, the earlier by what happened before it. The strongest counts; ties go to the latest day.
     */
    private List<int[]> sequences(int step, int[] nodes, int conclusion) {
        int day = goals.day(conclusion);
        boolean ever = goals.ever(conclusion);
        Days window = goals.window(conclusion);
        int last = nodes.length - 1;
        Validity later = graph.whenOf(nodes[last]);
        int[] begins = graph.whenOfStep(step).began().epochDays();
        List<int[]> best = List.of();
        double strongest = -1;
        int looked = 0;
        for (int i = begins.length - 1; i >= 0 && looked < MOST_BEGINNINGS; i--) {
            int begin = begins[i];
            if (begin > day) {
                continue;
            }
            Days run = later.happened().runsFrom(Days.of(LocalDate.ofEpochDay(begin)));
            Days that = window == Days.ALL ? run : run.intersection(window);
            if (that.isEmpty() || !holds(later, day, that, ever)) {
                continue;
            }
            looked++;
            int[] asked = new int[nodes.length];
            asked[last] = goals.number(nodes[last], day, goals.window(that), ever);
            double strength = answers.applyAsDouble(asked[last]);
            if (strength > strongest) {
                strength = askBefore(begin, nodes, asked, strength, strongest);
                if (strength > strongest) {
                    strongest = strength;
                    best = List.of(asked);
                }
            }
        }
        if (best.isEmpty()) {
            int[] whenever = new int[nodes.length];
            for (int i = 0; i < nodes.length; i++) {
                whenever[i] = goals.number(nodes[i], day, Goals.WHENEVER, true);
            }
            return List.of(whenever);
        }
        return best;
    }

    /**
     * Asks the earlier premises, each before the next began.
     *
     * @param later how strong the later is
     * @param atLeast at this it is too weak to go on
     * @return how strong the weakest is; -1 where one does not hold or is too weak
     */
    private double askBefore(int begin, int[] nodes, int[] asked, double later, double atLeast) {
        double weakest = later;
        long next = begin;
        for (int i = nodes.length - 2; i >= 0; i--) {
            Days before = Days.of(
                    LocalDate.ofEpochDay(next - graph.settings().timeLimits().sequenceDays()),
                    Precision.DAY,
                    LocalDate.ofEpochDay(next - 1),
                    Precision.DAY);
            Validity when = graph.whenOf(nodes[i]);
            long latest = when.counted().lastCommonUntil(before, next - 1);
            if (latest == Long.MIN_VALUE) {
                return -1;
            }
            asked[i] = goals.number(nodes[i], (int) next - 1, goals.window(before), true);
            weakest = Math.min(weakest, answers.applyAsDouble(asked[i]));
            if (weakest <= atLeast) {
                return -1;
            }
            long begun = when.began().lastCommonUntil(Days.ALL, latest);
            next = begun == Long.MIN_VALUE ? latest : begun;
        }
        return weakest;
    }

    /**
     * The open premises of a component. For each way it counts the premises within the component that are not
     * settled yet.
     */
    static final class Premises {
        private final Map<Integer, Integer> open = new HashMap<>();
        private final Map<Integer, List<Integer>> uses = new HashMap<>();
        private final Set<Integer> unsettled = new HashSet<>();

        /** The component has the goals from index {@code begin} of the list to its end. */
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
