package io.github.entente.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.ActorKind;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.Problem;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RoundTripProperties {
    private static final List<String> AWKWARD = List.of(
            "NO",
            "on",
            "~",
            "null",
            "2012",
            "2020-05-25",
            "1e3",
            "0x1F",
            "- a",
            "a: b",
            "#a",
            "a #b",
            "@a",
            "%a",
            "&a",
            "*a",
            "!a",
            "'",
            "\"",
            "\\",
            "{a}",
            "[a",
            "a,b",
            "?",
            ": ",
            "---",
            "...",
            "<<",
            "=",
            "|",
            ">",
            "Åland",
            "\u0130",
            "🦊",
            "a\u2028b",
            "\u00A0x",
            "\u200B",
            "\t.");
    private static final List<String> DATES = List.of(
            "2012", "0001", "1814-05", "2020-02-29", "../..", "../1914", "1815-06-18/..", "2020-05-18/2020-05-24");

    private static final String LIBYA = WorldWriter.write(Seeds.libya2020());

    @Property(tries = 200)
    void what_is_written_reads_back_as_the_same_world(@ForAll("worlds") World world) {
        String text = WorldWriter.write(world);
        World read = WorldReader.read(text, "w.yaml");
        assertEquals(world, read);
        assertEquals(text, WorldWriter.write(read));
    }

    @Property(tries = 200)
    void json_lines_read_back_as_the_same_world(@ForAll("worlds") World world) {
        List<String> lines = WorldWriter.lines(world).toList();
        String text = String.join("\n", lines);
        assertEquals(world, WorldReader.read(text, "w.jsonl"));
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        assertEquals(world, WorldReader.read(new ByteArrayInputStream(bytes), "w.jsonl"));
        assertEquals(lines, WorldWriter.lines(WorldReader.read(text, "w.jsonl")).toList());
    }

    /** JSON has no words without quotes but its own. */
    @Property(tries = 100)
    void json_lines_are_json(@ForAll("worlds") World world) {
        WorldWriter.lines(world)
                .forEach(line -> assertTrue(
                        line.replaceAll("\"(?:[^\"\\\\]|\\\\[\"\\\\]|\\\\u[0-9a-f]{4})*\"", "_")
                                .matches("(?:[_{}\\[\\],: ]|true|-?\\d+(?:\\.\\d+)?)*"),
                        line));
    }

    @Property(tries = 500)
    void a_damaged_file_is_read_or_refused_with_places(
            @ForAll @IntRange(min = 0, max = 8_000) int at,
            @ForAll @IntRange(min = 0, max = 3) int cut,
            @ForAll("damage") String put) {
        String text = LIBYA;
        int from = Math.min(at, text.length());
        String damaged = text.substring(0, from) + put + text.substring(Math.min(text.length(), from + cut));
        try {
            assertTrue(WorldReader.read(damaged, "w.yaml").actors().size() <= 21);
        } catch (InvalidWorldException refused) {
            assertFalse(refused.problems().isEmpty());
            for (Problem problem : refused.problems()) {
                assertTrue(problem.place().isPresent(), problem::toString);
                assertFalse(problem.toString().contains("snakeyaml"), problem::toString);
                assertFalse(problem.toString().contains("Exception"), problem::toString);
            }
        }
    }

    @Provide
    Arbitrary<String> damage() {
        return Arbitraries.oneOf(
                Arbitraries.of(AWKWARD),
                Arbitraries.strings().all().ofMaxLength(4),
                Arbitraries.of(
                        "\n", "\r", "  ", "\t", "{", "}", "[", "]", ",", "\"", "\\x", "\"\\U", "null", "", "\0",
                        "\uFEFF", "\uD800"));
    }

    @Provide
    Arbitrary<World> worlds() {
        return Arbitraries.randomValue(RoundTripProperties::world);
    }

    private static World world(Random random) {
        WorldBuilder builder = World.builder().title(random.nextBoolean() ? "" : words(random));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3 + random.nextInt(4); i++) {
            String id = name(random, i);
            List<String> aliases = random.nextBoolean() ? List.of() : List.of(name(random, i + 100), "x" + i);
            ids.add(id);
            builder.actor(
                    id,
                    name(random, i + 200),
                    any(random, List.of(ActorKind.values())),
                    aliases,
                    random.nextBoolean() ? Map.of() : Map.of("iso", words(random), words(random) + "k", "Q1"));
            if (random.nextInt(3) == 0) {
                builder.published(id, any(random, List.of("2020", "2020-02", "2021-05-25")));
            }
        }
        List<RelationType> types = new ArrayList<>(RelationTypes.shipped().values());
        types.remove(RelationTypes.LEADS); // may not run in a circle
        for (int i = 0; i < 3; i++) {
            RelationType own = type(random, "OWN_" + i, types);
            builder.type(own);
            types.add(own);
        }
        for (int i = 0; i < random.nextInt(6); i++) {
            relation(builder, ids, types, random);
        }
        return builder.build();
    }

    private static RelationType type(Random random, String name, List<RelationType> others) {
        RelationType plain = new RelationType(
                name,
                any(random, List.of(QuadClass.VERBAL_CONFLICT, QuadClass.MATERIAL_COOPERATION)),
                any(random, List.of(Side.values())),
                any(random, List.of(0.0, -0.0, 2.5, -10.0, 1e-7, Double.MIN_VALUE, 1.0 / 3)),
                random.nextInt(1000),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(1000)),
                random.nextBoolean(),
                words(random) + "s",
                random.nextBoolean() ? "" : words(random));
        RelationType lasting = random.nextBoolean() ? plain.asStanding() : plain;
        RelationType taking = random.nextBoolean() && lasting.side() != Side.NONE ? lasting.asPartisan() : lasting;
        return random.nextBoolean()
                ? taking
                : taking.ending(
                        List.of(any(random, others).name(), any(random, others).name()));
    }

    private static void relation(WorldBuilder builder, List<String> ids, List<RelationType> types, Random random) {
        int first = random.nextInt(ids.size());
        String second = ids.get((first + 1) % ids.size());
        var step = builder.relation(ids.get(first)).does(any(random, types).name(), second);
        if (random.nextInt(4) == 0) {
            step.against(ids.get((first + 2) % ids.size()));
        }
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            step = i == 0 ? step : step.also();
            step.happened(any(random, DATES)).per(any(random, ids));
            step.code("ABCDEF".charAt(random.nextInt(6)) + "" + (1 + random.nextInt(6)));
            if (random.nextBoolean()) {
                step.via(any(random, ids), any(random, ids)).published("2021-0" + (1 + random.nextInt(9)));
            }
            if (random.nextBoolean()) {
                step.quote(random.nextInt(5) == 0 ? "" : words(random)).ended("9999");
            }
            if (random.nextInt(5) == 0) {
                step.denied();
            }
        }
    }

    /** A name that no other number gives. */
    private static String name(Random random, int number) {
        String text =
                any(random, AWKWARD).replace("\t", "").replace("\u00A0", "").strip();
        return random.nextBoolean() ? text + number : number + text;
    }

    private static String words(Random random) {
        return any(random, AWKWARD).replace("\t", " ")
                + (random.nextBoolean() ? "" : " " + any(random, AWKWARD).strip());
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
