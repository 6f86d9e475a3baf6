package io.github.entente.format.data;

import com.google.common.collect.ImmutableMap;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.PrintableText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a table, with access to its fields by column. */
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

    /** The index of each column. */
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
     * The field without blanks at its ends. Empty if it is missing or empty, or has a null of R or of
     * databases: {@code NA}, {@code NULL}.
     */
    Optional<String> optional(String column) {
        return Optional.ofNullable(find(column));
    }

    private @Nullable String find(String column) {
        String field = stripped(column);
        return field.isEmpty() || field.equals("NA") || field.equals("NULL") ? null : field;
    }

    private String stripped(String column) {
        Integer index = columns.get(column);
        return index == null || index >= fields.size() ? "" : fields.get(index).strip();
    }

    /**
     * The field without blanks at its ends, where {@code NA} is a value, such as Namibia. Empty if it is empty.
     */
    Optional<String> optionalId(String column) {
        return Optional.of(stripped(column)).filter(field -> !field.isEmpty());
    }

    /**
     * The same.
     *
     * @throws IllegalArgumentException if it is empty
     */
    String requiredId(String column) {
        return optionalId(column).orElseThrow(() -> new IllegalArgumentException("no " + column));
    }

    /**
     * The field without blanks at its ends.
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

    /**
     * @throws IllegalArgumentException if the number of fields is not the number of columns
     */
    void requireWidth() {
        if (fields.size() != columns.size()) {
            throw new InvalidValueException(
                    fields.size() + " fields in place of " + columns.size(),
                    "a separator or a quote is missing or too many");
        }
    }

    /**
     * @throws IllegalArgumentException if a field has a byte that is not UTF-8, or a character that is not
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
