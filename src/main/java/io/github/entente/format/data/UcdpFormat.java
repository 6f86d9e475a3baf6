package io.github.entente.format.data;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Högbladh, Pettersson &amp; Themnér, External Support in Armed Conflict 1975–2009 (ISA 2011), UCDP External
 * Support Dataset 18.1, as a list of relations a year.
 */
final class UcdpFormat extends DataFormat {
    private static final ImmutableList<String> COLUMNS =
            ImmutableList.of("subject", "relation", "object", "valid_from", "valid_to", "detail");

    UcdpFormat() {
        super("UCDP External Support", "UCDP", "Uppsala Conflict Data Program, External Support Dataset");
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, Dialect.TABLE);
        rows.requireColumns(COLUMNS, "a list of UCDP External Support");
        Dates dates = new Dates();
        return RecordCursor.of(rows, row -> outcome(row, dates));
    }

    private static RowOutcome outcome(Row row, Dates dates) {
        row.requireWidth();
        List<String> subjects = UcdpActors.governments(row.required("subject"));
        List<String> objects = UcdpActors.governments(row.required("object"));
        String relation = row.required("relation");
        Edtf year = dates.span(row.required("valid_from"), row.required("valid_to"));
        if (year.isInterval()) {
            throw new IllegalArgumentException("\"" + year + "\" is no whole year");
        }
        Support support = Support.of(row.optional("detail").orElse(""));
        boolean fights = relation.equals("fights");
        if (!fights && !relation.equals("supports")) {
            return new RowOutcome.Unmapped("relation " + relation, Optional.of(year));
        }
        List<RelationType> types = fights ? ImmutableList.of(RelationTypes.AT_WAR_WITH) : support.types();
        List<Optional<String>> enemies = fights ? ImmutableList.of(Optional.empty()) : support.against();
        List<RowStatement> all = new ArrayList<>();
        for (String subject : subjects) {
            for (String object : objects) {
                for (Optional<String> enemy : enemies) {
                    types.forEach(type ->
                            all.add(new RowStatement(subject, type, object, year).against(enemy.map(Mention::of))));
                }
            }
        }
        return new RowOutcome.Kept(UcdpActors.among(all));
    }

    @Override
    boolean isYearly() {
        return true;
    }

    /**
     * The column detail, which describes support: {@code kinds(any
     * supporter)=ext_w|ext_t;n_supporters=3;against=Government of Chad}.
     */
    private record Support(List<RelationType> types, List<Optional<String>> against) {
        static Support of(String detail) {
            String kinds = "";
            String supporters = "";
            String against = "";
            for (String part : Splitter.on(';').limit(3).split(detail)) {
                kinds = value(part, "kinds(any supporter)=").orElse(kinds);
                supporters = value(part, "n_supporters=").orElse(supporters);
                against = value(part, "against=").orElse(against).strip();
            }
            // with several supporters, the data do not tell who gave what
            List<RelationType> types = supporters.equals("1") ? types(kinds) : ImmutableList.of(RelationTypes.BACKS);
            return new Support(
                    types,
                    against.isEmpty()
                            ? ImmutableList.of(Optional.empty())
                            : UcdpActors.governments(against).stream()
                                    .map(Optional::of)
                                    .toList());
        }

        private static Optional<String> value(String part, String name) {
            return part.startsWith(name) ? Optional.of(part.substring(name.length())) : Optional.empty();
        }

        private static List<RelationType> types(String kinds) {
            Set<RelationType> types = new TreeSet<>((one, other) -> one.name().compareTo(other.name()));
            for (String kind : Splitter.on('|').omitEmptyStrings().split(kinds)) {
                RelationType type = UcdpSupportFormat.KINDS.get(kind);
                if (type == null) {
                    throw new InvalidValueException(
                            "\"" + NameSuggestions.shown(kind) + "\" is no kind of support",
                            "they are " + String.join(", ", UcdpSupportFormat.KINDS.keySet()));
                }
                types.add(type);
            }
            return types.isEmpty() ? ImmutableList.of(RelationTypes.BACKS) : ImmutableList.copyOf(types);
        }
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return UcdpActors.naming(unknown);
    }
}
