package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.cli.Main;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * README and the guides in {@code src/site/markdown} do what they say: what they show is run, and the {@code
 * text} block behind it is what was printed.
 *
 * <ul>
 * <li>{@code java} with a {@code main}: compiled and run.
 * <li>{@code java} and {@code drl} that stand in a file of the example project: an excerpt, not run here.
 * <li>{@code java} of any other kind: typed into JShell, one session for each page.
 * <li>{@code yaml} that begins with {@code # name.yaml}: a file of this name, given to {@link Main}.
 * <li>{@code sh} of {@code exec:java}: {@link Main} without arguments.
 * </ul>
 *
 * <p>A line {@code …} in a {@code text} block stands for any number of paragraphs. {@code
 * -Dentente.update=true} rewrites the blocks; the shown paragraphs of an excerpt become those that resemble
 * them most.
 */
class ReadmeTest {
    private static final Path README = Output.BASE.resolve("README.md");
    private static final Path GUIDES = Output.BASE.resolve("src/site/markdown");
    private static final Path EXAMPLE = Output.BASE.resolve("examples/05-testing-your-rules/src");
    /** How deep pages lie below the folders that have them. */
    private static final int MOST_LEVELS = 4;

    private static final int README_BYTES = 8 * 1024;
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
    private static final Pattern CLASS = Pattern.compile("class (\\w+)");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]+)");

    private record Block(Path page, String language, String code, int start, int end) {}

    private static final Map<Block, String> TYPED = new LinkedHashMap<>();

    @TempDir
    static Path folder;

    static List<Path> pages() throws IOException {
        try (Stream<Path> guides = Files.list(GUIDES)) {
            return Stream.concat(Stream.of(README), guides.sorted()).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everything_shown_is_what_is_printed(Path file) throws Exception {
        String page = Files.readString(file);
        List<Block> blocks = blocks(file);
        Map<Block, String> printed = printed(blocks);

        StringBuilder updated = new StringBuilder();
        int copied = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block text = blocks.get(i);
            if (text.language.equals("text")) {
                assertTrue(i > 0 && printed.containsKey(blocks.get(i - 1)), "no program prints this:\n" + text.code);
                String shown = shown(text.code, printed.remove(blocks.get(i - 1)));
                updated.append(page, copied, text.start).append(shown);
                copied = text.end;
            }
        }
        updated.append(page.substring(copied));
        printed.forEach((block, output) ->
                assertEquals("", output, file.getFileName() + " does not show what this prints:\n" + block.code));
        if (Output.UPDATE) {
            Files.writeString(file, updated);
        } else {
            assertEquals(page, updated.toString());
        }
    }

    @Test
    void links_of_all_pages_lead_somewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String folder : List.of("", "examples", "rules", "seeds", "src")) {
            try (Stream<Path> pages = Files.walk(Output.BASE.resolve(folder), folder.isEmpty() ? 1 : MOST_LEVELS)) {
                for (Path page : pages.filter(file -> file.toString().endsWith(".md"))
                        .sorted()
                        .toList()) {
                    Matcher link = LINK.matcher(Files.readString(page));
                    while (link.find()) {
                        if (!Files.exists(page.resolveSibling(link.group(1)))) {
                            broken.add(page + ": " + link.group(1));
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void the_readme_is_short_begins_with_its_commands_and_leads_to_all_guides() throws IOException {
        String page = Files.readString(README);
        assertTrue(Files.size(README) <= README_BYTES, "README has " + Files.size(README) + " bytes");
        String screen = page.lines().limit(30).collect(Collectors.joining("\n"));
        for (String command : List.of("mvn -q compile exec:java", "mvn verify")) {
            assertTrue(screen.contains(command), command + " is not among the first lines of README");
        }
        for (Path guide : pages().stream().skip(1).toList()) {
            assertTrue(page.contains("(src/site/markdown/" + guide.getFileName() + ")"), "no link to " + guide);
        }
    }

    private static List<Block> blocks(Path file) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(Files.readString(file));
        while (matcher.find()) {
            blocks.add(new Block(file, matcher.group(1), matcher.group(2), matcher.start(2), matcher.end(2)));
        }
        return blocks;
    }

    private static Map<Block, String> printed(List<Block> blocks) throws Exception {
        Map<Block, String> printed = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (isProgram(block)) {
                printed.put(block, program(block.code));
            } else if (isTyped(block)) {
                printed.put(block, typed(block));
            } else if (block.language.equals("drl")) {
                assertTrue(isExcerpt(block), "no file of the example has\n" + block.code);
            } else if (block.language.equals("yaml")) {
                String name = block.code.lines().findFirst().orElseThrow().substring(2);
                Files.writeString(folder.resolve(name), block.code);
                printed.put(block, Output.of(folder, Output.runtimeClasspath(), Main.class.getName(), name));
            } else if (block.language.equals("sh") && block.code.strip().endsWith("exec:java")) {
                printed.put(block, Output.of(folder, Output.runtimeClasspath(), Main.class.getName()));
            }
        }
        return printed;
    }

    private static boolean isProgram(Block block) {
        return block.language.equals("java") && block.code.contains("static void main");
    }

    private static boolean isTyped(Block block) throws IOException {
        return block.language.equals("java") && !isProgram(block) && !isExcerpt(block);
    }

    private static boolean isExcerpt(Block block) throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file).contains(block.code)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What a JShell shows after the block; all pages are typed when the first one is asked for. */
    private static String typed(Block asked) throws Exception {
        if (TYPED.isEmpty()) {
            List<List<Block>> sessions = new ArrayList<>();
            for (Path page : pages()) {
                List<Block> session = new ArrayList<>();
                for (Block block : blocks(page)) {
                    if (isTyped(block)) {
                        session.add(block);
                    }
                }
                if (!session.isEmpty()) {
                    sessions.add(session);
                }
            }
            List<List<String>> seen = Shell.sessions(sessions.stream()
                    .map(session -> session.stream().map(Block::code).toList())
                    .toList());
            for (int page = 0; page < seen.size(); page++) {
                for (int i = 0; i < seen.get(page).size(); i++) {
                    TYPED.put(sessions.get(page).get(i), seen.get(page).get(i));
                }
            }
        }
        return TYPED.getOrDefault(asked, "");
    }

    private static String program(String code) throws IOException, InterruptedException {
        Matcher name = CLASS.matcher(code);
        assertTrue(name.find(), code);
        Path source = Files.writeString(folder.resolve(name.group(1) + ".java"), code);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int failed = compiler.run(
                null, null, null, "-d", folder.toString(), "-cp", Output.runtimeClasspath(), source.toString());
        assertEquals(0, failed, "this does not compile:\n" + code);
        return Output.of(folder, folder + File.pathSeparator + Output.runtimeClasspath(), name.group(1));
    }

    /**
     * The text as it should read: all that was printed, or where the text is an excerpt the paragraphs that
     * its paragraphs stand for.
     */
    private static String shown(String text, String printed) {
        if (!text.lines().anyMatch("…"::equals)) {
            return printed;
        }
        List<String> actual = List.of(printed.strip().split("\n\n"));
        List<String> result = new ArrayList<>();
        int next = 0;
        for (String paragraph : text.strip().split("\n\n")) {
            if (paragraph.equals("…")) {
                result.add(paragraph);
            } else {
                for (int i = next; i < actual.size(); i++) {
                    if (common(actual.get(i), paragraph) > common(actual.get(next), paragraph)) {
                        next = i;
                    }
                }
                assertTrue(
                        next < actual.size() && common(actual.get(next), paragraph) > 3,
                        "nothing printed is like\n" + paragraph);
                result.add(actual.get(next));
                next++;
            }
        }
        return String.join("\n\n", result) + "\n";
    }

    private static int common(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return i;
            }
        }
        return length;
    }
}
