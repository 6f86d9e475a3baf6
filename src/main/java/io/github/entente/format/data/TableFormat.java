package io.github.entente.format.data;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.format.data.LineReader.Encoding;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A table with a header. You describe which column has what, and how the table is written. Immutable: each
 * method returns a new description. Safe for use by several threads.
 *
 * <pre>{@code
 * Formats.table()
 *     .subject("donor").object("recipient").type("kind").meaning("weapons", "ARMS").meaning("cash", "FUNDS")
 *     .against("enemy").date("year").source("newspaper").quote("words")
 * }</pre>
 *
 * <p>Without more words, fields stand between tabs, commas, semicolons or bars, whichever is most frequent in
 * the header. Fields can be in double quotes, but not between tabs. The text is UTF-8. {@code NA},
 * {@code NULL} and nothing are missing values. Names of columns are found whatever their case, and whether
 * blanks, underscores, hyphens or dots stand between their words. Columns that are not described are ignored.
 *
 * <p>Dates have the forms of {@link Edtf}, or {@code 20140501}, or zeros for unknown parts
 * ({@code 2014-05-00}, {@code 20140500}), or a time behind them, which is left out. Types are names of the
 * shipped relation types, or values that {@link #meaning} translates. Rows of other types are counted by type
 * and state nothing.
 */
public final class TableFormat extends DataFormat {
    private enum Actors {
        AS_THEY_ARE,
        STATES_BY_NAME,
        STATES_BY_CODE,
        STATES_BY_COW_NUMBER,
        STATES_BY_GW_NUMBER
    }

    private static final String SUBJECT = "subject";
    private static final String OBJECT = "object";
    private static final String TYPE = "type";
    private static final String AGAINST = "against";
    private static final String DATE = "date";
    private static final String UNTIL = "until";
    private static final String ENDED = "ended";
    private static final String PUBLISHED = "published";
    private static final String SOURCE = "source";
    private static final String CODE = "code";
    private static final String QUOTE = "quote";
    private static final String SUBJECT_KIND = "kind of the subject";
    private static final String OBJECT_KIND = "kind of the object";
    /** The maximum number of relations of one row. */
    private static final int MOST = 1_000;

    /** What is described. A format never changes its description, only a copy. */
    private static final class Description implements Cloneable {
        ImmutableMap<String, String> columns = ImmutableMap.of();
        ImmutableMap<String, RelationType> meanings = ImmutableMap.of();
        Optional<RelationType> onlyType = Optional.empty();
        Actors actors = Actors.AS_THEY_ARE;
        Dialect dialect = Dialect.TABLE;
        ImmutableList<DateTimeFormatter> datePatterns = ImmutableList.of();
        boolean halfOpen;
        ImmutableSet<String> inForce = ImmutableSet.of();
        String listSeparator = "";
        ImmutableMap<String, ImmutableSet<String>> only = ImmutableMap.of();
        ImmutableMap<String, ImmutableSet<String>> without = ImmutableMap.of();

        Description copy() {
            try {
                return (Description) clone();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final Description described;

    private TableFormat(Description described) {
        super("table", "TABLE", "Table");
        this.described = described;
    }

    static TableFormat standard() {
        Description standard = new Description();
        standard.columns = ImmutableMap.of(SUBJECT, SUBJECT, OBJECT, OBJECT, TYPE, TYPE, DATE, DATE);
        return new TableFormat(standard);
    }

    private TableFormat with(Consumer<Description> change) {
        Description changed = described.copy();
        change.accept(changed);
        return new TableFormat(changed);
    }

    private static <V> ImmutableMap<String, V> put(Map<String, V> map, String key, V value) {
        Map<String, V> changed = new HashMap<>(map);
        changed.put(key, value);
        return ImmutableMap.copyOf(changed);
    }

    private TableFormat column(String what, String name) {
        return with(changed -> changed.columns = put(changed.columns, what, name.strip()));
    }

    /** The column of the subject; by default {@code subject}. */
    public TableFormat subject(String column) {
        return column(SUBJECT, column);
    }

    /** The column of the object; by default {@code object}. */
    public TableFormat object(String column) {
        return column(OBJECT, column);
    }

    /**
     * The columns of the kinds of subject and object, by labels such as {@code state} or {@code armed group}.
     * Fields may be empty. A field that is no kind of actor makes its row bad.
     */
    public TableFormat kinds(String ofSubject, String ofObject) {
        return column(SUBJECT_KIND, ofSubject).column(OBJECT_KIND, ofObject);
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

    /**
     * The columns of the first and last day, the last day included if {@link #halfOpen} does not say
     * otherwise. If the last is missing, the end is open: it goes on, or is in force.
     */
    public TableFormat dates(String from, String until) {
        return column(DATE, from).column(UNTIL, until);
    }

    /**
     * The second of the {@link #dates} is the first day on which it holds no more. A year is its first day.
     */
    public TableFormat halfOpen() {
        return with(changed -> changed.halfOpen = true);
    }

    /** Words in the second of the {@link #dates} that say that it goes on, such as {@code 9999}. */
    public TableFormat stillInForce(String... words) {
        return with(changed -> changed.inForce = ImmutableSet.copyOf(words));
    }

    /**
     * The column of the last day on which it held, if it was ended. Fields may be empty. Without it, the end
     * of an interval says until when it was seen, and not that it stopped.
     */
    public TableFormat ended(String column) {
        return column(ENDED, column);
    }

    /** The column of the date of publication. Fields may be empty. */
    public TableFormat published(String column) {
        return column(PUBLISHED, column);
    }

    /** The column of the source. If a field is empty, the data set is the source. */
    public TableFormat source(String column) {
        return column(SOURCE, column);
    }

    /**
     * The column of the Admiralty code, such as {@code B2}. If a field is empty, that of the import counts.
     */
    public TableFormat code(String column) {
        return column(CODE, column);
    }

    /**
     * The column of the quote. Fields may be empty. Line breaks become blanks. What is longer than {@value
     * io.github.entente.fact.Attestation#LONGEST_QUOTE} characters is cut, and counted in the report.
     */
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
        return with(changed -> changed.meanings = put(changed.meanings, value.strip(), type));
    }

    /** Gives all rows this type. There is no type column then. */
    public TableFormat everyRowIs(RelationType type) {
        return with(changed -> changed.onlyType = Optional.of(type));
    }

    /** Recognises states by their names in English: {@code Ukraine} is UA. */
    public TableFormat statesByName() {
        return with(changed -> changed.actors = Actors.STATES_BY_NAME);
    }

    /**
     * Recognises states by their codes of ISO 3166, of two or three letters in upper case, and by their
     * names:
     * {@code UA}, {@code UKR} and {@code Ukraine} are UA. A group that is called like a code needs a {@link
     * #kinds kind}, or an alias.
     */
    public TableFormat statesByCode() {
        return with(changed -> changed.actors = Actors.STATES_BY_CODE);
    }

    /**
     * Recognises states by their numbers of the Correlates of War Project in the year of the row: {@code 369}
     * is UA. A number that is no state's in that year makes its row bad.
     */
    public TableFormat statesByCowNumber() {
        return with(changed -> changed.actors = Actors.STATES_BY_COW_NUMBER);
    }

    /**
     * Recognises states by their numbers of Gleditsch &amp; Ward, which UCDP uses, in the year of the row:
     * {@code 260} is DE in 1995, and 255 in the numbers of the Correlates of War Project. A number that is no
     * state's in that year makes its row bad.
     */
    public TableFormat statesByGwNumber() {
        return with(changed -> changed.actors = Actors.STATES_BY_GW_NUMBER);
    }

    /** The character between fields. */
    public TableFormat separator(char character) {
        checkArgument(character != '\n' && character != '\r', "a line end cannot separate fields; give another");
        return with(changed -> changed.dialect = changed.dialect.separatedBy(character));
    }

    /** The character around fields that have separators or line ends, doubled within them. */
    public TableFormat quotedBy(char character) {
        checkArgument(character != '\n' && character != '\r', "a line end cannot quote fields; give another");
        return with(changed -> changed.dialect = changed.dialect.quotedBy(character));
    }

    /** Takes quotes as characters like others. Between tabs they are that anyway. */
    public TableFormat unquoted() {
        return with(changed -> changed.dialect = changed.dialect.unquoted());
    }

    /** The number of lines before the header, which are no part of the table. */
    public TableFormat skipLines(int lines) {
        checkArgument(lines >= 0, "the number of lines %s is negative", lines);
        return with(changed -> changed.dialect = changed.dialect.skipping(lines));
    }

    /** What lines that are comments begin with. */
    public TableFormat comments(String beginning) {
        checkArgument(!beginning.isEmpty(), "no beginning of comments; give one, such as \"#\"");
        return with(changed -> changed.dialect = changed.dialect.commented(beginning));
    }

    /**
     * The encoding of the file, by a name such as {@code windows-1252}; by default UTF-8.
     *
     * @throws IllegalArgumentException if it is not known, or none in which a line end is one byte
     */
    public TableFormat charset(String name) {
        Charset charset = charsetNamed(name);
        String signs = "\n\r\t,;\"";
        checkArgument(
                charset.canEncode()
                        && Arrays.equals(signs.getBytes(charset), signs.getBytes(StandardCharsets.US_ASCII)),
                "%s does not write line ends as ASCII does; save the file as UTF-8",
                charset);
        return with(changed -> changed.dialect = changed.dialect.in(new Encoding(charset, false)));
    }

    private static Charset charsetNamed(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new InvalidValueException(
                    "\"" + NameSuggestions.shown(name) + "\" is no encoding",
                    "write such as \"UTF-8\" or \"windows-1252\"",
                    e);
        }
    }

    /** What stands for a missing value besides nothing, in place of {@code NA} and {@code NULL}. */
    public TableFormat missing(String... words) {
        return with(changed -> changed.dialect = changed.dialect.missing(words));
    }

    /**
     * A form of dates, in the letters of {@link DateTimeFormatter}, such as {@code dd.MM.yyyy} or
     * {@code d MMMM yyyy}; months have their English names. Day or month may be missing. Several forms can be
     * given; they are tried in this order, and the usual forms last.
     *
     * @throws IllegalArgumentException if it is no such pattern, or has no year
     */
    public TableFormat datePattern(String pattern) {
        DateTimeFormatter formatter;
        try {
            formatter = DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException(
                    "\"" + NameSuggestions.shown(pattern) + "\" is no pattern of dates",
                    "write such as \"dd.MM.yyyy\"",
                    e);
        }
        checkArgument(
                pattern.contains("y") || pattern.contains("u"),
                "the pattern \"%s\" has no year; write such as \"dd.MM.yyyy\"",
                NameSuggestions.shown(pattern));
        return with(changed -> changed.datePatterns = ImmutableList.<DateTimeFormatter>builder()
                .addAll(changed.datePatterns)
                .add(formatter)
                .build());
    }

    /**
     * What stands between several subjects, objects or enemies in one field, such as {@code ;}. The row then
     * states a relation of each subject to each object, at most {@value #MOST}.
     */
    public TableFormat listsSeparatedBy(String separator) {
        checkArgument(!separator.isBlank(), "a blank separator of lists; give one, such as \";\"");
        return with(changed -> changed.listSeparator = separator);
    }

    /**
     * Keeps the rows that have one of these values in the column, by exact spelling. The report counts others
     * as filtered.
     */
    public TableFormat only(String column, String... values) {
        return with(changed -> changed.only = put(changed.only, column.strip(), ImmutableSet.copyOf(values)));
    }

    /**
     * Leaves out the rows that have one of these values in the column. The report counts them as filtered.
     */
    public TableFormat without(String column, String... values) {
        return with(changed -> changed.without = put(changed.without, column.strip(), ImmutableSet.copyOf(values)));
    }

    private static RelationType typeNamed(String name) {
        return EventTypes.find(name)
                .orElseThrow(() -> new InvalidValueException(
                        "unknown relation type \"" + NameSuggestions.shown(name) + "\"",
                        NameSuggestions.hint(
                                name,
                                RelationTypes.shipped().keySet(),
                                "give a shipped one by name, or one of your own as a RelationType")));
    }

    @Override
    RecordCursor open(Input input) {
        Rows rows = Rows.withHeader(input, described.dialect);
        Map<String, String> needed = new HashMap<>(described.columns);
        if (described.onlyType.isPresent()) {
            needed.remove(TYPE);
        }
        List<String> columns = new ArrayList<>(needed.values());
        columns.addAll(described.only.keySet());
        columns.addAll(described.without.keySet());
        rows.requireColumns(columns.stream().distinct().sorted().toList(), "the table that was described");
        Dates dates = new Dates();
        return RecordCursor.of(rows, row -> outcome(row, dates));
    }

    private RowOutcome outcome(Row row, Dates dates) {
        row.requireWidth();
        if (isLeftOut(row)) {
            return new RowOutcome.Filtered();
        }
        String value = described.onlyType.isPresent() ? "" : required(row, TYPE);
        Optional<RelationType> type = described
                .onlyType
                .or(() -> Optional.ofNullable(described.meanings.get(value)))
                .or(() -> EventTypes.find(value));
        Edtf happened = happened(row, dates, type.filter(RelationType::standing).isPresent());
        if (type.isEmpty()) {
            return new RowOutcome.Unmapped(value);
        }
        List<Mention> subjects = mentions(row, SUBJECT, SUBJECT_KIND, happened);
        List<Mention> objects = mentions(row, OBJECT, OBJECT_KIND, happened);
        List<Optional<Mention>> enemies = optionalActor(row, AGAINST)
                .map(field -> names(field).stream()
                        .map(name -> Optional.of(Mention.of(numbered(name, happened))))
                        .toList())
                .orElse(ImmutableList.of(Optional.empty()));
        if ((long) subjects.size() * objects.size() * enemies.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " relations in one row");
        }
        RowStatement pattern = new RowStatement(subjects.get(0), type.get(), objects.get(0), happened)
                .ended(optional(row, ENDED).map(text -> date(text, dates)))
                .published(optional(row, PUBLISHED).map(text -> date(text, dates)))
                .per(optional(row, SOURCE))
                .quote(optional(row, QUOTE))
                .code(optional(row, CODE).map(AdmiraltyCode::parse));
        ImmutableList.Builder<RowStatement> statements = ImmutableList.builder();
        for (Mention subject : subjects) {
            for (Mention object : objects) {
                enemies.forEach(
                        enemy -> statements.add(pattern.between(subject, object).against(enemy)));
            }
        }
        return new RowOutcome.Kept(statements.build());
    }

    private boolean isLeftOut(Row row) {
        return described.only.entrySet().stream()
                        .anyMatch(one -> !one.getValue()
                                .contains(row.optionalId(one.getKey()).orElse("")))
                || described.without.entrySet().stream()
                        .anyMatch(one -> one.getValue()
                                .contains(row.optionalId(one.getKey()).orElse("")));
    }

    private List<Mention> mentions(Row row, String what, String kindColumn, Edtf happened) {
        String kind = optional(row, kindColumn).orElse("");
        if (!kind.isEmpty() && ActorKind.labelled(kind).isEmpty()) {
            throw new InvalidValueException(
                    "\"" + NameSuggestions.shown(kind) + "\" is no kind of actor",
                    NameSuggestions.hint(
                            kind,
                            Arrays.stream(ActorKind.values())
                                    .map(ActorKind::label)
                                    .toList(),
                            "write such as \"state\" or \"armed group\""));
        }
        String field = optionalActor(row, what)
                .orElseThrow(() -> new IllegalArgumentException("no " + described.columns.get(what)));
        return names(field).stream()
                .map(name -> new Mention(numbered(name, happened), "", kind))
                .toList();
    }

    /** The id of the state where names are numbers, else the name. */
    private String numbered(String name, Edtf happened) {
        boolean cow = described.actors == Actors.STATES_BY_COW_NUMBER;
        if (!cow && described.actors != Actors.STATES_BY_GW_NUMBER) {
            return name;
        }
        Optional<Integer> year = happened.first().or(happened::last).map(LocalDate::getYear);
        Optional<State> state = year.isEmpty()
                ? State.cow(name).filter(found -> cow)
                : cow ? State.cow(name, year.get()) : State.gw(name, year.get());
        return state.map(State::id)
                .orElseThrow(() -> new IllegalArgumentException("\"" + NameSuggestions.shown(name)
                        + "\" is no number of a state "
                        + (cow ? "of the Correlates of War Project" : "of Gleditsch & Ward")
                        + year.map(known -> " in " + known).orElse("")));
    }

    private List<String> names(String field) {
        if (described.listSeparator.isEmpty()) {
            return ImmutableList.of(field);
        }
        List<String> names = Splitter.on(described.listSeparator)
                .trimResults()
                .omitEmptyStrings()
                .splitToList(field);
        checkArgument(!names.isEmpty(), "no name in \"%s\"", NameSuggestions.shown(field));
        return names;
    }

    /**
     * @param inForce whether one date would mean that it is in force from then on
     */
    private Edtf happened(Row row, Dates dates, boolean inForce) {
        Edtf from = date(required(row, DATE), dates);
        if (!described.columns.containsKey(UNTIL)) {
            return from;
        }
        Optional<String> until = optional(row, UNTIL).filter(text -> !isInForce(text));
        if (until.isEmpty()) {
            return dates.edtf(from + "/..");
        }
        Edtf to = date(until.get(), dates);
        if (described.halfOpen) {
            to = Edtf.of(to.first().orElseThrow().minusDays(1));
        }
        return from.last().equals(to.last()) && !inForce ? from : dates.edtf(from + "/" + to);
    }

    private boolean isInForce(String until) {
        return described.inForce.contains(until)
                || (until.endsWith(".0") && described.inForce.contains(until.substring(0, until.length() - 2)));
    }

    private Edtf date(String text, Dates dates) {
        for (DateTimeFormatter pattern : described.datePatterns) {
            try {
                return Dates.of(text, pattern);
            } catch (DateTimeException e) {
                continue; // the next form
            }
        }
        return dates.any(text);
    }

    /** Where states have codes, {@code NA} is Namibia, unless the user said what is missing. */
    private Optional<String> optionalActor(Row row, String what) {
        boolean codes = described.actors == Actors.STATES_BY_CODE && described.dialect.missing() == Dialect.NULLS;
        return codes ? Optional.ofNullable(described.columns.get(what)).flatMap(row::optionalId) : optional(row, what);
    }

    private String required(Row row, String what) {
        return optional(row, what).orElseThrow(() -> new IllegalArgumentException("no " + described.columns.get(what)));
    }

    private Optional<String> optional(Row row, String what) {
        return Optional.ofNullable(described.columns.get(what)).flatMap(row::optional);
    }

    @Override
    ActorNaming naming(ActorKind unknown) {
        return new ActorNaming() {
            @Override
            public ActorIdentity identify(String name) {
                return identify(Mention.of(name));
            }

            @Override
            public ActorIdentity identify(Mention mention) {
                String name = mention.name();
                Optional<ActorKind> kind = ActorKind.labelled(mention.sectors());
                Optional<State> state = switch (described.actors) {
                    case AS_THEY_ARE -> Optional.empty();
                    case STATES_BY_NAME -> State.named(name);
                    case STATES_BY_CODE -> State.meant(name);
                    case STATES_BY_COW_NUMBER, STATES_BY_GW_NUMBER -> State.withId(name);
                };
                return state.filter(found -> kind.isEmpty() || kind.get() == ActorKind.STATE)
                        .map(ActorIdentity::of)
                        .orElse(ActorIdentity.of(name, kind.orElse(unknown)));
            }

            @Override
            public boolean knowsStates() {
                return described.actors != Actors.AS_THEY_ARE;
            }
        };
    }
}
