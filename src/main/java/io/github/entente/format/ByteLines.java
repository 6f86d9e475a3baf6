package io.github.entente.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, as bytes. It keeps one line, and reads little ahead. */
final class ByteLines {
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /**
     * The next line with its line feed, or its first bytes if it has more than {@code most}; empty at the
     * end of the stream.
     */
    byte[] next(int most) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (line.size() < most && fill()) {
            int limit = Math.min(to, from + most - line.size());
            int end = from;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            boolean found = end < limit;
            end += found ? 1 : 0;
            line.write(buffer, from, end - from);
            from = end;
            if (found) {
                break;
            }
        }
        return line.toByteArray();
    }

    /** All other bytes, or the first {@code most}. */
    byte[] rest(int most) throws IOException {
        int ahead = Math.min(most, to - from);
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        rest.write(buffer, from, ahead);
        from += ahead;
        rest.write(in.readNBytes(most - ahead));
        return rest.toByteArray();
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return to > from;
    }
}
