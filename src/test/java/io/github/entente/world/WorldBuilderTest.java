package io.github.entente.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.entente.Entente;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.Problem;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Every bad world is refused, in these words. */
class WorldBuilderTest {
    private static final RelationType BLESSES = type("BLESSES", 5);

    private static RelationType type(String name, double weight) {
        return new RelationType(
                name,
                QuadClass.VERBAL_COOPERATION,
                Side.FOR,
                weight,
                365,
                OptionalInt.of(180),
                false,
                "blesses",
                "test");
    }

    private static WorldBuilder libya() {
        return World.builder()
                .government("GNA", "Government of National Accord")
                .armedGroup("LNA", "Libyan National Army")
                .person("HAFTAR", "Khalifa Haftar")
                .medium("WT", "The Washington Times");
    }

    private static InvalidWorldException refused(WorldBuilder builder) {
        return assertThrows(InvalidWorldException.class, builder::build);
    }

    private static void assertRefused(String message, WorldBuilder builder) {
        assertEquals(message, refused(builder).getMessage());
    }

    @Test
    void an_unknown_actor_is_refused_wherever_it_stands() {
        assertRefused(
                "unknown actor \"GNC\" in relations[0].object; did you mean \"GNA\"?",
                libya().relation("LNA")
                        .attacks("GNC")
                        .happened("2019")
                        .per("WT")
                        .and());
        assertRefused(
                "unknown actor \"HAFTA\" in relations[0].subject; did you mean \"HAFTAR\"?",
                libya().relation("HAFTA").leads("LNA").per("WT").and());
        assertRefused(
                "unknown actor \"France\" in relations[0].against; name one of the world's actors, or add it",
                libya().relation("LNA")
                        .arms("GNA")
                        .against("France")
                        .happened("2019")
                        .per("WT")
                        .and());
        assertRefused(
                "unknown actor \"WP\" in relations[0].attestations[0].source; did you mean \"WT\"?",
                libya().relation("LNA")
                        .attacks("GNA")
                        .happened("2019")
                        .per("WP")
                        .and());
        assertRefused(
                "unknown actor \"Reuters\" in relations[0].attestations[1].via[1]; name one of the world's actors, or add it",
                libya().relation("LNA")
                        .attacks("GNA")
                        .happened("2019")
                        .per("WT")
                        .also()
                        .happened("2019")
                        .per("HAFTAR")
                        .via("WT", "Reuters")
                        .and());
    }

    @Test
    void an_unknown_type_is_refused() {
        assertRefused(
                "unknown relation type \"ENDORSE\" in relations[0].type; did you mean \"ENDORSES\"?",
                libya().relation("LNA")
                        .does("ENDORSE", "GNA")
                        .happened("2019")
                        .per("WT")
                        .and());
        assertRefused(
                "unknown relation type \"XYZZY\" in relations[0].type; use a shipped one, or declare it under types",
                libya().relation("LNA")
                        .does("XYZZY", "GNA")
                        .happened("2019")
                        .per("WT")
                        .and());
    }

    @Test
    void two_actors_of_one_name_are_refused() {
        assertRefused(
                "\"khalifa HAFTAR\" names both \"HAFTAR\" and \"KH\" in actors[4]; take it from one of them",
                libya().person("KH", "Somebody", "khalifa HAFTAR"));
        assertRefused(
                "two actors have the id \"GNA\" in actors[4]; rename or remove one", libya().state("GNA", "Gnaland"));
    }

    @Test
    void an_act_without_date_or_source_is_refused() {
        assertRefused(
                "an attestation without date in relations[0].attestations[0]; say when it happened",
                libya().relation("LNA").attacks("GNA").per("WT").and());
        assertRefused(
                "an attestation without source in relations[0].attestations[0]; say on whose word",
                libya().relation("LNA").attacks("GNA").happened("2019").and());
    }

    @Test
    void a_relation_of_an_actor_to_itself_is_refused() {
        assertRefused(
                "\"LNA\" attacks itself in relations[0]; a relation needs two actors",
                libya().relation("LNA")
                        .attacks("Libyan National Army")
                        .happened("2019")
                        .per("WT")
                        .and());
    }

    @Test
    void an_impossible_date_is_refused() {
        assertRefused(
                "\"2019-02-30\" is no day of the calendar in relations[0].attestations[0].happened; 2019-02 has 28 days",
                libya().relation("LNA")
                        .attacks("GNA")
                        .happened("2019-02-30")
                        .per("WT")
                        .and());
        assertRefused(
                "\"2020/2019\" ends before it starts in relations[0].attestations[0].happened; swap the two dates",
                libya().relation("LNA")
                        .attacks("GNA")
                        .happened("2020/2019")
                        .per("WT")
                        .and());
        assertRefused(
                "\"2019-13\" has no month 13 in relations[0].attestations[0].ended; months are 01 to 12",
                libya().relation("LNA")
                        .attacks("GNA")
                        .happened("2019")
                        .ended("2019-13")
                        .per("WT")
                        .and());
        assertRefused(
                "published \"2019/2020\" is an interval in relations[0].attestations[0]; give one date",
                libya().relation("LNA")
                        .attacks("GNA")
                        .happened("2019")
                        .published("2019/2020")
                        .per("WT")
                        .and());
    }

    @Test
    void a_bad_rating_is_refused() {
        assertRefused(
                "\"G7\" is no Admiralty code in relations[0].attestations[0].code; write a letter A to F (reliability) and a"
                        + " digit 1 to 6 (credibility), such as B2",
                libya().relation("LNA")
                        .attacks("GNA")
                        .happened("2019")
                        .per("WT")
                        .code("G7")
                        .and());
    }

    @Test
    void leaders_in_a_circle_are_refused() {
        assertRefused(
                "LEADS in a circle: GNA leads LNA leads HAFTAR leads GNA in relations[2]; remove one of them",
                libya().relation("GNA")
                        .leads("LNA")
                        .per("WT")
                        .relation("LNA")
                        .leads("HAFTAR")
                        .per("WT")
                        .relation("HAFTAR")
                        .leads("GNA")
                        .per("WT")
                        .and());
    }

    @Test
    void a_shipped_type_cannot_be_redefined() {
        assertRefused(
                "relation type ENDORSES differs from a shipped relation type of that name in types; rename it",
                libya().type(type("ENDORSES", 1)));
        assertEquals(libya().build(), libya().type(RelationTypes.ENDORSES).build());
    }

    @Test
    void a_type_cannot_be_two_things() {
        assertRefused(
                "relation type BLESSES differs from another relation type of this world of that name in types; rename it",
                libya().type(BLESSES).type(type("BLESSES", 4)));
        assertEquals(
                libya().type(BLESSES).build(),
                libya().type(BLESSES).type(BLESSES).build());
    }

    @Test
    void all_problems_are_told_together_in_their_order() {
        InvalidWorldException refused = refused(libya().relation("GNC")
                .attacks("LNA")
                .happened("2019-02-30")
                .per("WT")
                .relation("LNA")
                .does("ATTACK", "GNA")
                .per("WT")
                .code("G7")
                .and());
        assertEquals("""
                4 problems:
                  unknown actor "GNC" in relations[0].subject; did you mean "GNA"?
                  "2019-02-30" is no day of the calendar in relations[0].attestations[0].happened; 2019-02 has 28 days
                  unknown relation type "ATTACK" in relations[1].type; did you mean "ATTACKS"?
                  "G7" is no Admiralty code in relations[1].attestations[0].code; write a letter A to F (reliability) and a digit\
                 1 to 6 (credibility), such as B2""", refused.getMessage());
        assertEquals(4, refused.problems().size());
        Problem first = refused.problems().get(0);
        assertEquals("unknown actor \"GNC\"", first.what());
        assertEquals("relations[0].subject", first.path());
        assertEquals("did you mean \"GNA\"?", first.wayOut());
    }

    @Test
    void a_type_may_end_only_what_the_world_has() {
        RelationType revokes = new RelationType(
                        "REVOKES",
                        QuadClass.VERBAL_CONFLICT,
                        Side.NONE,
                        -4,
                        30,
                        OptionalInt.empty(),
                        false,
                        "revokes",
                        "")
                .ending(List.of("GUARANTEES", "ENTENTE"));
        RelationType guarantees = new RelationType(
                        "GUARANTEES",
                        QuadClass.VERBAL_COOPERATION,
                        Side.FOR,
                        5,
                        0,
                        OptionalInt.empty(),
                        false,
                        "guarantees",
                        "")
                .asStanding();
        String message = "relation type REVOKES ends \"GUARANTEES\", which is no relation type in types.ends; name a"
                + " shipped one, or declare it too";
        assertEquals(message, refused(libya().type(revokes)).getMessage());
        assertEquals(
                message,
                refused(libya().relation("LNA")
                                .does(revokes, "GNA")
                                .happened("2019")
                                .per("WT")
                                .and())
                        .getMessage());
        // in either order
        assertEquals(
                List.of(guarantees, revokes),
                libya().type(revokes).type(guarantees).build().ownTypes());
        World world = libya().type(guarantees)
                .relation("LNA")
                .does("GUARANTEES", "GNA")
                .happened("2018")
                .per("WT")
                .relation("LNA")
                .does(revokes, "GNA")
                .happened("2019-03-01")
                .per("WT")
                .build();
        assertEquals(
                2,
                Entente.assess(world).asOf("2019-03-01").stances().size()
                        + Entente.assess(world).asOf("2019-02").stances().size());
        assertEquals(0, Entente.assess(world).asOf("2019-03-02").stances().size());
    }

    @Test
    void of_very_many_problems_fifty_are_told() {
        WorldBuilder builder = libya();
        for (int i = 0; i < 60; i++) {
            builder = builder.relation("LNA")
                    .attacks("GNC")
                    .happened("2019")
                    .per("WT")
                    .and();
        }
        InvalidWorldException refused = refused(builder);
        assertEquals(50, refused.problems().size());
        assertEquals(
                "  and 10 more",
                refused.getMessage().lines().reduce((a, b) -> b).orElseThrow());
    }

    @Test
    void what_is_left_out_has_its_documented_default() {
        World world = libya().relation("HAFTAR").leads("LNA").per("WT").build();
        assertEquals(
                "../.. F6 true",
                world.statements().values().stream()
                        .flatMap(all -> all.stream())
                        .map(one -> one.happened() + " " + one.code() + " " + one.affirms())
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void every_shipped_type_has_a_verb_and_it_is_its_own() throws ReflectiveOperationException {
        for (RelationType type : RelationTypes.shipped().values()) {
            String[] words = type.name().toLowerCase(java.util.Locale.ROOT).split("_", -1);
            StringBuilder verb = new StringBuilder(words[0]);
            for (int i = 1; i < words.length; i++) {
                verb.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
            }
            WorldBuilder builder = libya();
            Object step =
                    RelationVerbs.class.getMethod(verb.toString(), String.class).invoke(builder.relation("GNA"), "LNA");
            World world = ((WorldBuilder.AttestationStep) step)
                    .happened("2019")
                    .per("WT")
                    .build();
            assertEquals(type, world.relations().first().type());
        }
    }
}
