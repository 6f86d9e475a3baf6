package io.github.entente.format.data;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Recognises files that are neither a table nor JSON, by their first bytes. */
final class FileSniffer {
    private FileSniffer() {}

    /** A description of the file and the way out, separated by a semicolon; empty if it may be text. */
    static Optional<String> ofNoText(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1);
        String text = start.stripLeading().toLowerCase(Locale.ROOT);
        if (head.length == 0) {
            return Optional.of("the file is empty; load it again");
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return Optional.of("this is a ZIP archive; unpack it, or pack the file with gzip");
        }
        if (start.startsWith("BZh") || start.startsWith("\u00FD7zXZ") || start.startsWith("(\u00B5/\u00FD")) {
            return Optional.of("this is packed with bzip2, xz or zstd; unpack it, or pack it with gzip");
        }
        if (start.startsWith("\u001f\u008b")) {
            return Optional.of("this is packed with gzip twice; unpack it once");
        }
        if (start.startsWith("%PDF") || start.startsWith("PAR1") || start.startsWith("SQLite format 3")) {
            return Optional.of("this is a PDF, Parquet or SQLite file; export the table as CSV");
        }
        if (text.startsWith("<!doctype")
                || text.startsWith("<html")
                || text.startsWith("<?xml")
                || text.startsWith("<head")) {
            return Optional.of("this is HTML or XML, perhaps the page of a download that failed; load the file itself");
        }
        if (text.startsWith("version https://git-lfs")) {
            return Optional.of("this is a pointer of Git LFS, not the file; fetch it with \"git lfs pull\"");
        }
        for (byte one : head) {
            if (one == 0) {
                boolean wide = start.startsWith("\u00FF\u00FE") || start.startsWith("\u00FE\u00FF");
                return Optional.of(
                        wide
                                ? "this is UTF-16; save it as UTF-8"
                                : "this is a binary file, it has zero bytes; export the table as CSV");
            }
        }
        return Optional.empty();
    }

    /** Whether it looks like JSON. */
    static boolean isJson(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
        return text.startsWith("{") || text.startsWith("[{") || text.startsWith("[\n");
    }
}
