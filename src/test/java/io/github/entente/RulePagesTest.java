package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Fact;
import io.github.entente.rule.RuleCatalogue;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code rules/<pack>/README.md}: a section for every rule, with what the rule says of itself, and cases that
 * are run. How a page is written stands in {@code rules/README.md}.
 */
class RulePagesTest {
    private static final Path RULES = Output.BASE.resolve("rules");
    private static final Pattern SECTION = Pattern.compile("(?ms)^## (\\S+)$(.*?)(?=^## |\\z)");
    private static final Pattern CASE = Pattern.compile("(?ms)^```text\n(.*?)^```$");
    private static final Pattern STATEMENT =
            Pattern.compile("(\\S+) ([A-Z_]+) (\\S+?)(?: against (\\S+?))?(?:, (\\S+?)(?:, ended (\\S+))?)?");
    private static final Pattern CAST = Pattern.compile("(?m)^\\| ([A-Z, -]+) \\| ([a-z ]+) \\|$");

    static List<Rule> rules() {
        return RulePacks.standard().rules();
    }

    @Test
    void every_section_is_a_rule_and_every_rule_a_section() throws IOException {
        assertEquals(
                new TreeSet<>(rules().stream().map(Rule::name).toList()),
                new TreeSet<>(sections().keySet()));
    }

    @Test
    void every_pack_is_in_the_tables() throws IOException {
        for (Rule rule : rules()) {
            String pack = rule.pack();
            assertTrue(
                    Files.readString(Output.BASE.resolve("README.md")).contains("(rules/" + pack + "/README.md)"),
                    pack);
            assertTrue(Files.readString(RULES.resolve("README.md")).contains("(" + pack + "/README.md)"), pack);
        }
    }

    @Test
    void the_catalogue_is_that_of_the_rules() throws IOException {
        RuleCatalogue catalogue = RulePacks.standard().catalogue();
        String now = "<!-- catalogue -->\n```mermaid\n" + catalogue.toMermaid() + "```\n\n" + catalogue.toMarkdown()
                + "<!-- end of catalogue -->";
        Path file = RULES.resolve("README.md");
        String page = Files.readString(file);
        String updated = Pattern.compile("(?s)<!-- catalogue -->.*<!-- end of catalogue -->")
                .matcher(page)
                .replaceFirst(Matcher.quoteReplacement(now));
        if (Output.UPDATE) {
            Files.writeString(file, updated);
        }
        assertTrue(page.contains("<!-- catalogue -->"), "rules/README.md has no place for the catalogue");
        assertEquals(updated, Files.readString(file), "the catalogue is stale: run with -Dentente.update=true");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_section_tells_what_the_rule_says_of_itself(Rule rule) throws IOException {
        List<String> lines = sections().get(rule.name()).lines().toList();
        for (String line : List.of(
                "> " + rule.says(),
                "- **Time**: " + rule.time(),
                "- **Strength**: " + rule.strength(),
                "- **Source**: " + rule.source())) {
            assertTrue(lines.contains(line), rule + " lacks the line\n" + line);
        }
        for (String start : List.of("- **When**: ", "- **Then**: ")) {
            assertTrue(lines.stream().anyMatch(line -> line.startsWith(start)), rule + " lacks " + start);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_cases_of_the_section_are_true(Rule rule) throws IOException {
        List<String> cases = CASE.matcher(sections().get(rule.name()))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertTrue(cases.stream().anyMatch(text -> text.contains("\n⇒ ")), rule + " has no case that derives");
        assertTrue(cases.stream().anyMatch(text -> text.contains("\n⇏ ")), rule + " has no near miss");
        for (String text : cases) {
            List<String> promised = text.lines()
                    .filter(line -> line.startsWith("⇒ "))
                    .map(line -> line.substring(2))
                    .toList();
            assertEquals(new TreeSet<>(promised), new TreeSet<>(derived(rule, text)), rule + " in\n" + text);
        }
    }

    /**
     * What the rule derives from the statements of a case, as sentences with ids, as far as it is ever valid.
     */
    private static List<String> derived(Rule rule, String text) throws IOException {
        Assessment assessment = Entente.assess(world(text));
        Map<Fact, Validity> stated = new LinkedHashMap<>();
        assessment.world().statements().forEach((relation, all) -> stated.put(relation, Validity.of(relation, all)));
        var graph = new io.github.entente.derivation.ReadGraph(
                assessment.derivations(), assessment.world().statements(), stated, assessment.settings());
        List<String> sentences = new ArrayList<>();
        for (Derivation derivation : assessment.derivations().derivations()) {
            Conclusion conclusion = derivation.conclusion();
            if (derivation.rule().equals(rule) && !graph.when(conclusion).isNever()) {
                sentences.add(conclusion.sentence(UnaryOperator.identity()));
            }
        }
        return sentences;
    }

    private static World world(String text) throws IOException {
        WorldBuilder world = World.builder().medium("SOURCE", "the source");
        Matcher cast = CAST.matcher(Files.readString(RULES.resolve("README.md")));
        while (cast.find()) {
            ActorKind kind = ActorKind.labelled(cast.group(2)).orElseThrow();
            for (String id : cast.group(1).split(", ")) {
                world.actor(id, "the actor " + id, kind, List.of(), Map.of());
            }
        }
        text.lines()
                .filter(line -> !line.startsWith("⇒") && !line.startsWith("⇏"))
                .forEach(line -> {
                    Matcher statement = STATEMENT.matcher(line);
                    assertTrue(statement.matches(), "no statement: " + line);
                    var step = world.relation(statement.group(1))
                            .does(statement.group(2), statement.group(3))
                            .per("SOURCE");
                    given(statement, 4).forEach(step::against);
                    given(statement, 5).forEach(step::happened);
                    given(statement, 6).forEach(step::ended);
                });
        return world.build();
    }

    private static Stream<String> given(MatchResult match, int group) {
        return Stream.ofNullable(match.group(group));
    }

    /** The sections of all pages by their titles. */
    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new TreeMap<>();
        try (Stream<Path> packs = Files.list(RULES)) {
            for (Path pack : packs.filter(Files::isDirectory).sorted().toList()) {
                Matcher section = SECTION.matcher(Files.readString(pack.resolve("README.md")));
                while (section.find()) {
                    assertTrue(
                            section.group(1).startsWith(pack.getFileName() + "/"),
                            section.group(1) + " is on the page of " + pack.getFileName());
                    sections.put(section.group(1), section.group(2));
                }
            }
        }
        return sections;
    }
}
