package io.github.entente.testkit;

import static io.github.entente.fact.RelationTypes.ATTACKS;
import static io.github.entente.testkit.CaseFact.act;
import static io.github.entente.testkit.CaseFact.hostility;
import static io.github.entente.testkit.CaseFact.siding;
import static io.github.entente.testkit.CaseFact.stance;
import static io.github.entente.testkit.CaseFact.state;
import static io.github.entente.testkit.RuleVerifier.verifyThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.entente.Entente;
import io.github.entente.fact.Channel;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

class CoversRulesTest {
    private static void fight() {
        verifyThat("hostility/fighting")
                .given(state("LNA"), state("GNA"), act("LNA", ATTACKS, "GNA"))
                .derives(hostility("GNA", "LNA"));
    }

    private static void arm() {
        verifyThat("stance/supports-against")
                .given(siding("TR", "GNA", "LNA", Channel.DEEDS))
                .derives(stance("TR").deedsAgainst("LNA").inferred());
    }

    @CoversRules({"hostility/fighting", "stance/supports-against"})
    static class Covered {
        @Test
        void one() {
            fight();
        }

        @Nested
        class Inner {
            @Test
            void other() {
                arm();
            }
        }
    }

    @CoversRules("stance")
    static class Gaps {
        @Test
        void arming() {
            arm();
        }

        @TestFactory
        Stream<DynamicTest> seeds() {
            return Stream.of("first", "second")
                    .map(name -> DynamicTest.dynamicTest(
                            name,
                            () -> Entente.assess(World.builder()
                                    .state("A", "A")
                                    .state("B", "B")
                                    .relation("A")
                                    .sanctions("B")
                                    .happened("2020")
                                    .per("A")
                                    .build())));
        }
    }

    @CoversRules(value = "hostility/fighting", inEachTest = true)
    static class Vacuous {
        @Test
        void fights() {
            fight();
        }

        @Test
        void says_nothing() {
            Entente.assess(World.builder().build());
        }

        @TestFactory
        Stream<DynamicTest> dynamic() {
            return Stream.of(
                    DynamicTest.dynamicTest("fights too", CoversRulesTest::fight),
                    DynamicTest.dynamicTest("says nothing either", CoversRulesTest::arm));
        }
    }

    @CoversRules(value = "hostility/fighting", inEachTest = true)
    static class Properties {
        @Example
        void fights() {
            fight();
        }

        @Example
        void says_nothing() {
            arm();
        }
    }

    @CoversRules("rivalry/proxy")
    static class PropertyGaps {
        @Example
        void fights() {
            fight();
        }
    }

    @CoversRules("rivalries")
    static class Misspelt {
        @Test
        void fights() {
            fight();
        }
    }

    private static EngineExecutionResults run(String engine, Class<?> type) {
        return EngineTestKit.engine(engine)
                .selectors(selectClass(type))
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .execute();
    }

    /** What failed, {@code name: message}, in the order of its failing. */
    private static List<String> failures(EngineExecutionResults results) {
        return results.allEvents()
                .finished()
                .filter(event ->
                        event.getRequiredPayload(TestExecutionResult.class).getStatus()
                                != TestExecutionResult.Status.SUCCESSFUL)
                .map(event -> event.getTestDescriptor().getDisplayName() + ": "
                        + event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .orElseThrow()
                                .getMessage())
                .toList();
    }

    @Test
    void a_class_whose_tests_fire_all_rules_passes() {
        EngineExecutionResults results = run("junit-jupiter", Covered.class);
        assertEquals(List.of(), failures(results));
        assertEquals(2, results.testEvents().succeeded().count());
    }

    @Test
    void a_rule_that_no_test_fires_fails_the_class_and_is_named() {
        assertEquals(List.of("""
                        CoversRulesTest$Gaps: no test of io.github.entente.testkit.CoversRulesTest$Gaps makes these rules fire: stance/attacked, stance/recognition, stance/siding, stance/siding-by-leader, stance/siding-of-the-principal, stance/through-the-leader, stance/voice, stance/words
                        rules fired by the tests of io.github.entente.testkit.CoversRulesTest$Gaps
                          stance/attacked                 never
                          stance/deeds                    in 2 tests: seeds: first, …
                          stance/recognition              never
                          stance/siding                   never
                          stance/siding-by-leader         never
                          stance/siding-of-the-principal  never
                          stance/supports-against         in 1 test: arming
                          stance/through-the-leader       never
                          stance/voice                    never
                          stance/words                    never"""), failures(run("junit-jupiter", Gaps.class)));
    }

    @Test
    void where_each_test_must_fire_it_those_that_do_not_fail() {
        assertEquals(
                List.of(
                        "dynamic: says nothing either never made this rule fire, so it says nothing of it: hostility/fighting",
                        "says_nothing never made this rule fire, so it says nothing of it: hostility/fighting"),
                failures(run("junit-jupiter", Vacuous.class)).stream()
                        .map(failure -> failure.substring(failure.indexOf(": ") + 2))
                        .sorted()
                        .toList());
    }

    @Test
    void properties_are_measured_too() {
        assertEquals(
                List.of(
                        "says nothing: says_nothing never made this rule fire, so it says nothing of it: hostility/fighting"),
                failures(run("jqwik", Properties.class)));
        // jqwik tells of a class's failure twice: of the class, and of all that it ran
        assertEquals("""
                CoversRulesTest.PropertyGaps: no test of io.github.entente.testkit.CoversRulesTest$PropertyGaps makes this rule fire: rivalry/proxy
                rules fired by the tests of io.github.entente.testkit.CoversRulesTest$PropertyGaps
                  rivalry/proxy  never""", failures(run("jqwik", PropertyGaps.class)).get(0));
    }

    @Test
    void a_name_that_nothing_has_fails() {
        assertEquals(
                List.of(
                        "CoversRulesTest$Misspelt: @CoversRules of io.github.entente.testkit.CoversRulesTest$Misspelt names \"rivalries\", but there is no such rule or pack among the shipped ones and those that its tests ran"),
                failures(run("junit-jupiter", Misspelt.class)));
    }

    @Test
    void the_table_is_written_where_it_is_wanted(@TempDir Path folder) throws Exception {
        String before = System.setProperty("entente.coverage", folder.toString());
        try {
            run("junit-jupiter", Covered.class);
        } finally {
            if (before == null) {
                System.clearProperty("entente.coverage");
            } else {
                System.setProperty("entente.coverage", before);
            }
        }
        assertEquals("""
                rules fired by the tests of io.github.entente.testkit.CoversRulesTest$Covered
                  hostility/fighting       in 1 test: one
                  stance/supports-against  in 1 test: other
                """, Files.readString(folder.resolve(Covered.class.getName() + ".txt")));
    }

    @Test
    void what_is_not_annotated_is_not_measured() {
        // and costs nothing: a run outside of any test tells nobody
        Entente.assess(Seeds.libya2020());
        assertEquals(List.of(), failures(run("junit-jupiter", Covered.class)));
    }
}
