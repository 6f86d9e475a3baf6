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
 * The ways to what is asked: for each derivation that is valid then, which questions about its premises must
 * be answered. Questions and ways are numbers.
 */
final class Alternatives {
    /** How many beginnings of one sequence are looked at, the latest first. */
    private static final int MOST_BEGINNINGS = 64;

    private final ReadGraph graph;
    private final DerivationGraph derivations;
    private final Evidence evidence;
    private final Goals questions;
    /** By question: its first way, and the one after its last; none for those not looked for yet. */
    private final IntList first = new IntList();

    private final IntList end = new IntList();
    private final IntList steps = new IntList();
    private final IntList conclusions = new IntList();
    /** By way: where its premises begin; those of the next way follow. */
    private final IntList begins = new IntList();

    private final IntList premises = new IntList();

    private final IntToDoubleFunction answers;

    /**
     * None yet.
     *
     * @param answers how sure what a question asks is
     */
    Alternatives(ReadGraph graph, Evidence evidence, Goals questions, IntToDoubleFunction answers) {
        this.answers = answers;
        this.graph = graph;
        this.derivations = graph.graph();
        this.evidence = evidence;
        this.questions = questions;
        this.begins.add(0);
    }

    int first(int question) {
        return first.get(question);
    }

    /** After the last. */
    int end(int question) {
        return end.get(question);
    }

    int step(int way) {
        return steps.get(way);
    }

    /** The question that the way answers. */
    int question(int way) {
        return conclusions.get(way);
    }

    int firstPremise(int way) {
        return begins.get(way);
    }

    int endPremise(int way) {
        return begins.get(way + 1);
    }

    int firstPremiseOf(int question) {
        return begins.get(first(question));
    }

    int endPremiseOf(int question) {
        return begins.get(end(question));
    }

    /** The question at this place. */
    int premise(int place) {
        return premises.get(place);
    }

    /** How sure the stated relation is. */
    double stated(int question) {
        return evidence.of(
                questions.node(question),
                questions.day(question),
                questions.window(question),
                questions.ever(question));
    }

    /** Looks for the ways to a question, once. */
    void find(int question, boolean none) {
        IntList found = new IntList();
        List<int[]> asked = new ArrayList<>();
        if (!none) {
            for (int step : derivations.stepsTo(questions.node(question))) {
                if (holds(graph.whenOfStep(step), question)) {
                    for (int[] way : through(step, question)) {
                        found.add(step);
                        asked.add(way);
                    }
                }
            }
        }
        first.extend(questions.size());
        end.extend(questions.size());
        first.set(question, steps.size());
        for (int i = 0; i < asked.size(); i++) {
            steps.add(found.get(i));
            conclusions.add(question);
            for (int premise : asked.get(i)) {
                premises.add(premise);
            }
            begins.add(premises.size());
        }
        end.set(question, steps.size());
    }

    private boolean holds(Validity when, int question) {
        return holds(when, questions.day(question), questions.window(question), questions.ever(question));
    }

    private static boolean holds(Validity when, int day, Days window, boolean ever) {
        return ever ? when.hasBeenBy(day, window) : when.isValidOn(day, window);
    }

    /** The ways through one step, as the questions about its premises. */
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
            asked[i] = questions.number(
                    nodes[i],
                    questions.day(conclusion),
                    questions.windowNumber(conclusion),
                    questions.ever(conclusion));
        }
        return asked;
    }

    /** The act by what happened under the ties, the ties as having been by the last day of that. */
    private int[] during(int[] nodes, int conclusion) {
        int day = questions.day(conclusion);
        int ties = nodes.length - 1;
        int act = nodes[ties];
        Days held = questions.window(conclusion);
        for (int i = 0; i < ties; i++) {
            Days valid = graph.whenOf(nodes[i]).valid();
            held = held == Days.ALL ? valid : held.intersection(valid);
        }
        long last = graph.whenOf(act).happened().lastCommonUntil(held, day);
        int[] asked = new int[nodes.length];
        for (int i = 0; i < ties; i++) {
            asked[i] = questions.number(nodes[i], last == Long.MIN_VALUE ? day : (int) last, Goals.WHENEVER, true);
        }
        asked[ties] = questions.number(act, day, questions.window(held), questions.ever(conclusion));
        return asked;
    }

    /** The act by what happened in the run of each tie that goes on then, or in its lead; the ties as they are. */
    private int[] whileHolds(int step, int[] nodes, int conclusion) {
        boolean ever = questions.ever(conclusion);
        int day = questions.day(conclusion);
        if (ever) {
            long last = graph.whenOfStep(step).valid().lastCommonUntil(Days.ALL, day);
            day = last == Long.MIN_VALUE ? day : (int) last;
        }
        int ties = nodes.length - 1;
        int[] asked = new int[nodes.length];
        Days window = questions.window(conclusion);
        for (int i = 0; i < ties; i++) {
            asked[i] = questions.number(nodes[i], day, Goals.WHENEVER, ever);
            for (Days run : graph.whenOf(nodes[i]).valid().runs()) {
                if (run.contains((long) day)) {
                    Days near = run.preceded(graph.settings().timeLimits().leadDays());
                    window = window == Days.ALL ? near : window.intersection(near);
                }
            }
        }
        asked[ties] = questions.number(nodes[ties], day, questions.window(window), ever);
        return asked;
    }

    /**
     * A way for each beginning of the later premise, the latest first: the later by what happened in the run
     * that begins, the earlier by what happened before it. The strongest counts; ties go to the latest day.
     */
    private List<int[]> sequences(int step, int[] nodes, int conclusion) {
        int day = questions.day(conclusion);
        boolean ever = questions.ever(conclusion);
        Days window = questions.window(conclusion);
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
            asked[last] = questions.number(nodes[last], day, questions.window(that), ever);
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
                whenever[i] = questions.number(nodes[i], day, Goals.WHENEVER, true);
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
            asked[i] = questions.number(nodes[i], (int) next - 1, questions.window(before), true);
            weakest = Math.min(weakest, answers.applyAsDouble(asked[i]));
            if (weakest <= atLeast) {
                return -1;
            }
            long begun = when.began().lastCommonUntil(Days.ALL, latest);
            next = begun == Long.MIN_VALUE ? latest : begun;
        }
        return weakest;
    }

    /** The premises of a component that belong to it: how many of each way are not settled yet. */
    static final class Premises {
        private final Alternatives ways;
        private final Map<Integer, Integer> open = new HashMap<>();
        private final Map<Integer, List<Integer>> uses = new HashMap<>();
        private final Set<Integer> unsettled = new HashSet<>();

        /** The questions from this place of the list on. */
        Premises(Alternatives ways, IntList component, int begin) {
            this.ways = ways;
            for (int i = begin; i < component.size(); i++) {
                unsettled.add(component.get(i));
            }
            for (int question : unsettled) {
                for (int way = ways.first(question); way < ways.end(question); way++) {
                    for (int place = ways.firstPremise(way); place < ways.endPremise(way); place++) {
                        int premise = ways.premise(place);
                        if (unsettled.contains(premise)) {
                            open.merge(way, 1, Integer::sum);
                            uses.computeIfAbsent(premise, p -> new ArrayList<>())
                                    .add(way);
                        }
                    }
                }
            }
        }

        boolean isReady(int way) {
            return !open.containsKey(way);
        }

        boolean isSettled(int question) {
            return !unsettled.contains(question);
        }

        /** Whether it was not settled before. */
        boolean settle(int question) {
            return unsettled.remove(question);
        }

        /** The ways whose last open premise this was. */
        List<Integer> ready(int question) {
            List<Integer> ready = new ArrayList<>();
            for (int way : uses.getOrDefault(question, List.of())) {
                if (open.merge(way, -1, Integer::sum) == 0) {
                    ready.add(way);
                }
            }
            return ready;
        }
    }
}
