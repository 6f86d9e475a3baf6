package io.github.entente.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code mvn test -Dtests.only=frustration}: what is measured in {@code src/bench/frustration/README.md}.
 * Prints; checks the answers, no times.
 */
@Tag("frustration")
class FrustrationFiguresTest {
    private interface Question {
        Frustration ask(SignedGraph graph);
    }

    private static void measure(String what, Map<String, Integer> expected, Question question) throws IOException {
        Map<String, SignedGraph> states = SignedData.states();
        List<Double> seconds = new ArrayList<>();
        int proved = 0;
        List<String> rest = new ArrayList<>();
        for (Map.Entry<String, SignedGraph> entry : states.entrySet()) {
            long begin = System.nanoTime();
            Frustration frustration = question.ask(entry.getValue());
            seconds.add((System.nanoTime() - begin) / 1e9);
            int value = expected.get(entry.getKey());
            assertTrue(frustration.lowerBound() <= value && value <= frustration.upperBound(), frustration::toString);
            if (frustration.isExact()) {
                proved++;
            } else {
                rest.add(entry.getKey() + " " + frustration.lowerBound() + ".." + frustration.upperBound());
            }
        }
        seconds.sort(null);
        double total = seconds.stream().mapToDouble(Double::doubleValue).sum();
        System.out.printf(
                Locale.ROOT,
                "%s: %d of %d proved, %.1f s together, median %.2f s, greatest %.2f s%s%n",
                what,
                proved,
                states.size(),
                total,
                seconds.get(seconds.size() / 2),
                seconds.get(seconds.size() - 1),
                rest.isEmpty() ? "" : "; the rest: " + String.join(", ", rest));
        assertEquals(states.size(), proved + rest.size());
    }

    @Test
    void states() throws IOException {
        Map<String, Integer> two = SignedData.verified("verified_frustration.csv", "frustration_k2");
        Map<String, Integer> three = SignedData.verified("verified_weak_balance.csv", "weak_balance_min_k3");
        Map<String, Integer> eight = SignedData.verified("verified_weak_balance.csv", "weak_balance_min_k<=8");
        Budget alone = Budget.standard().withoutSolver();
        System.out.println("solver: " + Solvers.find().map(Solver::name).orElse("none"));
        measure("L, without a solver", two, graph -> graph.frustration(alone));
        measure("L, with the solver", two, SignedGraph::frustration);
        measure("up to 8 blocs, without a solver", eight, graph -> graph.frustration(8, alone));
        measure("up to 8 blocs, with the solver", eight, graph -> graph.frustration(8, Budget.standard()));
        measure(
                "up to 3 blocs, without a solver, 50 million steps",
                three,
                graph -> graph.frustration(3, alone.withWork(50_000_000)));
        measure("up to 3 blocs, with the solver", three, graph -> graph.frustration(3, Budget.standard()));
        one("Mapping Militants", SignedData.militants());
    }

    @Test
    void random() {
        one("98 actors, 246 ties, half negative", RandomGraphs.graph(98, 246, 50, 1));
        one("30 actors, all ties, half negative", RandomGraphs.graph(30, 435, 50, 1));
        one("283 actors, 411 ties, half negative", RandomGraphs.graph(283, 411, 50, 1));
        SignedGraph large = RandomGraphs.graph(5_000, 20_000, 30, 1);
        Frustration frustration = one("5000 actors, 20000 ties, 30 % negative", large);
        SplitMix64 chance = new SplitMix64(2);
        long best = Long.MAX_VALUE;
        Annealing descent = new Annealing(
                large.network(), 2, new BudgetMeter(Budget.standard().withWork(Long.MAX_VALUE)));
        for (int start = 0; start < 100; start++) {
            int[] bloc = new int[large.network().nodes];
            Arrays.setAll(bloc, v -> chance.below(2));
            best = Math.min(best, large.network().cost(descent.descended(bloc)));
        }
        System.out.println("  local search from 100 starts: " + best);
        assertTrue(frustration.upperBound() <= best);
    }

    private static Frustration one(String what, SignedGraph graph) {
        Frustration last = null;
        for (Budget budget : List.of(Budget.standard().withoutSolver(), Budget.standard())) {
            long begin = System.nanoTime();
            last = graph.frustration(budget);
            System.out.printf(
                    Locale.ROOT,
                    "%s, %s: %d..%d, %s, %.1f s, %d million steps%n",
                    what,
                    budget.solver() ? "with the solver" : "without",
                    last.lowerBound(),
                    last.upperBound(),
                    last.ended(),
                    (System.nanoTime() - begin) / 1e9,
                    last.work() / 1_000_000);
        }
        return java.util.Objects.requireNonNull(last);
    }
}
