package io.github.entente.format.data;

import static io.github.entente.format.data.Attested.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.ActorKind;
import io.github.entente.world.World;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SipriFormatTest {
    private static final String OLDER =
            "Recipient,Supplier,Year of order,,Number ordered,,Weapon designation,Weapon description,Number delivered,,"
                    + "Year(s) of delivery,status,Comments,SIPRI TIV per unit\n";

    @Test
    void a_supplier_arms_the_recipient_in_the_year_of_delivery() {
        ImportResult imported = Samples.all().get("sipri").read();

        assertEquals(
                List.of(
                        "FR ARMS Black Hand (Ruritania) 2013 \"R-7, Portable SAM\"",
                        "IT ARMS NATO 2014 \"T-2, Transport aircraft\"",
                        "Strelsau ARMS MX 2014 \"P-4, Patrol craft\"",
                        "US ARMS GR 2015 \"ZX-1 \"Rudolf\", Fighter aircraft\"",
                        "US ARMS GR 2016 \"ZX-1 \"Rudolf\", Fighter aircraft\""),
                told(imported));
        ImportReport report = imported.report();
        assertEquals(12, report.read());
        assertEquals(5, report.kept());
        assertEquals(1, report.merged());
        assertEquals(
                Map.of(
                        "ordered, not delivered", 2L,
                        "produced by the recipient", 1L,
                        "unknown recipient", 1L,
                        "unknown supplier", 1L),
                report.unmappedByName());
        assertEquals(
                "[line 23: \"20144\" are no years such as \"2015; 2016\" or \"2014-2016\"]",
                report.rejections().toString());
        assertEquals(Map.of("Strelsau", 1L), report.unmatchedStates());
    }

    @Test
    void marks_tell_who_is_no_state() {
        World world = Samples.all().get("sipri").read().world();
        assertEquals(
                ActorKind.ARMED_GROUP,
                world.actor("Black Hand (Ruritania)").orElseThrow().kind());
        assertEquals(
                ActorKind.INTERNATIONAL_ORGANISATION,
                world.actor("NATO").orElseThrow().kind());
        assertEquals(ActorKind.UNKNOWN, world.actor("Strelsau").orElseThrow().kind());
        assertTrue(world.actor("unknown rebel group*").isEmpty());
    }

    @Test
    void a_row_of_the_older_register_has_several_years() {
        ImportResult imported = Attested.read(Formats.sipri(), OLDER + """
                Greece,United States,(2010),,(5),,M-1,Towed gun,5,,2012; (2013); 2015-2017,New,,1
                Greece,France,2010,,5,,M-1,Towed gun,(5),,(2012),New,,1
                Greece,Italy,2010,,5,,M-1,Towed gun,0,,,New,,1
                Greece,Spain,2010,,5,,M-1,Towed gun,5,,,New,,1
                Greece,Portugal,2010,,5,,M-1,Towed gun,5,,2012 or 2013,New,,1
                """);
        assertEquals(
                List.of(
                        "FR ARMS GR 2012 \"M-1, Towed gun\"",
                        "US ARMS GR 2012 \"M-1, Towed gun\"",
                        "US ARMS GR 2013 \"M-1, Towed gun\"",
                        "US ARMS GR 2015/2017 \"M-1, Towed gun\""),
                told(imported));
        assertEquals(
                Map.of("delivered, not told when", 1L, "ordered, not delivered", 1L),
                imported.report().unmappedByName());
        assertEquals(1, imported.report().rejected());
    }

    @Test
    void Germany_before_1990_is_the_Federal_Republic() {
        ImportResult imported = Attested.read(Formats.sipri(), OLDER + """
                Greece,Germany,1975,,5,,M-1,Towed gun,5,,1977; 1991,New,,1
                """);
        assertEquals(
                List.of("DE ARMS GR 1991 \"M-1, Towed gun\"", "GFR ARMS GR 1977 \"M-1, Towed gun\""), told(imported));
        assertEquals("DE", imported.world().actor("Germany").orElseThrow().id());
    }

    @Test
    void western_bytes_are_read() {
        byte[] bytes = (OLDER + "C\u00f4te d'Ivoire,France,2010,,5,,Caf\u00e9,Towed gun,5,,2012,New,,1\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        ImportResult imported = Import.of(Formats.sipri()).read(new ByteArrayInputStream(bytes), "file");
        assertEquals(List.of("FR ARMS CI 2012 \"Caf\u00e9, Towed gun\""), told(imported));
    }

    @Test
    void a_file_without_years_of_delivery_is_refused() {
        String message = assertThrows(
                        ImportException.class,
                        () -> Attested.read(Formats.sipri(), "Supplier,Recipient,Order date\nFrance,Greece,2012\n"))
                .getMessage();
        assertTrue(message.contains("it has no column \"Delivery year\""), message);
    }

    @Test
    void names_of_states_as_the_register_spells_them() {
        List<String> names = List.of(
                "UAE",
                "DR Congo",
                "Cote d'Ivoire",
                "Bosnia-Herzegovina",
                "Viet Nam",
                "Soviet Union",
                "East Germany (GDR)",
                "South Korea",
                "Yugoslavia",
                "Czechoslovakia",
                "Taiwan",
                "Turkey",
                "Turkiye",
                "T\u00fcrkiye",
                "Czechia",
                "eSwatini",
                "Cabo Verde",
                "North Macedonia",
                "Timor-Leste",
                "South Yemen",
                "Myanmar",
                "Laos",
                "Brunei",
                "Trinidad and Tobago");
        assertEquals(
                List.of(),
                names.stream().filter(name -> State.named(name).isEmpty()).toList());
    }
}
