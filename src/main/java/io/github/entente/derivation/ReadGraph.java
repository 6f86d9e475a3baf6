package io.github.entente.derivation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Streams;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf.Precision;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.RelationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A derivation graph with the attestations of its stated facts, and the readings of both. Safe for use by
 * several threads.
 *
 * <p>A conclusion that is valid on no day is in the graph, but in no reading.
 *
 * <p><b>Stability: internal.</b>
 *
 * @hidden
 */
public final class ReadGraph {
    private final DatedGraph dated;
    private final DerivationGraph graph;
    private final ImmutableSortedSet<String> withdrawnRules;
    private final StatedStrength evidence;
    private final StrengthSearch strength;
    private final CountedActs acts;

    /** A graph, the attestations of its stated facts, when they hold, and the settings of the readings. */
    public ReadGraph(
            DerivationGraph graph,
            Map<Fact, ImmutableSortedSet<Attestation>> attestations,
            Map<Fact, Validity> stated,
            Settings settings) {
        this(new DatedGraph(graph, attestations, stated, settings), ImmutableSortedSet.of());
    }

    /** A graph, what is stated, and the settings of the readings. */
    public ReadGraph(DerivationGraph graph, Statements stating, Settings settings) {
        this(new DatedGraph(graph, stating, settings), ImmutableSortedSet.of());
    }

    private ReadGraph(DatedGraph dated, ImmutableSortedSet<String> withdrawnRules) {
        this.dated = dated;
        this.graph = dated.graph();
        this.withdrawnRules = withdrawnRules;
        this.evidence = new StatedStrength(dated);
        this.strength = new StrengthSearch(dated, evidence);
        this.acts = new CountedActs(dated, evidence, strength);
    }

    /**
     * A later version of the graph and the statements, read with the same settings. Results that did not
     * change are kept.
     *
     * @param touched the numbers in the graph of stated facts with other attestations, and of propositions
     *     that were added, removed, or gained or lost derivations
     */
    public ReadGraph after(DerivationGraph later, Statements stating, BitSet touched) {
        return new ReadGraph(dated.after(later, stating, touched), withdrawnRules);
    }

    /**
     * The part of this graph that remains with fewer statements and without these rules. The result is as if
     * the rules had been run on these statements, provided that the rules are positive. This costs a reading
     * of the graph, not a run of the rules.
     *
     * @param fewer the statements with the attestations that they keep; a fact without an affirmation is no
     *     longer a premise
     * @param rules the names of rules to withdraw, in addition to those withdrawn before
     */
    public ReadGraph restrictedTo(Map<Fact, ImmutableSortedSet<Attestation>> fewer, Set<String> rules) {
        return restrictedTo(fewer, rules, settings());
    }

    /**
     * The same, read with other settings. The result is as if the rules had been run with them, provided that
     * no lifetime is longer than in that run. Rules join facts that can meet in time, so the graph lacks
     * those that could meet only with longer lifetimes.
     */
    public ReadGraph restrictedTo(Map<Fact, ImmutableSortedSet<Attestation>> fewer, Set<String> rules, Settings with) {
        ImmutableSortedSet<String> withdrawn = ImmutableSortedSet.<String>naturalOrder()
                .addAll(withdrawnRules)
                .addAll(rules)
                .build();
        return new ReadGraph(dated.restrictedTo(fewer, with, rule -> !withdrawn.contains(rule.name())), withdrawn);
    }

    /** The names of the withdrawn rules, in their order. */
    public ImmutableSortedSet<String> withdrawnRules() {
        return withdrawnRules;
    }

    /** The graph. */
    public DerivationGraph graph() {
        return graph;
    }

    /** The settings of the readings. */
    public Settings settings() {
        return dated.settings();
    }

    /** The attestations of the fact, denials included. */
    public ImmutableSortedSet<Attestation> attestations(Fact fact) {
        return dated.attestations(fact);
    }

    /**
     * The fact's attestations that are seen by the end of the day: those whose content had begun to happen by
     * then.
     */
    public Stream<Attestation> seen(Fact fact, LocalDate asOf) {
        return dated.seen(fact, asOf);
    }

    /**
     * The stated facts that are disputed by the day, in their order. A fact is disputed if it is attested to
     * have happened, and denied, on the same day, up to the given one. What its source has retracted is not
     * disputed, for it is not attested any more.
     */
    public ImmutableList<Fact> disputed(LocalDate asOf) {
        List<Fact> disputed = new ArrayList<>();
        for (Fact fact : dated.stated()) {
            if (!denials(fact, asOf).isEmpty()) {
                disputed.add(fact);
            }
        }
        return ImmutableList.sortedCopyOf(Fact.ORDER, disputed);
    }

    /** The denials of the fact by which it is disputed by the day, in their order. */
    public ImmutableList<Attestation> denials(Fact fact, LocalDate asOf) {
        int node = graph.node(fact);
        if (node < 0) {
            return ImmutableList.of();
        }
        synchronized (strength) {
            return ImmutableList.copyOf(evidence.contradictions(node, (int) asOf.toEpochDay()));
        }
    }

    /**
     * The affirmations of the fact that are denied by the day, in their order; none that was wholly
     * retracted.
     */
    public ImmutableList<Attestation> denied(Fact fact, LocalDate asOf) {
        ImmutableSortedSet<Attestation> all = attestations(fact);
        Days denied = Days.NONE;
        for (Attestation denial : denials(fact, asOf)) {
            denied = denied.union(StatedValidity.happened(fact, denial, all).until(asOf));
        }
        Days met = denied.intersection(when(fact).happened());
        return all.stream()
                .filter(one ->
                        one.affirms() && StatedValidity.happened(fact, one, all).meets(met))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The denial by which a source of the affirmation took it back, wholly or for some of its days, as far as
     * it is seen by the day; empty if it stands.
     */
    public Optional<Attestation> retraction(Fact fact, Attestation affirmation, LocalDate asOf) {
        return StatedValidity.retraction(fact, affirmation, attestations(fact), asOf);
    }

    /** Whether it can follow from a fact that somebody denies, for whatever days. */
    public boolean restsOnDenied(Proposition proposition) {
        for (Proposition one : graph.behind(proposition).propositions()) {
            if (one instanceof Fact fact && attestations(fact).stream().anyMatch(word -> !word.affirms())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a stated fact in the best proof of the proposition on a day is denied for the days that count
     * there; false on days on which it is not valid.
     */
    public boolean isDisputed(Proposition proposition, LocalDate day) {
        int node = graph.node(proposition);
        if (node < 0 || !dated.whenOf(node).isValidOn(day)) {
            return false;
        }
        synchronized (strength) {
            return new Explainer(dated, strength, evidence, day, Actors.of(List.of()))
                    .isDisputed(new StrengthSearch.At(node, day));
        }
    }

    /** When the proposition holds, over all of history; never if it is not in the graph. */
    public Validity when(Proposition proposition) {
        return dated.when(proposition);
    }

    /** The conclusions of this type that are valid on some day, in no promised order. */
    public <C extends Conclusion> List<C> conclusions(Class<C> type) {
        return conclusions(type, conclusion -> true);
    }

    /** The conclusions of this type that are valid on some day and pass the test, in no promised order. */
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
     * The days on which something changes: one of these propositions begins or ceases to be valid or to
     * happen. Only days up to the given one, in order. Each has the precision of its source; with several
     * sources, the vaguest.
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
     * The days on which the information about a proposition may change, up to a day, in order. These are the
     * first and last days, and the days after these, of everything from which it can follow.
     */
    public ImmutableSortedSet<LocalDate> news(Proposition proposition, LocalDate asOf) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Proposition one : graph.behind(proposition).propositions()) {
            days.addAll(edges(List.of(one), asOf).keySet());
            if (one instanceof Fact fact) {
                seen(fact, asOf)
                        .forEach(attestation -> StatedValidity.happened(fact, attestation, attestations(fact))
                                .until(asOf)
                                .edges((day, precision) -> days.add(day)));
            }
        }
        return ImmutableSortedSet.copyOf(days.headSet(asOf, true));
    }

    /** The strength of the proposition on a day, 0 to 0.99; 0 on days on which it is not valid. */
    public double strength(Proposition proposition, LocalDate day) {
        int node = graph.node(proposition);
        if (node < 0 || !dated.whenOf(node).isValidOn(day)) {
            return 0;
        }
        synchronized (strength) {
            return strength.of(new StrengthSearch.At(node, day));
        }
    }

    /**
     * The evidence for these conclusions on a day: each act behind any of them, once. Conclusions that are
     * not valid on the day add nothing.
     *
     * @param counts which types of acts count
     */
    public Evidence evidence(
            Collection<? extends Conclusion> conclusions, LocalDate day, Predicate<RelationType> counts) {
        synchronized (strength) {
            return acts.behind(conclusions, (int) day.toEpochDay(), counts);
        }
    }

    /**
     * The evidence for these conclusions on a day. An act that is behind a conclusion, and also behind one
     * that this is folded under, counts for the latter alone.
     *
     * @param foldedUnder from conclusions to those that they are folded under
     */
    public Evidence evidence(
            Collection<? extends Conclusion> conclusions,
            SetMultimap<? extends Conclusion, ? extends Conclusion> foldedUnder,
            LocalDate day) {
        synchronized (strength) {
            return acts.behind(conclusions, foldedUnder, (int) day.toEpochDay());
        }
    }

    /**
     * The same in a period: of the acts behind them that happened in it, by what is said of its days. Nothing
     * fades.
     *
     * @param first the first day, included
     * @param last the last day, included
     */
    public Evidence evidence(
            Collection<? extends Conclusion> conclusions,
            SetMultimap<? extends Conclusion, ? extends Conclusion> foldedUnder,
            LocalDate first,
            LocalDate last) {
        synchronized (strength) {
            Days window = Days.of(first, Precision.DAY, last, Precision.DAY);
            return acts.during(conclusions, foldedUnder, window, (int) last.toEpochDay());
        }
    }

    /** The conclusions that are valid on the day, in no promised order. */
    public List<Conclusion> conclusionsOn(LocalDate day) {
        long epochDay = day.toEpochDay();
        List<Conclusion> all = new ArrayList<>();
        for (int node = 0; node < graph.nodeLimit(); node++) {
            if (dated.isValidOn(node, epochDay) && graph.proposition(node) instanceof Conclusion conclusion) {
                all.add(conclusion);
            }
        }
        return all;
    }

    /**
     * The strength of all conclusions that are valid on the day, computed at once. Each is the same as
     * {@link #strength}.
     */
    public Strengths strengths(LocalDate day) {
        int epochDay = (int) day.toEpochDay();
        double[] strengths = new double[graph.nodeLimit()];
        synchronized (strength) {
            StrengthSearch ofDay = new StrengthSearch(dated, evidence);
            for (int node = 0; node < strengths.length; node++) {
                if (dated.isValidOn(node, epochDay)) {
                    strengths[node] = ofDay.of(node, epochDay);
                }
            }
        }
        return new Strengths(dated, day, strengths);
    }

    /**
     * The day for which to judge a proposition that may be over, as of a day. It is the last day up to then
     * on which it happened. If it happened on no common day, it is the day on which it last became valid.
     * Empty if it was not valid up to then.
     */
    public Optional<LocalDate> referenceDay(Proposition proposition, LocalDate asOf) {
        Validity seen = when(proposition).asOf(asOf);
        return seen.isNever()
                ? Optional.empty()
                : Optional.of(seen.referenceDay().orElse(asOf));
    }

    /**
     * Why the proposition holds on a day, as of another day: its best proof, see the package.
     *
     * @param day a day on which it is valid; the proof holds on this day
     * @param asOf nothing after this day is shown; not before {@code day}
     * @param actors the labels of the actors
     * @throws IllegalArgumentException if the proposition is not valid on the day
     */
    public Explanation explain(Proposition proposition, LocalDate day, LocalDate asOf, Actors actors) {
        checkArgument(
                when(proposition).isValidOn(day),
                "%s is not valid on %s: there is nothing to explain",
                proposition.sentence(actors::label),
                day);
        synchronized (strength) {
            return new Explainer(dated, strength, evidence, asOf, actors)
                    .explain(new StrengthSearch.At(graph.node(proposition), day));
        }
    }

    /**
     * All proofs of the proposition on a day, as of another day. The stream is lazy. The strongest
     * comes first, beginning with the {@linkplain #explain best} proof; ties have a fixed order. No proof has
     * a cycle. There can be very many, so limit the stream.
     *
     * @param day a day on which it is valid; the proofs hold on this day
     * @param asOf nothing after this day is shown; not before {@code day}
     * @param actors the labels of the actors
     * @throws IllegalArgumentException if the proposition is not valid on the day
     */
    public Stream<Explanation> proofs(Proposition proposition, LocalDate day, LocalDate asOf, Actors actors) {
        checkArgument(
                when(proposition).isValidOn(day),
                "%s is not valid on %s: there is nothing to prove",
                proposition.sentence(actors::label),
                day);
        StrengthSearch.At root = new StrengthSearch.At(graph.node(proposition), day);
        Iterator<Explanation> proofs = new AbstractIterator<>() {
            private @Nullable Proofs found;

            @Override
            protected @Nullable Explanation computeNext() {
                synchronized (strength) {
                    if (found == null) {
                        Map<StrengthSearch.At, StrengthSearch.Alternative> best =
                                new Explainer(dated, strength, evidence, asOf, actors).best(root);
                        found = new Proofs(dated, strength, root, best);
                    }
                    return found.hasNext()
                            ? new Explainer(dated, strength, evidence, asOf, actors).explain(root, found.next())
                            : endOfData();
                }
            }
        };
        return Streams.stream(proofs);
    }

    /**
     * The sources on which a proposition rests, as of a day.
     *
     * @param ever true if it must have held on some day up to the day; false if it must hold on the day
     * @throws IllegalArgumentException if it does not hold then by any source
     */
    public Sources restsOn(Proposition proposition, LocalDate asOf, boolean ever) {
        Predicate<Validity> holds = when -> ever ? !when.asOf(asOf).isNever() : when.isValidOn(asOf);
        checkArgument(
                holds.test(when(proposition)), "%s does not hold as of %s: it rests on nobody", proposition, asOf);
        DerivationGraph behind = graph.behind(proposition);
        SourceTrials trials = new SourceTrials(dated, behind, proposition, asOf, holds);
        if (!trials.isMonotone() && trials.canTryAll()) {
            return new Sources(trials.least(), trials.needed(), Integer.MAX_VALUE, asOf);
        }
        WhyProvenance all = provenance(behind, asOf, Integer.MAX_VALUE).of(proposition);
        if (!all.isTooMany()) {
            return new Sources(all.least(holds), trials.needed(), Integer.MAX_VALUE, asOf);
        }
        int largest = 0;
        WhyProvenance listed = WhyProvenance.NONE;
        WhyProvenance more = provenance(behind, asOf, 1).of(proposition);
        while (!more.isTooMany()) {
            listed = more;
            largest++;
            more = provenance(behind, asOf, largest + 1).of(proposition);
        }
        return new Sources(listed.least(holds), trials.needed(), largest, asOf);
    }

    private Reading<WhyProvenance> provenance(DerivationGraph part, LocalDate asOf, int most) {
        return part.read(new SourceAlgebra(dated, asOf, most));
    }

    /** The graph with its days. */
    DatedGraph dated() {
        return dated;
    }
}
