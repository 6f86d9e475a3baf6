package io.github.entente.truth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Items with scores, of which some are true: how well the scores tell them apart. Items of equal score have
 * no order: each figure is its mean over all orders of them.
 *
 * @param <T> the items, such as dyads
 */
final class Ranking<T extends Comparable<T>> {
    private final ImmutableList<T> items;
    private final double[] scores;
    private final boolean[] isTrue;

    private Ranking(ImmutableList<T> items, double[] scores, boolean[] isTrue) {
        this.items = items;
        this.scores = scores;
        this.isTrue = isTrue;
    }

    /**
     * A ranking of the universe.
     *
     * @param universe all items that count
     * @param truth the true ones; what is not in the universe does not count
     * @param score the greater, the sooner
     */
    static <T extends Comparable<T>> Ranking<T> of(Collection<T> universe, Set<T> truth, ToDoubleFunction<T> score) {
        ImmutableMap.Builder<T, Double> scored = ImmutableMap.builder();
        universe.forEach(item -> scored.put(item, score.applyAsDouble(item)));
        Map<T, Double> scores = scored.buildOrThrow();
        ImmutableList<T> items = ImmutableList.sortedCopyOf(
                Comparator.comparingDouble((T item) -> -scores.getOrDefault(item, 0.0))
                        .thenComparing(Comparator.naturalOrder()),
                scores.keySet());
        double[] values = new double[items.size()];
        boolean[] isTrue = new boolean[items.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = scores.getOrDefault(items.get(i), 0.0);
            isTrue[i] = truth.contains(items.get(i));
        }
        return new Ranking<>(items, values, isTrue);
    }

    /** The first items, by score; of equal ones, in their natural order. */
    List<T> top(int count) {
        return items.subList(0, Math.min(count, items.size()));
    }

    /**
     * Average precision: the mean, over the true items, of the precision of the list down to each (Buckley
     * &amp; Voorhees 2000), with the expected value where scores are equal (McSherry &amp; Najork 2008).
     */
    Interval averagePrecision() {
        return Interval.bootstrap(items.size(), this::averagePrecision);
    }

    /** The same without an interval. */
    double exactAveragePrecision() {
        int[] all = new int[items.size()];
        Arrays.setAll(all, i -> i);
        return averagePrecision(all);
    }

    /** By how much the average precision of one ranking is above that of another of the same items. */
    static <T extends Comparable<T>> Interval above(Ranking<T> one, Ranking<T> other) {
        List<T> universe = ImmutableList.sortedCopyOf(one.items);
        int[] inOne = one.places(universe);
        int[] inOther = other.places(universe);
        return Interval.bootstrap(
                universe.size(),
                sample ->
                        one.averagePrecision(mapped(sample, inOne)) - other.averagePrecision(mapped(sample, inOther)));
    }

    private int[] places(List<T> universe) {
        ImmutableMap.Builder<T, Integer> places = ImmutableMap.builder();
        for (int i = 0; i < items.size(); i++) {
            places.put(items.get(i), i);
        }
        Map<T, Integer> all = places.buildOrThrow();
        return universe.stream().mapToInt(item -> all.getOrDefault(item, 0)).toArray();
    }

    private static int[] mapped(int[] sample, int[] places) {
        return Arrays.stream(sample).map(i -> places[i]).toArray();
    }

    private double averagePrecision(int[] sample) {
        // items are in the order of their scores, so their indices sort a sample
        int[] order = sample.clone();
        Arrays.sort(order);
        double sum = 0;
        int hits = 0;
        for (int from = 0; from < order.length; ) {
            int to = from;
            int found = 0;
            while (to < order.length && scores[order[to]] == scores[order[from]]) {
                found += isTrue[order[to]] ? 1 : 0;
                to++;
            }
            int size = to - from;
            for (int i = 0; i < size && found > 0; i++) {
                double before = hits + (size == 1 ? 0 : (found - 1) * (double) i / (size - 1));
                sum += (double) found / size * (before + 1) / (from + i + 1);
            }
            hits += found;
            from = to;
        }
        return hits == 0 ? Double.NaN : sum / hits;
    }

    /**
     * The area under the ROC curve: how often a true item stands before one that is not (Hanley &amp; McNeil
     * 1982).
     */
    Interval areaUnderCurve() {
        return Interval.bootstrap(items.size(), this::areaUnderCurve);
    }

    private double areaUnderCurve(int[] sample) {
        double wins = 0;
        long trues = 0;
        long falses = 0;
        for (int one : sample) {
            trues += isTrue[one] ? 1 : 0;
            falses += isTrue[one] ? 0 : 1;
        }
        int[] order = sample.clone();
        Arrays.sort(order);
        long falsesAfter = falses;
        for (int from = 0; from < order.length; ) {
            int to = from;
            long found = 0;
            while (to < order.length && scores[order[to]] == scores[order[from]]) {
                found += isTrue[order[to]] ? 1 : 0;
                to++;
            }
            long others = to - from - found;
            falsesAfter -= others;
            wins += found * (falsesAfter + others / 2.0);
            from = to;
        }
        return wins / ((double) trues * falses);
    }

    /**
     * The shortest beginning of the list with at least this recall; of equal items, in their natural order.
     */
    Cut<T> downTo(double recall) {
        long trues = 0;
        for (boolean one : isTrue) {
            trues += one ? 1 : 0;
        }
        long hits = 0;
        int size = 0;
        while (size < items.size() && hits < recall * trues) {
            hits += isTrue[size] ? 1 : 0;
            size++;
        }
        return new Cut<>(
                ImmutableSet.copyOf(items.subList(0, size)), Interval.share(hits, size), Interval.share(hits, trues));
    }

    /** The items whose score is above zero, as a list that is right or wrong. */
    Cut<T> positive() {
        return where(score -> score > 0);
    }

    /** The items with such a score. */
    Cut<T> where(Predicate<Double> test) {
        ImmutableSet.Builder<T> chosen = ImmutableSet.builder();
        int hits = 0;
        int all = 0;
        int trues = 0;
        for (int i = 0; i < scores.length; i++) {
            trues += isTrue[i] ? 1 : 0;
            if (test.test(scores[i])) {
                chosen.add(items.get(i));
                all++;
                hits += isTrue[i] ? 1 : 0;
            }
        }
        return new Cut<>(chosen.build(), Interval.share(hits, all), Interval.share(hits, trues));
    }

    /**
     * A list of items.
     *
     * @param items the items
     * @param precision the share of them that is true
     * @param recall the share of the true ones that is among them
     */
    record Cut<T>(ImmutableSet<T> items, Interval precision, Interval recall) {}
}
