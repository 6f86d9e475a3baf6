package io.github.entente.truth;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * Data that the project does not bring: in {@code ../shared/data}, or in the folder that the system property
 * {@code entente.data} names.
 */
final class TruthData {
    private static final Path FOLDER = Path.of(System.getProperty(
            "entente.data",
            Path.of(System.getProperty("entente.basedir", ""))
                    .toAbsolutePath()
                    .resolve("../shared/data")
                    .normalize()
                    .toString()));

    private TruthData() {}

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    static boolean has(String name) {
        return Files.exists(file(name));
    }

    /** What to say where a file is not there. */
    static String missing(String name) {
        return "skipped: there is no " + file(name) + "; -Dentente.data=… names the folder of the data";
    }

    /** Reads a table with a header, CSV or tab-separated, plain or gzip, row by row: fields by column. */
    static void rows(String name, String separator, Consumer<Map<String, String>> each) {
        try (InputStream bytes = Files.newInputStream(file(name));
                BufferedReader in = new BufferedReader(new InputStreamReader(
                        name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8))) {
            if (separator.equals(",")) {
                CsvReader.builder().ofNamedCsvRecord(in).forEach(row -> each.accept(row.getFieldsAsMap()));
                return;
            }
            // what is separated by tabs has no quotes
            List<String> heads = List.of(in.readLine().split(separator, -1));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] fields = line.split(separator, -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < heads.size(); i++) {
                    row.put(heads.get(i), i < fields.length ? fields[i] : "");
                }
                each.accept(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
