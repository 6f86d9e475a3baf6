package io.github.entente.derivation;

import io.github.entente.fact.Proposition;
import java.util.List;

/**
 * The value of every proposition of a graph in one algebra. Immutable.
 *
 * @param <V> the values
 *
 * <p><b>Stability: evolving.</b>
 */
public final class Reading<V> {
    private final DerivationGraph graph;
    private final List<V> values;
    private final V zero;

    Reading(DerivationGraph graph, List<V> values, V zero) {
        this.graph = graph;
        this.values = values;
        this.zero = zero;
    }

    /** The value of the proposition; the algebra's zero where the graph does not have it. */
    public V of(Proposition proposition) {
        int node = graph.node(proposition);
        return node < 0 ? zero : values.get(node);
    }

    V of(int node) {
        return values.get(node);
    }
}
