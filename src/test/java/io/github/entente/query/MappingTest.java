package io.github.entente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.derivation.Explanation;
import io.github.entente.seeds.Seeds;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.BaseStream;
import org.junit.jupiter.api.Test;

/** What users get back can be given to a mapper: it is data, and the graph behind it stays out. */
class MappingTest {
    private static final Assessment LIBYA = Entente.assess(Seeds.libya2020());
    /** With what every user of Gson needs for the JDK's own types, and nothing else. */
    private static final Gson GSON = new GsonBuilder()
            .registerTypeAdapter(LocalDate.class, (JsonSerializer<LocalDate>)
                    (day, type, context) -> new JsonPrimitive(day.toString()))
            .registerTypeAdapter(OptionalInt.class, (JsonSerializer<OptionalInt>) (maybe, type, context) ->
                    maybe.isPresent() ? new JsonPrimitive(maybe.getAsInt()) : JsonNull.INSTANCE)
            .registerTypeHierarchyAdapter(Optional.class, (JsonSerializer<Optional<?>>)
                    (maybe, type, context) -> maybe.isPresent() ? context.serialize(maybe.get()) : JsonNull.INSTANCE)
            .create();

    @Test
    void a_finding_is_what_was_concluded_and_the_day() {
        assertEquals(
                "{\"conclusion\":{\"kind\":{\"label\":\"mixed signals\",\"phrase\":\"sends mixed signals between\","
                        + "\"distinction\":\"for two enemies at once, not with deeds for both (backs both sides), nor in turn"
                        + " (shift)\"},\"actor\":\"US\",\"objects\":[\"GNA\",\"LNA\"]},"
                        + "\"day\":\"2019-04-30\",\"subordinate\":false}",
                GSON.toJson(LIBYA.inconsistencies().first()));
    }

    @Test
    void a_list_is_an_array_of_what_it_shows() {
        for (FindingKind<?> kind : FindingKinds.all()) {
            assertEquals(
                    LIBYA.findings(kind).size(),
                    GSON.toJsonTree(LIBYA.findings(kind)).getAsJsonArray().size());
        }
    }

    @Test
    void an_explanation_is_a_tree_that_ends_in_attestations() {
        Explanation why = LIBYA.inconsistencies().first().explain();
        JsonObject tree = GSON.toJsonTree(why).getAsJsonObject();
        assertEquals(
                "consistency/mixed-signals",
                tree.getAsJsonObject("derivation")
                        .getAsJsonObject("rule")
                        .get("name")
                        .getAsString());
        assertEquals(why.premises().size(), tree.getAsJsonArray("premises").size());
        assertTrue(tree.toString().contains("significant role in fighting terrorism"));
        assertTrue(
                tree.toString().length() < 40_000,
                () -> String.valueOf(tree.toString().length()));
    }

    @Test
    void what_else_is_given_back_is_small_too() {
        for (Object answer : List.of(
                LIBYA.position("US").toward("LNA"),
                LIBYA.whatIf().withoutSource("WT").changes(),
                LIBYA.disputes(),
                LIBYA.balance().ties(),
                LIBYA.inconsistencies().first().restsOn())) {
            JsonElement json = GSON.toJsonTree(answer);
            assertTrue(json.toString().length() < 20_000, () -> answer.getClass() + ": " + json);
        }
    }

    @Test
    void accessors_have_no_side_effects() throws ReflectiveOperationException {
        for (Object answer : List.of(
                LIBYA.inconsistencies().first(),
                LIBYA.inconsistencies().first().explain(),
                LIBYA.position("US").toward("LNA"),
                LIBYA.balance().ties().get(0),
                LIBYA.whatIf().withoutSource("WT").changes().get(0))) {
            for (Method accessor : answer.getClass().getDeclaredMethods()) {
                if (Modifier.isPublic(accessor.getModifiers())
                        && accessor.getParameterCount() == 0
                        && !BaseStream.class.isAssignableFrom(accessor.getReturnType())) {
                    String before = answer.toString();
                    Object value = accessor.invoke(answer);
                    assertEquals(String.valueOf(value), String.valueOf(accessor.invoke(answer)), accessor.toString());
                    assertEquals(before, answer.toString(), accessor.toString());
                }
            }
        }
    }
}
