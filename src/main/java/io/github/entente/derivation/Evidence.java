package io.github.entente.derivation;

import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Credibility;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Reliability;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How strong the evidence for stated facts is. Of the attestations that share any source, only the best
 * counts: ten copies of one wire story are one. Independent lineages combine by noisy-or; one lineage is
 * worth its value itself. Sources that are rated D, E or F together stay below one report of B2, however many
 * they are. Each report is worth the value of its code, halved with each half-life since what it tells last
 * happened. What is denied is believed less.
 */
final class Evidence {
    private static final AdmiraltyCode MOST_OF_POOR_SOURCES =
            new AdmiraltyCode(Reliability.B, Credibility.PROBABLY_TRUE);

    /** Up to so many days what is left is kept in a table. */
    private static final int TABLE = 2_048;

    private final DatedGraph graph;
    private final PersistentArray<Word[]> ofNodes = new PersistentArray<>();
    /** By half-life: what is left of one, by age in days. */
    private final Map<Integer, double[]> decays = new HashMap<>();

    /**
     * What one attestation says.
     *
     * @param attestation the attestation
     * @param affirms whether it affirms, or denies
     * @param sources the source and all through whom it passed
     * @param happened the days that it is about
     * @param first from this epoch day on it is seen
     * @param last the last epoch day that it is about
     * @param value of its code
     * @param poor whether its source is rated D, E or F
     * @param halfLife in days; 0 where it does not fade
     * @param decay what is left of one, by age
     */
    private record Word(
            Attestation attestation,
            boolean affirms,
            List<String> sources,
            Days happened,
            long first,
            long last,
            double value,
            boolean poor,
            int halfLife,
            double[] decay) {}

    Evidence(DatedGraph graph) {
        this.graph = graph;
    }

    /**
     * How strong the evidence for the fact is, by what is seen by the day of what happened in the window:
     * belief in what s affirms and d denies is s(1 − d) / (1 − sd), after Dempster's rule for two sources of
     * which each tells one thing.
     */
    double of(int node, int day, Days window, boolean ever) {
        Word[] all = words(node);
        if (all.length == 1 && all[0].affirms && !all[0].poor) {
            return counts(all[0], day, window) ? bounded(value(all[0], day, ever)) : 0;
        }
        List<Word> affirming = affirming(all, day, window);
        double affirmed = joint(affirming, day, ever);
        double denied = joint(denying(all, affirming, day, window), day, ever);
        return bounded(belief(affirmed, denied));
    }

    private double belief(double affirmed, double denied) {
        if (affirmed * denied == 1) { // only where settings make both certain: nothing is
            return belief(bounded(affirmed), bounded(denied));
        }
        return denied == 0 ? affirmed : affirmed * (1 - denied) / (1 - affirmed * denied);
    }

    /** Whether what is seen of it by the day of what happened in the window is denied. */
    boolean isDisputed(int node, int day, Days window) {
        return !denials(node, day, window).isEmpty();
    }

    /**
     * The denials, seen by the day, of days in the window on which it is attested to have happened by then.
     */
    List<Attestation> denials(int node, int day, Days window) {
        Word[] all = words(node);
        for (Word one : all) {
            if (!one.affirms) {
                return denying(all, affirming(all, day, window), day, window).stream()
                        .map(Word::attestation)
                        .toList();
            }
        }
        return List.of();
    }

    private static List<Word> affirming(Word[] all, int day, Days window) {
        List<Word> affirming = new ArrayList<>();
        for (Word one : all) {
            if (one.affirms && counts(one, day, window)) {
                affirming.add(one);
            }
        }
        return affirming;
    }

    private Word[] words(int node) {
        Word[] all = ofNodes.find(node);
        if (all == null) {
            all = words((Fact) graph.graph().proposition(node));
            ofNodes.set(node, all);
        }
        return all;
    }

    /** Those that deny days of these in the window, by the day. */
    private static List<Word> denying(Word[] all, List<Word> affirming, int day, Days window) {
        List<Word> denying = new ArrayList<>();
        for (Word one : all) {
            if (!one.affirms && deniesOneOf(affirming, one.happened, day, window)) {
                denying.add(one);
            }
        }
        return denying;
    }

    private static boolean deniesOneOf(List<Word> affirming, Days denied, int day, Days window) {
        Days days = window == Days.ALL ? denied : denied.intersection(window);
        for (Word one : affirming) {
            if (one.happened.lastCommonUntil(days, day) != Long.MIN_VALUE) {
                return true;
            }
        }
        return false;
    }

    /**
     * Noisy-or over lineages of the best in each, but no more than if those of poor sources were together one
     * report of nearly B2.
     */
    private double joint(List<Word> words, int day, boolean ever) {
        double all = 0;
        double good = 0;
        for (List<Word> lineage : Lineages.of(words, Word::sources)) {
            double best = 0;
            double bestGood = 0;
            for (Word one : lineage) {
                double value = value(one, day, ever);
                best = Math.max(best, value);
                bestGood = one.poor ? bestGood : Math.max(bestGood, value);
            }
            all = either(all, best);
            good = either(good, bestGood);
        }
        return Math.min(all, either(good, mostOfPoorSources()));
    }

    /** Noisy-or. Of nothing and a value it is the value itself. */
    private static double either(double one, double other) {
        return one + other * (1 - one);
    }

    private double mostOfPoorSources() {
        return graph.settings().maxStrength() * graph.settings().value(MOST_OF_POOR_SOURCES);
    }

    private double bounded(double strength) {
        return Math.min(graph.settings().maxStrength(), strength);
    }

    private static boolean counts(Word one, int day, Days window) {
        return one.first <= day && (window == Days.ALL || one.happened.lastCommonUntil(window, day) != Long.MIN_VALUE);
    }

    private static double value(Word one, int day, boolean ever) {
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

    private Word[] words(Fact fact) {
        int halfLife = graph.settings().halfLifeDays(fact).orElse(0);
        double[] decay = halfLife == 0 ? new double[0] : decay(halfLife);
        Collection<Attestation> all = graph.attestations(fact);
        Days happened = graph.when(fact).happened();
        List<Word> words = new ArrayList<>();
        for (Attestation one : all) {
            Days days = StatedValidity.happened(fact, one, all);
            Days left = one.affirms() ? days.intersection(happened) : days;
            if (!left.isEmpty()) {
                words.add(word(one, left, halfLife, decay));
            }
        }
        return words.toArray(new Word[0]);
    }

    private Word word(Attestation one, Days days, int halfLife, double[] decay) {
        Hull hull = days.hull();
        AdmiraltyCode code = one.code();
        return new Word(
                one,
                one.affirms(),
                one.passedThrough(),
                days,
                hull.first(),
                hull.last(),
                graph.settings().value(code),
                code.reliability().compareTo(Reliability.D) >= 0,
                halfLife,
                decay);
    }
}
