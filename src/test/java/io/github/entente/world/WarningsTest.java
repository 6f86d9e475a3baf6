package io.github.entente.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.Warning.Kind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a world warns of, each with a near miss. */
class WarningsTest {
    private static WorldBuilder cast() {
        return World.builder()
                .state("US", "United States")
                .state("TR", "Turkey")
                .state("RU", "Russia")
                .armedGroup("YPG", "People's Protection Units")
                .medium("WT", "The Washington Times");
    }

    /** The warnings, but for actors that play no part in a test. */
    private static Warnings warnings(WorldBuilder.AttestationStep stated) {
        Warnings all = stated.build().warnings();
        assertTrue(all.stream().allMatch(one -> one.fact().isPresent() || one.kind() == Kind.UNUSED_ACTOR));
        return new Warnings(
                all.stream().filter(one -> one.kind() != Kind.UNUSED_ACTOR).collect(ImmutableList.toImmutableList()));
    }

    private static void quiet(WorldBuilder.AttestationStep stated) {
        assertEquals("no warnings", warnings(stated).toString());
    }

    private static void told(Kind kind, String expected, WorldBuilder.AttestationStep stated) {
        Warnings all = warnings(stated);
        assertEquals("1 warning\n- " + expected, all.toString());
        assertEquals(kind, all.get(0).kind());
    }

    @Test
    void support_with_an_open_end_told_in_2017_is_over_in_2030_and_warns_only_without_published() {
        var dated = cast().relation("US")
                .arms("YPG")
                .happened("2014/..")
                .published("2017-05")
                .per("WT");
        quiet(dated);
        Assessment later = Entente.assess(dated.build()).asOf("2030");
        assertTrue(later.stances().isEmpty());
        assertEquals(1, later.asOf("2018-05-31").stances().size());
        assertEquals(0, later.asOf("2018-06-01").stances().size());
        var undated = cast().relation("US").arms("YPG").happened("2014/..").per("WT");
        told(
                Kind.OPEN_END,
                "US ARMS YPG, 2014/.., per WT: an open end, and no date of publication, so that it runs on for ever; say"
                        + " when it was published, or when it ended",
                undated);
        assertEquals(1, Entente.assess(undated.build()).asOf("2030").stances().size());
    }

    @Test
    void an_open_end_that_something_ends_is_none() {
        quiet(cast().relation("US")
                .arms("YPG")
                .happened("2014/..")
                .ended("2019-10")
                .per("WT"));
        quiet(cast().relation("US")
                .arms("YPG")
                .happened("2014/..")
                .per("WT")
                .also()
                .happened("2015")
                .ended("2019-10")
                .per("TR"));
        quiet(cast().relation("US")
                .arms("YPG")
                .happened("2014/..")
                .per("WT")
                .relation("US")
                .stopsSupporting("YPG")
                .happened("2019")
                .per("WT"));
        quiet(cast().relation("US").memberOf("YPG").per("WT"));
        quiet(cast().relation("US").defensePact("TR").happened("1952/..").per("WT"));
        quiet(cast().relation("US").arms("YPG").happened("2014/..").per("WT").denied());
    }

    @Test
    void an_open_end_that_was_over_before_it_began_or_the_other_way_round_still_warns() {
        String expected =
                "US ARMS YPG, 2014/.., per WT: an open end, and no date of publication, so that it runs on for"
                        + " ever; say when it was published, or when it ended";
        told(
                Kind.OPEN_END,
                expected,
                cast().relation("US")
                        .arms("YPG")
                        .happened("2014/..")
                        .per("WT")
                        .relation("US")
                        .stopsSupporting("YPG")
                        .happened("2013")
                        .per("WT"));
        told(
                Kind.OPEN_END,
                expected,
                cast().relation("US")
                        .arms("YPG")
                        .happened("2014/..")
                        .per("WT")
                        .relation("YPG")
                        .stopsSupporting("US")
                        .happened("2019")
                        .per("WT"));
    }

    @Test
    void a_source_that_is_dated_as_a_whole_is_no_reason_to_warn() {
        quiet(cast().published("WT", "2017-05")
                .relation("US")
                .arms("YPG")
                .happened("2014/..")
                .per("WT"));
    }

    @Test
    void a_declaration_of_war_without_fighting() {
        told(
                Kind.DECLARATION_WITHOUT_FIGHTING,
                "TR DECLARES_WAR_ON RU, 1914-11-02, per TR: no end is stated, and no fighting, so that it counts for 365"
                        + " days; state the fighting, or when the war ended",
                cast().relation("TR")
                        .declaresWarOn("RU")
                        .happened("1914-11-02")
                        .per("TR")
                        .relation("US")
                        .accuses("TR")
                        .happened("1915-11-03")
                        .per("WT"));
        quiet(cast().relation("TR")
                .declaresWarOn("RU")
                .happened("1914-11-02")
                .per("TR")
                .relation("US")
                .accuses("TR")
                .happened("1915-11-02")
                .per("WT"));
    }

    @Test
    void a_declaration_of_war_whose_fighting_was_over_long_before_the_last_day() {
        var fought = cast().relation("TR")
                .declaresWarOn("RU")
                .happened("1914-11-02")
                .per("WT")
                .relation("RU")
                .attacks("TR")
                .happened("1914-12-01")
                .per("WT");
        quiet(fought.relation("US").accuses("TR").happened("1915-12-01").per("WT"));
        told(
                Kind.DECLARATION_WITHOUT_FIGHTING,
                "TR DECLARES_WAR_ON RU, 1914-11-02, per WT: no end is stated, and no fighting after 1914-12-01, so that it"
                        + " counts for 365 days from then; state the fighting, or when the war ended",
                fought.relation("US").accuses("TR").happened("1915-12-02").per("WT"));
        quiet(fought.relation("RU").makesPeaceWith("TR").happened("1918-03-03").per("WT"));
    }

    @Test
    void a_declaration_with_a_stated_end_needs_no_fighting() {
        quiet(cast().relation("TR")
                .declaresWarOn("RU")
                .happened("1914-11-02/1918-03-03")
                .per("TR"));
        quiet(cast().relation("TR")
                .declaresWarOn("RU")
                .happened("1914-11-02")
                .ended("1918")
                .per("TR"));
    }

    @Test
    void a_treaty_in_force_for_one_day() {
        told(
                Kind.IN_FORCE_FOR_ONE_DAY,
                "TR DEFENSE_PACT US, 1952-02-18/1952-02-18, per WT: in force on that day alone; write 1952-02-18 for the"
                        + " day on which it was entered into",
                cast().relation("TR")
                        .defensePact("US")
                        .happened("1952-02-18/1952-02-18")
                        .per("WT"));
        quiet(cast().relation("TR").defensePact("US").happened("1952-02-18").per("WT"));
        quiet(cast().relation("TR")
                .defensePact("US")
                .happened("1952-02-18/1952-02-19")
                .per("WT"));
        quiet(cast().relation("TR")
                .attacks("YPG")
                .happened("2018-01-20/2018-01-20")
                .per("WT"));
    }

    @Test
    void published_before_it_happened() {
        told(
                Kind.PUBLISHED_BEFORE_IT_HAPPENED,
                "TR ATTACKS YPG, 2018-01-20, per WT: published 2017-12, before it happened; correct one of the dates",
                cast().relation("TR")
                        .attacks("YPG")
                        .happened("2018-01-20")
                        .published("2017-12")
                        .per("WT"));
        quiet(cast().relation("TR")
                .attacks("YPG")
                .happened("2018-01-20")
                .published("2018-01")
                .per("WT"));
        quiet(cast().relation("TR")
                .attacks("YPG")
                .happened("../2018-01-20")
                .published("2017")
                .per("WT"));
    }

    @Test
    void an_act_by_a_population() {
        told(
                Kind.ACT_BY_A_POPULATION,
                "KURDS ATTACKS TR: KURDS is a population, and no party, so that rules about parties pass it over; name the"
                        + " group or the organisation that acted",
                cast().population("KURDS", "Kurds")
                        .relation("KURDS")
                        .attacks("TR")
                        .happened("2018")
                        .per("WT"));
        told(
                Kind.ACT_BY_A_POPULATION,
                "KURDS ALLIED_WITH US: KURDS is a population, and no party, so that rules about parties pass it over; name"
                        + " the group or the organisation that acted",
                cast().population("KURDS", "Kurds")
                        .relation("US")
                        .alliedWith("KURDS")
                        .happened("2018")
                        .per("WT"));
        told(
                Kind.ACT_BY_A_POPULATION,
                "KURDS ATTACKS RU and 1 more: KURDS is a population, and no party, so that rules about parties pass it"
                        + " over; name the group or the organisation that acted",
                cast().population("KURDS", "Kurds")
                        .relation("KURDS")
                        .attacks("TR")
                        .happened("2018")
                        .per("WT")
                        .relation("KURDS")
                        .attacks("RU")
                        .happened("2018")
                        .per("WT"));
        quiet(cast().population("KURDS", "Kurds")
                .relation("TR")
                .coerces("KURDS")
                .happened("2018")
                .per("WT"));
        quiet(cast().population("KURDS", "Kurds")
                .relation("KURDS")
                .memberOf("YPG")
                .per("WT"));
    }

    @Test
    void a_party_that_reports_on_its_own_war() {
        told(
                Kind.PARTY_AS_SOURCE,
                "TR is the source of 2 attestations of fighting between TR and YPG, in which it takes part; add a source"
                        + " that does not take part, or rate it lower",
                cast().relation("TR")
                        .attacks("YPG")
                        .happened("2018-01-20")
                        .per("TR")
                        .relation("YPG")
                        .attacks("TR")
                        .happened("2018-01-21")
                        .per("TR")
                        .also()
                        .happened("2018-01-21")
                        .per("WT"));
        told(
                Kind.PARTY_AS_SOURCE,
                "ARMY is the source of 1 attestation of fighting between TR and YPG, in which it is on the side of TR; add"
                        + " a source that does not take part, or rate it lower",
                cast().organ("ARMY", "The general staff")
                        .relation("ARMY")
                        .speaksFor("TR")
                        .per("WT")
                        .relation("TR")
                        .attacks("YPG")
                        .happened("2018-01-20")
                        .per("ARMY"));
    }

    @Test
    void others_and_declarations_of_war_are_no_reports_on_the_own_war() {
        quiet(cast().relation("TR").attacks("YPG").happened("2018-01-20").per("RU"));
        quiet(cast().relation("TR").accuses("YPG").happened("2018-01-20").per("TR"));
        quiet(cast().relation("TR")
                .declaresWarOn("RU")
                .happened("1914-11-02")
                .per("TR")
                .relation("RU")
                .attacks("TR")
                .happened("1914-11-03")
                .per("WT"));
    }

    @Test
    void an_actor_that_is_never_used() {
        World world = World.builder()
                .state("TR", "Turkey")
                .state("RU", "Russia")
                .state("SY", "Syria")
                .state("US", "United States")
                .medium("WT", "The Washington Times")
                .medium("WTIMES", "Washington Times")
                .relation("TR")
                .arms("SY")
                .against("RU")
                .happened("2020")
                .per("WT")
                .via("US")
                .build();
        assertEquals("""
                1 warning
                - WTIMES (Washington Times, medium) is in no fact, and is no source; remove it, or look how the others are \
                spelled""", world.warnings().toString());
        Warning only = world.warnings().get(0);
        assertEquals(Kind.UNUSED_ACTOR, only.kind());
        assertEquals(Optional.of("WTIMES"), only.actor());
        assertEquals(Optional.empty(), only.fact());
        assertEquals("World: 6 actors, 1 relation, 1 attestation, 1 warning", world.toString());
    }

    @Test
    void acts_of_and_toward_an_actor_of_unknown_kind() {
        told(
                Kind.UNKNOWN_KIND,
                "TR ATTACKS XYZ and 1 more: XYZ is of unknown kind, and so no party, so that rules about parties pass it"
                        + " over; give it a kind",
                cast().unknown("XYZ", "Somebody")
                        .relation("TR")
                        .attacks("XYZ")
                        .happened("2018")
                        .per("WT")
                        .relation("XYZ")
                        .attacks("TR")
                        .happened("2018")
                        .per("WT"));
        quiet(cast().unknown("XYZ", "Somebody").relation("XYZ").memberOf("YPG").per("WT"));
        quiet(cast().organisation("XYZ", "Somebody")
                .relation("TR")
                .attacks("XYZ")
                .happened("2018")
                .per("WT"));
    }

    @Test
    void they_are_by_kind_then_by_fact_or_actor_and_print_twenty() {
        WorldBuilder many = cast().population("A", "A").population("B", "B");
        for (int year = 2000; year < 2012; year++) {
            many.relation("TR").attacks("YPG").happened(year + "/..").per("WT");
            many.relation("B").attacks("TR").happened(year + "/..").per("WT");
        }
        Warnings all = many.build().warnings();
        assertEquals(28, all.size());
        assertEquals(
                all.stream().map(Warning::kind).sorted().toList(),
                all.stream().map(Warning::kind).toList());
        assertEquals(
                List.of("A", "RU", "US"),
                all.of(Kind.UNUSED_ACTOR).stream()
                        .map(one -> one.actor().orElseThrow())
                        .toList());
        assertTrue(all.get(0).toString().startsWith("B ATTACKS TR, 2000/.., per WT: "), all::toString);
        assertTrue(all.get(12).toString().startsWith("TR ATTACKS YPG, 2000/.., per WT: "), all::toString);
        assertTrue(all.toString().startsWith("28 warnings\n- B "), all::toString);
        assertTrue(all.toString().endsWith("\nand 8 more"), all::toString);
    }

    @Test
    void the_seeds_are_above_doubt() {
        for (World seed : Seeds.names().stream().map(Seeds::named).toList()) {
            assertEquals("no warnings", seed.warnings().toString(), seed::toString);
        }
    }
}
