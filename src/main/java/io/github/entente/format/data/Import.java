package io.github.entente.format.data;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.PrintableText;
import io.github.entente.fact.Problem;
import io.github.entente.fact.RelationType;
import io.github.entente.format.data.ImportReport.Rejection;
import io.github.entente.format.data.RowOutcome.Kept;
import io.github.entente.format.data.RowOutcome.Unmapped;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Imports a data file, plain, in gzip, or alone in a ZIP archive, as a world.
 *
 * <pre>{@code
 * ImportResult icews = Import.of(Formats.icewsBenchmark())
 *     .from("2014-03").types("ATTACKS").read(Path.of("icews14.tsv.gz"));
 * System.out.println(icews.report());
 * Assessment assessment = Entente.assess(icews.world());
 * }</pre>
 *
 * <p>A file is read once, row by row, and never held in memory. Bad rows are counted, and the first ones are
 * reported. They do not stop the import, unless it is {@link #strict()}. A file of another format is refused.
 * It is recognised by its first bytes, by its header, or because its first {@value #ROWS_TO_BE_SURE} rows, or
 * all its rows, are bad. Files are UTF-8.
 *
 * <p>Nobody rates the sources of a data set for you: attestations are F6 (cannot be judged) unless
 * {@link #code} says otherwise.
 *
 * <p>Immutable: each method returns a new import. Safe for use by several threads.
 */
public final class Import {
    /** The number of rows between two calls of a listener. */
    public static final int ROWS_BETWEEN_NOTICES = 10_000;

    /** If this many rows at the start of a file are all bad, the file is refused. */
    public static final int ROWS_TO_BE_SURE = 20;

    private final DataFormat format;
    private final ImportOptions options;

    private Import(DataFormat format, ImportOptions options) {
        this.format = format;
        this.options = options;
    }

    /** An import of files of this format, without any selection. */
    public static Import of(DataFormat format) {
        return new Import(format, new ImportOptions(format));
    }

    private Import with(Consumer<ImportOptions> change) {
        ImportOptions changed = options.copy();
        change.accept(changed);
        return new Import(format, changed);
    }

    /**
     * Leaves out what ended before this date.
     *
     * @param date a day, a month or a year; its first day is included
     * @throws IllegalArgumentException if it is not such a date
     */
    public Import from(String date) {
        LocalDate day = date(date).first().orElseThrow();
        return with(changed -> changed.selection = changed.selection.from(day));
    }

    /**
     * Leaves out what began after this date.
     *
     * @param date a day, a month or a year; its last day is included
     * @throws IllegalArgumentException if it is not such a date
     */
    public Import until(String date) {
        LocalDate day = date(date).last().orElseThrow();
        return with(changed -> changed.selection = changed.selection.until(day));
    }

    private static Edtf date(String text) {
        Edtf date = Edtf.parse(text);
        checkArgument(!date.isInterval(), "\"%s\" is an interval; give one date", text);
        return date;
    }

    /**
     * Keeps relations that have at least one of these actors as subject or object. Ids or names in full; case
     * is ignored.
     */
    public Import actors(String... idsOrNames) {
        return with(changed -> changed.selection = changed.selection.actors(ImmutableSet.copyOf(idsOrNames), false));
    }

    /**
     * Keeps relations whose subject and object are both among these actors. Ids or names in full; case is
     * ignored.
     */
    public Import among(String... idsOrNames) {
        return with(changed -> changed.selection = changed.selection.actors(ImmutableSet.copyOf(idsOrNames), true));
    }

    /** Keeps relations of these types, by names such as {@code ATTACKS}. */
    public Import types(String... names) {
        return with(changed -> changed.selection = changed.selection.types(ImmutableSet.copyOf(names)));
    }

    /** Keeps relations of these types. */
    public Import types(RelationType... types) {
        return types(Arrays.stream(types).map(RelationType::name).toArray(String[]::new));
    }

    /**
     * Keeps relations of types with at least this weight, positive or negative.
     *
     * @param weight from 0 to 10, compared with the absolute value of {@link RelationType#weight()}
     */
    public Import minimumWeight(double weight) {
        checkArgument(weight >= 0 && weight <= 10, "the minimum weight %s is not from 0 to 10", weight);
        return with(changed -> changed.selection = changed.selection.minimumWeight(weight));
    }

    /** Uses these aliases. They have priority over what the format knows about names. */
    public Import aliases(ActorAliases aliases) {
        return with(changed -> changed.aliases = aliases);
    }

    /**
     * The rating of all attestations of the file, such as {@code C3}.
     *
     * @throws IllegalArgumentException if it is not an Admiralty code
     */
    public Import code(String admiralty) {
        AdmiraltyCode code = AdmiraltyCode.parse(admiralty);
        return with(changed -> changed.code = code);
    }

    /**
     * The kind of actors for which neither the file nor the aliases give one. By default it stays
     * {@linkplain ActorKind#UNKNOWN unknown}, and they are no parties; the ends of {@link Formats#signedEdges
     * signed edges} are organisations. {@link ImportReport#unknownActors()} tells which these actors are.
     */
    public Import unknownActorsAre(ActorKind kind) {
        return with(changed -> changed.unknown = kind);
    }

    /**
     * Folds what acts for a state into the state: its government, ministries, military, police, courts and
     * parliament, and its heads of state and government. The conduct of an organ is that of the state (ILC
     * Articles on State Responsibility, art. 4). By default they are actors of their own, tied to it.
     *
     * <p>Organs are told by the role and country of the name ({@code Police (Ukraine)}), by the code of an
     * actor ({@code UKRCOP}), by the sectors and country of the row in ICEWS files of the Dataverse and in
     * PLOVER records, and by the aliases: who LEADS a state, or is an organ or a government that SPEAKS_FOR
     * it or is a MEMBER_OF it. Persons of whom the file gives no country, as in four-column files of ICEWS,
     * stay as they are, unless the aliases say for whom they act. Armed groups, parties, media and
     * populations are never folded.
     *
     * <p>Rows between two names of one actor are counted as {@link ImportReport#within() within one actor}.
     */
    public Import rollUp() {
        return with(changed -> changed.rollUp = true);
    }

    /**
     * The source of all attestations. If the file names sources of its own, their reports have passed through
     * this one.
     *
     * @throws IllegalArgumentException if these cannot be an actor's id and name
     */
    public Import source(String id, String name) {
        Actor checked = new Actor(id, name, ActorKind.MEDIUM);
        return with(changed -> {
            changed.sourceId = checked.id();
            changed.sourceName = checked.name();
        });
    }

    /** The title of the world. */
    public Import title(String text) {
        PrintableText.checkPrintable("title", text);
        return with(changed -> changed.title = text);
    }

    /** Refuses the file at its first bad row. */
    public Import strict() {
        return with(changed -> changed.strict = true);
    }

    /** Reports progress to the listener. */
    public Import onProgress(ImportListener listener) {
        return with(changed -> changed.listener = listener);
    }

    /**
     * Reads a file.
     *
     * @throws UncheckedIOException if it cannot be read
     * @throws ImportException if it is refused
     * @throws io.github.entente.fact.InvalidWorldException if its statements are not a valid world, for
     *     example because leaders lead one another in a cycle
     */
    public ImportResult read(Path file) {
        try (Input input = Input.open(file)) {
            return read(input);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param name the file's name in reports and messages
     * @throws UncheckedIOException if the stream fails
     * @throws ImportException if it is refused
     * @throws io.github.entente.fact.InvalidWorldException if its statements are not a valid world, for
     *     example because leaders lead one another in a cycle
     */
    public ImportResult read(InputStream in, String name) {
        try (Input input = Input.of(in, name)) {
            return read(input);
        }
    }

    private ImportResult read(Input input) {
        ActorRegistry cast =
                new ActorRegistry(format.naming(options.unknown), options.aliases, options.unknown, options.rollUp);
        WorldAccumulator accumulation =
                new WorldAccumulator(options.selection, options.code, cast, options.sourceId, options.sourceName);
        RowCounts tally = new RowCounts();
        long began = System.nanoTime();
        Consumer<Input> notice = now -> options.listener.onProgress(new ImportProgress(
                tally.read, tally.rejected, now.packedBytes(), now.size(), (System.nanoTime() - began) / 1e9));
        try (RecordCursor pass = format.open(input)) {
            while (pass.next()) {
                tally.read++;
                take(pass, accumulation, tally, input);
                if (tally.read % ROWS_BETWEEN_NOTICES == 0) {
                    notice.accept(input);
                }
            }
        }
        if (tally.read > 0 && tally.rejected == tally.read) {
            throw allBad(tally, input);
        }
        notice.accept(input);
        return new ImportResult(accumulation.world(options.title), tally.report(input.name(), format.label(), cast));
    }

    private void take(RecordCursor pass, WorldAccumulator accumulation, RowCounts tally, Input input) {
        try {
            RowOutcome outcome = pass.outcome();
            if (outcome instanceof Unmapped unmapped) {
                tally.unmapped(unmapped.name());
            } else {
                accumulation.add(((Kept) outcome).statements(), tally);
            }
        } catch (ImportException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            if (options.strict) {
                throw new ImportException(Problem.of(e, "").at(input.place(pass.line())));
            }
            tally.rejected(pass.line(), String.valueOf(e.getMessage()));
            if (tally.rejected == tally.read && tally.rejected == ROWS_TO_BE_SURE) {
                throw allBad(tally, input);
            }
        }
    }

    private ImportException allBad(RowCounts tally, Input input) {
        Rejection first = tally.firstRejection();
        return new ImportException(
                "this is not " + format.label() + ": all of its first " + tally.rejected + " rows are bad; the first, "
                        + first.reason(),
                input.place(first.line()),
                "see whether it is the right file, and the right format");
    }
}
