package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Palmer, McManus, D'Orazio, Kenwick, Karstens, Bloch, Dietrich, Kahn, Ritter &amp; Soules, The MID5
 * Dataset, 2011–2014 (Conflict Management and Peace Science 39, 2022): participants of Militarized
 * Interstate Disputes.
 */
final class CowDisputesFormat extends DataFormat {
    private static final Dialect DIALECT = Dialect.TABLE.missing("NA", "-9", ".");
    /** More rows than any dispute has participants. */
    private static final int MOST_OF_ONE = 200;

    /** Disputes that go on end in the data on this day. */
    private static final LocalDate END_OF_DATA = LocalDate.of(2014, 12, 31);

    private static final ImmutableMap<String, RelationType> ACTS = acts();

    /**
     * What a row says.
     *
     * @param act the highest act; empty if the state did nothing, or it is not known what
     * @param idle whether the state did nothing
     */
    private record Participant(
            String dispute, Mention state, String side, Period period, Optional<RelationType> act, boolean idle) {
        boolean isAtWar() {
            return act.filter(RelationTypes.AT_WAR_WITH::equals).isPresent();
        }

        String id() {
            return state.country();
        }

        /** Their time in the dispute, if they are on different sides of it at the same time. */
        Optional<Period> against(Participant other) {
            return side.equals(other.side) || id().equals(other.id()) ? Optional.empty() : period.and(other.period);
        }
    }

    CowDisputesFormat() {
        super("COW disputes", "COW-MID", "Correlates of War Project, Militarized Interstate Disputes");
    }

    /**
     * What goes on all the time. Anything else was done on one day or several that the file does not tell.
     */
    private static final ImmutableSet<RelationType> LASTING =
            ImmutableSet.of(RelationTypes.AT_WAR_WITH, EventTypes.AT_ENMITY_WITH);

    private static ImmutableMap<String, RelationType> acts() {
        ImmutableMap.Builder<String, RelationType> acts = ImmutableMap.builder();
        for (List<String> line : Resources.table("cow-disputes.tsv")) {
            acts.put(line.get(0) + " " + line.get(1), EventTypes.named(line.get(2)));
        }
        return acts.buildOrThrow();
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, DIALECT);
        rows.requireColumns(
                ImmutableList.of("dispnum", "ccode", "styear", "endyear", "sidea", "hostlev"),
                "a table of participants of COW disputes");
        Dates dates = new Dates();
        return new GatheredRows<>(rows, row -> participant(row, dates), all -> {
            Disputes disputes = Disputes.of(all);
            return one -> outcome(one, disputes, dates);
        });
    }

    private static Participant participant(Row row, Dates dates) {
        row.requireWidth();
        Edtf from = dates.parts(row, "styear", "stmon", "stday")
                .orElseThrow(() -> new IllegalArgumentException("no styear"));
        Edtf until = dates.parts(row, "endyear", "endmon", "endday")
                .orElseThrow(() -> new IllegalArgumentException("no endyear"));
        Optional<Integer> level = row.optionalNumber("hostlev");
        Optional<Integer> action = row.optionalNumber("hiact");
        if (level.filter(number -> number < 1 || number > 5).isPresent()) {
            throw new IllegalArgumentException(
                    "\"" + NameSuggestions.shown(row.required("hostlev")) + "\" in hostlev is not from 1 to 5");
        }
        return new Participant(
                row.required("dispnum"),
                CowStates.mention(row, "ccode", from.first().orElseThrow().getYear()),
                row.flag("sidea") ? "A" : "B",
                new Period(from, Optional.of(until)),
                action.flatMap(number -> Optional.ofNullable(ACTS.get("hiact " + number)))
                        .or(() -> level.flatMap(number -> Optional.ofNullable(ACTS.get("hostlev " + number)))),
                level.or(() -> action.map(number -> number == 0 ? 1 : 0))
                        .filter(number -> number == 1)
                        .isPresent());
    }

    /**
     * All disputes.
     *
     * @param wars the rows of those at war, by state
     * @param between when two were at war, as far as it has been asked for
     */
    private record Disputes(
            Map<String, Set<Participant>> byNumber,
            Map<String, List<Participant>> wars,
            Map<String, List<Period>> between) {
        static Disputes of(List<Participant> all) {
            Map<String, Set<Participant>> byNumber = new HashMap<>();
            Map<String, List<Participant>> wars = new HashMap<>();
            for (Participant one : all) {
                Set<Participant> dispute = byNumber.computeIfAbsent(one.dispute(), key -> new LinkedHashSet<>());
                if (dispute.size() <= MOST_OF_ONE) {
                    dispute.add(one);
                }
                List<Participant> ofState = wars.computeIfAbsent(one.id(), key -> new ArrayList<>());
                if (one.isAtWar() && ofState.size() <= MOST_OF_ONE) {
                    ofState.add(one);
                }
            }
            return new Disputes(byNumber, wars, new HashMap<>());
        }

        Set<Participant> of(Participant one) {
            Set<Participant> dispute = byNumber.getOrDefault(one.dispute(), ImmutableSet.of());
            if (dispute.size() > MOST_OF_ONE) {
                throw new IllegalArgumentException("dispute \"" + NameSuggestions.shown(one.dispute())
                        + "\" has more than " + MOST_OF_ONE + " participants");
            }
            return dispute;
        }

        /** When their war ended; empty if it is not known to have, or goes on in another dispute. */
        Optional<Edtf> end(Participant one, Participant other, Period both) {
            List<Period> periods = between.computeIfAbsent(one.id() + " " + other.id(), key -> atWar(one, other));
            boolean goesOn = periods.size() > MOST_OF_ONE || periods.stream().anyMatch(period -> period.outlasts(both));
            return both.until()
                    .filter(day -> !goesOn && day.last().orElseThrow().isBefore(END_OF_DATA));
        }

        /** When the two were at war; too many if they cannot be listed. */
        private List<Period> atWar(Participant one, Participant other) {
            List<Participant> ofState = wars.getOrDefault(one.id(), ImmutableList.of());
            return ofState.size() > MOST_OF_ONE
                    ? Collections.nCopies(MOST_OF_ONE + 1, one.period())
                    : ofState.stream()
                            .flatMap(again -> byNumber.getOrDefault(again.dispute(), ImmutableSet.of()).stream()
                                    .filter(enemy ->
                                            enemy.isAtWar() && enemy.id().equals(other.id()))
                                    .flatMap(enemy -> again.against(enemy).stream()))
                            .distinct()
                            .limit(MOST_OF_ONE + 1)
                            .toList();
        }
    }

    private static RowOutcome outcome(Participant one, Disputes disputes, Dates dates) {
        if (one.idle()) {
            return new RowOutcome.Unmapped("no militarized action");
        }
        if (one.act().isEmpty()) {
            return new RowOutcome.Unmapped("not known what it did");
        }
        List<Participant> opponents = disputes.of(one).stream()
                .filter(other -> one.against(other).isPresent())
                .toList();
        if (opponents.isEmpty()) {
            return new RowOutcome.Unmapped("no opponent at the time");
        }
        boolean only = opponents.stream().map(Participant::id).distinct().count() == 1;
        List<RowStatement> statements = new ArrayList<>();
        for (Participant other : opponents) {
            Period both = one.against(other).orElseThrow();
            RelationType type = type(one, other, only);
            boolean lasts = LASTING.contains(type);
            Optional<Edtf> when = lasts ? Optional.of(both.happened(dates)) : both.once(dates);
            RowStatement statement = new RowStatement(
                    one.state(),
                    when.isPresent() ? type : EventTypes.AT_ENMITY_WITH,
                    other.state(),
                    when.orElseGet(() -> both.happened(dates)));
            statements.add(
                    type.equals(RelationTypes.AT_WAR_WITH)
                            ? statement.ended(disputes.end(one, other, both))
                            : statement);
        }
        return new RowOutcome.Kept(statements);
    }

    /**
     * What one did is told, and against whom only if there is one opponent. Of two that are both at war in
     * one dispute, on its two sides, it is told that they are at war.
     */
    private static RelationType type(Participant one, Participant other, boolean only) {
        if (one.isAtWar() && other.isAtWar()) {
            return RelationTypes.AT_WAR_WITH;
        }
        return only ? one.act().orElseThrow() : EventTypes.AT_ENMITY_WITH;
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return new CowStates();
    }
}
