package io.github.entente.query;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.graph.Graphs;
import io.github.entente.balance.Budget;
import io.github.entente.balance.ClusterSeries;
import io.github.entente.balance.Frustration;
import io.github.entente.balance.Sign;
import io.github.entente.balance.SignedGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The two blocs of a day: a partition of the parties with as few frustrated {@linkplain Ties ties} as
 * possible, the frustrated ties, and why. Immutable and safe for use by several threads.
 *
 * <p>It prints the size of the graph and the index, exact or as bounds. Then come the two sides of each
 * connected part, and the parties that could as well be on the other side. The best number of blocs and the
 * outsiders follow. Last come the frustrated ties, each with its proof, and the ties that cancel and were
 * left out.
 */
public final class Blocs {
    /** With more blocs, hardly a tie fits better, and the proof costs much. */
    private static final int MOST_BLOCS = 8;
    /** Each number of blocs is given so many times less work than two. */
    private static final int SHARE = 200;

    private final Ties ties;
    private final SignedGraph graph;
    private final Frustration frustration;
    private final transient Supplier<ClusterSeries> clusters;

    private Blocs(Ties ties, SignedGraph graph, Frustration frustration) {
        this.ties = ties;
        this.graph = graph;
        this.frustration = frustration;
        int most = Math.max(1, Math.min(MOST_BLOCS, graph.actors().size()));
        Budget each = frustration.budget().withWork(frustration.budget().work() / SHARE);
        this.clusters = Suppliers.memoize(() -> graph.clusters(most, each));
    }

    /** The blocs that these ties make. */
    static Blocs of(Ties ties, Budget budget) {
        SignedGraph graph = ties.signedGraph();
        return new Blocs(ties, graph, graph.frustration(budget));
    }

    /** All ties of the day, also those that cancel. */
    public Ties ties() {
        return ties;
    }

    /** The ties that have a sign, as a graph. */
    public SignedGraph signedGraph() {
        return graph;
    }

    /** The line index, the partition, and what is known of other optimal partitions. */
    public Frustration frustration() {
        return frustration;
    }

    /** The frustrated ties, in the order of ties: negative within a bloc, or positive between the two. */
    public ImmutableList<Tie> frustrated() {
        return frustration.frustrated().stream()
                .map(pair -> ties.between(pair).orElseThrow())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The best number of blocs: the least that no greater one improves on, up to {@value #MOST_BLOCS}. It
     * is 1 without negative ties. Empty if there are no ties, or the budget does not suffice for a proof.
     */
    public OptionalInt bestNumber() {
        if (graph.ties().isEmpty()) {
            return OptionalInt.empty();
        } else if (graph.count(Sign.NEGATIVE) == 0) {
            return OptionalInt.of(1);
        }
        // no number does better than none frustrated, and one bloc has each negative tie within it
        boolean twoFit = frustration.isExact() && frustration.upperBound() == 0;
        return twoFit ? OptionalInt.of(2) : clusters().best();
    }

    /**
     * The line indices for 1, 2, … blocs, at most {@value #MOST_BLOCS}, each with a small share of the budget.
     */
    public ClusterSeries clusters() {
        return clusters.get();
    }

    /**
     * The parties that have ties, but no positive one, in their order. They are in a bloc only by whom they
     * are against.
     */
    public ImmutableSet<String> outsiders() {
        return graph.actors().stream()
                .filter(actor -> graph.asGraph().adjacentNodes(actor).stream()
                        .allMatch(other -> graph.sign(actor, other).orElseThrow() == Sign.NEGATIVE))
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The sides of each connected part of the graph, the greater side first. A part without negative ties has
     * one side. Parts are in the order of their size, the greatest first, then by their first party. It has
     * no meaning which sides of two parts are in the same bloc.
     */
    public ImmutableList<ImmutableList<ImmutableSet<String>>> parts() {
        List<Set<String>> parts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String actor : graph.actors()) {
            if (!seen.contains(actor)) {
                Set<String> part = Graphs.reachableNodes(graph.asGraph().asGraph(), actor);
                seen.addAll(part);
                parts.add(part);
            }
        }
        return parts.stream()
                .sorted(Comparator.comparingInt((Set<String> part) -> -part.size()))
                .map(this::sides)
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<ImmutableSet<String>> sides(Set<String> part) {
        return frustration.blocs().stream()
                .map(bloc -> bloc.stream().filter(part::contains).collect(ImmutableSet.toImmutableSet()))
                .filter(side -> !side.isEmpty())
                // sides of the same size are in the order of actors
                .sorted(Comparator.comparingInt((ImmutableSet<String> side) -> -side.size())
                        .thenComparing(side -> side.iterator().next()))
                .collect(ImmutableList.toImmutableList());
    }

    /** See the class. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add("Blocs as of " + ties.view().asOfText() + ": "
                + (graph.ties().isEmpty() ? "no ties" : graph.toString().replace("actors", "parties")));
        if (!graph.ties().isEmpty()) {
            lines.add(verdict());
            parts().forEach(sides -> lines.add("  "
                    + sides.stream().map(side -> String.join(", ", side)).collect(Collectors.joining("  against  "))));
            undecided().ifPresent(lines::add);
            lines.add(best());
            ImmutableSet<String> outsiders = outsiders();
            if (!outsiders.isEmpty()) {
                lines.add("Outsiders, without a positive tie: " + String.join(", ", outsiders));
            }
            addFrustrated(lines);
        }
        ImmutableList<Tie> cancelled = ties.cancelled();
        if (!cancelled.isEmpty()) {
            lines.add("Left out, for neither side outweighs the other:");
            cancelled.forEach(tie -> lines.add("  " + tie));
        }
        return String.join("\n", lines);
    }

    private String verdict() {
        if (!frustration.isExact()) {
            return frustration.lowerBound() + " <= L <= " + frustration.upperBound() + ", not proved within "
                    + frustration.budget();
        }
        String index = "L = " + frustration.upperBound() + ", exact; F = "
                + String.format(Locale.ROOT, "%.2f", frustration.normalised().orElseThrow());
        return index
                + frustration
                        .isOnlyOne()
                        .map(only -> only ? "; no other partition is as good" : "; other partitions are as good")
                        .orElse("");
    }

    private String best() {
        OptionalInt best = bestNumber();
        if (best.isEmpty()) {
            return "Best number of blocs: not proved; " + clusters();
        }
        int number = best.getAsInt();
        return "Best number of blocs: " + number
                + (number > 2 ? ", with " + clusters().of(number).upperBound() + " frustrated" : "");
    }

    /** Parties that are together in every optimal partition. */
    private Optional<String> undecided() {
        if (frustration.isOnlyOne().orElse(true)) {
            return Optional.empty();
        }
        return frustration
                .alwaysTogether()
                .map(groups -> "Together in every optimal partition: "
                        + groups.stream()
                                .filter(group -> group.size() > 1)
                                .map(group -> String.join(", ", group))
                                .collect(Collectors.joining("; ")));
    }

    private void addFrustrated(List<String> lines) {
        ImmutableList<Tie> spoiling = frustrated();
        if (spoiling.isEmpty()) {
            lines.add("No tie spoils them.");
            return;
        }
        lines.add(spoiling.size() == 1 ? "One tie spoils them:" : spoiling.size() + " ties spoil them:");
        for (Tie tie : spoiling) {
            boolean friends = tie.sign().orElseThrow() == Sign.POSITIVE;
            lines.add(tie.first() + " and " + tie.second()
                    + (friends ? ", friends in different blocs" : ", enemies in one bloc"));
            tie.explain().get(0).toString().lines().forEach(line -> lines.add("  " + line));
        }
    }
}
