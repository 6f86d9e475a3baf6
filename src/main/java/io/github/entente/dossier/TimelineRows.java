package io.github.entente.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import io.github.entente.Assessment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.conclusion.Shift;
import io.github.entente.conclusion.Stance;
import io.github.entente.conclusion.War;
import io.github.entente.query.Finding;
import io.github.entente.query.Phase;
import io.github.entente.query.Position;
import io.github.entente.query.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands on the lines of a timeline: wars, findings that do not fit, positions. */
final class TimelineRows {
    private static final int MOST_WARS = 12;
    private static final int MOST_FINDINGS = 10;
    private static final int MOST_POSITIONS = 24;

    /** The sorts of rows, in their order. */
    enum Sort {
        WAR,
        FINDING,
        POSITION
    }

    /**
     * A stretch of days with one value.
     *
     * @param first empty if it was so at all times before
     * @param verdict of a position
     * @param happening the days, among these, on which something happened; on the others it is presumed
     * @param text what was so, and when
     */
    record Stretch(
            Optional<LocalDate> first,
            LocalDate last,
            Optional<Position.Verdict> verdict,
            ImmutableList<Range<LocalDate>> happening,
            ImmutableList<String> text) {}

    /**
     * A turn of a position from one side to the other.
     *
     * @param text the shift that the rules found, or how it turned
     */
    record Turn(LocalDate day, String text) {}

    /** A line. */
    record Row(Sort sort, String label, ImmutableList<Stretch> stretches, ImmutableList<Turn> turns) {}

    private final Assessment assessment;
    private final Map<Conclusion, ImmutableList<Range<LocalDate>>> happening = new HashMap<>();
    private final ImmutableList<Row> rows;
    private final ImmutableList<String> left;

    TimelineRows(Contents contents, ImmutableList<Position> positions) {
        this.assessment = contents.assessment();
        ImmutableList.Builder<Row> all = ImmutableList.builder();
        ImmutableList.Builder<String> cuts = ImmutableList.builder();
        var wars = assessment.wars().where(contents.scope()::holds);
        Cut<Finding<War>> someWars = Cut.of(wars, MOST_WARS, wars::ranked, Contents.BY_EVIDENCE);
        for (Finding<War> war : someWars.shown()) {
            row(Sort.WAR, war).ifPresent(all::add);
        }
        someWars.told("wars").ifPresent(cuts::add);
        for (Contents.Over over : contents.over()) {
            row(Sort.WAR, over.war()).ifPresent(all::add);
        }
        if (contents.over().size() == Contents.MOST_WARS) {
            cuts.add("Of the wars that are over, the latest " + Contents.MOST_WARS + " are shown.");
        }
        Cut<Finding<?>> headlines = contents.headlines();
        Cut<Finding<?>> someFindings = new Cut<>(
                headlines
                        .shown()
                        .subList(0, Math.min(MOST_FINDINGS, headlines.shown().size())),
                headlines.all(),
                "those that the page begins with first");
        for (Finding<?> finding : someFindings.shown()) {
            row(Sort.FINDING, finding).ifPresent(all::add);
        }
        someFindings.told("findings").ifPresent(cuts::add);
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (Finding<Shift> shift : assessment.shifts().where(contents.scope()::holds)) {
            pairs.add(List.of(shift.conclusion().holder(), shift.conclusion().target()));
        }
        for (Finding<?> finding : headlines.shown()) {
            if (finding.conclusion() instanceof Inconsistency found) {
                found.objects().forEach(other -> pairs.add(List.of(found.actor(), other)));
            }
        }
        for (Position position : Contents.ranked(positions)) {
            pairs.add(List.of(position.holder(), position.target()));
        }
        Cut<List<String>> somePairs =
                Cut.of(ImmutableList.copyOf(pairs), MOST_POSITIONS, "those that turned or do not fit first");
        for (List<String> pair : somePairs.shown()) {
            position(pair.get(0), pair.get(1)).ifPresent(all::add);
        }
        somePairs.told("positions").ifPresent(cuts::add);
        this.rows = all.build();
        this.left = cuts.build();
    }

    ImmutableList<Row> rows() {
        return rows;
    }

    /** What is left out. */
    ImmutableList<String> left() {
        return left;
    }

    private Optional<Row> row(Sort sort, Finding<?> finding) {
        ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
        for (Timeline.Span<Phase> span : assessment.timeline(finding.conclusion())) {
            if (span.value() != Phase.NOT_VALID) {
                stretches.add(new Stretch(
                        span.first(),
                        span.last(),
                        Optional.empty(),
                        span.value() == Phase.HAPPENING ? ImmutableList.of(range(span)) : ImmutableList.of(),
                        ImmutableList.of(
                                span.when(),
                                span.value().label(),
                                span.strengthInWords()
                                        .map(word -> word.evidence(span.disputed()))
                                        .orElse(""))));
            }
        }
        return row(sort, finding.sentence(), stretches.build(), ImmutableList.of());
    }

    private static Optional<Row> row(
            Sort sort, String label, ImmutableList<Stretch> stretches, ImmutableList<Turn> turns) {
        return stretches.isEmpty() ? Optional.empty() : Optional.of(new Row(sort, label, stretches, turns));
    }

    private Optional<Row> position(String holder, String target) {
        Timeline<Position> timeline = assessment.timeline(holder, target);
        ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
        ImmutableList.Builder<Turn> turns = ImmutableList.builder();
        Optional<Position.Verdict> before = Optional.empty();
        for (Timeline.Span<Position> span : timeline) {
            Position.Verdict verdict = span.value().verdict();
            if (verdict == Position.Verdict.UNKNOWN) {
                continue;
            }
            stretches.add(new Stretch(
                    span.first(),
                    span.last(),
                    Optional.of(verdict),
                    happening(span),
                    ImmutableList.of(
                            span.when(),
                            span.value().footing(),
                            span.strengthInWords()
                                    .map(word -> word.evidence(span.disputed()))
                                    .orElse(""))));
            if (before.isPresent() && before.get() != verdict && span.first().isPresent()) {
                turns.add(new Turn(span.first().get(), before.get() + ", then " + verdict + ", " + span.when()));
            }
            before = Optional.of(verdict);
        }
        return row(
                Sort.POSITION,
                assessment.world().actors().label(holder) + " toward "
                        + assessment.world().actors().label(target),
                stretches.build(),
                turns.build());
    }

    /** The days of the span on which what the position rests on, on its first or last day, happened. */
    private ImmutableList<Range<LocalDate>> happening(Timeline.Span<Position> span) {
        TreeRangeSet<LocalDate> days = TreeRangeSet.create();
        Position atLast = assessment
                .asOf(span.last())
                .position(span.value().holder())
                .toward(span.value().target());
        for (Position position : List.of(span.value(), atLast)) {
            position.war().ifPresent(war -> days.addAll(happening(war)));
            for (Stance stance : position.stances().conclusions()) {
                days.addAll(happening(stance));
            }
        }
        return ImmutableList.copyOf(days.subRangeSet(range(span)).asRanges());
    }

    private ImmutableList<Range<LocalDate>> happening(Conclusion conclusion) {
        ImmutableList<Range<LocalDate>> known = happening.get(conclusion);
        if (known == null) {
            known = assessment.timeline(conclusion).stream()
                    .filter(span -> span.value() == Phase.HAPPENING)
                    .map(TimelineRows::range)
                    .collect(ImmutableList.toImmutableList());
            happening.put(conclusion, known);
        }
        return known;
    }

    /** From the first day to the day after the last. */
    private static Range<LocalDate> range(Timeline.Span<?> span) {
        LocalDate after = span.last().plusDays(1);
        return span.first().map(first -> Range.closedOpen(first, after)).orElseGet(() -> Range.lessThan(after));
    }
}
