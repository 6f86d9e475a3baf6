package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.entente.conclusion.Stance;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Side;
import io.github.entente.world.World;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A conclusion that comes to be valid on earlier or later days, by a further derivation, is joined with what
 * it meets there.
 */
class WideningTest {
    @ParameterizedTest
    @CsvSource({"2005, 2019, 2005", "2019, 2005, 2005", "2005, 2019, 2019", "2019, 2005, 2019"})
    void what_is_known_from_another_day_too_meets_the_tie_of_that_day(String praised, String endorsed, String led) {
        World world = World.builder()
                .state("US", "United States")
                .person("HAFTAR", "Khalifa Haftar")
                .armedGroup("LNA", "Libyan National Army")
                .medium("WT", "The Washington Times")
                .relation("US")
                .praises("HAFTAR")
                .happened(praised)
                .per("WT")
                .relation("US")
                .endorses("HAFTAR")
                .happened(endorsed)
                .per("WT")
                .relation("HAFTAR")
                .leads("LNA")
                .happened(led)
                .per("WT")
                .build();
        assertEquals(
                List.of(new Stance("US", "LNA", Side.FOR, Channel.WORDS, Basis.BY_LEADER)),
                Entente.assess(world).asOf(led).stances().about("LNA").conclusions());
        assertEquals(
                led,
                Entente.assess(world)
                        .asOf(led)
                        .stances()
                        .about("LNA")
                        .first()
                        .when()
                        .toString());
    }
}
