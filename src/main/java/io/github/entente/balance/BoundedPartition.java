package io.github.entente.balance;

/**
 * A partition of a network, and bounds on the cost of the best one.
 *
 * @param bloc the bloc of each node, from 0
 * @param lower a lower bound: no partition costs less
 * @param upper the cost of this partition, computed from the partition itself
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never visible outside the package
record BoundedPartition(int[] bloc, long lower, long upper) {
    static BoundedPartition of(Network network, int[] bloc, long lower) {
        long cost = network.cost(bloc);
        return new BoundedPartition(bloc, Math.min(lower, cost), cost);
    }

    /**
     * The better of the two partitions, with the better of the two bounds. If the other may have more blocs,
     * only its bound is used.
     */
    BoundedPartition or(BoundedPartition other, boolean sameBlocs) {
        BoundedPartition better = sameBlocs && other.upper < upper ? other : this;
        long bound = Math.min(Math.max(lower, other.lower), better.upper);
        return new BoundedPartition(better.bloc, bound, better.upper);
    }

    boolean isProved() {
        return lower == upper;
    }
}
