package io.github.entente.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.entente.RulePack;
import io.github.entente.RulePacks;
import io.github.entente.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * What a user sees whose rules break a law: jqwik fails that law alone, and reports a small world as code.
 */
class LawfulRulesTest {
    private static final RulePacks HEARSAY = RulePacks.standard()
            .and(RulePack.of("hearsay.drl", """
                    package hearsay;

                    import io.github.entente.conclusion.Alliance;
                    import io.github.entente.conclusion.Stance;
                    import io.github.entente.fact.Basis;

                    global io.github.entente.rule.Derivations derivations;

                    rule "hearsay/alliance"
                        @says( "it is said" )
                        @source( "nobody" )
                        @strength( 0.5 )
                        @time( OVERLAP )
                    when
                        $stance : Stance( basis == Basis.BY_LEADER, $one : holder, $other : target )
                    then
                        derivations.derive( kcontext, new Alliance( $one, $other ) );
                    end
                    """))
            .only("hearsay", "stance/words", "stance/through-the-leader");

    @PropertyDefaults(tries = 5)
    static class Hearsay implements LawfulRules {
        @Override
        public RulePacks packs() {
            return HEARSAY;
        }

        @Override
        @Property(tries = 100, seed = "11", shrinking = ShrinkingMode.FULL)
        public void weak_premises_are_read_by_few(@ForAll("worlds") World world) {
            LawfulRules.super.weak_premises_are_read_by_few(world);
        }
    }

    @TempDir
    Path folder;

    private EngineExecutionResults run(Class<?> type) {
        return EngineTestKit.engine("jqwik")
                .selectors(selectClass(type))
                .configurationParameter(
                        "jqwik.database", folder.resolve("jqwik").toString())
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .execute();
    }

    private static List<String> failed(EngineExecutionResults results) {
        return results.testEvents()
                .failed()
                .map(event -> event.getTestDescriptor())
                .map(TestDescriptor::getDisplayName)
                .toList();
    }

    @Test
    void jqwik_fails_the_law_that_is_broken_and_reports_code_to_paste() {
        EngineExecutionResults results = run(Hearsay.class);
        assertEquals(26, results.testEvents().started().count());
        assertEquals(List.of("weak premises are read by few"), failed(results));
        String report = results.allEvents()
                .reportingEntryPublished()
                .map(event -> event.getRequiredPayload(ReportEntry.class))
                .flatMap(entry -> entry.getKeyValuePairs().values().stream())
                .collect(Collectors.joining("\n"));
        int from = report.indexOf("Shrunk Sample");
        int to = report.indexOf("Original Sample");
        assertTrue(from >= 0 && to > from, report);
        String shrunk = report.substring(from, to);
        assertTrue(shrunk.contains("World.builder()"), report);
        assertTrue(shrunk.contains(".per("), report);
        assertEquals(2, shrunk.split("\\.relation\\(", -1).length - 1, report);
    }

    /** Its rule asks for a type that random worlds do not have, so it keeps every law. */
    @PropertyDefaults(tries = 2)
    static class Vacuous implements LawfulRules {
        private static final RulePacks SALES =
                RulePacks.standard().and(RulePack.of("sales.drl", """
                        package sales;

                        import io.github.entente.conclusion.Alliance;
                        import io.github.entente.fact.Relation;

                        global io.github.entente.rule.Derivations derivations;

                        rule "sales/customers"
                            @says( "{seller} sells" )
                            @source( "nobody" )
                            @strength( 0.5 )
                            @time( OVERLAP )
                        when
                            Relation( type.name == "SELLS_TO", subject < object, $seller : subject, $buyer : object )
                        then
                            derivations.derive( kcontext, new Alliance( $seller, $buyer ) );
                        end
                        """)).only("sales", "hostility");

        @Override
        public RulePacks packs() {
            return SALES;
        }
    }

    @Test
    void laws_of_a_rule_that_never_fires_are_vacuous() {
        EngineExecutionResults results = run(Vacuous.class);
        assertEquals(List.of("every rule fires"), failed(results));
        String message = results.testEvents()
                .failed()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().orElseThrow().getMessage())
                .collect(Collectors.joining());
        assertEquals("""
                the laws say nothing of rules that no world makes fire:
                  sales/customers fires in 0 of 300 worlds
                  sales/customers fires in 0 of 300 edited worlds
                let worlds() and histories() state what these rules ask for, as in EntenteArbitraries.worlds().withTypes(…).withMotifs("a ARMS b; b ATTACKS c"); \
                or leave the rules out of rules()""", message);
    }
}
