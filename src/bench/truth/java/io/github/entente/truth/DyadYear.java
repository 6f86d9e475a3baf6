package io.github.entente.truth;

import com.google.common.collect.ComparisonChain;

/**
 * Two actors in a year.
 *
 * @param dyad the two
 * @param year the year
 */
record DyadYear(Dyad dyad, int year) implements Comparable<DyadYear> {
    @Override
    public int compareTo(DyadYear other) {
        return ComparisonChain.start()
                .compare(year, other.year)
                .compare(dyad, other.dyad)
                .result();
    }

    @Override
    public String toString() {
        return dyad + " " + year;
    }
}
