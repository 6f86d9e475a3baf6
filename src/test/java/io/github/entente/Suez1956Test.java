package io.github.entente;

import static io.github.entente.Answers.position;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.conclusion.Obligation;
import io.github.entente.conclusion.Siding;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.query.Findings;
import io.github.entente.query.Position.Verdict;
import io.github.entente.query.WarCamps;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    // Commitments

    private static Set<String> statusOf(Assessment assessment, String holders, String ally, String enemy) {
        Set<String> found = new TreeSet<>();
        for (String holder : holders.split(" ")) {
            for (var finding : assessment.commitments().obligations().of(holder)) {
                Obligation duty = (Obligation) finding.conclusion();
                if (duty.ally().equals(ally) && duty.against().equals(enemy)) {
                    found.add(holder + " " + finding.status().orElseThrow());
                }
            }
        }
        return found;
    }

    @Test
    void the_guarantors_of_1950_leave_Egypt_alone() {
        assertEquals(
                Set.of("US no help seen", "GB no help seen", "FR no help seen"),
                statusOf(LAST, "US GB FR", "EG", "IL"));
        assertEquals(Set.of("US open", "GB open", "FR open"), statusOf(on("1956-11-15"), "US GB FR", "EG", "IL"));
    }

    @Test
    void nobody_owed_help_to_who_attacked_first() {
        assertEquals(
                Set.of("US not triggered", "GB not triggered", "FR not triggered"),
                statusOf(LAST, "US GB FR", "IL", "EG"));
        assertEquals(Set.of("US not triggered", "FR not triggered"), statusOf(LAST, "US FR", "GB", "EG"));
        assertEquals(Set.of("US not triggered", "GB not triggered"), statusOf(LAST, "US GB", "FR", "EG"));
    }

    // that Syria blew up the pipeline and Riyadh stopped its oil is help, short of force
    @Test
    void no_Arab_ally_fights_for_Egypt() {
        for (String enemy : List.of("IL", "GB", "FR")) {
            for (String one : statusOf(LAST, "SY JO SA", "EG", enemy)) {
                assertTrue(one.endsWith("no help seen") || one.endsWith("help short of force"), one);
            }
            assertEquals(3, statusOf(LAST, "SY JO SA", "EG", enemy).size(), enemy);
        }
    }

    @Test
    void nobody_was_bound_to_defend_who_had_no_pact() {
        assertTrue(LAST.commitments().obligations().of("SU").isEmpty());
        assertTrue(LAST.commitments().obligations().of("EG").isEmpty());
        assertEquals(Set.of(), statusOf(LAST, "GB", "JO", "IL"));
    }

    @Test
    void Israel_breaks_the_armistice_and_Egypt_answers_Britain_and_France_attack_whom_they_guaranteed() {
        Set<String> breaches = new TreeSet<>();
        for (var finding : LAST.commitments().breaches()) {
            breaches.add(String.join(" ", finding.conclusion().subjects()) + " toward "
                    + String.join(" ", finding.conclusion().objects())
                    + finding.status().map(status -> ", " + status).orElse(""));
        }
        assertEquals(Set.of("EG toward IL, answered", "FR toward EG", "GB toward EG", "IL toward EG"), breaches);
    }

    @Test
    void Jordan_cannot_keep_both_its_pacts_while_Egypt_and_Britain_are_at_war() {
        String strain = "JO is bound to defend EG, and not to fight its enemy GB";
        assertTrue(Answers.commitments(on("1956-11-05")).contains(strain));
        assertEquals(
                List.of(),
                LAST.commitments().strains().of("JO").stream()
                        .filter(finding -> finding.when().isValidOn(LocalDate.of(1956, 11, 30)))
                        .toList());
    }

    @Test
    void camps_of_the_wars_of_November() {
        WarCamps sinai = on("1956-11-01").camps().between("EG", "IL").first();
        assertEquals(List.of("CZ", "JO", "SA", "SU"), parties(sinai.behind("EG")));
        assertEquals(List.of("FR"), parties(sinai.behind("IL")));
        WarCamps canal = on("1956-11-05").camps().between("EG", "GB").first();
        assertEquals(List.of("CZ", "JO", "SA", "SU"), parties(canal.behind("EG")));
        assertEquals(List.of(), parties(canal.behind("GB")));
        assertEquals(List.of("FR", "IL"), canal.coBelligerentsOf("GB"));
    }

    private static List<String> parties(Findings<Siding> sidings) {
        return sidings.conclusions().stream().map(Siding::party).toList();
    }

    @Test
    void Egypt_and_France_sponsor_each_other_s_enemies() {
        assertEquals(Set.of("EG-FR"), Answers.pairs(on("1956-10-31").rivalries().bySponsorship()));
    }

    // words against deeds, complete: the ultimatum to Israel was for show, and France armed it
    @Test
    void France_threatens_whom_it_arms_and_no_treaty_is_a_word_that_deeds_contradict() {
        assertEquals(
                Set.of("FR: words against deeds, IL"),
                Answers.inconsistencies(LAST).stream()
                        .filter(line -> !line.contains("reversal"))
                        .collect(toSet()));
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
