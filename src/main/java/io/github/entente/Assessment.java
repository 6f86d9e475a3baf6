package io.github.entente;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.entente.balance.Budget;
import io.github.entente.balance.SignedGraph;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Confidences;
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
import io.github.entente.query.Alignments;
import io.github.entente.query.Alliances;
import io.github.entente.query.Blocs;
import io.github.entente.query.Change;
import io.github.entente.query.Changes;
import io.github.entente.query.Conclusions;
import io.github.entente.query.Disputes;
import io.github.entente.query.Finding;
import io.github.entente.query.Fortunes;
import io.github.entente.query.FrustrationSeries;
import io.github.entente.query.Hostilities;
import io.github.entente.query.Hypotheses;
import io.github.entente.query.Inconsistencies;
import io.github.entente.query.Leverages;
import io.github.entente.query.Oppositions;
import io.github.entente.query.Phase;
import io.github.entente.query.Position;
import io.github.entente.query.PositionQuestion;
import io.github.entente.query.Rivalries;
import io.github.entente.query.Shifts;
import io.github.entente.query.Stakes;
import io.github.entente.query.Stances;
import io.github.entente.query.Ties;
import io.github.entente.query.Timeline;
import io.github.entente.query.Timelines;
import io.github.entente.query.View;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a world, as of a day: what happened after it is not seen. Made by {@link Entente};
 * immutable and safe for use by several threads. It prints as a summary, {@link #report()} is longer.
 *
 * <p>Inconsistencies and shifts are listed if they have ever been valid by the day, all others if they are
 * valid on it. Actors are named by id, name or alias, whatever the case of their letters (ids go first,
 * spelled exactly); an unknown one is an {@link UnknownActorException} that suggests the nearest.
 */
public final class Assessment {
    private final Evaluator evaluator;
    private final Supplier<World> world;
    private final Actors actors;
    private final ReadGraph graph;
    private final LocalDate date;
    private final Optional<LocalDate> knownBy;
    /** The same as of whatever day, with what was published later too; itself where nothing is left out. */
    private final Assessment whole;

    private final View view;

    Assessment(Evaluator evaluator, World world, ReadGraph graph, LocalDate date) {
        this(evaluator, () -> world, world.actors(), graph, date, Optional.empty(), null);
    }

    /** One whose world is put together when it is first asked for. */
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
        this.view = new View(graph, actors, date, knownBy);
    }

    /** The world that was assessed, as far as it was known. */
    public World world() {
        return world.get();
    }

    /** The day as of which it is read, included. */
    public LocalDate date() {
        return date;
    }

    /** The day after which what was published is not seen; empty where all is. */
    public Optional<LocalDate> knownBy() {
        return knownBy;
    }

    String asOfText() {
        return view.asOfText();
    }

    /** The numbers that it is read with. */
    public Settings settings() {
        return graph.settings();
    }

    /** Who follows from what, over all of history, whatever the day. */
    public DerivationGraph derivations() {
        return graph.graph();
    }

    /**
     * The same assessment as of another day. Costs no new run of the rules, if they are {@linkplain
     * RulePacks#isPositive positive}.
     */
    public Assessment asOf(LocalDate day) {
        return new Assessment(evaluator, world, actors, evaluator.asOf(world, graph, day), day, knownBy, whole);
    }

    /**
     * The same assessment as of another day; of a month or a year its last day.
     *
     * @param day such as {@code 2019-04-30}, {@code 2019-04} or {@code 2019}
     * @throws IllegalArgumentException if it is no such date
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
     * The same assessment without what was published after the day, {@link Attestation#isKnownBy}: what could
     * be known by then. The day as of which it is read stays: {@code
     * asOf("2019-04-30").knownBy("2019-12-31")} tells how April looked at the end of the year, {@code
     * asOf(day).knownBy(day)} what one could say on the day itself. What an earlier {@code knownBy} left out
     * comes back. Costs a reading, and no new run of the rules.
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
     * The same; of a month or a year its last day.
     *
     * @param day such as {@code 2019-04-30}, {@code 2019-04} or {@code 2019}
     * @throws IllegalArgumentException if it is no such date
     */
    public Assessment knownBy(String day) {
        return knownBy(lastOf(day));
    }

    /**
     * The same assessment read with other numbers. Costs a reading; where some lifetime becomes longer a new
     * run of the rules, for what is to last longer can meet what it did not.
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
        return new PositionQuestion(stances(), holder);
    }

    /** The stances that are valid on the day. */
    public Stances stances() {
        return Stances.of(view);
    }

    /** The hostilities that are valid on the day. */
    public Hostilities hostilities() {
        return Hostilities.of(view);
    }

    /** The inconsistencies that have been valid by the day. */
    public Inconsistencies inconsistencies() {
        return Inconsistencies.of(view);
    }

    /** The alignments that are valid on the day. */
    public Alignments alignments() {
        return Alignments.of(view);
    }

    /** The alliances that are valid on the day. */
    public Alliances alliances() {
        return Alliances.of(view);
    }

    /** The rivalries, direct and by proxy, that are valid on the day. */
    public Rivalries rivalries() {
        return Rivalries.of(view);
    }

    /** The oppositions that are valid on the day and are no rivalries by proxy. */
    public Oppositions oppositions() {
        return Oppositions.of(view);
    }

    /** The shifts that have come about by the day. */
    public Shifts shifts() {
        return Shifts.of(view);
    }

    /** Who gains and loses on the day. */
    public Fortunes fortunes() {
        return Fortunes.of(view);
    }

    /** Who has what at stake on the day. */
    public Stakes stakes() {
        return Stakes.of(view);
    }

    /** Who has leverage over whom on the day. */
    public Leverages leverages() {
        return Leverages.of(view);
    }

    /** What structural balance would lead one to expect on the day: no findings, but hypotheses. */
    public Hypotheses hypotheses() {
        return Hypotheses.of(view);
    }

    /**
     * What parties are to each other on the day, one tie for each pair; {@link Ties} tells how findings are
     * summed up.
     */
    public Ties ties() {
        return Ties.of(view);
    }

    /** The {@link #ties() ties} of the day that have a sign, as a signed graph. */
    public SignedGraph signedGraph() {
        return ties().signedGraph();
    }

    /**
     * Who is with whom on the day: two blocs, the ties that spoil them, and why; exact, or as bounds where
     * the standard budget does not suffice.
     */
    public Blocs blocs() {
        return blocs(Budget.standard());
    }

    /** Who is with whom on the day, with a budget for the proof that no other blocs are better. */
    public Blocs blocs(Budget budget) {
        return Blocs.of(view, budget);
    }

    /**
     * The line index of balance from day to day, whatever the day of the assessment: each day as of itself.
     *
     * @param first the first day, included
     * @param last the last day, included; at most a hundred years later
     * @throws IllegalArgumentException if the last day is before the first, or too far from it
     */
    public FrustrationSeries frustration(LocalDate first, LocalDate last) {
        return FrustrationSeries.of(view, first, last, Budget.standard());
    }

    /**
     * The conclusions of any kind that are valid on the day, such as those of rules of one's own.
     *
     * @param kind the class of the conclusions
     */
    public <C extends Conclusion> Conclusions<C> conclusions(Class<C> kind) {
        return Conclusions.of(view, kind);
    }

    /**
     * The conclusions of no shipped kind that are valid on the day: what rules of one's own derive, of
     * whatever kinds.
     */
    public Conclusions<Conclusion> ownConclusions() {
        return Conclusions.own(view);
    }

    /** The relations that one lineage of sources affirms and another denies, as far as it is seen. */
    public Disputes disputes() {
        return Disputes.of(view);
    }

    /**
     * All conclusions that are valid on the day, in no promised order: also those that no list shows, and
     * those of parts.
     */
    public ImmutableList<Conclusion> conclusions() {
        return ImmutableList.copyOf(graph.conclusionsOn(date));
    }

    /**
     * How sure all conclusions are that are valid on the day, at once: for many days and many conclusions far
     * cheaper than finding by finding.
     */
    public Confidences confidences() {
        return graph.confidences(date);
    }

    /**
     * How the position of one toward another went on up to the day: a line for each change of side, of
     * channel or of what it rests on.
     *
     * @param holder id, name or alias
     * @param target id, name or alias
     * @throws UnknownActorException if the world has no such actor
     */
    public Timeline<Position> timeline(String holder, String target) {
        return Timelines.of(view, actors.resolve(holder), actors.resolve(target));
    }

    /**
     * When the conclusion held up to the day: a line for each change between happening, presumed and not
     * valid, and of how sure it is in words.
     */
    public Timeline<Phase> timeline(Conclusion conclusion) {
        return Timelines.of(view, conclusion);
    }

    /**
     * Why the conclusion does not follow as of the day: which rules come nearest to it, and what they miss.
     *
     * <pre>{@code
     * assessment.whyNot(new Alliance("US", "TR"))
     * }</pre>
     */
    public WhyNot whyNot(Conclusion conclusion) {
        return inquiry().whyNot(conclusion);
    }

    /**
     * Why nothing of a kind follows about two actors as of the day: which rules come nearest to it, and what
     * they miss.
     *
     * <pre>{@code
     * assessment.whyNot(ProxyRivalry.class, "US", "RU")
     * }</pre>
     *
     * @param kind the kind of conclusion
     * @param one id, name or alias
     * @param other id, name or alias; the order does not matter
     * @throws UnknownActorException if the world has no such actor
     */
    public WhyNot whyNot(Class<? extends Conclusion> kind, String one, String other) {
        return inquiry().whyNot(kind, actors.resolve(one), actors.resolve(other));
    }

    /**
     * Which verdicts hang by a number or by a single source: what flips with half or double half-lives, with
     * half or double lifetimes, and without each source. Costs a reading for each, and one run of the rules,
     * for double lifetimes.
     */
    public Sensitivity sensitivity() {
        return Sensitivity.of(this);
    }

    /**
     * Begins a question of the kind "what if not", {@code whatIf().withoutSource("WHITE-HOUSE").changes()}.
     */
    public WhatIf whatIf() {
        return new WhatIf(this);
    }

    /**
     * What falls without the source: the findings that rest on attestations that came from it or passed
     * through it, and on nothing else that would be enough. The order is that of {@link Changes}; all of them
     * are {@linkplain io.github.entente.query.Change.Kind#VANISHED vanished}.
     *
     * @param source id, name or alias
     * @throws UnknownActorException if the world has no such actor
     */
    public Changes dependingOn(String source) {
        return whatIf().withoutSource(source).changes().ofKind(Change.Kind.VANISHED);
    }

    /**
     * What is different in the other assessment: of another world, as of another day, or both.
     *
     * @param other the later, or the changed one: what it alone has, appeared
     */
    public Changes diff(Assessment other) {
        return changesTo(other, "");
    }

    /**
     * Has fresh runs of the rules check the finding's best proof: one run for the whole of it, one without
     * each of the relations that it rests on.
     *
     * @param finding a finding of this assessment
     * @throws IllegalArgumentException if it does not follow in this assessment on the finding's day
     */
    public Certificate certify(Finding<?> finding) {
        return inquiry().certify(finding.conclusion(), finding.day());
    }

    /**
     * Has fresh runs of the rules check the conclusion's best proof: on the day of the assessment, or where
     * it is over by then on the last day on which it happened.
     *
     * @throws IllegalArgumentException if it has not been valid by then
     */
    public Certificate certify(Conclusion conclusion) {
        return inquiry().certify(conclusion);
    }

    ReadGraph readGraph() {
        return graph;
    }

    View view() {
        return view;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    /** For what runs the rules again. */
    private Inquiry inquiry() {
        return new Inquiry(evaluator, world(), graph, date, asOfText());
    }

    /** What changes from this assessment to the other, and how, for the first line. */
    Changes changesTo(Assessment other, String how) {
        return Changes.between(view, other.view, how);
    }

    /**
     * This assessment of another world or with fewer rules, as of the same day; only what is added needs a
     * new run of the rules.
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
     * What a stranger would ask first: the inconsistencies, why each is one, and where its actor stands; then
     * all that {@link #toString()} lists.
     */
    public String report() {
        return Report.full(this);
    }

    /**
     * Title, day, the tables of all that there is to list but hypotheses, how to read them, and the settings.
     */
    @Override
    public String toString() {
        return Report.summary(this);
    }
}
