package io.github.entente.format;

import com.google.common.collect.ImmutableMap;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes text files in UTF-8. A file is written beside its place, and moved there when it is complete: whoever
 * reads it sees the old file or the new one, and a failure leaves the old one. What UTF-8 cannot hold, which is
 * half of a surrogate pair, becomes a question mark.
 *
 * <p><b>Stability: internal.</b>
 *
 * @hidden
 */
public final class FileReplacement {
    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /** Writes it, and leaves the writer open. */
        void writeTo(Writer out) throws IOException;
    }

    private FileReplacement() {}

    /**
     * Writes a file. An existing file is replaced; of a link, the file that it leads to. What is no regular
     * file, such as a pipe, is written to directly.
     *
     * @throws UncheckedIOException if it cannot be written; then it is as it was
     */
    public static void write(Path file, Content content) {
        try {
            Path target = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
            if (Files.isDirectory(target)) {
                throw new FileSystemException(target.toString(), null, "it is a folder; name a file in it");
            } else if (Files.exists(target) && !Files.isRegularFile(target)) {
                writeTo(target, content);
            } else {
                replace(ImmutableMap.of(target, content));
            }
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /**
     * Writes files of these names in a folder. All are written before the first is moved to its place.
     * Existing files of these names are replaced, others are left alone.
     *
     * @throws UncheckedIOException if one cannot be written; then none is replaced, unless it is the move of a
     *     later one that fails
     */
    public static void writeAll(Path folder, Map<String, Content> contents) {
        Map<Path, Content> files = new LinkedHashMap<>();
        contents.forEach((name, content) -> files.put(folder.resolve(name), content));
        try {
            replace(files);
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    private static void replace(Map<Path, Content> contents) throws IOException {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Content> file : contents.entrySet()) {
                Path folder = folderOf(file.getKey());
                checkFolder(folder);
                checkFile(file.getKey());
                Path beside = beside(folder);
                written.put(file.getKey(), beside);
                writeTo(beside, file.getValue());
            }
            for (Map.Entry<Path, Path> file : written.entrySet()) {
                move(file.getValue(), file.getKey());
            }
        } finally {
            for (Path beside : written.values()) {
                deleteIfCan(beside);
            }
        }
    }

    private static Path folderOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? file.getFileSystem().getPath("") : parent;
    }

    private static void checkFolder(Path folder) throws IOException {
        String name = folder.toString().isEmpty() ? "the current folder" : "the folder " + folder;
        if (!Files.exists(folder)) {
            throw new NoSuchFileException(folder.toString(), null, name + " does not exist; create it");
        } else if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        } else if (!Files.isWritable(folder)) {
            throw new AccessDeniedException(
                    folder.toString(), null, name + " may not be written to; allow it, or name another");
        }
    }

    private static void checkFile(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(
                    file.toString(), null, file + " is a folder, where a file is to be; rename it, or name another");
        } else if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(
                    file.toString(), null, file + " may not be changed; allow it, or name another");
        }
    }

    /** A new file in the folder, with a name that no other has. */
    private static Path beside(Path folder) throws IOException {
        for (int i = 1; ; i++) {
            Path beside = folder.resolve(".entente-" + i + ".part");
            try {
                return Files.createFile(beside);
            } catch (FileAlreadyExistsException e) {
                // somebody else is writing, or was killed when writing
            }
        }
    }

    private static void writeTo(Path file, Content content) throws IOException {
        try (Writer out =
                new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
            content.writeTo(out);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void deleteIfCan(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException | UnsupportedOperationException e) {
            // what was told already is why it is there
        }
    }

    private static UncheckedIOException failure(Path file, IOException cause) {
        return new UncheckedIOException("cannot write " + file + ": " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NotDirectoryException no) {
            return no.getFile() + " is no folder; name one";
        }
        String reason = cause instanceof FileSystemException failed ? failed.getReason() : cause.getMessage();
        return reason == null ? cause.getClass().getSimpleName() + ", " + cause.getMessage() : reason;
    }
}
