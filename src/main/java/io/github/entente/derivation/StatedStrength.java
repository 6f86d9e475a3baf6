package io.github.entente.derivation;

import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Credibility;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Reliability;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How strong the evidence for stated facts is. Of the attestations that share any source, only the best counts:
 * ten copies of one wire story are one. Independent lineages combine by noisy-or. Each is worth the value of its
 * code, halved with each half-life since what it tells last happened. What is denied is believed less.
 */
final class StatedStrength {
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
     * @param date when it says that it happened
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
    record Word(
            Edtf date,
            boolean affirms,
            List<String> sources,
            Days happened,
            long first,
            long last,
            double value,
            boolean poor,
            int halfLife,
            double[] decay) {
        /** The last epoch day up to this one that it is about, where it is seen by then. */
        long lastBy(int day) {
            return last <= day ? last : happened.lastCommonUntil(Days.ALL, day);
        }
    }

    StatedStrength(DatedGraph graph) {
        this.graph = graph;
    }

    /**
     * How strong the evidence for the fact is, by what is seen by the day of what happened in the window: belief
     * in what s affirms and d denies is s(1 − d) / (1 − sd), after Dempster's rule for two sources of which each
     * tells one thing.
     */
    double of(int node, int day, Days window, boolean ever) {
        Word[] all = words(node);
        if (all.length == 1 && all[0].affirms && !all[0].poor) {
            return counts(all[0], day, window) ? bounded(1 - (1 - value(all[0], day, ever))) : 0;
        }
        List<Word> affirming = new ArrayList<>();
        for (Word one : all) {
            if (one.affirms && counts(one, day, window)) {
                affirming.add(one);
            }
        }
        double affirmed = joint(affirming, day, ever);
        double denied = joint(denying(all, affirming, day), day, ever);
        return bounded(less(affirmed, denied));
    }

    /** Whether what is seen of it by the day of what happened in the window is denied. */
    boolean isDisputed(int node, int day, Days window) {
        Word[] all = words(node);
        List<Word> affirming = new ArrayList<>();
        for (Word one : all) {
            if (one.affirms && counts(one, day, window)) {
                affirming.add(one);
            }
        }
        return !denying(all, affirming, day).isEmpty();
    }

    /** The strength of these affirmations, as far as the denials of the same days leave it. */
    double belief(List<Word> affirming, List<Word> denying, int day) {
        return bounded(less(joint(affirming, day, /* ever= */ false), joint(denying, day, /* ever= */ false)));
    }

    private static double less(double affirmed, double denied) {
        if (denied == 0) {
            return affirmed;
        }
        double conflict = affirmed * denied;
        return conflict == 1 ? 0.5 : affirmed * (1 - denied) / (1 - conflict);
    }

    /** The value of what it says, less what has faded by the day. */
    static double value(Word one, int day) {
        return value(one, day, /* ever= */ false);
    }

    /** What is said of the fact, each with its days that still stand. The array must not be changed. */
    Word[] words(int node) {
        Word[] all = ofNodes.find(node);
        if (all == null) {
            all = words((Fact) graph.graph().proposition(node));
            ofNodes.set(node, all);
        }
        return all;
    }

    /** Those that deny days of these. */
    static List<Word> denying(Word[] all, List<Word> affirming, int day) {
        List<Word> denying = new ArrayList<>();
        for (Word one : all) {
            if (!one.affirms && one.first <= day) {
                for (Word affirmed : affirming) {
                    if (one.happened.meets(affirmed.happened)) {
                        denying.add(one);
                        break;
                    }
                }
            }
        }
        return denying;
    }

    /** Noisy-or over lineages of the best in each; those of poor sources together count for at most one B2. */
    private double joint(List<Word> words, int day, boolean ever) {
        if (words.isEmpty()) {
            return 0;
        }
        double doubt = 1;
        double poorDoubt = 1;
        for (List<Word> lineage : Lineages.of(words, Word::sources)) {
            double best = 0;
            double bestPoor = 0;
            for (Word one : lineage) {
                double value = value(one, day, ever);
                best = one.poor ? best : Math.max(best, value);
                bestPoor = one.poor ? Math.max(bestPoor, value) : bestPoor;
            }
            if (best >= bestPoor) {
                doubt *= 1 - best;
            } else {
                poorDoubt *= 1 - bestPoor;
            }
        }
        double poor = Math.min(1 - poorDoubt, graph.settings().value(MOST_OF_POOR_SOURCES));
        return 1 - doubt * (1 - poor);
    }

    private double bounded(double sure) {
        return Math.min(graph.settings().maxStrength(), sure);
    }

    private static boolean counts(Word one, int day, Days window) {
        return one.first <= day && (window == Days.ALL || one.happened.lastCommonUntil(window, day) != Long.MIN_VALUE);
    }

    private static double value(Word one, int day, boolean ever) {
        if (ever || one.halfLife == 0) {
            return one.value;
        }
        // what it is about may have gaps, such as an end that others state; what is beyond is not seen
        long age = day - one.lastBy(day);
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
                one.happened(),
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
