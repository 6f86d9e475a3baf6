package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Credibility;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Reliability;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    private static final Settings DEFAULTS = Settings.defaults();
    private static final RelationType ARMS = RelationTypes.ARMS;

    private static void refused(String message, Executable change) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, change).getMessage());
    }

    @Test
    void the_defaults_are_those_of_the_documentation() {
        assertEquals(
                "reliability A 1.0, B 0.9, C 0.75, D 0.5, E 0.25, F 0.6; credibility 1 0.95, 2 0.8, 3 0.55, 4 0.3, 5 0.1, 6 0.5;"
                        + " lifetimes and half-lives as declared; sequences within 730 days, together within 90, a lead of 90, sustained from 5 of 365; help within 60 days; both sides from 0.5; at most 0.99",
                DEFAULTS.toString());
    }

    @Test
    void what_was_set_is_printed() {
        assertEquals(
                "reliability A 1.0, B 0.8, C 0.75, D 0.5, E 0.25, F 0.6; credibility 1 0.95, 2 0.8, 3 0.55, 4 0.3, 5 0.1, 6 0.4;"
                        + " lifetimes as declared, but ARMS 90 days; half-lives as declared, but ARMS 30 days, PRAISES none,"
                        + " times 2.0; sequences within 365 days, together within 90, a lead of 90, sustained from 5 of 365; help within 60 days; both sides from 0.8; at most 0.9",
                DEFAULTS.withReliability(Reliability.B, 0.8)
                        .withCredibility(Credibility.NOT_JUDGED, 0.4)
                        .withLifetime(ARMS, 90)
                        .withHalfLife(ARMS, 30)
                        .withoutHalfLife(RelationTypes.PRAISES)
                        .scaleHalfLives(2)
                        .withTimeLimits(TimeLimits.defaults().withSequenceDays(365))
                        .withBothThreshold(0.8)
                        .withMaxStrength(0.9)
                        .toString());
    }

    /** Worked out by hand from the values of the documentation. */
    @ParameterizedTest
    @CsvSource({
        "A, 0.95, 0.8, 0.55, 0.3, 0.1, 0.5",
        "B, 0.855, 0.72, 0.495, 0.27, 0.09, 0.45",
        "C, 0.7125, 0.6, 0.4125, 0.225, 0.075, 0.375",
        "D, 0.475, 0.4, 0.275, 0.15, 0.05, 0.25",
        "E, 0.2375, 0.2, 0.1375, 0.075, 0.025, 0.125",
        "F, 0.57, 0.48, 0.33, 0.18, 0.06, 0.3",
    })
    void each_code_has_its_value(
            String letter, double one, double two, double three, double four, double five, double six) {
        double[] digits = {one, two, three, four, five, six};
        for (int digit = 1; digit <= 6; digit++) {
            assertEquals(digits[digit - 1], DEFAULTS.value(AdmiraltyCode.parse(letter + digit)), 1e-12);
        }
    }

    @Test
    void a_code_is_worth_letter_times_digit() {
        assertEquals(0.9 * 0.8, DEFAULTS.value(AdmiraltyCode.parse("B2")));
        assertEquals(0.95, DEFAULTS.value(AdmiraltyCode.parse("A1")));
        assertEquals(0.6 * 0.5, DEFAULTS.value(AdmiraltyCode.NOT_JUDGED));
        assertEquals(0.4 * 0.1, DEFAULTS.withReliability(Reliability.D, 0.4).value(AdmiraltyCode.parse("D5")));
    }

    @Test
    void lifetimes_and_half_lives_are_those_of_the_type_unless_set() {
        assertEquals(365, DEFAULTS.lifetimeDays(ARMS));
        assertEquals(OptionalInt.of(180), DEFAULTS.halfLifeDays(ARMS));
        Settings set = DEFAULTS.withLifetime(ARMS, 90).withHalfLife(ARMS, 31);
        assertEquals(90, set.lifetimeDays(ARMS));
        assertEquals(OptionalInt.of(31), set.halfLifeDays(ARMS));
        assertEquals(365, set.lifetimeDays(RelationTypes.FUNDS));
        assertEquals(45, set.scaleLifetimes(0.5).lifetimeDays(ARMS));
        assertEquals(OptionalInt.of(16), set.scaleHalfLives(0.5).halfLifeDays(ARMS));
        assertEquals(OptionalInt.of(1), set.scaleHalfLives(0.001).halfLifeDays(ARMS));
        assertEquals(OptionalInt.empty(), DEFAULTS.scaleHalfLives(2).halfLifeDays(RelationTypes.LEADS));
        assertEquals(0, DEFAULTS.scaleLifetimes(2).lifetimeDays(RelationTypes.LEADS));
        assertEquals(
                RelationType.MOST_DAYS,
                DEFAULTS.scaleLifetimes(1000).scaleLifetimes(9).lifetimeDays(ARMS));
    }

    @Test
    void settings_are_values() {
        assertEquals(DEFAULTS, DEFAULTS.withReliability(Reliability.A, 1));
        assertEquals(
                DEFAULTS.hashCode(),
                DEFAULTS.withTimeLimits(TimeLimits.defaults().withSequenceDays(730))
                        .hashCode());
        assertNotEquals(DEFAULTS, DEFAULTS.withTimeLimits(TimeLimits.defaults().withSequenceDays(731)));
        assertNotEquals(DEFAULTS, DEFAULTS.scaleLifetimes(2));
        assertNotEquals(DEFAULTS, DEFAULTS.withHalfLife(ARMS, 1));
    }

    @Test
    void bad_numbers_are_refused() {
        refused(
                "reliability A cannot be 1.1; give a value from 0 to 1",
                () -> DEFAULTS.withReliability(Reliability.A, 1.1));
        refused(
                "credibility 6 cannot be NaN; give a value from 0 to 1",
                () -> DEFAULTS.withCredibility(Credibility.NOT_JUDGED, Double.NaN));
        refused("the lifetime of ARMS cannot be -1 days; give 0 to 365250", () -> DEFAULTS.withLifetime(ARMS, -1));
        refused(
                "the half-life of ARMS cannot be 0 days; give 1 to 365250, or let it not fade with withoutHalfLife",
                () -> DEFAULTS.withHalfLife(ARMS, 0));
        refused(
                "half-lives cannot be 0.0 times as long; give a number above 0, at most 1000",
                () -> DEFAULTS.scaleHalfLives(0));
        refused(
                "lifetimes cannot be Infinity times as long; give a number above 0, at most 1000",
                () -> DEFAULTS.scaleLifetimes(Double.POSITIVE_INFINITY));
        refused(
                "sequenceDays cannot be 0; give 1 to 365250 days",
                () -> DEFAULTS.withTimeLimits(TimeLimits.defaults().withSequenceDays(0)));
        refused(
                "bothThreshold cannot be 0.0; give a share above 0 and at most 1 (both alike)",
                () -> DEFAULTS.withBothThreshold(0));
        refused(
                "maxStrength cannot be 1.0; give a number above 0 and below 1, for nothing is certain",
                () -> DEFAULTS.withMaxStrength(1));
    }
}
