package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example prints its {@code expected.txt}, byte for byte, on the class path that a user gets; {@code
 * -Dentente.update=true} rewrites the files.
 */
class ExamplesTest {
    private static final Path EXAMPLES = Output.BASE.resolve("examples");

    static List<Path> examples() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            // those with a pom are projects of their own, which ExampleProjectIT builds
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !Files.exists(folder.resolve("pom.xml")))
                    // typed into JShell, see JShellTest
                    .filter(folder -> !Files.exists(folder.resolve("own-rule.jsh")))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void there_are_examples() throws IOException {
        assertFalse(examples().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void prints_what_it_promises(Path example) throws Exception {
        String name = mainClass(example);
        String printed = Output.of(
                Output.BASE,
                Output.runtimeClasspath() + File.pathSeparator + Output.BASE.resolve("target/test-classes"),
                "examples." + name);
        Path expected = example.resolve("expected.txt");
        if (Output.UPDATE) {
            Files.writeString(expected, printed);
        }
        assertEquals(Files.readString(expected), printed);
    }

    static List<Path> examplesOfData() throws IOException {
        return examples().stream()
                .filter(folder -> Files.exists(folder.resolve("data.txt")))
                .toList();
    }

    /**
     * With the real file that {@code data.txt} names, where it is present; only under {@code
     * -Dtests.only=data}. What that prints is not kept here: the data are not ours.
     */
    @Tag("data")
    @ParameterizedTest
    @MethodSource("examplesOfData")
    void prints_the_same_of_real_data_each_time(Path example) throws Exception {
        Path folder = Path.of(System.getProperty(
                "entente.data",
                Output.BASE
                        .toAbsolutePath()
                        .resolve("../shared/data")
                        .normalize()
                        .toString()));
        Path data = folder.resolve(Files.readString(example.resolve("data.txt")).strip());
        assumeTrue(Files.exists(data), "no data at " + data + ": -Dentente.data names its folder");
        String printed = ofData(example, data);
        assertTrue(printed.contains("filtered by the selection"), printed);
        assertEquals(printed, ofData(example, data));
    }

    private static String ofData(Path example, Path data) throws Exception {
        return Output.of(
                Output.BASE,
                Output.runtimeClasspath() + File.pathSeparator + Output.BASE.resolve("target/test-classes"),
                "examples." + mainClass(example),
                data.toString());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void its_page_names_the_command(Path example) throws IOException {
        String page = Files.readString(example.resolve("README.md"));
        assertTrue(
                page.contains("mvn -q test-compile exec:java -Dexec.classpathScope=test -Dexec.mainClass=examples."
                        + mainClass(example)),
                page);
    }

    private static String mainClass(Path example) throws IOException {
        try (Stream<Path> files = Files.list(example)) {
            List<String> classes = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();
            assertEquals(1, classes.size(), example + " has one class, not " + classes);
            return classes.get(0);
        }
    }
}
