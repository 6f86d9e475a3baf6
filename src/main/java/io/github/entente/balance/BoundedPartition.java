package io.github.entente.balance;

/**
 * A partition of a network and what is known about the best one.
 *
 * @param bloc of each node, from 0
 * @param lower no partition costs less
 * @param upper what this one costs, counted from the partition itself
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the package
record BoundedPartition(int[] bloc, long lower, long upper) {
    static BoundedPartition of(Network network, int[] bloc, long lower) {
        long cost = network.cost(bloc);
        return new BoundedPartition(bloc, Math.min(lower, cost), cost);
    }

    /**
     * The better of both partitions with the better of both bounds; only the bound, where the other may have
     * more blocs.
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
