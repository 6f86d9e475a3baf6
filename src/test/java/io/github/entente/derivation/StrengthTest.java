package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {
    @ParameterizedTest
    @CsvSource({
        "0, weak",
        "0.349999, weak",
        "0.35, moderate",
        "0.699999, moderate",
        "0.7, strong",
        "0.99, strong",
        "1, strong",
    })
    void a_bound_belongs_to_the_upper_word(double strength, String label) {
        assertEquals(label, Strength.of(strength).label());
    }

    /** Such as 1 − (1 − 0.7), which is 0.7 by reckoning and less by rounding. */
    @ParameterizedTest
    @CsvSource({
        "0.3499999999999999, moderate", "0.3499999990001, moderate", "0.349999998, weak",
        "0.6999999999999999, strong", "0.6999999990001, strong", "0.699999998, moderate",
    })
    void a_bound_up_to_rounding_is_the_bound(double strength, String label) {
        assertEquals(label, Strength.of(strength).label());
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "1.01", "NaN"})
    void what_is_not_0_to_1_is_refused(double number) {
        assertEquals(
                "strength " + number + " is outside 0 to 1",
                assertThrows(IllegalArgumentException.class, () -> Strength.of(number))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "WEAK, 'weak, disputed', 'weak evidence, disputed', weak evidence",
        "MODERATE, 'moderate, disputed', 'moderate evidence, disputed', moderate evidence",
        "STRONG, 'strong, disputed', 'strong evidence, disputed', strong evidence",
    })
    void disputed_is_added(Strength word, String label, String disputed, String undisputed) {
        assertEquals(label, word.label(true));
        assertEquals(word.label(), word.label(false));
        assertEquals(disputed, word.evidence(true));
        assertEquals(undisputed, word.evidence(false));
    }
}
