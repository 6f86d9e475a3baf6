package io.github.entente.benchmark.peers;

import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Hull;
import io.github.entente.derivation.TimeMode;
import io.github.entente.fact.Proposition;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * What {@link HandJoins} found: the conclusions, the days of each from first to last, and every derivation,
 * in one array of numbers.
 */
public final class Proofs {
    private final Map<Proposition, Node> nodes;
    private final int[] perRule = new int[Claim.values().length];
    /**
     * For each derivation its rule, its conclusion, how many premises, and these: twice the number, plus one
     * for the other end.
     */
    private int[] steps;

    private int end;
    private int derivations;

    Proofs(int expected) {
        nodes = new HashMap<>(expected);
        steps = new int[8 * expected + 16];
    }

    /** A proposition and its days. */
    static final class Node {
        private final int number;
        private Hull hull;

        Node(int number, Hull hull) {
            this.number = number;
            this.hull = hull;
        }

        Hull hull() {
            return hull;
        }
    }

    /** A node read from one of its ends, and whether it was just made, or just got more days. */
    record Fact<T>(T value, Node node, int code, boolean isNew, boolean isWider) {
        Fact(T value, Node node, int code) {
            this(value, node, code, false, false);
        }

        <E> Fact<E> mirrored(E other) {
            return new Fact<>(other, node, code + 1);
        }

        boolean meets(Fact<?> other) {
            return meets(other.node.hull);
        }

        boolean meets(Hull other) {
            return !other.isEmpty() && node.hull.meets(other);
        }

        boolean precedes(Fact<?> other) {
            return node.hull.precedes(other.node.hull);
        }
    }

    <T extends Proposition> Fact<T> state(T proposition, Hull hull) {
        Node node = new Node(nodes.size(), hull);
        nodes.put(proposition, node);
        return new Fact<>(proposition, node, 2 * node.number);
    }

    /** Records a derivation of a conclusion, given in canonical order; each is found once. */
    <T extends Proposition> Fact<T> derive(Claim claim, T conclusion, Fact<?>... premises) {
        Fact<T> known = widen(claim, conclusion, premises);
        if (end + 3 + premises.length > steps.length) {
            steps = Arrays.copyOf(steps, 2 * steps.length);
        }
        steps[end++] = claim.ordinal();
        steps[end++] = known.node.number;
        steps[end++] = premises.length;
        for (Fact<?> premise : premises) {
            steps[end++] = premise.code;
        }
        derivations++;
        perRule[claim.ordinal()]++;
        return known;
    }

    /** Gives a conclusion the days of a derivation that is recorded. */
    <T extends Proposition> Fact<T> widen(Claim claim, T conclusion, Fact<?>... premises) {
        Hull given = hull(claim.time(), premises);
        Node known = nodes.get(conclusion);
        if (known == null) {
            Node node = new Node(nodes.size(), given);
            nodes.put(conclusion, node);
            return new Fact<>(conclusion, node, 2 * node.number, true, false);
        }
        boolean wider = !known.hull.covers(given);
        if (wider) {
            known.hull = known.hull.union(given);
        }
        return new Fact<>(conclusion, known, 2 * known.number, false, wider);
    }

    private static Hull hull(TimeMode time, Fact<?>[] premises) {
        Hull last = premises[premises.length - 1].node.hull;
        if (premises.length == 1) {
            return last;
        }
        Hull first = premises[0].node.hull;
        return switch (time) {
            case OVERLAP -> common(premises);
            case DURING -> new Hull(Math.max(first.first(), last.first()), last.last());
            case SEQUENCE -> new Hull(Math.max(first.first() + 1, last.first()), last.last());
            case TOGETHER, WHILE, SUSTAINED ->
                Hull.derived(
                        time,
                        Stream.of(premises).map(premise -> premise.node.hull).toList());
        };
    }

    /** The days from the first to the last on which all of them may hold. */
    static Hull common(Fact<?>... premises) {
        long first = Long.MIN_VALUE;
        long last = Long.MAX_VALUE;
        for (Fact<?> premise : premises) {
            first = Math.max(first, premise.node.hull.first());
            last = Math.min(last, premise.node.hull.last());
        }
        return new Hull(first, last);
    }

    /** Each proposition, in canonical order, and its days from first to last. */
    void forEach(BiConsumer<Proposition, Hull> action) {
        nodes.forEach((proposition, node) -> action.accept(proposition, node.hull));
    }

    /** How many derivations there are. */
    public int derivations() {
        return derivations;
    }

    /** How many derivations the rule has. */
    public int derivations(String rule) {
        for (Claim claim : Claim.values()) {
            if (claim.rule().equals(rule)) {
                return perRule[claim.ordinal()];
            }
        }
        return 0;
    }

    /** What follows. */
    public Set<Conclusion> conclusions() {
        Set<Conclusion> conclusions = new HashSet<>();
        for (Proposition proposition : nodes.keySet()) {
            if (proposition instanceof Conclusion conclusion) {
                conclusions.add(conclusion);
            }
        }
        return conclusions;
    }
}
