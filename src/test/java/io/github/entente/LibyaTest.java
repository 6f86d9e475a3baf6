package io.github.entente;

import static io.github.entente.fact.RelationTypes.AGENT_OF;
import static io.github.entente.fact.RelationTypes.ARMS;
import static io.github.entente.fact.RelationTypes.ATTACKS;
import static io.github.entente.fact.RelationTypes.CAPTURES_FROM;
import static io.github.entente.fact.RelationTypes.CONSULTS;
import static io.github.entente.fact.RelationTypes.DEPLOYS_FOR;
import static io.github.entente.fact.RelationTypes.ENDORSES;
import static io.github.entente.fact.RelationTypes.LEADS;
import static io.github.entente.fact.RelationTypes.PRAISES;
import static io.github.entente.fact.RelationTypes.RETREATS_BEFORE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.conclusion.Alliance;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.DeclaredStake;
import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Inconsistency;
import io.github.entente.conclusion.Leverage;
import io.github.entente.conclusion.Shift;
import io.github.entente.conclusion.Stance;
import io.github.entente.conclusion.War;
import io.github.entente.conclusion.WarStake;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Channel;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.Side;
import io.github.entente.query.Finding;
import io.github.entente.query.Findings;
import io.github.entente.query.Position;
import io.github.entente.query.Position.Verdict;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The answer key of the Libya case, line by line, as far as the rules go; and what must not follow. */
class LibyaTest {
    private static final World WORLD = Seeds.libya2020();
    private static final Assessment ASSESSMENT = Entente.assess(WORLD);
    private static final Assessment APRIL_2019 = ASSESSMENT.asOf("2019-04-30");

    private static World without(World world, String subject, RelationType type, String object) {
        World rest = world.without(new Relation(subject, type, object));
        assertNotEquals(world, rest, subject + " " + type + " " + object + " is not in the world");
        return rest;
    }

    private static Assessment without(String subject, RelationType type, String object) {
        return Entente.assess(without(WORLD, subject, type, object));
    }

    private static void assertPosition(Verdict verdict, Set<Channel> channels, Basis best, Position position) {
        assertEquals(verdict, position.verdict(), position::toString);
        Side side = verdict == Verdict.FOR ? Side.FOR : Side.AGAINST;
        List<Stance> stances = position.stances().on(side).conclusions();
        assertEquals(channels, stances.stream().map(Stance::channel).collect(Collectors.toSet()), position::toString);
        assertEquals(
                best, stances.stream().map(Stance::basis).min(Basis::compareTo).orElseThrow(), position::toString);
    }

    private static Position position(String holder, String target) {
        return ASSESSMENT.position(holder).toward(target);
    }

    private static Set<Inconsistency.Kind> kinds(Assessment assessment, String actor) {
        return assessment.inconsistencies().of(actor).conclusions().stream()
                .map(Inconsistency::kind)
                .collect(Collectors.toSet());
    }

    @Test
    void offices_are_held_for_their_terms() {
        Relation office = new Relation("TRUMP", LEADS, "US");
        assertEquals(
                List.of("2017-01-20/2021-01-20"),
                WORLD.attestations(office).stream()
                        .map(term -> term.happened().toString())
                        .toList());
    }

    @Test
    void it_is_read_as_of_the_day_of_the_article() {
        assertEquals(LocalDate.of(2020, 5, 25), ASSESSMENT.date());
    }

    /** Whether it is none of the stances, nor the hostility, that the attack on the consulate is. */
    private static boolean isNoAttackOnTheConsulate(Conclusion found) {
        return !found.equals(new Stance("US", "CONSULATE-ATTACKERS", Side.AGAINST, Channel.DEEDS, Basis.INFERRED))
                && !found.equals(new Stance("CONSULATE-ATTACKERS", "US", Side.AGAINST, Channel.DEEDS, Basis.DIRECT))
                && !found.equals(new Hostility("CONSULATE-ATTACKERS", "US"));
    }

    @Nested
    class Positions {
        @Test
        void Turkey_stands_for_the_GNA_by_deeds() {
            assertPosition(Verdict.FOR, Set.of(Channel.DEEDS), Basis.DIRECT, position("TR", "GNA"));
        }

        @Test
        void Turkey_stands_against_the_LNA_as_inferred() {
            assertPosition(Verdict.AGAINST, Set.of(Channel.DEEDS), Basis.INFERRED, position("TR", "LNA"));
        }

        @Test
        void Russia_stands_for_the_LNA_by_the_deeds_of_its_contractors() {
            assertPosition(Verdict.FOR, Set.of(Channel.DEEDS), Basis.BY_AGENT, position("RU", "LNA"));
        }

        @Test
        void Russia_stands_against_the_GNA_as_inferred() {
            assertPosition(Verdict.AGAINST, Set.of(Channel.DEEDS), Basis.INFERRED, position("RU", "GNA"));
        }

        @Test
        void Egypt_stands_for_the_LNA_by_deeds_and_against_the_GNA_as_inferred() {
            assertPosition(Verdict.FOR, Set.of(Channel.DEEDS), Basis.DIRECT, position("EG", "LNA"));
            assertPosition(Verdict.AGAINST, Set.of(Channel.DEEDS), Basis.INFERRED, position("EG", "GNA"));
        }

        @Test
        void the_Emirates_stand_for_the_LNA_by_deeds_and_against_the_GNA_as_inferred() {
            assertPosition(Verdict.FOR, Set.of(Channel.DEEDS), Basis.DIRECT, position("AE", "LNA"));
            assertPosition(Verdict.AGAINST, Set.of(Channel.DEEDS), Basis.INFERRED, position("AE", "GNA"));
        }

        @Test
        void the_UN_stands_for_the_GNA_by_words() {
            assertPosition(Verdict.FOR, Set.of(Channel.WORDS), Basis.DIRECT, position("UN", "GNA"));
            assertEquals(Verdict.UNKNOWN, position("UN", "LNA").verdict());
        }

        @Test
        void the_US_stands_for_the_GNA_by_words_alone() {
            assertPosition(Verdict.FOR, Set.of(Channel.WORDS), Basis.DIRECT, position("US", "GNA"));
        }

        @Test
        void the_US_stands_against_the_LNA_by_words() {
            assertPosition(Verdict.AGAINST, Set.of(Channel.WORDS), Basis.ATTRIBUTED, position("US", "LNA"));
        }

        @Test
        void the_US_stood_for_the_LNA_by_words_through_its_leader_in_April_2019() {
            Position position = APRIL_2019.position("US").toward("LNA");
            assertPosition(Verdict.FOR, Set.of(Channel.WORDS), Basis.BY_LEADER, position);
            assertEquals(
                    "US toward LNA on 2019-04-30: FOR, by words, through its leader (strong evidence)",
                    position.toString());
        }

        @Test
        void nobody_is_found_by_another_name_to_hold_another_position() {
            assertEquals(
                    position("TR", "LNA").toString(),
                    ASSESSMENT.position("ankara").toward("the Rebel Army").toString());
        }

        @Test
        void before_the_war_there_is_no_evidence_which_is_not_neutrality() {
            Position position = ASSESSMENT.asOf("2019-03-31").position("US").toward("LNA");
            assertEquals("US toward LNA on 2019-03-31: UNKNOWN (no evidence)", position.toString());
        }
    }

    @Nested
    class Wars {
        @Test
        void the_GNA_and_the_LNA_are_at_war() {
            assertEquals(
                    List.of(new Hostility("GNA", "LNA")),
                    ASSESSMENT.hostilities().conclusions());
            assertEquals(
                    "2019-04 to 2020-05-25",
                    ASSESSMENT.hostilities().first().when().toString());
            assertEquals(List.of(new War("GNA", "LNA")), ASSESSMENT.wars().conclusions());
            // a fight is a war from its fifth day on
            assertEquals(
                    "2019-04-05 to 2020-05-25", ASSESSMENT.wars().first().when().toString());
        }

        @Test
        void in_April_2019_no_later_day_of_the_war_is_seen() {
            assertEquals(
                    "2019-04",
                    APRIL_2019
                            .hostilities()
                            .between("LNA", "GNA")
                            .first()
                            .when()
                            .toString());
        }

        @Test
        void a_patron_whose_contractors_fight_is_not_at_war() {
            assertTrue(ASSESSMENT
                    .hostilities()
                    .withSubordinates()
                    .between("RU", "GNA")
                    .isEmpty());
            assertTrue(ASSESSMENT
                    .hostilities()
                    .withSubordinates()
                    .between("RU-CONTRACTORS", "GNA")
                    .isEmpty());
        }
    }

    @Nested
    class Inconsistent {
        @Test
        void the_US_sent_mixed_signals_between_the_GNA_and_the_LNA_in_April_2019() {
            Finding<Inconsistency> found = ASSESSMENT
                    .inconsistencies()
                    .of("US")
                    .ofKind(Inconsistency.Kind.MIXED_SIGNALS)
                    .first();
            assertEquals(
                    Inconsistency.between(Inconsistency.Kind.MIXED_SIGNALS, "US", "GNA", "LNA"), found.conclusion());
            assertEquals("2019-04-05 to 2019-04-30", found.when().toString());
            assertEquals(
                    "US sends mixed signals between GNA and LNA, 2019-04-05 to 2019-04-30 (strong evidence)",
                    found.toString());
        }

        @Test
        void it_is_explained_down_to_the_quote() {
            String why = ASSESSMENT
                    .inconsistencies()
                    .of("US")
                    .ofKind(Inconsistency.Kind.MIXED_SIGNALS)
                    .first()
                    .explain()
                    .toString();
            assertTrue(
                    why.contains("└─ Donald Trump praises Khalifa Haftar, 2019-04 — White House, via The Washington"
                            + " Times (A2): \"significant role in fighting terrorism\"\n"),
                    why);
        }

        @Test
        void its_proof_ends_in_the_relations_that_it_needs() {
            Set<Fact> leaves = ASSESSMENT
                    .inconsistencies()
                    .of("US")
                    .ofKind(Inconsistency.Kind.MIXED_SIGNALS)
                    .first()
                    .explain()
                    .leaves();
            assertEquals(
                    Set.of(
                            new Relation("US", ENDORSES, "GNA"),
                            new Relation("LNA", ATTACKS, "GNA"),
                            new Relation("HAFTAR", LEADS, "LNA"),
                            new Relation("TRUMP", LEADS, "US"),
                            new Relation("TRUMP", PRAISES, "HAFTAR")),
                    leaves);
        }

        @Test
        void the_US_spoke_with_divided_voices_about_the_LNA_in_April_2019_then_May_2020() {
            Finding<Inconsistency> found = ASSESSMENT
                    .inconsistencies()
                    .of("US")
                    .ofKind(Inconsistency.Kind.DIVIDED_VOICES)
                    .first();
            assertEquals(Inconsistency.toward(Inconsistency.Kind.DIVIDED_VOICES, "US", "LNA"), found.conclusion());
            assertEquals("2019-04 then 2020-05-25", found.explain().whenText());
            assertEquals("2020-05-25", found.when().toString());
        }

        @Test
        void in_April_2019_only_the_mixed_signals_are_seen() {
            assertEquals(Set.of(Inconsistency.Kind.MIXED_SIGNALS), kinds(APRIL_2019, "US"));
        }

        @Test
        void a_day_before_the_embassy_spoke_no_divided_voices_are_seen() {
            assertFalse(kinds(ASSESSMENT.asOf("2020-05-24"), "US").contains(Inconsistency.Kind.DIVIDED_VOICES));
            assertTrue(kinds(ASSESSMENT.asOf("2020-05-25"), "US").contains(Inconsistency.Kind.DIVIDED_VOICES));
        }

        @Test
        void before_April_2019_nothing_is_seen() {
            assertTrue(ASSESSMENT
                    .asOf("2019-03-31")
                    .inconsistencies()
                    .withSubordinates()
                    .isEmpty());
        }

        @Test
        void there_are_those_two_and_no_others() {
            assertEquals(
                    Set.of("US: mixed signals, GNA and LNA", "US: divided voices, LNA"),
                    Answers.inconsistencies(ASSESSMENT));
        }

        @Test
        void an_actor_whose_fortune_merely_turned_is_not_inconsistent() {
            for (String actor : List.of("GNA", "LNA")) {
                assertTrue(
                        ASSESSMENT
                                .inconsistencies()
                                .withSubordinates()
                                .of(actor)
                                .isEmpty(),
                        actor);
            }
        }

        @Test
        void nobody_else_is_inconsistent() {
            Set<String> whose = ASSESSMENT.inconsistencies().withSubordinates().conclusions().stream()
                    .map(Inconsistency::actor)
                    .collect(Collectors.toSet());
            assertEquals(Set.of("US"), whose);
        }
    }

    @Nested
    class Sides {
        @Test
        void behind_the_GNA_stand_Turkey_the_US_and_the_UN_by_words_and_behind_the_LNA_three_by_deeds() {
            assertEquals(
                    Set.of(
                            "TR-US behind GNA against LNA by words",
                            "TR-UN behind GNA against LNA by words",
                            "UN-US behind GNA against LNA by words",
                            "EG-RU behind LNA against GNA by deeds",
                            "AE-RU behind LNA against GNA by deeds",
                            "AE-EG behind LNA against GNA by deeds"),
                    Answers.alignments(ASSESSMENT));
        }

        @Test
        void no_alignment_is_contested() {
            assertFalse(ASSESSMENT.alignments().toString().contains("contested"));
        }

        @Test
        void Turkey_and_the_GNA_are_the_only_allies() {
            assertEquals(
                    List.of(new Alliance("GNA", "TR", Alliance.Kind.NAMED)),
                    ASSESSMENT.alliances().conclusions());
        }

        @Test
        void Turkey_is_the_rival_by_proxy_of_all_three_behind_the_LNA() {
            assertEquals(
                    Set.of("TR for GNA, RU for LNA", "TR for GNA, AE for LNA", "TR for GNA, EG for LNA"),
                    Answers.proxies(ASSESSMENT));
        }

        @Test
        void the_GNA_and_the_LNA_are_the_only_direct_rivals() {
            assertEquals(Set.of("GNA-LNA"), Answers.pairs(ASSESSMENT.rivalries().direct()));
        }

        @Test
        void the_US_and_the_UN_are_opposed_to_all_three_and_no_rivals_by_proxy() {
            assertEquals(
                    Answers.proxies("GNA", List.of("US", "UN"), "LNA", List.of("RU", "EG", "AE")),
                    Answers.oppositions(ASSESSMENT));
        }
    }

    @Nested
    class Outcomes {
        @Test
        void the_US_shifts_from_for_to_against_the_LNA_and_nobody_else_shifts() {
            assertEquals(
                    List.of(new Shift("US", "LNA", Side.AGAINST)),
                    ASSESSMENT.shifts().conclusions());
            assertEquals(
                    "2019-04 then 2020-05-25",
                    ASSESSMENT.shifts().first().explain().whenText());
            assertEquals(Set.of(), Answers.shifts(ASSESSMENT.asOf("2020-05-24")));
        }

        @Test
        void the_GNA_gains_and_the_LNA_loses() {
            assertEquals(Set.of("GNA over LNA"), Answers.fortunes(ASSESSMENT));
        }

        @Test
        void the_base_falls_on_18_May() {
            assertEquals(Set.of(), Answers.fortunes(ASSESSMENT.asOf("2020-05-17")));
            assertEquals(Set.of("GNA over LNA"), Answers.fortunes(ASSESSMENT.asOf("2020-05-18")));
        }

        @Test
        void it_gains_by_the_base_alone_and_by_the_retreat_alone() {
            assertEquals(Set.of("GNA over LNA"), Answers.fortunes(without("GNA", CAPTURES_FROM, "LNA")));
            assertEquals(Set.of("GNA over LNA"), Answers.fortunes(without("RU-CONTRACTORS", RETREATS_BEFORE, "GNA")));
            World neither =
                    without(without(WORLD, "GNA", CAPTURES_FROM, "LNA"), "RU-CONTRACTORS", RETREATS_BEFORE, "GNA");
            assertEquals(Set.of(), Answers.fortunes(Entente.assess(neither)));
        }

        @Test
        void if_the_GNA_prevails_Turkey_gains_by_deeds_the_US_and_the_UN_by_words() {
            assertEquals(
                    Set.of(
                            new WarStake("TR", "GNA", "LNA", Channel.DEEDS),
                            new WarStake("US", "GNA", "LNA", Channel.WORDS),
                            new WarStake("UN", "GNA", "LNA", Channel.WORDS)),
                    Set.copyOf(ASSESSMENT.stakes().ifPrevails("GNA").conclusions()));
        }

        @Test
        void if_the_LNA_prevails_Russia_Egypt_and_the_Emirates_gain_by_deeds() {
            assertEquals(
                    Set.of(
                            new WarStake("RU", "LNA", "GNA", Channel.DEEDS),
                            new WarStake("EG", "LNA", "GNA", Channel.DEEDS),
                            new WarStake("AE", "LNA", "GNA", Channel.DEEDS)),
                    Set.copyOf(ASSESSMENT.stakes().ifPrevails("LNA").conclusions()));
        }

        @Test
        void Russia_has_a_stake_of_its_own_in_Libya_and_there_are_no_further_stakes() {
            assertEquals(
                    List.of(new DeclaredStake("RU", "LIBYA")),
                    ASSESSMENT.stakes().about("LIBYA").conclusions());
            assertEquals(7, ASSESSMENT.stakes().size());
        }

        @Test
        void Turkey_gains_leverage_over_Russia_in_northern_Syria() {
            assertEquals(
                    List.of(new Leverage("TR", "RU", "NORTH-SYRIA-DEAL")),
                    ASSESSMENT.leverages().conclusions());
        }
    }

    @Nested
    class WhatIf {
        @Test
        void without_the_praise_the_US_is_not_inconsistent_and_does_not_shift() {
            Assessment rest = without("TRUMP", PRAISES, "HAFTAR");
            assertEquals(Set.of(), kinds(rest, "US"));
            assertTrue(rest.shifts().withSubordinates().of("US").isEmpty());
            assertEquals(
                    Verdict.UNKNOWN,
                    rest.asOf("2019-04-30").position("US").toward("LNA").verdict());
        }

        @Test
        void without_the_call_alone_nothing_changes() {
            Assessment rest = without("TRUMP", CONSULTS, "HAFTAR");
            for (String day : List.of("2019-04-30", "2020-05-25")) {
                assertEquals(
                        lists(ASSESSMENT.asOf(day)).map(Object::toString).toList(),
                        lists(rest.asOf(day)).map(Object::toString).toList());
            }
        }

        @Test
        void without_the_call_the_report_lacks_its_mention_as_context_and_nothing_else() {
            List<String> rest =
                    without("TRUMP", CONSULTS, "HAFTAR").report().lines().toList();
            List<String> lines = ASSESSMENT.report().lines().toList();
            assertTrue(lines.size() > rest.size());
            assertEquals(
                    rest,
                    lines.stream()
                            .filter(line -> !line.startsWith("  context, no proof: "))
                            .toList());
        }

        @Test
        void the_call_alone_proves_nothing() {
            Assessment rest = without("TRUMP", PRAISES, "HAFTAR").asOf("2019-04-30");
            assertTrue(rest.stances().withSubordinates().of("TRUMP").isEmpty());
            assertTrue(rest.stances().withSubordinates().about("HAFTAR").isEmpty());
        }

        @Test
        void without_the_agency_Russia_has_no_position() {
            Assessment rest = without("RU-CONTRACTORS", AGENT_OF, "RU");
            assertEquals(Verdict.UNKNOWN, rest.position("RU").toward("LNA").verdict());
            assertEquals(Verdict.UNKNOWN, rest.position("RU").toward("GNA").verdict());
            assertEquals(
                    Verdict.FOR, rest.position("RU-CONTRACTORS").toward("LNA").verdict());
        }

        @Test
        void without_the_agency_Turkey_and_Russia_are_no_rivals_by_proxy_and_there_is_no_leverage() {
            Assessment rest = without("RU-CONTRACTORS", AGENT_OF, "RU");
            assertTrue(rest.rivalries().withSubordinates().between("TR", "RU").isEmpty());
            assertTrue(rest.leverages().withSubordinates().isEmpty());
        }

        @Test
        void without_the_arms_and_the_missiles_Turkey_stands_by_words() {
            Assessment rest = Entente.assess(without(without(WORLD, "TR", ARMS, "GNA"), "ERDOGAN", DEPLOYS_FOR, "GNA"));
            assertPosition(
                    Verdict.FOR,
                    Set.of(Channel.WORDS),
                    Basis.DIRECT,
                    rest.position("TR").toward("GNA"));
            assertEquals(Verdict.UNKNOWN, rest.position("TR").toward("LNA").verdict());
            assertTrue(rest.rivalries().withSubordinates().of("TR").isEmpty());
            assertEquals(Set.of(), Answers.proxies(rest));
        }

        @Test
        void without_the_arms_alone_Turkey_stands_by_the_deeds_of_its_president() {
            assertPosition(
                    Verdict.FOR,
                    Set.of(Channel.DEEDS),
                    Basis.ATTRIBUTED,
                    without("TR", ARMS, "GNA").position("TR").toward("GNA"));
        }

        @Test
        void without_the_White_House_the_inconsistencies_and_the_shift_fall() {
            Assessment rest = Entente.assess(WORLD.withoutSource("WHITE-HOUSE"));
            assertTrue(rest.inconsistencies().withSubordinates().isEmpty());
            assertTrue(rest.shifts().withSubordinates().isEmpty());
            assertEquals(
                    Verdict.UNKNOWN,
                    rest.asOf("2019-04-30").position("US").toward("LNA").verdict());
            assertEquals(Verdict.AGAINST, rest.position("US").toward("LNA").verdict());
        }

        @Test
        void without_the_newspaper_everything_falls() {
            World rest = WORLD.withoutSource("WT");
            assertTrue(rest.relations().isEmpty());
            Assessment nothing = Entente.assess(rest);
            assertEquals(0, nothing.derivations().derivationCount());
            for (String day : List.of("2019-04-30", "2020-05-25")) {
                lists(nothing.asOf(day)).forEach(list -> assertEquals(List.of(), list.withSubordinates()));
            }
        }

        @Test
        void without_the_mayor_the_retreat_stands_on_the_newspapers_word() {
            World rest = WORLD.withoutSource("ALAYWAN");
            Relation retreat = new Relation("RU-CONTRACTORS", RETREATS_BEFORE, "GNA");
            assertEquals(2, WORLD.attestations(retreat).size());
            assertEquals(
                    List.of("WT"),
                    rest.attestations(retreat).stream().map(Attestation::source).toList());
        }
    }

    /** All that an assessment lists, but disputes: the world has none. */
    private static Stream<Findings<? extends Conclusion>> lists(Assessment assessment) {
        return Stream.of(
                assessment.stances(),
                assessment.wars(),
                assessment.hostilities(),
                assessment.inconsistencies(),
                assessment.alignments(),
                assessment.alliances(),
                assessment.rivalries(),
                assessment.oppositions(),
                assessment.shifts(),
                assessment.fortunes(),
                assessment.stakes(),
                assessment.leverages(),
                assessment.hypotheses());
    }

    @Nested
    class MustNotFollow {
        private static final List<String> DAYS = List.of("2012-12-31", "2019-04-30", "2020-05-25");

        @Test
        void Turkey_and_the_US_are_no_allies() {
            assertTrue(ASSESSMENT
                    .alliances()
                    .withSubordinates()
                    .between("TR", "US")
                    .isEmpty());
        }

        @Test
        void Russia_and_the_Emirates_are_aligned_behind_the_LNA_alone() {
            assertEquals(
                    Set.of("AE-RU behind LNA against GNA by deeds"),
                    Answers.alignments(ASSESSMENT).stream()
                            .filter(line -> line.startsWith("AE-RU"))
                            .collect(Collectors.toSet()));
            assertTrue(ASSESSMENT
                    .alliances()
                    .withSubordinates()
                    .between("RU", "AE")
                    .isEmpty());
        }

        @Test
        void Russia_and_the_GNA_are_not_at_war() {
            for (String day : DAYS) {
                assertTrue(
                        ASSESSMENT
                                .asOf(day)
                                .hostilities()
                                .withSubordinates()
                                .of("RU")
                                .isEmpty(),
                        day);
                assertTrue(
                        ASSESSMENT.asOf(day).wars().withSubordinates().of("RU").isEmpty(), day);
            }
        }

        @Test
        void a_source_is_in_no_list() {
            for (String source : List.of("WT", "REUTERS", "ALAYWAN")) {
                assertInNoList(source, list -> list.withSubordinates());
            }
        }

        @Test
        void no_office_holder_organ_or_agent_is_in_any_list_beside_its_state() {
            for (String part : List.of("ERDOGAN", "TRUMP", "US-EMBASSY-LY", "WHITE-HOUSE", "RU-CONTRACTORS")) {
                assertInNoList(part, list -> list);
            }
        }

        @Test
        void those_who_attacked_the_consulate_are_in_no_list_but_for_their_attack() {
            for (String day : DAYS) {
                lists(ASSESSMENT.asOf(day))
                        .map(list -> list.withSubordinates().where(LibyaTest::isNoAttackOnTheConsulate))
                        .forEach(list -> assertNames("CONSULATE-ATTACKERS", List.of(), list));
            }
        }

        private static void assertInNoList(String actor, UnaryOperator<Findings<? extends Conclusion>> which) {
            for (String day : DAYS) {
                lists(ASSESSMENT.asOf(day)).map(which).forEach(list -> assertNames(actor, List.of(), list));
            }
        }

        private static void assertNames(String actor, List<Conclusion> expected, Findings<? extends Conclusion> list) {
            assertEquals(
                    expected,
                    list.conclusions().stream()
                            .filter(found -> found.subjects().contains(actor)
                                    || found.objects().contains(actor))
                            .toList());
        }

        @Test
        void a_source_has_no_position_and_no_war() {
            for (String day : DAYS) {
                for (String source : List.of("WT", "REUTERS", "ALAYWAN")) {
                    assertEquals(List.of(), of(source, day));
                    assertTrue(ASSESSMENT
                            .asOf(day)
                            .stances()
                            .withSubordinates()
                            .about(source)
                            .isEmpty());
                }
            }
        }

        @Test
        void those_who_attacked_the_consulate_have_their_attack_and_nothing_else() {
            for (String day : DAYS) {
                List<Conclusion> expected = day.startsWith("2012")
                        ? List.of(
                                new Stance("CONSULATE-ATTACKERS", "US", Side.AGAINST, Channel.DEEDS, Basis.DIRECT),
                                new Hostility("CONSULATE-ATTACKERS", "US"))
                        : List.of();
                assertEquals(expected, of("CONSULATE-ATTACKERS", day));
            }
        }

        @Test
        void a_retreat_makes_nobody_stand_for_the_GNA() {
            Set<String> holders =
                    ASSESSMENT.stances().withSubordinates().about("GNA").on(Side.FOR).conclusions().stream()
                            .map(Stance::holder)
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of("ERDOGAN", "TR", "UN", "US", "US-EMBASSY-LY"), holders);
        }

        @Test
        void no_office_holder_organ_or_agent_is_listed_beside_its_state() {
            for (Assessment assessment : List.of(ASSESSMENT, APRIL_2019)) {
                for (String part : List.of("ERDOGAN", "TRUMP", "US-EMBASSY-LY", "WHITE-HOUSE", "RU-CONTRACTORS")) {
                    assertEquals(
                            List.of(),
                            assessment.stances().of(part).conclusions(),
                            part + " as of " + assessment.date());
                }
            }
        }

        @Test
        void they_are_found_with_the_parts() {
            assertEquals(
                    List.of(new Stance("ERDOGAN", "GNA", Side.FOR, Channel.DEEDS, Basis.DIRECT)),
                    ASSESSMENT
                            .stances()
                            .withSubordinates()
                            .of("ERDOGAN")
                            .where(stance -> stance.basis() != Basis.INFERRED)
                            .conclusions());
            assertEquals(
                    1,
                    APRIL_2019
                            .stances()
                            .withSubordinates()
                            .of("TRUMP")
                            .about("LNA")
                            .size());
        }

        @Test
        void a_person_leading_nobody_but_his_army_has_no_stance_of_his_own() {
            for (String day : DAYS) {
                assertEquals(List.of(), of("HAFTAR", day));
            }
        }

        @Test
        void Turkey_and_the_US_have_no_position_toward_each_other() {
            assertEquals(Verdict.UNKNOWN, position("TR", "US").verdict());
            assertEquals(Verdict.UNKNOWN, position("US", "TR").verdict());
        }

        @Test
        void Russia_and_the_Emirates_have_no_position_toward_each_other() {
            assertEquals(Verdict.UNKNOWN, position("RU", "AE").verdict());
            assertEquals(Verdict.UNKNOWN, position("AE", "RU").verdict());
        }

        @Test
        void nobody_has_a_stance_toward_itself_or_its_own_parts() {
            for (Stance stance : ASSESSMENT.stances().withSubordinates().conclusions()) {
                assertNotEquals(stance.holder(), stance.target());
            }
        }

        /** Its stances and hostilities on the day, with parts. */
        private static List<Conclusion> of(String actor, String day) {
            Assessment then = ASSESSMENT.asOf(day);
            List<Conclusion> all = new java.util.ArrayList<>(
                    then.stances().withSubordinates().of(actor).conclusions());
            all.addAll(then.hostilities().withSubordinates().of(actor).conclusions());
            return all;
        }
    }
}
