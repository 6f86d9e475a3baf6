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
import io.github.entente.conclusion.Shift;
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
import io.github.entente.query.Changes;
import io.github.entente.query.Disputes;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKind;
import io.github.entente.query.Findings;
import io.github.entente.query.Inconsistencies;
import io.github.entente.query.Phase;
import io.github.entente.query.Position;
import io.github.entente.query.PositionQuestion;
import io.github.entente.query.Rivalries;
import io.github.entente.query.Stakes;
import io.github.entente.query.Stances;
import io.github.entente.query.StructuralBalance;
import io.github.entente.query.Timeline;
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
        return view.position(holder);
    }

    /** The stances that are valid on the day. */
    public Stances stances() {
        return view.stances();
    }

    /** The hostilities that are valid on the day. */
    public Findings<Hostility> hostilities() {
        return findings(FindingKind.HOSTILITIES);
    }

    /** The inconsistencies that have been valid by the day. */
    public Inconsistencies inconsistencies() {
        return (Inconsistencies) findings(FindingKind.INCONSISTENCIES);
    }

    /** The alignments that are valid on the day. */
    public Findings<Alignment> alignments() {
        return findings(FindingKind.ALIGNMENTS);
    }

    /** The alliances that are valid on the day. */
    public Findings<Alliance> alliances() {
        return findings(FindingKind.ALLIANCES);
    }

    /** The rivalries, direct and by proxy, that are valid on the day. */
    public Rivalries rivalries() {
        return (Rivalries) findings(FindingKind.RIVALRIES);
    }

    /** The oppositions that are valid on the day and are no rivalries by proxy. */
    public Findings<Opposition> oppositions() {
        return findings(FindingKind.OPPOSITIONS);
    }

    /** The shifts that have come about by the day. */
    public Findings<Shift> shifts() {
        return findings(FindingKind.SHIFTS);
    }

    /** Who gains and loses on the day. */
    public Findings<Fortune> fortunes() {
        return findings(FindingKind.FORTUNES);
    }

    /** Who has what at stake on the day. */
    public Stakes stakes() {
        return (Stakes) findings(FindingKind.STAKES);
    }

    /** Who has leverage over whom on the day. */
    public Findings<Leverage> leverages() {
        return findings(FindingKind.LEVERAGES);
    }

    /** What structural balance would lead one to expect on the day: no findings, but hypotheses. */
    public Findings<Hypothesis> hypotheses() {
        return findings(FindingKind.HYPOTHESES);
    }

    /**
     * The findings of any class of conclusions, such as those of rules of one's own. For a class that a list
     * is about, that list. For any other, all that is valid on the day, with nothing folded.
     *
     * <pre>{@code
     * assessment.findings(ProxyRivalry.class)
     * }</pre>
     *
     * @param type the class of the conclusions
     */
    public <C extends Conclusion> Findings<C> findings(Class<C> type) {
        return view.findings(type);
    }

    /** The list of a kind, for programs that go through {@linkplain FindingKind#values all kinds}. */
    public <C extends Conclusion> Findings<C> findings(FindingKind<C> kind) {
        return view.findings(kind);
    }

    /** The relations that one lineage of sources affirms and another denies, as far as it is seen. */
    public Disputes disputes() {
        return view.disputes();
    }

    /** Parties and their ties as a signed graph: ties, blocs, and how balance went on from day to day. */
    public StructuralBalance balance() {
        return view.balance();
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
        return view.timeline(holder, target);
    }

    /**
     * When the conclusion held up to the day: a line for each change between happening, presumed and not
     * valid, and of how sure it is in words.
     */
    public Timeline<Phase> timeline(Conclusion conclusion) {
        return view.timeline(conclusion);
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
        return inquiry().whyNot(kind, FindingKind.words(kind), actors.resolve(one), actors.resolve(other));
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
        return view.changesTo(other.view, how);
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
