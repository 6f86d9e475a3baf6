package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library on the class path that a user gets, in a process of its own. */
class RuntimeClassPathTest {
    private static final List<String> NOT_AT_RUN_TIME = List.of(
            "drools-compiler", "drools-engine", "drools-mvel", "drl", "ecj", "antlr", "mvel", "codegen", "javaparser");
    private static final List<String> SLF4J_PROVIDERS =
            List.of("logback", "slf4j-simple", "slf4j-nop", "slf4j-jdk14", "slf4j-reload4j", "log4j");

    @TempDir
    Path folder;

    private static Path target() {
        return Path.of(System.getProperty("entente.basedir", "")).resolve("target");
    }

    private static List<String> jars() throws IOException {
        String file = System.getProperty(
                "entente.runtimeClasspathFile",
                target().resolve("runtime.classpath").toString());
        String[] entries = Files.readString(Path.of(file)).strip().split(File.pathSeparator);
        return List.of(entries);
    }

    private record Run(int exit, String out, String err) {}

    private Run run(List<String> options, String... arguments) throws IOException, InterruptedException {
        return start(
                options,
                ImmutableList.<String>builder()
                        .add("io.github.entente.cli.Main")
                        .add(arguments)
                        .build());
    }

    private Run start(List<String> options, List<String> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-Dslf4j.internal.verbosity=ERROR");
        List<String> path = new ArrayList<>(List.of(target().resolve("classes").toString()));
        path.addAll(jars());
        command.addAll(List.of("-cp", String.join(File.pathSeparator, path)));
        command.addAll(program);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after 60 s");
        }
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static final List<String> APIA =
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Apia");
    private static final List<String> ELSEWHERE = List.of(
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=u-nu-arab-ca-islamic",
            "-Duser.timezone=America/Los_Angeles",
            "-Dfile.encoding=US-ASCII",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:hashCode=3");

    @Test
    void it_finds_the_mixed_signals_and_says_why() throws Exception {
        Run run = run(APIA);
        assertEquals("", run.err());
        assertEquals(0, run.exit());
        for (String words : List.of(
                "mixed signals",
                "GNA",
                "LNA",
                "2019-04",
                "2020-05",
                "US sends mixed signals between GNA and LNA, 2019-04-05 to 2019-04-30 (strong evidence)\n",
                "\"significant role in fighting terrorism\"",
                "\"proud to partner\"")) {
            assertTrue(run.out().contains(words), words);
        }
    }

    @Test
    void it_prints_the_same_bytes_anywhere_and_every_time() throws Exception {
        String first = run(APIA).out();
        assertEquals(first, run(APIA).out());
        assertEquals(first, run(ELSEWHERE).out());
    }

    @Test
    void who_brings_no_rules_or_facts_loads_nothing_of_what_brings_them() throws Exception {
        Path loaded = folder.resolve("loaded.txt");
        List<String> options = new ArrayList<>(APIA);
        options.add("-Xlog:class+load:file=" + loaded);
        assertEquals(0, run(options).exit());
        List<String> classes = Files.readAllLines(loaded);
        assertTrue(classes.stream().anyMatch(line -> line.contains("io.github.entente.engine.RuleBase ")));
        assertEquals(
                List.of(),
                classes.stream()
                        .filter(
                                line -> line.matches(
                                        ".*io\\.github\\.entente\\.(rule\\.(?!Derivations )|RulePack"
                                                + "|engine\\.(JavaRules|RuleCompiler|Drl|Strata)|fact\\.CustomFacts|format\\.FactParser).*"))
                        .toList());
    }

    @Test
    void rules_in_DRL_say_which_library_compiles_them() throws Exception {
        Path program = Files.writeString(folder.resolve("Bring.java"), """
                import io.github.entente.*;
                import io.github.entente.world.*;

                class Bring {
                    public static void main(String[] arguments) {
                        try {
                            RulePacks.standard().and(RulePack.of("mine.drl", "package mine;"));
                        } catch (IllegalStateException e) {
                            System.out.println(e.getMessage());
                        }
                    }
                }
                """);
        assertEquals(
                "cannot compile the rules of mine.drl: the Drools compiler is not on the class path; add org.drools:drools-engine, in the version of drools-model-compiler\n",
                start(List.of(), List.of(program.toString())).out());
    }

    @Test
    void a_day_is_read_back_from() throws Exception {
        Path seed = Path.of(System.getProperty("entente.basedir", "")).resolve("seeds/libya-2020/libya-2020.yaml");
        Run run = run(APIA, seed.toString(), "2019-04");
        assertEquals("", run.err());
        assertEquals(0, run.exit());
        assertTrue(run.out().startsWith("Libya, May 2020, as of 2019-04-30\n"), run.out());
    }

    @Test
    void help_is_told_on_how_to_use_it() throws Exception {
        for (String option : List.of("-h", "--help")) {
            Run run = run(APIA, option);
            assertEquals(0, run.exit());
            assertEquals("", run.err());
            assertTrue(run.out().startsWith("Usage: Main [FILE [DAY]]\n"), run.out());
        }
    }

    @Test
    void a_dossier_is_written_and_has_the_same_bytes_anywhere() throws Exception {
        List<String> pages = new ArrayList<>();
        for (List<String> place : List.of(APIA, ELSEWHERE)) {
            Path page = folder.resolve("page" + pages.size() + ".html");
            Run run = run(place, "--dossier", page.toString(), "--about", "TR", "--since", "2020-05-01");
            assertEquals("", run.err());
            assertEquals("wrote " + page + "\n", run.out().replace("\r\n", "\n"));
            pages.add(Files.readString(page, StandardCharsets.UTF_8));
        }
        assertTrue(pages.get(0).contains("Libya, May 2020, about TR"), pages.get(0));
        assertTrue(pages.get(0).contains("What changed since 2020-05-01"), pages.get(0));
        assertEquals(pages.get(0), pages.get(1));
        Path report = folder.resolve("report.md");
        assertEquals(0, run(APIA, "--dossier", report.toString()).exit());
        assertTrue(Files.readString(report, StandardCharsets.UTF_8).startsWith("# Libya, May 2020\n"));
    }

    @Test
    void wrong_options_are_one_message() throws Exception {
        assertEquals(
                "unknown option \"--dosier\"; there are --dossier, --about, --since and --help\n",
                run(APIA, "--dosier", "a.html").err());
        assertEquals(
                "--dossier needs a value after it; --help tells which\n",
                run(APIA, "--dossier").err());
        assertEquals(
                "--about can be said of a dossier alone; add --dossier and a file\n",
                run(APIA, "--about", "TR").err());
        Path missing = folder.resolve("missing");
        Run run = run(APIA, "--dossier", missing.resolve("a.html").toString());
        assertEquals(1, run.exit());
        assertEquals(
                "cannot write " + missing.resolve("a.html") + ": the folder " + missing
                        + " does not exist; create it\n",
                run.err());
    }

    @Test
    void a_file_that_is_not_there_is_one_message() throws Exception {
        Run run = run(APIA, folder.resolve("nowhere.yaml").toString());
        assertEquals(1, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().contains("nowhere.yaml"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void a_day_that_is_none_is_one_message() throws Exception {
        Path seed = Path.of(System.getProperty("entente.basedir", "")).resolve("seeds/libya-2020/libya-2020.yaml");
        Run run = run(APIA, seed.toString(), "2019-02-30");
        assertEquals(1, run.exit());
        assertEquals("\"2019-02-30\" is no day of the calendar; 2019-02 has 28 days\n", run.err());
    }

    @Test
    void the_class_path_has_no_compiler_no_parser_of_rules_and_no_logger() throws Exception {
        List<String> names = jars().stream()
                .map(jar -> Path.of(jar).getFileName().toString().toLowerCase(Locale.ROOT))
                .toList();
        assertTrue(names.size() > 10, names::toString);
        assertEquals(
                List.of(),
                names.stream()
                        .filter(name -> Stream.concat(NOT_AT_RUN_TIME.stream(), SLF4J_PROVIDERS.stream())
                                // drools-model-compiler runs rules that were compiled before
                                .anyMatch(name::contains))
                        .toList());
    }
}
