package io.github.entente.derivation;

import com.google.common.primitives.Ints;
import io.github.entente.fact.Edtf.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;

/**
 * The alternative ways to answer a question about a proposition's strength. Each valid derivation gives one
 * or more ways. A way consists of the goals about the premises. Questions and ways are numbers.
 */
final class Alternatives {
    /** How many beginnings of one sequence are looked at, the latest first. */
    private static final int MOST_BEGINNINGS = 64;
    /** How many choices of an act under a tie are looked at, the latest first. */
    private static final int MOST_ACTS_OF_A_TIE = 16;
    /** For how many days a tie is followed back to an act before the last one. */
    private static final int MOST_DAYS_OF_A_TIE = 400;

    private final DatedGraph graph;
    private final DerivationGraph derivations;
    private final StatedStrength evidence;
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
    Alternatives(DatedGraph graph, StatedStrength evidence, Goals goals, IntToDoubleFunction answers) {
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
        return evidence.of(goals.node(goal), goals.day(goal), goals.window(goal), goals.held(goal));
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
        return holds(when, goals.day(goal), goals.window(goal), goals.held(goal));
    }

    private static boolean holds(Validity when, int day, Days window, Held held) {
        return held.holds(when, day, window);
    }

    /** The ways through one step, each as the goals about its premises. */
    List<int[]> through(int step, int conclusion) {
        int[] nodes = derivations.premises(step);
        return switch (derivations.rule(step).time()) {
            case OVERLAP -> List.of(overlap(nodes, conclusion));
            case DURING -> List.of(during(nodes, conclusion));
            case TOGETHER -> List.of(together(step, nodes, conclusion));
            case WHILE -> List.of(whileHolds(step, nodes, conclusion));
            case SUSTAINED -> List.of(sustained(step, nodes, conclusion));
            case SEQUENCE -> sequences(step, nodes, conclusion);
        };
    }

    private int[] overlap(int[] nodes, int conclusion) {
        int[] asked = new int[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            asked[i] = goals.number(
                    nodes[i], goals.day(conclusion), goals.windowNumber(conclusion), goals.held(conclusion));
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
            asked[i] = goals.number(nodes[i], last == Long.MIN_VALUE ? day : (int) last, Goals.WHENEVER, Held.EVER);
        }
        asked[ties] = goals.number(act, day, goals.window(held), goals.held(conclusion));
        return asked;
    }

    /** Until when the conclusion is judged: the day, or the last day up to it on which the step held. */
    private int lastDay(int step, int conclusion) {
        int day = goals.day(conclusion);
        if (goals.held(conclusion) == Held.ON_THE_DAY) {
            return day;
        }
        Validity when = graph.whenOfStep(step);
        Days window = goals.window(conclusion);
        Days days = switch (goals.held(conclusion)) {
            case ON_THE_DAY, EVER -> window == Days.ALL ? when.valid() : when.happened();
            case FOR_SURE -> when.counted();
        };
        long last = days.lastCommonUntil(window, day);
        return last == Long.MIN_VALUE ? day : (int) last;
    }

    /** The least of the answers. */
    private double weakest(int[] asked) {
        double weakest = 1;
        for (int goal : asked) {
            weakest = Math.min(weakest, answers.applyAsDouble(goal));
        }
        return weakest;
    }

    /**
     * Both by what happened on a pair of days that are near enough. The strongest pair counts; ties go to the
     * latest days.
     */
    private int[] together(int step, int[] nodes, int conclusion) {
        int day = lastDay(step, conclusion);
        int reach = graph.settings().timeLimits().togetherDays();
        int[] best = overlap(nodes, conclusion);
        double strongest = -1;
        boolean settled = graph.isRecursive(step);
        int looked = 0;
        for (int one = 0; one < nodes.length && !settled; one++) {
            for (int place : places(nodes, one, day, reach)) {
                Days near = Days.of(
                        LocalDate.ofEpochDay((long) place - reach),
                        Precision.DAY,
                        LocalDate.ofEpochDay((long) place + reach),
                        Precision.DAY);
                int[] asked = new int[nodes.length];
                boolean holding = looked++ < MOST_BEGINNINGS;
                for (int i = 0; i < nodes.length && holding; i++) {
                    Days window = i == one ? Days.of(LocalDate.ofEpochDay(place)) : near;
                    holding = holds(graph.whenOf(nodes[i]), day, window, Held.ON_THE_DAY);
                    asked[i] = goals.number(nodes[i], day, goals.window(window), Held.ON_THE_DAY);
                }
                double strength = holding ? weakest(asked) : -1;
                if (strength > strongest) {
                    strongest = strength;
                    best = asked;
                }
            }
        }
        return best;
    }

    /**
     * The days of one premise to start from, the latest first: where its own evidence changes, and where a
     * change in that of another comes within reach. What an unrated source reports of several days counts
     * together, so it matters how many of them are near.
     */
    private List<Integer> places(int[] nodes, int one, int day, int reach) {
        TreeSet<Integer> places = new TreeSet<>(Comparator.reverseOrder());
        places.addAll(latest(nodes[one], day, Days.ALL));
        Days happened = graph.whenOf(nodes[one]).happened();
        for (int other = 0; other < nodes.length; other++) {
            if (other != one) {
                for (int change : latest(nodes[other], day, Days.ALL)) {
                    for (long on : new long[] {(long) change - reach, (long) change + reach}) {
                        if (on <= day && on > Integer.MIN_VALUE && happened.contains(on)) {
                            places.add((int) on);
                        }
                    }
                }
            }
        }
        return List.copyOf(places);
    }

    /** The first and last days of stretches of equal evidence up to the day, the latest first. */
    private List<Integer> latest(int node, int day, Days window) {
        List<Integer> all = new ArrayList<>();
        Days happened = graph.whenOf(node).happened();
        long last = happened.lastCommonUntil(window, day);
        if (last != Long.MIN_VALUE) {
            all.add((int) last);
            int[] cuts = graph.changes(node);
            for (int i = cuts.length - 1; i >= 0; i--) {
                for (long on = cuts[i]; on >= cuts[i] - 1L; on--) {
                    if (on < all.get(all.size() - 1) && happened.contains(on) && window.contains(on)) {
                        all.add((int) on);
                    }
                }
            }
        }
        return all;
    }

    /**
     * The act by what happened from some day on, in the run of each tie or in its lead. The ties on the day
     * itself, and on the days before it without which their run would begin too late for the act. The
     * strongest choice counts; ties go to the latest act.
     */
    private int[] whileHolds(int step, int[] nodes, int conclusion) {
        int day = lastDay(step, conclusion);
        int lead = graph.settings().timeLimits().leadDays();
        int ties = nodes.length - 1;
        Days window = goals.window(conclusion);
        for (int i = 0; i < ties; i++) {
            for (Days run : graph.whenOf(nodes[i]).valid().runs()) {
                if (run.contains((long) day)) {
                    Days near = run.preceded(lead);
                    window = window == Days.ALL ? near : window.intersection(near);
                }
            }
        }
        int[] best = new int[0];
        double strongest = -1;
        int looked = 0;
        for (int from : latest(nodes[ties], day, window)) {
            Days since = window.intersection(Days.of(LocalDate.ofEpochDay(from), Precision.DAY, null, Precision.DAY));
            boolean holding = holds(graph.whenOf(nodes[ties]), day, since, Held.ON_THE_DAY);
            int before = Math.max(0, day - (int) Math.min(day, (long) from + lead));
            if (looked > 0 && (!holding || before > MOST_DAYS_OF_A_TIE)) {
                continue;
            }
            looked++;
            int[] asked = new int[ties * (before + 1) + 1];
            int size = 0;
            for (int i = 0; i < ties; i++) {
                for (int earlier = 0; earlier <= before; earlier++) {
                    asked[size++] = goals.number(nodes[i], day - earlier, Goals.WHENEVER, Held.ON_THE_DAY);
                }
            }
            asked[size] = goals.held(conclusion) == Held.FOR_SURE
                    ? on(day, nodes[ties])
                    : goals.number(nodes[ties], day, goals.window(since), Held.ON_THE_DAY);
            if (best.length == 0) {
                best = asked;
            }
            if (graph.isRecursive(step) || looked > MOST_ACTS_OF_A_TIE) {
                return best;
            }
            double strength = holding ? weakest(asked) : -1;
            if (strength > strongest) {
                strongest = strength;
                best = asked;
            }
        }
        return best.length == 0 ? overlap(nodes, conclusion) : best;
    }

    /**
     * The premises on the day, and each on as many days before it as are asked for: those with the strongest
     * evidence, of equally strong ones the latest.
     */
    private int[] sustained(int step, int[] nodes, int conclusion) {
        int day = lastDay(step, conclusion);
        boolean forSure = goals.held(conclusion) == Held.FOR_SURE;
        IntList asked = new IntList();
        for (int node : nodes) {
            asked.add(
                    forSure ? on(day, node) : goals.number(node, day, goals.windowNumber(conclusion), Held.ON_THE_DAY));
        }
        for (int node : nodes) {
            addOften(asked, node, day, graph.isRecursive(step));
        }
        return asked.toArray();
    }

    /** The premise on as many days, up to this one, as are asked for. */
    private void addOften(IntList asked, int node, int day, boolean recursive) {
        TimeLimits limits = graph.settings().timeLimits();
        Days within = Days.of(
                LocalDate.ofEpochDay((long) day - limits.sustainedWithin() + 1),
                Precision.DAY,
                LocalDate.ofEpochDay(day),
                Precision.DAY);
        Set<Integer> cuts = new HashSet<>(Ints.asList(graph.changesBehind(node)));
        List<Stretch> stretches = new ArrayList<>();
        for (Days run : within.intersection(graph.whenOf(node).counted()).runs()) {
            int[] days = run.epochDays();
            int end = days.length;
            for (int i = days.length - 1; i >= 0; i--) {
                if (i == 0 || cuts.contains(days[i])) {
                    int last = days[end - 1];
                    stretches.add(new Stretch(days[i], last, recursive ? 0 : weakest(new int[] {on(last, node)})));
                    end = i;
                }
            }
        }
        stretches.sort(Comparator.comparingDouble((Stretch one) -> -one.strength)
                .thenComparing(one -> one.last, Comparator.reverseOrder()));
        int left = limits.sustainedDays();
        for (Stretch one : stretches) {
            for (int on = one.last; on >= one.first && left > 0; on--, left--) {
                asked.add(on(on, node));
            }
        }
    }

    /** Days of equal evidence. */
    private record Stretch(int first, int last, double strength) {}

    /** The premises, by what is counted on the day. */
    private int[] on(int day, int[] nodes) {
        int[] asked = new int[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            asked[i] = on(day, nodes[i]);
        }
        return asked;
    }

    /** The premise, by what is counted on the day. */
    private int on(int day, int node) {
        return goals.number(node, day, goals.window(Days.of(LocalDate.ofEpochDay(day))), Held.FOR_SURE);
    }

    /**
     * A way for each beginning of the later premise, the latest first: the later by what happened in the run
     * that begins, the earlier by what happened before it. The strongest counts; ties go to the earliest
     * beginning, when the turn came.
     */
    private List<int[]> sequences(int step, int[] nodes, int conclusion) {
        int day = goals.day(conclusion);
        Held held = goals.held(conclusion);
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
            if (that.isEmpty() || !holds(later, day, that, held)) {
                continue;
            }
            looked++;
            int[] asked = new int[nodes.length];
            asked[last] = goals.number(nodes[last], day, goals.window(that), held);
            double strength = answers.applyAsDouble(asked[last]);
            if (strength >= strongest) {
                strength = askBefore(begin, nodes, asked, strength, strongest);
                if (strength >= strongest && strength >= 0) {
                    strongest = strength;
                    best = List.of(asked);
                }
            }
        }
        if (best.isEmpty()) {
            int[] whenever = new int[nodes.length];
            for (int i = 0; i < nodes.length; i++) {
                whenever[i] = goals.number(nodes[i], day, Goals.WHENEVER, Held.EVER);
            }
            return List.of(whenever);
        }
        return best;
    }

    /**
     * Asks the earlier premises, each before the next began.
     *
     * @param later how strong the later is
     * @param atLeast below this it is too weak to go on
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
            asked[i] = goals.number(nodes[i], (int) next - 1, goals.window(before), Held.FOR_SURE);
            weakest = Math.min(weakest, answers.applyAsDouble(asked[i]));
            if (weakest < atLeast) {
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
