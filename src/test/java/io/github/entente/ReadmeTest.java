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
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * README does what it says: whatever it shows is run, and the {@code text} block behind it is what was
 * printed.
 *
 * <ul>
 * <li>{@code java} with a {@code main}: compiled and run.
 * <li>{@code java} without: typed into JShell, one session for each section.
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
    private static final Pattern BLOCK = Pattern.compile("(?ms)^(?:```(\\w+)\n(.*?)^```$|^## (.*?)$)");
    private static final Pattern CLASS = Pattern.compile("class (\\w+)");

    private record Block(String section, String language, String code, int start, int end) {}

    @TempDir
    Path folder;

    @Test
    void everything_shown_is_what_is_printed() throws Exception {
        String page = Files.readString(README);
        List<Block> blocks = blocks(page);
        Map<Block, String> printed = printed(blocks);
        assertTrue(printed.size() >= 4, "README shows less than it should: " + printed.keySet());

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
        printed.forEach(
                (block, output) -> assertEquals("", output, "README does not show what this prints:\n" + block.code));
        if (Output.UPDATE) {
            Files.writeString(README, updated);
        } else {
            assertEquals(page, updated.toString());
        }
    }

    private static List<Block> blocks(String page) {
        List<Block> blocks = new ArrayList<>();
        String section = "";
        Matcher matcher = BLOCK.matcher(page);
        while (matcher.find()) {
            if (matcher.group(3) != null) {
                section = matcher.group(3);
            } else {
                blocks.add(new Block(section, matcher.group(1), matcher.group(2), matcher.start(2), matcher.end(2)));
            }
        }
        return blocks;
    }

    private Map<Block, String> printed(List<Block> blocks) throws Exception {
        Map<Block, String> printed = new LinkedHashMap<>();
        Map<String, List<Block>> sessions = new LinkedHashMap<>();
        for (Block block : blocks) {
            if (block.language.equals("java") && block.code.contains("static void main")) {
                printed.put(block, program(block.code));
            } else if (block.language.equals("java")) {
                sessions.computeIfAbsent(block.section, key -> new ArrayList<>())
                        .add(block);
            } else if (block.language.equals("yaml")) {
                String name = block.code.lines().findFirst().orElseThrow().substring(2);
                Files.writeString(folder.resolve(name), block.code);
                printed.put(block, Output.of(folder, Output.runtimeClasspath(), Main.class.getName(), name));
            } else if (block.language.equals("sh") && block.code.strip().endsWith("exec:java")) {
                printed.put(block, Output.of(folder, Output.runtimeClasspath(), Main.class.getName()));
            }
        }
        for (List<Block> session : sessions.values()) {
            List<String> seen = Shell.run(session.stream().map(Block::code).toList());
            for (int i = 0; i < seen.size(); i++) {
                printed.put(session.get(i), seen.get(i));
            }
        }
        return printed;
    }

    private String program(String code) throws IOException, InterruptedException {
        Matcher name = CLASS.matcher(code);
        assertTrue(name.find(), code);
        Path source = Files.writeString(folder.resolve(name.group(1) + ".java"), code);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int failed = compiler.run(
                null, null, null, "-d", folder.toString(), "-cp", Output.runtimeClasspath(), source.toString());
        assertEquals(0, failed, "README's program does not compile");
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
