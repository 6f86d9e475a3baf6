package io.github.entente;

import static io.github.entente.Answers.position;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.query.Position.Verdict;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The answer key of {@code seeds/suez-1956/README.md}, as far as it is about wars, allies, rivals and
 * positions. It was written before the rules were run.
 */
class Suez1956Test {
    private static final World WORLD = Seeds.suez1956();
    private static final Assessment LAST = Entente.assess(WORLD);

    private static Assessment on(String day) {
        return LAST.asOf(day);
    }

    @Test
    void ends_with_the_annulment_of_the_agreement_on_the_base() {
        assertEquals(LocalDate.of(1957, 1, 1), LAST.date());
    }

    // Wars

    @Test
    void wars_begin_with_the_attacks_and_end_with_the_cease_fires() {
        assertEquals(Set.of("FLN-FR"), Answers.pairs(on("1956-10-28").wars()));
        assertEquals(Set.of("EG-IL", "FLN-FR"), Answers.pairs(on("1956-10-29").wars()));
        Set<String> all = Set.of("EG-FR", "EG-GB", "EG-IL", "FLN-FR");
        assertEquals(all, Answers.pairs(on("1956-10-31").wars()));
        assertEquals(all, Answers.pairs(on("1956-11-05").wars()));
        assertEquals(Set.of("FLN-FR"), Answers.pairs(on("1956-11-08").wars()));
    }

    @Test
    void who_threatens_presses_or_breaks_ties_is_not_at_war() {
        for (String other : List.of("US", "SU", "CZ", "SY", "JO", "SA", "UN", "NATO")) {
            for (String day : List.of("1956-10-28", "1956-11-05", "1956-12-31")) {
                assertTrue(on(day).wars().of(other).isEmpty(), other + " " + day);
                assertTrue(on(day).hostilities().of(other).isEmpty(), other + " " + day);
            }
        }
    }

    // Alliances, complete

    @Test
    void allies_are_those_of_the_pacts_alone() {
        assertEquals(
                Set.of("FR-GB", "FR-US", "GB-US", "GB-JO", "EG-SY", "EG-SA", "EG-JO", "JO-SY"),
                Answers.pairs(on("1956-10-28").alliances()));
        assertEquals(
                Set.of("FR-GB", "FR-US", "GB-US", "GB-JO"),
                Answers.pairs(on("1955-10-19").alliances()));
    }

    // Rivalries

    @Test
    void rivals_since_the_Company_was_taken() {
        assertEquals(
                Set.of("FLN-FR"), Answers.pairs(on("1956-07-25").rivalries().direct()));
        assertEquals(
                Set.of("EG-FR", "EG-GB", "FLN-FR"),
                Answers.pairs(on("1956-10-28").rivalries().direct()));
        assertEquals(
                Set.of("EG-FR", "EG-GB", "EG-IL", "FLN-FR"),
                Answers.pairs(on("1956-11-05").rivalries().direct()));
    }

    @Test
    void France_and_those_who_arm_Egypt_are_rivals_by_proxy() {
        Set<String> found = Answers.proxies(on("1956-10-31"));
        assertTrue(found.containsAll(Set.of("SU for EG, FR for IL", "CZ for EG, FR for IL")), found::toString);
    }

    @Test
    void an_ally_pressed_is_no_rival() {
        for (String day : List.of("1956-11-06", "1956-12-03", "1957-01-01")) {
            assertTrue(on(day).rivalries().between("GB", "US").isEmpty(), day);
        }
    }

    // Positions

    @Test
    void the_United_States_presses_Britain_for_four_weeks() {
        assertEquals("FOR, by words", position(on("1956-10-30"), "US", "GB"));
        assertEquals("AGAINST, by deeds", position(on("1956-11-06"), "US", "GB"));
        assertEquals("AGAINST, by deeds", position(on("1956-12-03"), "US", "GB"));
        assertEquals("FOR, by words", position(on("1956-12-05"), "US", "GB"));
    }

    @Test
    void the_Soviet_Union_stands_for_Egypt_by_deeds_and_threatens_the_three() {
        assertEquals("FOR, by deeds", position(on("1955-12-31"), "SU", "EG"));
        for (String three : List.of("GB", "FR", "IL")) {
            Verdict found = on("1956-11-05").position("SU").toward(three).verdict();
            assertEquals(Verdict.AGAINST, found, three);
        }
    }

    @Test
    void Britain_and_France_stand_against_whom_they_had_guaranteed() {
        assertEquals("AGAINST, by deeds", position(on("1956-07-28"), "GB", "EG"));
        assertEquals("AGAINST, by deeds", position(on("1956-07-28"), "FR", "EG"));
        assertEquals("AGAINST, at war", position(on("1956-10-31"), "GB", "EG"));
    }

    // Fortunes

    @Test
    void Egypt_loses_in_November() {
        assertEquals(Set.of("FR over EG", "GB over EG", "IL over EG"), Answers.fortunes(on("1956-11-06")));
    }

    // Known by

    @Test
    void in_1956_nobody_knows_of_the_protocol() {
        Relation party = new Relation("FR", RelationTypes.PARTY_TO, "SEVRES-PROTOCOL");
        assertTrue(WORLD.attestations(party).stream()
                .allMatch(one ->
                        one.published().orElseThrow().first().orElseThrow().getYear() >= 1991));
        Assessment then = LAST.knownBy("1956-12-31");
        // the Declaration was public, the Mystères were not
        assertEquals("FOR, by words", position(then.asOf("1956-09-30"), "FR", "IL"));
        assertEquals("FOR, by deeds", position(on("1956-09-30"), "FR", "IL"));
        assertFalse(then.asOf("1956-11-05").hostilities().between("EG", "IL").isEmpty());
    }

    // Must not follow

    @Test
    void a_guarantee_a_base_and_a_plot_make_no_allies() {
        for (String day : List.of("1956-10-28", "1956-11-05", "1957-01-01")) {
            for (String guarantor : List.of("US", "GB", "FR")) {
                assertTrue(on(day).alliances().between(guarantor, "EG").isEmpty(), guarantor + " EG " + day);
                assertTrue(on(day).alliances().between(guarantor, "IL").isEmpty(), guarantor + " IL " + day);
            }
        }
    }

    @Test
    void a_call_to_cease_fire_is_no_stance() {
        assertTrue(LAST.stances().of("UN").isEmpty());
        assertTrue(on("1956-11-05").stances().of("UN").isEmpty());
    }

    @Test
    void speakers_and_sources_are_not_listed_beside_their_states() {
        for (String part : List.of("EISENHOWER", "EDEN", "BULGANIN", "BEN-GURION", "KYLE", "JTA")) {
            assertTrue(on("1956-11-05").stances().of(part).isEmpty(), part);
        }
    }
}
