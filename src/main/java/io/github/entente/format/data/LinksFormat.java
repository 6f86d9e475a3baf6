package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;

/** Dated links between militant organisations, as listed by the Mapping Militants Project (Stanford). */
final class LinksFormat extends DataFormat {
    LinksFormat() {
        super("dated link list", "MAPPING-MILITANTS", "Mapping Militants Project");
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, Dialect.TABLE);
        rows.requireColumns(ImmutableList.of("type", "group1", "group2", "date"), "a dated link list");
        Dates dates = new Dates();
        return RecordCursor.of(rows, row -> {
            row.requireWidth();
            String type = row.required("type");
            String one = row.required("group1");
            String other = row.required("group2");
            return switch (type) {
                // an affiliate is at least an ally; splits and mergers tell the origin of groups, not their
                // stance
                case "all", "aff" -> link(one, RelationTypes.ALLIED_WITH, other, row, dates);
                case "riv" -> link(one, EventTypes.AT_ENMITY_WITH, other, row, dates);
                case "spl" -> new RowOutcome.Unmapped("spl (splits from)");
                case "mer" -> new RowOutcome.Unmapped("mer (merges with)");
                default -> new RowOutcome.Unmapped(type);
            };
        });
    }

    private static RowOutcome link(String one, RelationType type, String other, Row row, Dates dates) {
        return RowOutcome.of(new RowStatement(one, type, other, dates.zeroed(row.required("date"))));
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return name -> ActorIdentity.of(name, ActorKind.ARMED_GROUP);
    }
}
