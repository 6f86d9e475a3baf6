package io.github.entente.format.data;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sundberg &amp; Melander, Introducing the UCDP Georeferenced Event Dataset (Journal of Peace Research 2013),
 * and the UCDP Candidate Events Dataset.
 */
final class UcdpEventFormat extends DataFormat {
    /** In {@link Mention#sectors()}: the victims of one-sided violence. */
    private static final String CIVILIANS = "civilians";
    /** What sides that are not yet identified begin with. */
    private static final String UNIDENTIFIED = "XXX";

    private static final ImmutableList<String> NEEDED =
            ImmutableList.of("type_of_violence", "side_a", "side_b", "date_start", "date_end");
    /** The columns of files without a header, in order. */
    private static final ImmutableList<String> COLUMNS = ImmutableList.copyOf(Splitter.on(' ')
            .split("id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id"
                    + " conflict_name dyad_dset_id dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a"
                    + " side_b_dset_id side_b_new_id side_b number_of_sources source_article source_office"
                    + " source_date source_headline source_original where_prec where_coordinates"
                    + " where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id"
                    + " region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians"
                    + " deaths_unknown best high low gwnoa gwnob"));

    private static final Splitter BETWEEN_REPORTS = Splitter.on(';').trimResults();
    /** The maximum number of relations of one row: parties times parties times reports. */
    private static final int MOST = 1_000;

    /** By type_of_violence. */
    private static final ImmutableMap<Integer, RelationType> VIOLENCE = Resources.table("ucdp-ged.tsv").stream()
            .collect(ImmutableMap.toImmutableMap(
                    line -> Integer.parseInt(line.get(0)), line -> EventTypes.named(line.get(1))));

    /** Codes of date_prec. */
    private static final int KNOWN = 1;

    private static final int MONTH = 4;
    private static final int YEAR = 5;

    private static final int NON_STATE = 2;
    private static final int ONE_SIDED = 3;

    UcdpEventFormat() {
        super("UCDP events", "UCDP GED", "UCDP Georeferenced Event Dataset");
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, Dialect.TABLE.missing("NA", "NULL", "nan", "-99"));
        boolean headless = !rows.has("type_of_violence")
                && rows.header().size() == COLUMNS.size()
                && rows.header().get(0).chars().allMatch(Character::isDigit);
        if (headless) {
            rows.use(COLUMNS, true);
        }
        rows.requireColumns(NEEDED, "a file of UCDP events");
        Dates dates = new Dates();
        return RecordCursor.of(rows, row -> outcome(row, dates));
    }

    private static RowOutcome outcome(Row row, Dates dates) {
        row.requireWidth();
        int violence = row.requiredNumber("type_of_violence");
        RelationType type = VIOLENCE.get(violence);
        if (type == null) {
            throw new IllegalArgumentException("\"" + violence + "\" in type_of_violence is none of 1, 2 and 3");
        }
        String sideA = row.required("side_a");
        String sideB = row.required("side_b");
        Optional<Edtf> when = happened(row, dates);
        Optional<String> status = row.optional("code_status").filter(text -> !text.equalsIgnoreCase("Clear"));
        if (status.isPresent()) {
            return new RowOutcome.Unmapped("not cleared: " + status.get());
        }
        if (sideA.startsWith(UNIDENTIFIED) || sideB.startsWith(UNIDENTIFIED)) {
            return new RowOutcome.Unmapped("a side that is not identified");
        }
        if (when.isEmpty()) {
            return new RowOutcome.Unmapped("on an unknown day of two years");
        }
        List<Mention> attackers = side(row, "a", violence);
        List<Mention> others = violence == ONE_SIDED ? ImmutableList.of(civilians(row)) : side(row, "b", violence);
        List<Report> reports = Report.of(row, dates);
        if ((long) attackers.size() * others.size() * reports.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " relations in one row");
        }
        List<RowStatement> statements = new ArrayList<>();
        for (Mention one : attackers) {
            for (Mention other : others) {
                reports.forEach(report -> statements.add(report.of(new RowStatement(one, type, other, when.get()))));
            }
        }
        return new RowOutcome.Kept(UcdpActors.among(statements));
    }

    private static List<Mention> side(Row row, String side, int violence) {
        List<String> names = UcdpActors.governments(row.required("side_" + side));
        List<String> numbers =
                row.optional("gwno" + side).map(UcdpActors::numbers).orElse(ImmutableList.of());
        int year = row.optionalNumber("year").orElse(0);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Optional<String> number = numbers.size() == names.size() ? Optional.of(numbers.get(i)) : Optional.empty();
            mentions.add(
                    violence == NON_STATE
                            ? UcdpActors.anyOf(names.get(i), number, year)
                            : UcdpActors.mention(names.get(i), number, year));
        }
        return mentions;
    }

    /** Those who were attacked: the file tells where they were, and not of which state they are. */
    private static Mention civilians(Row row) {
        return new Mention(
                row.optional("country")
                        .map(country -> "Civilians (" + country + ")")
                        .orElse("Civilians"),
                "",
                CIVILIANS);
    }

    /**
     * The day, or the days from the first to the last, if they are known; else the month or the year of the
     * unknown day. A span of days would say that each of them saw it.
     *
     * @return empty if the unknown day is in one of two years
     */
    private static Optional<Edtf> happened(Row row, Dates dates) {
        Edtf start = dates.day(row.required("date_start"));
        Edtf end = dates.day(row.required("date_end"));
        Edtf span = dates.edtf(start.equals(end) ? start.toString() : start + "/" + end);
        int precision = row.optionalNumber("date_prec").orElse(KNOWN);
        if (precision < KNOWN || precision > YEAR) {
            throw new IllegalArgumentException("\"" + precision + "\" in date_prec is not from 1 to 5");
        }
        if (precision == KNOWN || (precision < MONTH && start.equals(end))) {
            return Optional.of(span);
        }
        Edtf year = dates.yearOf(start);
        return precision < YEAR
                ? dates.within(start, end)
                : Optional.of(year).filter(one -> one.equals(dates.yearOf(end)));
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        ActorNaming parties = UcdpActors.naming(unknown);
        return new ActorNaming() {
            /** Of a name alone nobody knows whether it is an armed group or a people. */
            @Override
            public ActorIdentity identify(String name) {
                return parties.identify(UcdpActors.anyOf(name, Optional.empty(), 0));
            }

            @Override
            public ActorIdentity identify(Mention mention) {
                return mention.sectors().equals(CIVILIANS)
                        ? ActorIdentity.of(mention.name(), ActorKind.POPULATION)
                        : parties.identify(mention);
            }

            @Override
            public boolean knowsStates() {
                return true;
            }
        };
    }

    /** A report of the event. */
    private record Report(Optional<String> publisher, Optional<Edtf> published, Optional<String> headline) {
        /** At most this many reports of a row are read. */
        private static final int MOST_REPORTS = 20;

        /** Those of a row; one without a publisher where the row names none. */
        static List<Report> of(Row row, Dates dates) {
            List<String> publishers = list(row, "source_office");
            if (publishers.isEmpty()) {
                return ImmutableList.of(new Report(Optional.empty(), Optional.empty(), Optional.empty()));
            }
            boolean alone = publishers.size() == 1;
            List<String> days = list(row, "source_date");
            List<String> headlines = alone
                    ? row.optional("source_headline").map(ImmutableList::of).orElse(ImmutableList.of())
                    : list(row, "source_headline");
            List<Report> reports = new ArrayList<>();
            for (int i = 0; i < Math.min(publishers.size(), MOST_REPORTS); i++) {
                reports.add(new Report(
                        Optional.of(publishers.get(i)).filter(name -> !name.isEmpty()),
                        paired(publishers, days, i).flatMap(text -> day(text, dates)),
                        paired(publishers, headlines, i)));
            }
            return reports;
        }

        private static List<String> list(Row row, String column) {
            return row.optional(column).map(BETWEEN_REPORTS::splitToList).orElse(ImmutableList.of());
        }

        /** What belongs to a publisher, if the two lists have the same length. */
        private static Optional<String> paired(List<String> publishers, List<String> list, int index) {
            return list.size() == publishers.size()
                    ? Optional.of(list.get(index)).filter(text -> !text.isEmpty())
                    : Optional.empty();
        }

        private static Optional<Edtf> day(String text, Dates dates) {
            try {
                return Optional.of(dates.day(text));
            } catch (IllegalArgumentException e) {
                return Optional.empty(); // the event is no worse for a bad date of its report
            }
        }

        RowStatement of(RowStatement statement) {
            return statement.per(publisher).published(published).quote(headline);
        }
    }
}
