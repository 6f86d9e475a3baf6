package io.github.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.derivation.Rule;
import io.github.entente.engine.CaseBook.Entry;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule has cases and near misses, and they hold; {@link CaseBook#ofShippedRules} says where they are.
 */
class RuleCasesTest {
    private static final CaseBook BOOK = CaseBook.ofShippedRules();

    @TestFactory
    Stream<DynamicTest> each_case_and_near_miss_holds() {
        return BOOK.entries().stream().map(entry -> DynamicTest.dynamicTest(entry.toString(), entry::verify));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_has_a_case_and_two_near_misses() {
        return RuleBase.shipped().rules().values().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    List<Entry> entries = BOOK.entriesOf(rule.name());
                    assertTrue(entries.stream().anyMatch(entry -> !entry.isNearMiss()), "no case of " + rule);
                    assertTrue(
                            entries.stream().filter(Entry::isNearMiss).count() >= 2,
                            "less than two near misses of " + rule);
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_near_miss_differs_from_a_case_in_one_fact() {
        return BOOK.entries().stream()
                .filter(Entry::isNearMiss)
                .map(miss -> DynamicTest.dynamicTest(
                        miss.toString(),
                        () -> assertTrue(
                                BOOK.entriesOf(miss.rule()).stream()
                                        .filter(entry -> !entry.isNearMiss())
                                        .anyMatch(miss::differsInOneFactFrom),
                                "no case of the rule has all but one of these facts: " + miss.given())));
    }

    @Test
    void each_entry_is_of_a_rule_that_there_is() {
        TreeSet<String> rules = new TreeSet<>(
                RuleBase.shipped().rules().values().stream().map(Rule::name).toList());
        TreeSet<String> described =
                new TreeSet<>(BOOK.entries().stream().map(Entry::rule).toList());
        assertEquals(rules, described);
    }
}
