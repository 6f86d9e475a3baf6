package io.github.entente;

import static io.github.entente.Answers.position;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.balance.Sign;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Side;
import io.github.entente.query.Position;
import io.github.entente.query.Position.Verdict;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The answer key of {@code seeds/july-1914/README.md}, line by line. It was written before the rules were
 * run.
 */
class July1914Test {
    private static final World WORLD = Seeds.july1914();
    private static final Assessment LAST = Entente.assess(WORLD);

    private static Assessment on(String day) {
        return LAST.asOf(day);
    }

    @Test
    void ends_on_12_August() {
        assertEquals(LocalDate.of(1914, 8, 12), LAST.date());
    }

    // Alliances, complete

    @Test
    void alliances_of_1880_are_the_dual_alliance() {
        assertEquals(Set.of("AH-DE"), Answers.pairs(on("1880").alliances()));
    }

    @Test
    void alliances_of_1886_are_the_triple_alliance_and_no_alliance_with_Russia() {
        assertEquals(Set.of("AH-DE", "AH-IT", "DE-IT"), Answers.pairs(on("1886").alliances()));
    }

    @Test
    void alliances_of_1895_have_France_and_Russia() {
        assertEquals(
                Set.of("AH-DE", "AH-IT", "DE-IT", "FR-RU"),
                Answers.pairs(on("1895").alliances()));
    }

    @Test
    void alliances_of_1906_have_the_entente_cordiale() {
        assertEquals(
                Set.of("AH-DE", "AH-IT", "DE-IT", "FR-RU", "FR-GB"),
                Answers.pairs(on("1906").alliances()));
    }

    @Test
    void alliances_of_1914_are_two_triangles_before_and_in_the_war() {
        Set<String> triangles = Set.of("AH-DE", "AH-IT", "DE-IT", "FR-RU", "FR-GB", "GB-RU");
        assertEquals(triangles, Answers.pairs(on("1914-06-27").alliances()));
        assertEquals(triangles, Answers.pairs(LAST.alliances()));
    }

    @Test
    void alliances_of_1915_lose_Italy_when_it_denounces_its_treaty() {
        assertTrue(Answers.pairs(on("1915-05").alliances()).containsAll(Set.of("AH-IT", "DE-IT")));
        assertEquals(
                Set.of("AH-DE", "FR-RU", "FR-GB", "GB-RU"),
                Answers.pairs(on("1915-06").alliances()));
    }

    // Positions

    @Test
    void Germany_stands_for_Austria_Hungary_in_words() {
        assertEquals("FOR, by words", position(on("1914-06-27"), "DE", "AH"));
        assertEquals("FOR, by words", position(on("1914-07-06"), "DE", "AH"));
        assertEquals("FOR, by words", position(LAST, "DE", "AH"));
    }

    @Test
    void Austria_Hungary_turns_on_Serbia_in_words_then_by_deeds() {
        assertEquals(
                Verdict.UNKNOWN, on("1914-06-28").position("AH").toward("RS").verdict());
        assertEquals("AGAINST, by words", position(on("1914-07-24"), "AH", "RS"));
        assertEquals("AGAINST, at war", position(on("1914-07-29"), "AH", "RS"));
    }

    @Test
    void Serbia_concedes_in_words_which_is_no_stance_and_mobilises() {
        assertEquals("AGAINST, by deeds", position(on("1914-07-26"), "RS", "AH"));
    }

    @Test
    void Russia_stands_for_Serbia_in_words_and_against_Austria_Hungary_by_deeds() {
        assertEquals(
                Verdict.UNKNOWN, on("1914-07-26").position("RU").toward("RS").verdict());
        assertEquals("FOR, by words", position(on("1914-07-28"), "RU", "RS"));
        assertEquals(
                Verdict.UNKNOWN, on("1914-07-28").position("RU").toward("AH").verdict());
        assertEquals("AGAINST, by deeds", position(on("1914-07-29"), "RU", "AH"));
    }

    @Test
    void Britain_warns_then_fights_Germany() {
        assertEquals(
                Verdict.UNKNOWN, on("1914-07-28").position("GB").toward("DE").verdict());
        assertEquals("AGAINST, by words", position(on("1914-07-29"), "GB", "DE"));
        assertEquals("AGAINST, at war", position(on("1914-08-05"), "GB", "DE"));
    }

    // a promise not to attack is no support
    @Test
    void Germany_promises_to_spare_Belgium_then_invades_it() {
        assertEquals(
                Verdict.UNKNOWN, on("1914-07-31").position("DE").toward("BE").verdict());
        assertEquals("AGAINST, by words", position(on("1914-08-02"), "DE", "BE"));
        assertEquals("AGAINST, at war", position(on("1914-08-04"), "DE", "BE"));
        assertEquals("AGAINST, at war", position(on("1914-08-04"), "BE", "DE"));
    }

    @Test
    void Germany_invades_Luxembourg_which_protests() {
        assertEquals(
                Verdict.UNKNOWN, on("1914-08-01").position("DE").toward("LU").verdict());
        assertEquals("AGAINST, by deeds", position(on("1914-08-02"), "DE", "LU"));
        assertEquals("AGAINST, by words", position(on("1914-08-02"), "LU", "DE"));
    }

    @Test
    void Italy_stays_an_ally_that_refuses() {
        assertEquals("FOR, by words", position(on("1914-08-02"), "IT", "AH"));
        Position refusing = on("1914-08-03").position("IT").toward("AH");
        assertEquals("FOR, by words", refusing.footing());
        assertEquals(1, refusing.evidence(Side.AGAINST).acts());
        assertEquals("FOR, by words", position(on("1914-08-03"), "IT", "DE"));
    }

    @Test
    void Germany_is_of_two_minds_on_the_halt_in_Belgrade() {
        assertEquals("FOR, by words", position(on("1914-07-29"), "DE", "HALT-IN-BELGRADE"));
        Position twoMinds = on("1914-07-31").position("DE").toward("HALT-IN-BELGRADE");
        assertEquals("FOR, by words", twoMinds.footing());
        assertEquals(2, twoMinds.evidence(Side.FOR).acts());
        assertEquals(1, twoMinds.evidence(Side.AGAINST).acts());
        assertEquals("AGAINST, by words", position(on("1914-07-31"), "AH", "HALT-IN-BELGRADE"));
    }

    // Wars

    @Test
    void the_murder_is_a_fight_and_no_war() {
        assertEquals(Set.of("AH-YOUNG-BOSNIA"), Answers.pairs(on("1914-07-28").hostilities()));
        assertEquals(Set.of(), Answers.pairs(on("1914-07-27").wars()));
        assertTrue(LAST.wars().of("YOUNG-BOSNIA").isEmpty());
    }

    // declared on 28 July, fought from the 29th
    @Test
    void the_war_is_Austria_Hungary_and_Serbia_alone_until_August() {
        assertEquals(Set.of("AH-RS"), Answers.pairs(on("1914-07-28").wars()));
        assertEquals(Set.of("AH-RS"), Answers.pairs(on("1914-07-31").wars()));
        assertEquals(
                Set.of("AH-RS", "AH-YOUNG-BOSNIA"),
                Answers.pairs(on("1914-08-01").hostilities()));
    }

    // by the declarations, some of them before the first shot, some without one until the world ends
    @Test
    void wars_spread_with_the_declarations() {
        assertEquals(Set.of("AH-RS", "DE-RU"), Answers.pairs(on("1914-08-01").wars()));
        assertEquals(
                Set.of("AH-RS", "DE-RU", "DE-FR"),
                Answers.pairs(on("1914-08-03").wars()));
        assertEquals(
                Set.of("AH-RS", "DE-RU", "DE-FR", "BE-DE", "DE-GB"),
                Answers.pairs(on("1914-08-04").wars()));
        assertEquals(
                Set.of("AH-RS", "DE-RU", "DE-FR", "BE-DE", "DE-GB", "AH-RU", "DE-RS"),
                Answers.pairs(on("1914-08-06").wars()));
        assertEquals(
                Set.of("AH-RS", "DE-RU", "DE-FR", "BE-DE", "DE-GB", "AH-RU", "DE-RS", "AH-FR", "AH-GB"),
                Answers.pairs(LAST.wars()));
    }

    @Test
    void Germany_fights_two_on_2_August_and_five_by_the_12th() {
        assertEquals(
                Set.of("AH-RS", "AH-YOUNG-BOSNIA", "DE-LU", "DE-RU"),
                Answers.pairs(on("1914-08-02").hostilities()));
        assertEquals(
                Set.of("AH-RS", "AH-YOUNG-BOSNIA", "DE-LU", "DE-RU", "BE-DE", "DE-FR", "DE-GB"),
                Answers.pairs(LAST.hostilities()));
    }

    // Alignments

    @Test
    void nobody_is_aligned_before_anybody_is_at_war() {
        assertEquals(Set.of(), Answers.alignments(on("1914-06-27")));
    }

    // Germany wrote a blank cheque; Italy was bound by a treaty, and did nothing for anybody
    @Test
    void Germany_alone_stands_behind_Austria_Hungary_in_July() {
        assertEquals(Set.of(), Answers.alignments(on("1914-07-29")));
        assertEquals(Set.of("DE"), Answers.gainIf(on("1914-07-29"), "AH"));
        assertEquals(Set.of("RU"), Answers.gainIf(on("1914-07-29"), "RS"));
    }

    // by what they did and said for Belgium; pacts take no side
    @Test
    void France_and_Britain_stand_behind_Belgium_in_August() {
        assertEquals(
                Set.of("FR-GB behind BE against DE by words"),
                Answers.alignments(LAST).stream()
                        .filter(line -> line.contains(" behind "))
                        .collect(toSet()));
    }

    @Test
    void the_two_blocs_are_co_belligerents_once_they_fight() {
        Set<String> together = new TreeSet<>();
        for (String pair : List.of("FR-GB", "FR-RS", "FR-RU", "GB-RS", "GB-RU", "RS-RU")) {
            together.add(pair + " against AH");
            together.add(pair + " against DE");
        }
        for (String party : List.of("FR", "GB", "RS", "RU")) {
            together.add("AH-DE against " + party);
            together.add("BE-" + party + " against DE");
        }
        assertEquals(
                together,
                Answers.alignments(LAST).stream()
                        .filter(line -> !line.contains(" behind "))
                        .collect(toSet()));
        assertTrue(Answers.alignments(on("1914-07-31")).stream().allMatch(line -> line.contains(" behind ")));
    }

    // a treaty takes no side; before, Italy stood behind allies that it had refused
    @Test
    void Italy_takes_no_side_in_any_war() {
        for (String day : Set.of("1914-07-29", "1914-08-02", "1914-08-03", "1914-08-12", "1915-04")) {
            assertTrue(on(day).stakes().of("IT").isEmpty(), day);
            assertTrue(on(day).alignments().of("IT").isEmpty(), day);
            assertTrue(on(day).oppositions().of("IT").isEmpty(), day);
        }
    }

    // Rivalries

    @Test
    void rivalries_follow_mobilisations_and_wars() {
        assertEquals(Set.of(), Answers.pairs(on("1914-07-24").rivalries().direct()));
        assertEquals(Set.of("AH-RS"), Answers.pairs(on("1914-07-30").rivalries().direct()));
        assertEquals(
                Set.of("AH-RS", "AH-RU"),
                Answers.pairs(on("1914-07-31").rivalries().direct()));
        assertEquals(
                Set.of("AH-RS", "AH-RU", "DE-RU", "DE-FR"),
                Answers.pairs(on("1914-08-01").rivalries().direct()));
        assertEquals(
                Set.of("AH-RS", "AH-RU", "DE-RU", "DE-FR", "DE-GB"),
                Answers.pairs(LAST.rivalries().direct()));
    }

    @Test
    void nobody_is_a_rival_by_proxy_on_any_day() {
        for (String day : Set.of("1914-06-28", "1914-07-26", "1914-07-31", "1914-08-04", "1914-08-12")) {
            assertEquals(Set.of(), Answers.proxies(on(day)), day);
        }
    }

    @Test
    void Germany_and_Russia_are_opposed_over_Serbia_before_they_fight() {
        assertTrue(Answers.oppositions(on("1914-07-30")).contains("DE for AH, RU for RS"));
        assertFalse(Answers.pairs(on("1914-07-30").hostilities()).contains("DE-RU"));
    }

    // Inconsistencies, complete. The key leaves that of Italy open: what these tests say is what the rules
    // give

    private static final String WHO_RULES = "DE: divided voices, HALT-IN-BELGRADE";

    @Test
    void before_the_murder_nothing_is_inconsistent() {
        assertEquals(Set.of(), Answers.inconsistencies(on("1914-06-27")));
    }

    // what Vienna charges is the deed of officers whom it calls agents: their quarrels are not Serbia's own
    @Test
    void what_Serbia_s_agents_did_makes_its_word_no_lie() {
        assertEquals(Set.of(), Answers.inconsistencies(on("1914-06-30")));
        assertEquals(Set.of(), Answers.inconsistencies(on("1914-07-29")));
    }

    @Test
    void who_rules_in_Berlin() {
        assertEquals(Set.of(WHO_RULES), Answers.inconsistencies(on("1914-07-30")));
        assertEquals(Set.of(WHO_RULES), Answers.inconsistencies(on("1914-08-02")));
    }

    @Test
    void Italy_refuses_its_allies() {
        assertEquals(Set.of(WHO_RULES, "IT: reversal, AH", "IT: reversal, DE"), Answers.inconsistencies(LAST));
    }

    @Test
    void inconsistencies_have_their_dates() {
        assertEquals("1914-07-30", first(on("1914-07-30"), "DE"));
        assertFalse(Answers.inconsistencies(on("1914-07-29")).contains(WHO_RULES));
        assertFalse(Answers.inconsistencies(on("1914-08-02")).contains("IT: reversal, AH"));
        assertTrue(Answers.inconsistencies(on("1914-08-03")).contains("IT: reversal, AH"));
    }

    private static String first(Assessment assessment, String actor) {
        return assessment.inconsistencies().of(actor).first().when().toString();
    }

    @Test
    void without_Moltke_Germany_has_one_voice() {
        Assessment without = Entente.assess(WORLD.withoutActor("MOLTKE"));
        assertTrue(without.inconsistencies().of("DE").stream()
                .noneMatch(found -> found.conclusion().objects().contains("HALT-IN-BELGRADE")));
    }

    // Commitments, complete

    private static final Set<String> KEPT_AND_BROKEN = Set.of(
            "FR is bound to defend RU against DE (honoured)",
            "RU is bound to defend FR against DE (honoured)",
            "GB is bound to defend BE against DE (honoured)",
            "FR is bound to defend BE against DE (honoured)",
            "RU is bound to defend BE against DE (honoured)",
            "IT is bound to defend DE against FR (not triggered)",
            "IT is bound to defend DE, and not to fight its enemy FR",
            "DE breaks its pledge not to attack BE",
            "DE breaks its pledge not to attack LU");

    @Test
    void who_kept_and_who_broke_what_in_August() {
        assertEquals(KEPT_AND_BROKEN, Answers.commitments(LAST));
        assertEquals(Set.of(), Answers.commitments(on("1914-07-31")));
    }

    @Test
    void Italy_owes_no_help_after_sixty_days_either() {
        assertEquals(KEPT_AND_BROKEN, Answers.commitments(on("1914-10-31")));
    }

    @Test
    void an_ultimatum_breaks_no_pledge() {
        assertTrue(on("1914-08-03").commitments().breaches().about("BE").isEmpty());
        assertFalse(on("1914-08-04").commitments().breaches().about("BE").isEmpty());
        assertTrue(on("1914-08-02").commitments().strains().isEmpty());
        assertFalse(on("1914-08-03").commitments().strains().isEmpty());
    }

    @Test
    void Belgium_and_Luxembourg_are_tied_to_Germany_by_war_and_attack() {
        for (String other : List.of("BE", "LU")) {
            assertEquals(
                    Optional.of(Sign.NEGATIVE),
                    LAST.balance().ties().between("DE", other).orElseThrow().sign(),
                    other);
        }
    }

    // Shifts, fortunes, stakes

    @Test
    void Berlin_turns_against_the_halt_in_Belgrade() {
        assertFalse(Answers.shifts(on("1914-07-29")).contains("DE to against HALT-IN-BELGRADE"));
        assertTrue(Answers.shifts(on("1914-07-30")).contains("DE to against HALT-IN-BELGRADE"));
    }

    // complete: a treaty that goes on after the refusal begins nothing, so Italy does not shift back
    @Test
    void shifts_complete_and_Italy_does_not_shift_back() {
        Set<String> all = Set.of("DE to against HALT-IN-BELGRADE", "IT to against AH", "IT to against DE");
        assertEquals(all, Answers.shifts(LAST));
        assertEquals(all, Answers.shifts(on("1915-04")));
        assertFalse(Answers.shifts(on("1914-08-02")).contains("IT to against AH"));
        assertTrue(Answers.shifts(on("1914-08-03")).contains("IT to against AH"));
    }

    @Test
    void Germany_gains_over_Belgium_at_Liege() {
        assertEquals(Set.of(), Answers.fortunes(on("1914-08-06")));
        assertEquals(Set.of("DE over BE"), Answers.fortunes(LAST));
    }

    // Must not follow

    @Test
    void a_promise_of_neutrality_makes_neither_ally_nor_friend() {
        assertEquals(Verdict.UNKNOWN, on("1886").position("RU").toward("AH").verdict());
        assertEquals(Verdict.UNKNOWN, on("1889").position("DE").toward("RU").verdict());
        assertEquals(Verdict.UNKNOWN, LAST.position("IT").toward("FR").verdict());
        assertTrue(LAST.alliances().between("FR", "IT").isEmpty());
    }

    @Test
    void Italy_is_at_war_with_nobody_and_nobody_s_rival() {
        assertTrue(LAST.hostilities().of("IT").isEmpty());
        assertTrue(LAST.wars().of("IT").isEmpty());
        assertTrue(LAST.rivalries().of("IT").isEmpty());
    }

    @Test
    void Belgium_is_nobody_s_ally_and_nobody_s_rival() {
        assertTrue(LAST.alliances().of("BE").isEmpty());
        assertTrue(LAST.rivalries().of("BE").isEmpty());
    }

    @Test
    void Serbia_is_nobody_s_ally() {
        assertTrue(LAST.alliances().of("RS").isEmpty());
    }

    @Test
    void mobilisation_is_no_war() {
        assertTrue(LAST.hostilities().between("AH", "RU").isEmpty());
        assertTrue(on("1914-08-05").wars().between("AH", "RU").isEmpty());
    }

    // until they declared it; the key of the first edition forbade these wars altogether, and was wrong
    @Test
    void nobody_is_at_war_with_an_ally_s_enemy_for_the_ally_s_sake() {
        for (String pair : Set.of("DE RS", "AH FR", "AH GB", "AH BE", "FR RS")) {
            String[] two = pair.split(" ");
            assertTrue(on("1914-08-05").wars().between(two[0], two[1]).isEmpty(), pair);
            assertTrue(LAST.hostilities().between(two[0], two[1]).isEmpty(), pair);
        }
        assertTrue(LAST.wars().between("AH", "BE").isEmpty());
    }

    @Test
    void telegrams_between_cousins_prove_nothing() {
        assertEquals(
                Verdict.UNKNOWN,
                on("1914-07-30").position("WILHELM-II").toward("NICHOLAS-II").verdict());
        assertEquals(
                Verdict.UNKNOWN, on("1914-07-30").position("DE").toward("RU").verdict());
    }

    @Test
    void guarantors_of_Belgium_gain_no_leverage_by_their_signature() {
        assertTrue(LAST.leverages().isEmpty());
    }

    @Test
    void denial_is_no_stance_and_no_relation() {
        assertTrue(LAST.stances().withSubordinates().of("YANUSHKEVICH").isEmpty());
        assertEquals(
                Verdict.UNKNOWN, on("1914-07-30").position("RU").toward("DE").verdict());
    }

    @Test
    void sources_take_no_side() {
        for (var stance : LAST.stances().withSubordinates()) {
            String holder = stance.conclusion().holder();
            assertTrue(WORLD.actors().withId(holder).orElseThrow().kind() != ActorKind.MEDIUM, holder);
        }
    }

    @Test
    void office_holders_are_not_listed_beside_their_states() {
        for (String part : Set.of("WILHELM-II", "BETHMANN-HOLLWEG", "GENERAL-STAFF", "MOLTKE", "GREY", "NICHOLAS-II")) {
            assertTrue(LAST.stances().of(part).isEmpty(), part);
            assertTrue(LAST.inconsistencies().of(part).isEmpty(), part);
        }
    }
}
