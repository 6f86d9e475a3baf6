package io.github.entente.engine;

import org.jspecify.annotations.Nullable;

/**
 * Numbers for objects by identity, without boxing: a hash table with open addressing. Every test of dates
 * looks up the facts of the session here.
 */
final class IdentityCodes {
    static final int NONE = -1;

    private @Nullable Object[] objects = new Object[64];
    private int[] codes = new int[64];
    private int size;

    /** The number of this object, or {@link #NONE}. */
    int get(Object object) {
        int mask = objects.length - 1;
        for (int slot = home(object, mask); ; slot = (slot + 1) & mask) {
            Object found = objects[slot];
            if (found == object) {
                return codes[slot];
            } else if (found == null) {
                return NONE;
            }
        }
    }

    /** Gives a number to an object that has none. */
    void put(Object object, int code) {
        if (2 * ++size > objects.length) {
            resize(2 * objects.length);
        }
        enter(object, code);
    }

    /** Makes room for this many, so that the tables need not grow before. */
    void expect(int number) {
        if (2 * number > objects.length) {
            resize(2 * Integer.highestOneBit(2 * number - 1));
        }
    }

    private void enter(Object object, int code) {
        int mask = objects.length - 1;
        int slot = home(object, mask);
        while (objects[slot] != null) {
            slot = (slot + 1) & mask;
        }
        objects[slot] = object;
        codes[slot] = code;
    }

    private void resize(int slots) {
        @Nullable Object[] before = objects;
        int[] numbers = codes;
        objects = new Object[slots];
        codes = new int[slots];
        for (int slot = 0; slot < before.length; slot++) {
            Object object = before[slot];
            if (object != null) {
                enter(object, numbers[slot]);
            }
        }
    }

    /** Removes an object that has a number. */
    void remove(Object object) {
        int mask = objects.length - 1;
        int hole = home(object, mask);
        while (objects[hole] != object) {
            hole = (hole + 1) & mask;
        }
        for (int slot = (hole + 1) & mask; ; slot = (slot + 1) & mask) {
            Object next = objects[slot];
            if (next == null) {
                break;
            }
            if (((slot - home(next, mask)) & mask) >= ((slot - hole) & mask)) {
                objects[hole] = next;
                codes[hole] = codes[slot];
                hole = slot;
            }
        }
        objects[hole] = null;
        size--;
    }

    private static int home(Object object, int mask) {
        int hash = System.identityHashCode(object) * 0x9E3779B9;
        return (hash ^ (hash >>> 15)) & mask;
    }
}
