package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.UnknownActorException;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

class SensitivityTest {
    private static final Assessment LIBYA = Entente.assess(Seeds.libya2020());

    @Test
    void no_verdict_on_Libya_hangs_by_half_lives_or_lifetimes() {
        Sensitivity sensitivity = LIBYA.sensitivity();
        assertEquals(
                List.of("half-lives halved", "half-lives doubled", "lifetimes halved", "lifetimes doubled"),
                sensitivity.stream().limit(4).map(Sensitivity.Trial::what).toList());
        assertEquals("""
                sensitivity as of 2020-05-25: verdicts flip in 2 of 9 trials
                without source WHITE-HOUSE: 3 flip
                  vanished: US sends mixed signals between GNA and LNA, 2019-04-05 to 2019-04-30 (strong evidence)
                  vanished: US speaks with divided voices about LNA, 2019-04 then 2020-05-25 (moderate evidence)
                  vanished: US shifts from for to against LNA, 2019-04 then 2020-05-25 (moderate evidence)
                without source WT: 51 flip
                  AE toward GNA: AGAINST becomes UNKNOWN
                  AE toward LNA: FOR becomes UNKNOWN
                  EG toward GNA: AGAINST becomes UNKNOWN
                  EG toward LNA: FOR becomes UNKNOWN
                  GNA toward LNA: AGAINST becomes UNKNOWN
                  GNA toward TR: FOR becomes UNKNOWN
                  LNA toward GNA: AGAINST becomes UNKNOWN
                  RU toward GNA: AGAINST becomes UNKNOWN
                  and 43 more
                nothing flips: half-lives halved, half-lives doubled, lifetimes halved, lifetimes doubled, \
                without source ALAYWAN, without source REUTERS, without source US-EMBASSY-LY""", sensitivity.toString());
    }

    /**
     * A word of praise, 74 days old, is more than half as strong as a fresh accusation, but would not be if
     * it faded twice as fast.
     */
    @Test
    void a_position_that_hangs_by_a_half_life_is_told() {
        World world = World.builder()
                .state("A", "Actor A")
                .state("B", "Actor B")
                .relation("A")
                .praises("B")
                .happened("2020-01-01")
                .per("A")
                .relation("A")
                .accuses("B")
                .happened("2020-03-15")
                .per("A")
                .build();
        Sensitivity sensitivity = Entente.assess(world).sensitivity().ofPosition("A", "B");
        assertEquals("""
                sensitivity as of 2020-03-15: verdicts flip in 2 of 5 trials
                half-lives halved: 1 flips
                  A toward B: BOTH becomes AGAINST
                without source A: 1 flips
                  A toward B: BOTH becomes UNKNOWN
                nothing flips: half-lives doubled, lifetimes halved, lifetimes doubled""", sensitivity.toString());
        assertFalse(sensitivity.isRobust());
    }

    @Test
    void the_position_of_the_US_hangs_by_its_sources() {
        Sensitivity us = LIBYA.sensitivity().ofPosition("US", "LNA");
        assertFalse(us.isRobust());
        assertEquals("""
                sensitivity as of 2020-05-25: verdicts flip in 1 of 9 trials
                without source WT: 1 flips
                  US toward LNA: AGAINST becomes UNKNOWN
                nothing flips: half-lives halved, half-lives doubled, lifetimes halved, lifetimes doubled, \
                without source ALAYWAN, without source REUTERS, without source US-EMBASSY-LY, without source WHITE-HOUSE""", us.toString());
    }

    @Test
    void an_unknown_actor_is_refused() {
        Sensitivity sensitivity = LIBYA.sensitivity();
        assertThrows(UnknownActorException.class, () -> sensitivity.of("GNC"));
        assertTrue(sensitivity.of("CONSULATE-ATTACKERS").isRobust(), sensitivity::toString);
    }
}
