package io.github.entente.dossier;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.entente.Assessment;
import io.github.entente.balance.Budget;
import io.github.entente.conclusion.Breach;
import io.github.entente.conclusion.Commitment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.conclusion.Strain;
import io.github.entente.conclusion.War;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Proposition;
import io.github.entente.query.Camps;
import io.github.entente.query.Change;
import io.github.entente.query.Dispute;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKind;
import io.github.entente.query.FindingKinds;
import io.github.entente.query.Findings;
import io.github.entente.query.Phase;
import io.github.entente.query.Position;
import io.github.entente.query.Timeline;
import io.github.entente.query.WarCamps;
import io.github.entente.world.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What a dossier shows, in its order, cut to a bounded size. */
final class Contents {
    static final String BY_EVIDENCE = "ranked by the mass of their evidence";

    private static final int MOST_HEADLINES = 20;
    static final int MOST_WARS = 12;
    private static final int MOST_FINDINGS = 60;
    private static final int MOST_POSITIONS = 200;
    private static final int MOST_DISPUTES = 50;
    private static final int MOST_CHANGES = 100;
    private static final int MOST_ACTORS = 300;
    private static final int MOST_WARNINGS = 50;
    /** Blocs only order the matrix: no proof is needed that there are no better ones. */
    private static final long WORK_FOR_BLOCS = 20_000_000;

    private final Assessment assessment;
    private final Scope scope;

    /** What a list of one kind shows. */
    record Listed(FindingKind<?> kind, Cut<Finding<?>> findings) {}

    /** A source, and what is not found without it. */
    record Needed(String source, ImmutableList<Finding<?>> findings) {}

    /**
     * A war that is over by the day, as it was listed on its last day.
     *
     * @param then the assessment as of that day
     */
    record Over(Finding<War> war, Assessment then) {
        /** Its camps on that day; none if nobody else took a side. */
        Camps camps() {
            List<String> both = war.conclusion().subjects();
            return then.camps().between(both.get(0), both.get(1)).withSupporters();
        }
    }

    private final ImmutableList<Listed> lists;
    private final Supplier<ImmutableList<Over>> over = Suppliers.memoize(this::readOver);

    Contents(Assessment assessment, Scope scope) {
        this.assessment = assessment;
        this.scope = scope;
        this.lists = lists();
    }

    private ImmutableList<Listed> lists() {
        ImmutableList.Builder<Listed> all = ImmutableList.builder();
        for (FindingKind<?> kind : FindingKinds.all()) {
            if (kind.isInReports() || kind == FindingKinds.SIDINGS) {
                Cut<Finding<?>> findings = listed(kind);
                if (findings.all() > 0) {
                    all.add(new Listed(kind, findings));
                }
            }
        }
        return all.build();
    }

    private <C extends Conclusion> Cut<Finding<?>> listed(FindingKind<C> kind) {
        Findings<C> all = assessment.findings(kind).where(scope::holds);
        return Cut.of(all, MOST_FINDINGS, all::ranked, BY_EVIDENCE);
    }

    Assessment assessment() {
        return assessment;
    }

    Scope scope() {
        return scope;
    }

    /** The lists that are not empty, in the order of reports. */
    ImmutableList<Listed> all() {
        return lists;
    }

    Optional<Listed> of(FindingKind<?> kind) {
        return lists.stream().filter(one -> one.kind() == kind).findFirst();
    }

    /** Whose conduct does not fit together: inconsistencies, breaches, strains. */
    Cut<Finding<?>> headlines() {
        List<Finding<?>> all = new ArrayList<>();
        int count = 0;
        Findings<Inconsistency> inconsistencies = assessment.inconsistencies().where(scope::holds);
        Findings<Commitment> broken = assessment
                .commitments()
                .where(found -> scope.holds(found) && (found instanceof Breach || found instanceof Strain));
        for (Findings<?> some : ImmutableList.<Findings<?>>of(inconsistencies, broken)) {
            count += some.size();
            all.addAll(some.size() > MOST_HEADLINES ? some.ranked().top(MOST_HEADLINES) : some);
        }
        return new Cut<>(ImmutableList.copyOf(all), count, BY_EVIDENCE);
    }

    /** The wars in which somebody else takes a side. */
    Cut<WarCamps> wars() {
        var camps = scope.of(assessment.camps()).withSupporters();
        return Cut.of(camps, MOST_WARS, camps::ranked, BY_EVIDENCE);
    }

    /** The wars that are over by the day, the latest first. */
    ImmutableList<Over> over() {
        return over.get();
    }

    private ImmutableList<Over> readOver() {
        Map<War, LocalDate> last = new LinkedHashMap<>();
        for (Proposition proposition : assessment.derivations().propositions()) {
            if (proposition instanceof War war && scope.holds(war)) {
                assessment.timeline(war).stream()
                        .filter(span -> span.value() != Phase.NOT_VALID)
                        .map(Timeline.Span::last)
                        .reduce((one, next) -> next)
                        .filter(day -> day.isBefore(assessment.date()))
                        .ifPresent(day -> last.put(war, day));
            }
        }
        return last.keySet().stream()
                .sorted(Comparator.comparing((War war) -> last.getOrDefault(war, LocalDate.MIN))
                        .reversed()
                        .thenComparing(War::first)
                        .thenComparing(War::second))
                .flatMap(war -> listed(war, assessment.asOf(last.getOrDefault(war, assessment.date()))).stream())
                .limit(MOST_WARS)
                .collect(ImmutableList.toImmutableList());
    }

    /** Empty if lists leave it out. */
    private static Optional<Over> listed(War war, Assessment then) {
        return then.wars().where(war::equals).stream().findFirst().map(found -> new Over(found, then));
    }

    /** All positions in the scope, by holder, then target. */
    ImmutableList<Position> positions() {
        return assessment.stances().where(scope::holds).positions().stream()
                .filter(position -> position.verdict() != Position.Verdict.UNKNOWN)
                .collect(ImmutableList.toImmutableList());
    }

    /** Those of a table. */
    static Cut<Position> table(ImmutableList<Position> positions) {
        return Cut.of(positions, MOST_POSITIONS, () -> ranked(positions), "those of actors with most positions first");
    }

    /** Those of actors with most positions first. */
    static List<Position> ranked(ImmutableList<Position> positions) {
        Map<String, Integer> counts = counts(positions);
        return positions.stream()
                .sorted(Comparator.comparingInt((Position position) ->
                        -counts.getOrDefault(position.holder(), 0) - counts.getOrDefault(position.target(), 0)))
                .toList();
    }

    /** In how many positions each actor is, by id. */
    static ImmutableMap<String, Integer> counts(ImmutableList<Position> positions) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Position position : positions) {
            counts.merge(position.holder(), 1, Integer::sum);
            counts.merge(position.target(), 1, Integer::sum);
        }
        return ImmutableMap.copyOf(counts);
    }

    /** The blocs of the day: the sides of each connected part of the graph of ties, in their order. */
    ImmutableList<ImmutableSet<String>> blocs() {
        return assessment
                .balance()
                .blocs(Budget.standard().withWork(WORK_FOR_BLOCS).withoutSolver())
                .parts()
                .stream()
                .flatMap(List::stream)
                .collect(ImmutableList.toImmutableList());
    }

    Cut<Dispute> disputes() {
        return Cut.of(
                assessment.disputes().stream()
                        .filter(dispute -> scope.holds(dispute.fact().actors()))
                        .toList(),
                MOST_DISPUTES,
                "in the order of facts");
    }

    /** What changed since the day. */
    Cut<Change> changes(LocalDate since) {
        return Cut.of(
                assessment.asOf(since).diff(assessment).where(change -> scope.holds(change.conclusion())),
                MOST_CHANGES,
                "by what became of them");
    }

    /**
     * The sources without which findings that are shown would not be, those with most first, then by id.
     */
    ImmutableList<Needed> needed() {
        Map<String, List<Finding<?>>> bySource = new TreeMap<>();
        for (Listed list : lists) {
            for (Finding<?> finding : list.findings().shown()) {
                for (String source : finding.restsOn().needed()) {
                    bySource.computeIfAbsent(source, first -> new ArrayList<>()).add(finding);
                }
            }
        }
        return bySource.entrySet().stream()
                .map(one -> new Needed(one.getKey(), ImmutableList.copyOf(one.getValue())))
                .sorted(Comparator.comparingInt((Needed one) -> -one.findings().size()))
                .collect(ImmutableList.toImmutableList());
    }

    /** How many findings are shown in all lists together. */
    int shown() {
        return lists.stream().mapToInt(list -> list.findings().shown().size()).sum();
    }

    /** All actors of the world, by id. */
    Cut<Actor> actors() {
        return Cut.of(assessment.world().actors().stream().toList(), MOST_ACTORS, "in the order of ids");
    }

    Cut<Warning> warnings() {
        return Cut.of(assessment.world().warnings(), MOST_WARNINGS, "by kind");
    }

    /** A number for each finding that is listed: links lead there. */
    ImmutableMap<Conclusion, Integer> numbers() {
        Map<Conclusion, Integer> numbers = new LinkedHashMap<>();
        for (Listed list : lists) {
            for (Finding<?> finding : list.findings().shown()) {
                numbers.putIfAbsent(finding.conclusion(), numbers.size() + 1);
            }
        }
        return ImmutableMap.copyOf(numbers);
    }
}
