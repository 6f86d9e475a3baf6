package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Iterables;
import com.google.gson.JsonParser;
import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.War;
import io.github.entente.derivation.Bound;
import io.github.entente.derivation.Explanation;
import io.github.entente.export.AssessmentJson;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.inquiry.WhyNot;
import io.github.entente.query.FindingKinds;
import io.github.entente.testkit.EntenteArbitraries;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * Explanations, answers and lists say what ended a thing, what is presumed, and which days the proof gives.
 */
class EndsToldTest {
    private static final World FIGHT = TimeAndEndsTest.world(
            "A ATTACKS B 2020-09-27/..", "B CEASES_FIRE_WITH A 2020-11-10 per TWO", "A ATTACKS B 2021-03-01");

    /** The tree without its first line, which tells how strong the evidence is. */
    private static String body(Explanation why) {
        return why.toString().substring(why.toString().indexOf('\n') + 1).stripIndent();
    }

    @Test
    void a_leaf_names_the_relation_of_another_type_that_ended_it() {
        Explanation why =
                Entente.assess(FIGHT).asOf("2021-03-05").hostilities().first().explain();
        assertEquals("""
                  hostility/fighting: A attacks B
                  └─ A attacks B
                       ├─ 2020-09-27 to 2021-03-05 — Source One (A1)
                       ├─ 2021-03-01 — Source One (A1)
                       └─ until 2020-11-10: CEASES_FIRE_WITH, per Source Two (A1)""", body(why));
        Bound bound = Iterables.getOnlyElement(why.premises().get(0).bounds());
        assertEquals(Bound.Kind.ENDED, bound.kind());
        assertEquals(LocalDate.of(2020, 11, 10), bound.day());
        assertEquals(Optional.of(new Relation("A", RelationTypes.CEASES_FIRE_WITH, "B")), bound.by());
        assertEquals("TWO", bound.attestation().orElseThrow().source());
        assertTrue(why.leaves().contains(bound.by().orElseThrow()));
    }

    @Test
    void an_end_is_not_told_before_it_is_seen() {
        Explanation why =
                Entente.assess(FIGHT).asOf("2020-11-09").hostilities().first().explain();
        assertEquals(List.of(), why.premises().get(0).bounds());
        assertFalse(why.toString().contains("until"), why::toString);
    }

    @Test
    void a_leaf_names_the_end_that_a_source_states_of_what_another_left_open() {
        Explanation why = Entente.assess(TimeAndEndsTest.world(
                        "A ATTACKS B 2020-09-27/..", "A ATTACKS B 2020-09-27 ended 2020-11-10 per TWO"))
                .asOf("2020-11-10")
                .hostilities()
                .first()
                .explain();
        assertEquals("""
                  hostility/fighting: A attacks B
                  └─ A attacks B
                       ├─ 2020-09-27 — Source Two (A1)
                       ├─ 2020-09-27 to 2020-11-10 — Source One (A1)
                       └─ until 2020-11-10: ended, per Source Two (A1)""", body(why));
        assertEquals(Optional.empty(), why.premises().get(0).bounds().get(0).by());
    }

    @Test
    void an_end_that_cuts_nothing_is_not_told() {
        Explanation why = Entente.assess(TimeAndEndsTest.world(
                        "A ATTACKS B 2020-01-01/2020-01-10",
                        "B CEASES_FIRE_WITH A 2023-01-01",
                        "A ATTACKS B 2023-02-01"))
                .asOf("2023-02-02")
                .hostilities()
                .first()
                .explain();
        assertEquals(List.of(), why.premises().get(0).bounds());
    }

    @Test
    void a_declaration_of_war_says_what_keeps_it_in_force_and_that_it_lapsed() {
        World world = TimeAndEndsTest.world("A DECLARES_WAR_ON B 1914-07-28", "B ATTACKS A 1914-08-10 per TWO");
        Assessment assessment = Entente.assess(world);
        Explanation before = assessment.asOf("1914-08-01").wars().first().explain();
        assertEquals(List.of(), before.premises().get(0).bounds());
        Explanation then = assessment.asOf("1915-08-10").wars().first().explain();
        assertEquals("""
                  hostility/declared: A declares war on B
                  └─ A declares war on B, since 1914-07-28 — Source One (A1)
                       └─ in force while they fight; last 1914-08-10: ATTACKS, per Source Two (A1)""", body(then));
        assertEquals(
                """
                It does not follow that A and B are at war, as of 1915-08-11
                  held     A and B are at war, 1914-07-28 until 1915-08-10
                  lapsed   A declares war on B, 1914-07-28 to 1915-08-10: 365 days without fighting""", assessment.asOf("1915-08-11").whyNot(new War("A", "B")).toString());
    }

    @Test
    void why_not_says_until_when_it_followed_and_what_ended_it() {
        Assessment assessment = Entente.assess(FIGHT).asOf("2020-12-01");
        WhyNot why = assessment.whyNot(new Hostility("A", "B"));
        assertEquals("""
                It does not follow that A and B fight, as of 2020-12-01
                  held     A and B fight, 2020-09-27 until 2020-11-10
                  ended    A attacks B, 2020-09-27 to 2020-11-10: CEASES_FIRE_WITH, per Source Two (A1)
                  later    A and B fight, from 2021-03-01 on; that is not seen yet""", why.toString());
        WhyNot.Over over = Iterables.getOnlyElement(why.over());
        assertEquals(new Hostility("A", "B"), over.proposition());
        assertEquals(LocalDate.of(2020, 11, 10), over.until());
        assertEquals(List.of(), why.holding());
        assertEquals("""
                There is no war between A and B as of 2020-12-01
                  held     A and B are at war, 2020-10-01 until 2020-11-10
                  ended    A attacks B, 2020-09-27 to 2020-11-10: CEASES_FIRE_WITH, per Source Two (A1)
                  later    A and B are at war, from 2021-03-01 on; that is not seen yet""", assessment.whyNot(War.class, "A", "B").toString());
        assertEquals(
                List.of(),
                Entente.assess(FIGHT)
                        .asOf("2020-11-10")
                        .whyNot(new War("A", "B"))
                        .over());
    }

    @Test
    void why_not_says_that_a_lifetime_is_over() {
        assertEquals(
                """
                It does not follow that A and B fight, as of 2016-12-01
                  held     A and B fight, 2015-11-24 until 2016-05-22
                  lapsed   A attacks B, 2015-11-24""",
                Entente.assess(TimeAndEndsTest.world("A ATTACKS B 2015-11-24"))
                        .asOf("2016-12-01")
                        .whyNot(new Hostility("A", "B"))
                        .toString());
    }

    @Test
    void what_is_in_turn_still_follows_when_it_is_over() {
        Assessment late = Entente.assess(
                        TimeAndEndsTest.world("IT DEFENSE_PACT AH 1882/..", "IT REJECTS AH 1914-08-03"))
                .asOf("1930-01-01");
        assertEquals(
                "It does follow: IT shifts from for to against AH, 1914-08-03.",
                late.whyNot(late.shifts().first().conclusion()).toString());
    }

    @Test
    void lists_say_what_is_presumed() {
        Assessment assessment =
                Entente.assess(TimeAndEndsTest.world("A ARMS B 2014-05", "C DEFENSE_PACT D 1952-02-18"));
        assertEquals("2014-05", when(assessment, "2014-05-20"));
        assertEquals("2014-05", when(assessment, "2014-05-31"));
        assertEquals("2014-05, presumed since", when(assessment, "2014-06-01"));
        assertEquals(
                "since 1952-02-18",
                assessment.asOf("2012-05-05").alliances().first().when().toString());
        assertTrue(
                assessment.asOf("2014-06-01").stances().toString().contains("  2014-05, presumed since  "),
                () -> assessment.asOf("2014-06-01").stances().toString());
        assertTrue(assessment
                .asOf("2014-06-01")
                .stances()
                .first()
                .toString()
                .startsWith("A stands for B, by deeds, 2014-05, presumed since ("));
    }

    private static String when(Assessment assessment, String day) {
        return assessment.asOf(day).stances().of("A").first().when().toString();
    }

    @Test
    void what_happened_on_no_common_day_is_presumed_since_one() {
        Assessment assessment =
                Entente.assess(TimeAndEndsTest.world("A SANCTIONS B 2020-01-01", "B SANCTIONS A 2020-03-01"));
        assertEquals(
                "presumed since 2020-03-01",
                assessment.asOf("2020-04-01").rivalries().first().when().toString());
    }

    @Test
    void a_war_in_several_relations_shows_all_that_it_takes() {
        Explanation why = Entente.assess(
                        TimeAndEndsTest.world("A ATTACKS B 2020-03-01/2020-03-03", "B ATTACKS A 2020-03-10/2020-03-12"))
                .wars()
                .first()
                .explain();
        assertEquals(
                Set.of(new Relation("A", RelationTypes.ATTACKS, "B"), new Relation("B", RelationTypes.ATTACKS, "A")),
                why.leaves());
        assertEquals(why.when(), why.whenProved());
    }

    @Test
    void the_tree_says_which_days_only_other_proofs_give() {
        Explanation why = Entente.assess(
                        TimeAndEndsTest.world("A ARMS B 2019-04", "A FUNDS B 2019-04", "A FUNDS B 2019-05/2019-07"))
                .asOf("2019-04-30")
                .stances()
                .first()
                .explain();
        assertEquals(why.whenText(), why.proofText());
        Assessment assessment =
                Entente.assess(TimeAndEndsTest.world("A ARMS B 2019-04-01/2019-12-31", "A FUNDS B 2019-01/2019-07"));
        Explanation armed = assessment.asOf("2019-12-31").stances().first().explain();
        assertEquals("2019-01 to 2019-12-31", armed.whenText());
        assertEquals("2019-04-01 to 2019-12-31, also 2019-01 to 2019-03-31, by other proofs", armed.proofText());
        assertTrue(armed.toString().startsWith("A stands for B, by deeds, " + armed.proofText() + " ("));
    }

    @Test
    void a_part_of_a_month_is_told_by_its_days() {
        Assessment assessment =
                Entente.assess(TimeAndEndsTest.world("A ATTACKS B 2019-04", "A ATTACKS B 2019-04-02/2019-04-09"));
        assertEquals(
                "2019-04-06 to 2019-04-30, presumed since",
                assessment.asOf("2019-06-30").wars().first().when().toString());
    }

    @Test
    void many_days_of_other_proofs_are_counted() {
        String[] lines = new String[11];
        for (int i = 0; i < 10; i++) {
            lines[i] = "A FUNDS B 2019-0" + (i / 5 + 1) + "-" + (10 + 2 * i);
        }
        lines[10] = "A ARMS B 2019-12-31";
        Explanation why = Entente.assess(TimeAndEndsTest.world(lines))
                .asOf("2019-12-31")
                .stances()
                .first()
                .explain();
        assertEquals("2019-12-31, also 10 times, 2019-01-10 first, 2019-02-28 last, by other proofs", why.proofText());
    }

    /**
     * What begins the run is needed, though another thing that goes on is the better evidence for the day.
     */
    @Test
    void what_begins_the_later_of_a_sequence_is_shown() {
        World world = TimeAndEndsTest.world(
                "A ARMS B 2018-03", "A SANCTIONS B 2020-02-01/2020-06-30", "A COERCES B 2020-06-01/2020-12-31");
        Explanation why =
                Entente.assess(world).asOf("2020-12-31").shifts().first().explain();
        assertTrue(why.leaves().contains(new Relation("A", RelationTypes.SANCTIONS, "B")), why::toString);
    }

    @Test
    void JSON_has_what_ended_a_fact() {
        String text = AssessmentJson.of(Entente.assess(FIGHT).asOf("2021-03-05"))
                .only(FindingKinds.HOSTILITIES)
                .withProofs()
                .text();
        var bound = JsonParser.parseString(text)
                .getAsJsonObject()
                .getAsJsonArray("findings")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("proof")
                .getAsJsonArray("premises")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("bounds")
                .get(0)
                .getAsJsonObject();
        assertEquals("ENDED", bound.get("kind").getAsString());
        assertEquals("2020-11-10", bound.get("day").getAsString());
        assertEquals("CEASES_FIRE_WITH", bound.getAsJsonObject("by").get("type").getAsString());
        assertEquals("TWO", bound.getAsJsonObject("attestation").get("source").getAsString());
    }

    @Provide
    Arbitrary<World> worlds() {
        return EntenteArbitraries.worlds();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EntenteArbitraries.days();
    }

    /**
     * The days of the proof and of the others are all days; where the text tells no others, there are none.
     */
    @Property(tries = 60)
    void the_days_told_are_all_days(@ForAll("worlds") World world, @ForAll("days") LocalDate day) {
        Assessment assessment = Entente.assess(world).asOf(day);
        FindingKinds.all().stream()
                .flatMap(kind -> assessment.findings(kind).stream())
                .forEach(finding -> parts(finding.explain()).forEach(EndsToldTest::tellsAllDays));
    }

    private static void tellsAllDays(Explanation part) {
        ImmutableRangeSet<LocalDate> all = part.when().happenedOn();
        ImmutableRangeSet<LocalDate> proved = part.whenProved().happenedOn();
        assertTrue(all.enclosesAll(proved), () -> all + " lacks some of " + proved + "\n" + part);
        assertTrue(part.when().validOn().enclosesAll(part.whenProved().validOn()), part::toString);
        boolean others = part.proofText().endsWith(", by other proofs");
        boolean toTell = !all.equals(proved)
                || (all.isEmpty()
                        && !part.when().validOn().equals(part.whenProved().validOn()));
        assertTrue(!part.derivation().isPresent() || !toTell || others, part::toString);
    }

    private static Set<Explanation> parts(Explanation root) {
        Set<Explanation> parts = new LinkedHashSet<>(Set.of(root));
        for (Explanation below : Iterables.concat(root.premises(), root.further())) {
            parts.addAll(parts(below));
        }
        return parts;
    }

    /** What is bounded was valid on the last day, and what ended it is stated and seen. */
    @Property(tries = 60)
    void what_is_told_to_end_a_fact_does(@ForAll("worlds") World world, @ForAll("days") LocalDate day) {
        Assessment assessment = Entente.assess(world).asOf(day);
        FindingKinds.all().stream()
                .flatMap(kind -> assessment.findings(kind).stream())
                .flatMap(finding -> parts(finding.explain()).stream())
                .forEach(part -> {
                    TreeSet<LocalDate> inOrder = new TreeSet<>();
                    for (Bound bound : part.bounds()) {
                        assertTrue(part.derivation().isEmpty());
                        assertFalse(bound.day().isAfter(day), bound::toString);
                        assertTrue(inOrder.isEmpty() || !bound.day().isBefore(inOrder.last()), bound::toString);
                        inOrder.add(bound.day());
                        bound.by().ifPresent(by -> assertTrue(world.states(by), bound::toString));
                        if (bound.kind() == Bound.Kind.ENDED) {
                            assertTrue(part.when().isValidOn(bound.day()), bound::toString);
                        }
                    }
                });
    }
}
