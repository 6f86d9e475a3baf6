package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project of somebody else, in a folder and with a local repository of its own, depends on the packaged jar
 * and testkit: its tests, laws among them, pass, and fail where its rules are broken.
 */
class ExampleProjectIT {
    private static final Path EXAMPLE =
            Path.of(System.getProperty("entente.basedir", "")).resolve("examples/05-testing-your-rules");

    @TempDir
    Path folder;

    private Path project;

    /** How Maven ended, and what it said. */
    private record Run(int status, String output) {}

    @BeforeEach
    void install() throws IOException {
        project = folder.resolve("project");
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(file, project.resolve(EXAMPLE.relativize(file).toString()));
            }
        }
        String version = System.getProperty("entente.version");
        Path home = folder.resolve("repository/io/github/entente/entente").resolve(version);
        String jar = System.getProperty("entente.jar");
        copy(Path.of(jar + ".jar"), home.resolve("entente-" + version + ".jar"));
        copy(Path.of(jar + "-testkit.jar"), home.resolve("entente-" + version + "-testkit.jar"));
        copy(EXAMPLE.resolve("../../pom.xml"), home.resolve("entente-" + version + ".pom"));
        // what this build has downloaded is a repository too: the example is built without the network, if it
        // needs nothing else
        String downloaded =
                Path.of(System.getProperty("entente.localRepository")).toUri().toString();
        Files.writeString(
                folder.resolve("settings.xml"), """
                    <settings>
                      <localRepository>%s</localRepository>
                      <profiles>
                        <profile>
                          <id>downloaded</id>
                          <repositories>
                            <repository><id>downloaded</id><url>%s</url></repository>
                          </repositories>
                          <pluginRepositories>
                            <pluginRepository><id>downloaded</id><url>%s</url></pluginRepository>
                          </pluginRepositories>
                        </profile>
                      </profiles>
                      <activeProfiles><activeProfile>downloaded</activeProfile></activeProfiles>
                    </settings>
                    """.formatted(folder.resolve("repository"), downloaded, downloaded));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    private Run test(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("entente.mavenHome"), "bin", "mvn").toString(),
                "--batch-mode",
                "--settings",
                folder.resolve("settings.xml").toString(),
                "test"));
        command.addAll(List.of(arguments));
        ProcessBuilder maven = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
        maven.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        int status = maven.start().waitFor();
        return new Run(status, Files.readString(log, StandardCharsets.UTF_8));
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = project.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), () -> file + " has no " + from);
        Files.writeString(path, text.replace(from, to));
    }

    @Test
    void its_tests_pass_and_a_broken_rule_fails_them() throws Exception {
        Run right = test();
        assertEquals(0, right.status(), right.output());
        for (String type : List.of("TradeRulesTest", "TradeLaws", "TradeMutantsTest")) {
            assertTrue(right.output().contains("Running org.example.trade." + type), right.output());
        }

        edit(
                "src/main/resources/trade/trade.drl",
                "type == RelationTypes.COOPERATES",
                "words || deeds, actor < object");
        edit(
                "src/test/java/org/example/trade/TradeRulesTest.java",
                "@CoversRules(\"trade\")",
                "@CoversRules({\"trade\", \"rivalry/proxy\"})");
        edit("src/test/java/org/example/trade/TradeRulesTest.java", ".given(trade, war, ", ".given(trade, ");
        Run wrong = test("-Dtest=TradeRulesTest,TradeLaws");
        assertNotEquals(0, wrong.status(), wrong.output());
        assertTrue(wrong.output().contains("TradeRulesTest.talks_are_no_trade"), wrong.output());
        // reporters differ in whether they show the name of a property with underscores
        assertTrue(wrong.output().replace('_', ' ').contains("TradeLaws.renaming only renames"), wrong.output());
        assertTrue(wrong.output().contains("World.builder()"), wrong.output());
        shown("text").lines().forEach(line -> assertTrue(wrong.output().contains(line), () -> line + wrong.output()));
        assertTrue(
                wrong.output()
                        .contains("no test of org.example.trade.TradeRulesTest makes this rule fire: rivalry/proxy"),
                wrong.output());
    }

    @Test
    void its_page_shows_what_stands_in_its_files() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(EXAMPLE.resolve("src"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        assertTrue(shown("java").contains("verifyThat("), "the page shows no test");
        shown("java").lines().forEach(line -> assertTrue(sources.indexOf(line + "\n") >= 0, line));
    }

    /** What the example's page shows in this language. */
    private static String shown(String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(Files.readString(EXAMPLE.resolve("README.md")))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining());
    }
}
