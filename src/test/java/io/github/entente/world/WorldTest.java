package io.github.entente.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.UnknownActorException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorldTest {
    private static final Relation ARMS = new Relation("TR", RelationTypes.ARMS, "GNA");
    private static final Relation ALLIED = new Relation("GNA", RelationTypes.ALLIED_WITH, "TR");

    private static WorldBuilder actors() {
        return World.builder()
                .title("Libya")
                .state("TR", "Turkey", "Ankara")
                .government("GNA", "Government of National Accord")
                .medium("WT", "The Washington Times")
                .medium("REUTERS", "Reuters");
    }

    private static World world() {
        return actors().relation("TR")
                .arms("GNA")
                .happened("2020-05")
                .per("WT")
                .also()
                .happened("2020-04")
                .per("REUTERS")
                .via("WT")
                .relation("TR")
                .alliedWith("GNA")
                .happened("2019")
                .per("REUTERS")
                .build();
    }

    @Test
    void the_order_of_statements_changes_nothing() {
        World other = World.builder()
                .medium("REUTERS", "Reuters")
                .relation("ankara")
                .alliedWith("gna")
                .happened("2019")
                .per("Reuters")
                .relation("Turkey")
                .arms("GNA")
                .happened("2020-04")
                .per("REUTERS")
                .via("WT")
                .also()
                .happened("2020-05")
                .per("WT")
                .and()
                .medium("WT", "The Washington Times")
                .government("GNA", "Government of National Accord")
                .state("TR", "Turkey", "Ankara")
                .title("Libya")
                .build();
        assertEquals(world(), other);
        assertEquals(world().hashCode(), other.hashCode());
    }

    @Test
    void stating_twice_changes_nothing() {
        World twice = world().toBuilder()
                .relation("GNA")
                .alliedWith("TR")
                .happened("2019")
                .per("REUTERS")
                .build();
        assertEquals(world(), twice);
    }

    @Test
    void a_builder_made_of_a_world_makes_that_world() {
        assertEquals(world(), world().toBuilder().build());
        assertEquals(
                io.github.entente.seeds.Seeds.libya2020(),
                io.github.entente.seeds.Seeds.libya2020().toBuilder().build());
    }

    @Test
    void a_symmetric_relation_is_found_from_both_ends() {
        assertEquals(1, world().attestations(ALLIED).size());
        assertEquals(world().attestations(ALLIED), world().attestations(ALLIED.mirrored()));
        assertTrue(world().relations().contains(ALLIED));
    }

    @Test
    void with_one_more_attestation_the_old_world_stays_as_it_was() {
        World before = world();
        Attestation more = new Attestation(Edtf.parse("2020-06"), "REUTERS");
        World after = before.with(ARMS, more);
        assertEquals(2, before.attestations(ARMS).size());
        assertEquals(3, after.attestations(ARMS).size());
        assertEquals(before, after.without(ARMS, more));
        assertEquals(after, after.with(ARMS, more));
    }

    @Test
    void an_attestation_of_an_unknown_source_is_refused() {
        assertThrows(
                InvalidWorldException.class,
                () -> world().with(ARMS, new Attestation(Edtf.parse("2020-06"), "NOBODY")));
    }

    @Test
    void without_a_relation_from_either_end() {
        assertEquals(
                List.of(ARMS), world().without(ALLIED.mirrored()).relations().asList());
        World same = world();
        assertSame(same, same.without(new Relation("TR", RelationTypes.FUNDS, "GNA")));
    }

    @Test
    void a_relation_that_loses_its_last_attestation_goes() {
        Attestation only = world().attestations(ALLIED).first();
        assertEquals(List.of(ARMS), world().without(ALLIED, only).relations().asList());
    }

    @Test
    void without_a_source_goes_what_came_from_it_or_passed_through_it() {
        World withoutWt = world().withoutSource("the washington times");
        assertEquals(List.of(ALLIED), withoutWt.relations().asList());
        World withoutReuters = world().withoutSource("REUTERS");
        assertEquals(List.of(ARMS), withoutReuters.relations().asList());
        assertEquals(1, withoutReuters.attestations(ARMS).size());
        assertEquals(
                "unknown actor \"REUTER\"; did you mean \"REUTERS\"?",
                assertThrows(UnknownActorException.class, () -> world().withoutSource("REUTER"))
                        .getMessage());
    }

    @Test
    void without_an_actor_go_its_relations_but_it_stays_known() {
        World rest = world().withoutActor("Ankara");
        assertTrue(rest.relations().isEmpty());
        assertTrue(rest.actor("TR").isPresent());
        World enemy = actors().armedGroup("LNA", "Libyan National Army")
                .relation("TR")
                .arms("GNA")
                .against("LNA")
                .happened("2020")
                .per("WT")
                .build();
        assertTrue(enemy.withoutActor("LNA").relations().isEmpty());
    }

    @Test
    void the_last_day_is_that_of_the_last_word_or_act() {
        assertEquals(LocalDate.of(2020, 5, 31), world().lastDay());
        assertEquals(
                LocalDate.of(2020, 6, 2),
                world().toBuilder()
                        .relation("TR")
                        .arms("GNA")
                        .happened("2020")
                        .published("2020-06-02")
                        .per("WT")
                        .build()
                        .lastDay());
        assertEquals(
                LocalDate.of(2021, 1, 1),
                world().toBuilder()
                        .relation("TR")
                        .arms("GNA")
                        .happened("2021/..")
                        .per("WT")
                        .build()
                        .lastDay());
        assertEquals(World.LAST_DAY, actors().build().lastDay());
    }

    @Test
    void it_prints_what_it_holds() {
        assertEquals("World \"Libya\": 4 actors, 2 relations, 3 attestations", world().toString());
        assertEquals(
                "World: 0 actors, 0 relations, 0 attestations",
                World.builder().build().toString());
    }

    @Test
    void worlds_differ_in_title_actors_types_and_statements() {
        assertNotEquals(world(), world().toBuilder().title("Other").build());
        assertNotEquals(world(), world().toBuilder().state("EG", "Egypt").build());
        assertNotEquals(world(), world().without(ALLIED));
    }

    @Test
    void an_empty_world_is_assessed() {
        Assessment nothing = Entente.assess(World.builder().build());
        assertEquals("""
                as of 9999-12-31

                no inconsistencies as of 9999-12-31
                """, nothing.toString().lines().limit(3).reduce("", (all, line) -> all + line + "\n"));
    }

    @Test
    void a_relation_that_is_only_denied_is_no_premise() {
        World denied = actors().relation("TR")
                .arms("GNA")
                .happened("2020")
                .per("WT")
                .denied()
                .build();
        assertEquals(0, Entente.assess(denied).derivations().derivationCount());
    }
}
