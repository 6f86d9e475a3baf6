package io.github.entente.format.data;

import static io.github.entente.format.data.Attested.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Entente;
import io.github.entente.fact.ActorKind;
import io.github.entente.world.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiscourseFormatTest {
    @Test
    void speakers_endorse_or_reject_concepts_in_their_words() {
        ImportResult imported = Samples.all().get("dna").read();

        String yes = "Yes, " + "and yes again, ".repeat(21);
        assertEquals(
                List.of(
                        "Black Michael REJECTS A tunnel at Zenda 2011-03-14 per Zenda Gazette \"Two lines.\"",
                        "Flavia ENDORSES A tunnel at Zenda 2011-03-15 per Zenda Gazette \"" + yes.substring(0, 299)
                                + "\u2026\"",
                        "Flavia MEMBER_OF Party of Zenda 2011-03-15/2011-03-15 per Zenda Gazette",
                        "Rudolf Rassendyll ENDORSES A bridge at Zenda 2011-03-12 per Zenda Gazette"
                                + " \"Build it; \"at once\".\"",
                        "Rudolf Rassendyll MEMBER_OF Party of Zenda 2011-03-12/2011-03-12 per Zenda Gazette",
                        "Strelsau Union REJECTS A bridge at Zenda 2011-03-13 \"No.\""),
                told(imported));
        ImportReport report = imported.report();
        assertEquals(10, report.read());
        assertEquals(4, report.kept());
        assertEquals(1, report.merged());
        assertEquals(1, report.cutQuotes());
        assertEquals(Map.of("agreement not told", 1L, "no concept", 1L, "no speaker", 1L), report.unmappedByName());
        assertEquals(2, report.rejected());
        assertTrue(
                report.rejections()
                        .get(0)
                        .toString()
                        .startsWith("line 10: \"2\" in agreement is neither agreement nor disagreement"),
                report::toString);
    }

    @Test
    void concepts_are_no_party_and_persons_are_persons() {
        World world = Samples.all().get("dna").read().world();
        Map<String, ActorKind> expected = Map.of(
                "A bridge at Zenda", ActorKind.ARRANGEMENT,
                "Rudolf Rassendyll", ActorKind.PERSON,
                "Party of Zenda", ActorKind.ORGANISATION,
                "Strelsau Union", ActorKind.ORGANISATION,
                "Zenda Gazette", ActorKind.MEDIUM);
        expected.forEach((name, kind) ->
                assertEquals(kind, world.actor(name).orElseThrow().kind(), name));
    }

    @Test
    void who_turns_round_is_inconsistent() {
        ImportResult imported = Attested.read(Formats.discourse(), """
                "time";"person";"organization";"concept";"agreement"
                "2011-03-12 00:00:00";"Flavia";"Party of Zenda";"A tunnel";"yes"
                "2011-04-12 00:00:00";"Flavia";"Strelsau Union";"A tunnel";"FALSE"
                """);
        assertEquals(2, imported.report().kept());
        assertEquals(
                1,
                Entente.assess(imported.world())
                        .asOf("2011-04-12")
                        .inconsistencies()
                        .size());
    }

    @Test
    void somebody_must_speak() {
        String message = assertThrows(
                        ImportException.class,
                        () -> Attested.read(Formats.discourse(), "time;speaker;concept;agreement\n2011-03-12;A;B;1\n"))
                .getMessage();
        assertTrue(message.contains("it has no column \"organization\""), message);
    }
}
