package io.github.entente.format.data;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
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
import java.util.List;
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
 * <p>A file is read once, row by row, and never held in memory, but for a few fields of rows that mean
 * something only together, as of alliances and disputes. Bad rows are counted, and the first ones are
 * reported. They do not stop the import, unless it is {@link #strict()}. A file of another format is refused.
 * It is recognised by its first bytes, by its header, or because its first {@value #ROWS_TO_BE_SURE} rows, or
 * most of its rows, are bad. Files are UTF-8 if the format does not say otherwise. Several files of one
 * format, such as those of several weeks, are read as one.
 *
 * <p>Data by year, such as those of UCDP and ATOP, say for each year what held in it. Years in turn are one
 * relation. It has {@code ended} only if a later year of the files lacks it. A year that a row leaves open,
 * or that the selection leaves out, is not one that lacks it. What holds in the last year of the files is
 * open, and {@code published} on the last day of that year: of later years the data know nothing.
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

    /**
     * When what the files tell was published, where a row does not say so itself: the day on which the data
     * set came out. Readings {@linkplain io.github.entente.Assessment#knownBy known by} an earlier day leave
     * it out.
     *
     * @param date a day, a month or a year
     * @throws IllegalArgumentException if it is not such a date
     */
    public Import published(String date) {
        Edtf day = date(date);
        return with(changed -> changed.published = day);
    }

    /**
     * Refuses a file of which more than this share of rows is bad; by default 0.5.
     *
     * @param share from 0 to 1, included; with 1, only a file of nothing but bad rows is refused
     */
    public Import rejectedAtMost(double share) {
        checkArgument(share >= 0 && share <= 1, "the share %s is not from 0 to 1", share);
        return with(changed -> changed.rejectedAtMost = share);
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
     * Reads one or more files of this format as one world. The same event in two files is one.
     *
     * @throws UncheckedIOException if one cannot be read
     * @throws ImportException if one is refused; then none is read
     * @throws io.github.entente.fact.InvalidWorldException if the statements are not a valid world, for
     *     example because leaders lead one another in a cycle
     */
    public ImportResult read(Path file, Path... more) {
        return read(ImmutableList.<Path>builder().add(file).add(more).build());
    }

    /**
     * Reads files of this format, in this order, as one world.
     *
     * @throws IllegalArgumentException if there is none
     * @throws UncheckedIOException if one cannot be read
     * @throws ImportException if one is refused; then none is read
     * @throws io.github.entente.fact.InvalidWorldException if the statements are not a valid world
     */
    public ImportResult read(List<Path> files) {
        checkArgument(!files.isEmpty(), "no files; give at least one");
        Reading reading = new Reading();
        for (Path file : files) {
            try (Input input = Input.open(file)) {
                reading.read(input);
            }
        }
        return reading.result();
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
        Reading reading = new Reading();
        try (Input input = Input.of(in, name)) {
            reading.read(input);
        }
        return reading.result();
    }

    /** The files of one call, one after another. */
    private final class Reading {
        private final ActorRegistry cast =
                new ActorRegistry(format.naming(options.unknown), options.aliases, options.unknown, options.rollUp);
        private final WorldAccumulator accumulation = new WorldAccumulator(options, format.isYearly(), cast);
        private final RowCounts tally = new RowCounts();
        private final long began = System.nanoTime();

        void read(Input input) {
            tally.begin(input.name());
            RecordCursor pass = format.open(input);
            while (pass.next()) {
                tally.read();
                take(pass, input);
                if (tally.read % ROWS_BETWEEN_NOTICES == 0) {
                    notice(input);
                }
            }
            if (tally.rejectedOfFile > 0 && tally.rejectedOfFile == tally.readOfFile) {
                throw allBad(input);
            }
            if (tally.rejectedOfFile > options.rejectedAtMost * tally.readOfFile) {
                throw mostlyBad(input);
            }
            notice(input);
        }

        private void notice(Input input) {
            options.listener.onProgress(new ImportProgress(
                    tally.read, tally.rejected, input.packedBytes(), input.size(), (System.nanoTime() - began) / 1e9));
        }

        ImportResult result() {
            return new ImportResult(accumulation.world(options.title), tally.report(format.label(), cast));
        }

        private void take(RecordCursor pass, Input input) {
            try {
                RowOutcome outcome = pass.outcome();
                if (outcome instanceof Kept kept) {
                    accumulation.doesNotTell(kept.untold());
                    accumulation.add(kept.statements(), tally);
                } else if (outcome instanceof Unmapped unmapped) {
                    accumulation.doesNotTell(unmapped.untold());
                    tally.unmapped(unmapped.name());
                    unmapped.happened().ifPresent(accumulation::covers);
                } else {
                    tally.filtered++;
                }
            } catch (ImportException e) {
                throw e;
            } catch (IllegalArgumentException e) {
                if (options.strict) {
                    throw new ImportException(Problem.of(e, "").at(input.place(pass.line())));
                }
                tally.rejected(pass.line(), e);
                if (tally.rejectedOfFile == tally.readOfFile && tally.rejectedOfFile == ROWS_TO_BE_SURE) {
                    throw allBad(input);
                }
            }
        }

        private ImportException allBad(Input input) {
            Rejection first = tally.firstRejection();
            return new ImportException(
                    "this is not " + format.label() + ": all of its first " + tally.rejectedOfFile
                            + " rows are bad; the first, " + first.reason(),
                    input.place(first.line()),
                    "see whether it is the right file, and the right format");
        }

        private ImportException mostlyBad(Input input) {
            return new ImportException(
                    tally.rejectedOfFile + " of " + tally.readOfFile + " rows are bad: "
                            + ImportReport.first(tally.reasonsOfFile()),
                    input.place(tally.firstRejection().line()),
                    "see whether it is the right format; rejectedAtMost(…) lets more of them be left out");
        }
    }
}
