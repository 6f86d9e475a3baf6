package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.fact.Relation;
import io.github.entente.fact.Side;
import io.github.entente.query.Finding;
import io.github.entente.world.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What imports find in real files, beside what a few lines of plain Java find in them. */
class RealDataTest {
    private static List<String[]> rows(Path file, String separator) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().map(line -> line.split(separator, -1)).toList();
        }
    }

    @Test
    void all_of_ICEWS_2014_is_accounted_for() throws IOException {
        Path file = DataFiles.find("icews/icews14.tsv.gz");
        ImportResult imported = Import.of(Formats.icewsBenchmark()).read(file);

        Set<String> unmapped = new TreeSet<>();
        long events = 0;
        long selves = 0;
        for (String[] row : rows(file, "\t")) {
            String code = Cameo.named(row[1]).orElseThrow().code();
            if (code.startsWith("01") || code.startsWith("02")) {
                unmapped.add(row[1]);
            } else if (row[0].equals(row[2])) {
                selves++;
            } else {
                events++;
            }
        }
        ImportReport report = imported.report();
        assertEquals(90_730, report.read());
        assertEquals(events, report.kept() + report.merged());
        assertEquals(selves, report.rejected());
        assertEquals(unmapped.size(), report.unmappedByName().size());
        int attestations = imported.world().relations().stream()
                .filter(relation -> !relation.type().structural())
                .mapToInt(relation -> imported.world().attestations(relation).size())
                .sum();
        assertEquals(report.kept(), attestations, "each row that is kept is one attestation");
        assertEquals(
                imported.world(), Import.of(Formats.icewsBenchmark()).read(file).world());
    }

    @Test
    void patrons_of_both_sides_in_UCDP_are_those_that_the_file_has() throws IOException {
        Path file = DataFiles.find("ucdp-esd/esd_relations.tsv.gz");
        Set<String> support = new TreeSet<>();
        for (String[] row : rows(file, "\t")) {
            if (row[1].equals("supports")) {
                String against =
                        row[7].substring(row[7].indexOf("against=") + 8).strip();
                support.add(String.join("|", row[0].strip(), row[2].strip(), against, row[3].substring(0, 4)));
            }
        }
        Set<String> expected = new TreeSet<>();
        for (String one : support) {
            String[] s = one.split("\\|");
            if (s[1].compareTo(s[2]) < 0 && support.contains(String.join("|", s[0], s[2], s[1], s[3]))) {
                expected.add(one);
            }
        }
        assertEquals(17, expected.size());

        World world = Import.of(Formats.ucdpExternalSupport()).read(file).world();
        assertEquals(expected, PatronsOfBothSides.in(Entente.assess(world)));
    }

    /** Who backs both sides of a war against each other in one year, as the rules find it. */
    private static final class PatronsOfBothSides {
        static Set<String> in(Assessment assessment) {
            Map<String, Set<String>> years = new TreeMap<>();
            assessment.world().relations().forEach(relation -> {
                if (relation.type().side() == Side.FOR && relation.against().isPresent()) {
                    assessment
                            .world()
                            .attestations(relation)
                            .forEach(one -> years.computeIfAbsent(key(relation), k -> new TreeSet<>())
                                    .add(one.happened().toString()));
                }
            });
            Set<String> found = new TreeSet<>();
            for (Finding<Inconsistency> finding :
                    assessment.inconsistencies().ofKind(Inconsistency.Kind.BACKS_BOTH_SIDES)) {
                String patron = finding.conclusion().actor();
                String one = finding.conclusion().objects().get(0);
                String other = finding.conclusion().objects().get(1);
                Set<String> both = Sets.intersection(
                        years.getOrDefault(String.join("|", patron, one, other), Set.of()),
                        years.getOrDefault(String.join("|", patron, other, one), Set.of()));
                for (String year : both) {
                    assertTrue(
                            finding.when().isValidOn(LocalDate.of(Integer.parseInt(year), 12, 31)), finding::toString);
                    found.add(String.join("|", patron, one, other, year));
                }
            }
            return found;
        }

        private static String key(Relation relation) {
            return String.join(
                    "|",
                    relation.subject(),
                    relation.object(),
                    relation.against().orElseThrow());
        }
    }

    @Test
    void the_pacts_of_1914_are_those_that_ATOP_lists() throws IOException {
        Path file = DataFiles.find("atop/atop_alliance.csv.gz");
        Map<String, Set<String>> expected = new TreeMap<>();
        List<String> types = List.of("DEFENSE_PACT", "ALLIED_WITH", "NEUTRALITY_PACT", "NONAGGRESSION_PACT", "ENTENTE");
        for (String[] row : rows(file, ",")) {
            for (int i = 0; i < types.size() && row[2].equals("1914"); i++) {
                if (row[3 + i].equals("1")) {
                    List<String> pair = new ArrayList<>(List.of(row[0], row[1]));
                    pair.sort(null);
                    expected.computeIfAbsent(types.get(i), k -> new TreeSet<>()).add(String.join("-", pair));
                }
            }
        }
        ImportResult imported =
                Import.of(Formats.atopDyadYears()).from("1914").until("1914").read(file);

        assertEquals(273_296, imported.report().read());
        assertEquals(0, imported.report().rejected());
        Map<String, Set<String>> found = imported.world().relations().stream()
                .collect(Collectors.groupingBy(
                        relation -> relation.type().name(),
                        TreeMap::new,
                        Collectors.mapping(
                                relation -> pair(imported.world(), relation), Collectors.toCollection(TreeSet::new))));
        assertEquals(expected, found);
    }

    private static String pair(World world, Relation relation) {
        List<String> numbers = new ArrayList<>();
        for (String id : List.of(relation.subject(), relation.object())) {
            numbers.add(world.actor(id).orElseThrow().codes().get("cow"));
        }
        numbers.sort(null);
        return String.join("-", numbers);
    }

    @Test
    void every_other_file_is_read_and_accounted_for() {
        ImportReport icews = Import.of(Formats.icews())
                .read(DataFiles.find("icews/events.2018.sample.tab.gz"))
                .report();
        assertEquals(3_705, icews.read());
        assertEquals(0, icews.rejected());

        ImportReport gdelt = Import.of(Formats.gdelt1())
                .read(DataFiles.find("gdelt/gdelt_georgia_2011-06_2013-05.csv.gz"))
                .report();
        assertEquals(105_438, gdelt.read());
        assertEquals(36_632 + 13_744, gdelt.unmappedByName().get("(an event with one actor)"));

        ImportReport links = Import.of(Formats.datedLinks())
                .read(DataFiles.find("mapping-militants/links.csv"))
                .report();
        assertEquals(695, links.read());
        assertEquals(104, links.unmappedByName().get("spl (splits from)"));
        assertEquals(59, links.unmappedByName().get("mer (merges with)"));

        ImportReport tribes = Import.of(Formats.signedEdges("1954"))
                .read(DataFiles.find("signed-networks/tribes/gahuku_gama.csv"))
                .report();
        assertEquals(58, tribes.kept());
        ImportReport states = Import.of(Formats.signedEdges("1946"))
                .read(DataFiles.find("signed-networks/cow/cowList_signnet.csv.gz"))
                .report();
        assertEquals(41_295, states.kept());

        ImportReport rivalries = Import.of(Formats.table()
                        .subject("ccode1")
                        .object("ccode2")
                        .everyRowIs(EventTypes.AT_ENMITY_WITH)
                        .dates("start", "end")
                        .statesByCowNumber())
                .from("1816")
                .read(DataFiles.find("atop/tss_rivalries.csv"))
                .report();
        assertEquals(264, rivalries.read());
    }
}
