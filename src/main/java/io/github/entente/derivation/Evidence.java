package io.github.entente.derivation;

import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The confidence in stated facts. Attestations that share a source form one lineage, and only the best of a
 * lineage counts: ten copies of one wire story count as one. Independent lineages combine by noisy-or. An
 * attestation has the value of its code, halved with each half-life since the last day on which its content
 * happened.
 */
final class Evidence {
    /** For ages below this many days, the decay is kept in a table. */
    private static final int TABLE = 2_048;

    private final DatedGraph graph;
    private final PersistentArray<Affirmed[]> ofNodes = new PersistentArray<>();
    /** For each half-life, the remaining share by age in days. */
    private final Map<Integer, double[]> decays = new HashMap<>();

    /**
     * An affirmation.
     *
     * @param sources the source and those who passed the report on
     * @param happened the days on which it happened
     * @param first the first epoch day on which it is seen
     * @param last the last epoch day on which it happened
     * @param value the value of its code
     * @param halfLife in days; 0 if it does not fade
     * @param decay the remaining share by age
     */
    private record Affirmed(
            List<String> sources, Days happened, long first, long last, double value, int halfLife, double[] decay) {}

    Evidence(DatedGraph graph) {
        this.graph = graph;
    }

    /**
     * The confidence in the fact on the day. Only what is seen by that day, and happened in the window,
     * counts.
     */
    double of(int node, int day, Days window, boolean ever) {
        Affirmed[] all = ofNodes.find(node);
        if (all == null) {
            all = affirmed((Fact) graph.graph().proposition(node));
            ofNodes.set(node, all);
        }
        if (all.length == 1) {
            return counts(all[0], day, window) ? bounded(1 - (1 - value(all[0], day, ever))) : 0;
        }
        List<Affirmed> seen = new ArrayList<>();
        for (Affirmed one : all) {
            if (counts(one, day, window)) {
                seen.add(one);
            }
        }
        double doubt = 1;
        for (List<Affirmed> lineage : Lineages.of(seen, Affirmed::sources)) {
            double best = 0;
            for (Affirmed one : lineage) {
                best = Math.max(best, value(one, day, ever));
            }
            doubt *= 1 - best;
        }
        return bounded(1 - doubt);
    }

    private double bounded(double sure) {
        return Math.min(graph.settings().maxStrength(), sure);
    }

    private static boolean counts(Affirmed one, int day, Days window) {
        return one.first <= day && (window == Days.ALL || one.happened.meets(window));
    }

    private static double value(Affirmed one, int day, boolean ever) {
        if (ever || one.halfLife == 0 || one.last >= day) {
            return one.value;
        }
        long age = day - one.last;
        return one.value * (age < TABLE ? one.decay[(int) age] : left(age, one.halfLife));
    }

    private static double left(long age, int halfLife) {
        return Math.pow(2, -(double) age / halfLife);
    }

    private double[] decay(int halfLife) {
        double[] left = decays.get(halfLife);
        if (left == null) {
            left = new double[TABLE];
            for (int age = 0; age < TABLE; age++) {
                left[age] = left(age, halfLife);
            }
            decays.put(halfLife, left);
        }
        return left;
    }

    private Affirmed[] affirmed(Fact fact) {
        int halfLife = graph.settings().halfLifeDays(fact).orElse(0);
        double[] decay = halfLife == 0 ? new double[0] : decay(halfLife);
        List<Affirmed> affirmed = new ArrayList<>();
        for (Attestation one : graph.attestations(fact)) {
            if (one.affirms()) {
                Optional<LocalDate> first = one.happened().first();
                Optional<LocalDate> last = one.happened().last();
                affirmed.add(new Affirmed(
                        one.passedThrough(),
                        Validity.happened(one),
                        first.isEmpty() ? Long.MIN_VALUE : first.get().toEpochDay(),
                        last.isEmpty() ? Long.MAX_VALUE : last.get().toEpochDay(),
                        graph.settings().value(one.code()),
                        halfLife,
                        decay));
            }
        }
        return affirmed.toArray(new Affirmed[0]);
    }
}
