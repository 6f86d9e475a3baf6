package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.RelationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gibler, International Military Alliances, 1648–2008 (CQ Press 2009): the Formal Alliances of the Correlates
 * of War Project, by member and by dyad.
 */
final class CowAlliancesFormat extends DataFormat {
    private static final Obligations OBLIGATIONS = Obligations.of("cow-alliances.tsv");
    private static final Dialect DIALECT = Dialect.TABLE.missing("NA", "-9", ".");
    /** More rows than any alliance has members, or any dyad has times in one alliance. */
    private static final int MOST_OF_ONE = 200;

    private static final String VERSION = "4.1";
    private static final String END_OF_DATA = "2012-12-31";

    /**
     * What a row says.
     *
     * @param group the alliance, and in files by dyad also who is bound to whom
     * @param state who is bound
     * @param to to whom; empty in files by member
     * @param period of the membership, or of the alliance between the two
     * @param known the day on which the data were known to hold, for those in force at their end
     */
    private record Terms(
            String group,
            Mention state,
            Optional<Mention> to,
            Period period,
            Obligations.Held obligations,
            Optional<Edtf> known) {}

    CowAlliancesFormat() {
        super("COW alliances", "COW-ALLIANCES", "Correlates of War Project, Formal Alliances");
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, DIALECT);
        Dates dates = new Dates();
        boolean byMember = rows.has("ccode") && !rows.has("ccode1");
        List<String> needed = new ArrayList<>(
                byMember
                        ? List.of("version4id", "ccode", "mem_st_year", "mem_end_year")
                        : List.of("version4id", "ccode1", "ccode2", "dyad_st_year", "dyad_end_year"));
        needed.addAll(OBLIGATIONS.columns());
        rows.requireColumns(needed, "a table of COW alliances");
        Interner<Terms> repeated = Interners.newStrongInterner();
        if (byMember) {
            return new GatheredRows<>(rows, row -> repeated.intern(membership(row, dates)), all -> {
                Map<String, Set<Terms>> alliances = grouped(all);
                return terms -> ofMember(terms, group(alliances, terms.group()), dates);
            });
        }
        if (rows.has("asymmetric")) {
            return RecordCursor.of(rows, row -> ofDyad(row, dates));
        }
        return new GatheredRows<>(rows, row -> repeated.intern(dyad(row, dates)), all -> {
            Map<String, Set<Terms>> directions = grouped(all);
            return terms -> ofDirection(terms, group(directions, reverse(terms)), dates);
        });
    }

    private static Terms membership(Row row, Dates dates) {
        row.requireWidth();
        Period period = period(row, "mem", dates);
        return new Terms(
                row.required("version4id"),
                CowStates.mention(row, "ccode", year(period)),
                Optional.empty(),
                period,
                OBLIGATIONS.held(row, ""),
                known(row, period, dates));
    }

    private static Terms dyad(Row row, Dates dates) {
        row.requireWidth();
        Period period = period(row, "dyad", dates);
        Mention one = CowStates.mention(row, "ccode1", year(period));
        Mention other = CowStates.mention(row, "ccode2", year(period));
        return new Terms(
                group(row.required("version4id"), one, other),
                one,
                Optional.of(other),
                period,
                OBLIGATIONS.held(row, ""),
                known(row, period, dates));
    }

    private static String group(String alliance, Mention one, Mention other) {
        return alliance + " " + one.country() + " " + other.country();
    }

    private static String reverse(Terms terms) {
        String alliance = terms.group().substring(0, terms.group().indexOf(' '));
        return group(alliance, terms.to().orElseThrow(), terms.state());
    }

    private static Period period(Row row, String what, Dates dates) {
        Edtf from = dates.parts(row, what + "_st_year", what + "_st_month", what + "_st_day")
                .orElseThrow(() -> new IllegalArgumentException("no " + what + "_st_year"));
        return new Period(
                from,
                row.flag("right_censor")
                        ? Optional.empty()
                        : dates.parts(row, what + "_end_year", what + "_end_month", what + "_end_day"));
    }

    private static int year(Period period) {
        return period.from().first().orElseThrow().getYear();
    }

    private static Optional<Edtf> known(Row row, Period period, Dates dates) {
        return row.optional("version")
                .filter(version -> version.equals(VERSION) && period.until().isEmpty())
                .map(version -> dates.edtf(END_OF_DATA));
    }

    /** Equal rows are one: files by year repeat them. */
    private static Map<String, Set<Terms>> grouped(List<Terms> all) {
        Map<String, Set<Terms>> groups = new HashMap<>();
        for (Terms terms : all) {
            Set<Terms> group = groups.computeIfAbsent(terms.group(), key -> new LinkedHashSet<>());
            if (group.size() <= MOST_OF_ONE) {
                group.add(terms);
            }
        }
        return groups;
    }

    private static Set<Terms> group(Map<String, Set<Terms>> groups, String key) {
        Set<Terms> group = groups.getOrDefault(key, ImmutableSet.of());
        if (group.size() > MOST_OF_ONE) {
            throw new IllegalArgumentException("the alliance has more than " + MOST_OF_ONE + " rows of one kind");
        }
        return group;
    }

    /** A pact of members holds while both belong, if both are bound. */
    private static RowOutcome ofMember(Terms terms, Set<Terms> alliance, Dates dates) {
        List<RowStatement> statements = new ArrayList<>();
        boolean withOthers = false;
        for (Terms other : alliance) {
            Optional<Period> both = terms.period().and(other.period());
            if (both.isPresent()
                    && !other.state().country().equals(terms.state().country())) {
                withOthers = true;
                for (String column : terms.obligations().held()) {
                    if (other.obligations().held().contains(column)) {
                        statements.add(statement(terms, OBLIGATIONS.mutual(column), other.state(), both.get(), dates));
                    }
                }
            }
        }
        if (!statements.isEmpty()) {
            return new RowOutcome.Kept(statements);
        }
        if (terms.obligations().held().isEmpty()) {
            return new RowOutcome.Unmapped(terms.obligations().unmapped());
        }
        return new RowOutcome.Unmapped(
                withOthers ? "obligation of one member: not told to whom" : "no other member at the time");
    }

    /** A pact of two holds while both are bound to each other; what binds one alone is its pledge. */
    private static RowOutcome ofDirection(Terms terms, Set<Terms> reverse, Dates dates) {
        List<RowStatement> statements = new ArrayList<>();
        ImmutableList.Builder<String> untyped = ImmutableList.builder();
        Mention to = terms.to().orElseThrow();
        for (String column : terms.obligations().held()) {
            List<Period> mutual = reverse.stream()
                    .filter(other -> other.obligations().held().contains(column))
                    .flatMap(other -> terms.period().and(other.period()).stream())
                    .toList();
            mutual.forEach(period -> statements.add(statement(terms, OBLIGATIONS.mutual(column), to, period, dates)));
            if (mutual.isEmpty()) {
                OBLIGATIONS
                        .pledge(column)
                        .ifPresentOrElse(
                                type -> statements.add(statement(terms, type, to, terms.period(), dates)),
                                () -> untyped.add(column));
            }
        }
        if (!statements.isEmpty()) {
            return new RowOutcome.Kept(statements);
        }
        return new RowOutcome.Unmapped(
                terms.obligations().held().isEmpty()
                        ? terms.obligations().unmapped()
                        : Obligations.oneSided(untyped.build()));
    }

    /** Files by dyad without direction have one row for both. */
    private static RowOutcome ofDyad(Row row, Dates dates) {
        Terms terms = dyad(row, dates);
        if (row.flag("asymmetric")) {
            return new RowOutcome.Unmapped("asymmetric: not told who is bound");
        }
        List<RowStatement> statements = new ArrayList<>();
        for (String column : terms.obligations().held()) {
            statements.add(
                    statement(terms, OBLIGATIONS.mutual(column), terms.to().orElseThrow(), terms.period(), dates));
        }
        return statements.isEmpty()
                ? new RowOutcome.Unmapped(terms.obligations().unmapped())
                : new RowOutcome.Kept(statements);
    }

    private static RowStatement statement(Terms terms, RelationType type, Mention other, Period period, Dates dates) {
        // no ended: it would also end what another alliance of the two says of the same pact
        return new RowStatement(terms.state(), type, other, period.inForce(dates))
                .published(period.until().isEmpty() ? terms.known() : Optional.empty());
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return new CowStates();
    }
}
