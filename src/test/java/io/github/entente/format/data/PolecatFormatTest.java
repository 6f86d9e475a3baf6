package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.world.World;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolecatFormatTest {
    private static final List<String> LINES = new String(
                    Samples.all().get("polecat").bytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();

    private static ImportResult read(Import how, byte[] file) {
        return how.read(new ByteArrayInputStream(file), "ngecEvents.txt");
    }

    private static ImportResult read(String... lines) {
        return read(Import.of(Formats.polecat()), String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static String cells(String... cells) {
        return String.join("\t", cells);
    }

    @Test
    void the_sample_is_read_as_its_rows_say() {
        ImportResult imported = Samples.all().get("polecat").read();

        World world = imported.world();
        assertEquals(
                Set.of(
                        "FR CONSULTS Rudolf Rassendyll",
                        "MLIREB ATTACKS MLIMIL",
                        "FR GIVES_MILITARY_AID_TO ML",
                        "FR GIVES_MILITARY_AID_TO Black Hand",
                        "DE GIVES_MILITARY_AID_TO ML",
                        "DE GIVES_MILITARY_AID_TO Black Hand",
                        "FR CONSULTS TD",
                        "FR CONSULTS NERGOV",
                        "NERGOV CONSULTS TD",
                        "Strelsau Initiative REJECTS António Zapt"),
                Attested.relations(world));
        Attestation visit = Attested.only(world, "FR", "CONSULTS", "Rudolf Rassendyll");
        assertEquals("2023-03-01", visit.happened().toString());
        assertEquals(Optional.of(Edtf.parse("2023-03-02")), visit.published());
        assertEquals("The Zenda Gazette", visit.source());
        assertEquals(List.of("The Zenda Gazette", "POLECAT"), visit.passedThrough());
        assertEquals(
                "The \"Zenda\" Gazette",
                Attested.only(world, "MLIREB", "ATTACKS", "MLIMIL").source());
        assertEquals(
                Optional.of(Edtf.parse("2023-03-04")),
                Attested.only(world, "Strelsau Initiative", "REJECTS", "António Zapt")
                        .published());
        Attestation aid = Attested.only(world, "DE", "GIVES_MILITARY_AID_TO", "Black Hand");
        assertEquals("POLECAT", aid.source());
        assertEquals(Optional.empty(), aid.published());
        assertEquals("unknown {wikipedia=1894}", Attested.actor(world, "Rudolf Rassendyll"));
        assertEquals("armed group MEMBER_OF ML {cameo=MLIREB}", Attested.actor(world, "MLIREB"));
        assertEquals("organ of a state MEMBER_OF ML {cameo=MLIMIL}", Attested.actor(world, "MLIMIL"));
        ImportReport report = imported.report();
        assertEquals(12, report.read());
        assertEquals(5, report.kept());
        assertEquals(1, report.merged());
        assertEquals(
                Map.of(
                        "context negation", 1L,
                        "(an event with one actor)", 1L,
                        "(an event without an actor)", 1L,
                        "event SANCTION convict", 1L),
                report.unmappedByName());
        assertEquals(2, report.rejected());
        assertEquals(Map.of("Ruritania", 1L), report.unmatchedStates());
    }

    @Test
    void roll_up_folds_by_sector_and_country_and_no_one_of_the_United_Nations() {
        ImportResult imported = read(
                Import.of(Formats.polecat()).rollUp(),
                Samples.all().get("polecat").bytes());
        assertEquals(
                Set.of(
                        "DE CONSULTS FR",
                        "MLIREB ATTACKS ML",
                        "FR GIVES_MILITARY_AID_TO ML",
                        "FR GIVES_MILITARY_AID_TO Black Hand",
                        "DE GIVES_MILITARY_AID_TO ML",
                        "DE GIVES_MILITARY_AID_TO Black Hand",
                        "FR CONSULTS TD",
                        "FR CONSULTS NE",
                        "NE CONSULTS TD",
                        "Strelsau Initiative REJECTS António Zapt"),
                Attested.relations(imported.world()));
    }

    private static final String SHORT = cells(
            "Event Date",
            "Event Type",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Recipient Name",
            "Recipient Country",
            "Primary Recipient Sector");

    @Test
    void lists_of_different_lengths_tell_nothing_of_each_actor() {
        ImportResult imported = read(
                Import.of(Formats.polecat()).rollUp(),
                String.join(
                                "\n",
                                SHORT,
                                cells("2023-01-01", "ACCUSE", "Flavia; Sapt", "Chad", "", "GOV; MIL", "Mali", "", ""),
                                cells("1/2/2023", "ACCUSE", "Fritz", "Chad; Niger", "", "GOV", "Mali", "", ""),
                                cells("2023-01-03", "ACCUSE", "Bersonin", "Zenda", "255.0", "GOV", "Mali", "", ""),
                                cells("2023-01-03", "ACCUSE", "Detchard", "Zenda", "260", "GOV", "Mali", "", ""),
                                cells("2023-01-04", "ACCUSE", "Lauengram", "Chad", "", "GOV|OPP", "Mali", "", ""))
                        .getBytes(StandardCharsets.UTF_8));
        assertEquals(
                Set.of(
                        "Flavia ACCUSES ML",
                        "Sapt ACCUSES ML",
                        "Fritz ACCUSES ML",
                        "DE ACCUSES ML",
                        "Lauengram ACCUSES ML"),
                Attested.relations(imported.world()));
        assertEquals(
                "2023-01-02",
                Attested.only(imported.world(), "Fritz", "ACCUSES", "ML")
                        .happened()
                        .toString());
    }

    @Test
    void lines_in_the_encoding_of_western_Europe_are_read() {
        String file = SHORT + "\n" + cells("2023-01-01", "ACCUSE", "António", "", "", "", "Mali", "", "") + "\n";
        for (java.nio.charset.Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            assertEquals(
                    Set.of("António ACCUSES ML"),
                    Attested.relations(read(Import.of(Formats.polecat()), file.getBytes(charset))
                            .world()));
        }
    }

    @Test
    void columns_that_the_header_alone_names_are_read_over() {
        String odd = LINES.get(0).replace("Event Mode\t", "Event Mode\tHeadline\tEvent Text\tFeed\tStory ID\t");
        assertEquals(
                Attested.relations(read(LINES.get(0), LINES.get(1)).world()),
                Attested.relations(read(odd, LINES.get(1)).world()));
        String full = LINES.get(1).replace("\tvisit\t", "\tvisit\tA visit\tHe came.\tA feed\t7\t");
        assertEquals(
                Set.of("FR CONSULTS Rudolf Rassendyll"),
                Attested.relations(read(odd, full).world()));
    }

    @Test
    void a_list_without_bounds_is_rejected() {
        String many = "Fritz; ".repeat(100_000) + "Fritz";
        ImportReport report = read(
                        SHORT,
                        cells("2023-01-01", "ACCUSE", many, "", "", "", many, "", ""),
                        cells("2023-01-01", "ACCUSE", "Fritz", many, "", "", "Mali", "", ""),
                        cells("2023-01-01", "ACCUSE", "Fritz", "", "", "", "Mali", "", ""),
                        cells("2023-01-01", "ACCUSE", "Sapt", "", "", "", "Mali", "", ""))
                .report();
        assertEquals(
                List.of("more than 1000 in Actor Name", "more than 1000 in Actor Country"),
                report.rejections().stream().map(ImportReport.Rejection::reason).toList());
        assertEquals(2, report.kept());
    }

    @Test
    void it_is_recognised_where_it_is_read_as_something_else() {
        ImportException refused = assertThrows(
                ImportException.class,
                () -> read(
                        Import.of(Formats.icews()), Samples.all().get("polecat").bytes()));
        assertTrue(refused.getMessage().endsWith("this looks like POLECAT (Formats.polecat())"), refused::getMessage);
    }
}
