package io.github.entente.derivation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The steps of each node. Additions and removals are collected, then applied node by node. So each list is
 * written once, however many of its steps change. Lists are never changed in place, since versions share
 * them.
 */
final class Adjacency {
    private static final int[] NONE = {};

    private final PersistentArray<int[]> lists;
    /** Each entry packs a node and a step into one number. */
    private long[] pending = new long[16];

    private int count;
    private boolean adding;

    Adjacency() {
        this(new PersistentArray<>());
    }

    private Adjacency(PersistentArray<int[]> lists) {
        this.lists = lists;
    }

    Adjacency version() {
        settle();
        return new Adjacency(lists.version());
    }

    int[] of(int node) {
        settle();
        int[] list = lists.find(node);
        return list == null ? NONE : list;
    }

    void add(int node, int step) {
        if (!adding) {
            settle();
            adding = true;
        }
        push(node, step);
    }

    void remove(int node, int step) {
        if (adding) {
            settle();
            adding = false;
        }
        push(node, step);
    }

    private void push(int node, int step) {
        if (count == pending.length) {
            pending = Arrays.copyOf(pending, 2 * count);
        }
        pending[count++] = (long) node << 32 | step;
    }

    private void settle() {
        if (count == 0) {
            return;
        }
        int all = count;
        count = 0;
        Arrays.sort(pending, 0, all);
        int[] changed = new int[4];
        for (int begin = 0, end; begin < all; begin = end) {
            int node = (int) (pending[begin] >> 32);
            for (end = begin; end < all && (int) (pending[end] >> 32) == node; end++) {
                if (end - begin == changed.length) {
                    changed = Arrays.copyOf(changed, 2 * changed.length);
                }
                changed[end - begin] = (int) pending[end];
            }
            int[] list = lists.find(node);
            lists.set(
                    node,
                    adding
                            ? longer(list, changed, end - begin)
                            : shorter(list == null ? NONE : list, changed, end - begin));
        }
        if (pending.length > 4096) {
            pending = new long[16];
        }
    }

    private static int[] longer(int @Nullable [] list, int[] added, int many) {
        if (list == null) {
            return Arrays.copyOf(added, many);
        }
        int[] longer = Arrays.copyOf(list, list.length + many);
        System.arraycopy(added, 0, longer, list.length, many);
        return longer;
    }

    private static int @Nullable [] shorter(int[] list, int[] removed, int many) {
        int[] shorter = new int[list.length - many];
        int size = 0;
        for (int step : list) {
            if (Arrays.binarySearch(removed, 0, many, step) < 0) {
                shorter[size++] = step;
            }
        }
        return size == 0 ? null : shorter;
    }
}
