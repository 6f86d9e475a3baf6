package io.github.entente.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.entente.RulePack;
import io.github.entente.RulePacks;
import io.github.entente.World;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What a user sees whose rules break a law: jqwik fails that law alone, and reports a small world as code. */
class LawfulRulesTest {
    private static final RulePacks HEARSAY = RulePacks.standard()
            .and(RulePack.of("hearsay.drl", """
                    package hearsay;

                    import io.github.entente.conclusion.Alliance;
                    import io.github.entente.conclusion.Stance;
                    import io.github.entente.fact.Basis;

                    global io.github.entente.engine.Derivations derivations;

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

    @Test
    void jqwik_fails_the_law_that_is_broken_and_reports_code_to_paste() {
        EngineExecutionResults results = EngineTestKit.engine("jqwik")
                .selectors(selectClass(Hearsay.class))
                .configurationParameter("jqwik.database", "target/jqwik-database-of-wrong-rules")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .execute();
        assertEquals(22, results.testEvents().started().count());
        assertEquals(
                List.of("weak premises are read by few"),
                results.testEvents()
                        .failed()
                        .map(event -> event.getTestDescriptor())
                        .map(TestDescriptor::getDisplayName)
                        .toList());
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
}
