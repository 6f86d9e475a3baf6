package io.github.entente.truth;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * A figure with its 95 % interval. Prints as {@code .36 [.27, .45]}.
 *
 * @param value the figure; NaN where there is nothing to measure
 * @param low the lower end
 * @param high the upper end
 */
record Interval(double value, double low, double high) {
    private static final double Z = 1.959964;
    private static final int RESAMPLES = 1_000;

    /** A share of so many, with Wilson's interval (Wilson 1927). */
    static Interval share(long hits, long all) {
        if (all == 0) {
            return new Interval(Double.NaN, Double.NaN, Double.NaN);
        }
        double p = (double) hits / all;
        double z2 = Z * Z;
        double middle = (p + z2 / (2 * all)) / (1 + z2 / all);
        double half = Z / (1 + z2 / all) * Math.sqrt(p * (1 - p) / all + z2 / (4.0 * all * all));
        return new Interval(p, Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /**
     * A figure of a sample, with the percentiles of its bootstrap (Efron 1979): 1,000 samples of the same
     * size, drawn with replacement from a fixed seed.
     *
     * @param size the size of the sample
     * @param figure the figure of the items with these indices
     */
    static Interval bootstrap(int size, ToDoubleFunction<int[]> figure) {
        int[] all = new int[size];
        Arrays.setAll(all, i -> i);
        SplittableRandom random = new SplittableRandom(20141231);
        double[] values = new double[RESAMPLES];
        int[] sample = new int[size];
        for (int i = 0; i < RESAMPLES; i++) {
            for (int j = 0; j < size; j++) {
                sample[j] = random.nextInt(size);
            }
            values[i] = figure.applyAsDouble(sample);
        }
        double[] sorted = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double value = figure.applyAsDouble(all);
        return sorted.length == 0
                ? new Interval(value, Double.NaN, Double.NaN)
                : new Interval(value, sorted[sorted.length / 40], sorted[sorted.length - 1 - sorted.length / 40]);
    }

    /** Such as {@code .36}, or {@code –} where there is nothing to measure. */
    static String number(double value) {
        return Double.isNaN(value)
                ? "–"
                : String.format(Locale.ROOT, "%.2f", value).replaceFirst("^(-?)0\\.", "$1.");
    }

    @Override
    public String toString() {
        return Double.isNaN(value) ? "–" : number(value) + " [" + number(low) + ", " + number(high) + "]";
    }
}
