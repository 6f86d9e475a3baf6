package io.github.entente.derivation;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.base.Equivalence;
import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Proposition;
import java.util.List;

/**
 * A derivation graph under construction or change. Propositions and derivations are added and removed.
 * {@link #version()} returns the current graph, at a cost that does not depend on its size. For engines; all
 * others read a {@link DerivationGraph}. Not safe for use by several threads.
 *
 * <p>Propositions and derivations have numbers. Numbers of removed ones are used again.
 *
 * <p><b>Stability: internal.</b>
 *
 * @hidden
 */
public final class MutableDerivationGraph {
    private final ImmutableList<Rule> rules;
    private final PersistentIndex<Proposition> propositions = new PersistentIndex<>(Equivalence.equals());
    private final PersistentIndex<int[]> steps = new PersistentIndex<>(DerivationTable.EQUIVALENCE);
    private final Adjacency to = new Adjacency();
    private final Adjacency from = new Adjacency();

    /**
     * An empty graph.
     *
     * @param rules derivations name a rule by its index in this list
     */
    public MutableDerivationGraph(List<Rule> rules) {
        this.rules = ImmutableList.copyOf(rules);
    }

    /** The number of the proposition, given in canonical order; -1 if it is not in the graph. */
    public int find(Proposition proposition) {
        return propositions.of(proposition);
    }

    /** Adds a proposition that is not in the graph, in canonical order. Returns its number. */
    public int add(Proposition proposition) {
        return propositions.add(proposition);
    }

    /** The proposition with this number. */
    public Proposition proposition(int number) {
        return propositions.get(number);
    }

    /** An upper bound of the numbers of propositions, not included. */
    public int size() {
        return propositions.size();
    }

    /**
     * Adds a derivation, unless the graph has it.
     *
     * @param rule the rule's index in the list
     * @param premises for each premise, its number times two, plus one if the rule saw it from its other end;
     *     at least one
     * @param conclusion the number of the conclusion
     * @return its number; -1 if the graph had it before
     */
    public int derive(int rule, int[] premises, int conclusion) {
        checkElementIndex(rule, rules.size());
        int[] step = DerivationTable.of(rule, conclusion, premises);
        if (steps.of(step) >= 0) {
            return -1;
        }
        int number = steps.add(step);
        to.add(conclusion, number);
        for (int place = 0; place < premises.length; place++) {
            if (DerivationTable.isFirst(step, place)) {
                from.add(premises[place] >> 1, number);
            }
        }
        return number;
    }

    /** Removes these derivations. */
    public void remove(int[] numbers) {
        for (int number : numbers) {
            int[] step = steps.get(number);
            to.remove(DerivationTable.conclusion(step), number);
            for (int place = 0; place < DerivationTable.premiseCount(step); place++) {
                if (DerivationTable.isFirst(step, place)) {
                    from.remove(DerivationTable.premise(step, place), number);
                }
            }
            steps.remove(number);
        }
    }

    /** Removes a proposition. No derivation may use it any more. */
    public void remove(int proposition) {
        propositions.remove(proposition);
    }

    /** The derivations of a proposition, by number. The array must not be changed. */
    public int[] stepsTo(int proposition) {
        return to.of(proposition);
    }

    /** The derivations that have the proposition as a premise, by number. The array must not be changed. */
    public int[] stepsFrom(int proposition) {
        return from.of(proposition);
    }

    /** The rule of a derivation. */
    public Rule rule(int step) {
        return rules.get(DerivationTable.rule(steps.get(step)));
    }

    /** The number of a derivation's conclusion. */
    public int conclusion(int step) {
        return DerivationTable.conclusion(steps.get(step));
    }

    /** The numbers of a derivation's premises, in the order of the rule's patterns. */
    public int[] premises(int step) {
        return DerivationTable.premises(steps.get(step));
    }

    /** The current graph. Later changes do not affect it. */
    public DerivationGraph version() {
        return new DerivationGraph(rules, propositions.version(), steps.version(), to.version(), from.version());
    }
}
