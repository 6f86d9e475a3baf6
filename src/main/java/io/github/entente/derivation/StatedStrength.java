package io.github.entente.derivation;

import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Credibility;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Reliability;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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

    /** Two ways to compute one strength differ by less. */
    private static final double ROUNDING = 1e-9;

    /** Up to so many days what is left is kept in a table. */
    private static final int TABLE = 2_048;

    private final DatedGraph graph;
    private final PersistentArray<Word[]> ofNodes = new PersistentArray<>();
    private final PersistentArray<List<Word>> denialsOf = new PersistentArray<>();
    /** By half-life: what is left of one, by age in days. */
    private final Map<Integer, double[]> decays = new HashMap<>();

    private final Map<String, Integer> sourceNumbers = new HashMap<>();
    private final Lineages affirmed = new Lineages(true);
    private final Lineages denied = new Lineages(false);

    /**
     * What one attestation says.
     *
     * @param attestation the attestation
     * @param date when it says that it happened
     * @param affirms whether it affirms, or denies
     * @param sources the source and all through whom it passed
     * @param sourceNumbers the same by number; the array must not be changed
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
            int[] sourceNumbers,
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
        return denials(node).isEmpty()
                ? List.of()
                : belief(node, day, window, held).denying.stream()
                        .map(Word::attestation)
                        .toList();
    }

    /**
     * The denials that can be heard together. All choices, or few of them where there are many denials: none,
     * each alone, and all.
     */
    private static final class Choices {
        private static final int MOST = 6;

        /** @param all how many denials there are, of which these matter */
        static List<List<Word>> of(List<Word> denials, int all) {
            List<List<Word>> choices = new ArrayList<>();
            choices.add(List.of());
            if (all > MOST) {
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
        List<Word> affirming = new ArrayList<>();
        for (Word one : words(node)) {
            if (one.affirms && one.first <= day) {
                affirming.add(one);
            }
        }
        return denying(denials(node), affirming, Days.ALL, day).stream()
                .map(Word::attestation)
                .toList();
    }

    private record Belief(double belief, List<Word> denying) {
        static final Belief NONE = new Belief(0, List.of());
    }

    /**
     * The best of the choices of denials that are heard. Those that deny no day on which something counts are
     * as good as not said. A choice is passed over if it could not be the best even if everything counted
     * that counts where all are heard.
     */
    private Belief belief(int node, int day, Days window, Held held) {
        List<Word> denials = denials(node, day);
        List<Counted> most = counted(node, Arrays.asList(words(node)), day, window, held);
        if (most.isEmpty()) {
            return Belief.NONE;
        }
        List<Word> meeting = denials.isEmpty() ? denials : meeting(denials, Days.ALL, told(most), day);
        if (meeting.isEmpty()) {
            return new Belief(joint(words(node), most, day), List.of());
        }
        Belief best = Belief.NONE;
        double bound = joint(words(node), most, day);
        for (List<Word> heard : Choices.of(meeting, denials.size())) {
            if (heard.size() == 1) {
                double against = joint(words(node), List.of(denial(heard.get(0), day, held)), day);
                if (less(bound, against) < best.belief - ROUNDING) {
                    continue;
                }
            }
            List<Days> unheard = new ArrayList<>();
            for (Word denial : meeting) {
                if (heard.size() < meeting.size() && !heard.contains(denial)) {
                    unheard.add(denial.happened);
                }
            }
            Belief belief = belief(node, most, heard, day, window.without(Days.union(unheard)), held);
            best = belief.belief > best.belief ? belief : best;
        }
        return best;
    }

    /** By what happened on these days, and the denials that are heard. */
    private Belief belief(int node, List<Counted> most, List<Word> heard, int day, Days days, Held held) {
        List<Word> some = most.stream().map(Counted::word).toList();
        List<Counted> affirming = counted(node, some, day, days, held);
        double strength = joint(words(node), affirming, day);
        List<Word> denying = heard.isEmpty() ? heard : meeting(heard, days, told(affirming), day);
        List<Counted> against =
                denying.stream().map(one -> denial(one, day, held)).toList();
        return new Belief(less(strength, joint(words(node), against, day)), denying);
    }

    /** The affirmations that count on the day by what happened on these days, and what each is worth. */
    private List<Counted> counted(int node, List<Word> words, int day, Days days, Held held) {
        Validity when = graph.whenOf(node);
        Validity onDay = held == Held.ON_THE_DAY ? when.partsValidOn(day) : when;
        List<Counted> affirming = new ArrayList<>();
        for (Word one : words) {
            if (one.affirms && one.first <= day) {
                Days told = held == Held.FOR_SURE ? one.counted : one.happened;
                Days counted = days == Days.ALL ? told : told.intersection(days);
                if (held == Held.ON_THE_DAY ? onDay.isValidOn(day, counted) : when.hasHappenedBy(day, counted)) {
                    affirming.add(new Counted(one, value(one, counted.lastCommonUntil(Days.ALL, day), day, held)));
                }
            }
        }
        return affirming;
    }

    private static Counted denial(Word one, int day, Held held) {
        return new Counted(one, value(one, one.lastBy(day), day, held));
    }

    private List<Word> denials(int node, int day) {
        return denials(node).stream().filter(one -> one.first <= day).toList();
    }

    /** What is said against the fact, of whatever days. */
    List<Word> denials(int node) {
        List<Word> all = denialsOf.find(node);
        if (all == null) {
            all = Arrays.stream(words(node)).filter(one -> !one.affirms).toList();
            denialsOf.set(node, all);
        }
        return all;
    }

    /** All days that these tell of. */
    private static Days told(List<Counted> words) {
        return Days.union(words.stream().map(one -> one.word.happened).toList());
    }

    /** Those denials that, by the day, deny some of these days in the window. */
    private static List<Word> meeting(List<Word> denials, Days window, Days days, int day) {
        List<Word> meeting = new ArrayList<>();
        for (Word one : denials) {
            Days denied = window == Days.ALL ? one.happened : one.happened.intersection(window);
            if (denied.lastCommonUntil(days, day) != Long.MIN_VALUE) {
                meeting.add(one);
            }
        }
        return meeting;
    }

    /** What is said, and what it is worth where it counts. */
    private record Counted(Word word, double value) {}

    /**
     * The strength of these affirmations, as far as the denials of the same days leave it.
     *
     * @param value what each is worth
     */
    double belief(List<Word> affirming, List<Word> denying, int day, ToDoubleFunction<Word> value) {
        Word[] all = Stream.concat(affirming.stream(), denying.stream()).toArray(Word[]::new);
        return bounded(less(joint(all, counted(affirming, value), day), joint(all, counted(denying, value), day)));
    }

    private static List<Counted> counted(List<Word> words, ToDoubleFunction<Word> value) {
        List<Counted> counted = new ArrayList<>(words.size());
        for (Word one : words) {
            counted.add(new Counted(one, value.applyAsDouble(one)));
        }
        return counted;
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

    /** Those of what is said that deny days of these in the window. */
    static List<Word> denying(Iterable<Word> said, List<Word> affirming, Days window, int day) {
        List<Word> denials = new ArrayList<>();
        for (Word one : said) {
            if (!one.affirms && one.first <= day) {
                denials.add(one);
            }
        }
        return denials.isEmpty()
                ? denials
                : meeting(
                        denials,
                        window,
                        Days.union(affirming.stream().map(Word::happened).toList()),
                        day);
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
    private double joint(Word[] said, List<Counted> words, int day) {
        if (words.isEmpty()) {
            return 0;
        }
        Lineages lineages = words.get(0).word.affirms ? affirmed : denied;
        lineages.group(said, day);
        long[] order = new long[words.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) lineages.of(words.get(i).word) << 32 | i;
        }
        Arrays.sort(order);
        double all = 0;
        double good = 0;
        int next = 0;
        while (next < order.length) {
            long lineage = order[next] >> 32;
            double best = 0;
            double bestGood = 0;
            List<Counted> unrated = new ArrayList<>(0);
            for (; next < order.length && order[next] >> 32 == lineage; next++) {
                Counted one = words.get((int) order[next]);
                best = Math.max(best, one.value);
                bestGood = one.word.poor ? bestGood : Math.max(bestGood, one.value);
                if (!one.word.rated && one.value > 0) {
                    unrated.add(one);
                }
            }
            all = either(all, unrated.size() < 2 ? best : Math.max(best, together(unrated, day)));
            good = either(good, bestGood);
        }
        return Math.min(all, either(good, mostOfPoorSources()));
    }

    /**
     * Of one lineage that nobody has rated: those reports, of which no two share a day, that together leave
     * the least doubt. By interval scheduling, so that a further report never weakens, and a denial of some
     * never strengthens. A report from which days in the middle were taken back counts as if it had them.
     */
    private double together(List<Counted> unrated, int day) {
        double reliability = graph.settings().reliability().getOrDefault(Reliability.F, 0.0);
        unrated.sort(Comparator.comparingLong((Counted one) -> one.word.lastBy(day))
                .thenComparingLong(one -> one.word.first));
        long[] ends = unrated.stream().mapToLong(one -> one.word.lastBy(day)).toArray();
        double[] doubts = new double[ends.length + 1];
        doubts[0] = 1;
        for (int i = 0; i < ends.length; i++) {
            Counted one = unrated.get(i);
            double credibility = Math.min(1, one.value / reliability);
            doubts[i + 1] = Math.min(doubts[i], doubts[endingBefore(one.word.first, ends)] * (1 - credibility));
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

    private int numberOf(String source) {
        return sourceNumbers.computeIfAbsent(source, added -> sourceNumbers.size());
    }

    private Word word(Attestation one, Days days, Days counted, int halfLife, double[] decay) {
        Hull hull = days.hull();
        AdmiraltyCode code = one.code();
        return new Word(
                one,
                one.happened(),
                one.affirms(),
                one.passedThrough(),
                one.passedThrough().stream().mapToInt(this::numberOf).toArray(),
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
