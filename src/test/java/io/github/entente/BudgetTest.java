package io.github.entente;

import static io.github.entente.rule.Rules.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.RunawayRuleException;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.rule.JavaRule;
import io.github.entente.world.World;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A rule that never stops is stopped. */
class BudgetTest {
    /** A number about somebody. */
    public record Count(String actor, long number) implements Conclusion {
        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of(actor);
        }

        @Override
        public ImmutableList<String> objects() {
            return ImmutableList.of();
        }

        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(actor) + " counts " + number;
        }
    }

    private static final JavaRule ONE =
            rule("count/one").when(Relation.class).derive(Count.class, relation -> new Count(relation.subject(), 1));

    private static final JavaRule UP =
            rule("count/up").when(Count.class).derive(Count.class, last -> new Count(last.actor(), last.number() + 1));

    private static final World WORLD = World.builder()
            .state("US", "United States")
            .state("TR", "Türkiye")
            .medium("M", "Medium")
            .relation("US")
            .cooperates("TR")
            .happened("2020")
            .per("M")
            .build();

    @Test
    void it_is_named_with_its_last_conclusions() {
        RulePacks endless = RulePacks.standard().and(ONE, UP).only("count");
        RunawayRuleException runaway = assertThrows(
                RunawayRuleException.class,
                () -> Entente.with(endless.withBudget(1000)).assess(WORLD));
        assertEquals("count/up", runaway.rule().name());
        assertEquals(1000, runaway.derivations());
        assertEquals(
                List.of(997L, 998L, 999L, 1000L, 1001L),
                runaway.last().stream().map(last -> ((Count) last).number()).toList());
        assertEquals(
                "rule \"count/up\" does not seem to stop: it made 1000 of 1000 derivations, the budget of a run, last Count[actor=US, number=997], "
                        + "Count[actor=US, number=998], Count[actor=US, number=999], Count[actor=US, number=1000], Count[actor=US, number=1001]; "
                        + "nothing was assessed. Let it conclude only what is not new each time, or raise the budget with RulePacks.withBudget(…)",
                runaway.getMessage());
        assertEquals(
                500_100,
                assertThrows(
                                RunawayRuleException.class,
                                () -> Entente.with(endless).assess(WORLD))
                        .derivations());
    }

    @Test
    void one_that_stops_in_time_is_not() {
        JavaRule few = rule("count/few")
                .when(Count.class)
                .where(last -> last.number() < 100)
                .derive(Count.class, last -> new Count(last.actor(), last.number() + 1));
        RulePacks packs = RulePacks.standard().and(ONE, few).only("count").withBudget(100);
        assertEquals(100, Entente.with(packs).assess(WORLD).derivations().derivationCount());
    }

    /** Counts US once for each of its relations, and TR without an end. */
    private static RulePacks few(long budget) {
        JavaRule endless = rule("count/up")
                .when(Count.class)
                .where(last -> last.actor().equals("TR"))
                .derive(Count.class, last -> new Count(last.actor(), last.number() + 1));
        return RulePacks.standard().and(ONE, endless).only("count").withBudget(budget);
    }

    @Test
    void each_edit_has_a_budget_of_its_own() {
        Attestation word = new Attestation(Edtf.parse("2020"), "M");
        try (LiveAssessment live = Entente.with(few(4)).open(WORLD)) {
            for (RelationType type : List.of(
                    RelationTypes.PRAISES,
                    RelationTypes.ARMS,
                    RelationTypes.FUNDS,
                    RelationTypes.ACCUSES,
                    RelationTypes.REJECTS,
                    RelationTypes.ATTACKS,
                    RelationTypes.SANCTIONS)) {
                assertTrue(live.add(new Relation("US", type, "M"), word));
            }
            assertEquals(8, live.snapshot().derivations().derivationCount());

            // it made one derivation before in each edit: that no longer counts
            RunawayRuleException runaway = assertThrows(
                    RunawayRuleException.class,
                    () -> live.add(new Relation("TR", RelationTypes.COOPERATES, "M"), word));
            assertEquals("count/up", runaway.rule().name());
            assertEquals(4, runaway.derivations());
            assertEquals(8, live.snapshot().derivations().derivationCount(), "nothing has changed");
        }
    }
}
