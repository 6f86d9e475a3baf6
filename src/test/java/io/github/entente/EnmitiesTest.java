package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.ActorKind;
import io.github.entente.fact.UnknownActorException;
import io.github.entente.query.Enmities;
import io.github.entente.query.Enmity;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Who turns against whom, by numbers worked out by hand. */
class EnmitiesTest {
    private static final double TINY = 1e-12;

    private static WorldBuilder actors() {
        return World.builder()
                .title("Enmities")
                .state("A", "Actor A")
                .state("B", "Actor B")
                .state("C", "Actor C")
                .state("D", "Actor D")
                .government("GOV", "Government of A")
                .armedGroup("REB", "Rebels of A")
                .population("FOLK", "People of A")
                .person("PRES", "President of A")
                .medium("S", "Source");
    }

    private static WorldBuilder.AttestationStep accuses(
            WorldBuilder builder, String holder, String target, String... days) {
        WorldBuilder.AttestationStep step = builder.relation(holder)
                .accuses(target)
                .happened(days[0])
                .per("S")
                .code("A1");
        for (int i = 1; i < days.length; i++) {
            step = step.also().happened(days[i]).per("S").code("A1");
        }
        return step;
    }

    private static Assessment assess(World world) {
        return Entente.assess(world);
    }

    private static World quarrels() {
        WorldBuilder builder = actors();
        accuses(builder, "A", "B", "2014-01-01", "2014-01-02", "2014-01-03");
        accuses(builder, "B", "A", "2014-01-03");
        accuses(builder, "C", "A", "2014-01-02", "2014-01-03");
        return accuses(builder, "D", "C", "2014-01-03").build();
    }

    private static List<String> pairs(Enmities enmities) {
        return enmities.stream().map(one -> one.first() + "–" + one.second()).toList();
    }

    @Test
    void prominence_is_the_acts_times_the_share_of_either_in_them() {
        Enmities enmities = assess(quarrels()).enmities("2014");
        assertEquals(List.of("A–B", "A–C", "C–D"), pairs(enmities));
        double one = 0.95;
        Enmity first = enmities.first();
        assertEquals(4 * one, first.evidence().credibleActs(), TINY);
        assertEquals(
                4 * one * Math.sqrt(4 * one / (1 + 6 * one) * (4 * one / (1 + 4 * one))), first.prominence(), TINY);
        assertEquals(3, first.byFirst().acts());
        assertEquals(1, first.bySecond().acts());
        assertEquals(
                "A and B: 4 acts against each other, 3 by A and 1 by B, prominence "
                        + String.format(java.util.Locale.ROOT, "%.2f", first.prominence()),
                first.toString());
    }

    @Test
    void as_of_a_day_acts_fade_and_lapse_and_in_a_period_they_do_not() {
        World world = accuses(actors(), "A", "B", "2014-01-01", "2014-03-02").build();
        double one = 0.95;
        assertEquals(
                one * (Math.pow(2, -150 / 90.0) + Math.pow(2, -90 / 90.0)),
                assess(world).asOf("2014-05-31").enmities().first().evidence().credibleActs(),
                TINY);
        assertEquals(
                1,
                assess(world).asOf("2014-08-01").enmities().first().evidence().acts());
        assertEquals(
                2 * one,
                assess(world)
                        .asOf("2014-12-31")
                        .enmities("2014")
                        .first()
                        .evidence()
                        .credibleActs(),
                TINY);
        assertTrue(assess(world).asOf("2014-12-31").enmities().isEmpty());
    }

    @Test
    void a_period_has_what_happened_in_it_up_to_the_day() {
        World world = accuses(actors(), "A", "B", "2013-12-31", "2014-01-01", "2014-02-01", "2014-03-01")
                .build();
        assertEquals(
                2,
                assess(world)
                        .asOf("2014-02-15")
                        .enmities("2014")
                        .first()
                        .evidence()
                        .acts());
        assertEquals(
                "2014-01-01",
                assess(world)
                        .enmities("2014")
                        .first()
                        .evidence()
                        .first()
                        .orElseThrow()
                        .toString());
        assertTrue(assess(world).enmities("2012").isEmpty());
    }

    @Test
    void a_period_must_have_an_end_and_begin_by_the_day() {
        Assessment assessment = assess(quarrels());
        assertEquals(
                "the period 2014/.. is open; give its first and last day, as 2014 or 2014-01/2014-06 do",
                assertThrows(IllegalArgumentException.class, () -> assessment.enmities("2014/.."))
                        .getMessage());
        assertEquals(
                "2015 begins after 2014-01-03, the day of the assessment",
                assertThrows(IllegalArgumentException.class, () -> assessment.enmities("2015"))
                        .getMessage());
    }

    @Test
    void shares_are_counted_anew_among_states() {
        WorldBuilder builder = actors();
        accuses(builder, "A", "B", "2014-01-03");
        World world = accuses(builder, "A", "REB", "2014-01-01", "2014-01-02", "2014-01-03")
                .build();
        Enmities all = assess(world).enmities();
        Enmities states = all.among(ActorKind.STATE);
        assertEquals(List.of("A–REB", "A–B"), pairs(all));
        assertEquals(List.of("A–B"), pairs(states));
        assertTrue(states.first().prominence()
                > all.between("A", "B").orElseThrow().prominence());
    }

    @Test
    void parties_count_by_what_they_do_themselves_or_through_organs() {
        WorldBuilder builder = actors().relation("GOV")
                .speaksFor("A")
                .per("S")
                .code("A1")
                .relation("PRES")
                .leads("A")
                .per("S")
                .code("A1")
                .and();
        accuses(builder, "GOV", "B", "2014-01-01");
        accuses(builder, "PRES", "C", "2014-01-01");
        accuses(builder, "B", "PRES", "2014-01-01");
        accuses(builder, "D", "FOLK", "2014-01-01");
        World world = accuses(builder, "FOLK", "D", "2014-01-01").build();
        assertEquals(List.of("A–B", "A–C"), pairs(assess(world).enmities()));
        assertEquals(List.of("A–B", "A–C"), pairs(assess(world).enmities("2014")));
    }

    private static WorldBuilder office(String when) {
        return actors().relation("GOV")
                .speaksFor("A")
                .happened(when)
                .per("S")
                .code("A1")
                .and();
    }

    @Test
    void what_an_organ_does_is_its_own_while_it_has_no_principal() {
        for (String when : List.of("2013/2014-06-30", "2014-01-01/2014-04-30")) {
            World world = accuses(office(when), "GOV", "B", "2014-03-01", "2014-09-01")
                    .build();
            for (Enmities enmities : List.of(
                    assess(world).asOf("2014-12-31").enmities("2014"),
                    assess(world).asOf("2014-12-31").enmities("2014-03/2014-09"))) {
                assertEquals(List.of("B–GOV", "A–B"), pairs(enmities));
                assertTrue(enmities.stream().allMatch(one -> one.evidence().acts() == 1));
            }
        }
        World later = accuses(office("2014-07-01/.."), "GOV", "B", "2014-06-01", "2014-09-01")
                .build();
        assertEquals(List.of("B–GOV", "A–B"), pairs(assess(later).enmities("2014")));
        assertEquals(List.of("A–B", "B–GOV"), pairs(assess(later).enmities()));
        assertEquals(
                1,
                assess(later)
                        .enmities()
                        .between("GOV", "B")
                        .orElseThrow()
                        .evidence()
                        .acts());
    }

    @Test
    void what_agents_do_is_their_own() {
        WorldBuilder builder =
                actors().relation("REB").agentOf("A").per("S").code("A1").and();
        World world = builder.relation("REB")
                .attacks("B")
                .happened("2014-01-01")
                .per("S")
                .code("A1")
                .build();
        assertEquals(List.of("B–REB"), pairs(assess(world).enmities("2014")));
        assertEquals(List.of("B–REB"), pairs(assess(world).enmities()));
    }

    @Test
    void in_a_period_only_what_is_said_of_its_days_counts() {
        WorldBuilder.AttestationStep since = actors().medium("T", "Other source")
                .relation("A")
                .accuses("B")
                .happened("2013-06/..")
                .published("2014-03-01")
                .per("S")
                .code("B2");
        World world = since.also()
                .happened("2013-06/..")
                .published("2013-12-01")
                .per("T")
                .code("B2")
                .also()
                .happened("2013-07")
                .per("T")
                .code("B2")
                .denied()
                .build();
        Enmity enmity = assess(world).asOf("2014-12-31").enmities("2014").first();
        assertEquals(0.9 * 0.8, enmity.evidence().credibleActs(), TINY);
        assertEquals(1, enmity.evidence().lineages());
        assertEquals("2014-01-01", enmity.evidence().first().orElseThrow().toString());
        assertEquals("2014-03-01", enmity.evidence().last().orElseThrow().toString());
    }

    @Test
    void what_was_in_force_before_a_period_counts_from_its_first_day() {
        World world = actors().relation("A")
                .does("DECLARES_WAR_ON", "B")
                .happened("2013-05-01/..")
                .per("S")
                .code("A1")
                .relation("A")
                .attacks("B")
                .happened("2013-12-01")
                .per("S")
                .code("A1")
                .build();
        Enmity enmity = assess(world).asOf("2014-12-31").enmities("2014").first();
        assertEquals(1, enmity.evidence().acts());
        assertEquals("2014-01-01", enmity.evidence().first().orElseThrow().toString());
    }

    @Test
    void praise_is_no_enmity() {
        World world = actors().relation("A")
                .praises("B")
                .happened("2014-01-01")
                .per("S")
                .code("A1")
                .build();
        assertTrue(assess(world).enmities().isEmpty());
        assertTrue(assess(world).enmities("2014").isEmpty());
        assertEquals("no enmities as of 2014-01-01", assess(world).enmities().toString());
    }

    @Test
    void lists_are_filtered_and_printed() {
        Enmities enmities = assess(quarrels()).enmities("2014-01");
        assertEquals(List.of("A–B"), pairs(enmities.mutual()));
        assertEquals(List.of("A–B", "A–C"), pairs(enmities.atLeastActs(2)));
        assertEquals(List.of("A–C", "C–D"), pairs(enmities.of("Actor C")));
        assertEquals(List.of("A–B"), pairs(enmities.top(1)));
        assertTrue(enmities.between("B", "A").isPresent());
        assertFalse(enmities.between("B", "C").isPresent());
        assertThrows(UnknownActorException.class, () -> enmities.of("X"));
        assertThrows(
                NoSuchElementException.class, () -> enmities.where(one -> false).first());
        assertEquals("""
                3 enmities as of 2014-01-03, of what happened in 2014-01
                PARTY  PARTY  PROMINENCE  ACTS  BY THE FIRST  BY THE SECOND  DAYS
                A      B      2.55        4     3             1              3
                A      C      0.71        2     0             2              2
                C      D      0.33        1     0             1              1""", enmities.toString());
    }
}
