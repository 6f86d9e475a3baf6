package io.github.entente.format.data;

import static io.github.entente.fact.Actors.key;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.RelationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Events of the Armed Conflict Location &amp; Event Data project. Raleigh, Linke, Hegre &amp; Karlsen,
 * Introducing ACLED, J. Peace Research 47 (2010); ACLED codebook.
 */
final class AcledFormat extends DataFormat {
    private static final ImmutableList<String> NEEDED =
            ImmutableList.of("event_date", "event_type", "actor1", "actor2");
    /** The maximum number of sources of a row. */
    private static final int MOST_SOURCES = 100;

    private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

    /** Between whom a relation is. */
    private enum Direction {
        /** Both do it. */
        MUTUAL,
        /** From the armed actor to the one that is not. */
        TO_UNARMED,
        /** The same, but only if civilians were targeted. */
        TO_TARGETED,
        /** To the second actor, unless the first alone is not armed. */
        TO_SECOND,
        /** From state forces to rebels. */
        STATE_FROM_REBELS,
        /** From whoever else it is to state forces. */
        OTHER_FROM_STATE
    }

    private record Meaning(RelationType type, Direction direction) {}

    private static final class Table {
        /** By event type and sub-event type, as keys, with a tab between. */
        static final ImmutableListMultimap<String, Meaning> MEANINGS;

        /** Inter codes by number and by word, as keys. */
        static final Map<String, String> INTERS = new HashMap<>();

        static {
            ImmutableListMultimap.Builder<String, Meaning> meanings = ImmutableListMultimap.builder();
            for (List<String> line : Resources.table("acled.tsv")) {
                if (line.get(0).equals("inter")) {
                    line.subList(1, line.size()).forEach(word -> INTERS.put(key(word), line.get(1)));
                } else {
                    meanings.put(
                            kind(line.get(1), line.get(2)),
                            new Meaning(EventTypes.named(line.get(3)), Direction.valueOf(line.get(4))));
                }
            }
            MEANINGS = meanings.build();
        }
    }

    private static final Set<String> UNARMED = Set.of("6", "7");

    AcledFormat() {
        super("ACLED events", "ACLED", "Armed Conflict Location & Event Data");
    }

    private static String kind(String event, String subEvent) {
        return key(event) + "\t" + key(subEvent);
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, Dialect.TABLE.missing("NA", "NULL", "nan", "NaN"));
        rows.requireColumns(NEEDED, "a file of ACLED");
        Dates dates = new Dates();
        return RecordCursor.of(rows, row -> outcome(row, dates));
    }

    private static RowOutcome outcome(Row row, Dates dates) {
        row.requireWidth();
        Optional<Edtf> when = when(row, dates);
        if (when.isEmpty()) {
            return new RowOutcome.Unmapped("on an unknown day of two years");
        }
        Edtf happened = when.get();
        String event = row.required("event_type");
        String subEvent = row.optional("sub_event_type").orElse("");
        Optional<Mention> first = mention(row, "actor1", "inter1");
        Optional<Mention> second = mention(row, "actor2", "inter2");
        if (first.isEmpty() && second.isEmpty()) {
            throw new IllegalArgumentException("no actor1");
        }
        List<Meaning> meanings = Table.MEANINGS.get(kind(event, subEvent));
        String name = subEvent.isEmpty() ? event : event + ": " + subEvent;
        if (meanings.isEmpty()) {
            return new RowOutcome.Unmapped(name);
        }
        if (first.isEmpty() || second.isEmpty()) {
            return new RowOutcome.Unmapped("(an event with one actor)");
        }
        if (key(first.get().name()).equals(key(second.get().name()))) {
            return new RowOutcome.Unmapped("(an event within one actor)");
        }
        boolean targeted = row.optional("civilian_targeting").isPresent();
        List<RowStatement> statements = new ArrayList<>();
        for (Meaning meaning : meanings) {
            Mention from = from(meaning.direction(), first.get(), second.get(), targeted);
            if (from != null) {
                Mention to = from.equals(first.get()) ? second.get() : first.get();
                statements.add(new RowStatement(from, meaning.type(), to, happened).quote(row.optional("notes")));
            }
        }
        return statements.isEmpty()
                ? new RowOutcome.Unmapped(name + " (who did it is not told)")
                : new RowOutcome.Kept(attested(statements, row));
    }

    /** Who does it; null if the row does not tell. */
    private static @Nullable Mention from(Direction direction, Mention first, Mention second, boolean targeted) {
        boolean one = UNARMED.contains(first.sectors());
        boolean other = UNARMED.contains(second.sectors());
        boolean told = !first.sectors().isEmpty() && !second.sectors().isEmpty();
        @Nullable Mention armed = !told || one == other ? null : one ? second : first;
        return switch (direction) {
            case MUTUAL -> first;
            case TO_UNARMED -> armed;
            case TO_TARGETED -> targeted ? armed : null;
            case TO_SECOND -> armed == null ? first : armed;
            case STATE_FROM_REBELS ->
                state(first, second)
                        .filter(state -> other(state, first, second).sectors().equals("2"))
                        .orElse(null);
            case OTHER_FROM_STATE ->
                !told
                        ? null
                        : state(first, second)
                                .map(state -> other(state, first, second))
                                .orElse(null);
        };
    }

    /** The one of them that is state forces; empty if both are, or none. */
    private static Optional<Mention> state(Mention first, Mention second) {
        boolean one = first.sectors().equals("1");
        boolean other = second.sectors().equals("1");
        return one == other ? Optional.empty() : Optional.of(one ? first : second);
    }

    private static Mention other(Mention one, Mention first, Mention second) {
        return one.equals(first) ? second : first;
    }

    /** Each statement by each source. */
    private static List<RowStatement> attested(List<RowStatement> statements, Row row) {
        String sources = row.optional("source").orElse("");
        if (CharMatcher.is(';').countIn(sources) >= MOST_SOURCES) {
            throw new IllegalArgumentException("more than " + MOST_SOURCES + " sources");
        }
        List<String> names = LIST.splitToList(sources);
        if (names.isEmpty()) {
            return statements;
        }
        ImmutableList.Builder<RowStatement> attested = ImmutableList.builder();
        for (RowStatement statement : statements) {
            names.forEach(name -> attested.add(statement.per(Optional.of(name))));
        }
        return attested.build();
    }

    /**
     * The day, or the month or year in which the week around it is, or its month. A week would say that they
     * fought on each of its days, and five days of fighting are a war. Empty if the week is in two years.
     */
    private static Optional<Edtf> when(Row row, Dates dates) {
        Edtf day = dates.day(row.required("event_date"));
        int precision = row.optionalNumber("time_precision").orElse(1);
        return switch (precision) {
            case 1 -> Optional.of(day);
            case 2 -> dates.aroundWeek(day);
            case 3 -> Optional.of(dates.monthOfDay(day));
            default ->
                throw new IllegalArgumentException("\"" + precision + "\" in time_precision is none of 1, 2 and 3");
        };
    }

    /** An actor with its inter code, and the country of the event where that is its own. */
    private static Optional<Mention> mention(Row row, String column, String interColumn) {
        Optional<String> written = row.optional(interColumn);
        String inter = written.map(text -> inter(text, interColumn)).orElse("");
        String country = inter.equals("1") ? row.optional("country").orElse("") : "";
        return row.optional(column).map(name -> new Mention(name, country, inter));
    }

    private static String inter(String written, String column) {
        String text = written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
        String code = Table.INTERS.get(key(text));
        if (code == null) {
            throw new InvalidValueException(
                    "\"" + NameSuggestions.shown(written) + "\" in " + column + " is no kind of actor of ACLED",
                    "they are 1 to 8, or words such as State forces");
        }
        return code.equals("0") ? "" : code;
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return new AcledNaming(unknown);
    }
}
