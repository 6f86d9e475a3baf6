package io.github.entente.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.entente.derivation.Rule;
import io.github.entente.truth.Calibration.Definition;
import io.github.entente.truth.Calibration.Pairs;
import io.github.entente.truth.Calibration.Rate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rates that the pack balance states, recomputed from alliances and disputes 1816–2010. */
class CalibrationTest {
    @BeforeEach
    void data() {
        for (String file : List.of(Calibration.ALLIANCES, Calibration.DISPUTES, Calibration.WARS)) {
            assumeTrue(TruthData.has(file), () -> TruthData.missing(file));
        }
    }

    private static void near(double stated, double measured, String what) {
        assertTrue(Calibration.agrees(stated, measured), () -> what + ": stated " + stated + ", measured " + measured);
    }

    @Test
    void the_rates_of_the_design_are_measured_again() {
        ImmutableMap<Pairs, Rate> rates = Calibration.rates(Calibration.PACTS_AND_DISPUTES);
        ImmutableMap<Pairs, double[]> design = ImmutableMap.of(
                Pairs.ALL, new double[] {.065, .006},
                Pairs.ENEMY_OF_ENEMY, new double[] {.24, .076},
                Pairs.FRIEND_OF_FRIEND, new double[] {.44, .007},
                Pairs.ENEMY_OF_FRIEND, new double[] {.30, .056});
        design.forEach((pairs, stated) -> {
            Rate rate = rates.getOrDefault(pairs, null);
            near(stated[0], rate.ally().value(), pairs + ", allies");
            near(stated[1], rate.enemy().value(), pairs + ", enemies");
        });
    }

    /** Who is a member of the system of states is known from its years in the files, so not all are found. */
    @Test
    void nearly_all_dyad_years_are_found() {
        long found =
                Calibration.rates(Calibration.PACTS_AND_DISPUTES).get(Pairs.ALL).size();
        assertTrue(found > .96 * 842_685 && found <= 842_685, () -> found + " of 842685");
    }

    @ParameterizedTest
    @EnumSource(names = {"ENEMY_OF_ENEMY", "FRIEND_OF_FRIEND"})
    void the_pack_states_the_rate_of_what_its_rule_reads(Pairs pairs) {
        Rule rule = Calibration.rule(pairs);
        assertEquals(rule.strength(), Calibration.told(rule).get(0), rule.says());
        near(rule.strength(), Calibration.ofRule(pairs).ally().value(), rule.name());
        near(
                Calibration.told(rule).get(1),
                Calibration.rates(Calibration.ALLIANCES_AND_WARS)
                        .get(Pairs.ALL)
                        .ally()
                        .value(),
                rule + ", all pairs");
    }

    /**
     * Floors and ceilings of the rates by what the rules themselves read: alliances of all kinds, and wars.
     */
    @Test
    void the_rates_by_the_rules_own_premises_are_far_above_that_of_all() {
        ImmutableMap<Pairs, Rate> rates = Calibration.rates(Calibration.ALLIANCES_AND_WARS);
        double all = rates.get(Pairs.ALL).ally().value();
        double enemyOfEnemy = rates.get(Pairs.ENEMY_OF_ENEMY).ally().value();
        double friendOfFriend = rates.get(Pairs.FRIEND_OF_FRIEND).ally().value();
        assertTrue(all > .065 && all < .085, () -> "all " + all);
        assertTrue(enemyOfEnemy > .31 && enemyOfEnemy < .38, () -> "enemy of enemy " + enemyOfEnemy);
        assertTrue(friendOfFriend > .33 && friendOfFriend < .37, () -> "friend of friend " + friendOfFriend);
        for (Pairs pairs : List.of(Pairs.ENEMY_OF_ENEMY, Pairs.FRIEND_OF_FRIEND)) {
            // by years drawn too, which knows that pairs of one year depend on each other
            assertTrue(rates.get(pairs).allyByYears().low() > 3 * all, pairs::toString);
        }
    }

    /** Only defence pacts make the friend of a friend a friend: otherwise hardly more than any two states. */
    @Test
    void friends_of_a_friend_are_allies_where_both_ties_are_defence_pacts() {
        Interval firm = Calibration.friends(true).ally();
        Interval loose = Calibration.friends(false).ally();
        assertTrue(firm.low() > .42, () -> "by two defence pacts " + firm);
        assertTrue(loose.high() < .11, () -> "by others " + loose);
    }

    /** Why no rule calls the enemy of a friend a rival. */
    @Test
    void an_enemy_of_a_friend_is_seldom_an_enemy() {
        Rate disputes = Calibration.rates(Calibration.PACTS_AND_DISPUTES).get(Pairs.ENEMY_OF_FRIEND);
        assertTrue(disputes.ally().low() > disputes.enemy().high(), "more often an ally");
        Calibration.DEFINITIONS.forEach(definition -> {
            Interval enemy =
                    Calibration.rates(definition).get(Pairs.ENEMY_OF_FRIEND).enemy();
            assertTrue(enemy.high() < .15, () -> definition.label() + " " + enemy);
        });
    }

    @Test
    void the_rules_find_the_pairs_that_were_counted() {
        for (int year : List.of(1866, 1943)) {
            assertSame(Pairs.ENEMY_OF_ENEMY, year);
        }
        for (int year : List.of(1914, 1949)) {
            assertSame(Pairs.FRIEND_OF_FRIEND, year);
        }
    }

    private static void assertSame(Pairs pairs, int year) {
        ImmutableSet<Dyad> derived = Calibration.derived(pairs, year);
        assertTrue(derived.size() > 2, () -> pairs + " of " + year + ": " + derived);
        Definition read =
                pairs == Pairs.FRIEND_OF_FRIEND ? Calibration.PACTS_AND_DISPUTES : Calibration.ALLIANCES_AND_WARS;
        assertEquals(Calibration.pairs(read, pairs, year), derived, () -> pairs + " of " + year);
    }
}
