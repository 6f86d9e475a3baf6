package io.github.entente.balance;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.EndpointPair;
import com.google.common.graph.ImmutableValueGraph;
import com.google.common.graph.ValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An undirected graph whose edges are positive or negative ties between actors. A pair has at most one tie,
 * and an actor has none with itself. Actors without ties are allowed. Immutable and safe for use by several
 * threads. Two graphs are equal if they have the same actors and ties.
 *
 * <p>Actors are in the order of their names (by code unit). Ties are in the order of the lesser end, then of
 * the greater. A tie is an unordered Guava {@linkplain EndpointPair endpoint pair}: it equals the same pair
 * with its ends swapped, and it has no meaning which end is its {@code nodeU}.
 *
 * <pre>{@code
 * SignedGraph graph = SignedGraph.builder().positive("FR", "RU").negative("DE", "FR").build();
 * graph.frustration().blocs();
 * }</pre>
 */
public final class SignedGraph {
    private final ImmutableValueGraph<String, Sign> graph;
    private final Supplier<Network> network = Suppliers.memoize(this::asNetwork);
    private final Supplier<Triads> triads = Suppliers.memoize(() -> Triads.of(network.get()));

    private SignedGraph(ImmutableValueGraph<String, Sign> graph) {
        this.graph = graph;
    }

    /** A builder without actors. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same actors and ties as a signed graph.
     *
     * @throws IllegalArgumentException if the graph is directed, or has a tie of an actor with itself
     */
    public static SignedGraph copyOf(ValueGraph<String, Sign> graph) {
        checkArgument(!graph.isDirected(), "a signed graph has no directions; give an undirected graph");
        Builder builder = builder();
        graph.nodes().forEach(builder::actor);
        for (EndpointPair<String> tie : graph.edges()) {
            builder.tie(tie.nodeU(), tie.nodeV(), graph.edgeValue(tie).orElseThrow());
        }
        return builder.build();
    }

    /**
     * Reads a list of ties, one a line: two actors and a sign, separated by commas or tabs, as in
     * {@code FR,RU,+}. A sign is one of {@code + +1 1 - − -1}. A line with one actor adds that actor without
     * ties. Empty lines, lines that begin with {@code #}, and a first line that ends in {@code sign} are
     * skipped. There is no quoting.
     *
     * @throws IllegalArgumentException if a line has another form, or the ties contradict each other; the
     *     message names the line
     */
    public static SignedGraph parse(String ties) {
        return EdgeList.parse(ties);
    }

    /** The actors, in their order. */
    public ImmutableSet<String> actors() {
        return ImmutableSet.copyOf(graph.nodes());
    }

    /** The ties, in their order. */
    public ImmutableSet<EndpointPair<String>> ties() {
        return ImmutableSet.copyOf(network.get().pairs());
    }

    /** The sign of the tie of two actors, in either order; empty if there is no such tie or actor. */
    public Optional<Sign> sign(String one, String other) {
        return graph.nodes().contains(one) && graph.nodes().contains(other)
                ? graph.edgeValue(one, other)
                : Optional.empty();
    }

    /** The sign of a tie; empty if there is none. */
    public Optional<Sign> sign(EndpointPair<String> tie) {
        return sign(tie.nodeU(), tie.nodeV());
    }

    /** The number of ties with this sign. */
    public int count(Sign sign) {
        return (int) graph.edges().stream()
                .filter(tie -> graph.edgeValue(tie).orElseThrow() == sign)
                .count();
    }

    /** The same as a Guava graph. */
    public ImmutableValueGraph<String, Sign> asGraph() {
        return graph;
    }

    /** The triads by type. */
    public Triads triads() {
        return triads.get();
    }

    /** The walk index, see {@link WalkIndex}; empty for a graph without actors. */
    public OptionalDouble walkIndex() {
        return WalkIndex.of(network.get());
    }

    /** Whether the graph is balanced, strongly or weakly, and if not, a cycle that shows it. */
    public Balance balance() {
        return Balance.of(network.get());
    }

    /** The line index of balance with the {@linkplain Budget#standard() standard budget}. */
    public Frustration frustration() {
        return frustration(Budget.standard());
    }

    /**
     * The line index of balance (frustration index), and an optimal partition into two blocs. If the budget
     * is too small for a proof, bounds.
     */
    public Frustration frustration(Budget budget) {
        return Frustration.of(this, 2, budget);
    }

    /**
     * The k-cluster line index: the least number of ties that are negative within a bloc or positive between
     * blocs, over all partitions into at most {@code blocs} blocs.
     *
     * @param blocs at least 1
     */
    public Frustration frustration(int blocs, Budget budget) {
        return Frustration.of(this, blocs, budget);
    }

    /**
     * The line indices for 1, 2, … blocs. The series stops at the first number of blocs that is proved to be
     * as good as any greater one, or at {@code most}.
     *
     * @param most at least 1
     */
    public ClusterSeries clusters(int most, Budget budget) {
        return ClusterSeries.of(this, most, budget);
    }

    /**
     * This graph with the opposite sign on all ties between these actors and others. The line index, the
     * strong balance and the triangle index stay the same.
     *
     * @throws IllegalArgumentException if one of them is not an actor of the graph
     */
    public SignedGraph switching(Iterable<String> actors) {
        ImmutableSet<String> switched = ImmutableSet.copyOf(actors);
        switched.forEach(actor -> checkArgument(graph.nodes().contains(actor), "unknown actor \"%s\"", actor));
        Builder builder = builder();
        graph.nodes().forEach(builder::actor);
        for (EndpointPair<String> tie : graph.edges()) {
            boolean turns = switched.contains(tie.nodeU()) != switched.contains(tie.nodeV());
            Sign sign = graph.edgeValue(tie).orElseThrow();
            builder.tie(tie.nodeU(), tie.nodeV(), turns ? sign.times(Sign.NEGATIVE) : sign);
        }
        return builder.build();
    }

    Network network() {
        return network.get();
    }

    private Network asNetwork() {
        ImmutableList<String> names = ImmutableList.copyOf(graph.nodes());
        Network.Collected collected = new Network.Collected(names.size());
        for (int v = 0; v < names.size(); v++) {
            for (String other : graph.adjacentNodes(names.get(v))) {
                if (names.get(v).compareTo(other) < 0) {
                    Sign sign = graph.edgeValue(names.get(v), other).orElseThrow();
                    int w = Collections.binarySearch(names, other);
                    collected.add(v, w, sign == Sign.POSITIVE ? 1 : -1);
                }
            }
        }
        return collected.network(names);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedGraph signed && graph.equals(signed.graph);
    }

    @Override
    public int hashCode() {
        return graph.hashCode();
    }

    /** Such as {@code 16 actors, 29 positive and 29 negative ties}. */
    @Override
    public String toString() {
        return graph.nodes().size() + " actors, " + count(Sign.POSITIVE) + " positive and " + count(Sign.NEGATIVE)
                + " negative ties";
    }

    /** Collects actors and ties. Not safe for use by several threads. */
    public static final class Builder {
        private final Map<String, Map<String, Sign>> ties = new TreeMap<>();
        private final ImmutableSortedSet.Builder<String> actors = ImmutableSortedSet.naturalOrder();

        private Builder() {}

        /** Adds an actor, with or without ties. */
        public Builder actor(String actor) {
            actors.add(actor);
            return this;
        }

        /** Adds a positive tie. */
        public Builder positive(String one, String other) {
            return tie(one, other, Sign.POSITIVE);
        }

        /** Adds a negative tie. */
        public Builder negative(String one, String other) {
            return tie(one, other, Sign.NEGATIVE);
        }

        /**
         * Adds a tie. Adding it twice is the same as adding it once.
         *
         * @throws IllegalArgumentException if both ends are the same, or the pair already has a tie of the
         *     other sign
         */
        public Builder tie(String one, String other, Sign sign) {
            checkArgument(!one.equals(other), "\"%s\" cannot have a tie with itself", one);
            boolean ordered = one.compareTo(other) < 0;
            String least = ordered ? one : other;
            String greatest = ordered ? other : one;
            Sign before = ties.computeIfAbsent(least, key -> new TreeMap<>()).putIfAbsent(greatest, sign);
            checkArgument(
                    before == null || before == sign,
                    "the tie of \"%s\" and \"%s\" is both positive and negative; decide for one, or leave it out",
                    least,
                    greatest);
            actors.add(one, other);
            return this;
        }

        /** The graph. */
        public SignedGraph build() {
            ImmutableValueGraph.Builder<String, Sign> graph = ValueGraphBuilder.undirected()
                    .nodeOrder(ElementOrder.<String>natural())
                    .incidentEdgeOrder(ElementOrder.stable())
                    .immutable();
            actors.build().forEach(graph::addNode);
            ties.forEach(
                    (least, others) -> others.forEach((greatest, sign) -> graph.putEdgeValue(least, greatest, sign)));
            return new SignedGraph(graph.build());
        }
    }
}
