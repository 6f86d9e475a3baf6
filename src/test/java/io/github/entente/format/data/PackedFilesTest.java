package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in gzip, of one member or several, and in ZIP archives; tab-separated files with stray quotes. */
class PackedFilesTest {
    private static byte[] rows(int from, int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            rows.append("A").append(i).append("\tThreaten\tB\t2014-01-01\n");
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A gzip member of exactly so many bytes: its header has a comment of the length that it takes. */
    private static byte[] member(byte[] text, int size) {
        byte[] packed = Samples.gzip(text);
        byte[] comment = new byte[size - packed.length];
        Arrays.fill(comment, 0, comment.length - 1, (byte) 'x');
        byte[] header = Arrays.copyOf(packed, 10);
        header[3] = 16; // FCOMMENT of RFC 1952: a comment follows, up to a zero byte
        return joined(header, comment, Arrays.copyOfRange(packed, 10, packed.length));
    }

    private static InputStream withoutAvailable(byte[] bytes) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int available() {
                return 0;
            }
        };
    }

    private static long read(byte[] bytes) {
        return Import.of(Formats.icewsBenchmark())
                .read(withoutAvailable(bytes), "file")
                .report()
                .read();
    }

    @Test
    void all_members_of_a_gzip_file_are_read(@TempDir Path folder) throws IOException {
        for (int size : new int[] {65_535, 65_536, 65_537, 131_072}) {
            byte[] bytes = joined(member(rows(0, 100), size), Samples.gzip(rows(100, 100)));
            assertEquals(200, read(bytes), size + " bytes");
            Path file = Files.write(folder.resolve("events.tsv.gz"), bytes);
            assertEquals(
                    200, Import.of(Formats.icewsBenchmark()).read(file).report().read(), size + " bytes");
        }
        assertEquals(
                30, read(joined(Samples.gzip(rows(0, 10)), Samples.gzip(rows(10, 10)), Samples.gzip(rows(20, 10)))));
    }

    private static byte[] zip(String... names) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < names.length; i++) {
                zip.putNextEntry(new ZipEntry(names[i]));
                if (!names[i].endsWith("/")) {
                    zip.write(rows(10 * i, 10));
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String refusal(byte[] bytes) {
        return assertThrows(ImportException.class, () -> read(bytes)).getMessage();
    }

    @Test
    void a_ZIP_archive_of_one_file_is_read() {
        assertEquals(10, read(zip("events.tsv")));
        assertEquals(10, read(zip("data/", "data/events.tsv", "__MACOSX/data/._events.tsv")));
        assertEquals(10, read(zip("data/.DS_Store", "data/events.tsv", "data/Thumbs.db", "data/desktop.ini")));
    }

    @Test
    void of_several_files_in_a_ZIP_archive_none_is_read() {
        assertEquals(
                "the ZIP archive has several files: a.tsv, b.tsv (file:1:1); unpack it, and read one of them",
                refusal(zip("a.tsv", "b.tsv")));
        String[] names = new String[30];
        Arrays.setAll(names, i -> "f" + i);
        assertEquals(
                "the ZIP archive has several files: f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, … (file:1:1); unpack it,"
                        + " and read one of them",
                refusal(zip(names)));
    }

    @Test
    void a_ZIP_archive_without_a_file_or_in_another_is_refused() {
        assertEquals("the file is empty (file:1:1); load it again", refusal(zip("data/")));
        byte[] inner = zip("events.tsv");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry("inner.zip");
            CRC32 sum = new CRC32();
            sum.update(inner);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(inner);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertEquals("this is a ZIP archive in a ZIP archive (file:1:1); unpack it once", refusal(out.toByteArray()));
    }

    private static ImportReport tabs(String... fields) {
        StringBuilder rows = new StringBuilder("who\twhom\twhen\n");
        for (int i = 0; i < fields.length; i++) {
            rows.append(fields[i]).append("\tB").append(i).append("\t2014\n");
        }
        return Import.of(Formats.table()
                        .subject("who")
                        .object("whom")
                        .everyRowIs(EventTypes.AT_ENMITY_WITH)
                        .date("when"))
                .read(new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)), "file")
                .report();
    }

    @Test
    void quotes_between_tabs_are_characters_like_others() {
        assertEquals(5, tabs("A", "\"C", "D", "E", "F").kept());
        assertEquals(3, tabs("A", "\"Big\" Liakhvi", "D").kept());
        assertEquals(3, tabs("A", "\"quoted\"", "D").kept());
    }

    @Test
    void of_zero_bytes_and_of_what_is_no_character_only_their_row_is_bad() {
        String[] fields = new String[63];
        // the first 8,192 bytes are looked at, to tell text from other files
        Arrays.setAll(fields, i -> "x".repeat(190) + i);
        fields[60] = "C\u0000";
        fields[62] = "E\uFFFF";
        ImportReport report = tabs(fields);
        assertEquals(63, report.read());
        assertEquals(2, report.rejected());
    }
}
