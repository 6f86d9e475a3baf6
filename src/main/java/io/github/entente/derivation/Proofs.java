package io.github.entente.derivation;

import io.github.entente.derivation.StrengthSearch.Alternative;
import io.github.entente.derivation.StrengthSearch.At;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All proofs of an answer, lazily, the strongest first. A proof takes one way for each question that
 * occurs in it, and has no cycle. Two proofs are the same if they use the same derivations.
 *
 * <p>Best-first search over unfinished proofs (A*, Hart, Nilsson &amp; Raphael 1968). An open question counts
 * with the strength of its best proof. This is never too low, so the first finished proof is the best of
 * all that are left. It is the k-best problem of Huang &amp; Chiang, <i>Better k-best Parsing</i> (IWPT
 * 2005), with cycles.
 */
final class Proofs {
    private final DatedGraph graph;
    private final StrengthSearch strength;
    private final At root;
    private final PriorityQueue<Unfinished> open = new PriorityQueue<>(
            Comparator.comparingDouble((Unfinished one) -> -one.bound).thenComparingLong(one -> one.number));
    private final Set<Set<Integer>> told = new HashSet<>();
    private final Map<At, Alternative> first;
    private long numbers;
    private @Nullable Map<At, Alternative> next;

    /** A proof with open questions, and the greatest strength that it can reach. */
    private final class Unfinished {
        final Map<At, Alternative> decided;
        final Set<At> undecided;
        final double bound;
        final long number = numbers++;

        Unfinished(Map<At, Alternative> decided, Set<At> undecided) {
            this.decided = decided;
            this.undecided = undecided;
            this.bound = value(root, decided, new HashMap<>());
        }
    }

    /**
     * Starts the search.
     *
     * @param first the best proof, which is returned first
     */
    Proofs(DatedGraph graph, StrengthSearch strength, At root, Map<At, Alternative> first) {
        this.graph = graph;
        this.strength = strength;
        this.root = root;
        this.first = first;
        this.next = first;
    }

    boolean hasNext() {
        while (next == null && !open.isEmpty()) {
            Unfinished strongest = open.remove();
            if (strongest.undecided.isEmpty()) {
                if (told.add(steps(strongest.decided))) {
                    next = strongest.decided;
                }
            } else {
                decide(strongest);
            }
        }
        return next != null;
    }

    /** The next proof: a way for each question that occurs in it. */
    Map<At, Alternative> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("there are no more proofs");
        }
        Map<At, Alternative> proof = next;
        if (proof == first) {
            told.add(steps(proof));
            open.add(new Unfinished(Map.of(), graph.isStated(root.node()) ? Set.of() : Set.of(root)));
        }
        next = null;
        return proof;
    }

    private static Set<Integer> steps(Map<At, Alternative> proof) {
        Set<Integer> steps = new TreeSet<>();
        proof.values().forEach(alternative -> steps.add(alternative.step()));
        return steps;
    }

    private void decide(Unfinished before) {
        At question = before.undecided.iterator().next();
        List<Alternative> alternatives = new ArrayList<>(alternatives(question, before.decided));
        alternatives.sort(Comparator.comparing(
                alternative -> graph.graph().derivation(alternative.step()), DerivationOrder.INSTANCE));
        for (Alternative alternative : alternatives) {
            Map<At, Alternative> decided = new LinkedHashMap<>(before.decided);
            decided.put(question, alternative);
            Set<At> undecided = new LinkedHashSet<>(before.undecided);
            undecided.remove(question);
            for (At premise : alternative.premises()) {
                if (!graph.isStated(premise.node()) && !decided.containsKey(premise)) {
                    undecided.add(premise);
                }
            }
            open.add(new Unfinished(decided, undecided));
        }
    }

    /**
     * The ways to answer the question in this proof. A conclusion that is asked of many days, as a war is
     * while somebody takes its side, follows on each by the same steps where it can. One step for one day and
     * another for the next would be as many proofs as there are choices, and tell nothing new.
     */
    private List<Alternative> alternatives(At question, Map<At, Alternative> decided) {
        Set<Integer> above = above(question, decided);
        List<Alternative> all = strength.alternatives(question).stream()
                .filter(one -> isProvable(one) && !comesTo(one, above, decided))
                .toList();
        Set<Integer> steps = new HashSet<>();
        decided.forEach((other, alternative) -> {
            if (other.node() == question.node()) {
                steps.add(alternative.step());
            }
        });
        List<Alternative> same =
                all.stream().filter(one -> steps.contains(one.step())).toList();
        return same.isEmpty() ? all : same;
    }

    private boolean isProvable(Alternative alternative) {
        return alternative.premises().stream().allMatch(premise -> strength.depth(premise) < StrengthSearch.UNPROVEN);
    }

    /** The nodes that rest on the question by the decided ways, its own node included. */
    private Set<Integer> above(At question, Map<At, Alternative> decided) {
        Set<At> above = new HashSet<>(Set.of(question));
        Set<Integer> nodes = new HashSet<>(Set.of(question.node()));
        for (boolean more = true; more; ) {
            more = false;
            for (Map.Entry<At, Alternative> one : decided.entrySet()) {
                if (!above.contains(one.getKey())
                        && one.getValue().premises().stream().anyMatch(above::contains)) {
                    above.add(one.getKey());
                    nodes.add(one.getKey().node());
                    more = true;
                }
            }
        }
        return nodes;
    }

    private static boolean comesTo(Alternative alternative, Set<Integer> above, Map<At, Alternative> decided) {
        Deque<At> behind = new ArrayDeque<>(alternative.premises());
        Set<At> seen = new HashSet<>();
        while (!behind.isEmpty()) {
            At premise = behind.remove();
            if (above.contains(premise.node())) {
                return true;
            }
            Alternative further = decided.get(premise);
            if (further != null && seen.add(premise)) {
                behind.addAll(further.premises());
            }
        }
        return false;
    }

    /** An upper bound of the question's strength in this proof. */
    private double value(At question, Map<At, Alternative> decided, Map<At, Double> known) {
        Double value = known.get(question);
        if (value == null) {
            Alternative alternative = decided.get(question);
            if (alternative == null) {
                value = strength.of(question);
            } else {
                double least = 1;
                for (At premise : alternative.premises()) {
                    least = Math.min(least, value(premise, decided, known));
                }
                value = least * graph.graph().rule(alternative.step()).strength();
            }
            known.put(question, value);
        }
        return value;
    }
}
