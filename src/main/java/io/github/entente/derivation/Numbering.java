package io.github.entente.derivation;

import com.google.common.base.Equivalence;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values by small numbers, and back: an index by hashing with open addressing, over {@link Pages}, so that its versions share their memory. Numbers that were given back are
 * given out again. A version is read only, and safe for use by several threads; the numbering itself is not.
 *
 * @param <T> the values
 */
final class Numbering<T> {
    private final Equivalence<? super T> equivalence;
    private final Pages<T> values;
    /** Numbers plus one where their hashes point to, or after that. */
    private IntPages table;

    private int bits;
    private int size;
    private int count;
    private int[] free = new int[4];
    private int freed;

    Numbering(Equivalence<? super T> equivalence) {
        this(equivalence, new Pages<>(), new IntPages(), 4);
    }

    private Numbering(Equivalence<? super T> equivalence, Pages<T> values, IntPages table, int bits) {
        this.equivalence = equivalence;
        this.values = values;
        this.table = table;
        this.bits = bits;
    }

    /** The numbering as it is now, whatever is added or removed later. */
    Numbering<T> version() {
        Numbering<T> version = new Numbering<>(equivalence, values.version(), table.version(), bits);
        version.size = size;
        version.count = count;
        return version;
    }

    /** All numbers are below this. */
    int size() {
        return size;
    }

    /** How many values there are. */
    int count() {
        return count;
    }

    /** The value of a number; null where it has none. */
    @Nullable
    T find(int number) {
        return values.find(number);
    }

    /** The value of a number that has one. */
    T get(int number) {
        return values.get(number);
    }

    /** The number of the value, or -1. */
    int of(T value) {
        int mask = (1 << bits) - 1;
        for (int slot = slot(value); ; slot = (slot + 1) & mask) {
            int entry = table.get(slot);
            if (entry == 0) {
                return -1;
            }
            if (equivalence.equivalent(values.get(entry - 1), value)) {
                return entry - 1;
            }
        }
    }

    /** Gives a number to a value that has none. */
    int add(T value) {
        int number = freed > 0 ? free[--freed] : size++;
        values.set(number, value);
        count++;
        if (2 * count > 1 << bits) {
            bits++;
            table = new IntPages();
            for (int i = 0; i < size; i++) {
                T other = values.find(i);
                if (other != null) {
                    enter(other, i);
                }
            }
        } else {
            enter(value, number);
        }
        return number;
    }

    private void enter(T value, int number) {
        int mask = (1 << bits) - 1;
        int slot = slot(value);
        while (table.get(slot) != 0) {
            slot = (slot + 1) & mask;
        }
        table.set(slot, number + 1);
    }

    /** Takes a number from its value. */
    void remove(int number) {
        int mask = (1 << bits) - 1;
        int hole = slot(values.get(number));
        while (table.get(hole) != number + 1) {
            hole = (hole + 1) & mask;
        }
        for (int slot = (hole + 1) & mask; table.get(slot) != 0; slot = (slot + 1) & mask) {
            int home = slot(values.get(table.get(slot) - 1));
            if (((slot - home) & mask) >= ((slot - hole) & mask)) {
                table.set(hole, table.get(slot));
                hole = slot;
            }
        }
        table.set(hole, 0);
        values.set(number, null);
        count--;
        if (freed == free.length) {
            free = Arrays.copyOf(free, 2 * freed);
        }
        free[freed++] = number;
    }

    private int slot(T value) {
        return (equivalence.hash(value) * 0x9E3779B9) >>> (32 - bits);
    }
}
