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
import io.github.entente.format.data.RowOutcome.Stated;
import io.github.entente.format.data.RowOutcome.Unmapped;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Imports a file of data, plain or gzip, as a world.
 *
 * <pre>{@code
 * ImportResult icews = Import.of(Formats.icewsBenchmark()).from("2014-03").types("ATTACKS").read(Path.of("icews14.tsv.gz"));
 * System.out.println(icews.report());
 * Assessment assessment = Entente.assess(icews.world());
 * }</pre>
 *
 * <p>A file is read once, row by row, and is never held in memory. Bad rows are counted and the first are
 * told, and stop nothing, unless {@link #strict()} asks for it. A file that is not what it is said to be is
 * refused: where its first bytes or its header say so, or where its first {@value #ROWS_TO_BE_SURE} rows, or
 * all that it has, are bad. Files are UTF-8.
 *
 * <p>Nobody rates the sources of a data set for you: attestations are F6 (cannot be judged) unless {@link
 * #code} says otherwise.
 *
 * <p>Immutable: each method gives a new import. Safe for use by several threads.
 */
public final class Import {
    /** How many rows lie between two calls of a listener. */
    public static final int ROWS_BETWEEN_NOTICES = 10_000;

    /** How many bad rows in a row, from the first on, say that a file is not what it was said to be. */
    public static final int ROWS_TO_BE_SURE = 20;

    private final DataFormat format;
    private final ImportOptions options;

    private Import(DataFormat format, ImportOptions options) {
        this.format = format;
        this.options = options;
    }

    /** An import of files of this format, with everything that they state. */
    public static Import of(DataFormat format) {
        return new Import(format, new ImportOptions(format));
    }

    private Import with(Consumer<ImportOptions> change) {
        ImportOptions changed = options.copy();
        change.accept(changed);
        return new Import(format, changed);
    }

    /**
     * Leaves out what ended before.
     *
     * @param date a day, a month or a year, its first day included
     * @throws IllegalArgumentException if it is no such date
     */
    public Import from(String date) {
        LocalDate day = date(date).first().orElseThrow();
        return with(changed -> changed.selection = changed.selection.from(day));
    }

    /**
     * Leaves out what began later.
     *
     * @param date a day, a month or a year, its last day included
     * @throws IllegalArgumentException if it is no such date
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
     * Leaves out relations that have none of these actors as subject or object: ids or names in full,
     * whatever the case.
     */
    public Import actors(String... idsOrNames) {
        return with(changed -> changed.selection = changed.selection.actors(ImmutableSet.copyOf(idsOrNames), false));
    }

    /**
     * Leaves out relations unless both subject and object are of these actors: ids or names in full, whatever
     * the case.
     */
    public Import among(String... idsOrNames) {
        return with(changed -> changed.selection = changed.selection.actors(ImmutableSet.copyOf(idsOrNames), true));
    }

    /** Leaves out relations of other types: names such as {@code ATTACKS}. */
    public Import types(String... names) {
        return with(changed -> changed.selection = changed.selection.types(ImmutableSet.copyOf(names)));
    }

    /** Leaves out relations of other types. */
    public Import types(RelationType... types) {
        return types(Arrays.stream(types).map(RelationType::name).toArray(String[]::new));
    }

    /**
     * Leaves out relations of types that weigh less, whether for or against.
     *
     * @param weight from 0 to 10, compared with the absolute value of {@link RelationType#weight()}
     */
    public Import minimumWeight(double weight) {
        checkArgument(weight >= 0 && weight <= 10, "the minimum weight %s is not from 0 to 10", weight);
        return with(changed -> changed.selection = changed.selection.minimumWeight(weight));
    }

    /** Goes by these aliases before all that the format knows about names. */
    public Import aliases(ActorAliases aliases) {
        return with(changed -> changed.aliases = aliases);
    }

    /**
     * Rates what the file says, such as {@code C3}.
     *
     * @throws IllegalArgumentException if it is no Admiralty code
     */
    public Import code(String admiralty) {
        AdmiraltyCode code = AdmiraltyCode.parse(admiralty);
        return with(changed -> changed.code = code);
    }

    /**
     * Takes actors of whom neither the file nor the aliases tell the kind for this one; organisations, if
     * nothing is said.
     */
    public Import unknownActorsAre(ActorKind kind) {
        return with(changed -> changed.unknown = kind);
    }

    /**
     * Names the source by which all of it is attested, or through which what the file's own sources say has
     * passed.
     *
     * @throws IllegalArgumentException if it can be no actor's id and name
     */
    public Import source(String id, String name) {
        Actor checked = new Actor(id, name, ActorKind.MEDIUM);
        return with(changed -> {
            changed.sourceId = checked.id();
            changed.sourceName = checked.name();
        });
    }

    /** Gives the world a title. */
    public Import title(String text) {
        PrintableText.checkPrintable("title", text);
        return with(changed -> changed.title = text);
    }

    /** Refuses a file with its first bad row. */
    public Import strict() {
        return with(changed -> changed.strict = true);
    }

    /** Tells how far it is. */
    public Import onProgress(ImportListener listener) {
        return with(changed -> changed.listener = listener);
    }

    /**
     * Reads a file.
     *
     * @throws UncheckedIOException if it cannot be read
     * @throws ImportException if it is refused
     * @throws io.github.entente.fact.InvalidWorldException if what it states is no world, for instance since
     *     leaders lead one another in a circle
     */
    public ImportResult read(Path file) {
        try (Input input = Input.open(file)) {
            return read(input);
        }
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param name what reports and places in messages call it
     * @throws UncheckedIOException if the stream fails
     * @throws ImportException if it is refused
     * @throws io.github.entente.fact.InvalidWorldException if what it states is no world, for instance since
     *     leaders lead one another in a circle
     */
    public ImportResult read(InputStream in, String name) {
        try (Input input = Input.of(in, name)) {
            return read(input);
        }
    }

    private ImportResult read(Input input) {
        ActorRegistry cast = new ActorRegistry(format.naming(options.unknown), options.aliases);
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
        return new ImportResult(
                accumulation.world(options.title),
                tally.report(input.name(), format.label(), cast.merged(), cast.renamed()));
    }

    private void take(RecordCursor pass, WorldAccumulator accumulation, RowCounts tally, Input input) {
        try {
            RowOutcome outcome = pass.outcome();
            if (outcome instanceof Unmapped unmapped) {
                tally.unmapped(unmapped.name());
            } else {
                accumulation.add(((Stated) outcome).statements(), tally);
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
