package io.github.entente.benchmark.peers;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.benchmark.SkewedWorlds;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Derivation;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** That a peer did the same work: without it a comparison says nothing, so it fails. */
public final class Agreement {
    private Agreement() {}

    /**
     * Compares the hand joins with the library, on the seeds and on skewed worlds: the sizes are the
     * arguments.
     */
    public static void main(String[] sizes) {
        for (String name : Seeds.names()) {
            check(name, Seeds.named(name));
        }
        for (String size : sizes) {
            check(size + " relations", SkewedWorlds.of(Integer.parseInt(size), 1));
        }
    }

    private static void check(String name, World world) {
        Assessment assessment = Entente.assess(world);
        Proofs hand = HandJoins.of(world);
        check(assessment, hand);
        System.out.printf(
                Locale.ROOT,
                "%s: %,d conclusions, %,d derivations, the same%n",
                name,
                hand.conclusions().size(),
                hand.derivations());
    }

    /** What an assessment's graph holds, whenever it is valid. */
    static Set<Conclusion> conclusions(Assessment assessment) {
        return assessment.derivations().propositions().stream()
                .filter(Conclusion.class::isInstance)
                .map(Conclusion.class::cast)
                .collect(Collectors.toCollection(HashSet::new));
    }

    static Map<String, Integer> derivations(Assessment assessment) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Derivation derivation : assessment.derivations().derivations()) {
            counts.merge(derivation.rule().name(), 1, Integer::sum);
        }
        return counts;
    }

    /** Fails unless the hand joins found the same conclusions, and of each rule as many derivations. */
    static void check(Assessment assessment, Proofs hand) {
        derivations(assessment).forEach((rule, count) -> same("derivations by " + rule, count, hand.derivations(rule)));
        same("derivations", assessment.derivations().derivationCount(), hand.derivations());
        Set<Conclusion> ours = conclusions(assessment);
        Set<Conclusion> theirs = hand.conclusions();
        if (!ours.equals(theirs)) {
            Set<Conclusion> missing = new HashSet<>(ours);
            missing.removeAll(theirs);
            theirs.removeAll(ours);
            throw new IllegalStateException(
                    "the hand joins lack " + missing.stream().limit(3).toList() + " and have "
                            + theirs.stream().limit(3).toList());
        }
    }

    static void same(String what, long ours, long theirs) {
        if (ours != theirs) {
            throw new IllegalStateException(what + ": " + ours + " here, " + theirs + " with the peer");
        }
    }
}
