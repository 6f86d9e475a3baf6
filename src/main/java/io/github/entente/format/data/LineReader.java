package io.github.entente.format.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file, which end with LF, CR or both. Of a line that is too long, the beginning is read and
 * the rest is skipped.
 */
final class LineReader {
    /** The maximum number of bytes of a line. */
    static final int LONGEST = 1 << 22;

    private static final char REPLACEMENT = 0xFFFD;
    /** What browsers take for ISO 8859-1: the same, with characters in place of its second control codes. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** A line, its number from 1, and whether it was too long. */
    record Line(String text, long number, boolean cut) {}

    /** How bytes become text. */
    record Encoding(Charset charset, boolean westernWhereInvalid) {
        /** UTF-8; an invalid byte becomes U+FFFD. */
        static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, false);
        /** UTF-8, and lines that are not valid UTF-8 in the encoding of western Europe. */
        static final Encoding UTF_8_OR_WESTERN = new Encoding(StandardCharsets.UTF_8, true);
    }

    private final Input input;
    private final InputStream bytes;
    private final Encoding encoding;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] part = new byte[1 << 10];
    private long number;
    private boolean afterReturn;

    /** Refuses a file that is no text. */
    LineReader(Input input, Encoding encoding) {
        this.input = input;
        this.encoding = encoding;
        requireText(input);
        this.bytes = input.bytes();
    }

    /** Refuses a file that is no text. */
    static void requireText(Input input) {
        FileSniffer.ofNoText(input.head()).ifPresent(problem -> {
            throw new ImportException(problem.at(input.place(1)));
        });
    }

    /** The next line; null at the end. */
    @Nullable
    Line next() {
        try {
            if (!fill()) {
                return null;
            }
            number++;
            int size = 0;
            boolean cut = false;
            boolean ended = false;
            while (!ended && fill()) {
                int from = at;
                while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
                    at++;
                }
                int kept = Math.min(at - from, LONGEST - size);
                cut = cut || kept < at - from;
                if (size + kept > part.length) {
                    part = Arrays.copyOf(part, Math.max(size + kept, 2 * part.length));
                }
                System.arraycopy(buffer, from, part, size, kept);
                size += kept;
                if (at < end) {
                    afterReturn = buffer[at++] == '\r';
                    ended = true;
                }
            }
            return new Line(text(size), number, cut);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + input.name() + ": " + e.getMessage(), e);
        }
    }

    /** Reads on if all is used; false at the end. A line feed after a carriage return belongs to it. */
    private boolean fill() throws IOException {
        while (true) {
            if (at == end) {
                end = Math.max(0, bytes.read(buffer, 0, buffer.length));
                at = 0;
                if (end == 0) {
                    return false;
                }
            }
            if (!afterReturn) {
                return true;
            }
            afterReturn = false;
            if (buffer[at] != '\n') {
                return true;
            }
            at++;
        }
    }

    private String text(int size) {
        String text = new String(part, 0, size, encoding.charset());
        if (encoding.westernWhereInvalid() && text.indexOf(REPLACEMENT) >= 0) {
            text = new String(part, 0, size, WESTERN);
        }
        return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
