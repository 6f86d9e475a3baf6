package io.github.entente.testkit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.entente.Assessment;
import io.github.entente.Assessor;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.Validity;
import io.github.entente.world.World;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/** Checks whether random worlds make rules fire. Laws say nothing about rules that do not fire. */
final class Vacuity {
    private static final int SAMPLE = 300;
    private static final int LEAST = 3;

    private Vacuity() {}

    /** The rules that are not shipped; all rules if all are shipped. */
    static ImmutableSet<String> ownRules(RulePacks packs) {
        Set<Rule> shipped = Set.copyOf(RulePacks.standard().rules());
        ImmutableSet<String> own = packs.rules().stream()
                .filter(rule -> !shipped.contains(rule))
                .map(Rule::name)
                .collect(ImmutableSet.toImmutableSet());
        return own.isEmpty() ? packs.rules().stream().map(Rule::name).collect(ImmutableSet.toImmutableSet()) : own;
    }

    static void check(RulePacks packs, Set<String> names, Arbitrary<World> worlds, Arbitrary<History> histories) {
        List<String> rules = packs.only(names.toArray(String[]::new)).rules().stream()
                .map(Rule::name)
                .toList();
        Assessor assessor = Entente.with(packs);
        List<String> idle = new ArrayList<>();
        RandomGenerator<World> world = worlds.generator(1000);
        RandomGenerator<History> history = histories.generator(1000);
        Random random = new Random(1);
        idle.addAll(idle(
                "worlds", LEAST, rules, () -> fired(assessor, world.next(random).value())));
        idle.addAll(idle("edited worlds", 1, rules, () -> {
            History edited = history.next(random).value();
            return Sets.union(fired(assessor, edited.start()), fired(assessor, edited.end()));
        }));
        if (!idle.isEmpty()) {
            throw new AssertionError("the laws say nothing of rules that no world makes fire:\n  "
                    + String.join("\n  ", idle)
                    + "\n"
                    + "let worlds() and histories() state what these rules ask for, as in"
                    + " EntenteArbitraries.worlds().withTypes(…).withMotifs(\"a ARMS b; b ATTACKS c\"); or"
                    + " leave the rules out of rules()");
        }
    }

    private static List<String> idle(String what, int least, List<String> rules, Supplier<Set<String>> next) {
        Map<String, Integer> counts = new TreeMap<>();
        rules.forEach(rule -> counts.put(rule, 0));
        for (int i = 0; i < SAMPLE; i++) {
            next.get().forEach(rule -> counts.computeIfPresent(rule, (name, count) -> count + 1));
        }
        List<String> idle = new ArrayList<>();
        counts.forEach((rule, count) -> {
            if (count < least) {
                idle.add(rule + " fires in " + count + " of " + SAMPLE + " " + what);
            }
        });
        return idle;
    }

    /** The rules that derive something that holds on some day. */
    private static Set<String> fired(Assessor assessor, World world) {
        Assessment assessment = assessor.assess(world);
        ReadGraph read = AssessmentReadings.read(assessment);
        Set<String> fired = new HashSet<>();
        for (Derivation derivation : assessment.derivations().derivations()) {
            if (!fired.contains(derivation.rule().name())
                    && !Validity.derived(
                                    derivation.rule().time(),
                                    derivation.premises().stream()
                                            .map(read::when)
                                            .toList(),
                                    assessment.settings().timeLimits())
                            .isNever()) {
                fired.add(derivation.rule().name());
            }
        }
        return fired;
    }
}
