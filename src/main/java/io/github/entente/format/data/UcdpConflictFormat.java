package io.github.entente.format.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Gleditsch, Wallensteen, Eriksson, Sollenberg &amp; Strand, Armed Conflict 1946–2001 (Journal of Peace
 * Research 2002): the UCDP/PRIO Armed Conflict Dataset, a row for each conflict and year.
 */
final class UcdpConflictFormat extends DataFormat {
    /** How much of a date is known, by the data set's codes of precision. */
    private static final ImmutableMap<String, String> PRECISIONS;

    /** What primary and secondary parties do. */
    private static final ImmutableMap<String, RelationType> TYPES;

    static {
        ImmutableMap.Builder<String, String> precisions = ImmutableMap.builder();
        ImmutableMap.Builder<String, RelationType> types = ImmutableMap.builder();
        for (List<String> line : Resources.table("ucdp-acd.tsv")) {
            if (line.get(0).equals("precision")) {
                precisions.put(line.get(1), line.get(2));
            } else {
                types.put(line.get(1), EventTypes.named(line.get(2)));
            }
        }
        PRECISIONS = precisions.buildOrThrow();
        TYPES = types.buildOrThrow();
    }

    /** The maximum number of relations of one row: every party of one side with every party of the other. */
    private static final int MOST = 10_000;

    UcdpConflictFormat() {
        super("UCDP/PRIO Armed Conflict", "UCDP/PRIO", "UCDP/PRIO Armed Conflict Dataset");
    }

    private static RelationType type(String party) {
        return Objects.requireNonNull(TYPES.get(party));
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, Dialect.TABLE.missing("NA", "NULL", "nan", "-99"));
        boolean numbersAlone = !rows.has("side_a") && rows.has("gwno_a");
        rows.requireColumns(
                numbersAlone
                        ? ImmutableList.of("conflict_id", "gwno_a", "gwno_b", "year")
                        : ImmutableList.of("side_a", "side_b", "year"),
                "the UCDP/PRIO Armed Conflict Dataset");
        Dates dates = new Dates();
        return RecordCursor.of(rows, row -> {
            row.requireWidth();
            return new ConflictYear(row, dates, numbersAlone).outcome();
        });
    }

    @Override
    boolean isYearly() {
        return true;
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return UcdpActors.naming(unknown);
    }

    /** One row. */
    private static final class ConflictYear {
        private final Row row;
        private final Dates dates;
        /** Whether the file has numbers of states in place of the names of the sides. */
        private final boolean numbersAlone;

        private final int number;
        private final Edtf year;
        private final List<RowStatement> statements = new ArrayList<>();

        ConflictYear(Row row, Dates dates, boolean numbersAlone) {
            this.row = row;
            this.dates = dates;
            this.numbersAlone = numbersAlone;
            this.number = row.requiredNumber("year");
            this.year = dates.year(number);
        }

        RowOutcome outcome() {
            Optional<Edtf> ended = ended();
            Optional<List<Mention>> sideA = side("a", true);
            Optional<List<Mention>> sideB = side("b", true);
            Optional<List<Mention>> secondA = side("a_2nd", false);
            Optional<List<Mention>> secondB = side("b_2nd", false);
            if (sideA.isEmpty() || sideB.isEmpty() || secondA.isEmpty() || secondB.isEmpty()) {
                return new RowOutcome.Unmapped(UcdpActors.NOT_TOLD_APART, Optional.of(year));
            }
            List<Mention> a = sideA.get();
            List<Mention> b = sideB.get();
            long pairs = (long) a.size() * b.size();
            if (pairs * (1 + secondA.get().size() + secondB.get().size()) > MOST) {
                throw new IllegalArgumentException("more than " + MOST + " relations in one row");
            }
            Edtf fought = pairs == 1 ? begun() : year;
            for (Mention one : a) {
                b.forEach(other -> statements.add(new RowStatement(one, type("primary"), other, fought).ended(ended)));
            }
            alongside(secondA.get(), a, b, ended);
            alongside(secondB.get(), b, a, ended);
            return statements.isEmpty()
                    ? new RowOutcome.Unmapped("a party without a number", Optional.of(year))
                    : new RowOutcome.Kept(UcdpActors.among(statements));
        }

        private void alongside(
                List<Mention> second, List<Mention> helped, List<Mention> enemies, Optional<Edtf> ended) {
            for (Mention one : second) {
                for (Mention side : helped) {
                    RowStatement fights = new RowStatement(one, type("secondary"), side, year).ended(ended);
                    enemies.forEach(enemy -> statements.add(fights.against(Optional.of(enemy))));
                    if (enemies.isEmpty()) {
                        statements.add(fights);
                    }
                }
            }
        }

        /**
         * The parties of a side; none where the row has none.
         *
         * @return empty if its names cannot be told apart
         */
        private Optional<List<Mention>> side(String side, boolean required) {
            Optional<String> numbers = row.optional("gwno_" + side);
            if (numbersAlone) {
                List<Mention> states = new ArrayList<>();
                numbers.map(UcdpActors::numbers)
                        .orElse(ImmutableList.of())
                        .forEach(one -> states.add(UcdpActors.mention(State.Numbers.GW.require(one, number))));
                return Optional.of(states);
            }
            String column = "side_" + side;
            Optional<String> names = required ? Optional.of(row.required(column)) : row.optional(column);
            if (names.isEmpty()) {
                return Optional.of(ImmutableList.of());
            }
            Optional<String> ids =
                    row.optional(column + "_id").or(() -> numbers.filter(list -> UcdpActors.isGovernment(names.get())));
            return UcdpActors.listed(names.get(), ids).map(list -> mentions(list, numbers));
        }

        private List<Mention> mentions(List<String> names, Optional<String> numbers) {
            List<String> each = numbers.map(UcdpActors::numbers).orElse(ImmutableList.of());
            List<Mention> mentions = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                Optional<String> own = each.size() == names.size() ? Optional.of(each.get(i)) : Optional.empty();
                mentions.add(UcdpActors.mention(names.get(i), own, number));
            }
            return mentions;
        }

        /** From the first death of the conflict to the end of the year, if it was in this year. */
        private Edtf begun() {
            Optional<Edtf> first = row.optional("start_date").map(dates::day);
            if (numbersAlone || first.filter(this::isInYear).isEmpty()) {
                return year;
            }
            Edtf begin = known(first.get(), "start_prec");
            return begin.equals(year) ? year : dates.edtf(begin + "/" + year);
        }

        /** When the fighting ended, if it did in this year. */
        private Optional<Edtf> ended() {
            if (row.has("ep_end") && !row.flag("ep_end")) {
                return Optional.empty();
            }
            Optional<Edtf> last = row.optional("ep_end_date").map(dates::day);
            if (last.isEmpty()) {
                return row.has("ep_end") ? Optional.of(year) : Optional.empty();
            }
            if (!isInYear(last.get())) {
                throw new IllegalArgumentException("ep_end_date \"" + last.get() + "\" is not in " + year);
            }
            return Optional.of(known(last.get(), "ep_end_prec"));
        }

        private boolean isInYear(Edtf day) {
            return dates.yearOf(day).equals(year);
        }

        /** As much of the day as is known. Without a code, 31 December may be written for the year. */
        private Edtf known(Edtf day, String precision) {
            Optional<String> code = row.optionalNumber(precision).map(String::valueOf);
            String known = code.isEmpty()
                    ? day.toString().endsWith("-12-31") ? "year" : "day"
                    : Optional.ofNullable(PRECISIONS.get(code.get()))
                            .orElseThrow(() -> new IllegalArgumentException("\"" + NameSuggestions.shown(code.get())
                                    + "\" in " + precision + " is no code of precision"));
            return switch (known) {
                case "day" -> day;
                case "month" -> dates.monthOfDay(day);
                default -> year;
            };
        }
    }
}
