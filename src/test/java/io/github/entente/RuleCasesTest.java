package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.derivation.Rule;
import io.github.entente.testkit.CaseBook;
import io.github.entente.testkit.RuleCase;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * {@code rules/<pack>/cases.txt}: every rule has cases and near misses, and they hold for the rule alone. How
 * they are written stands in {@code rules/README.md}.
 */
class RuleCasesTest {
    @TestFactory
    Stream<DynamicTest> each_case_and_near_miss_holds() {
        return CaseBook.ofShippedRules().cases().stream()
                .map(one -> DynamicTest.dynamicTest(one.toString(), one.uri(), one::verify));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_has_a_case_and_two_near_misses() {
        CaseBook book = CaseBook.ofShippedRules();
        return RulePacks.standard().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    List<RuleCase> cases = book.casesOf(rule.name());
                    long misses = cases.stream().filter(RuleCase::isNearMiss).count();
                    assertTrue(misses < cases.size(), "no case of " + rule);
                    assertTrue(misses >= 2, "less than two near misses of " + rule);
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_near_miss_differs_in_one_fact_from_the_case_above_it() {
        CaseBook book = CaseBook.ofShippedRules();
        return book.cases().stream()
                .filter(RuleCase::isNearMiss)
                .map(miss -> DynamicTest.dynamicTest(miss.toString(), miss.uri(), () -> {
                    RuleCase above = book.above(miss)
                            .orElseThrow(() -> new AssertionError(miss.place() + ": no case stands above it"));
                    assertTrue(
                            miss.differsInOneFactFrom(above),
                            () -> miss.place() + ": not all facts but one are those of " + above.place() + ", "
                                    + above);
                }));
    }

    @Test
    void each_case_is_of_a_rule_that_there_is() {
        TreeSet<String> rules = new TreeSet<>(
                RulePacks.standard().rules().stream().map(Rule::name).toList());
        TreeSet<String> described = new TreeSet<>(
                CaseBook.ofShippedRules().cases().stream().map(RuleCase::rule).toList());
        assertEquals(rules, described);
    }

    @Test
    void the_case_that_shows_the_notation_is_one_of_them() throws IOException {
        String page = Files.readString(Output.BASE.resolve("rules/README.md"));
        String shown = page.substring(page.indexOf("```text\n") + 8);
        String box = "\n" + shown.substring(0, shown.indexOf("```"));
        String cases = Files.readString(Output.BASE.resolve("rules/stance/cases.txt"));
        assertTrue(cases.contains(box + "\n"), () -> "not in rules/stance/cases.txt:" + box);
    }
}
