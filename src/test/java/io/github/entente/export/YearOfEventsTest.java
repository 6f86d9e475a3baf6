package io.github.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.format.data.Formats;
import io.github.entente.format.data.Import;
import io.github.entente.format.data.ImportReport;
import io.github.entente.format.data.ImportResult;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A year of ICEWS, from the file to JSON. Under {@code -Dtests.only=data}, whose tests have 4 GiB of heap.
 */
@Tag("data")
class YearOfEventsTest {
    private static final Path FOLDER = Path.of(System.getProperty(
            "entente.data",
            Path.of(System.getProperty("entente.basedir", ""))
                    .toAbsolutePath()
                    .resolve("../shared/data")
                    .normalize()
                    .toString()));

    @Test
    void the_same_file_gives_the_same_bytes() throws IOException {
        Path file = FOLDER.resolve("icews/icews14.tsv.gz");
        assumeTrue(Files.exists(file), "no data at " + file + ": -Dentente.data names its folder");
        assertEquals(hashOfJson(file), hashOfJson(file));
    }

    private static String hashOfJson(Path file) throws IOException {
        long began = System.nanoTime();
        int fields = fields(file);
        long split = System.nanoTime();
        ImportResult imported = Import.of(Formats.icewsBenchmark()).read(file);
        long read = System.nanoTime();
        Assessment assessment = Entente.assess(imported.world());
        int rivalries = assessment.rivalries().size();
        long assessed = System.nanoTime();
        HashingOutputStream out = new HashingOutputStream(Hashing.sha256(), OutputStream.nullOutputStream());
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            AssessmentJson.of(assessment).write(text);
        }
        String hash = out.hash().toString();
        long written = System.nanoTime();
        System.out.printf(
                java.util.Locale.ROOT,
                "split %d ms, imported %d ms, assessed %d ms (%d rivalries), written %d ms, %s%n",
                (split - began) / 1_000_000,
                (read - split) / 1_000_000,
                (assessed - read) / 1_000_000,
                rivalries,
                (written - assessed) / 1_000_000,
                hash);
        ImportReport report = imported.report();
        assertEquals(fields, 4 * report.read());
        assertEquals(90_730, report.kept() + report.merged() + report.unmapped() + report.rejected());
        assertTrue(rivalries > 100, () -> rivalries + " rivalries");
        return hash;
    }

    /** Only reads and splits. */
    private static int fields(Path file) throws IOException {
        int fields = 0;
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                fields += line.split("\t", -1).length;
            }
        }
        return fields;
    }
}
