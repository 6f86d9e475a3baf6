package io.github.entente.query;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.entente.balance.Budget;
import io.github.entente.balance.Frustration;
import io.github.entente.balance.Sign;
import io.github.entente.balance.SignedGraph;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The line index from day to day, each day read as of itself. There is an entry for the first day, and for
 * each day on which the signed graph differs from that of the day before. Immutable and safe for use by
 * several threads.
 */
public final class FrustrationSeries extends AbstractList<FrustrationSeries.Entry> {
    private static final int MOST_DAYS = 36_525;

    /**
     * A day on which the graph changes.
     *
     * @param day the first day of this graph
     * @param graph the ties of the day
     * @param frustration its index and blocs
     */
    public record Entry(LocalDate day, SignedGraph graph, Frustration frustration) {}

    private final ImmutableList<Entry> entries;

    private FrustrationSeries(ImmutableList<Entry> entries) {
        this.entries = entries;
    }

    /**
     * The series.
     *
     * @param ties those of a day
     * @param first the first day, included
     * @param last the last day, included; at most a hundred years later
     * @param budget for each graph
     * @throws IllegalArgumentException if the last day is before the first, or too far from it
     */
    static FrustrationSeries of(Function<LocalDate, Ties> ties, LocalDate first, LocalDate last, Budget budget) {
        checkArgument(!last.isBefore(first), "%s is before %s", last, first);
        checkArgument(
                last.toEpochDay() - first.toEpochDay() < MOST_DAYS,
                "from %s to %s are more than a hundred years; ask for fewer",
                first,
                last);
        ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        SignedGraph before = SignedGraph.builder().build();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            SignedGraph graph = ties.apply(day).signedGraph();
            if (day.equals(first) || !graph.equals(before)) {
                entries.add(new Entry(day, graph, graph.frustration(budget)));
                before = graph;
            }
        }
        return new FrustrationSeries(entries.build());
    }

    @Override
    public Entry get(int index) {
        return entries.get(index);
    }

    @Override
    public int size() {
        return entries.size();
    }

    /**
     * A table with one line for each entry: day, parties, positive and negative ties, L (or its bounds), F,
     * triads.
     */
    @Override
    public String toString() {
        TextTable table = new TextTable("FROM", "PARTIES", "+", "−", "L", "F", "TRIADS");
        for (Entry entry : entries) {
            Frustration index = entry.frustration;
            table.row(List.of(
                    entry.day.toString(),
                    String.valueOf(entry.graph.actors().size()),
                    String.valueOf(entry.graph.count(Sign.POSITIVE)),
                    String.valueOf(entry.graph.count(Sign.NEGATIVE)),
                    index.isExact()
                            ? String.valueOf(index.upperBound())
                            : index.lowerBound() + " to " + index.upperBound(),
                    index.normalised().isPresent()
                            ? String.format(
                                    Locale.ROOT, "%.2f", index.normalised().getAsDouble())
                            : "",
                    entry.graph.triads().toString()));
        }
        return table.toString();
    }
}
