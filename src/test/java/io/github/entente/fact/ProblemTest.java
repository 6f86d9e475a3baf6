package io.github.entente.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void the_way_out_follows_the_place() {
        assertEquals(
                "\"2019-02-30\" is no day of the calendar in relations[0].happened (w.yaml:7:72); 2019-02 has 28 days",
                problemOf(() -> Edtf.parse("2019-02-30"), "relations[0].happened")
                        .at(new FilePosition("w.yaml", 7, 72))
                        .toString());
        assertEquals(
                "no way out in title", Problem.of("no way out", "title", "").toString());
    }

    @Test
    void a_value_is_never_taken_for_the_way_out() {
        for (String value : List.of("A; B", "\"A\"; B", "A\"; B", "A; \"B")) {
            Problem problem = problemOf(() -> Edtf.parse(value), "x");
            assertEquals("\"" + NameSuggestions.shown(value) + "\" is no date that is read here", problem.what());
            Actor actor = new Actor(value, value, ActorKind.STATE);
            assertEquals(
                    new Problem(
                            "unknown actor \"GNA\"",
                            "x",
                            Optional.empty(),
                            "name one of the world's actors, or add it"),
                    problemOf(() -> Actors.of(List.of(actor)).resolve("GNA"), "x"));
            assertEquals(
                    "rename or remove one",
                    problemOf(() -> Actors.of(List.of(actor, actor)), "x").wayOut());
            assertEquals(
                    "a relation needs two actors",
                    problemOf(() -> new Relation(value, RelationTypes.ARMS, value), "x")
                            .wayOut());
        }
    }

    @Test
    void what_other_exceptions_tell_is_left_whole() {
        Problem problem = Problem.of(new IllegalArgumentException("a; b"), "x");
        assertEquals(new Problem("a; b", "x", Optional.empty(), ""), problem);
    }

    @Test
    void the_message_of_an_exception_has_both() {
        assertEquals("a; b", new InvalidValueException("a", "b").getMessage());
        assertEquals("a", new InvalidValueException("a", "").getMessage());
    }

    private static Problem problemOf(Runnable step, String path) {
        return Problem.of(assertThrows(IllegalArgumentException.class, step::run), path);
    }
}
