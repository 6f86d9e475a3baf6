package io.github.entente.derivation;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** As {@link Pages}, of numbers: 0 where nothing was written. */
final class LongPages {
    private long @Nullable [][][] groups = new long[1][][];
    private final BitSet ownPages = new BitSet();
    private final BitSet ownGroups = new BitSet();
    private boolean ownTop = true;

    /** The array as it is now, whatever is written later. */
    LongPages version() {
        LongPages version = new LongPages();
        version.groups = groups;
        version.ownTop = false;
        ownPages.clear();
        ownGroups.clear();
        ownTop = false;
        return version;
    }

    @SuppressWarnings("NullAway")
    long get(int index) {
        int top = index >>> Pages.TOP_SHIFT;
        int page = (index >>> Pages.PAGE_BITS) & (Pages.GROUP - 1);
        return top >= groups.length || groups[top] == null || page >= groups[top].length || groups[top][page] == null
                ? 0
                : groups[top][page][index & (Pages.PAGE - 1)];
    }

    void set(int index, long value) {
        own(index)[index & (Pages.PAGE - 1)] = value;
    }

    @SuppressWarnings("NullAway")
    private long[] own(int index) {
        int number = index >>> Pages.PAGE_BITS;
        int page = number & (Pages.GROUP - 1);
        int top = index >>> Pages.TOP_SHIFT;
        if (ownPages.get(number)) {
            return groups[top][page];
        }
        if (!ownTop || top >= groups.length) {
            groups = Arrays.copyOf(groups, Math.max(groups.length, Math.max(top + 1, top * 2)));
            ownTop = true;
        }
        long[][] group = groups[top];
        if (group == null) {
            group = new long[Math.max(4, Math.min(Pages.GROUP, page + 1))][];
        } else if (page >= group.length) {
            group = Arrays.copyOf(group, Math.min(Pages.GROUP, Math.max(page + 1, group.length * 2)));
        } else if (!ownGroups.get(top)) {
            group = group.clone();
        }
        ownGroups.set(top);
        groups[top] = group;
        group[page] = group[page] == null ? new long[Pages.PAGE] : group[page].clone();
        ownPages.set(number);
        return group[page];
    }
}
