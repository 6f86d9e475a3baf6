package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.entente.fact.AdmiraltyCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final List<Double> SIX = List.of(1.0, 0.8, 0.6, 0.4, 0.2, 0.5);

    private static String refused(List<Double> reliability, List<Double> credibility, int days) {
        return assertThrows(IllegalArgumentException.class, () -> new Settings(reliability, credibility, days))
                .getMessage();
    }

    @Test
    void the_defaults_are_those_of_the_documentation() {
        assertEquals(
                "reliability A 1.0, B 0.75, C 0.5, D 0.25, E 0.1, F 0.5; credibility 1 0.9, 2 0.7, 3 0.5, 4 0.3, 5 0.1, 6 0.5;"
                        + " sequences within 730 days",
                Settings.defaults().toString());
    }

    @Test
    void a_code_is_worth_letter_times_digit() {
        assertEquals(0.75 * 0.7, Settings.defaults().value(AdmiraltyCode.parse("B2")));
        assertEquals(0.9, Settings.defaults().value(AdmiraltyCode.parse("A1")));
        assertEquals(0.25, Settings.defaults().value(AdmiraltyCode.NOT_JUDGED));
        assertEquals(0.4 * 0.2, new Settings(SIX, SIX, 1).value(AdmiraltyCode.parse("D5")));
    }

    @Test
    void bad_numbers_are_refused() {
        assertEquals("reliability [1.0] must be six values from 0 to 1", refused(List.of(1.0), SIX, 1));
        assertEquals(
                "credibility [1.0, 1.0, 1.0, 1.0, 1.0, 1.1] must be six values from 0 to 1",
                refused(SIX, List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.1), 1));
        assertEquals("sequenceDays 0 is less than 1", refused(SIX, SIX, 0));
    }
}
