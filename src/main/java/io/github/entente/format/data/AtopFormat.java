package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.Optional;

/**
 * Leeds, Ritter, Mitchell &amp; Long, Alliance Treaty Obligations and Provisions 1815–1944 (International
 * Interactions 2002), obligations by dyad and year.
 */
final class AtopFormat extends DataFormat {
    /** Obligations and types, in the order of weight, highest first. */
    private static final ImmutableMap<String, RelationType> OBLIGATIONS = ImmutableMap.of(
            "atop_defense", RelationTypes.DEFENSE_PACT,
            "atop_offense", RelationTypes.ALLIED_WITH,
            "atop_neutral", RelationTypes.NEUTRALITY_PACT,
            "atop_nonagg", RelationTypes.NONAGGRESSION_PACT,
            "atop_consul", RelationTypes.ENTENTE);

    private static final ImmutableList<String> COLUMNS = ImmutableList.<String>builder()
            .add("ccode1", "ccode2", "year")
            .addAll(OBLIGATIONS.keySet())
            .build();

    AtopFormat() {
        super("ATOP dyad-years", "ATOP", "Alliance Treaty Obligations and Provisions");
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, Dialect.TABLE);
        rows.requireColumns(COLUMNS, "a table of ATOP dyad-years");
        Dates dates = new Dates();
        return RecordCursor.of(rows, row -> outcome(row, dates));
    }

    private static RowOutcome outcome(Row row, Dates dates) {
        row.requireWidth();
        String one = state(row, "ccode1");
        String other = state(row, "ccode2");
        String text = row.required("year");
        Edtf year = dates.edtf(text);
        if (text.length() != 4) {
            throw new IllegalArgumentException("\"" + NameSuggestions.shown(text) + "\" is no year");
        }
        ImmutableList.Builder<RowStatement> statements = ImmutableList.builder();
        OBLIGATIONS.forEach((column, type) -> {
            if (row.flag(column)) {
                statements.add(new RowStatement(one, type, other, year));
            }
        });
        ImmutableList<RowStatement> all = statements.build();
        return all.isEmpty() ? new RowOutcome.Unmapped("no obligation", Optional.of(year)) : new RowOutcome.Kept(all);
    }

    private static String state(Row row, String column) {
        String number = row.required(column);
        if (State.cow(number).isEmpty()) {
            throw new IllegalArgumentException("\"" + NameSuggestions.shown(number)
                    + "\" is no number of the Correlates of War Project, in " + column);
        }
        return number;
    }

    @Override
    boolean isYearly() {
        return true;
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return number -> State.cow(number)
                .map(ActorIdentity::of)
                .orElseThrow(() -> new IllegalArgumentException(
                        "\"" + NameSuggestions.shown(number) + "\" is no number of a state"));
    }
}
