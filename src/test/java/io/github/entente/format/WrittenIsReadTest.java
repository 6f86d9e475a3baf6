package io.github.entente.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import io.github.entente.fact.CustomFacts;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.InvalidWorldException;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link WorldWriter} writes, {@link WorldReader} reads: neither has a bound that the other has not. */
class WrittenIsReadTest {
    private static WorldBuilder actors() {
        return World.builder().state("RUR", "Ruritania").state("ZEN", "Zenda").medium("GAZETTE", "Strelsau Gazette");
    }

    @SafeVarargs
    private static void isReadBack(World world, Class<? extends CustomFact>... kinds) {
        assertEquals(world, WorldReader.read(WorldWriter.write(world), "w.yaml", List.of(kinds)));
    }

    private static World stating(CustomFact fact) {
        return actors().fact(fact, new Attestation(Edtf.parse("1894"), "GAZETTE"))
                .build();
    }

    /** As many as half a year of event data has. */
    @Test
    void a_world_of_150_000_attestations_is_read_back(@TempDir Path folder) {
        WorldBuilder builder = actors();
        for (int i = 0; i < 300; i++) {
            builder.unknown("P" + i, "Province " + i);
        }
        List<RelationType> types = new ArrayList<>(RelationTypes.shipped().values());
        types.removeIf(type -> type.structural() || type.symmetric());
        for (int i = 0; i < 150_000; i++) {
            String happened = LocalDate.of(1894, 1, 1).plusDays(i % 365).toString();
            builder.relation(
                    new Relation("P" + i % 300, types.get(i % types.size()), "P" + (i + 1 + i / 300 % 299) % 300),
                    new Attestation(Edtf.parse(happened), i % 7 == 0 ? "P" + i % 300 : "GAZETTE"));
        }
        World world = builder.build();
        Path file = folder.resolve("w.yaml");
        WorldWriter.write(world, file);
        World read = WorldReader.read(file);
        assertEquals(
                150_000,
                read.statements().values().stream().mapToInt(Collection::size).sum());
        assertEquals(world, read);
    }

    @Test
    void texts_of_any_length_are_read_back() {
        String longText = "a: #'\"\\ ".repeat(20_000) + "z";
        Actor actor = new Actor(
                "I".repeat(Actor.LONGEST_NAME),
                "N ".repeat(Actor.LONGEST_NAME / 2 - 1) + "N",
                ActorKind.STATE,
                IntStream.range(0, 3_000).mapToObj(i -> "alias " + i).toList(),
                Map.of("v: ".repeat(Actor.LONGEST_NAME / 3), longText, "", ""),
                Optional.of(Edtf.parse("1894")));
        RelationType type = new RelationType(
                "T".repeat(64),
                QuadClass.VERBAL_CONFLICT,
                Side.AGAINST,
                -0.1,
                RelationType.MOST_DAYS,
                OptionalInt.of(RelationType.MOST_DAYS),
                true,
                longText,
                longText);
        isReadBack(actors().title(longText)
                .actor(actor)
                .type(type)
                .relation(
                        new Relation("RUR", type, "ZEN"),
                        new Attestation(
                                Edtf.parse("1894"),
                                Optional.empty(),
                                Optional.empty(),
                                actor.id(),
                                Collections.nCopies(3_000, "GAZETTE"),
                                Optional.of("  \\ ".repeat(Attestation.LONGEST_QUOTE / 4)),
                                io.github.entente.fact.AdmiraltyCode.NOT_JUDGED,
                                false))
                .build());
    }

    @Test
    void the_vocabulary_of_a_code_is_no_longer_than_a_name() {
        String tooLong = "v".repeat(Actor.LONGEST_NAME + 1);
        assertEquals(
                "the vocabulary \"" + "v".repeat(80) + "…\" of a code has 201 characters; at most 200 are accepted",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Actor("A", "A", ActorKind.STATE, List.of(), Map.of(tooLong, "1")))
                        .getMessage());
    }

    private enum Weather {
        FAIR,
        FOUL {
            @Override
            public String toString() {
                return "foul weather";
            }
        }
    }

    private record Clock(
            LocalDate date,
            LocalTime time,
            LocalDateTime both,
            Instant instant,
            OffsetDateTime offset,
            OffsetTime offsetTime,
            ZonedDateTime zoned,
            Year year,
            YearMonth month,
            MonthDay day,
            Duration duration,
            Period period,
            ZoneId zone,
            ZoneOffset shift,
            DayOfWeek weekday)
            implements CustomFact {
        @Override
        public List<String> actors() {
            return List.of("RUR");
        }
    }

    private record Plain(
            char character,
            byte small,
            long large,
            float single,
            double real,
            BigInteger whole,
            BigDecimal decimal,
            boolean flag,
            Weather weather,
            Edtf edtf,
            Collection<String> texts,
            Iterable<Integer> numbers,
            ImmutableCollection<Weather> weathers,
            Optional<List<List<String>>> lists)
            implements CustomFact {
        @Override
        public List<String> actors() {
            return List.of("RUR");
        }
    }

    @Property(tries = 300)
    void dates_and_times_are_read_back(@ForAll java.util.Random random) {
        int year = random.nextInt(4) == 0 ? random.nextInt(200_000) - 100_000 : random.nextInt(3_000);
        LocalDateTime both = LocalDateTime.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28), 0, 0)
                .plusNanos(random.nextBoolean() ? 0 : random.nextLong(86_400_000_000_000L));
        ZoneOffset shift = ZoneOffset.ofTotalSeconds(random.nextInt(64_800));
        ZoneId zone = random.nextBoolean() ? shift : ZoneId.of("Europe/Paris");
        isReadBack(
                stating(new Clock(
                        both.toLocalDate(),
                        both.toLocalTime(),
                        both,
                        both.toInstant(shift),
                        both.atOffset(shift),
                        both.toLocalTime().atOffset(shift),
                        both.atZone(zone),
                        Year.of(year),
                        YearMonth.of(year, 2),
                        MonthDay.of(2, 29),
                        Duration.ofSeconds(random.nextLong() / 1_000_000_000, random.nextInt(1_000)),
                        Period.of(random.nextInt(), random.nextInt(), random.nextInt()),
                        zone,
                        shift,
                        DayOfWeek.MONDAY)),
                Clock.class);
    }

    @Property(tries = 300)
    void numbers_characters_and_lists_are_read_back(
            @ForAll char character, @ForAll long number, @ForAll double real, @ForAll("large") BigDecimal large) {
        isReadBack(
                stating(new Plain(
                        character,
                        (byte) number,
                        number,
                        (float) number,
                        real,
                        large.unscaledValue(),
                        large,
                        number % 2 == 0,
                        Weather.FOUL,
                        Edtf.parse("1894/.."),
                        List.of("", "~", " a "),
                        ImmutableList.of(1, 2),
                        ImmutableList.of(Weather.FAIR),
                        Optional.of(List.of(List.of(), List.of("x"))))),
                Plain.class);
    }

    @Provide
    Arbitrary<BigDecimal> large() {
        return Combinators.combine(
                        Arbitraries.bigIntegers()
                                .between(
                                        BigInteger.TEN
                                                .pow(CustomFacts.MOST_DIGITS)
                                                .negate()
                                                .add(BigInteger.ONE),
                                        BigInteger.TEN
                                                .pow(CustomFacts.MOST_DIGITS)
                                                .subtract(BigInteger.ONE)),
                        Arbitraries.integers().between(-1_000_000, 1_000_000))
                .as(BigDecimal::new);
    }

    private record Sum(BigInteger amount) implements CustomFact {
        @Override
        public List<String> actors() {
            return List.of("RUR");
        }
    }

    @Test
    void a_number_that_could_not_be_read_back_is_stated_nowhere() {
        isReadBack(stating(new Sum(BigInteger.TEN.pow(CustomFacts.MOST_DIGITS).subtract(BigInteger.ONE))), Sum.class);
        assertEquals(
                "Sum.amount is a number of more than 350 digits, or 1000000 zeros in facts[0]; round it, or write it as"
                        + " a text",
                assertThrows(
                                InvalidWorldException.class,
                                () -> stating(new Sum(BigInteger.TEN.pow(CustomFacts.MOST_DIGITS))))
                        .getMessage());
    }

    private record Court(String name, List<Court> below) {}

    private record Realm(Court court) implements CustomFact {
        @Override
        public List<String> actors() {
            return List.of("RUR");
        }
    }

    private static Realm realm(int courts) {
        Court court = new Court("last", List.of());
        for (int i = 1; i < courts; i++) {
            court = new Court("court", List.of(court));
        }
        return new Realm(court);
    }

    @Test
    void what_nests_too_deep_to_be_read_back_is_stated_nowhere() {
        isReadBack(stating(realm(CustomFacts.DEEPEST / 2)), Realm.class);
        String message = assertThrows(InvalidWorldException.class, () -> stating(realm(CustomFacts.DEEPEST / 2 + 1)))
                .getMessage();
        assertTrue(
                message.endsWith(" stands more than 16 lists and records deep in facts[0]; make several facts of it, or"
                        + " flatten it"),
                message);
    }

    private record Loose(Number number) implements CustomFact {
        @Override
        public List<String> actors() {
            return List.of("RUR");
        }
    }

    private record Gaps(List<Optional<String>> texts) implements CustomFact {
        @Override
        public List<String> actors() {
            return List.of("RUR");
        }
    }

    private static final class Elsewhere {
        private record Sum(String text) implements CustomFact {
            @Override
            public List<String> actors() {
                return List.of("RUR");
            }
        }
    }

    private static void isNotWritten(String message, World world) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> WorldWriter.write(world))
                        .getMessage());
    }

    @Test
    void a_fact_that_no_file_can_hold_is_not_written() {
        String wayOut = "; declare it as a text, a number, a date of java.time, an Edtf, an enum, a record of such, or"
                + " a list or an Optional of one of these";
        isNotWritten(
                "Loose.number is declared as java.lang.Number, which cannot be read from a file" + wayOut,
                stating(new Loose(1)));
        isNotWritten(
                "Gaps.texts is declared as java.util.List<java.util.Optional<java.lang.String>>, which cannot be read"
                        + " from a file" + wayOut,
                stating(new Gaps(List.of())));
        isNotWritten(
                "io.github.entente.format.WrittenIsReadTest$Sum and"
                        + " io.github.entente.format.WrittenIsReadTest$Elsewhere$Sum have one simple name, by which"
                        + " files call them; rename one",
                stating(new Sum(BigInteger.ONE))
                        .with(new Elsewhere.Sum("x"), new Attestation(Edtf.parse("1894"), "GAZETTE")));
    }

    @Test
    void a_world_too_large_to_be_read_back_is_not_written(@TempDir Path folder) throws IOException {
        World large = World.builder().title("ä".repeat(WorldReader.LARGEST / 2)).build();
        isNotWritten(
                "the world takes more than 64 MiB, which cannot be read back; write it as JSON lines: WorldWriter.writeLines(world, file)",
                World.builder().title("x".repeat(WorldReader.LARGEST)).build());
        Path file = folder.resolve("w.yaml");
        Files.writeString(file, "as it was");
        assertThrows(IllegalArgumentException.class, () -> WorldWriter.write(large, file));
        assertEquals("as it was", Files.readString(file));
    }
}
