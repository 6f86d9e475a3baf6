package io.github.entente.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Entente;
import io.github.entente.Output;
import io.github.entente.export.Version;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The dossiers of the seeds in {@code examples}, byte for byte but for the version of the library; {@code
 * -Dentente.update=true} rewrites them.
 */
class SeedDossiersTest {
    private static final Path FOLDER = Output.BASE.resolve("examples/13-dossier");
    private static final Map<String, World> SEEDS = Map.of(
            "libya-2020", Seeds.libya2020(),
            "july-1914", Seeds.july1914(),
            "suez-1956", Seeds.suez1956(),
            "iran-iraq-war", Seeds.iranIraqWar());

    @ParameterizedTest
    @ValueSource(strings = {"libya-2020", "july-1914", "suez-1956", "iran-iraq-war"})
    void the_dossier_of_a_seed_is_the_one_shown(String seed) throws IOException {
        String page = withoutVersion(Dossier.of(Entente.assess(SEEDS.get(seed))).html());
        Path file = FOLDER.resolve(seed + ".html");
        if (Output.UPDATE) {
            Files.writeString(file, page);
        }
        assertEquals(Files.readString(file).replace("\r\n", "\n"), page);
    }

    @Test
    void the_page_of_the_example_names_each() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        for (String seed : SEEDS.keySet()) {
            assertTrue(readme.contains("(" + seed + ".html)"), seed);
        }
        assertEquals(Set.copyOf(Seeds.names()), SEEDS.keySet(), "each seed has one");
    }

    private static String withoutVersion(String page) {
        return page.replace("Entente " + Version.current(), "Entente");
    }
}
