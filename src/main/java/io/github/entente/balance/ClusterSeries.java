package io.github.entente.balance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * The line index for 1, 2, 3 … blocs, and the best number of blocs: the least one that no greater number
 * improves on (Doreian &amp; Mrvar 2009 choose k like this). Immutable and safe for use by several threads.
 */
public final class ClusterSeries {
    private final ImmutableList<Frustration> series;
    private final int most;

    private ClusterSeries(ImmutableList<Frustration> series, int most) {
        this.series = series;
        this.most = most;
    }

    static ClusterSeries of(SignedGraph graph, int most, Budget budget) {
        checkArgument(most >= 1, "%s blocs are less than one", most);
        Frustration last = Frustration.of(graph, most, budget);
        ImmutableList.Builder<Frustration> series = ImmutableList.builder();
        for (int k = 1; k <= most; k++) {
            Frustration next = k == most ? last : Frustration.of(graph, k, budget);
            series.add(next);
            if (next.isExact() && next.upperBound() == last.lowerBound()) {
                break;
            }
        }
        return new ClusterSeries(series.build(), most);
    }

    /** The indices for 1, 2 … blocs. The last one is that of the best number, if it was found. */
    public ImmutableList<Frustration> series() {
        return series;
    }

    /** The index for at most this many blocs. Beyond the end of the series, the last index. */
    public Frustration of(int blocs) {
        checkArgument(blocs >= 1 && blocs <= most, "the series is for 1 to %s blocs, not for %s", most, blocs);
        return series.get(Math.min(blocs, series.size()) - 1);
    }

    /**
     * The least number of blocs that is as good as any number up to the maximum; empty if not all indices up
     * to it are exact.
     */
    public OptionalInt best() {
        return series.stream().allMatch(Frustration::isExact) ? OptionalInt.of(series.size()) : OptionalInt.empty();
    }

    /** Such as {@code 1 bloc: 29, 2 blocs: 7, 3 blocs: 2 (best of up to 8)}. */
    @Override
    public String toString() {
        String list = series.stream()
                .map(one -> one.mostBlocs()
                        + (one.mostBlocs() == 1 ? " bloc: " : " blocs: ")
                        + (one.isExact() ? one.lowerBound() : one.lowerBound() + " to " + one.upperBound()))
                .collect(Collectors.joining(", "));
        return list + (best().isPresent() ? " (best of up to " + most + ")" : " (of up to " + most + ")");
    }
}
