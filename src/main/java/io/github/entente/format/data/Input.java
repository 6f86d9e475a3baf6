package io.github.entente.format.data;

import io.github.entente.fact.FilePosition;
import io.github.entente.fact.NameSuggestions;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file, decompressed if it is gzip, of one member or several, or a ZIP archive of one file.
 * They are counted and limited, and the first ones are
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
            BufferedInputStream raw = new NotYetAtItsEnd(packed);
            raw.mark(HEAD);
            byte[] first = raw.readNBytes(4);
            raw.reset();
            BufferedInputStream text = raw;
            if (first.length >= 2 && first[0] == (byte) 0x1f && first[1] == (byte) 0x8b) {
                text = new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16);
            } else if (first.length == 4 && first[0] == 'P' && first[1] == 'K' && first[2] == 3 && first[3] == 4) {
                text = new BufferedInputStream(new OnlyEntry(new ZipInputStream(raw)), 1 << 16);
            }
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
        if (e instanceof SeveralEntriesException several) {
            return new ImportException(
                    String.valueOf(several.getMessage()), place(1), "unpack it, and read one of them");
        }
        if (e instanceof EOFException) {
            return new ImportException("the packed file is cut: it ends before its end", place(1), "load it again");
        }
        if (e instanceof ZipException) {
            return new ImportException("the packed file is damaged", place(1), "load it again");
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

    /**
     * Says that bytes are available as long as its end is not reached. A gzip file can have several members,
     * and {@link GZIPInputStream} looks for another one only where bytes are available.
     */
    private static final class NotYetAtItsEnd extends BufferedInputStream {
        NotYetAtItsEnd(InputStream in) {
            super(in, 1 << 16);
        }

        @Override
        public synchronized int available() throws IOException {
            int sure = super.available();
            if (sure > 0) {
                return sure;
            }
            mark(1);
            int next = read();
            reset();
            return next < 0 ? 0 : 1;
        }
    }

    private static final class SeveralEntriesException extends IOException {
        private static final long serialVersionUID = 1;

        SeveralEntriesException(String message) {
            super(message);
        }
    }

    /** The one file of a ZIP archive. Reading fails at its end if there are others. */
    private static final class OnlyEntry extends InputStream {
        private static final int MOST_NAMED = 10;

        private final ZipInputStream zip;
        private final @Nullable String name;
        private boolean seen;
        private boolean ended;

        OnlyEntry(ZipInputStream zip) throws IOException {
            this.zip = zip;
            this.name = nextFile();
            if (!seen) {
                throw new ZipException("no entry");
            }
        }

        /** Goes to the next entry that is a file, and returns its name; null at the end. */
        private @Nullable String nextFile() throws IOException {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                seen = true;
                if (!entry.isDirectory() && !isHidden(entry.getName())) {
                    return entry.getName();
                }
            }
            return null;
        }

        /** Whether macOS or Windows added it on its own. */
        private static boolean isHidden(String path) {
            String file = path.substring(path.lastIndexOf('/') + 1);
            return path.startsWith("__MACOSX/")
                    || file.equals(".DS_Store")
                    || file.startsWith("._")
                    || file.equals("Thumbs.db")
                    || file.equals("desktop.ini");
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (name == null || ended) {
                return -1;
            }
            int count = zip.read(buffer, offset, length);
            if (count < 0) {
                ended = true;
                requireNoOther(name);
            }
            return count;
        }

        private void requireNoOther(String first) throws IOException {
            List<String> names = new ArrayList<>(List.of(NameSuggestions.shown(first)));
            for (String other = nextFile(); other != null; other = nextFile()) {
                names.add(NameSuggestions.shown(other));
                if (names.size() > MOST_NAMED) {
                    names.set(MOST_NAMED, "…");
                    break;
                }
            }
            if (names.size() > 1) {
                throw new SeveralEntriesException("the ZIP archive has several files: " + String.join(", ", names));
            }
        }

        @Override
        public void close() throws IOException {
            zip.close();
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
