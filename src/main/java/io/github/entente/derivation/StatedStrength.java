package io.github.entente.derivation;

import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Credibility;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Reliability;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How strong the evidence for stated facts is. Of the attestations that share any source, only the best
 * counts: ten copies of one wire story are one. Independent lineages combine by noisy-or; one lineage is
 * worth its value itself. Of a lineage that nobody has rated (F), each act on other days counts for its
 * credibility, since what tells it from noise is that it says so again: with r the value of F, and c that of
 * the credibility of each, r(1 − ∏(1 − c)). So it stays below r. Sources that are rated D, E or F together
 * stay below one report of B2, however many they are. Each report is worth the value of its code, halved with
 * each half-life since what it tells last happened. What is denied is believed less.
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
     * @param attestation the attestation
     * @param date when it says that it happened
     * @param affirms whether it affirms, or denies
     * @param sources the source and all through whom it passed
     * @param happened the days that it is about
     * @param counted those of them on which it happened for sure
     * @param first from this epoch day on it is seen
     * @param last the last epoch day that it is about
     * @param value of its code
     * @param poor whether its source is rated D, E or F
     * @param rated whether its source is rated at all: not F
     * @param halfLife in days; 0 where it does not fade
     * @param decay what is left of one, by age
     */
    record Word(
            Attestation attestation,
            Edtf date,
            boolean affirms,
            List<String> sources,
            Days happened,
            Days counted,
            long first,
            long last,
            double value,
            boolean poor,
            boolean rated,
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
     * How strong the evidence for the fact is, by what is seen by the day of what happened in the window:
     * belief in what s affirms and d denies is s(1 − d) / (1 − sd), after Dempster's rule for two sources of
     * which each tells one thing. A denial is about its own days. What is affirmed of other days stands, and
     * the best choice of days counts.
     *
     * <p>An attestation counts on the days on which it makes the fact valid.
     */
    double of(int node, int day, Days window, Held held) {
        Word[] all = words(node);
        if (all.length == 1 && all[0].affirms && !all[0].poor) {
            Days happened = held == Held.FOR_SURE ? all[0].counted : all[0].happened;
            long last = window == Days.ALL && held == Held.ON_THE_DAY
                    ? all[0].lastBy(day)
                    : happened.lastCommonUntil(window, day);
            return all[0].first <= day && last != Long.MIN_VALUE ? bounded(value(all[0], last, day, held)) : 0;
        }
        return bounded(belief(node, day, window, held).belief);
    }

    /** The denials, seen by the day, of days on which the strength of the fact rests. */
    List<Attestation> denials(int node, int day, Days window, Held held) {
        for (Word one : words(node)) {
            if (!one.affirms) {
                return belief(node, day, window, held).denying.stream()
                        .map(Word::attestation)
                        .toList();
            }
        }
        return List.of();
    }

    /**
     * The denials that can be heard together. All choices, or few of them where there are many denials: none,
     * each alone, and all.
     */
    private static final class Choices {
        private static final int MOST = 6;

        static List<List<Word>> of(List<Word> denials) {
            List<List<Word>> choices = new ArrayList<>();
            choices.add(List.of());
            if (denials.size() > MOST) {
                denials.forEach(one -> choices.add(List.of(one)));
                choices.add(denials);
                return choices;
            }
            for (Word one : denials) {
                for (List<Word> choice : List.copyOf(choices)) {
                    List<Word> more = new ArrayList<>(choice);
                    more.add(one);
                    choices.add(more);
                }
            }
            return choices;
        }
    }

    /** The denials, seen by the day, of days on which somebody affirms it by then. */
    List<Attestation> contradictions(int node, int day) {
        Word[] all = words(node);
        List<Word> affirming = new ArrayList<>();
        for (Word one : all) {
            if (one.affirms && one.first <= day) {
                affirming.add(one);
            }
        }
        return denying(all, affirming, Days.ALL, day).stream()
                .map(Word::attestation)
                .toList();
    }

    private record Belief(double belief, List<Word> denying) {
        static final Belief NONE = new Belief(0, List.of());
    }

    private Belief belief(int node, int day, Days window, Held held) {
        Word[] all = words(node);
        List<Word> denials = new ArrayList<>();
        for (Word one : all) {
            if (!one.affirms && one.first <= day) {
                denials.add(one);
            }
        }
        Belief best = Belief.NONE;
        for (List<Word> heard : Choices.of(denials)) {
            Days days = window;
            for (Word denial : denials) {
                days = heard.contains(denial) ? days : days.without(denial.happened);
            }
            Belief belief = belief(node, all, heard, day, days, held);
            best = belief.belief > best.belief ? belief : best;
        }
        return best;
    }

    /** By what happened on these days, and the denials that are heard. */
    private Belief belief(int node, Word[] all, List<Word> heard, int day, Days days, Held held) {
        Validity when = graph.whenOf(node);
        List<Word> affirming = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (Word one : all) {
            if (one.affirms && one.first <= day) {
                Days told = held == Held.FOR_SURE ? one.counted : one.happened;
                Days counted = days == Days.ALL ? told : told.intersection(days);
                if (held == Held.ON_THE_DAY ? when.isValidOn(day, counted) : when.hasHappenedBy(day, counted)) {
                    affirming.add(one);
                    values.add(value(one, counted.lastCommonUntil(Days.ALL, day), day, held));
                }
            }
        }
        double affirmed = joint(all, affirming, values, day);
        List<Word> denying = new ArrayList<>();
        List<Double> denied = new ArrayList<>();
        for (Word denial : heard) {
            for (Word one : affirming) {
                if (denial.happened.intersection(days).lastCommonUntil(one.happened, day) != Long.MIN_VALUE) {
                    denying.add(denial);
                    denied.add(value(denial, denial.lastBy(day), day, held));
                    break;
                }
            }
        }
        double against = joint(all, denying, denied, day);
        return new Belief(less(affirmed, against), denying);
    }

    /**
     * The strength of these affirmations, as far as the denials of the same days leave it.
     *
     * @param value what each is worth
     */
    double belief(List<Word> affirming, List<Word> denying, int day, ToDoubleFunction<Word> value) {
        Word[] all = Stream.concat(affirming.stream(), denying.stream()).toArray(Word[]::new);
        return bounded(less(
                joint(all, affirming, values(affirming, value), day),
                joint(all, denying, values(denying, value), day)));
    }

    private static List<Double> values(List<Word> words, ToDoubleFunction<Word> value) {
        List<Double> values = new ArrayList<>();
        for (Word one : words) {
            values.add(value.applyAsDouble(one));
        }
        return values;
    }

    private double less(double affirmed, double denied) {
        if (affirmed * denied == 1) { // only where settings make both certain: nothing is
            return less(bounded(affirmed), bounded(denied));
        }
        return denied == 0 ? affirmed : affirmed * (1 - denied) / (1 - affirmed * denied);
    }

    /** The value of what it says, less what has faded by the day. */
    static double value(Word one, int day) {
        return value(one, one.lastBy(day), day, Held.ON_THE_DAY);
    }

    /** Those that deny days of these in the window. */
    static List<Word> denying(Word[] all, List<Word> affirming, Days window, int day) {
        List<Word> denying = new ArrayList<>();
        for (Word one : all) {
            if (!one.affirms && one.first <= day) {
                Days denied = window == Days.ALL ? one.happened : one.happened.intersection(window);
                for (Word affirmed : affirming) {
                    if (denied.lastCommonUntil(affirmed.happened, day) != Long.MIN_VALUE) {
                        denying.add(one);
                        break;
                    }
                }
            }
        }
        return denying;
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

    /**
     * Noisy-or over lineages of the best in each, but no more than if those of poor sources were together one
     * report of nearly B2.
     */
    private double joint(Word[] said, List<Word> words, List<Double> values, int day) {
        if (words.isEmpty()) {
            return 0;
        }
        Map<Word, Double> valueOf = new IdentityHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            valueOf.put(words.get(i), values.get(i));
        }
        double all = 0;
        double good = 0;
        for (List<Word> lineage : Lineages.of(alike(said, words.get(0), day), Word::sources)) {
            double best = 0;
            double bestGood = 0;
            List<Word> unrated = new ArrayList<>();
            for (Word one : lineage) {
                double value = valueOf.getOrDefault(one, 0.0);
                best = Math.max(best, value);
                bestGood = one.poor ? bestGood : Math.max(bestGood, value);
                if (!one.rated && value > 0) {
                    unrated.add(one);
                }
            }
            all = either(all, unrated.size() < 2 ? best : Math.max(best, together(unrated, valueOf, day)));
            good = either(good, bestGood);
        }
        return Math.min(all, either(good, mostOfPoorSources()));
    }

    /**
     * Of one lineage that nobody has rated: those reports, of which no two share a day, that together leave
     * the least doubt. By interval scheduling, so that a further report never weakens, and a denial of some
     * never strengthens. A report from which days in the middle were taken back counts as if it had them.
     */
    private double together(List<Word> unrated, Map<Word, Double> valueOf, int day) {
        double reliability = graph.settings().reliability().getOrDefault(Reliability.F, 0.0);
        unrated.sort(Comparator.comparingLong((Word one) -> one.lastBy(day)).thenComparing(one -> one.first));
        long[] ends = unrated.stream().mapToLong(one -> one.lastBy(day)).toArray();
        double[] doubts = new double[ends.length + 1];
        doubts[0] = 1;
        for (int i = 0; i < ends.length; i++) {
            Word one = unrated.get(i);
            double credibility = Math.min(1, valueOf.getOrDefault(one, 0.0) / reliability);
            doubts[i + 1] = Math.min(doubts[i], doubts[endingBefore(one.first, ends)] * (1 - credibility));
        }
        return reliability * (1 - doubts[ends.length]);
    }

    /** How many of these days, which are in order, are before the day. */
    private static int endingBefore(long day, long[] ends) {
        int from = 0;
        int to = ends.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ends[middle] < day) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /**
     * All that say the same and are seen by the day: a report can make two lineages one on other days too.
     */
    private static List<Word> alike(Word[] said, Word one, int day) {
        List<Word> alike = new ArrayList<>();
        for (Word other : said) {
            if (other.affirms == one.affirms && other.first <= day) {
                alike.add(other);
            }
        }
        return alike;
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

    /** Its value so long after the last day on which it happened. */
    private static double value(Word one, long last, int day, Held held) {
        if (held != Held.ON_THE_DAY || one.halfLife == 0 || last >= day) {
            return one.value;
        }
        long age = day - last;
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
                words.add(word(one, left, StatedValidity.counted(fact, one, left), halfLife, decay));
            }
        }
        return words.toArray(new Word[0]);
    }

    private Word word(Attestation one, Days days, Days counted, int halfLife, double[] decay) {
        Hull hull = days.hull();
        AdmiraltyCode code = one.code();
        return new Word(
                one,
                one.happened(),
                one.affirms(),
                one.passedThrough(),
                days,
                counted,
                hull.first(),
                hull.last(),
                graph.settings().value(code),
                code.reliability().compareTo(Reliability.D) >= 0,
                code.reliability() != Reliability.F,
                halfLife,
                decay);
    }
}
