package io.github.entente.format;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.CustomFacts;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.world.World;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads worlds from YAML 1.2 or JSON, in the format that {@linkplain io.github.entente.format this package}
 * describes.
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
 * <p>If the YAML itself is malformed, reading ends at the first problem. Files are UTF-8, with or without a
 * byte order mark. They have at most {@link #LARGEST} bytes and {@link #DEEPEST} levels of nesting. Nothing
 * in a file runs or loads code. A file can only state custom facts of kinds that the caller names. Safe for
 * use by several threads.
 */
public final class WorldReader {
    /** The maximum size of a file in bytes, and of a text in characters: 64 MiB. */
    public static final int LARGEST = 64 << 20;

    /** The maximum nesting of lists and fields. */
    public static final int DEEPEST = CustomFacts.DEEPEST + 4;

    static final String VERSION = "1";

    private WorldReader() {}

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
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), kinds);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + reason(e), e);
        }
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
        byte[] bytes;
        try {
            bytes = in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + ": " + reason(e), e);
        }
        checkSize(bytes.length, problems);
        return read(Utf8.decode(bytes, problems), kinds, problems);
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
        checkSize(text.length(), problems);
        return read(text, kinds, problems);
    }

    private static World read(String text, List<Class<? extends CustomFact>> kinds, ProblemCollector problems) {
        return WorldParser.read(NodeParser.parse(Utf8.checked(text, problems), problems), kinds, problems);
    }

    private static void checkSize(int size, ProblemCollector problems) {
        if (size > LARGEST) {
            throw problems.fatal(
                    "the file is larger than " + (LARGEST >> 20) + " MiB",
                    problems.place(1, 1),
                    "split it, and merge the worlds in Java");
        }
    }
}
