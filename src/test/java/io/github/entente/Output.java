package io.github.entente;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What documentation prints: the programs that print it, and whether printed outputs are to be rewritten
 * instead of compared.
 */
public final class Output {
    /** {@code -Dentente.update=true}: rewrite the outputs in the documentation. */
    public static final boolean UPDATE = Boolean.getBoolean("entente.update");

    public static final Path BASE = Path.of(System.getProperty("entente.basedir", ""));

    private Output() {}

    /** The class path that a user gets: the compiled library and its run-time dependencies, no test scope. */
    static String runtimeClasspath() throws IOException {
        Path list = Path.of(System.getProperty("entente.runtimeClasspathFile", "target/runtime.classpath"));
        return BASE.resolve("target/classes")
                + java.io.File.pathSeparator
                + Files.readString(list).strip();
    }

    /** What the class prints, errors included, in a JVM of its own on this class path. */
    static String of(Path directory, String classpath, String mainClass, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                classpath,
                mainClass));
        command.addAll(List.of(arguments));
        return printed(new ProcessBuilder(command).directory(directory.toFile()));
    }

    /** What the process prints, errors included, until it ends. */
    static String printed(ProcessBuilder builder) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("printed", ".txt");
        try {
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(printed.toFile())
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("this does not end: " + builder.command());
            }
            return Files.readString(printed, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } finally {
            Files.delete(printed);
        }
    }
}
