package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What some files and copies of ICEWS have and others have not. */
class IcewsTrapsTest {
    private static ImportResult read(DataFormat format, String... lines) {
        return Import.of(format)
                .read(
                        new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
                        "events.tab");
    }

    private static String cells(String... cells) {
        return String.join("\t", cells);
    }

    private static final String HEADER =
            cells("Event ID", "Event Date", "Source Name", "Event Text", "CAMEO Code", "Target Name", "Publisher");

    private static Set<String> acts(String text, String code) {
        return Attested.relations(
                read(Formats.icews(), HEADER, cells("1", "2017-05-03", "Ruritania", text, code, "France", "NA"))
                        .world());
    }

    @ParameterizedTest
    @CsvSource({"5/3/2017, 2017-05-03", "12/31/2017, 2017-12-31", "2017-05-03, 2017-05-03", "5/3/2017 0:00, 2017-05-03"
    })
    void days_of_2017_have_the_month_first(String written, String day) {
        ImportResult imported =
                read(Formats.icews(), HEADER, cells("1", written, "Ruritania", "Threaten", "130", "France", "NA"));
        assertEquals(
                day,
                Attested.only(imported.world(), "Ruritania", "THREATENS", "FR")
                        .happened()
                        .toString());
    }

    @Test
    void a_day_that_has_no_such_month_is_rejected() {
        ImportReport report = read(
                        Formats.icews(),
                        HEADER,
                        cells("1", "13/5/2017", "Ruritania", "Threaten", "130", "France", "NA"),
                        cells("2", "12/5/2017", "Ruritania", "Threaten", "130", "France", "NA"))
                .report();
        assertEquals(
                "\"2017-13-05\" has no month 13; months are 01 to 12",
                report.rejections().get(0).reason());
        assertEquals(1, report.kept());
    }

    @ParameterizedTest
    @CsvSource({
        "Threaten, 13y, Ruritania THREATENS FR",
        "Threaten, NA, Ruritania THREATENS FR",
        "Make a visit, 42, FR CONSULTS Ruritania",
        "Praise or endorse, 10, Ruritania PRAISES FR",
        "NA, 130, Ruritania THREATENS FR",
        "Bedeuten, 130, Ruritania THREATENS FR"
    })
    void the_text_of_an_event_decides_and_a_code_where_there_is_none(String text, String code, String act) {
        assertEquals(Set.of(act), acts(text, code));
    }

    @Test
    void a_code_that_was_taken_for_a_number_is_read_by_its_text_and_dropped_where_the_text_is_no_relation() {
        ImportReport report = read(
                        Formats.icews(),
                        HEADER,
                        cells("1", "2017-05-03", "Ruritania", "Make statement", "10", "France", "NA"),
                        cells("2", "2017-05-03", "Ruritania", "Demand", "10", "France", "NA"))
                .report();
        assertEquals(Map.of("010 Make statement", 1L), report.unmappedByName());
        assertEquals(1, report.kept());
    }

    @Test
    void without_codes_the_text_is_enough_and_neither_is_rejected() {
        ImportReport report = read(
                        Formats.icews(),
                        cells("Target Name", "Event Date", "Source Name", "Event Text"),
                        cells("France", "2017-05-03", "Ruritania", "Threaten"),
                        cells("France", "2017-05-04", "Ruritania", "Threaten"),
                        cells("France", "2017-05-04", "Ruritania", "Bedeuten"),
                        cells("France", "2017-05-05", "Ruritania", "NA"))
                .report();
        assertEquals(2, report.kept());
        assertEquals(
                List.of(
                        "\"Bedeuten\" is no CAMEO event; CAMEO names are such as \"Make a visit\"",
                        "no Event Text and no CAMEO Code"),
                report.rejections().stream().map(ImportReport.Rejection::reason).toList());
        ImportException refused = assertThrows(
                ImportException.class,
                () -> read(Formats.icews(), cells("Target Name", "Event Date", "Source Name", "Source Sectors")));
        assertTrue(refused.getMessage().contains("it has no column \"Event Text\""), refused::getMessage);
    }

    @Test
    void copies_of_the_benchmark_with_underscores_and_a_fifth_column_say_the_same() {
        Set<String> acts = Set.of("Citizen (Ukraine) ATTACKS Police (Ukraine)", "UA CONSULTS Zenda League");
        String event = "fight with small arms and light weapons";
        ImportResult plain = read(
                Formats.icewsBenchmark(),
                cells("Citizen (Ukraine)", event, "Police (Ukraine)", "2014-01-01"),
                cells("Zenda League", "Consult", "Ukraine", "2014-01-02"));
        assertEquals(acts, Attested.relations(plain.world()));
        ImportResult copy = read(
                Formats.icewsBenchmark(),
                cells("Citizen_(Ukraine)", event.replace(' ', '_'), "Police_(Ukraine)", "2014-01-01", "-1"),
                cells("Zenda_League", "Consult", "Ukraine", "2014-01-02", "-1"));
        assertEquals(acts, Attested.relations(copy.world()));
        assertEquals(plain.report().kept(), copy.report().kept());
        ImportReport other = read(
                        Formats.icewsBenchmark(),
                        cells("Ruritania", "Consult", "Ukraine", "2014-01-02", "7"),
                        cells("Ruritania", "Consult", "Ukraine"),
                        cells("Ruritania", "Consult", "Ukraine", "2014-01-02"),
                        cells("Ruritania", "Consult", "Ukraine", "2014-01-03", ""))
                .report();
        assertEquals(
                List.of(
                        "5 fields in place of 4; a separator or a quote is missing or too many",
                        "3 fields in place of 4; a separator or a quote is missing or too many"),
                other.rejections().stream().map(ImportReport.Rejection::reason).toList());
        assertEquals(2, other.kept());
    }

    @Test
    void numbers_of_a_benchmark_are_refused_with_the_way_out() {
        ImportException refused = assertThrows(
                ImportException.class,
                () -> read(
                        Formats.icewsBenchmark(),
                        cells("0", "17", "3", "24", "-1"),
                        cells("0", "17", "3", "24", "-1")));
        assertTrue(refused.getMessage().contains("relation2id.txt"), refused::getMessage);
        assertTrue(refused.getMessage().contains("entity2id.txt"), refused::getMessage);
    }
}
