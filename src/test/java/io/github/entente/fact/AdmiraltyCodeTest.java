package io.github.entente.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmiraltyCodeTest {
    @Test
    void letter_and_digit_are_read() {
        assertEquals(new AdmiraltyCode(Reliability.B, Credibility.PROBABLY_TRUE), AdmiraltyCode.parse("B2"));
        assertEquals(new AdmiraltyCode(Reliability.A, Credibility.CONFIRMED), AdmiraltyCode.parse("A1"));
        assertEquals(AdmiraltyCode.NOT_JUDGED, AdmiraltyCode.parse("F6"));
    }

    @Test
    void every_code_prints_as_it_is_read() {
        for (char letter = 'A'; letter <= 'F'; letter++) {
            for (int digit = 1; digit <= 6; digit++) {
                assertEquals(
                        "" + letter + digit,
                        AdmiraltyCode.parse("" + letter + digit).toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"G7", "G1", "B7", "B0", "b2", "2B", "B", "2", "", "B22", " B2", "B2 ", "B٢"})
    void anything_else_is_refused(String text) {
        assertEquals(
                "\"" + text
                        + "\" is no Admiralty code; write a letter A to F (reliability) and a digit 1 to 6 (credibility), such as B2",
                assertThrows(IllegalArgumentException.class, () -> AdmiraltyCode.parse(text))
                        .getMessage());
    }
}
