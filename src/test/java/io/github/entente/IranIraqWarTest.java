package io.github.entente;

import static io.github.entente.Answers.position;
import static io.github.entente.Answers.proxies;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.conclusion.Alignment;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.RelationTypes;
import io.github.entente.query.Finding;
import io.github.entente.query.Findings;
import io.github.entente.query.Position.Verdict;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The answer key of {@code seeds/iran-iraq-war/README.md}, line by line. It was written before the rules were
 * run.
 */
class IranIraqWarTest {
    private static final World WORLD = Seeds.iranIraqWar();
    private static final Assessment LAST = Entente.assess(WORLD);

    private static Assessment on(String day) {
        return LAST.asOf(day);
    }

    // Positions

    @Test
    void the_United_States_stands_for_Iraq_by_deeds() {
        assertEquals("FOR, by deeds", position(on("1983-12-31"), "US", "IQ"));
        assertEquals("FOR, by deeds", position(on("1986-06-30"), "US", "IQ"));
    }

    @Test
    void the_United_States_stands_against_Iran_in_words_and_for_it_by_deeds_in_1986() {
        assertEquals("AGAINST, by words", position(on("1985-06-30"), "US", "IR"));
        assertEquals("FOR, by deeds", position(on("1986-06-30"), "US", "IR"));
        assertEquals("AGAINST, by deeds", position(on("1987-10-31"), "US", "IR"));
    }

    @Test
    void the_Soviet_Union_stands_for_Iraq_in_words_then_by_deeds() {
        assertEquals("FOR, by words", position(on("1981-12-31"), "SU", "IQ"));
        assertEquals("FOR, by deeds", position(on("1986-06-30"), "SU", "IQ"));
    }

    @Test
    void France_and_Arab_states_stand_for_Iraq_and_so_against_Iran() {
        for (String patron : Set.of("FR", "KW", "SA", "EG", "JO")) {
            assertEquals("FOR, by deeds", position(on("1986-06-30"), patron, "IQ"), patron);
            assertEquals("AGAINST, as inferred", position(on("1986-06-30"), patron, "IR"), patron);
        }
    }

    @Test
    void Syria_Libya_Israel_and_North_Korea_stand_for_Iran() {
        assertEquals("FOR, by deeds", position(on("1982-06-30"), "SY", "IR"));
        assertEquals("AGAINST, by deeds", position(on("1982-06-30"), "SY", "IQ"));
        assertEquals("FOR, by deeds", position(on("1986-06-30"), "SY", "IR"));
        assertEquals("AGAINST, by deeds", position(on("1988-07-31"), "SY", "IQ"));
        assertEquals("FOR, by deeds", position(on("1986-06-30"), "KP", "IR"));
        assertEquals("FOR, by deeds", position(on("1986-06-30"), "LY", "IR"));
        assertEquals("FOR, by deeds", position(on("1986-06-30"), "IL", "IR"));
        assertEquals("AGAINST, as inferred", position(on("1986-06-30"), "IL", "IQ"));
    }

    @Test
    void arms_that_ended_when_they_were_known_are_no_stance_afterwards() {
        assertEquals(
                Verdict.UNKNOWN, on("1987-01-31").position("IL").toward("IR").verdict());
        assertEquals("AGAINST, by words", position(on("1987-01-31"), "US", "IR"));
    }

    @Test
    void China_stands_for_both() {
        assertEquals("FOR, by deeds", position(on("1986-12-31"), "CN", "IQ"));
        assertEquals("FOR, by deeds", position(on("1986-12-31"), "CN", "IR"));
    }

    @Test
    void the_Arab_League_stands_for_Iraq_in_words() {
        assertEquals("FOR, by words", position(on("1987-12-31"), "ARAB-LEAGUE", "IQ"));
        assertEquals("AGAINST, by words", position(on("1987-12-31"), "ARAB-LEAGUE", "IR"));
    }

    // Wars

    @Test
    void Iran_and_Iraq_are_at_war_until_the_cease_fire() {
        assertTrue(on("1980-09-21").hostilities().between("IR", "IQ").isEmpty());
        assertFalse(on("1980-09-22").hostilities().between("IR", "IQ").isEmpty());
        assertFalse(on("1988-08-20").hostilities().between("IR", "IQ").isEmpty());
        assertTrue(on("1988-08-21").hostilities().between("IR", "IQ").isEmpty());
    }

    @Test
    void wars_of_1986_are_Iraq_s_with_Iran_and_with_its_Kurds() {
        assertEquals(
                Set.of("IQ-IR", "IQ-KDP", "IQ-PUK"),
                Answers.pairs(on("1986-06-30").wars()));
    }

    @Test
    void wars_of_1988_have_the_Mojahedin() {
        assertEquals(
                Set.of("IQ-IR", "IQ-KDP", "IQ-PUK", "IR-MEK"),
                Answers.pairs(on("1988-07-31").wars()));
    }

    // four days of fighting at sea in a year: the first edition called that a war of months
    @Test
    void the_United_States_and_Iran_fight_and_are_not_at_war() {
        assertEquals(
                Set.of("IQ-IR", "IQ-KDP", "IQ-PUK", "IR-MEK", "IR-US"),
                Answers.pairs(on("1988-07-31").hostilities()));
        assertTrue(LAST.wars().of("US").isEmpty());
    }

    // one missile on an oil terminal
    @Test
    void Kuwait_is_fought_once_and_is_at_war_with_nobody() {
        assertEquals(
                Set.of("IR-KW"), Answers.pairs(on("1987-10-31").hostilities().of("KW")));
        assertTrue(on("1987-10-31").wars().of("KW").isEmpty());
    }

    // Alliances, complete

    @Test
    void alliances_of_1981_are_Iraq_s_treaty_with_the_Soviet_Union_and_who_is_called_an_ally() {
        assertEquals(Set.of("IQ-SU"), Answers.pairs(on("1981-11-29").alliances()));
        assertEquals(Set.of("IQ-SU", "IL-US"), Answers.pairs(on("1981-12-31").alliances()));
    }

    @Test
    void alliances_of_1986_have_Iran_with_Syria_and_the_KDP() {
        assertEquals(
                Set.of("IQ-SU", "IL-US", "IR-SY", "IR-KDP"),
                Answers.pairs(on("1986-06-30").alliances()));
    }

    // the Mojahedin were guests and auxiliaries: to fight side by side is not to help each other
    @Test
    void alliances_of_1988_have_the_PUK_and_not_the_Mojahedin() {
        assertEquals(
                Set.of("IQ-SU", "IL-US", "IR-SY", "IR-KDP", "IR-PUK"),
                Answers.pairs(on("1988-07-31").alliances()));
    }

    // Rivalries

    @Test
    void direct_rivals() {
        assertEquals(Set.of("IQ-IR"), Answers.pairs(on("1982-06-08").rivalries().direct()));
        assertEquals(
                Set.of("IQ-IR", "IL-SY"),
                Answers.pairs(on("1982-06-30").rivalries().direct()));
        assertEquals(Set.of("IQ-IR"), Answers.pairs(on("1986-06-30").rivalries().direct()));
        assertEquals(
                Set.of("IQ-IR", "IQ-PUK", "IR-US"),
                Answers.pairs(on("1988-07-31").rivalries().direct()));
    }

    // in 1984 each sponsored the other's Kurds, in 1988 Iraq the Mojahedin too
    @Test
    void Iran_and_Iraq_are_rivals_by_sponsorship_while_each_backs_the_other_s_rebels() {
        assertEquals(Set.of("IQ-IR"), Answers.pairs(on("1984-06-30").rivalries().bySponsorship()));
        assertEquals(Set.of(), Answers.pairs(on("1986-06-30").rivalries().bySponsorship()));
        assertEquals(Set.of("IQ-IR"), Answers.pairs(on("1988-07-31").rivalries().bySponsorship()));
    }

    // it sold to each against the other, and so takes no side in the wars with the Kurds and the Mojahedin
    @Test
    void China_is_nobody_s_rival_over_the_rebels() {
        Assessment assessment = on("1986-06-30");
        for (String rebel : List.of("KDP", "PUK", "KDPI", "MEK")) {
            assertTrue(assessment.sidings().between("CN", rebel).isEmpty(), rebel);
        }
        for (String customer : List.of("IQ", "IR")) {
            assertTrue(
                    assessment
                            .rivalries()
                            .where(rivals -> rivals.subjects().containsAll(Set.of("CN", customer)))
                            .isEmpty(),
                    customer);
        }
    }

    private static final List<String> FOR_IRAQ_1981 = List.of("EG", "FR", "JO", "KW", "SA");
    private static final List<String> FOR_IRAN_1981 = List.of("IL", "KP", "SY");
    private static final List<String> FOR_IRAQ_1986 = List.of("CN", "EG", "FR", "JO", "KW", "SA", "SU", "US");
    private static final List<String> FOR_IRAN_1986 = List.of("CN", "IL", "KP", "LY", "SY", "US");
    private static final List<String> FOR_IRAQ_1988 = List.of("CN", "EG", "FR", "JO", "KW", "SA", "SU", "US");
    private static final List<String> FOR_IRAN_1988 = List.of("CN", "KP", "SY");

    private static final Set<String> KEY_1981 = proxies("IQ", FOR_IRAQ_1981, "IR", FOR_IRAN_1981);
    // China sold against the other state, and so in no other war
    private static final Set<String> KEY_1986 = proxies("IQ", FOR_IRAQ_1986, "IR", FOR_IRAN_1986);
    private static final Set<String> KEY_1988 = proxies("IQ", FOR_IRAQ_1988, "IR", FOR_IRAN_1988);

    @Test
    void proxy_rivals_of_1981() {
        assertEquals(KEY_1981, proxies(on("1981-12-31")));
    }

    @Test
    void proxy_rivals_of_1986() {
        assertEquals(KEY_1986, proxies(on("1986-06-30")));
    }

    @Test
    void proxy_rivals_of_1988() {
        assertEquals(KEY_1988, proxies(on("1988-07-31")));
    }

    @Test
    void proxy_rivalry_ends_with_the_war() {
        assertTrue(proxies(on("1988-08-20")).contains("FR for IQ, SY for IR"));
        assertFalse(proxies(on("1988-08-21")).contains("FR for IQ, SY for IR"));
    }

    @Test
    void a_friend_in_words_is_opposed_and_no_rival_by_proxy() {
        assertTrue(Answers.oppositions(on("1987-12-31")).contains("ARAB-LEAGUE for IQ, KDP for IR"));
        assertFalse(proxies(on("1987-12-31")).contains("ARAB-LEAGUE for IQ, KDP for IR"));
    }

    // its arms had ended in 1982, its backing had not; that it is called an ally takes no side
    @Test
    void Syria_takes_no_side_by_the_name_of_an_ally_alone() {
        assertTrue(Answers.gainIf(on("1986-06-30"), "IR").contains("SY"));
        World called = WORLD.without(WORLD.relations().stream()
                .filter(relation ->
                        relation.subject().equals("SY") && relation.type().equals(RelationTypes.BACKS))
                .findAny()
                .orElseThrow());
        Assessment assessment = Entente.assess(called).asOf("1986-06-30");
        assertTrue(assessment.stakes().of("SY").isEmpty());
        assertTrue(assessment.oppositions().of("SY").isEmpty());
        assertTrue(assessment.alignments().of("SY").isEmpty());
    }

    // Alignments

    @Test
    void patrons_of_Iraq_are_aligned_behind_it_whatever_divides_them() {
        Set<String> found = Answers.alignments(on("1986-06-30"));
        assertTrue(found.containsAll(Set.of(
                "FR-SU behind IQ against IR by deeds",
                "SU-US behind IQ against IR by deeds",
                "KW-SA behind IQ against IR by deeds",
                "IL-LY behind IR against IQ by deeds")));
        assertTrue(Answers.alignments(on("1982-06-30")).contains("IL-SY behind IR against IQ by deeds"));
    }

    @Test
    void alignments_of_who_arms_both_are_contested() {
        Findings<Alignment> alignments = on("1986-06-30").alignments();
        for (Finding<Alignment> finding : alignments.between("IQ", "SU")) {
            boolean armsBoth =
                    Stream.of("US", "CN").anyMatch(finding.conclusion().subjects()::contains);
            assertEquals(armsBoth, finding.marks().contains("contested"), finding.toString());
        }
    }

    // Inconsistencies, complete

    private static final String CHEMICAL = "US: words against deeds, IQ";
    private static final String STAUNCH = "US: words against deeds, IR";
    private static final String BOTH_SIDES = "US: backs both sides, IQ and IR";
    private static final String CHINA = "CN: backs both sides, IQ and IR";

    @Test
    void in_1983_nothing_is_inconsistent() {
        assertEquals(Set.of(), Answers.inconsistencies(on("1983-12-31")));
    }

    @Test
    void the_United_States_condemns_Iraq_s_gas_and_helps_it_on() {
        assertEquals(Set.of(CHEMICAL), Answers.inconsistencies(on("1984-06-30")));
        assertFalse(Answers.inconsistencies(on("1984-03-04")).contains(CHEMICAL));
    }

    @Test
    void the_United_States_arms_Iran_against_its_own_word_and_helps_Iraq() {
        assertEquals(Set.of(CHEMICAL), Answers.inconsistencies(on("1985-11-24")));
        assertEquals(Set.of(CHEMICAL, STAUNCH, BOTH_SIDES), Answers.inconsistencies(on("1985-11-25")));
        assertEquals(Set.of(CHEMICAL, STAUNCH, BOTH_SIDES, CHINA), Answers.inconsistencies(on("1986-06-30")));
    }

    @Test
    void the_United_States_fights_whom_it_armed() {
        Set<String> all = Set.of(CHEMICAL, STAUNCH, BOTH_SIDES, CHINA, "US: reversal, IR");
        assertFalse(Answers.inconsistencies(on("1987-09-20")).contains("US: reversal, IR"));
        assertEquals(all, Answers.inconsistencies(on("1987-09-21")));
        assertEquals(all, Answers.inconsistencies(LAST));
    }

    @Test
    void without_the_Tower_report_no_American_arms_reached_Iran() {
        Assessment without = Entente.assess(WORLD.withoutSource("TOWER-REPORT"));
        assertEquals(Set.of(CHINA), Answers.inconsistencies(without));
    }

    // Commitments, complete

    @Test
    void the_United_States_and_Israel_stand_behind_opposite_sides_and_Syria_breaks_ranks() {
        String opposite = "IL and its ally US stand behind opposite sides of a war, IR and IQ";
        String ranks = "SY breaks ranks with ARAB-LEAGUE, siding with IR against IQ";
        assertEquals(Set.of(opposite), Answers.commitments(on("1982-07-31")));
        assertEquals(Set.of(opposite), Answers.commitments(on("1986-06-30")));
        assertEquals(Set.of(opposite, ranks), Answers.commitments(LAST));
        assertTrue(on("1987-12-31").commitments().strains().of("LY").isEmpty());
    }

    // Israel's arms had lapsed
    @Test
    void the_strain_over_Iran_is_none_in_1983() {
        assertTrue(on("1986-06-30").commitments().first().when().isValidOn(LocalDate.of(1986, 6, 30)));
        assertFalse(on("1983-06-30").commitments().first().when().isValidOn(LocalDate.of(1983, 6, 30)));
    }

    // Shifts, fortunes, stakes

    @Test
    void the_United_States_shifts_for_Iran_and_then_against_it() {
        assertTrue(Answers.shifts(on("1985-11-25")).contains("US to for IR"));
        assertTrue(Answers.shifts(on("1987-09-21")).contains("US to against IR"));
    }

    // words against the gas turned no patron
    @Test
    void shifts_complete_with_those_toward_Iran_alone() {
        assertEquals(Set.of("US to for IR"), Answers.shifts(on("1986-06-30")));
        assertEquals(Set.of("US to for IR", "US to against IR"), Answers.shifts(LAST));
    }

    @Test
    void fortune_turns_with_Khorramshahr_and_Faw() {
        assertEquals(Set.of("IQ over IR"), Answers.fortunes(on("1980-11-30")));
        assertEquals(Set.of(), Answers.fortunes(on("1981-12-31")));
        assertEquals(Set.of("IR over IQ"), Answers.fortunes(on("1982-06-30")));
        assertEquals(Set.of("IR over IQ"), Answers.fortunes(on("1986-03-31")));
        assertEquals(Set.of("IQ over IR"), Answers.fortunes(on("1988-04-30")));
    }

    @Test
    void who_wins_with_whom_in_1981() {
        // the Soviet Union held its arms back until 1982; its treaty takes no side
        assertEquals(Set.copyOf(FOR_IRAQ_1981), Answers.gainIf(on("1981-12-31"), "IQ"));
        assertEquals(Set.copyOf(FOR_IRAN_1981), Answers.gainIf(on("1981-12-31"), "IR"));
    }

    // Must not follow

    @Test
    void help_for_Iraq_makes_no_ally_of_the_United_States() {
        assertEquals(Set.of("IL-US"), Answers.pairs(LAST.alliances().of("US")));
        assertEquals(Set.of("IL-US"), Answers.pairs(on("1986-06-30").alliances().of("US")));
    }

    @Test
    void Israel_is_no_ally_of_whom_it_arms_nor_of_who_arms_him_too() {
        assertTrue(on("1982-06-01").alliances().between("IL", "IR").isEmpty());
        assertTrue(on("1982-06-01").alliances().between("IL", "SY").isEmpty());
        assertEquals(Set.of("IL-US"), Answers.pairs(on("1986-06-30").alliances().of("IL")));
    }

    @Test
    void Israel_and_Syria_fight_each_other_behind_Iran() {
        assertEquals(Set.of("IL-SY"), Answers.pairs(on("1982-06-30").wars().of("SY")));
        assertEquals(
                Set.of("IL-SY"), Answers.pairs(on("1982-06-30").hostilities().of("IL")));
    }

    @Test
    void the_wars_with_the_Kurds_outlast_that_with_Iran_by_the_last_Anfal() {
        assertEquals(
                Set.of("IQ-KDP", "IQ-PUK"),
                Answers.pairs(on("1988-08-31").wars().of("IQ")));
        assertEquals(Set.of(), Answers.pairs(on("1988-09-07").wars().of("IQ")));
    }

    @Test
    void tankers_hit_are_coercion_and_no_war() {
        assertEquals("AGAINST, by deeds", position(on("1985-06-30"), "IR", "KW"));
        assertEquals("AGAINST, by deeds", position(on("1985-06-30"), "IR", "SA"));
        assertTrue(on("1985-06-30").hostilities().of("KW").isEmpty());
        assertTrue(on("1985-06-30").hostilities().of("SA").isEmpty());
    }

    @Test
    void patrons_are_not_at_war() {
        for (String patron : Set.of("SU", "FR", "CN", "SY", "LY", "IL", "SA")) {
            for (String day : Set.of("1981-12-31", "1986-06-30", "1987-12-31", "1988-07-31")) {
                assertTrue(on(day).hostilities().of(patron).isEmpty(), patron + " " + day);
            }
        }
        assertTrue(on("1986-06-30").hostilities().of("US").isEmpty());
        assertTrue(on("1986-06-30").hostilities().of("KW").isEmpty());
    }

    @Test
    void members_do_not_act_for_the_League_nor_it_for_them() {
        assertEquals(
                Verdict.UNKNOWN,
                on("1986-06-30").position("ARAB-LEAGUE").toward("IR").verdict());
        assertEquals(
                Verdict.UNKNOWN,
                on("1986-06-30").position("ARAB-LEAGUE").toward("IQ").verdict());
        assertEquals("FOR, by deeds", position(on("1987-12-31"), "SY", "IR"));
        assertEquals("AGAINST, by deeds", position(on("1987-12-31"), "SY", "IQ"));
        assertTrue(LAST.inconsistencies().of("SY").isEmpty());
    }

    @Test
    void the_visit_of_an_envoy_proves_nothing() {
        World talksAlone = WORLD.without(WORLD.relations().stream()
                .filter(relation -> relation.type().equals(RelationTypes.SHARES_INTELLIGENCE))
                .findAny()
                .orElseThrow());
        Assessment assessment = Entente.assess(talksAlone).asOf("1983-12-31");
        assertEquals(Verdict.UNKNOWN, assessment.position("US").toward("IQ").verdict());
    }

    @Test
    void a_cease_fire_of_two_enemies_gives_nobody_leverage() {
        assertTrue(on("1988-07-31").leverages().isEmpty());
    }

    @Test
    void a_denial_takes_nothing_back() {
        assertTrue(Answers.inconsistencies(on("1986-11-06")).contains(BOTH_SIDES));
    }

    @Test
    void sources_take_no_side() {
        for (String day : Set.of("1981-12-31", "1986-06-30", "1988-07-31")) {
            for (var stance : on(day).stances().withSubordinates()) {
                String holder = stance.conclusion().holder();
                assertTrue(WORLD.actors().withId(holder).orElseThrow().kind() != ActorKind.MEDIUM, holder);
            }
        }
    }

    @Test
    void the_president_and_the_department_are_not_listed_beside_their_state() {
        assertTrue(on("1985-12-31").stances().of("REAGAN").isEmpty());
        assertTrue(on("1985-12-31").stances().of("STATE-DEPARTMENT").isEmpty());
        assertTrue(LAST.inconsistencies().of("STATE-DEPARTMENT").isEmpty());
    }

    @Test
    void help_against_Iraq_is_no_stance_against_the_United_States() {
        assertEquals(
                Verdict.UNKNOWN, on("1988-07-31").position("KDP").toward("US").verdict());
        assertEquals(
                Verdict.UNKNOWN, on("1988-07-31").position("PUK").toward("US").verdict());
    }
}
