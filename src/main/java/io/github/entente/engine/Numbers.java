package io.github.entente.engine;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A queue of ints, without boxing. */
final class Numbers {
    private int[] values = new int[16];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    /** Passes each number in the order in which it was added, and removes them all. */
    void drainTo(IntConsumer each) {
        int[] all = values;
        int count = size;
        values = new int[16];
        size = 0;
        for (int i = 0; i < count; i++) {
            each.accept(all[i]);
        }
    }
}
