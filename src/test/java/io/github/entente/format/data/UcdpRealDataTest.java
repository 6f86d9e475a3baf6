package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import io.github.entente.world.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What imports find in UCDP's real files, beside what a few lines of plain Java find in them. */
class UcdpRealDataTest {
    private static final String MISSING = "NA";

    private static List<String[]> rows(Path file, String separator) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines()
                    .skip(1)
                    .map(line -> line.replace("\"", "").split(separator, -1))
                    .toList();
        }
    }

    private static String state(String number, int year) {
        return State.gw(number, year).orElseThrow().id();
    }

    /** Each relation with the years that its attestations have. */
    private static Map<String, Set<Integer>> years(World world, int last) {
        Map<String, Set<Integer>> years = new TreeMap<>();
        for (Relation relation : world.relations()) {
            if (!relation.type().structural()) {
                Set<Integer> all = years.computeIfAbsent(relation.toString(), key -> new TreeSet<>());
                for (Attestation one : world.attestations(relation)) {
                    int until = one.happened().last().map(day -> day.getYear()).orElse(last);
                    for (int year = one.happened().first().orElseThrow().getYear(); year <= until; year++) {
                        assertTrue(all.add(year), () -> relation + " has a year twice");
                    }
                }
            }
        }
        return years;
    }

    private static final int CONFLICT_YEAR = 1;
    private static final int SIDE_A = 2;
    private static final int SECOND_A = 3;
    private static final int SIDE_B = 4;
    private static final int SECOND_B = 5;
    private static final int EPISODE_ENDS = 13;
    private static final int END = 14;

    private static void state(Map<String, Set<Integer>> all, String subject, String rest, int year) {
        if (!rest.contains(" " + subject + " ") && !rest.endsWith(" " + subject)) {
            all.computeIfAbsent(subject + rest, key -> new TreeSet<>()).add(year);
        }
    }

    private static String war(String one, String other) {
        return one.compareTo(other) < 0 ? one + " AT_WAR_WITH " + other : other + " AT_WAR_WITH " + one;
    }

    @Test
    void wars_of_states_and_helpers_with_troops_are_those_that_the_conflicts_have() throws IOException {
        Path file = DataFiles.find("ucdp-acd/ucdp_acd_by_state.csv.gz");
        Map<String, Set<Integer>> expected = new TreeMap<>();
        long unnamed = 0;
        int last = 0;
        for (String[] row : rows(file, ",")) {
            int year = Integer.parseInt(row[CONFLICT_YEAR]);
            last = Math.max(last, year);
            String a = state(row[SIDE_A], year);
            String b = row[SIDE_B].equals(MISSING) ? "" : state(row[SIDE_B], year);
            if (!b.isEmpty()) {
                expected.computeIfAbsent(war(a, b), key -> new TreeSet<>()).add(year);
            }
            if (!row[SECOND_A].equals(MISSING)) {
                String against = b.isEmpty() ? "" : " AGAINST " + b;
                state(expected, state(row[SECOND_A], year), " FIGHTS_ALONGSIDE " + a + against, year);
            }
            if (!row[SECOND_B].equals(MISSING) && !b.isEmpty()) {
                state(expected, state(row[SECOND_B], year), " FIGHTS_ALONGSIDE " + b + " AGAINST " + a, year);
            }
            unnamed += b.isEmpty() && row[SECOND_A].equals(MISSING) ? 1 : 0;
        }

        ImportResult imported = Import.of(Formats.ucdpConflicts()).read(file);

        ImportReport report = imported.report();
        assertEquals(5_652, report.read());
        assertEquals(0, report.rejected(), report::toString);
        assertEquals(Map.of("a party without a number", unnamed), report.unmappedByName());
        assertEquals(5_652, report.kept() + report.merged() + report.unmapped());
        assertEquals(expected, years(imported.world(), last));
    }

    @Test
    void wars_of_states_end_on_the_days_that_the_conflicts_have() throws IOException {
        Path file = DataFiles.find("ucdp-acd/ucdp_acd_by_state.csv.gz");
        Map<String, String> ends = new TreeMap<>();
        for (String[] row : rows(file, ",")) {
            if (!row[SIDE_B].equals(MISSING)) {
                int year = Integer.parseInt(row[CONFLICT_YEAR]);
                String end = row[EPISODE_ENDS].equals("1") ? row[END] : "goes on";
                String known = end.endsWith("-12-31") ? row[CONFLICT_YEAR] : end;
                ends.merge(
                        war(state(row[SIDE_A], year), state(row[SIDE_B], year)) + " in " + year,
                        known,
                        (one, other) -> one.compareTo(other) >= 0 ? one : other);
            }
        }
        ends.values().removeIf("goes on"::equals);
        assertTrue(ends.size() > 50, ends::toString);

        Map<String, String> found = new TreeMap<>();
        World world = Import.of(Formats.ucdpConflicts()).read(file).world();
        for (Relation relation : world.relations()) {
            for (Attestation one : world.attestations(relation)) {
                one.ended()
                        .ifPresent(end -> found.put(
                                relation + " in " + end.first().orElseThrow().getYear(), end.toString()));
            }
        }
        found.keySet().retainAll(ends.keySet());
        assertEquals(ends, found);
    }

    /** Groups such as IS and PRC are called like states, and are none. */
    private static String id(String name) {
        return State.isTaken(name) ? name + " (armed group)" : name;
    }

    @Test
    void every_row_of_the_list_of_external_support_is_a_relation_of_its_year() throws IOException {
        Path file = DataFiles.find("ucdp-esd/esd_relations.tsv.gz");
        Set<String> governments = new TreeSet<>();
        int last = 0;
        Map<String, Set<Integer>> wars = new TreeMap<>();
        for (String[] row : rows(file, "\t")) {
            int year = Integer.parseInt(row[3].substring(0, 4));
            last = Math.max(last, year);
            boolean several = (row[0] + row[2]).contains(", Government of ");
            if (row[1].equals("fights") && !several) {
                wars.computeIfAbsent(war(id(row[0].strip()), id(row[2].strip())), key -> new TreeSet<>())
                        .add(year);
            }
            if (several) {
                governments.add(row[0] + "|" + row[2]);
            }
        }
        assertTrue(governments.size() > 1, governments::toString);

        ImportResult imported = Import.of(Formats.ucdpExternalSupport()).read(file);

        ImportReport report = imported.report();
        assertEquals(13_065, report.read());
        assertEquals(13_065, report.kept() + report.merged());
        Map<String, Set<Integer>> found = years(imported.world(), last);
        Set<String> lacking = new TreeSet<>();
        wars.forEach((war, years) -> {
            if (!found.getOrDefault(war, Set.of()).containsAll(years)) {
                lacking.add(war);
            }
        });
        assertEquals(Set.of(), lacking);
    }
}
