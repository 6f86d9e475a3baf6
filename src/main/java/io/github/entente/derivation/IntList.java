package io.github.entente.derivation;

import java.util.Arrays;

/** A growing list of ints, without boxing. */
final class IntList {
    private int[] values = new int[64];
    private int size;

    int size() {
        return size;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
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

    void shrink(int length) {
        size = length;
    }
}
