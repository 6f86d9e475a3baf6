package io.github.entente.format.data;

import io.github.entente.fact.FilePosition;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The bytes of a file, decompressed if it is gzip. They are counted and limited, and the first ones are
 * inspected.
 */
final class Input implements AutoCloseable {
    /** The number of bytes that are inspected. */
    private static final int HEAD = 8192;
    /**
     * The maximum compression ratio after the first {@link #ANY_RATIO} bytes. Event data are compressed 5 to
     * 20 times, a zip bomb 1,000 times.
     */
    private static final long HIGHEST_RATIO = 200;

    private static final long ANY_RATIO = 64L << 20;

    private final String name;
    private final OptionalLong size;
    private final Counting packed;
    private final InputStream unpacked;
    private final byte[] head;
    private final boolean close;
    private long bytes;

    private Input(InputStream in, String name, OptionalLong size, boolean close) {
        this.name = name;
        this.size = size;
        this.close = close;
        this.packed = new Counting(in);
        try {
            BufferedInputStream raw = new BufferedInputStream(packed, 1 << 16);
            raw.mark(HEAD);
            byte[] first = raw.readNBytes(2);
            raw.reset();
            boolean gzip = first.length == 2 && first[0] == (byte) 0x1f && first[1] == (byte) 0x8b;
            BufferedInputStream text = gzip ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16) : raw;
            text.mark(HEAD);
            head = text.readNBytes(HEAD);
            text.reset();
            unpacked = text;
        } catch (IOException e) {
            throw refused(e);
        }
    }

    static Input open(Path file) {
        try {
            return new Input(Files.newInputStream(file), file.toString(), OptionalLong.of(Files.size(file)), true);
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("cannot read " + file + ": there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new UncheckedIOException("cannot read " + file + ": access is denied", e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Opens the input. The stream is never closed. */
    static Input of(InputStream in, String name) {
        return new Input(in, name, OptionalLong.empty(), false);
    }

    String name() {
        return name;
    }

    FilePosition place(long line) {
        return new FilePosition(name, (int) Math.min(Integer.MAX_VALUE, line), 1);
    }

    OptionalLong size() {
        return size;
    }

    /** Bytes read of the stored file. */
    long packedBytes() {
        return packed.bytes;
    }

    /** The first bytes, decompressed. */
    byte[] head() {
        return head.clone();
    }

    /**
     * The decompressed bytes. Reading fails with an {@link ImportException} if the compression is damaged or
     * its ratio is too high.
     */
    InputStream bytes() {
        return new InputStream() {
            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                try {
                    int count = unpacked.read(buffer, offset, length);
                    bytes += Math.max(0, count);
                    if (bytes > ANY_RATIO && bytes > HIGHEST_RATIO * packed.bytes) {
                        throw new ImportException(
                                "the file unpacks to more than " + HIGHEST_RATIO + " times its size",
                                place(1),
                                "if it is not meant to harm, unpack it first");
                    }
                    return count;
                } catch (IOException e) {
                    throw refused(e);
                }
            }
        };
    }

    private RuntimeException refused(IOException e) {
        if (e instanceof EOFException) {
            return new ImportException("the gzip file is cut: it ends before its end", place(1), "load it again");
        }
        if (e instanceof ZipException) {
            return new ImportException("the gzip file is damaged", place(1), "load it again");
        }
        return new UncheckedIOException("cannot read " + name + ": " + e.getMessage(), e);
    }

    @Override
    public void close() {
        if (close) {
            try {
                unpacked.close();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot close " + name, e);
            }
        }
    }

    private static final class Counting extends InputStream {
        private final InputStream in;
        private long bytes;

        Counting(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            bytes += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            bytes += Math.max(0, count);
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
