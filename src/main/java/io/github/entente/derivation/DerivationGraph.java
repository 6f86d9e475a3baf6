package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who follows from what: propositions, and the derivations of each conclusion. Immutable and safe for use by several threads. A conclusion can have several derivations,
 * all are kept, and derivations can go in circles.
 */
public final class DerivationGraph {
    private final ImmutableList<Proposition> propositions;
    private final Map<Proposition, Integer> index = new HashMap<>();
    private final ImmutableList<Step> steps;
    private final int[][] stepsTo;
    private final int[][] stepsFrom;

    /**
     * A firing, in numbers.
     *
     * @param rule the rule
     * @param premises for each premise its number among the propositions times two, plus one where the rule saw it from its other end
     * @param conclusion the number of the conclusion
     */
    public record Step(Rule rule, ImmutableList<Integer> premises, int conclusion) {
        // written out: what records bring is linked at run time, which a short process feels
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
     * @param propositions in canonical order of their ends, each once; reading is fastest where premises of a proposition's first step stand before it
     * @param steps each once
     */
    public DerivationGraph(List<? extends Proposition> propositions, List<Step> steps) {
        this.propositions = ImmutableList.copyOf(propositions);
        this.steps = ImmutableList.copyOf(steps);
        for (int i = 0; i < propositions.size(); i++) {
            index.put(propositions.get(i), i);
        }
        List<List<Integer>> to = lists(propositions.size());
        List<List<Integer>> from = lists(propositions.size());
        for (int i = 0; i < steps.size(); i++) {
            to.get(steps.get(i).conclusion()).add(i);
            for (int premise : steps.get(i).premises()) {
                from.get(premise >> 1).add(i);
            }
        }
        this.stepsTo = arrays(to);
        this.stepsFrom = arrays(from);
    }

    private static List<List<Integer>> lists(int count) {
        List<List<Integer>> lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>(2));
        }
        return lists;
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(list -> list.stream().mapToInt(i -> i).toArray())
                .toArray(int[][]::new);
    }

    /** All propositions: the stated relations that anything could follow from, and the conclusions, in no promised order. */
    public ImmutableList<Proposition> propositions() {
        return propositions;
    }

    /** Whether the proposition, or its other end, is in the graph. */
    public boolean contains(Proposition proposition) {
        return index.containsKey(proposition.canonical());
    }

    /** The derivations of a conclusion, by rule name, then premises; none where the graph does not have it. */
    public ImmutableList<Derivation> derivationsOf(Conclusion conclusion) {
        Integer node = index.get(conclusion.canonical());
        if (node == null) {
            return ImmutableList.of();
        }
        return Arrays.stream(stepsTo[node])
                .mapToObj(this::derivation)
                .sorted(DerivationOrder.INSTANCE)
                .collect(ImmutableList.toImmutableList());
    }

    /** How many derivations there are. */
    public int derivationCount() {
        return steps.size();
    }

    /** All derivations, by conclusion, rule name, then premises. */
    public ImmutableList<Derivation> derivations() {
        List<Derivation> all = new ArrayList<>(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            all.add(derivation(i));
        }
        all.sort(DerivationOrder.INSTANCE);
        return ImmutableList.copyOf(all);
    }

    Derivation derivation(int step) {
        Step firing = steps.get(step);
        return new Derivation(
                firing.rule(),
                firing.premises().stream()
                        .map(code -> (code & 1) == 0
                                ? propositions.get(code >> 1)
                                : propositions.get(code >> 1).mirrored())
                        .collect(ImmutableList.toImmutableList()),
                (Conclusion) propositions.get(firing.conclusion()));
    }

    int node(Proposition proposition) {
        return index.getOrDefault(proposition.canonical(), -1);
    }

    Step step(int number) {
        return steps.get(number);
    }

    int[] stepsTo(int node) {
        return stepsTo[node];
    }

    /** The value of every proposition in this algebra: the least fixpoint. */
    public <V> Reading<V> read(Algebra<V> algebra) {
        List<V> values = new ArrayList<>(Collections.nCopies(propositions.size(), algebra.zero()));
        BitSet stale = new BitSet(propositions.size());
        stale.set(0, propositions.size());
        for (int node = stale.nextSetBit(0); node >= 0; node = next(stale, node)) {
            stale.clear(node);
            V value = value(algebra, node, values);
            if (!value.equals(values.get(node))) {
                values.set(node, value);
                for (int step : stepsFrom[node]) {
                    stale.set(steps.get(step).conclusion());
                }
            }
        }
        return new Reading<>(this, values, algebra.zero());
    }

    /** What of this graph follows from the relations that pass the one test by the rules that pass the other; in the same order. */
    DerivationGraph following(Predicate<Relation> isStated, Predicate<Rule> isKept) {
        Reading<Boolean> present = read(new Presence(isStated, isKept));
        BitSet nodes = new BitSet(propositions.size());
        for (int node = 0; node < propositions.size(); node++) {
            nodes.set(node, present.of(node));
        }
        return part(
                nodes,
                step -> isKept.test(step.rule())
                        && step.premises().stream().allMatch(premise -> nodes.get(premise >> 1)));
    }

    /** What of this graph the proposition can follow from, itself included; in the same order. */
    DerivationGraph behind(Proposition proposition) {
        BitSet nodes = new BitSet(propositions.size());
        Deque<Integer> open = new ArrayDeque<>();
        open.add(node(proposition));
        while (!open.isEmpty()) {
            int node = open.remove();
            if (node >= 0 && !nodes.get(node)) {
                nodes.set(node);
                for (int step : stepsTo[node]) {
                    steps.get(step).premises().forEach(premise -> open.add(premise >> 1));
                }
            }
        }
        return part(nodes, step -> nodes.get(step.conclusion()));
    }

    private DerivationGraph part(BitSet nodes, Predicate<Step> isKept) {
        int[] renumbered = new int[propositions.size()];
        List<Proposition> kept = new ArrayList<>(nodes.cardinality());
        for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
            renumbered[node] = kept.size();
            kept.add(propositions.get(node));
        }
        List<Step> keptSteps = new ArrayList<>();
        for (int node = nodes.nextSetBit(0); node >= 0; node = nodes.nextSetBit(node + 1)) {
            for (int number : stepsTo[node]) {
                Step step = steps.get(number);
                if (isKept.test(step)) {
                    keptSteps.add(new Step(
                            step.rule(),
                            step.premises().stream()
                                    .map(premise -> 2 * renumbered[premise >> 1] + (premise & 1))
                                    .collect(ImmutableList.toImmutableList()),
                            renumbered[node]));
                }
            }
        }
        return new DerivationGraph(kept, keptSteps);
    }

    private static int next(BitSet stale, int node) {
        int later = stale.nextSetBit(node + 1);
        return later >= 0 ? later : stale.nextSetBit(0);
    }

    private <V> V value(Algebra<V> algebra, int node, List<V> values) {
        if (propositions.get(node) instanceof Relation relation) {
            return algebra.stated(relation);
        }
        V sum = algebra.zero();
        for (int step : stepsTo[node]) {
            sum = algebra.plus(sum, value(algebra, steps.get(step), values));
        }
        return sum;
    }

    <V> V value(Algebra<V> algebra, Step step, List<V> values) {
        return algebra.derived(step.rule(), new AbstractList<>() {
            @Override
            public V get(int premise) {
                return values.get(step.premises().get(premise) >> 1);
            }

            @Override
            public int size() {
                return step.premises().size();
            }
        });
    }
}
