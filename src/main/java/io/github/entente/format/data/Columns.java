package io.github.entente.format.data;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The columns of a table. Names are equal whatever their case, and whether blanks, underscores, hyphens or
 * dots stand between their words. Columns without a name are counted and cannot be asked for.
 */
final class Columns {
    private static final CharMatcher BETWEEN_WORDS =
            CharMatcher.whitespace().or(CharMatcher.anyOf("_-.\u00A0\u200B\uFEFF"));

    private final ImmutableList<String> names;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    /** By the spelling in which it is asked for; -1 if there is none. */
    private final Map<String, Integer> asked = new HashMap<>();

    Columns(List<String> names) {
        this.names = ImmutableList.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            String key = key(names.get(i));
            if (!key.isEmpty() && byKey.putIfAbsent(key, i) != null) {
                repeated.add(key);
            }
        }
    }

    private static String key(String name) {
        return BETWEEN_WORDS.trimAndCollapseFrom(name, '_').toLowerCase(Locale.ROOT);
    }

    /** In order, as the file spells them. */
    ImmutableList<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    /** The index of the first column of this name; -1 if there is none. */
    int index(String name) {
        Integer known = asked.get(name);
        if (known == null) {
            known = byKey.getOrDefault(key(name), -1);
            asked.put(name, known);
        }
        return known;
    }

    boolean has(String name) {
        return index(name) >= 0;
    }

    /** Whether several columns have this name. */
    boolean isRepeated(String name) {
        return repeated.contains(key(name));
    }
}
