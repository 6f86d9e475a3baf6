package io.github.entente.derivation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Ints;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.fact.Side;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A derivation graph with what its stated facts rest on, and with the days of its propositions and steps:
 * what all other readings need. It knows none of them.
 *
 * <p>Safe for use by several threads, but for {@link #whenOfStep}, {@link #changes},
 * {@link #changesBehind} and {@link #isRecursive}: they keep what they find, so one thread at a time may ask
 * them.
 */
final class DatedGraph {
    private final DerivationGraph graph;
    private final Map<Fact, ImmutableSortedSet<Attestation>> attestations;
    private final Map<Fact, Validity> stated;
    private final Settings settings;
    private final ValidityAlgebra validity;
    private final ValidityIndex validities;
    /** For each step, computed on request. */
    private final PersistentArray<Validity> stepWhens = new PersistentArray<>();

    private final Supplier<Endings> endings;
    private final PersistentArray<int[]> nodeChanges = new PersistentArray<>();
    private final PersistentArray<int[]> changesBehind = new PersistentArray<>();
    private final PersistentArray<Boolean> recursive = new PersistentArray<>();
    private final Supplier<long[]> hulls = Suppliers.memoize(this::listHulls);
    private final Supplier<ImmutableListMultimap<String, Relation>> actsWithoutSide =
            Suppliers.memoize(this::listActsWithoutSide);

    /** A graph, what its stated facts rest on, when they hold, and the numbers to read them with. */
    DatedGraph(
            DerivationGraph graph,
            Map<Fact, ImmutableSortedSet<Attestation>> attestations,
            Map<Fact, Validity> stated,
            Settings settings) {
        this(graph, attestations, stated, settings, Suppliers.memoize(() -> Endings.among(attestations)));
    }

    /** A graph, what is stated, and the numbers to read them with. */
    DatedGraph(DerivationGraph graph, Statements stating, Settings settings) {
        this(graph, stating.attestations(), stating.validities(), settings, stating::endings);
    }

    private DatedGraph(
            DerivationGraph graph,
            Map<Fact, ImmutableSortedSet<Attestation>> attestations,
            Map<Fact, Validity> stated,
            Settings settings,
            Supplier<Endings> endings) {
        this.graph = graph;
        this.attestations = attestations;
        this.stated = stated;
        this.settings = settings;
        this.endings = endings;
        this.validity = new ValidityAlgebra(stated, settings);
        this.validities = new ValidityIndex(graph, validity);
    }

    private DatedGraph(DatedGraph earlier, DerivationGraph later, Statements stating, BitSet touched) {
        this.graph = later;
        this.attestations = stating.attestations();
        this.stated = stating.validities();
        this.settings = earlier.settings;
        this.endings = stating::endings;
        this.validity = new ValidityAlgebra(stated, settings);
        this.validities = earlier.validities.after(later, validity, touched);
    }

    /**
     * A later version of the graph and of what is stated.
     *
     * @param touched see {@link ReadGraph#after}
     */
    DatedGraph after(DerivationGraph later, Statements stating, BitSet touched) {
        return new DatedGraph(this, later, stating, touched);
    }

    /**
     * What is left of this.
     *
     * @param fewer what is still stated, with what is left of its attestations
     * @param with the numbers to read it with
     * @param isKept which rules are left
     */
    DatedGraph restrictedTo(Map<Fact, ImmutableSortedSet<Attestation>> fewer, Settings with, Predicate<Rule> isKept) {
        Map<Fact, Validity> left = new LinkedHashMap<>();
        Endings now = endings.get();
        Endings then = Endings.among(fewer);
        fewer.forEach((fact, rest) -> {
            Validity known = stated.get(fact);
            boolean same = known != null
                    && with.lifetimeDays(fact) == settings.lifetimeDays(fact)
                    && rest.equals(attestations.get(fact))
                    && !(fact instanceof Relation relation && !then.sameFor(relation, now));
            left.put(fact, same ? known : StatedValidity.of(fact, rest, with, then));
        });
        DerivationGraph following = graph.following(
                fact -> !left.getOrDefault(fact, Validity.NEVER).hull().isEmpty(), isKept);
        return new DatedGraph(following, fewer, left, with);
    }

    DerivationGraph graph() {
        return graph;
    }

    Settings settings() {
        return settings;
    }

    /** What rules make of days. */
    ValidityAlgebra validity() {
        return validity;
    }

    /** The facts that are stated, in no promised order. */
    Set<Fact> stated() {
        return attestations.keySet();
    }

    /** What the fact rests on, denials included. */
    ImmutableSortedSet<Attestation> attestations(Fact fact) {
        return attestations.getOrDefault(fact.canonical(), ImmutableSortedSet.of());
    }

    /** Those of its attestations that are seen by the end of the day: what had begun to happen by then. */
    Stream<Attestation> seen(Fact fact, LocalDate asOf) {
        return attestations(fact).stream()
                .filter(one -> one.happened().first().filter(asOf::isBefore).isEmpty());
    }

    boolean isStated(int node) {
        return graph.proposition(node) instanceof Fact;
    }

    /** When the proposition holds, over all of history; never, where it is not in the graph. */
    Validity when(Proposition proposition) {
        return validities.of(proposition);
    }

    /** The fact, and the relations beside it that end it or keep it in force. */
    Set<Fact> concerning(Fact fact) {
        Set<Fact> all = new LinkedHashSet<>();
        all.add(fact);
        if (fact instanceof Relation relation) {
            all.addAll(endings.get().concerning(relation));
        }
        return all;
    }

    /** What ended the fact or keeps it in force, as far as it is seen by the end of the day, by day. */
    ImmutableList<Bound> bounds(Fact fact, LocalDate asOf) {
        return Bounds.of(fact, attestations(fact), when(fact), settings, endings.get(), asOf);
    }

    Validity whenOf(int node) {
        return validities.of(node);
    }

    Validity whenOf(int node, LocalDate asOf) {
        return validities.of(node).asOf(asOf);
    }

    /** Whether there is a node with this number that is valid on the epoch day. */
    boolean isValidOn(int node, long epochDay) {
        long[] all = hulls.get();
        return all[2 * node] <= epochDay
                && epochDay <= all[2 * node + 1]
                && whenOf(node).valid().contains(epochDay);
    }

    /**
     * The first and last valid day of each node, side by side. Few nodes are valid on one day; this array
     * excludes most others quickly.
     */
    private long[] listHulls() {
        long[] all = new long[2 * graph.nodeLimit()];
        for (int node = 0; node < graph.nodeLimit(); node++) {
            Hull hull = graph.isNode(node) ? whenOf(node).hull() : Hull.NONE;
            all[2 * node] = hull.first();
            all[2 * node + 1] = hull.last();
        }
        return all;
    }

    /** When the step holds, over all of history. */
    Validity whenOfStep(int step) {
        Validity known = stepWhens.find(step);
        if (known == null) {
            int[] premises = graph.premises(step);
            Rule rule = graph.rule(step);
            known = premises.length == 1 && rule.time() == TimeMode.OVERLAP
                    ? whenOf(premises[0])
                    : validity.derived(rule, whensOf(premises));
            stepWhens.set(step, known);
        }
        return known;
    }

    private List<Validity> whensOf(int[] nodes) {
        List<Validity> validities = new ArrayList<>();
        for (int node : nodes) {
            validities.add(whenOf(node));
        }
        return validities;
    }

    /**
     * The days, in order, on which the evidence for a node may change: what it follows from, or which
     * attestations tell of the day.
     */
    int[] changes(int node) {
        int[] known = nodeChanges.find(node);
        if (known == null) {
            TreeSet<Integer> days = new TreeSet<>();
            addChanges(days, node);
            for (int step : graph.stepsTo(node)) {
                addBounds(days, whenOfStep(step));
                for (int premise : graph.premises(step)) {
                    addChanges(days, premise);
                }
            }
            known = Ints.toArray(days);
            nodeChanges.set(node, known);
        }
        return known;
    }

    /**
     * The days, in order, on which the strength of a node may change: where the days of anything change from
     * which it follows, however far behind, or of what attests it.
     */
    int[] changesBehind(int node) {
        int[] known = changesBehind.find(node);
        if (known == null) {
            TreeSet<Integer> days = new TreeSet<>();
            BitSet cone = new BitSet();
            Deque<Integer> open = new ArrayDeque<>(List.of(node));
            while (!open.isEmpty()) {
                int next = open.remove();
                if (!cone.get(next)) {
                    cone.set(next);
                    addChanges(days, next);
                    for (int step : graph.stepsTo(next)) {
                        addBounds(days, whenOfStep(step));
                        open.addAll(Ints.asList(graph.premises(step)));
                    }
                }
            }
            known = Ints.toArray(days);
            changesBehind.set(node, known);
        }
        return known;
    }

    private void addChanges(Set<Integer> days, int node) {
        addBounds(days, whenOf(node));
        if (graph.proposition(node) instanceof Fact fact) {
            for (Attestation one : attestations(fact)) {
                Days happened = StatedValidity.happened(fact, one, attestations(fact));
                addBounds(days, happened);
                addBounds(days, StatedValidity.counted(fact, one, happened));
            }
        }
    }

    private static void addBounds(Set<Integer> days, Validity when) {
        addBounds(days, when.happened());
        addBounds(days, when.counted());
        addBounds(days, when.valid());
    }

    /** The first day of each range, and the first after it. */
    private static void addBounds(Set<Integer> days, Days some) {
        for (Days range : some.runs()) {
            range.starts().bounds().forEach(first -> days.add((int) first.toEpochDay()));
            range.last().ifPresent(last -> days.add((int) last.toEpochDay() + 1));
        }
    }

    /** Whether the rule of the step is among those from which its premises follow. */
    boolean isRecursive(int step) {
        Boolean known = recursive.find(step);
        if (known == null) {
            known = isBehind(graph.rule(step), step);
            recursive.set(step, known);
        }
        return known;
    }

    private boolean isBehind(Rule rule, int step) {
        BitSet cone = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(Ints.asList(graph.premises(step)));
        while (!open.isEmpty()) {
            int node = open.remove();
            if (!cone.get(node)) {
                cone.set(node);
                for (int behind : graph.stepsTo(node)) {
                    if (graph.rule(behind).equals(rule)) {
                        return true;
                    }
                    open.addAll(Ints.asList(graph.premises(behind)));
                }
            }
        }
        return false;
    }

    /** The stated acts of the subject that take no side, in the order of relations. */
    ImmutableList<Relation> actsWithoutSide(String subject) {
        return actsWithoutSide.get().get(subject);
    }

    private ImmutableListMultimap<String, Relation> listActsWithoutSide() {
        List<Relation> acts = new ArrayList<>();
        for (Proposition proposition : graph.propositions()) {
            if (proposition instanceof Relation relation
                    && relation.side() == Side.NONE
                    && !relation.type().structural()) {
                acts.add(relation);
            }
        }
        Collections.sort(acts);
        ImmutableListMultimap.Builder<String, Relation> bySubject = ImmutableListMultimap.builder();
        for (Relation act : acts) {
            bySubject.put(act.subject(), act);
        }
        return bySubject.build();
    }
}
