package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.conclusion.Shift;
import io.github.entente.fact.Side;
import io.github.entente.query.Phase;
import io.github.entente.query.Position;
import io.github.entente.query.Position.Verdict;
import io.github.entente.query.Timeline;
import io.github.entente.seeds.Seeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Assessment LIBYA = Entente.assess(Seeds.libya2020());

    @Test
    void the_US_came_to_stand_against_LNA() {
        Timeline<Position> timeline = LIBYA.timeline("United States", "LNA");
        assertEquals("""
                US toward LNA, up to 2020-05-25
                WHEN                      POSITION                           HAPPENED    STRENGTH
                2019-04 to 2019-10-27     FOR, by words, through its leader  2019-04     strong, then weak
                2019-10-28 to 2020-05-24  UNKNOWN (no evidence)
                since 2020-05-25          AGAINST, by words                  2020-05-25  moderate
                US shifts from for to against LNA, 2019-04 then 2020-05-25 (moderate evidence)""", timeline.toString());
        assertEquals(
                List.of(Verdict.FOR, Verdict.UNKNOWN, Verdict.AGAINST),
                timeline.stream().map(span -> span.value().verdict()).toList());
        assertEquals(
                Verdict.FOR,
                timeline.on(LocalDate.of(2019, 4, 30)).orElseThrow().verdict());
        assertEquals(
                Verdict.AGAINST,
                timeline.on(LocalDate.of(2020, 5, 25)).orElseThrow().verdict());
        assertEquals(Optional.empty(), timeline.on(LocalDate.of(2019, 3, 31)));
        assertEquals(
                List.of(new Shift("US", "LNA", Side.AGAINST)),
                timeline.shifts().stream().map(shift -> shift.conclusion()).toList());
    }

    @Test
    void what_comes_after_the_day_is_not_told() {
        assertEquals("""
                US toward LNA, up to 2019-04-15
                WHEN           POSITION                           HAPPENED  STRENGTH
                since 2019-04  FOR, by words, through its leader  2019-04   strong""", LIBYA.asOf("2019-04-15").timeline("US", "LNA").toString());
        assertEquals(
                "UN toward RU, up to 2020-05-25: nothing to tell",
                LIBYA.timeline("UN", "RU").toString());
    }

    @Test
    void a_conclusion_tells_when_it_happens_and_how_its_strength_fades() {
        Timeline<Phase> war = LIBYA.asOf("2021-01-31").timeline(new Hostility("LNA", "GNA"));
        assertEquals("""
                GNA and LNA fight, up to 2021-01-31
                WHEN                      IT             HAPPENED            STRENGTH
                2019-04 to 2020-05        happening      2019-04 to 2020-05  strong
                2020-06-01 to 2020-06-25  presumed                           strong
                2020-06-26 to 2020-09-23  presumed                           moderate
                2020-09-24 to 2020-11-27  presumed                           weak
                since 2020-11-28          does not hold""", war.toString());
        Inconsistency mixed = LIBYA.inconsistencies().of("US").first().conclusion();
        assertEquals("""
                US sends mixed signals between GNA and LNA, up to 2020-05-25
                WHEN                      IT             HAPPENED                  STRENGTH
                2019-04-05 to 2019-04-30  happening      2019-04-05 to 2019-04-30  strong
                2019-05-01 to 2019-05-03  presumed                                 strong
                2019-05-04 to 2019-08-01  presumed                                 moderate
                2019-08-02 to 2019-10-27  presumed                                 weak
                since 2019-10-28          does not hold""", LIBYA.timeline(mixed).toString());
    }
}
