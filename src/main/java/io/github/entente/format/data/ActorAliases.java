package io.github.entente.format.data;

import static io.github.entente.fact.Actors.key;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Actors;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.Problem;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The user's table of names: which actor a name means. It has priority over what a format knows about names.
 * Immutable.
 *
 * <p>As a file it is CSV or TSV with a header. The columns may be in any order. All but the first two may be
 * missing or empty:
 *
 * <pre class="text">{@code
 * name,id,label,kind,during,tie,to
 * IS,ISIL,Islamic State,armed group,,,
 * Government of Ethiopia,ET-DERG,Derg,government,1974/1991-05,SPEAKS_FOR,ET
 * Government of Ethiopia,ET-EPRDF,EPRDF government,government,1991-05/..,SPEAKS_FOR,ET
 * }</pre>
 *
 * <p>{@code name} is the name in the data; case is ignored, but in codes of GDELT. {@code id} and {@code
 * label} are the actor's id and name in the world. {@code during} limits the line to what began to happen in
 * that time. So a name can mean different actors in different years. Names of an actor that was renamed,
 * split or merged can mean one actor or several. Of several lines that fit, the first counts. If none fits,
 * the format decides.
 * {@code tie} is LEADS, SPEAKS_FOR, AGENT_OF or MEMBER_OF. {@code to} is the id at the other end of the tie:
 * an actor of this file, or a state.
 *
 * <p>An id of a state may be any of its codes of ISO 3166 ({@code US}, {@code USA}) or names; its id in the
 * world is one. An actor of another kind with such an id, say the armed group {@code PAK}, gets the id {@code
 * PAK (armed group)}.
 *
 * <p>Without {@code kind}, an id of a state is that state. Otherwise, without {@code kind},
 * the format tells the kind and, without a tie, the tie too: by the id, or else by the name in the data.
 */
public final class ActorAliases {
    private static final ActorAliases NONE = new ActorAliases(ImmutableListMultimap.of());
    private static final ImmutableList<String> COLUMNS =
            ImmutableList.of("name", "id", "label", "kind", "during", "tie", "to");
    private static final ImmutableList<RelationType> TIES = ImmutableList.of(
            RelationTypes.LEADS, RelationTypes.SPEAKS_FOR, RelationTypes.AGENT_OF, RelationTypes.MEMBER_OF);

    private record Entry(
            String name,
            ActorIdentity identity,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        boolean fits(@Nullable LocalDate day) {
            boolean always = first == null && last == null;
            return always
                    || (day != null && (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last)));
        }
    }

    /**
     * A line of the file.
     *
     * @param id as the file has it
     */
    private record Line(String name, String id, ActorIdentity identity, Optional<Edtf> during, String tie, String to) {}

    private final ImmutableListMultimap<String, Entry> entries;

    private ActorAliases(ImmutableListMultimap<String, Entry> entries) {
        this.entries = entries;
    }

    /** No aliases. */
    public static ActorAliases none() {
        return NONE;
    }

    /**
     * Reads a file, compressed with gzip or not.
     *
     * @throws UncheckedIOException if it cannot be read
     * @throws ImportException if a line is wrong; no line is skipped
     */
    public static ActorAliases read(Path file) {
        try (Input input = Input.open(file)) {
            return read(input);
        }
    }

    /**
     * Reads a stream to its end.
     *
     * @param name the file's name in messages
     * @throws ImportException if a line is wrong; no line is skipped
     */
    public static ActorAliases read(InputStream in, String name) {
        try (Input input = Input.of(in, name)) {
            return read(input);
        }
    }

    private static ActorAliases read(Input input) {
        List<Line> lines = new ArrayList<>();
        Rows rows = Rows.withHeader(input, Dialect.TABLE);
        rows.requireColumns(COLUMNS.subList(0, 2), "a file of aliases");
        Columns known = new Columns(COLUMNS);
        for (String column : rows.header()) {
            if (!column.isBlank() && !known.has(column)) {
                throw new ImportException(
                        "a file of aliases has no column \"" + NameSuggestions.shown(column) + "\"",
                        input.place(1),
                        "its columns are " + String.join(", ", COLUMNS));
            }
        }
        while (rows.next()) {
            try {
                lines.add(line(rows.row()));
            } catch (IllegalArgumentException e) {
                throw new ImportException(
                        Problem.of(e, "").at(input.place(rows.row().line())));
            }
        }
        return new ActorAliases(entries(lines, input));
    }

    private static Line line(Row row) {
        row.requireText();
        String id = row.requiredId("id");
        String label = row.optional("label").orElse(id);
        String kindName = row.optional("kind").orElse(ActorKind.UNKNOWN.label());
        ActorKind kind = ActorKind.labelled(kindName)
                .orElseThrow(() -> new InvalidValueException(
                        "\"" + NameSuggestions.shown(kindName) + "\" is no kind of actor",
                        "write such as \"state\" or \"armed group\""));
        String tie = row.optional("tie").orElse("");
        String to = row.optionalId("to").orElse("");
        if (tie.isEmpty() != to.isEmpty()) {
            throw new InvalidValueException("a tie needs both columns", "fill \"tie\" and \"to\", or neither");
        }
        if (!tie.isEmpty() && TIES.stream().noneMatch(type -> type.name().equals(tie))) {
            throw new InvalidValueException(
                    "\"" + NameSuggestions.shown(tie) + "\" is no tie",
                    "write LEADS, SPEAKS_FOR, AGENT_OF or MEMBER_OF");
        }
        Actor checked = new Actor(id, label, kind);
        boolean kindTold = row.optional("kind").isPresent();
        ActorIdentity told = new ActorIdentity(checked.id(), checked.name(), kind, checked.codes());
        ActorIdentity identity = State.meant(id)
                .filter(state -> !kindTold || kind == ActorKind.STATE)
                .map(ActorIdentity::of)
                .map(state -> row.optional("label")
                        .map(another -> state.named(state.id(), another))
                        .orElse(state))
                .orElseGet(() -> kindTold ? ActorRegistry.apartFromStates(told, kind) : told);
        String name = row.requiredId("name");
        return new Line(name, id, identity, row.optional("during").map(Edtf::parse), tie, to);
    }

    private static ImmutableListMultimap<String, Entry> entries(List<Line> lines, Input input) {
        ImmutableListMultimap.Builder<String, Entry> entries = ImmutableListMultimap.builder();
        for (Line line : lines) {
            entries.put(
                    key(line.name()),
                    new Entry(
                            Actors.tidy(line.name()),
                            tied(line, lines, ImmutableSet.of(), input),
                            line.during().flatMap(Edtf::first).orElse(null),
                            line.during().flatMap(Edtf::last).orElse(null)));
        }
        return entries.build();
    }

    /** The actor of the line, with its ties, and theirs up to those that were passed. */
    private static ActorIdentity tied(Line line, List<Line> lines, Set<String> passed, Input input) {
        if (line.tie().isEmpty() || passed.contains(line.identity().id())) {
            return line.identity();
        }
        Set<String> path = ImmutableSet.<String>builder()
                .addAll(passed)
                .add(line.identity().id())
                .build();
        return line.identity().tied(EventTypes.named(line.tie()), to(line, lines, path, input));
    }

    private static ActorIdentity to(Line line, List<Line> lines, Set<String> path, Input input) {
        return lines.stream()
                .filter(other -> other.id().equals(line.to()))
                .findFirst()
                .map(other -> tied(other, lines, path, input))
                .or(() -> State.meant(line.to()).map(ActorIdentity::of))
                .filter(other -> !other.id().equals(line.identity().id()))
                .orElseThrow(() -> new ImportException(
                        "\"" + NameSuggestions.shown(line.to())
                                + "\" is neither another id of this file nor that of a state",
                        input.place(1),
                        "give it a line of its own"));
    }

    /**
     * The actor that the user's table gives for this name.
     *
     * @param caseMatters whether a name in another case is another name
     */
    Optional<ActorIdentity> find(String name, Edtf happened, boolean caseMatters) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = happened.first().orElse(null);
        return entries.get(key(name)).stream()
                .filter(entry ->
                        entry.fits(day) && (!caseMatters || entry.name().equals(name)))
                .map(Entry::identity)
                .findFirst();
    }

    /** Whether the name can mean different actors at different times. */
    boolean isDated(String name) {
        return !entries.isEmpty()
                && entries.get(key(name)).stream().anyMatch(entry -> entry.first() != null || entry.last() != null);
    }
}
