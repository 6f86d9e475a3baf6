package io.github.entente.format.data;

import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.PrintableText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a table, its fields found by column. */
final class Row {
    private static final int REPLACEMENT = 0xFFFD;

    private final Map<String, Integer> columns;
    private final List<String> fields;
    private final long line;

    Row(Map<String, Integer> columns, List<String> fields, long line) {
        this.columns = columns;
        this.fields = fields;
        this.line = line;
    }

    /** The columns of a table that has none named: its positions. */
    static Map<String, Integer> columns(List<String> names) {
        ImmutableMap.Builder<String, Integer> columns = ImmutableMap.builder();
        for (int i = 0; i < names.size(); i++) {
            columns.put(names.get(i), i);
        }
        return columns.buildKeepingLast();
    }

    long line() {
        return line;
    }

    int size() {
        return fields.size();
    }

    /** Whether the table has such a column. */
    boolean has(String column) {
        return columns.containsKey(column);
    }

    /**
     * The field without blanks around it; empty where it is missing, empty, or what R and databases write for
     * nothing: {@code NA}, {@code NULL}.
     */
    Optional<String> optional(String column) {
        return Optional.ofNullable(find(column));
    }

    private @Nullable String find(String column) {
        Integer index = columns.get(column);
        if (index == null || index >= fields.size()) {
            return null;
        }
        String field = fields.get(index).strip();
        return field.isEmpty() || field.equals("NA") || field.equals("NULL") ? null : field;
    }

    /**
     * The same.
     *
     * @throws IllegalArgumentException if it is empty
     */
    String required(String column) {
        String field = find(column);
        if (field == null) {
            throw new IllegalArgumentException("no " + column);
        }
        return field;
    }

    /** @throws IllegalArgumentException if the row has not as many fields as the table has columns */
    void requireWidth() {
        if (fields.size() != columns.size()) {
            throw new InvalidValueException(
                    fields.size() + " fields in place of " + columns.size(),
                    "a separator or a quote is missing or too many");
        }
    }

    /**
     * @throws IllegalArgumentException if a field holds a byte that is no UTF-8, or a character that is no
     *     text
     */
    void requireText() {
        for (int i = 0; i < fields.size(); i++) {
            requireText(fields.get(i));
        }
    }

    private static void requireText(String field) {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == REPLACEMENT) {
                throw new InvalidValueException(
                        "a byte that is no UTF-8 in \"" + NameSuggestions.shown(field) + "\"",
                        "save the file as UTF-8");
            }
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && !PrintableText.isPrintable(c)) {
                throw new IllegalArgumentException("a control character in \"" + NameSuggestions.shown(field) + "\"");
            }
        }
    }
}
