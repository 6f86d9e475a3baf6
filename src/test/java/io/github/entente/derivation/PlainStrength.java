package io.github.entente.derivation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.Ints;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf.Precision;
import io.github.entente.fact.Relation;
import io.github.entente.fact.Reliability;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            return 31 * (31 * (31 * node + day.hashCode()) + window.hashCode()) + held.hashCode();
        }

        /** Whether the attestation is about what happened in the window. */
        boolean concerns(Days days) {
            return window.equals(Days.ALL) || !days.intersection(window).isEmpty();
        }

        boolean holds(Validity when) {
            if (held == Held.FOR_SURE) {
                return when.counted().intersection(window).beginsBy(day.toEpochDay());
            }
            Validity inWindow = window.equals(Days.ALL) ? when : when.within(window);
            return held == Held.EVER ? !inWindow.asOf(day).isNever() : inWindow.isValidOn(day);
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
        List<Alternative> known = alternatives.get(question);
        if (known == null) {
            known = new ArrayList<>();
            for (int step : without.contains(question.node())
                    ? new int[0]
                    : graph.graph().stepsTo(question.node())) {
                if (question.holds(graph.whenOfStep(step))) {
                    known.addAll(alternatives(step, question));
                }
            }
            alternatives.put(question, known);
        }
        return known;
    }

    /** The ways through one step, which differ in the days that they ask its premises about. */
    List<Alternative> alternatives(int number, At conclusion) {
        List<Integer> nodes = nodes(number);
        return switch (graph.graph().rule(number).time()) {
            case OVERLAP -> List.of(overlap(number, nodes, conclusion));
            case TOGETHER -> together(number, nodes, conclusion);
            case WHILE -> whileHolds(number, nodes, conclusion);
            case SUSTAINED -> List.of(sustained(number, nodes, conclusion));
            case DURING -> List.of(during(number, nodes, conclusion));
            case SEQUENCE -> sequences(number, nodes, conclusion);
        };
    }

    private static Alternative overlap(int number, List<Integer> nodes, At conclusion) {
        List<At> premises = new ArrayList<>();
        for (int node : nodes) {
            premises.add(new At(node, conclusion.day(), conclusion.window(), conclusion.held()));
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
            premises.add(new At(tie, last, Days.ALL, Held.EVER));
        }
        premises.add(new At(act, conclusion.day(), held, conclusion.held()));
        return new Alternative(number, premises);
    }

    private LocalDate lastDay(int number, At conclusion) {
        if (conclusion.held() == Held.ON_THE_DAY) {
            return conclusion.day();
        }
        Validity when = graph.whenOfStep(number);
        Days days = conclusion.held() == Held.FOR_SURE
                ? when.counted()
                : conclusion.window().equals(Days.ALL) ? when.valid() : when.happened();
        days = days.intersection(conclusion.window());
        return days.until(conclusion.day()).last().orElse(conclusion.day());
    }

    private boolean allHold(List<At> premises) {
        return premises.stream().allMatch(premise -> premise.holds(graph.whenOf(premise.node())));
    }

    /** For each day on which one of them happened: that, and the others by what happened near it. */
    private List<Alternative> together(int number, List<Integer> nodes, At conclusion) {
        LocalDate day = lastDay(number, conclusion);
        int reach = graph.settings().timeLimits().togetherDays();
        List<Alternative> all = new ArrayList<>();
        for (int one : nodes) {
            for (int on : recent(graph.whenOf(one).happened(), day)) {
                LocalDate place = LocalDate.ofEpochDay(on);
                List<At> premises = new ArrayList<>();
                for (int node : nodes) {
                    Days window = node == one
                            ? Days.of(place)
                            : Days.of(place.minusDays(reach), Precision.DAY, place.plusDays(reach), Precision.DAY);
                    premises.add(new At(node, day, window, Held.ON_THE_DAY));
                }
                if (allHold(premises)) {
                    all.add(new Alternative(number, premises));
                }
            }
        }
        return all.isEmpty() ? List.of(overlap(number, nodes, conclusion)) : all;
    }

    /** Those of the days that are not after the day, nor long before it. */
    private static int[] recent(Days days, LocalDate day) {
        return days.intersection(Days.of(day.minusDays(1_000), Precision.DAY, day, Precision.DAY))
                .epochDays();
    }

    /**
     * For each day of the act: what happened from it on, and the ties on all days without which it is too
     * early.
     */
    private List<Alternative> whileHolds(int number, List<Integer> nodes, At conclusion) {
        LocalDate day = lastDay(number, conclusion);
        int lead = graph.settings().timeLimits().leadDays();
        List<Integer> ties = nodes.subList(0, nodes.size() - 1);
        int act = nodes.get(nodes.size() - 1);
        Days window = conclusion.window();
        for (int tie : ties) {
            for (Days run : graph.whenOf(tie).valid().runs()) {
                if (run.contains(day)) {
                    window = window.intersection(run.preceded(lead));
                }
            }
        }
        List<Alternative> all = new ArrayList<>();
        for (int on : recent(graph.whenOf(act).happened().intersection(window), day)) {
            LocalDate from = LocalDate.ofEpochDay(on);
            Days since = window.intersection(Days.of(from, Precision.DAY, null, Precision.DAY));
            At done = new At(act, day, since, Held.ON_THE_DAY);
            if (done.holds(graph.whenOf(act))) {
                List<At> premises = new ArrayList<>();
                premises.add(conclusion.held() == Held.FOR_SURE ? new At(act, day, Days.of(day), Held.FOR_SURE) : done);
                for (int tie : ties) {
                    premises.add(new At(tie, day, Days.ALL, Held.ON_THE_DAY));
                    for (LocalDate held = from.plusDays(lead); held.isBefore(day); held = held.plusDays(1)) {
                        premises.add(new At(tie, held, Days.ALL, Held.ON_THE_DAY));
                    }
                }
                all.add(new Alternative(number, premises));
            }
        }
        return all.isEmpty() ? List.of(overlap(number, nodes, conclusion)) : all;
    }

    /** The premises on the day, and on those days before it that have the strongest evidence. */
    private Alternative sustained(int number, List<Integer> nodes, At conclusion) {
        TimeLimits limits = graph.settings().timeLimits();
        LocalDate day = lastDay(number, conclusion);
        Days within = Days.of(day.minusDays(limits.sustainedWithin() - 1), Precision.DAY, day, Precision.DAY);
        List<At> premises = new ArrayList<>();
        for (int node : nodes) {
            premises.add(
                    conclusion.held() == Held.FOR_SURE
                            ? new At(node, day, Days.of(day), Held.FOR_SURE)
                            : new At(node, day, conclusion.window(), Held.ON_THE_DAY));
        }
        for (int node : nodes) {
            List<At> days = new ArrayList<>();
            for (int on : within.intersection(graph.whenOf(node).counted()).epochDays()) {
                LocalDate then = LocalDate.ofEpochDay(on);
                days.add(new At(node, then, Days.of(then), Held.FOR_SURE));
            }
            days.sort(Comparator.comparingDouble((At asked) -> -of(asked)));
            days.stream().limit(limits.sustainedDays()).forEach(premises::add);
        }
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
            At later = new At(last, conclusion.day(), run, conclusion.held());
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
                    premises.add(0, new At(nodes.get(place), next.minusDays(1), before, Held.FOR_SURE));
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
                whenever.add(new At(node, conclusion.day(), Days.ALL, Held.EVER));
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
     * How strong the evidence for a stated relation is: of all sets of days that are denied alike, the best.
     * In one: noisy-or over lineages of the best in each, those of poor sources at most like one B2; less
     * what is denied, by Dempster's rule.
     */
    private double stated(At at) {
        Relation relation = (Relation) graph.graph().proposition(at.node());
        List<Days> cells = new ArrayList<>(List.of(at.window()));
        for (Attestation one : graph.attestations(relation)) {
            if (!one.affirms()) {
                List<Days> finer = new ArrayList<>();
                for (Days cell : cells) {
                    finer.add(cell.intersection(days(relation, one)));
                    finer.add(cell.without(days(relation, one)));
                }
                finer.removeIf(Days::isEmpty);
                cells = finer;
            }
        }
        double best = 0;
        for (Set<Days> some : Sets.powerSet(ImmutableSet.copyOf(cells))) {
            best = Math.max(best, stated(at, relation, Days.union(List.copyOf(some))));
        }
        return Math.min(graph.settings().maxStrength(), best);
    }

    private double stated(At at, Relation relation, Days on) {
        Map<Attestation, Days> affirming = new LinkedHashMap<>();
        for (Attestation one : graph.attestations(relation)) {
            Days told = days(relation, one);
            if (at.held() == Held.FOR_SURE) {
                told = StatedValidity.counted(relation, one, told);
            }
            Days days = told.intersection(on);
            if (one.affirms()
                    && days.beginsBy(at.day().toEpochDay())
                    && new At(at.node(), at.day(), days, at.held()).holds(graph.whenOf(at.node()))) {
                affirming.put(one, days);
            }
        }
        Map<Attestation, Days> denying = new LinkedHashMap<>();
        for (Attestation one : graph.attestations(relation)) {
            Days days = days(relation, one);
            if (!one.affirms()
                    && affirming.values().stream()
                            .anyMatch(other ->
                                    other.intersection(days).beginsBy(at.day().toEpochDay()))) {
                denying.put(one, days);
            }
        }
        double affirmed = joint(relation, affirming, at);
        double denied = joint(relation, denying, at);
        return affirmed * (1 - denied) / (1 - affirmed * denied);
    }

    private Days days(Relation relation, Attestation one) {
        Days days = StatedValidity.happened(relation, one, graph.attestations(relation));
        return one.affirms() ? days.intersection(graph.when(relation).happened()) : days;
    }

    private double joint(Relation relation, Map<Attestation, Days> all, At at) {
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
            Relation relation, Map<Attestation, Days> all, Predicate<Attestation> counts, At at) {
        List<Attestation> alike = graph.attestations(relation).stream()
                .filter(one -> all.keySet().stream().anyMatch(other -> other.affirms() == one.affirms()))
                .filter(one -> days(relation, one).beginsBy(at.day().toEpochDay()))
                .toList();
        return lineages(alike).stream()
                .map(lineage ->
                        lineage.stream().filter(all::containsKey).filter(counts).toList())
                .filter(lineage -> !lineage.isEmpty())
                .map(lineage -> ofLineage(relation, lineage, all, at))
                .toList();
    }

    /**
     * The best report; or, of those that nobody has rated, the best choice of which no two share a day, by
     * their credibility.
     */
    private double ofLineage(Relation relation, List<Attestation> lineage, Map<Attestation, Days> all, At at) {
        double best = 0;
        List<Attestation> unrated = new ArrayList<>();
        for (Attestation one : lineage) {
            best = Math.max(best, value(relation, one, all.get(one), at));
            if (one.code().reliability() == Reliability.F) {
                unrated.add(one);
            }
        }
        double r = graph.settings().reliability().getOrDefault(Reliability.F, 0.0);
        return r == 0 ? best : Math.max(best, r * (1 - leastDoubt(relation, unrated, List.of(), all, at, r)));
    }

    /** Tries all choices of the rest that go with what is chosen. */
    private double leastDoubt(
            Relation relation,
            List<Attestation> rest,
            List<Attestation> chosen,
            Map<Attestation, Days> all,
            At at,
            double r) {
        if (rest.isEmpty()) {
            return 1;
        }
        Attestation one = rest.get(0);
        List<Attestation> left = rest.subList(1, rest.size());
        double without = leastDoubt(relation, left, chosen, all, at, r);
        if (chosen.stream().anyMatch(other -> overlap(relation, one, other, at))) {
            return without;
        }
        List<Attestation> more = new ArrayList<>(chosen);
        more.add(one);
        double doubt = 1 - value(relation, one, all.get(one), at) / r;
        return Math.min(without, doubt * leastDoubt(relation, left, more, all, at, r));
    }

    private boolean overlap(Relation relation, Attestation one, Attestation other, At at) {
        Hull days = days(relation, one).until(at.day()).hull();
        Hull others = days(relation, other).until(at.day()).hull();
        return days.first() <= others.last() && others.first() <= days.last();
    }

    private double value(Relation relation, Attestation one, Days days, At at) {
        double value = graph.settings().value(one.code());
        OptionalInt halfLife = graph.settings().halfLifeDays(relation);
        Optional<LocalDate> last = days.until(at.day()).last();
        if (at.held() != Held.ON_THE_DAY
                || halfLife.isEmpty()
                || last.isEmpty()
                || !last.get().isBefore(at.day())) {
            return value;
        }
        return value * Math.pow(2, -(double) ChronoUnit.DAYS.between(last.get(), at.day()) / halfLife.getAsInt());
    }

    /** Groups attestations that share sources, directly or through others. */
    private static List<List<Attestation>> lineages(List<Attestation> all) {
        List<List<Attestation>> lineages = new ArrayList<>();
        for (Attestation one : all) {
            List<Attestation> merged = new ArrayList<>(List.of(one));
            for (List<Attestation> other : List.copyOf(lineages)) {
                if (other.stream().anyMatch(word -> !Collections.disjoint(word.passedThrough(), one.passedThrough()))) {
                    merged.addAll(other);
                    lineages.remove(other);
                }
            }
            lineages.add(merged);
        }
        return lineages;
    }
}
