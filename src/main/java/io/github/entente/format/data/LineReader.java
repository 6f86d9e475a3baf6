package io.github.entente.format.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a file, up to a maximum length. */
final class LineReader {
    private static final int LONGEST = 1 << 22;

    private final Input input;
    private final Reader text;
    private long number;

    LineReader(Input input) {
        this.input = input;
        FileSniffer.ofNoText(input.head()).ifPresent(problem -> {
            throw new ImportException(problem.at(input.place(1)));
        });
        this.text = new BufferedReader(new InputStreamReader(input.bytes(), StandardCharsets.UTF_8), 1 << 16);
    }

    /** The next line that is not blank; null at the end. Bytes that are not valid UTF-8 become U+FFFD. */
    @Nullable
    String next() {
        try {
            while (true) {
                StringBuilder line = new StringBuilder();
                int c = text.read();
                if (c < 0) {
                    return null;
                }
                number++;
                for (; c >= 0 && c != '\n'; c = text.read()) {
                    if (line.length() == LONGEST) {
                        throw new ImportException(
                                "a line has more than " + LONGEST + " characters",
                                input.place(number),
                                "write one record a line");
                    }
                    line.append((char) c);
                }
                String whole = number == 1 && line.indexOf("\uFEFF") == 0 ? line.substring(1) : line.toString();
                if (!whole.isBlank()) {
                    return whole;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + input.name() + ": " + e.getMessage(), e);
        }
    }

    /** The number of the last line returned, from 1. */
    long number() {
        return number;
    }
}
