package io.github.entente.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Writes a file beside its place first, and then moves it there: nobody sees half of it. */
final class SafeFile {
    private SafeFile() {}

    /**
     * Writes text in UTF-8.
     *
     * @throws UncheckedIOException if it cannot be written; then the file is as it was
     */
    static void write(Path file, String text) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path name = file.getFileName();
        if (folder == null || name == null || Files.isDirectory(file)) {
            throw failed(file, "it is a folder; give the name of a file in it", null);
        } else if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw failed(file, folder + " is no folder; give one that is", null);
        } else if (!Files.exists(folder)) {
            throw failed(file, "there is no folder " + folder + "; create it first", null);
        }
        Path beside = folder.resolve("." + name + ".part");
        try {
            Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
            try {
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            remove(beside, e);
            throw failed(file, reason(e) + "; nothing was changed", e);
        }
    }

    private static void remove(Path beside, IOException cause) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException
                ? "its folder may not be written to"
                : "the file system says " + e.getClass().getSimpleName() + " of " + e.getMessage();
    }

    private static UncheckedIOException failed(Path file, String why, @Nullable IOException cause) {
        String message = "cannot write " + file + ": " + why;
        return new UncheckedIOException(message, cause == null ? new IOException(message) : cause);
    }
}
