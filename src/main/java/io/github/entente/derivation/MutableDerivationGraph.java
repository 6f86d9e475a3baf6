package io.github.entente.derivation;

import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.base.Equivalence;
import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Proposition;
import java.util.List;

/**
 * A derivation graph that is being made, or that changes: propositions and derivations come and go, and
 * {@link #version()} takes the graph as it is, at a cost that does not depend on its size. For engines;
 * everybody else reads a {@link DerivationGraph}. Not safe for use by several threads.
 *
 * <p>Propositions and derivations have numbers. Those of what is gone are given to what comes.
 *
 * <p><b>Stability: internal.</b>
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
     * @param rules the rules that derivations name by their place in this list
     */
    public MutableDerivationGraph(List<Rule> rules) {
        this.rules = ImmutableList.copyOf(rules);
    }

    /** The number of the proposition, given in canonical order, or -1 where it is not in the graph. */
    public int find(Proposition proposition) {
        return propositions.of(proposition);
    }

    /** Adds a proposition, in canonical order, that is not in the graph; returns its number. */
    public int add(Proposition proposition) {
        return propositions.add(proposition);
    }

    /** The proposition with this number. */
    public Proposition proposition(int number) {
        return propositions.get(number);
    }

    /** All numbers of propositions are below this. */
    public int size() {
        return propositions.size();
    }

    /**
     * Adds a derivation, unless the graph has it.
     *
     * @param rule the rule's place in the list
     * @param premises for each premise its number times two, plus one where the rule saw it from its other
     *     end; one at least
     * @param conclusion the number of the conclusion
     * @return its number, or -1 where the graph has it
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

    /** Takes these derivations out. */
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

    /** Takes a proposition out that no derivation names any more. */
    public void remove(int proposition) {
        propositions.remove(proposition);
    }

    /** The derivations of a proposition, by number; not to be written to. */
    public int[] stepsTo(int proposition) {
        return to.of(proposition);
    }

    /** The derivations that have it among their premises, by number; not to be written to. */
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

    /** The graph as it is now, whatever changes later. */
    public DerivationGraph version() {
        return new DerivationGraph(rules, propositions.version(), steps.version(), to.version(), from.version());
    }
}
