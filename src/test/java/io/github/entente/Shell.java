package io.github.entente;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** The JShell tool of this JDK, with the options that the build gives it. */
final class Shell {
    private static final Pattern OPTION = Pattern.compile("<option>(.*?)</option>");
    private static final Pattern PROMPTS = Pattern.compile("(?m)^(jshell> |   \\.\\.\\.> )+");
    /**
     * A command that there is not: unlike a statement it is not counted, so that {@code $1} is the user's.
     */
    private static final String MARK = "/the-next-block";

    private static final Pattern MARKED = Pattern.compile("(?m)^\\|  Invalid command: " + MARK + "\n");

    private Shell() {}

    /** What a user sees after each of the blocks, one session for all, prompts left out. */
    static List<String> run(List<String> blocks) throws IOException, InterruptedException {
        return sessions(List.of(blocks)).get(0);
    }

    /**
     * The same for several sessions. None knows what another declared: {@code /reset} stands between them.
     * One tool for all of them takes a third of the time that one tool each.
     */
    static List<List<String>> sessions(List<List<String>> sessions) throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Runtime.version().feature() < 25,
                "the JShell of this JDK repeats piped input now and then: its transcript is compared on older ones");
        String mark = "\n" + MARK + "\n";
        StringBuilder input = new StringBuilder();
        for (List<String> blocks : sessions) {
            if (!input.isEmpty()) {
                input.append("/reset").append(mark);
            }
            blocks.forEach(block -> input.append(block).append(mark));
        }
        Path home = Files.createTempDirectory(Output.BASE.resolve("target"), "jshell");
        Path quiet = Files.writeString(home.resolve("logging.properties"), ".level=OFF\n");
        Path typed = Files.writeString(home.resolve("typed.jsh"), input);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "jshell").toString(),
                "-J-Djava.util.prefs.userRoot=" + home,
                "-J-Djava.util.logging.config.file=" + quiet, // else it says that it made the folder
                "-J-Dfile.encoding=UTF-8",
                "-R-Dfile.encoding=UTF-8",
                "-J-XX:TieredStopAtLevel=1", // both JVMs are too short-lived for more
                "-R-XX:TieredStopAtLevel=1",
                "--class-path",
                Output.runtimeClasspath()));
        Matcher option = OPTION.matcher(Files.readString(Output.BASE.resolve("pom.xml")));
        while (option.find()) {
            command.add(option.group(1).replace("${project.basedir}", Output.BASE.toString()));
        }
        String seen = PROMPTS.matcher(Output.printed(
                        new ProcessBuilder(command).directory(home.toFile()).redirectInput(typed.toFile())))
                .replaceAll("");
        List<String> parts = Splitter.on(MARKED).splitToList(seen);
        if (parts.size()
                != sessions.stream().mapToInt(blocks -> blocks.size() + 1).sum()) {
            throw new AssertionError("JShell printed\n" + seen);
        }
        List<List<String>> results = new ArrayList<>();
        int next = 0;
        for (List<String> blocks : sessions) {
            results.add(parts.subList(next, next + blocks.size()));
            next += blocks.size() + 1; // what the reset says is no block's
        }
        return results;
    }
}
