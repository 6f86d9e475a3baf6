package io.github.entente.truth;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;

/**
 * Two actors, in the order of their ids.
 *
 * @param first the lesser id
 * @param second the greater id
 */
record Dyad(String first, String second) implements Comparable<Dyad> {
    Dyad {
        checkArgument(first.compareTo(second) < 0, "\"%s\" and \"%s\" are no dyad in order", first, second);
    }

    /**
     * The dyad of two actors, in any order.
     *
     * @throws IllegalArgumentException if they are the same
     */
    static Dyad of(String one, String other) {
        return one.compareTo(other) < 0 ? new Dyad(one, other) : new Dyad(other, one);
    }

    @Override
    public int compareTo(Dyad other) {
        return ComparisonChain.start()
                .compare(first, other.first)
                .compare(second, other.second)
                .result();
    }

    @Override
    public String toString() {
        return first + "–" + second;
    }
}
