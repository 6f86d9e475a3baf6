package io.github.entente.derivation;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A {@link PersistentArray} of long values: 0 where nothing was written. */
final class PersistentLongArray {
    private long @Nullable [][][] groups = new long[1][][];
    private final BitSet ownPages = new BitSet();
    private final BitSet ownGroups = new BitSet();
    private boolean ownTop = true;

    /** The current array. Later writes do not affect it. */
    PersistentLongArray version() {
        PersistentLongArray version = new PersistentLongArray();
        version.groups = groups;
        version.ownTop = false;
        ownPages.clear();
        ownGroups.clear();
        ownTop = false;
        return version;
    }

    @SuppressWarnings("NullAway")
    long get(int index) {
        int top = index >>> PersistentArray.TOP_SHIFT;
        int page = (index >>> PersistentArray.PAGE_BITS) & (PersistentArray.GROUP - 1);
        return top >= groups.length || groups[top] == null || page >= groups[top].length || groups[top][page] == null
                ? 0
                : groups[top][page][index & (PersistentArray.PAGE - 1)];
    }

    void set(int index, long value) {
        own(index)[index & (PersistentArray.PAGE - 1)] = value;
    }

    @SuppressWarnings("NullAway")
    private long[] own(int index) {
        int number = index >>> PersistentArray.PAGE_BITS;
        int page = number & (PersistentArray.GROUP - 1);
        int top = index >>> PersistentArray.TOP_SHIFT;
        if (ownPages.get(number)) {
            return groups[top][page];
        }
        if (!ownTop || top >= groups.length) {
            groups = Arrays.copyOf(groups, Math.max(groups.length, Math.max(top + 1, top * 2)));
            ownTop = true;
        }
        long[][] group = groups[top];
        if (group == null) {
            group = new long[Math.max(4, Math.min(PersistentArray.GROUP, page + 1))][];
        } else if (page >= group.length) {
            group = Arrays.copyOf(group, Math.min(PersistentArray.GROUP, Math.max(page + 1, group.length * 2)));
        } else if (!ownGroups.get(top)) {
            group = group.clone();
        }
        ownGroups.set(top);
        groups[top] = group;
        group[page] = group[page] == null ? new long[PersistentArray.PAGE] : group[page].clone();
        ownPages.set(number);
        return group[page];
    }
}
