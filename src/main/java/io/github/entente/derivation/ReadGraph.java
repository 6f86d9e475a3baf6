package io.github.entente.derivation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Streams;
import com.google.common.primitives.Ints;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf.Precision;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A derivation graph with what its stated facts rest on, and the readings of both. Safe for use by several
 * threads.
 *
 * <p>A conclusion that is valid on no day is in the graph, but not in any reading.
 *
 * <p><b>Stability: internal.</b>
 */
public final class ReadGraph {
    private static final Hull NO_DAYS = new Hull(0, -1);

    private final DerivationGraph graph;
    private final Map<Fact, ImmutableSortedSet<Attestation>> attestations;
    private final Map<Fact, Validity> stated;
    private final Settings settings;
    private final ImmutableSortedSet<String> withdrawnRules;
    private final ValidityAlgebra validity;
    private final ValidityIndex whens;
    private final Evidence evidence;
    private final Confidence confidence;
    /** By step, as far as they were asked for. */
    private final PersistentArray<Validity> stepWhens = new PersistentArray<>();

    private final PersistentArray<Breakpoints> stepTurns = new PersistentArray<>();
    private final Supplier<long[]> hulls = Suppliers.memoize(this::listHulls);
    private final Supplier<ImmutableListMultimap<String, Relation>> actsWithoutSide;

    /** A graph, what its stated facts rest on, when they hold, and the numbers to read them with. */
    public ReadGraph(
            DerivationGraph graph,
            Map<Fact, ImmutableSortedSet<Attestation>> attestations,
            Map<Fact, Validity> stated,
            Settings settings) {
        this(graph, attestations, stated, settings, ImmutableSortedSet.of(), null, new BitSet());
    }

    /**
     * A later version of the graph and of what is stated, read with the same numbers. What was found out
     * about this one and did not change need not be found again.
     *
     * @param touched the numbers in the graph of stated facts that rest on something else, and of
     *     propositions that came, went, or gained or lost derivations
     */
    public ReadGraph after(DerivationGraph later, Statements stating, BitSet touched) {
        return new ReadGraph(later, stating.attestations(), stating.whens(), settings, withdrawnRules, whens, touched);
    }

    private ReadGraph(
            DerivationGraph graph,
            Map<Fact, ImmutableSortedSet<Attestation>> attestations,
            Map<Fact, Validity> stated,
            Settings settings,
            ImmutableSortedSet<String> withdrawnRules,
            @Nullable ValidityIndex earlier,
            BitSet touched) {
        this.graph = graph;
        this.attestations = attestations;
        this.stated = stated;
        this.settings = settings;
        this.withdrawnRules = withdrawnRules;
        this.validity = new ValidityAlgebra(stated, settings);
        this.whens = earlier == null ? new ValidityIndex(graph, validity) : earlier.after(graph, validity, touched);
        this.evidence = new Evidence(this);
        this.confidence = new Confidence(this, evidence);
        this.actsWithoutSide = Suppliers.memoize(() -> Explainer.actsWithoutSide(graph));
    }

    /**
     * What of this is left of these statements and without these rules: as if the rules had been run on that
     * alone, as long as they are positive. Costs a reading of the graph, and no run of the rules.
     *
     * @param fewer what is stated with what is left of its attestations; a fact that none of these affirms is
     *     no premise any more
     * @param rules the names of rules to withdraw, besides those that already are
     */
    public ReadGraph restrictedTo(Map<Fact, ImmutableSortedSet<Attestation>> fewer, Set<String> rules) {
        return restrictedTo(fewer, rules, settings);
    }

    /**
     * The same, read with other numbers. That is as if the rules had been run with them as long as no
     * lifetime is longer than it was in that run: rules join what holds at times that can meet, and the graph
     * lacks what could meet only later.
     */
    public ReadGraph restrictedTo(Map<Fact, ImmutableSortedSet<Attestation>> fewer, Set<String> rules, Settings with) {
        Map<Fact, Validity> left = new LinkedHashMap<>();
        fewer.forEach((fact, rest) -> {
            Validity known = stated.get(fact);
            boolean same = known != null
                    && with.lifetimeDays(fact) == settings.lifetimeDays(fact)
                    && rest.equals(attestations.get(fact));
            left.put(fact, same ? known : Validity.of(fact, rest, with));
        });
        ImmutableSortedSet<String> withdrawn = ImmutableSortedSet.<String>naturalOrder()
                .addAll(withdrawnRules)
                .addAll(rules)
                .build();
        DerivationGraph following = graph.following(
                fact -> !left.getOrDefault(fact, Validity.NEVER).isNever(), rule -> !withdrawn.contains(rule.name()));
        return new ReadGraph(following, fewer, left, with, withdrawn, null, new BitSet());
    }

    /** The names of the rules that were withdrawn, in their order. */
    public ImmutableSortedSet<String> withdrawnRules() {
        return withdrawnRules;
    }

    /** The graph. */
    public DerivationGraph graph() {
        return graph;
    }

    /** The numbers that it is read with. */
    public Settings settings() {
        return settings;
    }

    /** What the fact rests on, denials included. */
    public ImmutableSortedSet<Attestation> attestations(Fact fact) {
        return attestations.getOrDefault(fact.canonical(), ImmutableSortedSet.of());
    }

    /** Those of its attestations that are seen by the end of the day: what had begun to happen by then. */
    public Stream<Attestation> seen(Fact fact, LocalDate asOf) {
        return attestations(fact).stream()
                .filter(one -> one.happened().first().filter(asOf::isBefore).isEmpty());
    }

    /**
     * The stated facts that are disputed by the day, in their order: attestations of one lineage affirm them,
     * of another deny them.
     */
    public ImmutableList<Fact> disputed(LocalDate asOf) {
        List<Fact> disputed = new ArrayList<>();
        for (Fact fact : attestations.keySet()) {
            if (Lineages.differ(Lineages.of(seen(fact, asOf)))) {
                disputed.add(fact);
            }
        }
        return ImmutableList.sortedCopyOf(Fact.ORDER, disputed);
    }

    /** When the proposition holds, over all of history; never, where it is not in the graph. */
    public Validity when(Proposition proposition) {
        return whens.of(proposition);
    }

    /** The conclusions of this type that are valid on some day, in no promised order. */
    public <C extends Conclusion> List<C> conclusions(Class<C> type) {
        return conclusions(type, conclusion -> true);
    }

    /** Those of them that pass the test. */
    public <C extends Conclusion> List<C> conclusions(Class<C> type, Predicate<? super C> test) {
        List<C> all = new ArrayList<>();
        for (Proposition proposition : graph.propositions()) {
            if (type.isInstance(proposition)
                    && test.test(type.cast(proposition))
                    && !when(proposition).isNever()) {
                all.add(type.cast(proposition));
            }
        }
        return all;
    }

    /**
     * The first days of what differs from the day before: where one of these propositions begins or ceases to
     * be valid or to happen, up to a day, in order; each as precisely as its source told, of several the
     * vaguest.
     */
    public ImmutableSortedMap<LocalDate, Precision> edges(
            Collection<? extends Proposition> propositions, LocalDate asOf) {
        TreeMap<LocalDate, Precision> edges = new TreeMap<>();
        for (Proposition proposition : propositions) {
            Validity seen = when(proposition).asOf(asOf);
            for (Days days : List.of(seen.happened(), seen.valid())) {
                days.edges((day, precision) -> {
                    if (!day.isAfter(asOf)) {
                        edges.merge(day, precision, (one, other) -> one.compareTo(other) > 0 ? one : other);
                    }
                });
            }
        }
        return ImmutableSortedMap.copyOf(edges);
    }

    /**
     * The first and the last days, and those after them, of all that the proposition can follow from: between
     * them nothing new is told of it, up to a day, in order.
     */
    public ImmutableSortedSet<LocalDate> news(Proposition proposition, LocalDate asOf) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Proposition one : graph.behind(proposition).propositions()) {
            days.addAll(edges(List.of(one), asOf).keySet());
            if (one instanceof Fact fact) {
                seen(fact, asOf)
                        .forEach(attestation ->
                                Validity.happened(attestation).until(asOf).edges((day, precision) -> days.add(day)));
            }
        }
        return ImmutableSortedSet.copyOf(days.headSet(asOf, true));
    }

    /**
     * How sure the proposition is on a day on which it is valid, from 0 to 0.99; 0 on other days.
     */
    public double confidence(Proposition proposition, LocalDate day) {
        int node = graph.node(proposition);
        if (node < 0 || !whenOf(node).isValidOn(day)) {
            return 0;
        }
        synchronized (confidence) {
            return confidence.of(new Confidence.At(node, day));
        }
    }

    /** The conclusions that are valid on the day, in no promised order. */
    public List<Conclusion> conclusionsOn(LocalDate day) {
        long epochDay = day.toEpochDay();
        List<Conclusion> all = new ArrayList<>();
        for (int node = 0; node < graph.nodeLimit(); node++) {
            if (isValidOn(node, epochDay) && graph.proposition(node) instanceof Conclusion conclusion) {
                all.add(conclusion);
            }
        }
        return all;
    }

    /**
     * How sure all conclusions are that are valid on the day: what {@link #confidence} says of each, all at
     * once.
     */
    public Confidences confidences(LocalDate day) {
        int epochDay = (int) day.toEpochDay();
        double[] sure = new double[graph.nodeLimit()];
        synchronized (confidence) {
            Confidence ofDay = new Confidence(this, evidence);
            for (int node = 0; node < sure.length; node++) {
                if (isValidOn(node, epochDay)) {
                    sure[node] = ofDay.of(node, epochDay);
                }
            }
        }
        return new Confidences(this, day, sure);
    }

    /**
     * On which day to ask how sure a proposition is that may be over, as of a day: the last day by then on
     * which it happened; where it happened on no common day, the day on which it last came to be valid. Empty
     * where it has not been valid by then.
     */
    public Optional<LocalDate> referenceDay(Proposition proposition, LocalDate asOf) {
        Validity seen = when(proposition).asOf(asOf);
        return seen.isNever()
                ? Optional.empty()
                : Optional.of(seen.referenceDay().orElse(asOf));
    }

    /**
     * Why the proposition holds on a day, as of another: its best proof, see the package.
     *
     * @param day a day on which it is valid; the proof is one that holds on it
     * @param asOf what comes after it is not shown; not before {@code day}
     * @param actors what to call them
     * @throws IllegalArgumentException if the proposition is not valid on the day
     */
    public Explanation explain(Proposition proposition, LocalDate day, LocalDate asOf, Actors actors) {
        checkArgument(
                when(proposition).isValidOn(day),
                "%s is not valid on %s: there is nothing to explain",
                proposition.sentence(actors::label),
                day);
        synchronized (confidence) {
            return new Explainer(this, confidence, asOf, actors)
                    .explain(new Confidence.At(graph.node(proposition), day));
        }
    }

    /**
     * All proofs of the proposition on a day, as of another, lazily: the surest first, beginning with the
     * {@linkplain #explain best}; equally sure ones in a fixed order. None goes in a circle. There can be
     * very many: limit the stream.
     *
     * @param day a day on which it is valid; the proofs are those that hold on it
     * @param asOf what comes after it is not shown; not before {@code day}
     * @param actors what to call them
     * @throws IllegalArgumentException if the proposition is not valid on the day
     */
    public Stream<Explanation> proofs(Proposition proposition, LocalDate day, LocalDate asOf, Actors actors) {
        checkArgument(
                when(proposition).isValidOn(day),
                "%s is not valid on %s: there is nothing to prove",
                proposition.sentence(actors::label),
                day);
        Confidence.At root = new Confidence.At(graph.node(proposition), day);
        Iterator<Explanation> proofs = new AbstractIterator<>() {
            private @Nullable Proofs found;

            @Override
            protected @Nullable Explanation computeNext() {
                synchronized (confidence) {
                    if (found == null) {
                        Map<Confidence.At, Confidence.Way> best =
                                new Explainer(ReadGraph.this, confidence, asOf, actors).best(root);
                        found = new Proofs(ReadGraph.this, confidence, root, best);
                    }
                    return found.hasNext()
                            ? new Explainer(ReadGraph.this, confidence, asOf, actors).explain(root, found.next())
                            : endOfData();
                }
            }
        };
        return Streams.stream(proofs);
    }

    /**
     * On whose word a proposition holds, as of a day.
     *
     * @param ever whether it is enough that it has held by the day, or it must hold on it
     * @throws IllegalArgumentException if it does not hold then on anybody's word
     */
    public Sources restsOn(Proposition proposition, LocalDate asOf, boolean ever) {
        Predicate<Validity> holds = when -> ever ? !when.asOf(asOf).isNever() : when.isValidOn(asOf);
        checkArgument(
                holds.test(when(proposition)), "%s does not hold as of %s: it rests on nobody", proposition, asOf);
        DerivationGraph behind = graph.behind(proposition);
        WhyProvenance all = testimony(behind, asOf, Integer.MAX_VALUE).of(proposition);
        if (!all.isTooMany()) {
            ImmutableList<ImmutableSortedSet<String>> sets = all.least(holds);
            Set<String> inEach = new TreeSet<>(sets.get(0));
            sets.forEach(inEach::retainAll);
            return new Sources(sets, ImmutableSortedSet.copyOf(inEach), Integer.MAX_VALUE, asOf);
        }
        int largest = 0;
        WhyProvenance listed = WhyProvenance.NONE;
        WhyProvenance more = testimony(behind, asOf, 1).of(proposition);
        while (!more.isTooMany()) {
            listed = more;
            largest++;
            more = testimony(behind, asOf, largest + 1).of(proposition);
        }
        return new Sources(listed.least(holds), needed(behind, proposition, asOf, holds), largest, asOf);
    }

    private Reading<WhyProvenance> testimony(DerivationGraph part, LocalDate asOf, int most) {
        return part.read(new SourceAlgebra(this, asOf, validity, most));
    }

    /** By withdrawing each: those without whom it does not hold. */
    private ImmutableSortedSet<String> needed(
            DerivationGraph part, Proposition proposition, LocalDate asOf, Predicate<Validity> holds) {
        Map<Fact, List<Attestation>> seen = new LinkedHashMap<>();
        Set<String> sources = new TreeSet<>();
        for (Proposition one : part.propositions()) {
            if (one instanceof Fact fact) {
                seen.put(fact, seen(fact, asOf).toList());
                seen(fact, asOf).forEach(attestation -> sources.addAll(attestation.passedThrough()));
            }
        }
        sources.removeIf(source -> {
            Map<Fact, Validity> without = new LinkedHashMap<>();
            seen.forEach((fact, all) -> without.put(
                    fact,
                    Validity.of(
                            fact,
                            all.stream()
                                    .filter(one -> !one.passedThrough().contains(source))
                                    .toList(),
                            settings)));
            return holds.test(part.read(new ValidityAlgebra(without, settings)).of(proposition));
        });
        return ImmutableSortedSet.copyOf(sources);
    }

    Validity whenOf(int node) {
        return whens.of(node);
    }

    Validity whenOf(int node, LocalDate asOf) {
        return whens.of(node).asOf(asOf);
    }

    /** Whether the number has a node that is valid on the epoch day. */
    boolean isValidOn(int node, long epochDay) {
        long[] all = hulls.get();
        return all[2 * node] <= epochDay
                && epochDay <= all[2 * node + 1]
                && whenOf(node).valid().contains(epochDay);
    }

    /**
     * The first and the last valid day of each node, side by side: few are valid on any one day, and the
     * others need not be looked at.
     */
    private long[] listHulls() {
        long[] all = new long[2 * graph.nodeLimit()];
        for (int node = 0; node < graph.nodeLimit(); node++) {
            Hull hull = graph.isNode(node) ? whenOf(node).hull() : NO_DAYS;
            all[2 * node] = hull.first();
            all[2 * node + 1] = hull.last();
        }
        return all;
    }

    boolean isStated(int node) {
        return graph.proposition(node) instanceof Fact;
    }

    /** When the step holds, over all of history. */
    Validity whenOfStep(int step) {
        Validity known = stepWhens.find(step);
        if (known == null) {
            int[] premises = graph.premises(step);
            known = premises.length == 1 ? whenOf(premises[0]) : validity.derived(graph.rule(step), whensOf(premises));
            stepWhens.set(step, known);
        }
        return known;
    }

    private List<Validity> whensOf(int[] nodes) {
        List<Validity> whens = new ArrayList<>();
        for (int node : nodes) {
            whens.add(whenOf(node));
        }
        return whens;
    }

    Breakpoints turns(int step) {
        Breakpoints known = stepTurns.find(step);
        if (known == null) {
            TreeSet<Integer> turns = new TreeSet<>();
            BitSet cone = new BitSet();
            Deque<Integer> open = new ArrayDeque<>(Ints.asList(graph.premises(step)));
            while (!open.isEmpty()) {
                int node = open.remove();
                if (!cone.get(node)) {
                    cone.set(node);
                    addTurns(turns, node);
                    for (int behind : graph.stepsTo(node)) {
                        open.addAll(Ints.asList(graph.premises(behind)));
                    }
                }
            }
            known = new Breakpoints(Ints.toArray(turns), cone.get(graph.conclusion(step)));
            stepTurns.set(step, known);
        }
        return known;
    }

    private void addTurns(Set<Integer> turns, int node) {
        List<LocalDate> bounds = new ArrayList<>(whenOf(node).happened().bounds());
        if (graph.proposition(node) instanceof Fact fact) {
            for (Attestation one : attestations(fact)) {
                bounds.addAll(Validity.happened(one).bounds());
            }
        }
        for (LocalDate bound : bounds) {
            int day = (int) bound.toEpochDay();
            turns.add(day);
            turns.add(day + 1);
            turns.add(day + settings.sequenceDays());
        }
    }

    /** The stated acts of the subject that take no side, in their order. */
    ImmutableList<Relation> actsWithoutSide(String subject) {
        return actsWithoutSide.get().get(subject);
    }
}
