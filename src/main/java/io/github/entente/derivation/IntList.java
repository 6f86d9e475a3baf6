package io.github.entente.derivation;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A list of ints that grows, without boxes. For engines and readings. Not safe for use by several threads.
 *
 * <p><b>Stability: internal.</b>
 *
 * @hidden
 */
public final class IntList {
    private static final int FEW = 16;

    private int[] values = new int[FEW];
    private int size;

    /** An empty list. */
    public IntList() {}

    int size() {
        return size;
    }

    /** Whether it holds none. */
    public boolean isEmpty() {
        return size == 0;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    /** Adds one at the end. */
    public void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    int removeLast() {
        return values[--size];
    }

    int last() {
        return values[size - 1];
    }

    /** Appends zeros up to this length. */
    void extend(int length) {
        if (length > values.length) {
            values = Arrays.copyOf(values, Math.max(length, 2 * values.length));
        }
        size = Math.max(size, length);
    }

    /** Hands over each in the order in which they were added, and forgets them before. */
    public void drainTo(IntConsumer each) {
        int[] all = values;
        int count = size;
        values = new int[FEW];
        size = 0;
        for (int i = 0; i < count; i++) {
            each.accept(all[i]);
        }
    }
}
