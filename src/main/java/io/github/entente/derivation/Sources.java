package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.stream.Collectors;

/**
 * On whose word something holds: the least sets of sources, each of which is enough by itself and none of
 * whose members can be spared. Those through whom a report came count as its sources. The order: fewer
 * sources first, then by their ids. Immutable and safe for use by several threads.
 *
 * <p>Of at most {@value WhyProvenance#MOST} sets for each conclusion that it rests on all are found. Where
 * there are more, the list is {@linkplain #isCut() cut}: it has all sets of up to {@link #largest()} sources,
 * and none of the larger ones.
 */
public final class Sources extends AbstractList<ImmutableSortedSet<String>> {
    private final ImmutableList<ImmutableSortedSet<String>> sets;
    private final ImmutableSortedSet<String> needed;
    private final int largest;
    private final LocalDate asOf;

    Sources(
            ImmutableList<ImmutableSortedSet<String>> sets,
            ImmutableSortedSet<String> needed,
            int largest,
            LocalDate asOf) {
        this.sets = sets;
        this.needed = needed;
        this.largest = largest;
        this.asOf = asOf;
    }

    /**
     * The ids of the sources that every proof needs: without any one of them it falls. Complete even where
     * the list is cut.
     */
    public ImmutableSortedSet<String> needed() {
        return needed;
    }

    /** Whether there are more sets than are listed. */
    public boolean isCut() {
        return largest < Integer.MAX_VALUE;
    }

    /**
     * Up to how many sources a set may have to be listed; {@link Integer#MAX_VALUE} where the list is not
     * cut.
     */
    public int largest() {
        return largest;
    }

    @Override
    public ImmutableSortedSet<String> get(int index) {
        return sets.get(index);
    }

    @Override
    public int size() {
        return sets.size();
    }

    /**
     * A line that says how many sets there are, one line for each, and the sources that every proof needs.
     */
    @Override
    public String toString() {
        String more = isCut()
                ? "; there are too many of more than " + largest + (largest == 1 ? " source" : " sources") + " to list"
                : "";
        String lines =
                sets.stream().map(set -> "\n  " + String.join(" and ", set)).collect(Collectors.joining());
        return sets.size() + (sets.size() == 1 ? " least set" : " least sets") + " of sources as of " + asOf + more
                + lines + "\nneeded in any case: " + (needed.isEmpty() ? "none" : String.join(", ", needed));
    }
}
