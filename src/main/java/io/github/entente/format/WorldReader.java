package io.github.entente.format;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.google.common.primitives.Bytes;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.CustomFacts;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.Side;
import io.github.entente.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads worlds from YAML 1.2, JSON or JSON lines, from one file or several, in the format that {@linkplain
 * io.github.entente.format this package} describes.
 *
 * <pre>{@code
 * World libya = WorldReader.read(Path.of("libya.yaml"));
 * }</pre>
 *
 * <p>A file is read completely or not at all. An {@link InvalidWorldException} lists all its problems by
 * position, such as
 *
 * <pre class="text">{@code
 * unknown actor "GNC" in relations[14].object (libya.yaml:87:14); did you mean "GNA"?
 * }</pre>
 *
 * <p>If the YAML itself is malformed, reading ends at the first problem; in JSON lines, with the next
 * line. Files are UTF-8, with or without a
 * byte order mark. They have at most {@link #LARGEST} bytes and {@link #DEEPEST} levels of nesting. Nothing
 * in a file runs or loads code. A file can only state custom facts of kinds that the caller names. Safe for
 * use by several threads.
 */
public final class WorldReader {
    /**
     * The maximum size of a file in bytes, and of a text in characters: 64 MiB. In JSON lines, that of
     * each line.
     */
    public static final int LARGEST = 64 << 20;

    /** The maximum nesting of lists and fields. */
    public static final int DEEPEST = CustomFacts.DEEPEST + 4;

    static final String VERSION = "1";

    private WorldReader() {}

    /**
     * The JSON Schema (draft 2020-12) of the format: of a whole file in JSON or YAML, and of each line of JSON
     * lines. What it accepts can still be refused: it does not know which actors there are, nor which dates.
     */
    public static String schema() {
        return resource("world-1.schema.json")
                .replace("\"{kinds}\"", quoted(ActorKind.values(), ActorKind::label))
                .replace("\"{quadClasses}\"", quoted(QuadClass.values(), QuadClass::label))
                .replace("\"{sides}\"", quoted(Side.values(), Side::label));
    }

    private static String resource(String name) {
        try {
            return Resources.toString(Resources.getResource(WorldReader.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of the library", e);
        }
    }

    private static <T> String quoted(T[] values, Function<T, String> label) {
        return Arrays.stream(values)
                .map(value -> "\"" + label.apply(value) + "\"")
                .collect(Collectors.joining(", "));
    }

    /**
     * Reads a file. Messages name it like the path.
     *
     * @throws UncheckedIOException if the file cannot be read, for example because it does not exist
     * @throws InvalidWorldException if it is not a valid world, or states custom facts
     */
    public static World read(Path file) {
        return read(file, ImmutableList.of());
    }

    /**
     * Reads a file that may state custom facts of these kinds:
     * {@code WorldReader.read(file, List.of(Seats.class))}. A file names them by their simple names.
     *
     * @throws UncheckedIOException if the file cannot be read, for example because it does not exist
     * @throws InvalidWorldException if it is not a valid world
     * @throws IllegalArgumentException if one of the kinds is not a record, or two have the same simple name
     */
    public static World read(Path file, List<Class<? extends CustomFact>> kinds) {
        return read(ImmutableList.of(file), kinds);
    }

    /**
     * Reads files that are one world: what one states may name actors and relation types of another. Equal
     * actors, types and attestations of several files are one. The title is the first that a file gives.
     *
     * @param files in any order, which changes nothing but the title; without any, the world is empty
     * @throws UncheckedIOException if a file cannot be read, for example because it does not exist
     * @throws InvalidWorldException if together they are not a valid world, or one states custom facts; it
     *     lists the problems of all files, file by file
     */
    public static World read(List<Path> files) {
        return read(files, ImmutableList.of());
    }

    /**
     * Reads files that may state custom facts of these kinds, see {@link #read(List)}, {@link #read(Path,
     * List)}.
     */
    public static World read(List<Path> files, List<Class<? extends CustomFact>> kinds) {
        ProblemCollector problems = new ProblemCollector();
        WorldParser parser = parser(kinds, problems);
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                problems.begin(file.toString());
                read(new ByteLines(in), parser, problems);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file + ": " + reason(e), e);
            }
        }
        return parser.build();
    }

    private static WorldParser parser(List<Class<? extends CustomFact>> kinds, ProblemCollector problems) {
        if (!kinds.isEmpty()) {
            FactParser.check(kinds);
        }
        return new WorldParser(kinds, problems);
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param name the file's name in messages
     * @throws UncheckedIOException if the stream fails
     * @throws InvalidWorldException if it is not a valid world, or states custom facts
     */
    public static World read(InputStream in, String name) {
        return read(in, name, ImmutableList.of());
    }

    /** Reads a stream that may state custom facts of these kinds, see {@link #read(Path, List)}. */
    public static World read(InputStream in, String name, List<Class<? extends CustomFact>> kinds) {
        ProblemCollector problems = new ProblemCollector(name);
        WorldParser parser = parser(kinds, problems);
        try {
            read(new ByteLines(in), parser, problems);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + ": " + reason(e), e);
        }
        return parser.build();
    }

    /**
     * Reads a text.
     *
     * @param name the file's name in messages
     * @throws InvalidWorldException if it is not a valid world, or states custom facts
     */
    public static World read(String text, String name) {
        return read(text, name, ImmutableList.of());
    }

    /** Reads a text that may state custom facts of these kinds, see {@link #read(Path, List)}. */
    public static World read(String text, String name, List<Class<? extends CustomFact>> kinds) {
        ProblemCollector problems = new ProblemCollector(name);
        WorldParser parser = parser(kinds, problems);
        int end = text.indexOf('\n') + 1;
        if (end > 0 && JsonLine.isWhole(text.substring(0, end))) {
            parser.file(node(text.substring(0, end), problems));
            int line = 0;
            for (int from = end; from < text.length(); from = end) {
                end = text.indexOf('\n', from) + 1;
                end = end == 0 ? text.length() : end;
                problems.skip(++line);
                checkLine(end - from, problems);
                String next = text.substring(from, end);
                line(() -> next, parser, problems);
            }
        } else {
            checkSize(text.length(), problems);
            parser.file(node(text, problems));
        }
        return parser.build();
    }

    private static void read(ByteLines in, WorldParser parser, ProblemCollector problems) throws IOException {
        byte[] first = in.next(LARGEST + 1);
        if (!JsonLine.isWhole(new String(first, StandardCharsets.ISO_8859_1))) {
            byte[] all = Bytes.concat(first, in.rest(LARGEST + 1 - first.length));
            checkSize(all.length, problems);
            parser.file(node(Utf8.decode(all, problems), problems));
            return;
        }
        parser.file(node(Utf8.decode(first, problems), problems));
        int line = 0;
        for (byte[] next = in.next(LARGEST + 1); next.length > 0; next = in.next(LARGEST + 1)) {
            problems.skip(++line);
            checkLine(next.length, problems);
            byte[] bytes = next;
            line(() -> Utf8.decode(bytes, problems), parser, problems);
        }
    }

    /** Reads a line after the first. If it is malformed, that is told, and the next one is read. */
    private static void line(Supplier<String> text, WorldParser parser, ProblemCollector problems) {
        Node node;
        try {
            String line = text.get().stripTrailing(); // a line without its end keeps problems on it
            if (line.isBlank()) {
                return;
            }
            node = node(line, problems);
        } catch (InvalidWorldException e) { // its problem is among those collected
            return;
        }
        parser.line(node);
    }

    private static Node node(String text, ProblemCollector problems) {
        return NodeParser.parse(Utf8.checked(text, problems), problems);
    }

    private static void checkLine(int size, ProblemCollector problems) {
        if (size > LARGEST) {
            throw problems.fatal(
                    "the line is larger than " + (LARGEST >> 20) + " MiB",
                    problems.place(1, 1),
                    "give a fact several lines, each with some of its attestations");
        }
    }

    private static void checkSize(int size, ProblemCollector problems) {
        if (size > LARGEST) {
            throw problems.fatal(
                    "the file is larger than " + (LARGEST >> 20) + " MiB",
                    problems.place(1, 1),
                    "split it, and read the files together, or write it as JSON lines");
        }
    }
}
