package io.github.entente.truth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * All dyads of some states in all years of a span, of which some are true. Years of one dyad are alike, so
 * intervals come from samples of dyads, each with all its years (a clustered bootstrap: Cameron, Gelbach
 * &amp; Miller 2008), and not of dyad-years. Ranks are by score; items of equal score have no order, as in
 * {@link Ranking}.
 */
final class DyadYears {
    private final ImmutableMap<Dyad, Integer> dyads;
    private final int first;
    private final int last;
    private final ImmutableSet<DyadYear> truth;
    private final int[] truths;

    /**
     * @param states the ids of the states
     * @param first the first year
     * @param last the last year, included
     * @param truth the true ones; what is not of these states and years does not count
     */
    DyadYears(Collection<String> states, int first, int last, Set<DyadYear> truth) {
        checkArgument(first <= last, "the years %s to %s are none", first, last);
        List<String> sorted = ImmutableList.sortedCopyOf(ImmutableSet.copyOf(states));
        ImmutableMap.Builder<Dyad, Integer> all = ImmutableMap.builder();
        int count = 0;
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size(); j++) {
                all.put(Dyad.of(sorted.get(i), sorted.get(j)), count++);
            }
        }
        this.dyads = all.buildOrThrow();
        this.first = first;
        this.last = last;
        this.truth = truth.stream().filter(this::contains).collect(ImmutableSet.toImmutableSet());
        this.truths = perDyad(this.truth);
    }

    private boolean contains(DyadYear item) {
        return first <= item.year() && item.year() <= last && dyads.containsKey(item.dyad());
    }

    private int index(DyadYear item) {
        return dyads.getOrDefault(item.dyad(), -1);
    }

    private int[] perDyad(Collection<DyadYear> items) {
        int[] counts = new int[dyads.size()];
        items.forEach(item -> counts[index(item)]++);
        return counts;
    }

    /** How many dyad-years there are. */
    long size() {
        return (long) dyads.size() * (last - first + 1);
    }

    /** The true ones. */
    ImmutableSet<DyadYear> truth() {
        return truth;
    }

    /**
     * A list that is right or wrong.
     *
     * @param size how many items it has
     * @param precision the share of them that is true
     * @param recall the share of the true ones that is among them
     */
    record Cut(int size, Interval precision, Interval recall) {}

    /**
     * A list of dyad-years, with Wilson's intervals; what is not of these states and years does not count.
     */
    Cut cut(Collection<DyadYear> list) {
        Set<DyadYear> items = listed(list);
        int hits = Sets.intersection(items, truth).size();
        return new Cut(items.size(), Interval.share(hits, items.size()), Interval.share(hits, truth.size()));
    }

    /** The same, with the intervals of samples of dyads. */
    Cut cutByDyads(Collection<DyadYear> list) {
        Set<DyadYear> items = listed(list);
        int[] listed = perDyad(items);
        int[] hits = perDyad(Sets.intersection(items, truth));
        return new Cut(
                items.size(),
                Interval.bootstrap(dyads.size(), sample -> ratio(sample, hits, listed)),
                Interval.bootstrap(dyads.size(), sample -> ratio(sample, hits, truths)));
    }

    private Set<DyadYear> listed(Collection<DyadYear> list) {
        return list.stream().filter(this::contains).collect(ImmutableSet.toImmutableSet());
    }

    private static double ratio(int[] sample, int[] hits, int[] all) {
        long some = 0;
        long of = 0;
        for (int dyad : sample) {
            some += hits[dyad];
            of += all[dyad];
        }
        return of == 0 ? Double.NaN : (double) some / of;
    }

    /** Scored items, the greatest score first. */
    private record Scored(int[] dyads, double[] scores, boolean[] isTrue) {}

    /**
     * Average precision of the ranking by score, as {@link Ranking#averagePrecision()} has it. All that is
     * not scored has the score 0.
     */
    Interval averagePrecision(Map<DyadYear, Double> scores) {
        Scored all = scored(scores);
        return Interval.bootstrap(dyads.size(), sample -> averagePrecision(all, sample));
    }

    /** Average precision without its interval. */
    double averagePrecisionAlone(Map<DyadYear, Double> scores) {
        return averagePrecision(scored(scores), IntStream.range(0, dyads.size()).toArray());
    }

    /**
     * How much greater the average precision of one ranking is than that of the other, in the same samples.
     */
    Interval difference(Map<DyadYear, Double> one, Map<DyadYear, Double> other) {
        Scored first = scored(one);
        Scored second = scored(other);
        return Interval.bootstrap(
                dyads.size(), sample -> averagePrecision(first, sample) - averagePrecision(second, sample));
    }

    private Scored scored(Map<DyadYear, Double> scores) {
        List<Map.Entry<DyadYear, Double>> ranked = new ArrayList<>();
        scores.forEach((item, score) -> {
            if (score > 0 && contains(item)) {
                ranked.add(Map.entry(item, score));
            }
        });
        ranked.sort(Comparator.comparingDouble((Map.Entry<DyadYear, Double> one) -> -one.getValue())
                .thenComparing(Map.Entry::getKey));
        Scored all = new Scored(new int[ranked.size()], new double[ranked.size()], new boolean[ranked.size()]);
        for (int i = 0; i < ranked.size(); i++) {
            all.dyads[i] = index(ranked.get(i).getKey());
            all.scores[i] = ranked.get(i).getValue();
            all.isTrue[i] = truth.contains(ranked.get(i).getKey());
        }
        return all;
    }

    private double averagePrecision(Scored all, int[] sample) {
        int[] times = new int[dyads.size()];
        long trues = 0;
        for (int dyad : sample) {
            times[dyad]++;
            trues += truths[dyad];
        }
        double sum = 0;
        long before = 0;
        long hits = 0;
        for (int from = 0; from < all.scores.length; ) {
            int to = from;
            long size = 0;
            long found = 0;
            while (to < all.scores.length && all.scores[to] == all.scores[from]) {
                size += times[all.dyads[to]];
                found += all.isTrue[to] ? times[all.dyads[to]] : 0;
                to++;
            }
            sum += ofEqual(size, found, before, hits);
            before += size;
            hits += found;
            from = to;
        }
        long size = (long) sample.length * (last - first + 1) - before;
        return trues == 0 ? Double.NaN : (sum + ofEqual(size, trues - hits, before, hits)) / trues;
    }

    /**
     * What the true ones among equal items add: the mean over all orders of these. It is the sum over places
     * i from 0 of found/size · (hits + 1 + (found − 1)·i/(size − 1)) / (before + 1 + i), which harmonic
     * numbers give at once.
     */
    private static double ofEqual(long size, long found, long before, long hits) {
        if (found == 0) {
            return 0;
        }
        double slope = size == 1 ? 0 : (found - 1.0) / (size - 1.0);
        double places = before + 1.0;
        return (double) found
                / size
                * (slope * size + (hits + 1 - slope * places) * (harmonic(before + size) - harmonic(before)));
    }

    private static final double EULER = 0.5772156649015329;
    private static final double[] FEW = new double[64];

    static {
        for (int i = 1; i < FEW.length; i++) {
            FEW[i] = FEW[i - 1] + 1.0 / i;
        }
    }

    private static double harmonic(long count) {
        if (count < FEW.length) {
            return FEW[(int) count];
        }
        double n = count;
        return Math.log(n) + EULER + 1 / (2 * n) - 1 / (12 * n * n);
    }

    /** The items, and the same dyads in so many years after. */
    static Set<DyadYear> lasting(Collection<DyadYear> items, int years) {
        Set<DyadYear> all = new TreeSet<>();
        items.forEach(item -> IntStream.rangeClosed(0, years)
                .forEach(later -> all.add(new DyadYear(item.dyad(), item.year() + later))));
        return all;
    }

    /**
     * The scores, to which the years before add: half of what was a year before, a quarter of two years
     * before.
     */
    static Map<DyadYear, Double> remembered(Map<DyadYear, Double> scores, int years) {
        Map<DyadYear, Double> sums = new TreeMap<>();
        scores.forEach((item, score) -> {
            for (int later = 0; later <= years; later++) {
                sums.merge(new DyadYear(item.dyad(), item.year() + later), score / (1 << later), Double::sum);
            }
        });
        return sums;
    }

    /** Those of at least this score. */
    static Set<DyadYear> atLeast(Map<DyadYear, Double> scores, double least) {
        return new TreeSet<>(
                Maps.filterValues(scores, score -> score >= least - 1e-9).keySet());
    }

    /** Years as text, such as {@code 1979–88, 1990}; a dash for none. */
    static String text(Collection<Integer> years) {
        int[] sorted =
                years.stream().mapToInt(Integer::intValue).distinct().sorted().toArray();
        List<String> runs = new ArrayList<>();
        for (int from = 0; from < sorted.length; ) {
            int to = from;
            while (to + 1 < sorted.length && sorted[to + 1] == sorted[to] + 1) {
                to++;
            }
            runs.add(
                    from == to
                            ? String.valueOf(sorted[from])
                            : sorted[from] + "–"
                                    + (sorted[from] / 100 == sorted[to] / 100
                                            ? String.format("%02d", sorted[to] % 100)
                                            : String.valueOf(sorted[to])));
            from = to + 1;
        }
        return runs.isEmpty() ? "–" : String.join(", ", runs);
    }

    @Override
    public String toString() {
        return dyads.size() + " dyads, " + first + "–" + last + ", "
                + Arrays.stream(truths).sum() + " true";
    }
}
