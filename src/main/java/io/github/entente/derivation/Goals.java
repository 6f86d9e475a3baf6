package io.github.entente.derivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions about strength, numbered from 0 in the order in which they occur. {@link StrengthSearch.At}
 * describes a question.
 */
final class Goals {
    /** The window number of {@link Days#ALL}. */
    static final int WHENEVER = 0;

    private static final int START = 64;
    private static final Held[] SENSES = Held.values();

    private final List<Days> windows = new ArrayList<>(List.of(Days.ALL));
    private final Map<Days, Integer> windowNumbers = new HashMap<>(Map.of(Days.ALL, WHENEVER));
    private int[] nodes = new int[START];
    private int[] days = new int[START];
    /** For each question, its window number, and in what sense the answer must hold. */
    private int[] rests = new int[START];

    /** A hash table of question numbers plus one. */
    private int[] table = new int[2 * START];

    private int size;

    int size() {
        return size;
    }

    /** The number of this window. */
    int window(Days days) {
        Integer known = windowNumbers.get(days);
        if (known == null) {
            known = windows.size();
            windowNumbers.put(days, known);
            windows.add(days);
        }
        return known;
    }

    /** The number of the question. A question that is asked for the first time gets a new number. */
    int number(int node, int day, int window, Held held) {
        int rest = SENSES.length * window + held.ordinal();
        int slot = slot(node, day, rest);
        while (table[slot] != 0) {
            int number = table[slot] - 1;
            if (nodes[number] == node && days[number] == day && rests[number] == rest) {
                return number;
            }
            slot = slot + 1 & table.length - 1;
        }
        if (size == nodes.length) {
            nodes = Arrays.copyOf(nodes, 2 * size);
            days = Arrays.copyOf(days, 2 * size);
            rests = Arrays.copyOf(rests, 2 * size);
        }
        nodes[size] = node;
        days[size] = day;
        rests[size] = rest;
        table[slot] = ++size;
        if (2 * size > table.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        table = new int[2 * table.length];
        for (int number = 0; number < size; number++) {
            int slot = slot(nodes[number], days[number], rests[number]);
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = number + 1;
        }
    }

    private int slot(int node, int day, int rest) {
        long mixed = (node * 0x9E3779B97F4A7C15L ^ day) * 0xC2B2AE3D27D4EB4FL + rest * 0x165667B19E3779F9L;
        return (int) ((mixed ^ mixed >>> 29) * 0x9E3779B97F4A7C15L >>> 33) & table.length - 1;
    }

    int node(int number) {
        return nodes[number];
    }

    int day(int number) {
        return days[number];
    }

    int windowNumber(int number) {
        return rests[number] / SENSES.length;
    }

    Days window(int number) {
        return windows.get(rests[number] / SENSES.length);
    }

    Held held(int number) {
        return SENSES[rests[number] % SENSES.length];
    }
}
