package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.entente.fact.FilePosition;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files of alliances, disputes, sanctions, arms and debates that are another format's, or bad in part. */
class PactsAndDisputesFilesTest {
    private static final Map<String, String> FACTORIES = Map.of(
            "atop-published", "atopDirectedDyadYears()",
            "atop-members", "atopMembers()",
            "cow-alliances", "cowAlliances()",
            "cow-disputes", "cowDisputes()",
            "gsdb", "gsdb()",
            "gsdb-dyadic", "gsdbDyadYears()",
            "dna", "discourse()");

    @Test
    void a_file_that_is_read_as_another_format_is_recognised() {
        FACTORIES.forEach((name, factory) -> FACTORIES.keySet().forEach(other -> {
            DataFormat format = Samples.all().get(other).format();
            byte[] bytes = Samples.all().get(name).bytes();
            if (!name.equals(other)) {
                String message = assertThrows(
                                ImportException.class,
                                () -> Import.of(format).read(new ByteArrayInputStream(bytes), "file"))
                        .getMessage();
                assertTrue(message.contains("(Formats." + factory + ")"), message);
            }
        }));
    }

    private static List<List<String>> records(String name) {
        String text = new String(Samples.all().get(name).bytes(), StandardCharsets.UTF_8);
        String header = name.equals("sipri") ? "SIPRI AT Database ID" : text.substring(0, 3);
        List<List<String>> records = new ArrayList<>();
        CsvReader.builder()
                .fieldSeparator(name.equals("dna") ? ';' : ',')
                .ofCsvRecord(text.substring(text.indexOf(header)))
                .forEach(record -> records.add(record.getFields()));
        return records;
    }

    private static List<String> toldBy(String name, List<List<String>> records) {
        StringWriter text = new StringWriter();
        CsvWriter writer = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        records.forEach(writer::writeRecord);
        return Attested.told(Attested.read(Samples.all().get(name).format(), "\uFEFF" + text));
    }

    private static final List<String> NAMES = Stream.concat(FACTORIES.keySet().stream(), Stream.of("sipri"))
            .sorted()
            .toList();

    @Test
    void columns_may_stand_in_any_order_among_others() {
        for (String name : NAMES) {
            List<List<String>> turned = new ArrayList<>();
            for (List<String> record : records(name)) {
                List<String> fields = new ArrayList<>(record);
                fields.add(turned.isEmpty() ? "of another" : "surplus");
                Collections.reverse(fields);
                turned.add(fields);
            }
            assertEquals(Attested.told(Samples.all().get(name).read()), toldBy(name, turned), name);
        }
    }

    @Test
    void rows_may_stand_in_any_order() {
        Random random = new Random(7);
        for (String name : NAMES) {
            for (int i = 0; i < 20; i++) {
                List<List<String>> rows = records(name);
                Collections.shuffle(rows.subList(1, rows.size()), random);
                assertEquals(Attested.told(Samples.all().get(name).read()), toldBy(name, rows), name);
            }
        }
    }

    @Test
    void a_register_of_SIPRI_without_lines_before_its_header_is_recognised() {
        String message = assertThrows(
                        ImportException.class,
                        () -> Attested.read(Formats.gsdb(), "Supplier,Recipient,Delivery year\nFrance,Greece,2012\n"))
                .getMessage();
        assertTrue(message.contains("this looks like a trade register of SIPRI (Formats.sipri())"), message);
    }

    @Test
    void a_bad_row_among_rows_that_are_read_together_is_told_at_its_place() {
        String rows = "dispnum,ccode,styear,endyear,sidea,hostlev\n1,220,1901,1901,1,4\n1,235,1901,1901,0,4\n"
                + "2,220,1901,1900,1,4\n";
        ImportException refusal = assertThrows(
                ImportException.class,
                () -> Attested.read(Import.of(Formats.cowDisputes()).strict(), rows));
        assertEquals("it ends 1900 before it begins 1901 (file.csv:4:1)", refusal.getMessage());
        assertEquals(4, refusal.problem().place().map(FilePosition::line).orElseThrow());

        ImportReport report = Attested.read(Formats.cowDisputes(), rows).report();
        assertEquals(2, report.kept());
        assertEquals(1, report.rejected());
    }

    @Test
    void a_file_of_nothing_but_bad_rows_is_refused() {
        StringBuilder rows = new StringBuilder(
                "version4id,ccode,mem_st_year,mem_end_year,defense,neutrality," + "nonaggression,entente\n");
        for (int i = 0; i < 30; i++) {
            rows.append(i).append(",Ruritania,1901,,1,0,0,0\n");
        }
        String message = assertThrows(
                        ImportException.class, () -> Attested.read(Formats.cowAlliances(), rows.toString()))
                .getMessage();
        assertTrue(message.startsWith("this is not COW alliances: all of its first 20 rows are bad"), message);
    }
}
