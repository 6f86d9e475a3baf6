package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;

/** Dated links between militant organisations, as the Mapping Militants Project (Stanford) lists them. */
final class LinksFormat extends DataFormat {
    LinksFormat() {
        super("dated link list", "MAPPING-MILITANTS", "Mapping Militants Project");
    }

    @Override
    Pass open(Input input) {
        Rows rows = Rows.withHeader(input, Rows.Dialect.CSV_OR_TSV);
        rows.requireColumns(ImmutableList.of("type", "group1", "group2", "date"), "a dated link list");
        Dates dates = new Dates();
        return Pass.of(rows, row -> {
            row.requireWidth();
            String type = row.required("type");
            String one = row.required("group1");
            String other = row.required("group2");
            return switch (type) {
                // an affiliate is an ally at least; splits and mergers tell how groups came about, not where they stand
                case "all", "aff" -> link(one, RelationTypes.ALLIED_WITH, other, row, dates);
                case "riv" -> link(one, EventTypes.AT_ENMITY_WITH, other, row, dates);
                case "spl" -> new Outcome.Unmapped("spl (splits from)");
                case "mer" -> new Outcome.Unmapped("mer (merges with)");
                default -> new Outcome.Unmapped(type);
            };
        });
    }

    private static Outcome link(String one, RelationType type, String other, Row row, Dates dates) {
        return Outcome.of(new Statement(one, type, other, dates.zeroed(row.required("date"))));
    }

    @Override
    Naming naming(ActorKind unknown) {
        return name -> Identity.of(name, ActorKind.ARMED_GROUP);
    }
}
