package io.github.entente.format;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.CustomFact;
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
 * <p>A file is read whole or not at all: an {@link InvalidWorldException} tells all its problems by place,
 * such as
 *
 * <pre class="text">{@code
 * unknown actor "GNC" in relations[14].object (libya.yaml:87:14); did you mean "GNA"?
 * }</pre>
 *
 * <p>Where the YAML itself is malformed, reading ends at the first problem. Files are UTF-8, with or without
 * a byte order mark, of at most {@link #LARGEST} bytes and {@link #DEEPEST} levels of nesting; nothing in a
 * file runs or loads anything: it can only state facts of those kinds that the caller names. Safe for use by
 * several threads.
 */
public final class WorldReader {
    /** Most bytes of a file, and most characters of a text: 64 MiB. */
    public static final int LARGEST = 64 << 20;

    /** Most levels of lists and fields in one another. */
    public static final int DEEPEST = 20;

    static final String VERSION = "1";

    private WorldReader() {}

    /**
     * Reads a file. Places in messages name it as the path does.
     *
     * @throws UncheckedIOException if the file cannot be read, for instance since there is none
     * @throws InvalidWorldException if it holds no world, or states custom facts
     */
    public static World read(Path file) {
        return read(file, ImmutableList.of());
    }

    /**
     * Reads a file that may state facts of these kinds of one's own: {@code WorldReader.read(file,
     * List.of(Seats.class))}. A file names them by their simple names.
     *
     * @throws UncheckedIOException if the file cannot be read, for instance since there is none
     * @throws InvalidWorldException if it holds no world
     * @throws IllegalArgumentException if one of the kinds is no record, or two have one simple name
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
     * @param name what places in messages call it
     * @throws UncheckedIOException if the stream fails
     * @throws InvalidWorldException if it holds no world, or states custom facts
     */
    public static World read(InputStream in, String name) {
        return read(in, name, ImmutableList.of());
    }

    /** The same of what may state facts of these kinds of one's own, see {@link #read(Path, List)}. */
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
     * @param name what places in messages call it
     * @throws InvalidWorldException if it holds no world, or states custom facts
     */
    public static World read(String text, String name) {
        return read(text, name, ImmutableList.of());
    }

    /** The same of what may state facts of these kinds of one's own, see {@link #read(Path, List)}. */
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
