package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is not what it was said to be is refused at once, in words that help. */
class WrongFilesTest {
    private static String refusal(DataFormat format, byte[] bytes) {
        return assertThrows(
                        ImportException.class, () -> Import.of(format).read(new ByteArrayInputStream(bytes), "file"))
                .getMessage();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> files() {
        DataFormat icews = Formats.icews();
        DataFormat benchmark = Formats.icewsBenchmark();
        return Stream.of(
                Arguments.of("empty", icews, bytes(""), "the file is empty (file:1:1); load it again"),
                Arguments.of(
                        "a page",
                        icews,
                        bytes("\n<!DOCTYPE html><html><body>404</body></html>"),
                        "this is HTML or XML, perhaps the page of a download that failed (file:1:1); load the file itself"),
                Arguments.of(
                        "a page, packed",
                        benchmark,
                        Samples.gzip(bytes("<html>404")),
                        "this is HTML or XML, perhaps the page of a download that failed (file:1:1); load the file itself"),
                Arguments.of(
                        "a ZIP archive that is cut",
                        benchmark,
                        new byte[] {'P', 'K', 3, 4, 20, 0},
                        "the packed file is damaged (file:1:1); load it again"),
                Arguments.of(
                        "gzip twice",
                        benchmark,
                        Samples.gzip(Samples.gzip(bytes("a"))),
                        "this is packed with gzip twice (file:1:1); unpack it once"),
                Arguments.of(
                        "binary",
                        benchmark,
                        new byte[] {1, 2, 0, 3},
                        "this is a binary file, it has zero bytes (file:1:1); export the table as CSV"),
                Arguments.of(
                        "UTF-16",
                        benchmark,
                        "a\tb".getBytes(StandardCharsets.UTF_16),
                        "this is UTF-16 (file:1:1); save it as UTF-8"),
                Arguments.of(
                        "Git LFS",
                        benchmark,
                        bytes("version https://git-lfs.github.com/spec/v1\noid sha256:0\n"),
                        "this is a pointer of Git LFS, not the file (file:1:1); fetch it with \"git lfs pull\""),
                Arguments.of(
                        "GDELT as ICEWS",
                        icews,
                        bytes(Samples.gdelt(58, true)),
                        "this is not a file of ICEWS events: it has no column \"Event Date\" (file:1:1); this looks like a GDELT export (Formats.gdelt1() or gdelt2())"),
                Arguments.of(
                        "ATOP as UCDP",
                        Formats.ucdpExternalSupport(),
                        bytes(Samples.ATOP),
                        "this is not a list of UCDP External Support: it has no column \"subject\" (file:1:1); this looks like ATOP dyad-years (Formats.atopDyadYears())"),
                Arguments.of(
                        "UCDP as ATOP",
                        Formats.atopDyadYears(),
                        bytes(Samples.UCDP),
                        "this is not a table of ATOP dyad-years: it has no column \"ccode1\" (file:1:1); this looks like UCDP External Support (Formats.ucdpExternalSupport())"),
                Arguments.of(
                        "ICEWS as links",
                        Formats.datedLinks(),
                        bytes(Samples.ICEWS),
                        "this is not a dated link list: it has no column \"type\" (file:1:1); this looks like ICEWS events (Formats.icews())"),
                Arguments.of(
                        "GDELT 2 as 1",
                        Formats.gdelt1(),
                        bytes(Samples.gdelt(61, false)),
                        "this is not a GDELT 1.0 export: its rows have 61 columns in place of 58 (file:1:1); it looks like the other version of GDELT"),
                Arguments.of(
                        "numbers of a benchmark",
                        benchmark,
                        bytes("0\t1\t2\t3\n"),
                        "this is not ICEWS events, four columns: all of its first 1 rows are bad; the first, \"1\" is no CAMEO event; it is a number of relation2id.txt: write the names of that file and of entity2id.txt in place of the numbers, and days in place of the fourth column's (file:1:1)"),
                Arguments.of(
                        "a table as PLOVER",
                        Formats.plover(),
                        bytes(Samples.ATOP),
                        "these are no PLOVER records: the file does not begin like JSON (file:1:1)"),
                Arguments.of(
                        "one array as PLOVER",
                        Formats.plover(),
                        bytes("[\n{\"id\": \"1\"},\n{\"id\": \"2\"}]"),
                        "this is not PLOVER records: all of its first 2 rows are bad; the first, no date (file:2:1)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void is_told(String what, DataFormat format, byte[] bytes, String beginning) {
        String told = refusal(format, bytes);
        assertTrue(told.startsWith(beginning), told);
    }

    @Test
    void a_cut_gzip_file_is_refused_and_nothing_of_it_is_loaded() {
        byte[] whole = Samples.gzip(bytes(Samples.ICEWS_BENCHMARK));
        assertEquals(
                "the packed file is cut: it ends before its end (file:1:1); load it again",
                refusal(Formats.icewsBenchmark(), Arrays.copyOf(whole, whole.length - 9)));
    }

    @Test
    void a_bomb_is_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            byte[] rows = bytes("A\tThreaten\tB\t2014-01-01\n".repeat(40_000));
            for (int i = 0; i < 80; i++) {
                packed.write(rows);
            }
        }
        assertTrue(refusal(Formats.icewsBenchmark(), out.toByteArray())
                .startsWith("the file unpacks to more than 200 times its size (file:1:1)"));
    }

    @Test
    void a_row_without_end_is_refused() {
        byte[] quote = bytes("a,b,sign\nA,\"B" + "x".repeat(2_000_000));
        assertTrue(refusal(Formats.signedEdges("1954"), quote)
                .endsWith("the first, a quote opens on this line and is not closed; close it, or double it (file:2:1);"
                        + " see whether it is the right file, and the right format"));
        byte[] fields = bytes("a,b,sign\n" + ",".repeat(2_000));
        assertTrue(refusal(Formats.signedEdges("1954"), fields)
                .contains("the first, more than 1000 fields; see whether another separator is meant (file:2:1)"));
        byte[] line = bytes("{\"id\": \"" + "x".repeat(5_000_000));
        assertTrue(refusal(Formats.plover(), line)
                .contains("the first, the line has more than 4194304 bytes; write one record a line (file:1:1)"));
    }

    @Test
    void deep_JSON_is_a_bad_row() {
        String deep = "{\"id\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
        ImportReport report = Import.of(Formats.plover())
                .read(new ByteArrayInputStream(bytes(deep + Samples.PLOVER)), "file")
                .report();
        assertEquals(1, report.rejected());
    }

    @Test
    void a_stream_that_fails_is_an_UncheckedIOException() {
        InputStream fails = new InputStream() {
            private final byte[] rows = bytes("A\tThreaten\tB\t2014-01-01\n".repeat(3_000));
            private boolean given;

            @Override
            public int read() throws IOException {
                throw new IOException("pulled out");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (given) {
                    throw new IOException("pulled out");
                }
                int count = Math.min(length, rows.length);
                System.arraycopy(rows, 0, buffer, offset, count);
                given = true;
                return count;
            }
        };
        assertTrue(assertThrows(
                        UncheckedIOException.class,
                        () -> Import.of(Formats.icewsBenchmark()).read(fails, "file"))
                .getMessage()
                .contains("pulled out"));
        assertThrows(
                UncheckedIOException.class, () -> Import.of(Formats.icews()).read(Path.of("nowhere.tab")));
    }
}
