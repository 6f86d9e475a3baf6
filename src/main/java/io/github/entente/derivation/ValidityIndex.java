package io.github.entente.derivation;

import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * When each proposition of a graph holds, by {@link ValidityAlgebra}. It is computed for what a question
 * reaches, and kept. The next version of the graph keeps all that its changes do not reach. Safe for use by
 * several threads.
 */
final class ValidityIndex {
    private final DerivationGraph graph;
    private final ValidityAlgebra validity;
    /** If a node is known, everything from which it follows is known too. */
    private final PersistentArray<Validity> known;

    private final BitSet entered = new BitSet();
    private final BitSet left = new BitSet();

    ValidityIndex(DerivationGraph graph, ValidityAlgebra validity) {
        this(graph, validity, new PersistentArray<>());
    }

    private ValidityIndex(DerivationGraph graph, ValidityAlgebra validity, PersistentArray<Validity> known) {
        this.graph = graph;
        this.validity = validity;
        this.known = known;
    }

    /**
     * The index of a later version of the graph.
     *
     * @param touched the numbers of stated propositions that hold on other days, and of propositions that
     *     were added, removed, or gained or lost derivations
     */
    synchronized ValidityIndex after(DerivationGraph later, ValidityAlgebra then, BitSet touched) {
        PersistentArray<Validity> kept = known.version();
        Deque<Integer> open = new ArrayDeque<>();
        for (int node = touched.nextSetBit(0); node >= 0; node = touched.nextSetBit(node + 1)) {
            if (kept.find(node) != null) {
                kept.set(node, null);
            }
            open.add(node);
        }
        while (!open.isEmpty()) {
            for (int step : later.stepsFrom(open.remove())) {
                int next = later.conclusion(step);
                if (kept.find(next) != null) {
                    kept.set(next, null);
                    open.add(next);
                }
            }
        }
        return new ValidityIndex(later, then, kept);
    }

    /** When the proposition holds; never if the graph does not have it. */
    Validity of(Proposition proposition) {
        int node = graph.node(proposition);
        return node < 0 ? Validity.NEVER : of(node);
    }

    synchronized Validity of(int node) {
        Validity when = known.find(node);
        if (when == null) {
            solve(node);
            when = known.get(node);
        }
        return when;
    }

    private Validity soFar(int node) {
        Validity when = known.find(node);
        return when == null ? Validity.NEVER : when;
    }

    private void solve(int asked) {
        int[] order = new int[8];
        int count = 0;
        boolean circle = false;
        Deque<Integer> path = new ArrayDeque<>();
        path.push(asked);
        while (!path.isEmpty()) {
            int node = path.peek();
            if (left.get(node)) {
                path.pop();
            } else if (entered.get(node)) {
                path.pop();
                left.set(node);
                if (count == order.length) {
                    order = Arrays.copyOf(order, 2 * count);
                }
                order[count++] = node;
            } else {
                entered.set(node);
                for (int step : graph.stepsTo(node)) {
                    for (int place = 0; place < graph.premiseCount(step); place++) {
                        int premise = graph.premise(step, place);
                        if (!entered.get(premise)) {
                            if (known.find(premise) == null) {
                                path.push(premise);
                            }
                        } else {
                            circle |= !left.get(premise);
                        }
                    }
                }
            }
        }
        for (boolean changed = true; changed; changed &= circle) {
            changed = false;
            for (int i = 0; i < count; i++) {
                Validity value = value(order[i]);
                changed |= !value.equals(soFar(order[i]));
                known.set(order[i], value);
            }
        }
        for (int i = 0; i < count; i++) {
            entered.clear(order[i]);
            left.clear(order[i]);
        }
    }

    private Validity value(int node) {
        if (graph.proposition(node) instanceof Fact fact) {
            return validity.stated(fact);
        }
        Validity sum = validity.zero();
        for (int step : graph.stepsTo(node)) {
            sum = validity.plus(sum, ofStep(step));
        }
        return sum;
    }

    private Validity ofStep(int step) {
        return graph.value(validity, step, this::soFar);
    }
}
