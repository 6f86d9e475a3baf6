package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.RelationTypes;

/** Alliance Treaty Obligations and Provisions: who belonged to which alliance from when until when. */
final class AtopMembersFormat extends DataFormat {
    private static final Dialect DIALECT = Dialect.TABLE.missing("NA", "-9", ".");
    /** Before the number of an alliance in the name of the arrangement that it is. */
    private static final String ALLIANCE = "ATOP ";

    AtopMembersFormat() {
        super("ATOP members", "ATOP", "Alliance Treaty Obligations and Provisions");
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, DIALECT);
        rows.requireColumns(ImmutableList.of("atopid", "member", "yrent", "yrexit"), "a table of ATOP members");
        Dates dates = new Dates();
        return RecordCursor.of(rows, row -> outcome(row, dates));
    }

    private static RowOutcome outcome(Row row, Dates dates) {
        row.requireWidth();
        Edtf from = dates.parts(row, "yrent", "moent", "dayent")
                .orElseThrow(() -> new IllegalArgumentException("no yrent"));
        Period period = new Period(from, dates.parts(row, "yrexit", "moexit", "dayexit"));
        return RowOutcome.of(new RowStatement(
                CowStates.mentionOfAnyYear(
                        row, "member", from.first().orElseThrow().getYear()),
                RelationTypes.PARTY_TO,
                Mention.of(ALLIANCE + row.required("atopid")),
                period.inForce(dates)));
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        CowStates states = new CowStates();
        return new ActorNaming() {
            @Override
            public ActorIdentity identify(String name) {
                return name.startsWith(ALLIANCE)
                        ? ActorIdentity.of(name, ActorKind.ARRANGEMENT)
                        : states.identify(name);
            }

            @Override
            public ActorIdentity identify(Mention mention) {
                return mention.country().isEmpty() ? identify(mention.name()) : states.identify(mention);
            }

            @Override
            public boolean knowsStates() {
                return true;
            }
        };
    }
}
