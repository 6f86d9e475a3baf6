package io.github.entente.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static WorldBuilder ruritania() {
        return World.builder()
                .state("RUR", "Ruritania")
                .person("RUDOLF", "Rudolf V")
                .medium("GAZETTE", "Strelsau Gazette");
    }

    private static void refuses(String message, World... worlds) {
        assertEquals(
                message,
                assertThrows(InvalidWorldException.class, () -> World.merge(List.of(worlds)))
                        .getMessage());
        List<World> backwards = new ArrayList<>(List.of(worlds));
        Collections.reverse(backwards);
        assertThrows(InvalidWorldException.class, () -> World.merge(backwards));
    }

    @Test
    void statements_of_both_are_stated_and_equal_ones_once() {
        World one = ruritania()
                .title("One")
                .relation("RUDOLF")
                .leads("RUR")
                .happened("1894/..")
                .per("GAZETTE")
                .build();
        World other = ruritania()
                .title("Two")
                .state("ZEN", "Zenda")
                .relation("RUDOLF")
                .leads("RUR")
                .happened("1894/..")
                .per("GAZETTE")
                .also()
                .happened("1895")
                .per("GAZETTE")
                .relation("ZEN")
                .backs("RUR")
                .happened("1895")
                .per("GAZETTE")
                .build();
        World both = one.merge(other);
        assertEquals("World \"One\": 4 actors, 2 relations, 3 attestations", both.toString());
        assertEquals(
                "Two",
                World.merge(List.of(one.toBuilder().title("").build(), other)).title());
        assertEquals(
                one.withoutActor("RUR"),
                ruritania().title("One").build().merge(ruritania().build()));
        assertEquals(World.builder().build(), World.merge(List.of()));
    }

    @Test
    void a_symmetric_relation_is_one_from_whichever_end_it_is_stated() {
        World one = ruritania()
                .state("ZEN", "Zenda")
                .relation("ZEN")
                .alliedWith("RUR")
                .happened("1894")
                .per("GAZETTE")
                .build();
        World other = ruritania()
                .state("ZEN", "Zenda")
                .relation("RUR")
                .alliedWith("ZEN")
                .happened("1894")
                .per("GAZETTE")
                .build();
        assertEquals(one, one.merge(other));
    }

    @Test
    void two_actors_of_one_id_are_a_conflict_that_names_both() {
        refuses(
                "two actors have the id \"RUR\": name \"Ruritania\" and \"Kingdom of Ruritania\", kind \"state\" and"
                        + " \"government\" in actors; make them equal in both worlds, or give one of them another id",
                ruritania().build(),
                World.builder().government("RUR", "Kingdom of Ruritania").build());
    }

    private static World ruritania(ActorKind kind, List<String> aliases, Map<String, String> codes, String published) {
        Optional<Edtf> date =
                Optional.of(published).filter(text -> !text.isEmpty()).map(Edtf::parse);
        return World.builder()
                .actor(new Actor("RUR", "Ruritania", kind, aliases, codes, date))
                .build();
    }

    @Test
    void an_actor_has_the_aliases_and_codes_of_both_and_the_kind_that_is_known() {
        World both = ruritania(ActorKind.UNKNOWN, List.of("Kingdom", "R."), Map.of("cow", "999"), "")
                .merge(ruritania(ActorKind.STATE, List.of("kingdom", "Ruritanien"), Map.of("iso", "RR"), ""));
        assertEquals(
                new Actor(
                        "RUR",
                        "Ruritania",
                        ActorKind.STATE,
                        List.of("Kingdom", "R.", "Ruritanien"),
                        Map.of("cow", "999", "iso", "RR")),
                both.actor("RUR").orElseThrow());
    }

    @Test
    void actors_that_contradict_each_other_in_a_code_or_a_date_of_publication_are_two() {
        refuses(
                "two actors have the id \"RUR\": codes \"{cow=998}\" and \"{cow=999}\", published \"none\" and \"1895\" in"
                        + " actors; make them equal in both worlds, or give one of them another id",
                ruritania(ActorKind.STATE, List.of(), Map.of("cow", "998"), ""),
                ruritania(ActorKind.STATE, List.of(), Map.of("cow", "999"), "1895"));
    }

    @Test
    void an_alias_that_is_another_s_name_in_the_other_world_is_a_conflict() {
        refuses(
                "\"Kingdom\" names two actors: \"RUR (Ruritania, state)\" and \"KGD (Kingdom, state)\" in actors; if they are one, give"
                        + " them one id; if not, take the name from one of them",
                ruritania(ActorKind.STATE, List.of("Kingdom"), Map.of(), ""),
                World.builder().state("KGD", "Kingdom").build());
    }

    @Test
    void a_name_of_two_actors_is_a_conflict_that_names_both_once() {
        refuses(
                "\"ruritania\" names two actors: \"RUR (Ruritania, state)\" and \"RU (Kingdom of Ruritania, state)\" in"
                        + " actors; if they are one, give them one id; if not, take the name from one of them",
                ruritania().build(),
                World.builder()
                        .state("RU", "Kingdom of Ruritania", "ruritania", "RUR")
                        .build());
    }

    @Test
    void two_types_of_one_name_are_a_conflict_that_tells_what_differs() {
        RelationType courts = new RelationType(
                "COURTS", QuadClass.VERBAL_COOPERATION, Side.FOR, 3, 90, OptionalInt.empty(), false, "courts", "");
        RelationType other = new RelationType(
                "COURTS", QuadClass.VERBAL_COOPERATION, Side.FOR, 4, 90, OptionalInt.of(30), false, "courts", "");
        refuses(
                "two relation types have the name COURTS: weight \"3.0\" and \"4.0\", halfLife \"none\" and \"30\" in"
                        + " types; make them equal in both worlds, or rename one of them",
                World.builder().type(courts).build(),
                World.builder().type(other).build());
        World one = World.builder().type(courts).build();
        assertEquals(one, one.merge(one));
    }

    @Test
    void a_circle_of_leaders_that_only_both_make_is_refused() {
        WorldBuilder two = ruritania().person("MICHAEL", "Michael of Strelsau");
        World first = two.relation("RUDOLF").leads("MICHAEL").per("GAZETTE").build();
        World second = ruritania()
                .person("MICHAEL", "Michael of Strelsau")
                .relation("MICHAEL")
                .leads("RUDOLF")
                .per("GAZETTE")
                .build();
        refuses(
                "LEADS in a circle: MICHAEL leads RUDOLF leads MICHAEL in relations; remove one of them from its world",
                first,
                second);
    }

    @Test
    void all_problems_are_told_together() {
        refuses(
                """
                2 problems:
                  two actors have the id "GAZETTE": name "Strelsau Gazette" and "The Gazette" in actors; make them equal in both worlds, or give one of them another id
                  two actors have the id "RUR": kind "state" and "theatre" in actors; make them equal in both worlds, or give one of them another id""",
                ruritania().build(),
                World.builder()
                        .theatre("RUR", "Ruritania")
                        .medium("GAZETTE", "The Gazette")
                        .build());
    }

    @Test
    void dates_of_publication_stay_those_of_the_source() {
        World one = ruritania()
                .published("GAZETTE", "1896")
                .relation("RUDOLF")
                .backs("RUR")
                .happened("1895")
                .per("GAZETTE")
                .build();
        World more = one.merge(one.with(
                new Relation("RUDOLF", RelationTypes.PRAISES, "RUR"), new Attestation(Edtf.parse("1894"), "GAZETTE")));
        more.statements()
                .values()
                .forEach(all -> all.forEach(word -> assertEquals(Optional.of(Edtf.parse("1896")), word.published())));
        assertEquals(2, more.relations().size());
    }

    @Property(tries = 200)
    void merging_is_commutative_associative_and_idempotent_up_to_the_title(
            @ForAll("cuts") List<World> worlds, @ForAll boolean titled) {
        World one = worlds.get(0);
        World two = titled ? retitled(worlds.get(1), "Two") : worlds.get(1);
        World three = titled ? retitled(worlds.get(2), "Three") : worlds.get(2);
        assertEquals(one.merge(two), retitled(two.merge(one), one.merge(two).title()));
        assertEquals(one.merge(two).merge(three), one.merge(two.merge(three)));
        assertEquals(one.merge(two).merge(three), World.merge(List.of(one, two, three)));
        assertEquals(one, one.merge(one));
        assertEquals(one, one.merge(World.builder().build()));
        assertEquals(one, World.builder().build().merge(one));
        assertEquals(one.merge(two), one.merge(two).merge(two));
    }

    @Property(tries = 200)
    void the_parts_of_a_world_merge_to_that_world(@ForAll World world, @ForAll Random random) {
        assertEquals(world, World.merge(parts(world, random)));
    }

    private static World retitled(World world, String title) {
        return world.toBuilder().title(title).build();
    }

    /** Three worlds that overlap, and do not contradict each other. */
    @Provide
    Arbitrary<List<World>> cuts() {
        return Arbitraries.defaultFor(World.class)
                .flatMap(world -> Arbitraries.randomValue(random -> parts(world, random)));
    }

    /** Each statement and actor of the world is in at least one part; a part has the actors that it names. */
    private static List<World> parts(World world, Random random) {
        List<Map<Fact, Set<Attestation>>> statements = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            statements.add(new TreeMap<>(Fact.ORDER));
        }
        world.statements()
                .forEach((fact, all) -> all.forEach(word -> some(random)
                        .forEach(i -> statements
                                .get(i)
                                .computeIfAbsent(fact, stated -> new TreeSet<>())
                                .add(word))));
        List<WorldBuilder> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            WorldBuilder part = World.builder().title(i == 0 || random.nextBoolean() ? world.title() : "");
            world.ownTypes().forEach(part::type);
            statements.get(i).forEach(part::fact);
            parts.add(part);
        }
        for (Actor actor : world.actors()) {
            Set<Integer> wanted = some(random);
            for (int i = 0; i < 3; i++) {
                if (wanted.contains(i) || isNamed(actor.id(), statements.get(i))) {
                    parts.get(i).actor(actor);
                }
            }
        }
        return parts.stream().map(WorldBuilder::build).toList();
    }

    private static Set<Integer> some(Random random) {
        Set<Integer> some = new TreeSet<>(Set.of(random.nextInt(3)));
        for (int i = 0; i < 3; i++) {
            if (random.nextInt(3) == 0) {
                some.add(i);
            }
        }
        return some;
    }

    private static boolean isNamed(String id, Map<Fact, Set<Attestation>> statements) {
        return statements.entrySet().stream()
                .anyMatch(one -> one.getKey().actors().contains(id)
                        || one.getValue().stream()
                                .anyMatch(word -> word.passedThrough().contains(id)));
    }
}
