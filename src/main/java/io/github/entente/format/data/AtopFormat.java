package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.NameSuggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Leeds, Ritter, Mitchell &amp; Long, Alliance Treaty Obligations and Provisions 1815–1944 (International
 * Interactions 2002), obligations by directed dyad and year.
 */
final class AtopFormat extends DataFormat {
    private static final Obligations OBLIGATIONS = Obligations.of("atop.tsv");
    private static final Dialect DIALECT = Dialect.TABLE.missing("NA", "-9", ".");

    /** What a row says of one state's obligations toward another. */
    private record Direction(Mention state, Mention to, Edtf year, Obligations.Held obligations) {
        Key key() {
            return new Key(state.country(), to.country(), year);
        }

        Key reverse() {
            return new Key(to.country(), state.country(), year);
        }
    }

    private record Key(String state, String to, Edtf year) {}

    private final boolean directed;

    private AtopFormat(String label, boolean directed) {
        super(label, "ATOP", "Alliance Treaty Obligations and Provisions");
        this.directed = directed;
    }

    /** As published. */
    static DataFormat published() {
        return new AtopFormat("ATOP directed dyad-years", true);
    }

    /** With the names of columns of peacesciencer, as pacts of both. */
    static DataFormat dyadYears() {
        return new AtopFormat("ATOP dyad-years", false);
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, DIALECT);
        Dates dates = new Dates();
        String one = directed ? "stateA" : "ccode1";
        String other = directed ? "stateB" : "ccode2";
        String before = directed ? "" : "atop_";
        List<String> needed = new ArrayList<>(List.of(one, other, "year"));
        OBLIGATIONS.columns().forEach(column -> needed.add(before + column));
        rows.requireColumns(needed, "a table of " + label());
        // hundreds of thousands of rows have few states and few sets of obligations
        Interner<Mention> states = Interners.newStrongInterner();
        Interner<Obligations.Held> obligations = Interners.newStrongInterner();
        Function<Row, Direction> reading = row -> {
            row.requireWidth();
            int year = year(row);
            return new Direction(
                    states.intern(CowStates.mentionOfAnyYear(row, one, year)),
                    states.intern(CowStates.mentionOfAnyYear(row, other, year)),
                    dates.year(year),
                    obligations.intern(OBLIGATIONS.held(row, before)));
        };
        return directed
                ? new GatheredRows<>(rows, reading, AtopFormat::telling)
                : RecordCursor.of(rows, row -> outcome(reading.apply(row), OBLIGATIONS.columns()));
    }

    private static int year(Row row) {
        int year = row.requiredNumber("year");
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("\"" + NameSuggestions.shown(row.required("year")) + "\" is no year");
        }
        return year;
    }

    private static Function<Direction, RowOutcome> telling(List<Direction> all) {
        Map<Key, ImmutableSet<String>> held = new HashMap<>();
        for (Direction one : all) {
            held.merge(
                    one.key(),
                    one.obligations().held(),
                    (some, more) -> ImmutableSet.<String>builder()
                            .addAll(some)
                            .addAll(more)
                            .build());
        }
        return one -> outcome(one, held.getOrDefault(one.reverse(), ImmutableSet.of()));
    }

    /** A pact of two where both are bound to each other; what binds one alone is its pledge. */
    private static RowOutcome outcome(Direction one, Set<String> reverse) {
        ImmutableList.Builder<RowStatement> statements = ImmutableList.builder();
        ImmutableList.Builder<String> untyped = ImmutableList.builder();
        for (String column : one.obligations().held()) {
            if (reverse.contains(column)) {
                statements.add(new RowStatement(one.state(), OBLIGATIONS.mutual(column), one.to(), one.year()));
            } else {
                OBLIGATIONS
                        .pledge(column)
                        .ifPresentOrElse(
                                type -> statements.add(new RowStatement(one.state(), type, one.to(), one.year())),
                                () -> untyped.add(column));
            }
        }
        ImmutableList<RowStatement> stated = statements.build();
        if (!stated.isEmpty()) {
            return new RowOutcome.Kept(stated);
        }
        return new RowOutcome.Unmapped(
                one.obligations().held().isEmpty()
                        ? one.obligations().unmapped()
                        : Obligations.oneSided(untyped.build()),
                Optional.of(one.year()));
    }

    @Override
    boolean isYearly() {
        return true;
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return new CowStates();
    }
}
