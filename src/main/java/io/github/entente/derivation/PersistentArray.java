package io.github.entente.derivation;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A growing array in pages that its versions share. Taking a version copies nothing. A write after that
 * copies the page it touches and the path to it. A version is read-only and safe for use by several threads.
 * The array itself is not.
 *
 * @param <T> the elements; null where nothing was written
 */
final class PersistentArray<T> {
    static final int PAGE_BITS = 6;
    static final int PAGE = 1 << PAGE_BITS;
    static final int GROUP_BITS = 9;
    static final int GROUP = 1 << GROUP_BITS;
    static final int TOP_SHIFT = PAGE_BITS + GROUP_BITS;

    private @Nullable Object[][][] groups = new Object[1][][];
    /** The pages, groups and top that no version shares. */
    private final BitSet ownPages = new BitSet();

    private final BitSet ownGroups = new BitSet();
    private boolean ownTop = true;

    /** The current array. Later writes do not affect it. */
    PersistentArray<T> version() {
        PersistentArray<T> version = new PersistentArray<>();
        version.groups = groups;
        version.ownTop = false;
        ownPages.clear();
        ownGroups.clear();
        ownTop = false;
        return version;
    }

    /** The element; null if nothing was written there. */
    @SuppressWarnings({"unchecked", "NullAway"})
    @Nullable
    T find(int index) {
        int top = index >>> TOP_SHIFT;
        int page = (index >>> PAGE_BITS) & (GROUP - 1);
        return top >= groups.length || groups[top] == null || page >= groups[top].length || groups[top][page] == null
                ? null
                : (T) groups[top][page][index & (PAGE - 1)];
    }

    /** The element. Something must have been written there. */
    @SuppressWarnings({"unchecked", "NullAway"})
    T get(int index) {
        return (T) groups[index >>> TOP_SHIFT][(index >>> PAGE_BITS) & (GROUP - 1)][index & (PAGE - 1)];
    }

    void set(int index, @Nullable T value) {
        own(index)[index & (PAGE - 1)] = value;
    }

    @SuppressWarnings("NullAway")
    private @Nullable Object[] own(int index) {
        int number = index >>> PAGE_BITS;
        int page = number & (GROUP - 1);
        int top = index >>> TOP_SHIFT;
        if (ownPages.get(number)) {
            return groups[top][page];
        }
        if (!ownTop || top >= groups.length) {
            groups = Arrays.copyOf(groups, Math.max(groups.length, Math.max(top + 1, top * 2)));
            ownTop = true;
        }
        Object[][] group = groups[top];
        if (group == null) {
            group = new Object[Math.max(4, Math.min(GROUP, page + 1))][];
        } else if (page >= group.length) {
            group = Arrays.copyOf(group, Math.min(GROUP, Math.max(page + 1, group.length * 2)));
        } else if (!ownGroups.get(top)) {
            group = group.clone();
        }
        ownGroups.set(top);
        groups[top] = group;
        group[page] = group[page] == null ? new Object[PAGE] : group[page].clone();
        ownPages.set(number);
        return group[page];
    }
}
