package io.github.entente.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.World;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Rule;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
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
        ReadGraph read = Readings.read(assessment);
        Set<String> rules = new HashSet<>();
        for (Derivation derivation : assessment.derivations().derivations()) {
            if (!read.when(derivation.conclusion()).isNever()) {
                rules.add(derivation.rule().name());
            }
        }
        return rules;
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
            if (inferred(world)) {
                found++;
                World least = Reductions.least(world, WorldsTest::inferred);
                assertEquals(2, least.relations().size(), () -> WorldCode.of(least));
            }
        }
    }

    private static boolean inferred(World world) {
        return Readings.read(Entente.assess(world)).conclusions(Conclusion.class).stream()
                .anyMatch(conclusion -> conclusion.toString().contains("INFERRED"));
    }
}
