package io.github.entente.format.data;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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
    private static final String GOVERNMENT = "Government of ";
    /** What stands between governments that one field names. Other commas belong to names. */
    private static final Splitter BETWEEN_GOVERNMENTS =
            Splitter.onPattern(",\\s*(?=" + GOVERNMENT + ")").trimResults();

    private static final ImmutableList<String> COLUMNS =
            ImmutableList.of("subject", "relation", "object", "valid_from", "valid_to", "detail");
    /**
     * The letters of the data set's kinds of support. Other (o) and unknown (u) support have no type of their
     * own.
     */
    private static final ImmutableMap<String, RelationType> KINDS = ImmutableMap.<String, RelationType>builder()
            .put("ext_x", RelationTypes.FIGHTS_ALONGSIDE)
            .put("ext_p", RelationTypes.DEPLOYS_FOR)
            .put("ext_y", RelationTypes.DEPLOYS_FOR)
            .put("ext_w", RelationTypes.ARMS)
            .put("ext_m", RelationTypes.EQUIPS)
            .put("ext_t", RelationTypes.TRAINS)
            .put("ext_f", RelationTypes.FUNDS)
            .put("ext_i", RelationTypes.SHARES_INTELLIGENCE)
            .put("ext_l", RelationTypes.HOSTS)
            .put("ext_o", RelationTypes.BACKS)
            .put("ext_u", RelationTypes.BACKS)
            .buildOrThrow();

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
        List<String> subjects = actors(row.required("subject"));
        List<String> objects = actors(row.required("object"));
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
        // a government that two fields name among others is not on both sides of one relation
        List<RowStatement> among = all.stream().filter(UcdpFormat::differ).toList();
        return new RowOutcome.Kept(among.isEmpty() ? all : among);
    }

    /** The actors that a field names: several where it names several governments. */
    private static List<String> actors(String field) {
        return field.startsWith(GOVERNMENT) ? BETWEEN_GOVERNMENTS.splitToList(field) : ImmutableList.of(field);
    }

    private static boolean differ(RowStatement one) {
        return !one.subject().equals(one.object())
                && one.against()
                        .filter(enemy -> enemy.equals(one.subject()) || enemy.equals(one.object()))
                        .isEmpty();
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
                            : actors(against).stream().map(Optional::of).toList());
        }

        private static Optional<String> value(String part, String name) {
            return part.startsWith(name) ? Optional.of(part.substring(name.length())) : Optional.empty();
        }

        private static List<RelationType> types(String kinds) {
            Set<RelationType> types = new TreeSet<>((one, other) -> one.name().compareTo(other.name()));
            for (String kind : Splitter.on('|').omitEmptyStrings().split(kinds)) {
                RelationType type = KINDS.get(kind);
                if (type == null) {
                    throw new InvalidValueException(
                            "\"" + NameSuggestions.shown(kind) + "\" is no kind of support",
                            "they are " + String.join(", ", KINDS.keySet()));
                }
                types.add(type);
            }
            return types.isEmpty() ? ImmutableList.of(RelationTypes.BACKS) : ImmutableList.copyOf(types);
        }
    }

    /**
     * Governments speak for their states. All other parties are armed groups, as in all conflicts of UCDP.
     */
    @Override
    ActorNaming naming(ActorKind unknown) {
        return new ActorNaming() {
            @Override
            public ActorIdentity identify(String name) {
                if (!name.startsWith(GOVERNMENT)) {
                    return ActorIdentity.of(name, ActorKind.ARMED_GROUP);
                }
                ActorIdentity government = ActorIdentity.of(name, ActorKind.GOVERNMENT);
                String state = name.substring(GOVERNMENT.length());
                return State.named(state)
                        .map(found -> government.tied(RelationTypes.SPEAKS_FOR, ActorIdentity.of(found)))
                        .orElse(government.unmatched(state));
            }

            @Override
            public boolean knowsStates() {
                return true;
            }
        };
    }
}
