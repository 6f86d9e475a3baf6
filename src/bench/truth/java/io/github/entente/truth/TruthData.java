package io.github.entente.truth;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** Reads a table with a header, plain or gzip, row by row: fields by column, without quotes around them. */
    static void rows(String name, String separator, Consumer<Map<String, String>> each) {
        try (InputStream bytes = Files.newInputStream(file(name));
                BufferedReader in = new BufferedReader(new InputStreamReader(
                        name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8))) {
            List<String> heads = fields(in.readLine(), separator);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                List<String> fields = fields(line, separator);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < heads.size(); i++) {
                    row.put(heads.get(i), i < fields.size() ? fields.get(i) : "");
                }
                each.accept(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Quotes mean something in CSV alone: a comma between them belongs to the field, and two are one. */
    private static List<String> fields(String line, String separator) {
        if (!separator.equals(",") || line.indexOf('"') < 0) {
            return List.of(line.split(separator, -1));
        }
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && line.startsWith("\"\"", i)) {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
