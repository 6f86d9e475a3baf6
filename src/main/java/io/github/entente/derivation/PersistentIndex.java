package io.github.entente.derivation;

import com.google.common.base.Equivalence;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Assigns small numbers to values, in both directions. It is a hash index with open addressing over
 * {@link PersistentArray}, so its versions share memory. Freed numbers are used again. A version is read-only
 * and safe for use by several threads. The index itself is not.
 *
 * @param <T> the values
 */
final class PersistentIndex<T> {
    private final Equivalence<? super T> equivalence;
    private final PersistentArray<T> values;
    /**
     * The hash table. An entry is a number plus one, with the value's hash in the upper half. So values with
     * other hashes need not be compared.
     */
    private PersistentLongArray table;

    private int bits;
    private int size;
    private int count;
    private int[] free = new int[4];
    private int freed;

    PersistentIndex(Equivalence<? super T> equivalence) {
        this(equivalence, new PersistentArray<>(), new PersistentLongArray(), 4);
    }

    private PersistentIndex(
            Equivalence<? super T> equivalence, PersistentArray<T> values, PersistentLongArray table, int bits) {
        this.equivalence = equivalence;
        this.values = values;
        this.table = table;
        this.bits = bits;
    }

    /** The current index. Later changes do not affect it. */
    PersistentIndex<T> version() {
        PersistentIndex<T> version = new PersistentIndex<>(equivalence, values.version(), table.version(), bits);
        version.size = size;
        version.count = count;
        return version;
    }

    /** An upper bound of the numbers, not included. */
    int size() {
        return size;
    }

    /** The number of values. */
    int count() {
        return count;
    }

    /** The value of a number; null if it has none. */
    @Nullable
    T find(int number) {
        return values.find(number);
    }

    /** The value of a number. It must have one. */
    T get(int number) {
        return values.get(number);
    }

    /** The number of the value; -1 if it has none. */
    int of(T value) {
        int hash = hash(value);
        int mask = (1 << bits) - 1;
        for (int slot = slot(hash); ; slot = (slot + 1) & mask) {
            long entry = table.get(slot);
            if (entry == 0) {
                return -1;
            }
            if ((int) (entry >> 32) == hash && equivalence.equivalent(values.get(number(entry)), value)) {
                return number(entry);
            }
        }
    }

    /** Assigns a number to a value that has none. Returns it. */
    int add(T value) {
        int number = freed > 0 ? free[--freed] : size++;
        values.set(number, value);
        count++;
        if (2 * count > 1 << bits) {
            grow();
        }
        enter(entry(hash(value), number));
        return number;
    }

    private void grow() {
        PersistentLongArray before = table;
        int slots = 1 << bits;
        table = new PersistentLongArray();
        bits++;
        for (int slot = 0; slot < slots; slot++) {
            long entry = before.get(slot);
            if (entry != 0) {
                enter(entry);
            }
        }
    }

    private void enter(long entry) {
        int mask = (1 << bits) - 1;
        int slot = slot((int) (entry >> 32));
        while (table.get(slot) != 0) {
            slot = (slot + 1) & mask;
        }
        table.set(slot, entry);
    }

    /** Frees a number. */
    void remove(int number) {
        int mask = (1 << bits) - 1;
        int hash = hash(values.get(number));
        long gone = entry(hash, number);
        int hole = slot(hash);
        while (table.get(hole) != gone) {
            hole = (hole + 1) & mask;
        }
        int slot = (hole + 1) & mask;
        for (long entry = table.get(slot); entry != 0; entry = table.get(slot)) {
            int home = slot((int) (entry >> 32));
            if (((slot - home) & mask) >= ((slot - hole) & mask)) {
                table.set(hole, entry);
                hole = slot;
            }
            slot = (slot + 1) & mask;
        }
        table.set(hole, 0);
        values.set(number, null);
        count--;
        if (freed == free.length) {
            free = Arrays.copyOf(free, 2 * freed);
        }
        free[freed++] = number;
    }

    private int hash(T value) {
        return equivalence.hash(value) * 0x9E3779B9;
    }

    private int slot(int hash) {
        return hash >>> (32 - bits);
    }

    private static long entry(int hash, int number) {
        return (long) hash << 32 | (number + 1);
    }

    private static int number(long entry) {
        return (int) entry - 1;
    }
}
