package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.stream.Collectors;

/**
 * The minimal sets of sources on which something rests. Each set is enough, whatever the other sources say,
 * and needs all its members. Those who passed a report on count as its sources. Fewer sources come first,
 * then by their ids. Immutable and safe for use by several threads.
 *
 * <p>All sets are found if no conclusion involved has more than {@value WhyProvenance#MOST}. Otherwise the
 * list is {@linkplain #isCut() cut}: it has all sets of up to {@link #largest()} sources, and no larger ones.
 *
 * <p>A source can also take days away: it ends or denies what another reports, or tells that it began
 * earlier. Then sets are tried out one by one, among at most {@value SourceTrials#MOST} sources. With more of
 * them, the sets are those by which it holds if all ends and beginnings stay as they are.
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
     * The ids of the sources that are needed in any case. If any one of them is withdrawn, the proposition no
     * longer holds. Complete even if the list is cut.
     */
    public ImmutableSortedSet<String> needed() {
        return needed;
    }

    /** Whether there are more sets than listed. */
    public boolean isCut() {
        return largest < Integer.MAX_VALUE;
    }

    /** The maximum number of sources in a listed set; {@link Integer#MAX_VALUE} if the list is not cut. */
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

    /** A line with the number of sets, one line for each set, and the sources that are needed in any case. */
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
