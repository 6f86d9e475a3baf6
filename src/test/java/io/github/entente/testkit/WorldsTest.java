package io.github.entente.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.Siding;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Rule;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.World;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WorldsTest {
    private static final int SAMPLE = 1000;
    private static final double LEAST_SHARE = 0.02;

    /** Else a law could hold of a rule only because the rule never fires. */
    @Test
    void every_rule_fires_in_enough_worlds() {
        Random random = new Random(1);
        Map<String, Integer> fired = new TreeMap<>();
        RulePacks.standard().rules().stream().map(Rule::name).forEach(rule -> fired.put(rule, 0));
        for (int i = 0; i < SAMPLE; i++) {
            for (String rule : firing(Worlds.next(random))) {
                fired.merge(rule, 1, Integer::sum);
            }
        }
        StringBuilder table = new StringBuilder("share of worlds in which each rule fires to some effect:\n");
        fired.forEach((rule, count) ->
                table.append(String.format(Locale.ROOT, "%6.1f %%  %s%n", 100.0 * count / SAMPLE, rule)));
        assertTrue(fired.values().stream().allMatch(count -> count >= LEAST_SHARE * SAMPLE), table::toString);
    }

    private static Set<String> firing(World world) {
        Assessment assessment = Entente.assess(world);
        ReadGraph read = AssessmentReadings.read(assessment);
        Set<String> rules = new HashSet<>();
        for (Derivation derivation : assessment.derivations().derivations()) {
            if (!read.when(derivation.conclusion()).isNever()) {
                rules.add(derivation.rule().name());
            }
        }
        return rules;
    }

    /** Else laws would say little about recursion, lineages, denials and edits. */
    @Test
    void collisions_and_chains_are_common() {
        Random random = new Random(1);
        Map<String, Integer> met = new TreeMap<>();
        for (int i = 0; i < SAMPLE; i++) {
            World world = Worlds.next(random);
            count(met, "a chain of agents", chains(world, false));
            count(met, "a circle of agents", chains(world, true));
            count(met, "a relation with several attestations", statements(world, all -> all.size() > 1));
            count(met, "attestations of one relation that share a source", statements(world, WorldsTest::share));
            count(
                    met,
                    "a denied attestation",
                    statements(world, all -> all.stream().anyMatch(one -> !one.affirms())));
            count(met, "a relation disputed by another lineage", isDisputed(world));
            count(met, "a pair that is related twice", pairs(world));
            World start = Worlds.nextHistory(random).start();
            count(met, "a history that begins with nothing", start.relations().isEmpty());
        }
        assertShares(met, "a chain of agents", 8);
        assertShares(met, "a circle of agents", 5);
        assertShares(met, "a relation with several attestations", 50);
        assertShares(met, "attestations of one relation that share a source", 30);
        assertShares(met, "a denied attestation", 30);
        assertShares(met, "a relation disputed by another lineage", 10);
        assertShares(met, "a pair that is related twice", 50);
        assertTrue(met.getOrDefault("a history that begins with nothing", 0) < 200, met::toString);
    }

    @Test
    void histories_state_withdraw_and_state_again() {
        Random random = new Random(1);
        Map<String, Integer> met = new TreeMap<>();
        for (int i = 0; i < SAMPLE; i++) {
            History history = Worlds.nextHistory(random);
            history.edits().stream()
                    .map(edit -> edit.getClass().getSimpleName())
                    .distinct()
                    .forEach(kind -> met.merge(kind, 1, Integer::sum));
            count(met, "some withdrawn and stated again", isStatedAgain(history));
        }
        assertShares(met, "State", 50);
        assertShares(met, "WithdrawFact", 40);
        assertShares(met, "WithdrawAttestation", 40);
        assertShares(met, "WithdrawActor", 20);
        assertShares(met, "WithdrawSource", 20);
        assertShares(met, "some withdrawn and stated again", 10);
    }

    private static void count(Map<String, Integer> met, String what, boolean isSo) {
        met.merge(what, isSo ? 1 : 0, Integer::sum);
    }

    private static void assertShares(Map<String, Integer> met, String what, int leastPercent) {
        assertTrue(met.get(what) * 100 >= leastPercent * SAMPLE, () -> what + ": too few in " + SAMPLE + ": " + met);
    }

    private static boolean chains(World world, boolean closed) {
        List<Relation> agencies = world.relations().stream()
                .filter(relation -> relation.type().equals(RelationTypes.AGENT_OF))
                .toList();
        return agencies.stream()
                .anyMatch(one -> agencies.stream()
                        .anyMatch(next -> next.subject().equals(one.object())
                                && next.object().equals(one.subject()) == closed));
    }

    private static boolean statements(World world, Predicate<Set<Attestation>> test) {
        return world.statements().values().stream().anyMatch(test);
    }

    private static boolean share(Set<Attestation> all) {
        return all.stream()
                .anyMatch(one -> all.stream()
                        .anyMatch(other ->
                                one != other && !Collections.disjoint(one.passedThrough(), other.passedThrough())));
    }

    private static boolean isDisputed(World world) {
        return !AssessmentReadings.read(Entente.assess(world))
                .disputed(World.LAST_DAY)
                .isEmpty();
    }

    private static boolean pairs(World world) {
        Set<Set<String>> pairs = new HashSet<>();
        return !world.relations().stream().allMatch(one -> pairs.add(Set.of(one.subject(), one.object())));
    }

    private static boolean isStatedAgain(History history) {
        Set<Statement> before = new HashSet<>();
        World world = history.start();
        for (Edit edit : history.edits()) {
            Set<Statement> now = new HashSet<>(Statement.of(world));
            if (edit instanceof Edit.State state) {
                Statement one = new Statement(state.fact().canonical(), state.attestation());
                if (!now.contains(one) && before.contains(one)) {
                    return true;
                }
            }
            before.addAll(now);
            world = edit.applyTo(world);
        }
        return false;
    }

    @Test
    void own_types_and_motifs_are_met() {
        WorldArbitrary trading = EntenteArbitraries.worlds()
                .withTypes(TradeProperties.TRADES_WITH)
                .withMotifs("a TRADES_WITH b; b FIGHTS c");
        Random random = new Random(1);
        int met = 0;
        for (int i = 0; i < SAMPLE; i++) {
            World world = trading.generator(1000).next(random).value();
            met += world.relations().stream().anyMatch(one -> one.type().equals(TradeProperties.TRADES_WITH)) ? 1 : 0;
        }
        assertTrue(met >= SAMPLE / 2, met + " of " + SAMPLE);
    }

    @Test
    void a_wrong_motif_or_type_is_refused() {
        WorldArbitrary worlds = EntenteArbitraries.worlds();
        assertEquals(
                "\"a FIGHTS a\" in the motif \"x AIDS y; a FIGHTS a\" is no relation of two actors; write it as in \"x FIGHTS y; a AIDS x\"",
                assertThrows(IllegalArgumentException.class, () -> worlds.withMotifs("x AIDS y; a FIGHTS a"))
                        .getMessage());
        assertEquals(
                "unknown relation type TRADES_WITH in the motif \"a TRADES_WITH b\"; name a shipped type, one of yours that was added before,"
                        + " or one of the families LAUDS, BLAMES, AIDS, HARMS, FIGHTS, ALLIES, TALKS, WARS, PLEDGES, ENDS, QUITS, DEFENDS, SPARES, STRIKES, PRESSES",
                assertThrows(IllegalArgumentException.class, () -> worlds.withMotifs("a TRADES_WITH b"))
                        .getMessage());
        assertEquals(
                "there already is a relation type ARMS; give yours another name",
                assertThrows(IllegalArgumentException.class, () -> worlds.withTypes(RelationTypes.ARMS))
                        .getMessage());
    }

    @Test
    void histories_shrink_to_the_edits_that_matter() {
        Predicate<History> takesTwo = history ->
                history.start().relations().size() - history.end().relations().size() >= 2;
        Random random = new Random(3);
        for (int found = 0; found < 5; ) {
            History history = Worlds.nextHistory(random);
            if (takesTwo.test(history)) {
                found++;
                History least = Reductions.least(history, takesTwo);
                assertEquals(2, least.start().relations().size(), () -> WorldCode.of(least));
                assertEquals(0, least.end().relations().size(), () -> WorldCode.of(least));
                assertTrue(least.edits().size() <= 2, () -> WorldCode.of(least));
            }
        }
    }

    @Test
    void every_reduction_is_smaller() {
        Random random = new Random(5);
        for (int i = 0; i < 20; i++) {
            History history = Worlds.nextHistory(random);
            long size = Reductions.size(history);
            Reductions.of(history).forEach(one -> assertTrue(Reductions.size(one) < size, one::toString));
        }
    }

    @Test
    void the_same_numbers_make_the_same_world() {
        assertEquals(Worlds.next(new Random(7)), Worlds.next(new Random(7)));
    }

    @Test
    void counterexamples_shrink_to_the_relations_that_matter() {
        Random random = new Random(3);
        for (int found = 0; found < 5; ) {
            World world = Worlds.next(random);
            if (takesASide(world)) {
                found++;
                World least = Reductions.least(world, WorldsTest::takesASide);
                assertEquals(2, least.relations().size(), () -> WorldCode.of(least));
            }
        }
    }

    /** Whether there is a war, and somebody stands for one of its sides. */
    private static boolean takesASide(World world) {
        return !AssessmentReadings.read(Entente.assess(world))
                .conclusions(Siding.class)
                .isEmpty();
    }
}
