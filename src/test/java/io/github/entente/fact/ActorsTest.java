package io.github.entente.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ActorsTest {
    private static final Actor GNA = new Actor(
            "GNA", "Government of National Accord", ActorKind.GOVERNMENT, List.of("Libyan government"), Map.of());
    private static final Actor LNA = new Actor("LNA", "Libyan National Army", ActorKind.ARMED_GROUP);
    private static final Actor IT = new Actor("IT", "Italy", ActorKind.STATE);

    private static String refused(Runnable step) {
        return assertThrows(IllegalArgumentException.class, step::run).getMessage();
    }

    @Test
    void an_actor_is_found_by_id_name_and_alias_whatever_the_case() {
        Actors actors = Actors.of(List.of(LNA, GNA, IT));
        for (String name : List.of("GNA", "gna", "government of NATIONAL accord", "LIBYAN GOVERNMENT", " Gna ")) {
            assertEquals(Optional.of(GNA), actors.find(name), name);
            assertEquals("GNA", actors.resolve(name));
        }
    }

    @Test
    void an_actor_is_found_however_its_letters_are_composed_and_its_blanks_written() {
        Actor cafe = new Actor("CAFE", "Cafe\u0301  Noir", ActorKind.ORGANISATION);
        for (String name : List.of("Caf\u00e9 Noir", "CAFE\u0301 noir", "\u00a0caf\u00e9\u00a0Noir ")) {
            assertEquals(Optional.of(cafe), Actors.of(List.of(cafe)).find(name), name);
        }
        assertEquals("Caf\u00e9 Noir", Actors.tidy(cafe.name()));
        assertEquals("a b", Actors.tidy(" a  b\t"));
        assertEquals("", Actors.tidy(" \u00a0"));
    }

    @Test
    void what_is_not_seen_in_a_name_is_not_read() {
        for (String unseen : List.of("\u200b", "\u2060", "\ufeff", "\u00ad")) {
            assertEquals("Black Hand", Actors.tidy(unseen + "Bl" + unseen + "ack " + unseen + " Hand" + unseen));
            assertEquals("", Actors.tidy(unseen + " "));
            assertEquals("\u00e9", Actors.tidy("e" + unseen + "\u0301"), "composed across it");
        }
        for (String blank : List.of("\u00a0", "\u2007", "\u202f", "\u2003", "\u3000", "\t", " \u200b ")) {
            assertEquals("Black Hand", Actors.tidy(blank + "Black" + blank + "Hand" + blank));
        }
    }

    @Test
    void joiners_and_marks_of_direction_stay_in_a_name_and_do_not_tell_names_apart() {
        String written = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";
        assertEquals(written, Actors.tidy(written));
        for (String mark : List.of("\u200c", "\u200d", "\u200e", "\u200f", "\u202b", "\u2067", "\u061c")) {
            assertEquals(Actors.key("Black Hand"), Actors.key(mark + "Black" + mark + " Hand"));
            assertEquals("\u00e9", Actors.key("E" + mark + "\u0301"));
            assertEquals("a" + mark + "b", Actors.tidy("a" + mark + "b"));
        }
        Actors actors = Actors.of(List.of(new Actor("H", written, ActorKind.PERSON)));
        assertEquals("H", actors.resolve(written.replace("\u200c", "")));
    }

    @Test
    void the_case_of_letters_is_not_that_of_the_machine() {
        // the tests run in Turkish, where the lower case of I is a letter without a dot
        assertEquals("IT", Actors.of(List.of(IT)).resolve("it"));
        assertEquals("IT", Actors.of(List.of(IT)).resolve("ITALY"));
    }

    @Test
    void an_id_is_found_exactly_by_withId() {
        Actors actors = Actors.of(List.of(GNA));
        assertEquals(Optional.of(GNA), actors.withId("GNA"));
        assertEquals(Optional.empty(), actors.withId("gna"));
    }

    @Test
    void an_unknown_name_is_refused_with_the_nearest() {
        Actors actors = Actors.of(List.of(GNA, LNA));
        assertEquals(
                "unknown actor \"GNC\"; did you mean \"GNA\"?",
                assertThrows(UnknownActorException.class, () -> actors.resolve("GNC"))
                        .getMessage());
        assertEquals(
                "unknown actor \"Lybian goverment\"; did you mean \"Libyan government\"?",
                refused(() -> actors.resolve("Lybian goverment")));
        assertEquals(
                "unknown actor \"Monaco\"; name one of the world's actors, or add it",
                refused(() -> actors.resolve("Monaco")));
        assertEquals(
                "unknown actor \"GNA\"; the world has no actors",
                refused(() -> Actors.of(List.of()).resolve("GNA")));
    }

    @Test
    void what_is_shown_of_an_unknown_name_is_one_short_line() {
        String message = refused(() -> Actors.of(List.of()).resolve("a\nb" + "c".repeat(200)));
        assertEquals("unknown actor \"a\uFFFDb" + "c".repeat(77) + "…\"; the world has no actors", message);
    }

    @Test
    void two_actors_with_one_id_are_refused() {
        assertEquals(
                "two actors have the id \"GNA\"; rename or remove one",
                refused(() -> Actors.of(List.of(GNA, new Actor("GNA", "Another", ActorKind.STATE)))));
    }

    @Test
    void a_name_that_two_share_is_refused_and_names_both() {
        Actor other = new Actor("HOR", "House", ActorKind.GOVERNMENT, List.of("libyan GOVERNMENT"), Map.of());
        assertEquals(
                "\"libyan GOVERNMENT\" names both \"GNA\" and \"HOR\"; take it from one of them",
                refused(() -> Actors.of(List.of(GNA, other))));
        assertEquals(
                "\"gna\" names both \"GNA\" and \"gna\"; take it from one of them",
                refused(() -> Actors.of(List.of(GNA, new Actor("gna", "Another", ActorKind.STATE)))));
    }

    @Test
    void one_actor_may_repeat_its_own_names() {
        Actor repeated = new Actor("EU", "EU", ActorKind.INTERNATIONAL_ORGANISATION, List.of("eu", "Eu"), Map.of());
        assertEquals("EU", Actors.of(List.of(repeated)).resolve("eU"));
    }

    @Test
    void they_are_in_the_order_of_their_ids() {
        Actors actors = Actors.of(List.of(LNA, IT, GNA));
        assertEquals(List.of(GNA, IT, LNA), List.copyOf(actors));
        assertEquals(3, actors.size());
        assertTrue(actors.contains(GNA));
        assertFalse(actors.contains(new Actor("GNA", "Another", ActorKind.STATE)));
    }

    @Test
    void a_label_is_the_id_of_a_party_and_the_name_of_others() {
        Actors actors = Actors.of(List.of(GNA, new Actor("HAFTAR", "Khalifa Haftar", ActorKind.PERSON)));
        assertEquals("GNA", actors.label("GNA"));
        assertEquals("Khalifa Haftar", actors.label("HAFTAR"));
        assertEquals("NOBODY", actors.label("NOBODY"));
    }

    @Test
    void an_actor_with_a_bad_name_is_refused() {
        assertEquals("an actor's id is empty; give it one", refused(() -> new Actor("", "Name", ActorKind.STATE)));
        assertEquals("an actor's name is empty; give it one", refused(() -> new Actor("ID", "  ", ActorKind.STATE)));
        assertEquals(
                "the id \"ID \" begins or ends with a blank; remove it",
                refused(() -> new Actor("ID ", "Name", ActorKind.STATE)));
        assertEquals(
                "the alias \"a\uFFFDb\" holds a control character or a line break; write it on one line, without such characters",
                refused(() -> new Actor("ID", "Name", ActorKind.STATE, List.of("a\u0007b"), Map.of())));
        assertEquals(
                "the name \"" + "n".repeat(40) + "…\" has 201 characters; at most 200 are accepted",
                refused(() -> new Actor("ID", "n".repeat(201), ActorKind.STATE)));
        assertEquals(
                200, new Actor("ID", "n".repeat(200), ActorKind.STATE).name().length());
    }

    @Test
    void aliases_lose_their_repetitions_and_codes_are_sorted() {
        Actor actor =
                new Actor("LY", "Libya", ActorKind.STATE, List.of("b", "a", "b"), Map.of("iso", "LBY", "cow", "620"));
        assertEquals(List.of("b", "a"), List.copyOf(actor.aliases()));
        assertEquals(List.of("cow", "iso"), List.copyOf(actor.codes().keySet()));
        assertEquals("LY (Libya, state)", actor.toString());
    }

    @Test
    void parties_are_states_governments_armed_groups_and_organisations() {
        List<ActorKind> parties = java.util.Arrays.stream(ActorKind.values())
                .filter(ActorKind::isParty)
                .toList();
        assertEquals(
                List.of(
                        ActorKind.STATE,
                        ActorKind.GOVERNMENT,
                        ActorKind.ARMED_GROUP,
                        ActorKind.ORGANISATION,
                        ActorKind.INTERNATIONAL_ORGANISATION),
                parties);
        for (ActorKind kind : ActorKind.values()) {
            assertEquals(Optional.of(kind), ActorKind.labelled(kind.label()));
        }
        assertEquals(Optional.empty(), ActorKind.labelled("State"));
    }
}
