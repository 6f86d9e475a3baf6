package io.github.entente.derivation;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * An array that grows as it is written, in pages that its versions share: taking a version copies nothing,
 * and a write after it copies the page that it touches and the way to it. A version is read only, and safe
 * for use by several threads; the array itself is not.
 *
 * @param <T> what is kept; null where nothing was written
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

    /** The array as it is now, whatever is written later. */
    PersistentArray<T> version() {
        PersistentArray<T> version = new PersistentArray<>();
        version.groups = groups;
        version.ownTop = false;
        ownPages.clear();
        ownGroups.clear();
        ownTop = false;
        return version;
    }

    /** What was written there; null where nothing was. */
    @SuppressWarnings({"unchecked", "NullAway"})
    @Nullable
    T find(int index) {
        int top = index >>> TOP_SHIFT;
        int page = (index >>> PAGE_BITS) & (GROUP - 1);
        return top >= groups.length || groups[top] == null || page >= groups[top].length || groups[top][page] == null
                ? null
                : (T) groups[top][page][index & (PAGE - 1)];
    }

    /** What was written there; only for where something was. */
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
