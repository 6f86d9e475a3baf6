package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.conclusion.War;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import io.github.entente.query.Finding;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import io.github.entente.world.WorldBuilder.AttestationStep;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What follows from small worlds whose answer everybody knows, as of the day named. As of every later day the
 * same is said of that day.
 */
class TimeAndEndsTest {
    private static final int LATER_DAYS = 1_500;

    /**
     * A world of states, and of YPG, an armed group, told by lines such as {@code A ATTACKS B 2020-09-27/..},
     * with {@code ended}, {@code published} and {@code per} behind.
     */
    static World world(String... lines) {
        TreeSet<String> actors = new TreeSet<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            actors.add(words[0]);
            actors.add(words[2]);
        }
        WorldBuilder builder = World.builder().medium("ONE", "Source One").medium("TWO", "Source Two");
        for (String actor : actors) {
            if (actor.equals("YPG")) {
                builder.armedGroup(actor, actor);
            } else {
                builder.state(actor, actor);
            }
        }
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            AttestationStep step =
                    builder.relation(words[0]).does(words[1], words[2]).happened(words[3]);
            String source = "ONE";
            for (int i = 4; i < words.length; i += 2) {
                switch (words[i]) {
                    case "ended" -> step.ended(words[i + 1]);
                    case "published" -> step.published(words[i + 1]);
                    case "per" -> source = words[i + 1];
                    default -> throw new IllegalArgumentException(line);
                }
            }
            step.per(source).code("A1");
        }
        return builder.build();
    }

    /** What of the world was stated by the day: what had begun by then. */
    private static World seenBy(World world, LocalDate day) {
        WorldBuilder seen = World.builder();
        world.actors().forEach(seen::actor);
        for (Fact fact : world.statements().keySet()) {
            Collection<Attestation> begun = world.attestations(fact).stream()
                    .filter(one -> one.happened().first().filter(day::isBefore).isEmpty())
                    .toList();
            if (!begun.isEmpty()) {
                seen.fact(fact, begun);
            }
        }
        return seen.build();
    }

    /** Checks that nothing later changes what is read as of the day, nor what is said of it on later days. */
    private static Assessment asked(World world, String day) {
        Assessment assessment = Entente.assess(world);
        Assessment then = assessment.asOf(day);
        assertEquals(Entente.assess(seenBy(world, then.date())).asOf(day).toString(), then.toString());
        List<Conclusion> valid = then.readGraph().conclusionsOn(then.date());
        for (int later = 1; later < LATER_DAYS; later += later < 40 ? 1 : 29) {
            Assessment afterwards = assessment.asOf(then.date().plusDays(later));
            for (Conclusion one : afterwards.readGraph().conclusions(Conclusion.class)) {
                assertEquals(
                        valid.contains(one),
                        afterwards.readGraph().when(one).asOf(afterwards.date()).isValidOn(then.date()),
                        () -> one + " as of " + afterwards.date());
            }
        }
        return then;
    }

    /** The shifts as of the day: to which side each, and when it began. */
    private static String shifts(Assessment assessment) {
        return assessment.shifts().stream()
                .map(shift -> shift.conclusion().to() + " on "
                        + shift.when().happenedOn().span().lowerEndpoint())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String reversals(Assessment assessment) {
        return assessment.inconsistencies().stream()
                .filter(found -> found.conclusion().kind() == Inconsistency.Kind.REVERSAL)
                .map(Finding::toString)
                .collect(Collectors.joining(", "));
    }

    /** Asked on the day and on each later one for some years: the list of shifts is the same. */
    private static void shiftsStay(String expected, World world, String day) {
        assertEquals(expected, shifts(asked(world, day)));
        Assessment assessment = Entente.assess(world);
        LocalDate first = assessment.asOf(day).date();
        for (int later = 1; later < LATER_DAYS; later++) {
            LocalDate date = first.plusDays(later);
            assertEquals(expected, shifts(assessment.asOf(date)), date::toString);
        }
    }

    @Test
    void a_pact_rejected_is_one_shift_on_that_day_and_none_back() {
        World world = world("IT DEFENSE_PACT AH 1882/..", "IT REJECTS AH 1914-08-03");
        assertEquals("", shifts(asked(world, "1914-08-02")));
        shiftsStay("AGAINST on 1914-08-03", world, "1914-08-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-06", "2020-12-31", "2023-01-01"})
    void what_was_said_both_ways_in_one_vague_time_is_no_turn(String day) {
        World words = world("EG PRAISES L 2020", "EG ACCUSES L 2020");
        assertEquals("", shifts(asked(words, day)));
        assertEquals("", reversals(asked(words, day)));
        World dated = world("A BACKS B 2020-05", "A ACCUSES B 2020-05-20");
        assertEquals("", shifts(asked(dated, day)));
        assertEquals("", reversals(asked(dated, day)));
    }

    @Test
    void of_two_that_overlap_the_later_beginning_is_one_shift() {
        shiftsStay("AGAINST on 2020-01-01", world("A BACKS B 2019/2021", "A SANCTIONS B 2020/2022"), "2020-01-01");
    }

    @Test
    void there_and_back_is_two_shifts() {
        World world = world("A BACKS B 2019", "A SANCTIONS B 2020", "A BACKS B 2021");
        assertEquals("AGAINST on 2020-01-01", shifts(asked(world, "2020-12-31")));
        shiftsStay("AGAINST on 2020-01-01, FOR on 2021-01-01", world, "2021-12-31");
    }

    @Test
    void what_goes_on_through_a_word_against_it_is_one_shift() {
        World world = world("US BACKS IQ 1982", "US BACKS IQ 1983", "US BACKS IQ 1984", "US SANCTIONS IQ 1983-06-01");
        shiftsStay("AGAINST on 1983-06-01", world, "1983-06-01");
        shiftsStay("AGAINST on 1983-06-01", world, "1984-12-31");
    }

    private static void fightEnds(World world) {
        Assessment before = asked(world, "2020-11-09");
        assertEquals(1, before.hostilities().size());
        assertEquals(1, before.wars().size());
        Assessment after = asked(world, "2020-12-01");
        assertEquals(List.of(), after.hostilities());
        assertEquals(List.of(), after.wars());
        Assessment anew = asked(world, "2021-03-01");
        assertEquals(List.of(new Hostility("A", "B")), anew.hostilities().conclusions());
    }

    @Test
    void an_end_told_by_another_source_ends_the_fight_until_it_begins_anew() {
        fightEnds(world(
                "A ATTACKS B 2020-09-27/..",
                "A ATTACKS B 2020-09-27/.. ended 2020-11-10 per TWO",
                "A ATTACKS B 2021-03-01"));
    }

    @Test
    void a_ceasefire_ends_the_fight_until_it_begins_anew() {
        fightEnds(world(
                "A ATTACKS B 2020-09-27/..", "B CEASES_FIRE_WITH A 2020-11-10 per TWO", "A ATTACKS B 2021-03-01"));
    }

    @Test
    void a_treaty_holds_sixty_years_after_it_was_signed() {
        Assessment late = asked(world("TR DEFENSE_PACT US 1952-02-18"), "2012-02-18");
        assertEquals(1, late.alliances().size());
        assertEquals(
                "1 alliance as of 2012-02-18",
                late.alliances().toString().lines().findFirst().orElseThrow());
    }

    @Test
    void what_the_news_calls_allies_are_none_three_years_later() {
        World world = world("A ALLIED_WITH B 2017-05-01");
        assertEquals(1, asked(world, "2019-04-30").alliances().size());
        assertEquals(List.of(), asked(world, "2020-05-01").alliances());
    }

    @Test
    void one_shot_is_a_fight_and_no_war() {
        World world = world("TR ATTACKS RU 2015-11-24");
        Assessment then = asked(world, "2015-11-24");
        assertEquals(List.of(new Hostility("RU", "TR")), then.hostilities().conclusions());
        assertEquals(List.of(), then.wars());
        assertEquals(List.of(), asked(world, "2016-03-01").wars());
    }

    @Test
    void three_days_by_one_side_and_three_by_the_other_are_a_war() {
        World world = world("A ATTACKS B 2020-03-01/2020-03-03", "B ATTACKS A 2020-03-10/2020-03-12");
        assertEquals(List.of(), asked(world, "2020-03-10").wars());
        assertEquals(
                List.of(new War("A", "B")), asked(world, "2020-03-11").wars().conclusions());
        assertEquals(
                List.of(new War("A", "B")), asked(world, "2020-06-01").wars().conclusions());
    }

    @Test
    void what_goes_on_as_its_source_spoke_is_over_a_lifetime_later() {
        World world = world("US ARMS YPG 2014/.. published 2017-05");
        assertEquals(1, asked(world, "2017-06-01").stances().size());
        assertEquals(1, asked(world, "2018-05-31").stances().size());
        assertEquals(List.of(), asked(world, "2018-06-01").stances());
        assertEquals(List.of(), asked(world, "2030-01-01").stances());
        Assessment undated = asked(world("US ARMS YPG 2014/.."), "2030-01-01");
        assertEquals(1, undated.stances().size());
        assertTrue(undated.stances().first().when().happenedOn(undated.date()));
        assertFalse(undated.stances().first().explain().attestations().stream()
                .anyMatch(one -> one.published().isPresent()));
    }
}
