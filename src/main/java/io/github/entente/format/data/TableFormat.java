package io.github.entente.format.data;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A CSV or TSV table with a header. You describe which column has what. Immutable: each method returns a new
 * description. Safe for use by several threads.
 *
 * <pre>{@code
 * Formats.table()
 *     .subject("donor").object("recipient").type("kind").meaning("weapons", "ARMS").meaning("cash", "FUNDS")
 *     .against("enemy").date("year").source("newspaper").quote("words")
 * }</pre>
 *
 * <p>Dates have the forms of {@link Edtf}, or {@code 20140501}, or zeros for unknown parts
 * ({@code 2014-05-00}). Types are names of the shipped relation types, or values that {@link #meaning}
 * translates. Rows of other types are counted by type and state nothing.
 */
public final class TableFormat extends DataFormat {
    private enum Actors {
        AS_THEY_ARE,
        STATES_BY_NAME,
        STATES_BY_COW_NUMBER
    }

    private static final String SUBJECT = "subject";
    private static final String OBJECT = "object";
    private static final String TYPE = "type";
    private static final String AGAINST = "against";
    private static final String DATE = "date";
    private static final String UNTIL = "until";
    private static final String SOURCE = "source";
    private static final String QUOTE = "quote";

    private final ImmutableMap<String, String> columns;
    private final ImmutableMap<String, RelationType> meanings;
    private final Optional<RelationType> onlyType;
    private final Actors actors;

    private TableFormat(
            ImmutableMap<String, String> columns,
            ImmutableMap<String, RelationType> meanings,
            Optional<RelationType> onlyType,
            Actors actors) {
        super("table", "TABLE", "Table");
        this.columns = columns;
        this.meanings = meanings;
        this.onlyType = onlyType;
        this.actors = actors;
    }

    static TableFormat standard() {
        ImmutableMap.Builder<String, String> columns = ImmutableMap.builder();
        for (String name : ImmutableList.of(SUBJECT, OBJECT, TYPE, DATE)) {
            columns.put(name, name);
        }
        return new TableFormat(columns.buildOrThrow(), ImmutableMap.of(), Optional.empty(), Actors.AS_THEY_ARE);
    }

    private TableFormat column(String what, String name) {
        Map<String, String> changed = new HashMap<>(columns);
        changed.put(what, name.strip());
        return new TableFormat(ImmutableMap.copyOf(changed), meanings, onlyType, actors);
    }

    /** The column of the subject; by default {@code subject}. */
    public TableFormat subject(String column) {
        return column(SUBJECT, column);
    }

    /** The column of the object; by default {@code object}. */
    public TableFormat object(String column) {
        return column(OBJECT, column);
    }

    /** The column of the relation type; by default {@code type}. */
    public TableFormat type(String column) {
        return column(TYPE, column);
    }

    /** The column of the enemy against whom it is meant. Fields may be empty. */
    public TableFormat against(String column) {
        return column(AGAINST, column);
    }

    /** The column of the date; by default {@code date}. */
    public TableFormat date(String column) {
        return column(DATE, column);
    }

    /** The columns of the first and last day. */
    public TableFormat dates(String from, String until) {
        return column(DATE, from).column(UNTIL, until);
    }

    /** The column of the source. If a field is empty, the data set is the source. */
    public TableFormat source(String column) {
        return column(SOURCE, column);
    }

    /** The column of the quote. Fields may be empty. */
    public TableFormat quote(String column) {
        return column(QUOTE, column);
    }

    /**
     * Maps a value of the type column, by exact spelling, to a relation type.
     *
     * @throws IllegalArgumentException if there is no such relation type
     */
    public TableFormat meaning(String value, String type) {
        return meaning(value, typeNamed(type));
    }

    /**
     * Maps a value of the type column, by exact spelling, to a relation type. It may be a type of your own.
     */
    public TableFormat meaning(String value, RelationType type) {
        Map<String, RelationType> changed = new HashMap<>(meanings);
        changed.put(value.strip(), type);
        return new TableFormat(columns, ImmutableMap.copyOf(changed), onlyType, actors);
    }

    /** Gives all rows this type. There is no type column then. */
    public TableFormat everyRowIs(RelationType type) {
        return new TableFormat(columns, meanings, Optional.of(type), actors);
    }

    /** Recognises states by their names in English: {@code Ukraine} is UA. */
    public TableFormat statesByName() {
        return new TableFormat(columns, meanings, onlyType, Actors.STATES_BY_NAME);
    }

    /** Recognises states by their numbers of the Correlates of War Project: {@code 369} is UA. */
    public TableFormat statesByCowNumber() {
        return new TableFormat(columns, meanings, onlyType, Actors.STATES_BY_COW_NUMBER);
    }

    private static RelationType typeNamed(String name) {
        return EventTypes.find(name)
                .orElseThrow(() -> new IllegalArgumentException("unknown relation type \"" + NameSuggestions.shown(name)
                        + "\"; "
                        + NameSuggestions.nearest(name, RelationTypes.shipped().keySet())
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("give a shipped one by name, or one of your own as a RelationType")));
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, Dialect.TABLE);
        Map<String, String> needed = new HashMap<>(columns);
        if (onlyType.isPresent()) {
            needed.remove(TYPE);
        }
        rows.requireColumns(needed.values().stream().sorted().toList(), "the table that was described");
        Dates dates = new Dates();
        return RecordCursor.of(rows, row -> outcome(row, dates));
    }

    private RowOutcome outcome(Row row, Dates dates) {
        row.requireWidth();
        String value = onlyType.isPresent() ? "" : required(row, TYPE);
        Optional<RelationType> type =
                onlyType.or(() -> Optional.ofNullable(meanings.get(value))).or(() -> EventTypes.find(value));
        String from = required(row, DATE);
        Optional<String> until = optional(row, UNTIL);
        Edtf happened = until.isPresent() ? dates.span(from, until.get()) : date(from, dates);
        if (type.isEmpty()) {
            return new RowOutcome.Unmapped(value);
        }
        return RowOutcome.of(new RowStatement(required(row, SUBJECT), type.get(), required(row, OBJECT), happened)
                .against(optional(row, AGAINST).map(Mention::of))
                .per(optional(row, SOURCE))
                .quote(optional(row, QUOTE)));
    }

    private static Edtf date(String text, Dates dates) {
        boolean digits = text.length() == 8 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? dates.compact(text) : dates.zeroed(text);
    }

    private String required(Row row, String what) {
        return optional(row, what).orElseThrow(() -> new IllegalArgumentException("no " + columns.get(what)));
    }

    private Optional<String> optional(Row row, String what) {
        return Optional.ofNullable(columns.get(what)).flatMap(row::optional);
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return name -> {
            Optional<State> state = switch (actors) {
                case AS_THEY_ARE -> Optional.empty();
                case STATES_BY_NAME -> State.named(name);
                case STATES_BY_COW_NUMBER -> State.cow(name);
            };
            checkArgument(
                    actors != Actors.STATES_BY_COW_NUMBER || state.isPresent(),
                    "\"%s\" is no number of the Correlates of War Project",
                    NameSuggestions.shown(name));
            return state.map(ActorIdentity::of).orElse(ActorIdentity.of(name, unknown));
        };
    }
}
