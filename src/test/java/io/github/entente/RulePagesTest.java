package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.rule.RuleCatalogue;
import io.github.entente.testkit.CaseBook;
import io.github.entente.testkit.RuleCase;
import io.github.entente.testkit.RuleCase.Derived;
import io.github.entente.testkit.RuleCase.Given;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
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
        List<RuleCase> cases = CaseBook.ofPages().casesOf(rule.name());
        assertTrue(cases.stream().anyMatch(one -> !one.isNearMiss()), rule + " has no case that derives");
        assertTrue(cases.stream().anyMatch(RuleCase::isNearMiss), rule + " has no near miss");
        for (RuleCase one : cases) {
            Map<String, Validity> derived = derived(rule, one);
            Map<String, String> promised = new TreeMap<>();
            Map<String, String> kept = new TreeMap<>();
            derived.forEach((sentence, when) -> kept.put(sentence, ""));
            for (Derived follows : one.derived()) {
                String sentence = sentence(follows.conclusion());
                assertTrue(follows.valid().isEmpty(), () -> one.place() + ": valid days belong into cases.txt");
                promised.put(sentence, follows.shown().orElse(""));
                follows.shown()
                        .ifPresent(shown ->
                                kept.computeIfPresent(sentence, (same, when) -> String.valueOf(derived.get(sentence))));
            }
            assertEquals(promised, kept, one.place());
        }
    }

    /** What the rule derives from the statements of a case, by sentence, as far as it is ever valid. */
    private static Map<String, Validity> derived(Rule rule, RuleCase one) throws IOException {
        Assessment assessment = Entente.assess(world(one));
        Map<Fact, Validity> stated = new LinkedHashMap<>();
        assessment.world().statements().forEach((relation, all) -> stated.put(relation, Validity.of(relation, all)));
        var graph = new io.github.entente.derivation.ReadGraph(
                assessment.derivations(), assessment.world().statements(), stated, assessment.settings());
        Map<String, Validity> derived = new TreeMap<>();
        for (Derivation derivation : assessment.derivations().derivations()) {
            Conclusion conclusion = derivation.conclusion();
            if (derivation.rule().equals(rule) && !graph.when(conclusion).isNever()) {
                derived.put(sentence(conclusion), graph.when(conclusion));
            }
        }
        return derived;
    }

    /** With ids for actors, from one end. */
    private static String sentence(Proposition conclusion) {
        return conclusion.canonical().sentence(UnaryOperator.identity());
    }

    private static World world(RuleCase one) throws IOException {
        WorldBuilder world = World.builder().medium("SOURCE", "the source");
        Matcher cast = CAST.matcher(Files.readString(RULES.resolve("README.md")));
        while (cast.find()) {
            ActorKind kind = ActorKind.labelled(cast.group(2)).orElseThrow();
            for (String id : cast.group(1).split(", ")) {
                world.actor(id, "the actor " + id, kind, List.of(), Map.of());
            }
        }
        for (Given given : one.given()) {
            Relation relation = given.proposition()
                    .filter(Relation.class::isInstance)
                    .map(Relation.class::cast)
                    .orElseThrow(() -> new AssertionError(one.place()
                            + ": a page states relations alone; actors stand in the table of rules/README.md,"
                            + " and conclusions are derived"));
            var step = world.relation(relation.subject())
                    .does(relation.type(), relation.object())
                    .per("SOURCE");
            relation.against().ifPresent(step::against);
            if (!given.happened().equals(Edtf.ALWAYS)) {
                step.happened(given.happened().toString());
            }
        }
        return world.build();
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
