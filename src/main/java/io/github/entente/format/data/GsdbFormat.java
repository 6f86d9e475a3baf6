package io.github.entente.format.data;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.RelationTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Felbermayr, Kirilakha, Syropoulos, Yalcin &amp; Yotov, The Global Sanctions Data Base (European Economic
 * Review 129, 2020), by case, and by dyad and year.
 */
final class GsdbFormat extends DataFormat {
    private static final Dialect DIALECT = Dialect.TABLE.missing("NA", ".");
    private static final ImmutableList<String> KINDS =
            ImmutableList.of("trade", "arms", "military", "financial", "travel", "other");
    private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

    private static final int NO_END = 9999;
    /** More pairs than any case has. */
    private static final int MOST_PAIRS = 1_000;
    /** More cases than any pair has. */
    private static final int MOST_OF_ONE = 200;

    private static final ImmutableMap<String, String> ORGANISATIONS = organisations();

    /**
     * A case.
     *
     * @param known the day on which it was known to go on, if the data say so
     * @param sanctions whether the row gives a kind of sanction
     */
    private record Case(
            List<String> senders, List<String> targets, Period period, Optional<Edtf> known, boolean sanctions) {
        /** Who sanctions whom. Nobody is on both sides of one relation. */
        List<List<String>> pairs() {
            List<List<String>> pairs = new ArrayList<>();
            senders.forEach(sender -> targets.stream()
                    .filter(target -> !target.equals(sender))
                    .forEach(target -> pairs.add(ImmutableList.of(sender, target))));
            return pairs;
        }
    }

    private final boolean dyadic;

    private GsdbFormat(String label, boolean dyadic) {
        super(label, "GSDB", "Global Sanctions Data Base");
        this.dyadic = dyadic;
    }

    static DataFormat cases() {
        return new GsdbFormat("GSDB cases", false);
    }

    static DataFormat dyadic() {
        return new GsdbFormat("GSDB dyad-years", true);
    }

    private static ImmutableMap<String, String> organisations() {
        ImmutableMap.Builder<String, String> all = ImmutableMap.builder();
        Resources.table("gsdb.tsv").forEach(line -> all.put(line.get(0), line.get(1)));
        return all.buildOrThrow();
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, DIALECT);
        Dates dates = new Dates();
        if (dyadic) {
            rows.requireColumns(
                    ImmutableList.of("sanctioned_state_iso3", "sanctioning_state_iso3", "year"),
                    "a table of " + label());
            return RecordCursor.of(rows, row -> ofYear(row, dates));
        }
        rows.requireColumns(
                ImmutableList.of("sanctioned_state", "sanctioning_state", "begin", "end"), "a table of " + label());
        return new GatheredRows<>(rows, row -> read(row, dates), all -> {
            Map<List<String>, List<Period>> byPair = byPair(all);
            return one -> ofCase(one, byPair, dates);
        });
    }

    private static RowOutcome ofYear(Row row, Dates dates) {
        row.requireWidth();
        Edtf year = dates.year(row.requiredNumber("year"));
        Mention sender = mention(row, "sanctioning_state");
        Mention target = mention(row, "sanctioned_state");
        return hasKind(row)
                ? RowOutcome.of(new RowStatement(sender, RelationTypes.SANCTIONS, target, year))
                : new RowOutcome.Unmapped("no kind of sanction", Optional.of(year));
    }

    private static Mention mention(Row row, String column) {
        String code = row.optionalId(column + "_iso3").orElse("");
        return new Mention(row.optional(column).orElseGet(() -> row.requiredId(column + "_iso3")), code, "");
    }

    /** Files without columns of kinds have cases alone. */
    private static boolean hasKind(Row row) {
        boolean told = false;
        boolean has = false;
        for (String kind : KINDS) {
            told |= row.has(kind);
            has |= row.flag(kind);
        }
        return has || !told;
    }

    private static Case read(Row row, Dates dates) {
        row.requireWidth();
        List<String> senders = names(row.required("sanctioning_state"));
        List<String> targets = names(row.required("sanctioned_state"));
        if ((long) senders.size() * targets.size() > MOST_PAIRS) {
            throw new IllegalArgumentException(
                    senders.size() + " senders and " + targets.size() + " targets are more than a case has");
        }
        Optional<Integer> end = row.optionalNumber("end").filter(year -> year != NO_END);
        boolean ongoing = row.optional("success")
                .filter(success -> COMMAS.splitToList(success).contains("ongoing"))
                .isPresent();
        return new Case(
                senders,
                targets,
                new Period(
                        dates.year(row.requiredNumber("begin")),
                        end.filter(year -> !ongoing).map(dates::year)),
                end.filter(year -> ongoing).map(year -> dates.edtf(dates.year(year) + "-12-31")),
                hasKind(row));
    }

    /**
     * The names in a list with commas between and within names: {@code Korea, North, EU} are two. What stands
     * behind a comma belongs to the name before if both together are a state, and it alone is nobody.
     */
    static List<String> names(String list) {
        List<String> parts = COMMAS.splitToList(list);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String one = parts.get(i);
            String both = i + 1 < parts.size() ? one + ", " + parts.get(i + 1) : one;
            if (i + 1 < parts.size()
                    && state(both).isPresent()
                    && state(parts.get(i + 1)).isEmpty()
                    && !ORGANISATIONS.containsKey(parts.get(i + 1))) {
                names.add(both);
                i++;
            } else {
                names.add(one);
            }
        }
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a list of states without any");
        }
        return names;
    }

    /** The state with this name, also as {@code Korea, South} or {@code Ethiopia (excludes Eritrea)}. */
    private static Optional<State> state(String name) {
        int comma = name.indexOf(", ");
        int parenthesis = name.indexOf(" (");
        return State.named(name)
                .or(() -> comma < 0
                        ? Optional.empty()
                        : State.named(name.substring(comma + 2) + " " + name.substring(0, comma)))
                .or(() -> parenthesis < 0 ? Optional.empty() : State.named(name.substring(0, parenthesis)));
    }

    private static Map<List<String>, List<Period>> byPair(List<Case> all) {
        Map<List<String>, List<Period>> byPair = new HashMap<>();
        for (Case one : all) {
            for (List<String> pair : one.sanctions() ? one.pairs() : ImmutableList.<List<String>>of()) {
                List<Period> periods = byPair.computeIfAbsent(pair, key -> new ArrayList<>());
                if (periods.size() <= MOST_OF_ONE) {
                    periods.add(one.period());
                }
            }
        }
        return byPair;
    }

    private static RowOutcome ofCase(Case one, Map<List<String>, List<Period>> byPair, Dates dates) {
        if (!one.sanctions()) {
            return new RowOutcome.Unmapped("no kind of sanction");
        }
        List<RowStatement> statements = new ArrayList<>();
        for (List<String> pair : one.pairs()) {
            List<Period> cases = byPair.getOrDefault(pair, ImmutableList.of());
            boolean goesOn =
                    cases.size() > MOST_OF_ONE || cases.stream().anyMatch(period -> period.outlasts(one.period()));
            statements.add(new RowStatement(
                            pair.get(0),
                            RelationTypes.SANCTIONS,
                            pair.get(1),
                            one.period().happened(dates))
                    .ended(goesOn ? Optional.empty() : one.period().until())
                    .published(one.known()));
        }
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("sender and target are the same");
        }
        return new RowOutcome.Kept(statements);
    }

    @Override
    boolean isYearly() {
        return dyadic;
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return new ActorNaming() {
            @Override
            public ActorIdentity identify(String name) {
                String organisation = ORGANISATIONS.get(name);
                return organisation != null
                        ? ActorIdentity.of(organisation, ActorKind.INTERNATIONAL_ORGANISATION)
                        : state(name)
                                .map(ActorIdentity::of)
                                .orElseGet(() -> ActorIdentity.of(name, unknown).unmatched(name));
            }

            @Override
            public ActorIdentity identify(Mention mention) {
                return State.code(mention.country()).map(ActorIdentity::of).orElseGet(() -> identify(mention.name()));
            }

            @Override
            public boolean knowsStates() {
                return true;
            }
        };
    }
}
