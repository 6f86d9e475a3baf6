package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.Actor;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.Relation;
import io.github.entente.format.WorldReader;
import io.github.entente.format.WorldWriter;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all seeds have in common. */
class SeedsTest {
    private static final Path SEEDS = Path.of("seeds");

    static List<String> names() {
        return Seeds.names();
    }

    @Test
    void every_directory_of_seeds_has_its_name_here_in_the_order_of_the_alphabet() throws IOException {
        try (Stream<Path> directories = Files.list(SEEDS)) {
            assertEquals(
                    directories
                            .map(path -> path.getFileName().toString())
                            .sorted()
                            .toList(),
                    Seeds.names());
        }
    }

    @Test
    void methods_give_the_worlds_of_their_names() {
        assertEquals(Seeds.named("libya-2020"), Seeds.libya2020());
        assertEquals(Seeds.named("july-1914"), Seeds.july1914());
        assertEquals(Seeds.named("iran-iraq-war"), Seeds.iranIraqWar());
        assertEquals(Seeds.named("suez-1956"), Seeds.suez1956());
    }

    @Test
    void unknown_name_is_told_the_nearest() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Seeds.named("july-1941"));
        assertTrue(e.getMessage().contains("july-1914"), e.getMessage());
    }

    @ParameterizedTest
    @MethodSource("names")
    void seed_that_ships_is_the_file_in_seeds(String name) {
        assertEquals(WorldReader.read(SEEDS.resolve(name).resolve(name + ".yaml")), Seeds.named(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void seed_has_a_title_and_a_readme_that_counts_right(String name) throws IOException {
        World world = Seeds.named(name);
        assertFalse(world.title().isEmpty());
        String readme =
                Files.readString(SEEDS.resolve(name).resolve("README.md")).replaceAll("\\s+", " ");
        String counts = world.toString().substring(world.toString().lastIndexOf("\": ") + 3);
        assertTrue(readme.contains(counts), counts);
    }

    @ParameterizedTest
    @MethodSource("names")
    void written_and_read_a_seed_is_the_same(String name) {
        World world = Seeds.named(name);
        String text = WorldWriter.write(world);
        World again = WorldReader.read(text, name);
        assertEquals(world, again);
        assertEquals(text, WorldWriter.write(again));
    }

    /**
     * The format has no place for a conclusion, and unknown fields are errors; this guards the top of the
     * files against a new one.
     */
    @ParameterizedTest
    @MethodSource("names")
    void seed_states_relations_and_no_conclusions(String name) throws IOException {
        try (Stream<String> lines = Files.lines(SEEDS.resolve(name).resolve(name + ".yaml"))) {
            Set<String> fields = lines.filter(line -> line.matches("[A-Za-z]+:.*"))
                    .map(line -> line.substring(0, line.indexOf(':')))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of("entente", "title", "actors", "relations"), fields);
        }
        assertTrue(Seeds.named(name).ownTypes().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_attestation_has_a_date_or_is_structural_and_is_rated(String name) {
        Seeds.named(name).statements().forEach((relation, attestations) -> {
            assertFalse(attestations.isEmpty(), relation.toString());
            for (Attestation one : attestations) {
                assertTrue(
                        (relation instanceof Relation tie && tie.type().quadClass() == QuadClass.STRUCTURAL)
                                || !one.happened().equals(Edtf.ALWAYS),
                        relation + " has no date");
                assertFalse(one.code().equals(AdmiraltyCode.NOT_JUDGED), relation + " is not rated");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_relation_is_affirmed(String name) {
        Seeds.named(name)
                .statements()
                .forEach((relation, attestations) ->
                        assertTrue(attestations.stream().anyMatch(Attestation::affirms), relation.toString()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_actor_is_used(String name) {
        World world = Seeds.named(name);
        Set<String> used = new HashSet<>();
        world.statements().forEach((relation, attestations) -> {
            used.addAll(relation.actors());
            attestations.forEach(one -> used.addAll(one.passedThrough()));
        });
        assertEquals(
                List.of(),
                world.actors().stream()
                        .map(Actor::id)
                        .filter(id -> !used.contains(id))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("names")
    void quotes_are_a_few_words(String name) {
        Seeds.named(name).statements().values().stream()
                .flatMap(Set::stream)
                .flatMap(one -> one.quote().stream())
                .forEach(quote -> assertTrue(quote.split("\\s+").length <= 12, quote));
    }
}
