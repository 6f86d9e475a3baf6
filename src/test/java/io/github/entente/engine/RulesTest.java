package io.github.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.derivation.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every shipped rule keeps to, in what it says of itself and in its text. */
class RulesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("entente.basedir", "")).resolve("rules");
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\"(.*?)^then$(.*?)^end$");
    private static final Pattern NAME = Pattern.compile("[a-z]+(?:-[a-z]+)*/[a-z]+(?:-[a-z]+)*");
    private static final Pattern CONSEQUENCE =
            Pattern.compile("(?s)\\s*derivations\\.derive\\( kcontext, [^;]*? \\);\\s*");
    private static final List<String> FORBIDDEN = List.of(
            "salience",
            "no-loop",
            "lock-on-active",
            "agenda-group",
            "insertLogical",
            "insert(",
            "update(",
            "modify",
            "delete(",
            "retract",
            "System.out",
            "LocalDate.now",
            "accumulate",
            "forall",
            "from ");

    /** A rule's text, without comments. */
    private record Text(Path file, String head, String consequence) {}

    private static Map<String, Text> texts() {
        Map<String, Text> texts = new TreeMap<>();
        for (Path file : files()) {
            Matcher rule = RULE.matcher(read(file));
            while (rule.find()) {
                Text before = texts.put(rule.group(1), new Text(file, rule.group(2), rule.group(3)));
                assertEquals(null, before, "two rules have the name " + rule.group(1));
            }
        }
        return texts;
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replaceAll("(?m)^\\s*//.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void all_rules_of_the_folder_are_run_and_no_others() {
        assertEquals(
                List.copyOf(texts().keySet()),
                RuleBase.shipped().rules().values().stream().map(Rule::name).toList());
    }

    @TestFactory
    Stream<DynamicTest> each_rule_says_why_on_what_ground_how_strongly() {
        return eachRule(rule -> {
            assertTrue(NAME.matcher(rule.name()).matches(), rule.name());
            assertFalse(rule.says().isBlank());
            assertFalse(rule.says().endsWith("."), "a sentence without full stop");
            assertTrue(rule.says().contains("{"), "a sentence about this firing, not about all");
            assertFalse(rule.source().isBlank());
            assertTrue(rule.strength() > 0 && rule.strength() <= 1, () -> "strength " + rule.strength());
        });
    }

    @TestFactory
    Stream<DynamicTest> each_rule_names_all_five_in_its_text() {
        Map<String, Text> texts = texts();
        return eachRule(rule -> {
            for (String annotation : List.of("@says(", "@source(", "@strength(", "@time(", "@derives(")) {
                assertEquals(1, count(texts.get(rule.name()).head(), annotation), annotation + " of " + rule);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> each_rule_stands_in_the_folder_of_its_pack() {
        Map<String, Text> texts = texts();
        return eachRule(rule -> {
            assertEquals(
                    rule.pack(),
                    texts.get(rule.name()).file().getParent().getFileName().toString());
            assertTrue(rule.name().startsWith(rule.pack() + "/"));
        });
    }

    @TestFactory
    Stream<DynamicTest> each_consequence_is_one_statement() {
        Map<String, Text> texts = texts();
        return eachRule(rule -> {
            String consequence = texts.get(rule.name()).consequence();
            assertTrue(CONSEQUENCE.matcher(consequence).matches(), consequence);
        });
    }

    @TestFactory
    Stream<DynamicTest> each_file_leaves_out_what_rules_must_not_use() {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    String text = read(file).replaceAll("\"[^\"]*\"", "\"\"");
                    assertEquals(
                            List.of(), FORBIDDEN.stream().filter(text::contains).toList(), "in " + file.getFileName());
                    assertFalse(
                            Pattern.compile("\\bnot\\b|\\bexists\\b")
                                    .matcher(text)
                                    .find(),
                            "shipped rules are positive");
                    assertEquals(
                            "package io.github.entente.rules;",
                            text.strip().lines().findFirst().orElse(""));
                }));
    }

    @Test
    void the_shipped_rules_are_positive_and_no_sequence_goes_on_from_itself() {
        assertTrue(RuleBase.shipped().isPositive());
        assertEquals(
                1,
                Strata.of(RuleBase.shipped().rules().values(), RuleBase.shipped()::conditions)
                        .size());
    }

    @Test
    void an_inferred_conclusion_is_never_a_premise() {
        // the only way to read a stance is to say on what basis
        List<String> open = new ArrayList<>();
        Pattern stance = Pattern.compile("(?s): Stance\\((.*?)\\)\\n");
        texts().forEach((name, text) -> {
            Matcher premise = stance.matcher(text.head() + "\n");
            while (premise.find()) {
                if (!premise.group(1).contains("basis ")) {
                    open.add(name + ": " + premise.group(1).strip());
                }
            }
        });
        assertEquals(List.of(), open);
    }

    @Test
    void no_name_crashes_the_rule_compiler() {
        // Drools 10.2.0: a component whose name is part of one of these breaks the code generator
        List<String> bad = new ArrayList<>();
        for (String word : List.of("alphaIndexedBy", "betaIndexedBy")) {
            for (Rule rule : RuleBase.shipped().rules().values()) {
                rule.bindings().keySet().stream().filter(word::contains).forEach(name -> bad.add(rule + ": " + name));
            }
        }
        assertEquals(List.of(), bad);
    }

    private static Stream<DynamicTest> eachRule(java.util.function.Consumer<Rule> test) {
        return RuleBase.shipped().rules().values().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> test.accept(rule)));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
