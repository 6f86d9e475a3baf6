package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PLOVER says did not happen, or not on that date, is no fact. */
class PloverContextTest {
    private static ImportReport report(String... records) {
        return Import.of(Formats.plover())
                .read(
                        new ByteArrayInputStream(String.join("\n", records).getBytes(StandardCharsets.UTF_8)),
                        "records.jsonl")
                .report();
    }

    private static String assault(String further) {
        return "{\"date\": \"2016-07-24\", \"actor\": [{\"code\": \"RUS\"}], \"recipient\": [{\"code\": \"UKR\"}],"
                + " \"event\": [\"ASSAULT\"]" + further + "}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"negation", "hypothetical", "future", "historical", "Negation"})
    void an_event_with_an_auxiliary_mode_is_unmapped_under_its_name(String mode) {
        String name = "context " + mode.toLowerCase(java.util.Locale.ROOT);
        for (String further : new String[] {
            ", \"context\": [\"military\", \"" + mode + "\"]",
            ", \"context\": \"" + mode + "\"",
            ", \"mode\": [\"" + mode + "\"]"
        }) {
            ImportReport report = report(assault(further), assault(""));
            assertEquals(Map.of(name, 1L), report.unmappedByName(), further);
            assertEquals(1, report.kept());
        }
    }

    @Test
    void other_contexts_change_nothing() {
        assertEquals(
                1,
                report(assault(", \"context\": [\"military\"], \"mode\": [\"firearms\"]"))
                        .kept());
    }

    @Test
    void a_byte_order_mark_before_the_first_record_is_read_over() {
        assertEquals(1, report("\uFEFF" + assault("")).kept());
    }
}
