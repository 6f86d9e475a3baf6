package io.github.entente.format.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.ActorKind;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.testkit.WorldCode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/**
 * Whatever a file holds: a problem that says what and where, or an import of which every row is accounted
 * for. Never another exception.
 */
class RobustnessProperties {
    private static final Map<String, Samples.Sample> SAMPLES = Samples.all();

    /** What is done to a file. */
    private record Mutation(Kind kind, double where, double howFar, byte[] bytes) {
        private enum Kind {
            REPLACE,
            INSERT,
            DELETE,
            REPEAT,
            SWAP,
            CUT
        }

        byte[] apply(byte[] file) {
            int at = (int) (where * file.length);
            int end = Math.min(file.length, at + 1 + (int) (howFar * howFar * (file.length - at)));
            byte[] before = Arrays.copyOf(file, at);
            byte[] piece = Arrays.copyOfRange(file, Math.min(at, file.length), end);
            byte[] after = Arrays.copyOfRange(file, end, file.length);
            return switch (kind) {
                case REPLACE -> join(before, bytes, after);
                case INSERT -> join(before, bytes, piece, after);
                case DELETE -> join(before, after);
                case REPEAT -> join(before, piece, piece, after);
                case SWAP -> join(after, piece, before);
                case CUT -> before;
            };
        }

        private static byte[] join(byte[]... parts) {
            byte[] all =
                    new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
            int at = 0;
            for (byte[] part : parts) {
                System.arraycopy(part, 0, all, at, part.length);
                at += part.length;
            }
            return all;
        }

        @Override
        public String toString() {
            return kind + " at " + where + " for " + howFar + " " + Arrays.toString(bytes);
        }
    }

    /** Imports, or fails with a clear problem; whether it imported. */
    private static boolean withstands(String name, byte[] bytes) {
        try {
            ImportResult imported = Import.of(SAMPLES.get(name).format()).read(new ByteArrayInputStream(bytes), name);
            ImportReport report = imported.report();
            assertEquals(
                    report.read(),
                    report.kept()
                            + report.merged()
                            + report.within()
                            + report.unmapped()
                            + report.rejected()
                            + report.filtered());
            assertEquals(
                    imported.world().statements().values().stream().anyMatch(all -> !all.isEmpty()), report.kept() > 0);
            return true;
        } catch (ImportException e) {
            assertFalse(e.problem().what().isBlank(), e::toString);
            assertEquals(name, e.problem().place().orElseThrow().file());
            assertTrue(e.problem().place().orElseThrow().line() >= 1);
            assertTrue(e.getMessage().chars().noneMatch(c -> c < ' '), e::getMessage);
            return false;
        } catch (InvalidWorldException e) {
            assertFalse(e.problems().isEmpty());
            return false;
        }
    }

    @Example
    void every_prefix_of_every_sample() {
        Map<String, Integer> imported = new TreeMap<>();
        SAMPLES.forEach((name, sample) -> {
            for (int length = 0; length <= sample.bytes().length; length++) {
                boolean good = withstands(name, Arrays.copyOf(sample.bytes(), length));
                imported.merge(name, good ? 1 : 0, Integer::sum);
            }
        });
        imported.forEach((name, count) -> assertTrue(count > 0, name));
        assertEquals(1, imported.get("gzip"), "a cut gzip file is refused, whatever it lacks");
    }

    @Example
    void flipped_bits_at_every_byte_of_every_sample() {
        Random random = new Random(7);
        SAMPLES.forEach((name, sample) -> {
            for (int at = 0; at < sample.bytes().length; at++) {
                byte[] bytes = sample.bytes().clone();
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                withstands(name, bytes);
            }
        });
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.BOUNDED)
    void mutations(@ForAll("names") String name, @ForAll("mutations") List<Mutation> mutations) {
        byte[] bytes = SAMPLES.get(name).bytes();
        for (Mutation mutation : mutations) {
            bytes = mutation.apply(bytes);
        }
        withstands(name, bytes);
    }

    /** The same for each format as often as the other for all together. */
    @Property(tries = 10_000, shrinking = ShrinkingMode.BOUNDED)
    @Tag("mutations")
    void mutations_of_each_sample(@ForAll("mutations") List<Mutation> mutations) {
        SAMPLES.forEach((name, sample) -> {
            byte[] bytes = sample.bytes();
            for (Mutation mutation : mutations) {
                bytes = mutation.apply(bytes);
            }
            withstands(name, bytes);
        });
    }

    /**
     * A file of one format given to the reader of another is refused, or all of its rows are accounted for.
     */
    @Example
    void every_sample_read_as_every_other_format() {
        SAMPLES.forEach(
                (name, sample) -> SAMPLES.forEach((other, otherSample) -> withstands(name, otherSample.bytes())));
    }

    /** Names that are alike, odd, or of several kinds, spelled in one way each. */
    private static final List<String> CAST = List.of(
            "Ukraine",
            "UA",
            "Government (Ukraine)",
            "Police (Police (Ukraine))",
            "(Ukraine)",
            "X (Y) (Ukraine)",
            "Militant (Taliban)",
            "Taliban",
            "Rupert",
            "Rupert of Hentzau",
            "Georgia (unknown)",
            "Caf\u00e9",
            "Cafe\u0301",
            "Caf\u00e9  Noir",
            "\u00a0Caf\u00e9 Noir",
            "ICEWS",
            "Barack Obama",
            "United States",
            "US");

    private static final List<String> SECTORS = List.of(
            "NA", "NA", "Government,Executive", "News", "Government,Parties", "Parties,Executive,Government", "Rebel");

    private static final List<String> ALIASES = List.of(
            "Barack Obama,Obama,Barack Obama,person,2009/2014-01-05,LEADS,US\n",
            "Barack Obama,Obama-later,Mr Obama,person,2014-01-06/..,,\n",
            "Rupert of Hentzau,Rupert,Rupert,person,,SPEAKS_FOR,UA\n",
            "Taliban,TB,,,,,\n",
            "Rupert,R1,Rupert I,person,../2014-01-10,LEADS,RU\nRupert,R2,Rupert II,,2014-01-11/..,,\n");

    private static String pick(Random random, List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String row(Random random) {
        List<String> cells = new ArrayList<>(Collections.nCopies(20, "0"));
        cells.set(1, "2014-01-" + (10 + random.nextInt(9)));
        cells.set(2, pick(random, CAST));
        cells.set(3, pick(random, SECTORS));
        cells.set(4, pick(random, List.of("NA", "Ukraine", "Ruritania")));
        cells.set(6, pick(random, List.of("040", "130", "010", "190")));
        cells.set(8, pick(random, CAST));
        cells.set(9, pick(random, SECTORS));
        cells.set(10, pick(random, List.of("NA", "Ukraine")));
        cells.set(13, pick(random, List.of("NA", "The Zenda Gazette", "Rupert", "Taliban", "UA")));
        return String.join("\t", cells) + "\n";
    }

    private static ImportResult read(Import how, List<String> rows) {
        String head = Samples.ICEWS.substring(0, Samples.ICEWS.indexOf('\n') + 1);
        return how.read(
                new ByteArrayInputStream((head + String.join("", rows)).getBytes(StandardCharsets.UTF_8)), "rows");
    }

    /** Which kinds, ids and ties the actors have does not depend on which row is read first. */
    @Property(tries = 1_000)
    void the_order_of_rows_changes_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>();
        for (int i = 2 + random.nextInt(12); i > 0; i--) {
            rows.add(row(random));
        }
        Import how = Import.of(Formats.icews());
        how = random.nextBoolean() ? how.rollUp() : how;
        how = random.nextInt(3) == 0 ? how.unknownActorsAre(ActorKind.ORGANISATION) : how;
        StringBuilder aliases = new StringBuilder("name,id,label,kind,during,tie,to\n");
        ALIASES.stream().filter(line -> random.nextInt(3) == 0).forEach(aliases::append);
        how = how.aliases(ActorAliases.read(
                new ByteArrayInputStream(aliases.toString().getBytes(StandardCharsets.UTF_8)), "aliases"));
        ImportResult first;
        try {
            first = read(how, rows);
        } catch (ImportException e) {
            return; // all rows are between two names of one actor
        }
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        ImportResult other = read(how, shuffled);
        String print = aliases + String.join("", rows);
        assertEquals(WorldCode.of(first.world()), WorldCode.of(other.world()), print);
        ImportReport report = first.report();
        assertEquals(report.kept(), other.report().kept(), print);
        assertEquals(report.within(), other.report().within(), print);
        assertEquals(report.unknownActors(), other.report().unknownActors(), print);
        assertEquals(report.renamedActors(), other.report().renamedActors(), print);
        assertEquals(
                first.world().actors().size(),
                report.actorsByKind().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                print);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(SAMPLES.keySet());
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        Arbitrary<byte[]> anything =
                Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(8);
        Arbitrary<byte[]> telling = Arbitraries.of(
                        "\t",
                        ",",
                        "\"",
                        "\n",
                        "\r",
                        "\u0000",
                        "\uFEFF",
                        "{",
                        "}",
                        "[",
                        "]",
                        "../..",
                        "9999-99-99",
                        "0000-00-00",
                        "-1",
                        "NA",
                        "\"\"\"",
                        "\ud83d\ude00",
                        "=1+1",
                        "<html>",
                        "20140230",
                        "\u001b[31m",
                        "null",
                        "1e999",
                        "\u2028",
                        " (Ukraine)",
                        "Government of ")
                .map(text -> text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Arbitrary<Double> part = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(
                        Arbitraries.of(Mutation.Kind.class), part, part, Arbitraries.oneOf(anything, telling))
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
