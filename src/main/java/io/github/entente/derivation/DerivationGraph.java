package io.github.entente.derivation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Propositions, and the derivations of each conclusion. Immutable and safe for use by several threads. A
 * conclusion can have several derivations; all are kept. Derivations can form cycles.
 *
 * <p>Inside, propositions and derivations are numbers. There are gaps if the graph is a version of one that
 * changes.
 */
public final class DerivationGraph {
    private final ImmutableList<Rule> rules;
    private final PersistentIndex<Proposition> nodes;
    private final PersistentIndex<int[]> steps;
    private final Adjacency to;
    private final Adjacency from;
    private final Supplier<ImmutableList<Proposition>> propositions = Suppliers.memoize(this::listPropositions);

    /**
     * A derivation in numbers.
     *
     * @param rule the rule
     * @param premises for each premise, its number among the propositions times two, plus one if the rule saw
     *     it from its other end
     * @param conclusion the number of the conclusion
     */
    public record Step(Rule rule, ImmutableList<Integer> premises, int conclusion) {
        // written out: those of records are linked at run time, which slows a short process
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Step step
                    && conclusion == step.conclusion
                    && rule.equals(step.rule)
                    && premises.equals(step.premises);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * rule.hashCode() + premises.hashCode()) + conclusion;
        }
    }

    /**
     * A graph.
     *
     * @param propositions in canonical order of their ends, each once; reading is fastest if the premises of
     *     a proposition's first step come before it
     * @param steps each once
     */
    public DerivationGraph(List<? extends Proposition> propositions, List<Step> steps) {
        this(made(propositions, steps));
    }

    private DerivationGraph(DerivationGraph other) {
        this(other.rules, other.nodes, other.steps, other.to, other.from);
    }

    DerivationGraph(
            ImmutableList<Rule> rules,
            PersistentIndex<Proposition> nodes,
            PersistentIndex<int[]> steps,
            Adjacency to,
            Adjacency from) {
        this.rules = rules;
        this.nodes = nodes;
        this.steps = steps;
        this.to = to;
        this.from = from;
    }

    private static DerivationGraph made(List<? extends Proposition> propositions, List<Step> steps) {
        Map<Rule, Integer> rules = new LinkedHashMap<>();
        steps.forEach(step -> rules.putIfAbsent(step.rule(), rules.size()));
        MutableDerivationGraph graph = new MutableDerivationGraph(List.copyOf(rules.keySet()));
        propositions.forEach(graph::add);
        for (Step step : steps) {
            graph.derive(
                    rules.getOrDefault(step.rule(), -1),
                    step.premises().stream().mapToInt(premise -> premise).toArray(),
                    step.conclusion());
        }
        return graph.version();
    }

    private ImmutableList<Proposition> listPropositions() {
        ImmutableList.Builder<Proposition> all = ImmutableList.builderWithExpectedSize(nodes.count());
        for (int node = 0; node < nodes.size(); node++) {
            Proposition proposition = nodes.find(node);
            if (proposition != null) {
                all.add(proposition);
            }
        }
        return all.build();
    }

    /**
     * All propositions: the conclusions, and the stated facts that any rule can use. In no promised order.
     */
    public ImmutableList<Proposition> propositions() {
        return propositions.get();
    }

    /** Whether the graph has the proposition, from either end. */
    public boolean contains(Proposition proposition) {
        return node(proposition) >= 0;
    }

    /** The derivations of a conclusion, by rule name, then premises; none if the graph does not have it. */
    public ImmutableList<Derivation> derivationsOf(Conclusion conclusion) {
        int node = node(conclusion);
        return node < 0
                ? ImmutableList.of()
                : Arrays.stream(stepsTo(node))
                        .mapToObj(this::derivation)
                        .sorted(DerivationOrder.INSTANCE)
                        .collect(ImmutableList.toImmutableList());
    }

    /** The number of derivations. */
    public int derivationCount() {
        return steps.count();
    }

    /** All derivations, by conclusion, rule name, then premises. */
    public ImmutableList<Derivation> derivations() {
        List<Derivation> all = new ArrayList<>(steps.count());
        for (int step = 0; step < steps.size(); step++) {
            if (steps.find(step) != null) {
                all.add(derivation(step));
            }
        }
        all.sort(DerivationOrder.INSTANCE);
        return ImmutableList.copyOf(all);
    }

    Derivation derivation(int number) {
        int[] step = steps.get(number);
        ImmutableList.Builder<Proposition> premises = ImmutableList.builder();
        for (int place = 0; place < DerivationTable.premiseCount(step); place++) {
            Proposition premise = proposition(DerivationTable.premise(step, place));
            premises.add(DerivationTable.isMirrored(step, place) ? premise.mirrored() : premise);
        }
        return new Derivation(
                rule(number), premises.build(), (Conclusion) proposition(DerivationTable.conclusion(step)));
    }

    /** An upper bound of node numbers, not included. Some numbers may have no node. */
    int nodeLimit() {
        return nodes.size();
    }

    /** An upper bound of step numbers, not included. Some numbers may have no step. */
    int stepLimit() {
        return steps.size();
    }

    /** The number of the proposition, given from either end; -1 if the graph does not have it. */
    int node(Proposition proposition) {
        return nodes.of(proposition.canonical());
    }

    /** Whether the number has a node. */
    boolean isNode(int number) {
        return nodes.find(number) != null;
    }

    /** The proposition of a node. */
    Proposition proposition(int node) {
        return nodes.get(node);
    }

    Rule rule(int step) {
        return rules.get(DerivationTable.rule(steps.get(step)));
    }

    int conclusion(int step) {
        return DerivationTable.conclusion(steps.get(step));
    }

    int premiseCount(int step) {
        return DerivationTable.premiseCount(steps.get(step));
    }

    /** The node of the premise at this index, from 0. */
    int premise(int step, int place) {
        return DerivationTable.premise(steps.get(step), place);
    }

    /** The nodes of the premises, in the order of the rule's patterns. */
    int[] premises(int step) {
        return DerivationTable.premises(steps.get(step));
    }

    /** The derivations of a node. The array must not be changed. */
    int[] stepsTo(int node) {
        return to.of(node);
    }

    /** The derivations that have the node as a premise, each once. The array must not be changed. */
    int[] stepsFrom(int node) {
        return from.of(node);
    }

    /** The value of every proposition in this algebra: the least fixpoint. */
    public <V> Reading<V> read(Algebra<V> algebra) {
        List<V> values = new ArrayList<>(Collections.nCopies(nodeLimit(), algebra.zero()));
        BitSet stale = new BitSet(nodeLimit());
        for (int node = 0; node < nodeLimit(); node++) {
            stale.set(node, isNode(node));
        }
        for (int node = stale.nextSetBit(0); node >= 0; node = next(stale, node)) {
            stale.clear(node);
            V value = sum(algebra, node, values);
            if (!value.equals(values.get(node))) {
                values.set(node, value);
                for (int step : stepsFrom(node)) {
                    stale.set(conclusion(step));
                }
            }
        }
        return new Reading<>(this, values, algebra.zero());
    }

    /**
     * The part of this graph that follows from facts that pass the first test by rules that pass the second,
     * in the same order.
     */
    DerivationGraph following(Predicate<Fact> isStated, Predicate<Rule> isKept) {
        Reading<Boolean> present = read(new PresenceAlgebra(isStated, isKept));
        BitSet kept = new BitSet(nodeLimit());
        for (int node = 0; node < nodeLimit(); node++) {
            kept.set(node, present.of(node));
        }
        return part(
                kept,
                step -> isKept.test(rule(step)) && Arrays.stream(premises(step)).allMatch(kept::get));
    }

    /** The part of this graph from which the proposition can follow, itself included, in the same order. */
    DerivationGraph behind(Proposition proposition) {
        BitSet behind = new BitSet(nodeLimit());
        Deque<Integer> open = new ArrayDeque<>();
        open.add(node(proposition));
        while (!open.isEmpty()) {
            int node = open.remove();
            if (node >= 0 && !behind.get(node)) {
                behind.set(node);
                for (int step : stepsTo(node)) {
                    for (int premise : premises(step)) {
                        open.add(premise);
                    }
                }
            }
        }
        return part(behind, step -> true);
    }

    /**
     * The conclusions that can follow from one of these stated facts, whether or not other reasons exist. In
     * no promised order.
     */
    public Set<Conclusion> ahead(Collection<? extends Fact> facts) {
        Set<Conclusion> ahead = new LinkedHashSet<>();
        BitSet seen = new BitSet(nodeLimit());
        Deque<Integer> open = new ArrayDeque<>();
        facts.forEach(fact -> open.add(node(fact)));
        while (!open.isEmpty()) {
            int node = open.remove();
            if (node >= 0) {
                for (int step : stepsFrom(node)) {
                    int next = conclusion(step);
                    if (!seen.get(next)) {
                        seen.set(next);
                        open.add(next);
                        ahead.add((Conclusion) proposition(next));
                    }
                }
            }
        }
        return ahead;
    }

    private DerivationGraph part(BitSet kept, IntPredicate isKept) {
        MutableDerivationGraph part = new MutableDerivationGraph(rules);
        int[] renumbered = new int[nodeLimit()];
        kept.stream().forEach(node -> renumbered[node] = part.add(proposition(node)));
        kept.stream().forEach(node -> {
            for (int number : stepsTo(node)) {
                if (isKept.test(number)) {
                    int[] step = steps.get(number);
                    int[] premises = new int[DerivationTable.premiseCount(step)];
                    for (int place = 0; place < premises.length; place++) {
                        premises[place] = 2 * renumbered[DerivationTable.premise(step, place)]
                                + (DerivationTable.isMirrored(step, place) ? 1 : 0);
                    }
                    part.derive(DerivationTable.rule(step), premises, renumbered[node]);
                }
            }
        });
        return part.version();
    }

    private static int next(BitSet stale, int node) {
        int later = stale.nextSetBit(node + 1);
        return later >= 0 ? later : stale.nextSetBit(0);
    }

    private <V> V sum(Algebra<V> algebra, int node, List<V> values) {
        if (proposition(node) instanceof Fact fact) {
            return algebra.stated(fact);
        }
        V sum = algebra.zero();
        for (int step : stepsTo(node)) {
            sum = algebra.plus(sum, value(algebra, step, values::get));
        }
        return sum;
    }

    /** The value of a step, from the values of its premises. */
    <V> V value(Algebra<V> algebra, int number, IntFunction<V> values) {
        int[] step = steps.get(number);
        return algebra.derived(rule(number), new AbstractList<>() {
            @Override
            public V get(int place) {
                return values.apply(DerivationTable.premise(step, place));
            }

            @Override
            public int size() {
                return DerivationTable.premiseCount(step);
            }
        });
    }
}
