package io.github.entente.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.Side;
import io.github.entente.world.World;
import java.io.File;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code that is pasted into a test compiles, and makes what it was made from. */
class WorldCodeTest {
    @TempDir
    Path folder;

    /** The values of these expressions, compiled as they stand. */
    private List<Object> pasted(List<String> expressions) throws Exception {
        StringBuilder source = new StringBuilder(WorldCode.IMPORTS).append("public class Pasted {\n");
        for (int i = 0; i < expressions.size(); i++) {
            source.append("public static Object value")
                    .append(i)
                    .append("() { return ")
                    .append(expressions.get(i))
                    .append("; }\n");
        }
        Path file = Files.writeString(folder.resolve("Pasted.java"), source.append("}\n"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        String classes = Path.of(World.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                + File.pathSeparator
                + Path.of(WorldCode.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                + File.pathSeparator
                + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-proc:none", "-d", folder.toString(), "-cp", classes),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
                .call();
        assertTrue(compiled, messages::toString);
        List<Object> values = new ArrayList<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, WorldCode.class.getClassLoader())) {
            Class<?> type = loader.loadClass("Pasted");
            for (int i = 0; i < expressions.size(); i++) {
                values.add(type.getMethod("value" + i).invoke(null));
            }
        }
        return values;
    }

    @Test
    void pasted_code_makes_an_equal_world_or_history() throws Exception {
        RelationType bound = new RelationType(
                        "BOUND_TO",
                        QuadClass.VERBAL_COOPERATION,
                        Side.FOR,
                        3,
                        0,
                        OptionalInt.empty(),
                        false,
                        "is bound to",
                        "")
                .asStanding()
                .asPartisan();
        RelationType leaves = new RelationType(
                        "PARTS_FROM",
                        QuadClass.VERBAL_CONFLICT,
                        Side.AGAINST,
                        -3,
                        90,
                        OptionalInt.of(30),
                        false,
                        "parts from",
                        "")
                .ending(List.of("BOUND_TO", "ENTENTE"));
        WorldArbitrary some = EntenteArbitraries.worlds().withTypes(TradeProperties.TRADES_WITH, bound, leaves);
        Random random = new Random(9);
        List<Object> values = new ArrayList<>();
        List<String> code = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            World world = some.generator(1000).next(random).value();
            History history = some.histories().generator(1000).next(random).value();
            values.add(world);
            code.add(WorldCode.of(world));
            values.add(history);
            code.add(WorldCode.of(history));
        }
        assertEquals(values, pasted(code));
    }

    @Test
    void titles_aliases_codes_and_odd_words_survive() throws Exception {
        World world = World.builder()
                .title("A \"title\" with \\ and ünïcode")
                .state("A", "Actor \"A\"", "also A", "A\\B")
                .actor("B", "Actor B", ActorKind.INTERNATIONAL_ORGANISATION, List.of("Bee"), Map.of("cow", "2"))
                .population("P", "The people")
                .unknown("Q", "Somebody")
                .published("C", "2023-05")
                .actor("C", "Actor C", ActorKind.THEATRE, List.of(), Map.of("wikidata", "Q1"))
                .relation("A")
                .arms("B")
                .against("C")
                .happened("2020-01/..")
                .ended("2021")
                .published("2022")
                .per("A")
                .via("B", "C")
                .quote("say \"it\" \\ again")
                .denied()
                .build();
        History history = History.of(
                world,
                List.of(
                        Edit.state(
                                new Relation("B", TradeProperties.TRADES_WITH, "A"),
                                new Attestation(Edtf.parse("2020"), "C")),
                        Edit.withdrawActor("A"),
                        Edit.withdrawSource("C")));
        assertEquals(List.of(world, history), pasted(List.of(WorldCode.of(world), WorldCode.of(history))));
    }

    @Test
    void a_counterexample_is_reported_as_code() {
        World world = World.builder().state("A", "Actor A").build();
        assertEquals(
                "\n" + WorldCode.of(world) + "\n",
                new WorldSampleFormat().report(world).toString());
        History history = History.of(world, List.of(Edit.withdrawActor("A")));
        assertEquals("""

                History.of(
                    World.builder()
                        .state("A", "Actor A")
                        .build(),
                    List.of(
                        Edit.withdrawActor("A")))
                """, new HistorySampleFormat().report(history).toString());
    }
}
