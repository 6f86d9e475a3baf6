package io.github.entente.balance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Networks that are not part of the project: read from {@code ../shared/data} or the folder that the system
 * property {@code entente.data} names; tests without it are skipped.
 */
final class SignedData {
    private static final Path DATA = Path.of(System.getProperty(
            "entente.data",
            Path.of(System.getProperty("entente.basedir", ""))
                    .toAbsolutePath()
                    .resolve("../shared/data")
                    .normalize()
                    .toString()));

    private SignedData() {}

    static Path file(String name) {
        Path file = DATA.resolve(name);
        assumeTrue(
                Files.exists(file), () -> "skipped: there is no " + file + "; name the folder with -Dentente.data=…");
        return file;
    }

    /** The 51 networks of states (Doreian &amp; Mrvar 2015), by window. */
    static Map<String, SignedGraph> states() throws IOException {
        Map<String, SignedGraph.Builder> builders = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file("signed-networks/cow/cowList_signnet.csv.gz"))),
                StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split(",");
                builders.computeIfAbsent(fields[0], window -> SignedGraph.builder())
                        .tie(fields[1], fields[2], fields[3].equals("1") ? Sign.POSITIVE : Sign.NEGATIVE);
            }
        }
        Map<String, SignedGraph> graphs = new LinkedHashMap<>();
        builders.forEach((window, builder) -> graphs.put(window, builder.build()));
        return graphs;
    }

    /** A column of a table of verified results, by window. */
    static Map<String, Integer> verified(String table, String column) throws IOException {
        List<String> lines = Files.readAllLines(file("signed-networks/cow/" + table));
        int place = List.of(lines.get(0).split(",")).indexOf(column);
        Map<String, Integer> values = new LinkedHashMap<>();
        lines.stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(fields -> values.put(fields[0], Integer.valueOf(fields[place])));
        return values;
    }

    /**
     * Mapping Militants as one graph: the last link of a pair wins; ally and affiliate are positive, rival
     * negative, others left out.
     */
    static SignedGraph militants() throws IOException {
        Map<List<String>, String[]> last = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file("mapping-militants/links.csv"))) {
            String[] fields = line.split(",", 6);
            if (fields.length < 5 || !fields[0].matches("\\d+")) {
                continue; // the head, and descriptions that run over several lines
            }
            boolean ordered = fields[2].compareTo(fields[3]) < 0;
            List<String> pair = ordered ? List.of(fields[2], fields[3]) : List.of(fields[3], fields[2]);
            String[] before = last.get(pair);
            if (before == null || before[4].compareTo(fields[4]) <= 0) {
                last.put(pair, fields);
            }
        }
        SignedGraph.Builder builder = SignedGraph.builder();
        last.forEach((pair, fields) -> {
            if (!pair.get(0).equals(pair.get(1)) && List.of("all", "aff", "riv").contains(fields[1])) {
                builder.tie(pair.get(0), pair.get(1), fields[1].equals("riv") ? Sign.NEGATIVE : Sign.POSITIVE);
            }
        });
        return builder.build();
    }
}
