package io.github.entente.balance;

import com.google.common.collect.ImmutableList;

/**
 * Optimal partitions of a graph into two blocs. Partitions that differ only in the sides of whole connected
 * parts count as the same. Immutable.
 *
 * @param partitions ordered by the first actor, by name, whose side relative to the first actor of its part
 *     differs
 * @param complete whether these are all; otherwise there may be more than were asked for, or than the budget
 *     could find
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
