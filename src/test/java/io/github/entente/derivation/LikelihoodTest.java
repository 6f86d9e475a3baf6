package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelihoodTest {
    @ParameterizedTest
    @CsvSource({
        "0, almost no chance", "0.0499, almost no chance",
        "0.05, very unlikely", "0.1999, very unlikely",
        "0.20, unlikely", "0.4499, unlikely",
        "0.45, roughly even chance", "0.5499, roughly even chance",
        "0.55, likely", "0.7999, likely",
        "0.80, very likely", "0.9499, very likely",
        "0.95, almost certain", "1, almost certain",
    })
    void a_bound_belongs_to_the_higher_word(double probability, String label) {
        assertEquals(label, Likelihood.of(probability).label());
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "1.01", "NaN"})
    void what_is_no_probability_is_refused(double number) {
        assertEquals(
                "probability " + number + " is outside 0 to 1",
                assertThrows(IllegalArgumentException.class, () -> Likelihood.of(number))
                        .getMessage());
    }

    @Test
    void there_are_the_seven_of_the_directive() {
        assertEquals(7, Likelihood.values().length);
    }
}
