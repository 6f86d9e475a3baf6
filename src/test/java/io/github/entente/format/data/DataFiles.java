package io.github.entente.format.data;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real data, which the project does not bring. Tests that need it are skipped where it is absent. */
final class DataFiles {
    private static final Path FOLDER = Path.of(System.getProperty(
            "entente.data",
            Path.of(System.getProperty("entente.basedir", ""))
                    .toAbsolutePath()
                    .resolve("../shared/data")
                    .normalize()
                    .toString()));

    private DataFiles() {}

    static Path find(String name) {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), "no data at " + file + ": -Dentente.data names its folder");
        return file;
    }
}
