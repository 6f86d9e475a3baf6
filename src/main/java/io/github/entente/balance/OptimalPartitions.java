package io.github.entente.balance;

import com.google.common.collect.ImmutableList;

/**
 * Optimal partitions of a graph into two blocs. Partitions that differ only in which side of one connected
 * part is named with which side of another are the same. Immutable.
 *
 * @param partitions in the order of the first actor, by name, that is on the side of its part's first actor
 *     in one and not in the other
 * @param complete whether these are all; else there may be more than were asked for, or than the budget could
 *     find
 */
public record OptimalPartitions(ImmutableList<Partition> partitions, boolean complete) {
    /** Such as {@code the only optimal partition} or {@code 4 optimal partitions}. */
    @Override
    public String toString() {
        int count = partitions.size();
        if (count == 1 && complete) {
            return "the only optimal partition";
        }
        return (complete ? "" : "at least ") + count + " optimal partition" + (count == 1 ? "" : "s");
    }
}
