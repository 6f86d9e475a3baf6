package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Meier, Pettersson, Karlén, Croicu &amp; Högbladh, Introducing the UCDP External Support Dataset (Journal of
 * Peace Research 2023): the files as published, by triad, actor or dyad and year.
 */
final class UcdpSupportFormat extends DataFormat {
    /** By the columns of the kinds of support, {@code ext_x} and so on. */
    static final ImmutableMap<String, RelationType> KINDS = Resources.table("ucdp-esd.tsv").stream()
            .collect(ImmutableMap.toImmutableMap(line -> "ext_" + line.get(0), line -> EventTypes.named(line.get(1))));

    /** Support by states, in the file of actors. */
    private static final String BY_STATES = "_s";
    /** The maximum number of relations of one row. */
    private static final int MOST = 10_000;

    UcdpSupportFormat() {
        super("UCDP External Support, as published", "UCDP", "Uppsala Conflict Data Program, External Support Dataset");
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, Dialect.TABLE.missing("NA", "NULL", "nan", "-99"));
        boolean byDyad = !rows.has("actor_name") && rows.has("dyad_name");
        String support = rows.has("ext_sup" + BY_STATES) ? "ext_sup" + BY_STATES : "ext_sup";
        rows.requireColumns(
                byDyad
                        ? ImmutableList.of("dyad_name", support, "year")
                        : ImmutableList.of("actor_name", "ext_name", support, "year"),
                "a file of UCDP External Support");
        Dates dates = new Dates();
        return RecordCursor.of(rows, row -> {
            row.requireWidth();
            return byDyad ? dyad(row, dates) : actor(row, dates);
        });
    }

    /** A row of the file of triads or of actors: an actor, its opponent, and who supports it. */
    private static RowOutcome actor(Row row, Dates dates) {
        int number = row.requiredNumber("year");
        Edtf year = dates.year(number);
        String name = row.required("actor_name");
        Optional<List<String>> actors = UcdpActors.listed(name, row.optional("actor_id"));
        List<Mention> opponents = mentions(opponents(row, name), number);
        if (actors.isEmpty()) {
            return new RowOutcome.Unmapped(UcdpActors.NOT_TOLD_APART, Optional.of(year));
        }
        boolean known = isKnown(row);
        Optional<List<String>> supporters =
                supported(row) || (!known && row.optional("ext_name").isPresent())
                        ? UcdpActors.listed(row.required("ext_name"), row.optional("ext_id"))
                        : Optional.of(ImmutableList.of());
        List<String> givers = supporters.orElse(ImmutableList.of()).stream()
                .flatMap(one -> UcdpActors.governments(one).stream())
                .toList();
        List<RelationType> types = types(row, givers.size());
        List<Mention> own = mentions(actors.get(), number);
        long most = (long) own.size() * Math.max(1, opponents.size()) * (1L + givers.size() * (long) types.size());
        if (most > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " relations in one row");
        }
        List<RelationType> doubtful = untold(types);
        Optional<String> doubt = supporters.isEmpty()
                ? Optional.of(UcdpActors.NOT_TOLD_APART)
                : known ? doubt(row, givers) : Optional.of("support not known");
        List<RowStatement> statements = new ArrayList<>(row.flag("active") ? wars(own, opponents, year) : List.of());
        List<RowStatement> untold =
                new ArrayList<>(row.optional("active").isEmpty() ? wars(own, opponents, year) : List.of());
        for (String giver : givers) {
            Mention supporter = UcdpActors.anyOf(giver, Optional.empty(), number);
            for (Mention taker : own) {
                RowStatement backs = new RowStatement(supporter, RelationTypes.BACKS, taker, year);
                List<RowStatement> all = against(backs, opponents);
                types.forEach(type -> all.forEach(one -> (doubt.isEmpty() ? statements : untold).add(one.of(type))));
                doubtful.forEach(type -> all.forEach(one -> untold.add(one.of(type))));
            }
        }
        return statements.isEmpty()
                ? new RowOutcome.Unmapped(doubt.orElse("no external support"), Optional.of(year), untold)
                : new RowOutcome.Kept(UcdpActors.among(statements), untold);
    }

    /** A row of the file of dyads: two opponents, and support for one of them, or for both. */
    private static RowOutcome dyad(Row row, Dates dates) {
        int number = row.requiredNumber("year");
        Edtf year = dates.year(number);
        String dyad = row.required("dyad_name");
        int between = dyad.indexOf(UcdpActors.BETWEEN_OPPONENTS);
        if (between < 0) {
            return new RowOutcome.Unmapped("a dyad of one name", Optional.of(year));
        }
        List<Mention> one = mentions(UcdpActors.governments(dyad.substring(0, between)), number);
        List<Mention> other = mentions(
                UcdpActors.governments(dyad.substring(between + UcdpActors.BETWEEN_OPPONENTS.length())), number);
        if ((long) one.size() * other.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " relations in one row");
        }
        List<RowStatement> wars = wars(one, other, year);
        if (row.flag("active")) {
            return new RowOutcome.Kept(UcdpActors.among(wars));
        }
        String name = supported(row)
                ? "support in a dyad, and for whom is not said"
                : isKnown(row) ? "no external support" : "support not known";
        return new RowOutcome.Unmapped(
                name, Optional.of(year), row.optional("active").isEmpty() ? wars : ImmutableList.of());
    }

    /** Those who fought, where the dyad had 25 deaths in that year. */
    private static List<RowStatement> wars(List<Mention> own, List<Mention> opponents, Edtf year) {
        List<RowStatement> wars = new ArrayList<>();
        for (Mention one : own) {
            opponents.forEach(other -> wars.add(new RowStatement(one, RelationTypes.AT_WAR_WITH, other, year)));
        }
        return wars;
    }

    private static Stream<String> variants(String column) {
        return Stream.of(column, column + BY_STATES);
    }

    /** Whether the row says that there was support, or that there was none. */
    private static boolean isKnown(Row row) {
        return variants("ext_sup").anyMatch(column -> row.optional(column).isPresent());
    }

    private static boolean supported(Row row) {
        return variants("ext_sup").anyMatch(row::flag);
    }

    /** Of one supporter, the kinds of support. Of several, the row does not tell who gave what. */
    private static List<RelationType> types(Row row, int supporters) {
        List<RelationType> given = KINDS.entrySet().stream()
                .filter(kind -> variants(kind.getKey()).anyMatch(row::flag))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted(Comparator.comparing(RelationType::name))
                .toList();
        return supporters == 1 && !given.isEmpty() ? given : ImmutableList.of(RelationTypes.BACKS);
    }

    /**
     * What a supporter may give besides, where the row tells that it gives these. Without a kind, it may be
     * any; with one, it still backs whom it backed.
     */
    static List<RelationType> untold(List<RelationType> told) {
        return Stream.concat(Stream.of(RelationTypes.BACKS), KINDS.values().stream())
                .distinct()
                .filter(type -> !told.contains(type))
                .filter(type -> type.equals(RelationTypes.BACKS) || told.contains(RelationTypes.BACKS))
                .toList();
    }

    /** Why the row does not say that these support somebody; empty if it does, or if there are none. */
    private static Optional<String> doubt(Row row, List<String> supporters) {
        if (row.flag("ext_alleged") && !supporters.isEmpty()) {
            return Optional.of("alleged support");
        }
        return row.flag("ext_elements") && supporters.stream().anyMatch(UcdpActors::isGovernment)
                ? Optional.of("support by elements of a state")
                : Optional.empty();
    }

    /** The opponents of an actor; none where the file does not say. */
    private static List<String> opponents(Row row, String actor) {
        Optional<String> opponent = Stream.of("oppo_name", "opp_name")
                .flatMap(column -> row.optional(column).stream())
                .findFirst()
                .or(() -> row.optional("dyad_name").flatMap(dyad -> UcdpActors.opponent(dyad, actor)));
        return opponent.map(UcdpActors::governments).orElse(ImmutableList.of());
    }

    private static List<Mention> mentions(List<String> names, int year) {
        return names.stream()
                .flatMap(name -> UcdpActors.governments(name).stream())
                .map(name -> UcdpActors.mention(name, Optional.empty(), year))
                .toList();
    }

    private static List<RowStatement> against(RowStatement support, List<Mention> opponents) {
        return opponents.isEmpty()
                ? ImmutableList.of(support)
                : opponents.stream()
                        .map(enemy -> support.against(Optional.of(enemy)))
                        .toList();
    }

    @Override
    boolean isYearly() {
        return true;
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return UcdpActors.naming(unknown);
    }
}
