package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.entente.fact.RelationType;
import java.util.List;
import java.util.Optional;

/** The obligations of alliances in the columns of a data set, and what is stated for each. */
final class Obligations {
    /**
     * @param mutual what is stated where both have it
     * @param pledge what is stated where one alone has it; empty if there is no such type
     */
    private record Meaning(RelationType mutual, Optional<RelationType> pledge) {}

    private final ImmutableMap<String, Meaning> byColumn;

    private Obligations(ImmutableMap<String, Meaning> byColumn) {
        this.byColumn = byColumn;
    }

    /** Those of a table of mappings: column, type of both, type of one alone. */
    static Obligations of(String table) {
        ImmutableMap.Builder<String, Meaning> all = ImmutableMap.builder();
        for (List<String> line : Resources.table(table)) {
            Optional<RelationType> pledge =
                    Optional.of(line.get(2)).filter(name -> !name.isEmpty()).map(EventTypes::named);
            all.put(line.get(0), new Meaning(EventTypes.named(line.get(1)), pledge));
        }
        return new Obligations(all.buildOrThrow());
    }

    /** The columns, in the order of the table. */
    ImmutableSet<String> columns() {
        return byColumn.keySet();
    }

    /** The type where both have the obligation. */
    RelationType mutual(String column) {
        return meaning(column).mutual();
    }

    /** The type where one alone has it. */
    Optional<RelationType> pledge(String column) {
        return meaning(column).pledge();
    }

    private Meaning meaning(String column) {
        Meaning meaning = byColumn.get(column);
        if (meaning == null) {
            throw new IllegalStateException("there is no obligation " + column);
        }
        return meaning;
    }

    /**
     * What a row says of them.
     *
     * @param held the columns of those that are in force
     * @param complete whether the row tells of each whether it is
     */
    record Held(ImmutableSet<String> held, boolean complete) {
        /** The name under which a row is counted that states nothing. */
        String unmapped() {
            return complete ? "no obligation" : "obligations not known";
        }
    }

    /**
     * Reads a row, whose columns may have more before the names here, such as {@code atop_}.
     *
     * @throws IllegalArgumentException if a field is neither 0 nor 1 nor missing
     */
    Held held(Row row, String before) {
        ImmutableSet.Builder<String> held = ImmutableSet.builder();
        boolean complete = true;
        for (String column : columns()) {
            complete &= row.optional(before + column).isPresent();
            if (row.flag(before + column)) {
                held.add(column);
            }
        }
        return new Held(held.build(), complete);
    }

    /** The names of obligations that one alone has, and for which there is no type. */
    static String oneSided(ImmutableList<String> columns) {
        return "one-sided " + String.join(", ", columns);
    }
}
