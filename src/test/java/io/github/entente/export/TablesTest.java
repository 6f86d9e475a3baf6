package io.github.entente.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.Strain;
import io.github.entente.query.Finding;
import io.github.entente.query.FindingKind;
import io.github.entente.query.FindingKinds;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the package promises of CSV. */
class TablesTest {
    private static final Assessment EMPTY = Entente.assess(World.builder().build());

    /** With the days on which most is found. */
    private static final ImmutableList<Assessment> SEEDS = ImmutableList.of(
            Entente.with(RulePacks.standard()).assess(Seeds.libya2020()),
            Entente.with(RulePacks.standard()).assess(Seeds.july1914()).asOf("1914-08-12"),
            Entente.with(RulePacks.standard()).assess(Seeds.iranIraqWar()).asOf("1986-06-30"),
            Entente.with(RulePacks.standard()).assess(Seeds.suez1956()));

    private static List<NamedCsvRecord> rows(String csv) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return rows.stream().toList();
        }
    }

    private static String header(Assessment assessment, FindingKind<?> kind) {
        return AssessmentTables.csv(assessment, kind).lines().findFirst().orElseThrow();
    }

    @Test
    void columns_are_the_same_whatever_was_found_and_none_stands_twice() {
        for (FindingKind<?> kind : FindingKinds.inFiles()) {
            String header = header(EMPTY, kind);
            SEEDS.forEach(assessment -> assertEquals(header, header(assessment, kind)));
            List<String> columns = List.of(header.split(","));
            assertEquals(columns.size(), new HashSet<>(columns).size(), header);
            assertTrue(columns.containsAll(List.of("firstDay", "lastDay", "happened", "valid")), header);
        }
        assertTrue(header(EMPTY, FindingKinds.COMMITMENTS).contains(",broken,kind,client,clientName,enemy,enemyName,"));
    }

    @Test
    void names_stand_behind_ids() throws IOException {
        for (Assessment assessment : SEEDS) {
            for (NamedCsvRecord row : rows(AssessmentTables.csv(assessment, FindingKinds.STANCES))) {
                assertEquals(name(assessment, row.getField("holder")), row.getField("holderName"));
                assertEquals(name(assessment, row.getField("target")), row.getField("targetName"));
            }
        }
    }

    private static String name(Assessment assessment, String id) {
        return assessment.world().actor(id).orElseThrow().name();
    }

    @Test
    void a_claim_is_told_by_its_kind_and_its_ends() throws IOException {
        List<NamedCsvRecord> rows = rows(AssessmentTables.csv(SEEDS.get(1), FindingKinds.HYPOTHESES));
        assertFalse(rows.isEmpty());
        for (NamedCsvRecord row : rows) {
            assertEquals(
                    "perhaps " + row.getField("claimFirst") + " and " + row.getField("claimSecond"),
                    row.getField("sentence").replaceAll("^(perhaps \\S+ and \\S+).*", "$1"));
            assertFalse(row.getField("claim").contains("["), row::toString);
            assertFalse(row.getField("claimFirstName").isEmpty());
        }
    }

    @Test
    void presumed_days_are_told() throws IOException {
        List<NamedCsvRecord> rows = rows(AssessmentTables.csv(SEEDS.get(1), FindingKinds.RIVALRIES));
        int presumed = 0;
        for (int i = 0; i < rows.size(); i++) {
            Finding<?> finding = SEEDS.get(1).rivalries().get(i);
            assertEquals(DayTexts.ranges(finding.when().validOn()), rows.get(i).getField("valid"));
            presumed += rows.get(i).getField("valid").equals(rows.get(i).getField("happened")) ? 0 : 1;
        }
        assertTrue(presumed > 0);
    }

    @Test
    void an_id_of_a_finding_is_the_same_in_each_format_and_no_two_share_one() throws IOException {
        for (Assessment assessment : SEEDS) {
            List<String> ids = new ArrayList<>();
            for (FindingKind<?> kind : FindingKinds.inFiles()) {
                rows(AssessmentTables.csv(assessment, kind)).forEach(row -> ids.add(row.getField("id")));
            }
            assertEquals(ids.size(), new HashSet<>(ids).size());
            List<String> lines = AssessmentJson.of(assessment).lines().toList();
            assertEquals(ids.size(), lines.size());
            for (int i = 0; i < ids.size(); i++) {
                assertTrue(lines.get(i).startsWith("{\"id\":\"" + ids.get(i) + "\","), lines.get(i));
            }
            String graph = AssessmentGraph.graphMl(assessment);
            ids.forEach(id -> assertTrue(graph.contains(">" + id + "<"), id));
        }
    }

    @Test
    void a_record_has_a_table_of_its_own() throws IOException {
        String csv = AssessmentTables.csv(SEEDS.get(3), Strain.class);
        assertTrue(csv.startsWith("id,finding,kind,actor,actorName,partner,partnerName,client,"), csv);
        assertEquals(SEEDS.get(3).findings(Strain.class).size(), rows(csv).size());
        assertTrue(rows(csv).stream()
                .allMatch(row -> row.getField("id").startsWith("commitments-")
                        && row.getField("finding").equals("strain")));
        assertFalse(rows(csv).isEmpty());
    }

    @Property
    void lists_can_be_taken_apart_again(
            @ForAll @Size(min = 1, max = 4)
                    List<@StringLength(min = 1, max = 5) @CharRange(from = ':', to = ']') String> texts) {
        List<String> read = new ArrayList<>();
        StringBuilder member = new StringBuilder();
        String cell = Cells.list(texts);
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == Cells.SEPARATOR) {
                read.add(member.toString());
                member.setLength(0);
            } else {
                member.append(c == '\\' ? cell.charAt(++i) : c);
            }
        }
        read.add(member.toString());
        assertEquals(texts, read);
    }

    @Property
    void no_cell_begins_like_a_formula_and_each_can_be_read_back(
            @ForAll @StringLength(max = 4) @CharRange(from = '&', to = '@') String text) {
        String cell = Cells.text(text);
        assertFalse(cell.matches("(?s)[=+\\-@\t\r\n].*"), cell);
        assertEquals(text, cell.matches("(?s)'+[=+\\-@\t\r\n].*") ? cell.substring(1) : cell);
    }

    @Test
    void formulas_of_strangers_are_defused_and_numbers_are_not() throws IOException {
        World world = World.builder()
                .armedGroup("=cmd|'/c calc'!A0", "+49")
                .armedGroup("@SUM(A1)", "-2;3\\")
                .medium("M", "M")
                .relation("=cmd|'/c calc'!A0")
                .attacks("@SUM(A1)")
                .happened("2020")
                .per("M")
                .build();
        Assessment assessment = Entente.assess(world);
        NamedCsvRecord row =
                rows(AssessmentTables.csv(assessment, FindingKinds.HOSTILITIES)).get(0);
        assertEquals("'=cmd|'/c calc'!A0", row.getField("first"));
        assertEquals("'+49", row.getField("firstName"));
        assertEquals("'@SUM(A1)", row.getField("second"));
        assertEquals("'-2;3\\", row.getField("secondName"));
        assertEquals("'=cmd|'/c calc'!A0 and @SUM(A1) fight", row.getField("sentence"));
        assertTrue(row.getField("strength").matches("0\\.\\d{4}"));
        for (FindingKind<?> kind : FindingKinds.inFiles()) {
            for (NamedCsvRecord each : rows(AssessmentTables.csv(assessment, kind))) {
                assertTrue(each.getFields().stream().noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*")));
            }
        }
        assertEquals("-1", Cells.list(List.of("-1")));
        assertNotEquals("-1", Cells.text("-1"));
    }

    @Test
    void an_old_file_does_not_stay_behind(@TempDir Path folder) throws IOException {
        AssessmentTables.write(SEEDS.get(0), folder);
        Files.writeString(folder.resolve("notes.txt"), "mine");
        AssessmentTables.write(EMPTY, folder);
        for (FindingKind<?> kind : FindingKinds.inFiles()) {
            assertEquals(AssessmentTables.csv(EMPTY, kind), Files.readString(folder.resolve(kind.label() + ".csv")));
        }
        assertEquals("mine", Files.readString(folder.resolve("notes.txt")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(FindingKinds.inFiles().size() + 1, files.count());
        }
    }

    @Test
    void a_missing_folder_is_told_in_words_by_each_format(@TempDir Path folder) {
        Path missing = folder.resolve("missing");
        String reason = ": the folder " + missing + " does not exist; create it";
        List<Runnable> writes = List.of(
                () -> AssessmentTables.write(EMPTY, missing),
                () -> AssessmentGraph.writeTables(EMPTY, missing),
                () -> AssessmentGraph.write(EMPTY, missing.resolve("a")),
                () -> AssessmentGraph.writeGexf(EMPTY, missing.resolve("a")),
                () -> AssessmentJson.of(EMPTY).write(missing.resolve("a")),
                () -> AssessmentJson.of(EMPTY).writeLines(missing.resolve("a")));
        for (Runnable write : writes) {
            String told = assertThrows(UncheckedIOException.class, write::run).getMessage();
            assertTrue(told.endsWith(reason), told);
        }
        assertFalse(Files.exists(missing));
    }
}
