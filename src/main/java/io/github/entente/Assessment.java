package io.github.entente;

import com.google.common.base.Suppliers;
import com.google.common.collect.Sets;
import io.github.entente.conclusion.Alignment;
import io.github.entente.conclusion.Alliance;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Fortune;
import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Hypothesis;
import io.github.entente.conclusion.Leverage;
import io.github.entente.conclusion.Opposition;
import io.github.entente.conclusion.PolicyChange;
import io.github.entente.conclusion.Shift;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.War;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Settings;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.UnknownActorException;
import io.github.entente.inquiry.Certificate;
import io.github.entente.inquiry.Evaluator;
import io.github.entente.inquiry.Inquiry;
import io.github.entente.inquiry.WhyNot;
import io.github.entente.query.Camps;
import io.github.entente.query.Changes;
import io.github.entente.query.Commitments;
import io.github.entente.query.Disputes;
import io.github.entente.query.Enmities;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKind;
import io.github.entente.query.FindingKinds;
import io.github.entente.query.Findings;
import io.github.entente.query.Inconsistencies;
import io.github.entente.query.Phase;
import io.github.entente.query.Position;
import io.github.entente.query.PositionQuestion;
import io.github.entente.query.Questions;
import io.github.entente.query.Rivalries;
import io.github.entente.query.Stakes;
import io.github.entente.query.Stances;
import io.github.entente.query.StructuralBalance;
import io.github.entente.query.Timeline;
import io.github.entente.query.View;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a world, as of a day. What happened after that day is not seen. Made by {@link Entente}.
 * Immutable and safe for use by several threads. It prints as a summary; {@link #report()} is longer.
 *
 * <p>Inconsistencies, commitments, shifts and policy changes are listed if they have been valid on any day up
 * to the day. All other findings are listed if they are valid on the day. Actors are named by id, name or
 * alias; case is ignored.
 * An id spelled exactly wins. An unknown name throws an {@link UnknownActorException} that suggests the
 * nearest one.
 */
public final class Assessment {
    private final Evaluator evaluator;
    private final Supplier<World> world;
    private final Actors actors;
    private final ReadGraph graph;
    private final LocalDate date;
    private final Optional<LocalDate> knownBy;
    /**
     * The same assessment on any day, including what was published later; this object if nothing is left out.
     */
    private final Assessment whole;

    private final View view;
    private final Questions questions;

    Assessment(Evaluator evaluator, World world, ReadGraph graph, LocalDate date) {
        this(evaluator, () -> world, world.actors(), graph, date, Optional.empty(), null);
    }

    /** An assessment whose world is built on request. */
    Assessment(Evaluator evaluator, Supplier<World> world, Actors actors, ReadGraph graph, LocalDate date) {
        this(evaluator, Suppliers.memoize(world::get), actors, graph, date, Optional.empty(), null);
    }

    private Assessment(
            Evaluator evaluator,
            Supplier<World> world,
            Actors actors,
            ReadGraph graph,
            LocalDate date,
            Optional<LocalDate> knownBy,
            @Nullable Assessment whole) {
        this.evaluator = evaluator;
        this.world = world;
        this.actors = actors;
        this.graph = graph;
        this.date = date;
        this.knownBy = knownBy;
        this.whole = whole == null ? this : whole;
        this.view = new View(
                graph,
                actors,
                date,
                Suppliers.memoize(() -> knownBy.map(this::knownByText).orElse("")));
        this.questions = new Questions(view);
    }

    /** The day, and how many attestations have no date of publication. */
    private String knownByText(LocalDate day) {
        int all = 0;
        int undated = 0;
        for (Collection<Attestation> attestations : world().statements().values()) {
            all += attestations.size();
            undated += (int) attestations.stream()
                    .filter(one -> one.published().isEmpty())
                    .count();
        }
        return all == 0
                ? day + " (no attestations by then)"
                : day + " (" + undated + " of " + all + (all == 1 ? " attestation" : " attestations") + " undated)";
    }

    /** The assessed world, as far as it was known. */
    public World world() {
        return world.get();
    }

    /** The day as of which it is read, included. */
    public LocalDate date() {
        return date;
    }

    /** The last day of publication that is seen; empty if all publications are. */
    public Optional<LocalDate> knownBy() {
        return knownBy;
    }

    String asOfText() {
        return view.asOfText();
    }

    /** The settings of the readings. */
    public Settings settings() {
        return graph.settings();
    }

    /** The derivations over all of history, on any day. */
    public DerivationGraph derivations() {
        return graph.graph();
    }

    /**
     * The same assessment as of another day. It needs no new run of the rules if they are
     * {@linkplain RulePacks#isPositive positive}.
     */
    public Assessment asOf(LocalDate day) {
        return new Assessment(evaluator, world, actors, evaluator.asOf(world, graph, day), day, knownBy, whole);
    }

    /**
     * The same assessment as of another day. A month or a year counts as its last day.
     *
     * @param day such as {@code 2019-04-30}, {@code 2019-04} or {@code 2019}
     * @throws IllegalArgumentException if it is not such a date
     */
    public Assessment asOf(String day) {
        return asOf(lastOf(day));
    }

    private static LocalDate lastOf(String day) {
        Edtf date = Edtf.parse(day);
        if (date.isInterval()) {
            throw new IllegalArgumentException("\"" + day + "\" is an interval; give the one day to look back from");
        }
        return date.last().orElseThrow();
    }

    /**
     * The same assessment without what was published after the day, see {@link Attestation#isKnownBy}: what
     * could be known by then. The day as of which it is read stays the same.
     * {@code asOf("2019-04-30").knownBy("2019-12-31")} tells how April looked at the end of the year.
     * {@code asOf(day).knownBy(day)} tells what could be said on the day itself. This replaces an earlier
     * {@code knownBy}. It needs a reading, and no new run of the rules if they are positive.
     *
     * <p>An attestation without a date of publication counts as published when it began to happen. The first
     * lines of lists and reports tell how many there are. A source can have a date of publication for all
     * that it says, see {@link io.github.entente.fact.Actor#published()}.
     */
    public Assessment knownBy(LocalDate day) {
        World known = whole.world().knownBy(day);
        ReadGraph read = whole.graph.restrictedTo(known.statements(), Set.of());
        return new Assessment(
                evaluator,
                () -> known,
                known.actors(),
                evaluator.asOf(() -> known, read, date),
                date,
                Optional.of(day),
                whole);
    }

    /**
     * The same. A month or a year counts as its last day.
     *
     * @param day such as {@code 2019-04-30}, {@code 2019-04} or {@code 2019}
     * @throws IllegalArgumentException if it is not such a date
     */
    public Assessment knownBy(String day) {
        return knownBy(lastOf(day));
    }

    /**
     * The same assessment with other settings. It needs a reading. If a lifetime becomes longer, it needs a
     * new run of the rules, since facts that last longer can meet others.
     */
    public Assessment with(Settings settings) {
        Evaluator other = evaluator.with(settings);
        boolean longer = whole.world().statements().keySet().stream()
                .anyMatch(fact -> settings.lifetimeDays(fact) > graph.settings().lifetimeDays(fact));
        ReadGraph base = longer ? other.evaluate(whole.actors, whole.world().statements()) : whole.graph;
        ReadGraph read = base.restrictedTo(whole.world().statements(), graph.withdrawnRules(), settings);
        Assessment all = new Assessment(other, whole.world(), other.asOf(whole.world, read, date), date);
        return knownBy.isEmpty() ? all : all.knownBy(knownBy.get());
    }

    /** Begins a question about the holder's position, {@code position("US").toward("LNA")}. */
    public PositionQuestion position(String holder) {
        return questions.position(holder);
    }

    /** The stances that are valid on the day. */
    public Stances stances() {
        return questions.stances();
    }

    /** The wars that are valid on the day. */
    public Findings<War> wars() {
        return findings(FindingKinds.WARS);
    }

    /** Who stands behind whom in each war of the day: one table a war. */
    public Camps camps() {
        return questions.camps();
    }

    /** Which parties take whose side in which war on the day, all wars in one list. */
    public Findings<Siding> sidings() {
        return findings(FindingKinds.SIDINGS);
    }

    /** The policies that have changed under a new leader by the day. */
    public Findings<PolicyChange> policyChanges() {
        return findings(FindingKinds.POLICY_CHANGES);
    }

    /** The hostilities that are valid on the day: who fights whom, if only once. */
    public Findings<Hostility> hostilities() {
        return findings(FindingKinds.HOSTILITIES);
    }

    /** The inconsistencies that have been valid by the day, of the shipped kinds and of users' own. */
    public Inconsistencies inconsistencies() {
        return (Inconsistencies) findings(FindingKinds.INCONSISTENCIES);
    }

    /**
     * The commitments that were put to the test by the day, over or not: obligations to defend an ally and
     * what became of them, breaches of pacts and pledges, and strains between those who are bound to each
     * other.
     */
    public Commitments commitments() {
        return (Commitments) findings(FindingKinds.COMMITMENTS);
    }

    /** The alignments that are valid on the day. */
    public Findings<Alignment> alignments() {
        return findings(FindingKinds.ALIGNMENTS);
    }

    /** The alliances that are valid on the day. */
    public Findings<Alliance> alliances() {
        return findings(FindingKinds.ALLIANCES);
    }

    /** The rivalries, direct, by proxy and by sponsorship, that are valid on the day. */
    public Rivalries rivalries() {
        return (Rivalries) findings(FindingKinds.RIVALRIES);
    }

    /**
     * Which parties turn against each other, the most prominent pair first: by the acts in force on the day,
     * fading with age. It counts words and deeds, and says less than a rivalry.
     */
    public Enmities enmities() {
        return questions.enmities();
    }

    /**
     * Which parties turned against each other in a period, the most prominent pair first: by all acts that
     * happened in it up to the day, none of them faded.
     *
     * @param period EDTF, such as {@code 2014} or {@code 2014-01/2014-06}; its last day is included
     * @throws IllegalArgumentException if it is no date, is open, or begins after the day
     */
    public Enmities enmities(String period) {
        return questions.enmities(Edtf.parse(period));
    }

    /**
     * The oppositions that are valid on the day, without rivalries by proxy. One of ten and more patrons of a
     * side is opposed to the patrons of the other, and no rival by proxy.
     */
    public Findings<Opposition> oppositions() {
        return findings(FindingKinds.OPPOSITIONS);
    }

    /** The shifts that have come about by the day. */
    public Findings<Shift> shifts() {
        return findings(FindingKinds.SHIFTS);
    }

    /** Who gains and loses on the day. */
    public Findings<Fortune> fortunes() {
        return findings(FindingKinds.FORTUNES);
    }

    /** Who has what at stake on the day. */
    public Stakes stakes() {
        return (Stakes) findings(FindingKinds.STAKES);
    }

    /** Who has leverage over whom on the day. */
    public Findings<Leverage> leverages() {
        return findings(FindingKinds.LEVERAGES);
    }

    /** What structural balance predicts for the day. These are hypotheses, not findings. */
    public Findings<Hypothesis> hypotheses() {
        return findings(FindingKinds.HYPOTHESES);
    }

    /**
     * The findings of any class of conclusions, such as those of your own rules. For a class that a list
     * is about, that list. For any other, all that is valid on the day, with nothing folded.
     *
     * <pre>{@code
     * assessment.findings(ProxyRivalry.class)
     * }</pre>
     *
     * @param type the class of the conclusions
     */
    public <C extends Conclusion> Findings<C> findings(Class<C> type) {
        return questions.findings(type);
    }

    /** The list of a kind, for programs that go through {@linkplain FindingKinds#all all kinds}. */
    public <C extends Conclusion> Findings<C> findings(FindingKind<C> kind) {
        return questions.findings(kind);
    }

    /** The facts that are affirmed and denied for the same days, as far as they are seen. */
    public Disputes disputes() {
        return questions.disputes();
    }

    /** Parties and their ties as a signed graph: ties, blocs, and how balance went on from day to day. */
    public StructuralBalance balance() {
        return questions.balance();
    }

    /**
     * The position of one actor toward another up to the day: a line for each change of side, channel or
     * basis.
     *
     * @param holder id, name or alias
     * @param target id, name or alias
     * @throws UnknownActorException if the world has no such actor
     */
    public Timeline<Position> timeline(String holder, String target) {
        return questions.timeline(holder, target);
    }

    /**
     * When the conclusion held up to the day: a line for each change between happening, presumed and not
     * valid, and for each change of the word for its strength and of whether it is disputed.
     */
    public Timeline<Phase> timeline(Conclusion conclusion) {
        return questions.timeline(conclusion);
    }

    /**
     * Why the conclusion does not follow as of the day: the rules that come nearest to it, and their missing
     * premises. If a missing premise is a conclusion, why that does not follow, in turn. If it followed on
     * earlier days, until when, and what ended it; if it follows on a later day, from when on.
     *
     * <pre>{@code
     * assessment.whyNot(new Alliance("US", "TR", Alliance.Kind.DEFENSE_PACT))
     * }</pre>
     *
     * @param conclusion with ids, names or aliases of actors
     * @throws UnknownActorException if the world has no such actor
     */
    public WhyNot whyNot(Conclusion conclusion) {
        return inquiry().whyNot(conclusion);
    }

    /**
     * Why no conclusion of a kind follows about two actors as of the day, as {@link #whyNot(Conclusion)}
     * tells it.
     *
     * <pre>{@code
     * assessment.whyNot(ProxyRivalry.class, "US", "RU")
     * }</pre>
     *
     * @param kind the kind of conclusion
     * @param one id, name or alias
     * @param other id, name or alias; the order does not matter
     * @throws UnknownActorException if the world has no such actor
     * @throws IllegalArgumentException if both are the same actor
     */
    public WhyNot whyNot(Class<? extends Conclusion> kind, String one, String other) {
        return inquiry().whyNot(kind, FindingKind.words(kind), actors.resolve(one), actors.resolve(other));
    }

    /**
     * Which verdicts depend on one number or one source. It tries half and double half-lives, half and double
     * lifetimes, and leaving out each source. It needs a reading for each, and one run of the rules, for
     * double lifetimes.
     */
    public Sensitivity sensitivity() {
        return Sensitivity.of(this);
    }

    /** Begins a what-if question, such as {@code whatIf().withoutSource("WHITE-HOUSE").changes()}. */
    public WhatIf whatIf() {
        return new WhatIf(this);
    }

    /**
     * The changes from this assessment to another, of another world, as of another day, or both.
     *
     * @param other the later or changed assessment; a finding that only it has is one that appeared
     */
    public Changes diff(Assessment other) {
        return changesTo(other, "");
    }

    /**
     * Checks the best proof of the finding by new runs of the rules: one run for the whole proof, and one
     * without each of its facts.
     *
     * @param finding a finding of this assessment
     * @throws IllegalArgumentException if it does not follow in this assessment on the finding's day
     */
    public Certificate certify(Finding<?> finding) {
        return inquiry().certify(finding.conclusion(), finding.day());
    }

    ReadGraph readGraph() {
        return graph;
    }

    Questions questions() {
        return questions;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    /** For what runs the rules again. */
    private Inquiry inquiry() {
        return new Inquiry(evaluator, world(), graph, date, asOfText(), FindingKinds::isListedWhenOver);
    }

    /** The changes from this assessment to the other. {@code how} is for the first line. */
    Changes changesTo(Assessment other, String how) {
        return questions.changesTo(other.questions, how);
    }

    /**
     * This assessment of another world or with fewer rules, as of the same day. Only additions need a new run
     * of the rules.
     */
    Assessment changed(World other, Set<String> withoutRules, boolean adds) {
        World seen = knownBy.isEmpty() ? other : other.knownBy(knownBy.get());
        ReadGraph base = adds ? evaluator.evaluate(seen.actors(), seen.statements()) : graph;
        Set<String> withdrawn = Sets.union(graph.withdrawnRules(), withoutRules);
        ReadGraph read = base.restrictedTo(seen.statements(), withdrawn);
        return new Assessment(
                evaluator, () -> seen, seen.actors(), evaluator.asOf(() -> seen, read, date), date, knownBy, null);
    }

    /**
     * The full report: the inconsistencies with explanations and the positions of their actors, then
     * everything that {@link #toString()} prints.
     */
    public String report() {
        return Report.full(this);
    }

    /** Title, day, the tables of all findings without hypotheses, a legend, and the settings. */
    @Override
    public String toString() {
        return Report.summary(this);
    }
}
