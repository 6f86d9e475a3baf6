package io.github.entente.truth;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.entente.truth.IcewsTables.Period;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Below what the answers on ICEWS 2014 must not fall. */
class IcewsTruthTest {
    private static final String ENMITIES = "enmities of the period, by prominence";

    @BeforeEach
    void data() {
        for (String file : IcewsTables.FILES) {
            assumeTrue(TruthData.has(file), () -> TruthData.missing(file));
        }
    }

    private static Ranking.Cut<Dyad> list(String name, Period period) {
        return IcewsTables.byHand().list(name, period);
    }

    private static void atLeast(double floor, Interval figure) {
        assertTrue(figure.value() >= floor, () -> figure + " is below " + floor);
    }

    @ParameterizedTest
    @EnumSource
    void enmities_rank_dyads_better_than_each_baseline(Period period) {
        Map<String, Double> all = IcewsTables.byHand().averagePrecisions(period);
        double enmities = all.getOrDefault(ENMITIES, 0.0);
        all.forEach((name, value) -> assertTrue(
                !name.startsWith("baseline") || value < enmities, () -> name + " " + value + ", enmities " + enmities));
    }

    @Test
    void enmities_of_the_year_keep_their_average_precision() {
        double found = IcewsTables.byHand().averagePrecisions(Period.YEAR).getOrDefault(ENMITIES, 0.0);
        assertTrue(found >= 0.34, () -> String.valueOf(found));
    }

    @Test
    void direct_rivalries_are_mostly_those_that_others_list() {
        atLeast(0.6, list("direct rivalries, of at least 1 act", Period.YEAR).precision());
        atLeast(0.15, list("direct rivalries, of at least 1 act", Period.YEAR).recall());
        atLeast(
                0.6,
                list("enmities of the period, down to a recall of .20", Period.YEAR)
                        .precision());
    }

    @Test
    void wars_between_states_are_mostly_between_rivals() {
        atLeast(0.6, list("wars", Period.YEAR).precision());
    }

    @Test
    void strength_tells_true_fights_from_others() {
        atLeast(0.6, IcewsTables.byHand().strengthOfFights(Period.YEAR));
    }

    @ParameterizedTest
    @EnumSource
    void few_positions_of_much_reported_dyads_are_both(Period period) {
        Interval both = IcewsTables.byHand().both(period);
        assertTrue(both.value() <= 0.15, both::toString);
    }
}
