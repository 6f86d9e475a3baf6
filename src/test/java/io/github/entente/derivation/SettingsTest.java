package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Credibility;
import io.github.entente.fact.Reliability;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Map<Reliability, Double> LETTERS = Settings.defaults().reliability();
    private static final Map<Credibility, Double> DIGITS = Settings.defaults().credibility();

    private static String refused(Map<Reliability, Double> letters, Map<Credibility, Double> digits, int days) {
        return assertThrows(IllegalArgumentException.class, () -> new Settings(letters, digits, days))
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
        Map<Reliability, Double> doubtful = new EnumMap<>(LETTERS);
        doubtful.put(Reliability.D, 0.4);
        assertEquals(0.4 * 0.1, new Settings(doubtful, DIGITS, 1).value(AdmiraltyCode.parse("D5")));
    }

    @Test
    void bad_numbers_are_refused() {
        assertEquals(
                "reliability {A=1.0} must give each of its 6 grades a value from 0 to 1",
                refused(Map.of(Reliability.A, 1.0), DIGITS, 1));
        Map<Credibility, Double> tooSure = new EnumMap<>(DIGITS);
        tooSure.put(Credibility.NOT_JUDGED, 1.1);
        assertEquals(
                "credibility " + tooSure + " must give each of its 6 grades a value from 0 to 1",
                refused(LETTERS, tooSure, 1));
        assertEquals("sequenceDays 0 is less than 1", refused(LETTERS, DIGITS, 0));
    }
}
