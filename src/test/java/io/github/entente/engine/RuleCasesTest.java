package io.github.entente.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.derivation.Rule;
import io.github.entente.engine.CaseBook.Entry;
import io.github.entente.testkit.Fact;
import io.github.entente.testkit.RuleVerifier;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule has cases and near misses, and they hold. Those of the pack {@code stance} are written down by the class {@code StanceCases} of this package, in {@code static void
 * addTo(CaseBook)}; a new pack needs a new class and no entry here.
 */
class RuleCasesTest {
    private static final CaseBook BOOK = book();

    private static CaseBook book() {
        CaseBook book = new CaseBook();
        TreeSet<String> packs = new TreeSet<>(
                RuleBase.shipped().rules().values().stream().map(Rule::pack).toList());
        for (String pack : packs) {
            String type = RuleCasesTest.class.getPackageName() + "." + Character.toUpperCase(pack.charAt(0))
                    + pack.substring(1) + "Cases";
            try {
                Class.forName(type).getDeclaredMethod("addTo", CaseBook.class).invoke(null, book);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(
                        "the pack " + pack + " needs a class " + type + " with static void addTo(CaseBook)", e);
            }
        }
        return book;
    }

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

    @Test
    void the_verifier_tells_what_is_missing_and_what_is_too_much() {
        AssertionError error = assertThrows(
                AssertionError.class,
                () -> RuleVerifier.verifyThat("stance/arming-opposes")
                        .given(
                                Fact.act("TR", io.github.entente.fact.RelationTypes.ARMS, "GNA"),
                                Fact.hostility("LNA", "GNA"))
                        .derives(Fact.stance("TR").deedsAgainst("LNA")));
        assertEquals("""
                rule stance/arming-opposes
                  given [TR ARMS GNA, Hostility[first=LNA, second=GNA]]
                  not derived: Stance[holder=TR, target=LNA, side=AGAINST, channel=DEEDS, basis=DIRECT]
                  not expected: Stance[holder=TR, target=LNA, side=AGAINST, channel=DEEDS, basis=INFERRED], always""", error.getMessage());
    }

    @Test
    void the_verifier_tells_a_wrong_time() {
        AssertionError error = assertThrows(
                AssertionError.class,
                () -> RuleVerifier.verifyThat("hostility/fighting")
                        .given(Fact.act("LNA", io.github.entente.fact.RelationTypes.ATTACKS, "GNA")
                                .on("2020-05"))
                        .derives(Fact.hostility("GNA", "LNA").shownAs("2020-04")));
        assertTrue(
                error.getMessage()
                        .endsWith("derived at another time: Hostility[first=GNA, second=LNA], 2020-05, not 2020-04"),
                error.getMessage());
    }

    @Test
    void the_verifier_fires_no_other_rule() {
        // with all rules, the attack would make a hostility and two stances
        RuleVerifier.verifyThat("stance/arming-opposes")
                .given(
                        Fact.act("TR", io.github.entente.fact.RelationTypes.ARMS, "GNA"),
                        Fact.act("LNA", io.github.entente.fact.RelationTypes.ATTACKS, "GNA"))
                .derivesNothing();
    }

    @Test
    void the_verifier_refuses_a_rule_that_there_is_not() {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> RuleVerifier.verifyThat("stance/word"));
        assertEquals("unknown rule or pack \"stance/word\"; did you mean \"stance/words\"?", error.getMessage());
    }
}
