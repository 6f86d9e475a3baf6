package io.github.entente.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.format.FileReplacement.Content;
import io.github.entente.seeds.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {
    private static final Content NEW = out -> out.write("new");
    private static final Content BROKEN = out -> {
        out.write("half");
        out.flush();
        throw new IOException("the disk is full");
    };

    @TempDir
    Path folder;

    private static String failure(Runnable write) {
        return assertThrows(UncheckedIOException.class, write::run).getMessage();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_file_is_replaced_and_nothing_else_stays() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old and longer");
        FileReplacement.write(file, NEW);
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void a_failure_leaves_the_old_file() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertEquals("cannot write " + file + ": the disk is full", failure(() -> FileReplacement.write(file, BROKEN)));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void a_failure_of_the_last_file_leaves_all_old_ones() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        Map<String, Content> files = new LinkedHashMap<>();
        files.put("a.txt", NEW);
        files.put("b.txt", BROKEN);
        assertEquals(
                "cannot write " + folder + ": the disk is full",
                failure(() -> FileReplacement.writeAll(folder, files)));
        assertEquals("old", Files.readString(folder.resolve("a.txt")));
        assertEquals(List.of("a.txt"), names());
    }

    @Test
    void what_cannot_be_written_to_is_told_in_words() throws IOException {
        Path missing = folder.resolve("missing");
        assertEquals(
                "cannot write " + missing.resolve("a.txt") + ": the folder " + missing + " does not exist; create it",
                failure(() -> FileReplacement.write(missing.resolve("a.txt"), NEW)));
        assertEquals(
                "cannot write " + missing + ": the folder " + missing + " does not exist; create it",
                failure(() -> FileReplacement.writeAll(missing, Map.of("a.txt", NEW))));
        assertEquals(
                "cannot write " + folder + ": it is a folder; name a file in it",
                failure(() -> FileReplacement.write(folder, NEW)));
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertEquals(
                "cannot write " + file.resolve("b.txt") + ": " + file + " is no folder; name one",
                failure(() -> FileReplacement.write(file.resolve("b.txt"), NEW)));
        Path inTheWay = Files.createDirectory(folder.resolve("b.txt"));
        assertEquals(
                "cannot write " + folder + ": " + inTheWay
                        + " is a folder, where a file is to be; rename it, or name another",
                failure(() -> FileReplacement.writeAll(folder, Map.of("b.txt", NEW))));
        assertEquals(List.of("a.txt", "b.txt"), names());
    }

    @Test
    void a_folder_that_may_not_be_written_to_is_told_in_words() {
        // the file system of the running JDK is read-only for everybody
        Path modules = Path.of(URI.create("jrt:/java.base"));
        assertEquals(
                "cannot write " + modules.resolve("a.txt") + ": the folder " + modules
                        + " may not be written to; allow it, or name another",
                failure(() -> FileReplacement.write(modules.resolve("a.txt"), NEW)));
    }

    @Test
    void a_link_stays_one() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        FileReplacement.write(link, NEW);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void half_a_pair_of_surrogates_becomes_a_question_mark() throws IOException {
        Path file = folder.resolve("a.txt");
        FileReplacement.write(file, out -> out.write("a\uD800b"));
        assertEquals("a?b", Files.readString(file));
    }

    @Test
    void worlds_are_written_so_too() throws IOException {
        Path file = folder.resolve("missing").resolve("world.yaml");
        String told = "cannot write " + file + ": the folder " + file.getParent() + " does not exist; create it";
        assertEquals(told, failure(() -> WorldWriter.write(Seeds.libya2020(), file)));
        assertEquals(told, failure(() -> WorldWriter.writeLines(Seeds.libya2020(), file)));
        assertEquals(List.of(), names());
    }
}
