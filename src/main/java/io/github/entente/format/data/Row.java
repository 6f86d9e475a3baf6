package io.github.entente.format.data;

import com.google.common.base.CharMatcher;
import io.github.entente.fact.InvalidValueException;
import io.github.entente.fact.NameSuggestions;
import io.github.entente.fact.PrintableText;
import io.github.entente.format.data.RecordReader.Fields;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of a table, with access to its fields by column. */
final class Row {
    private static final int REPLACEMENT = 0xFFFD;
    private static final CharMatcher UNSEEN =
            CharMatcher.whitespace().or(CharMatcher.anyOf("\u00A0\u202F\u2007\u200B\u2060\uFEFF\u00AD"));

    private final Columns columns;
    private final Fields record;
    private final Set<String> missing;

    /**
     * @param missing what stands for a missing value, besides nothing
     */
    Row(Columns columns, Fields record, Set<String> missing) {
        this.columns = columns;
        this.record = record;
        this.missing = missing;
    }

    long line() {
        return record.line();
    }

    int size() {
        return record.fields().size();
    }

    /** The same fields under other columns. */
    Row under(Columns others) {
        return new Row(others, record, missing);
    }

    /** Whether the table has such a column. */
    boolean has(String column) {
        return columns.has(column);
    }

    /**
     * The field without blanks at its ends. Empty if it is missing or empty, or one of the format's words for
     * what is missing.
     */
    Optional<String> optional(String column) {
        return Optional.ofNullable(find(column));
    }

    private @Nullable String find(String column) {
        String field = stripped(column);
        return field.isEmpty() || missing.contains(field) ? null : field;
    }

    private String stripped(String column) {
        int index = columns.index(column);
        List<String> fields = record.fields();
        return index < 0 || index >= fields.size() ? "" : trimmed(fields.get(index));
    }

    /** Without blanks at its ends, and what looks like one or like nothing. */
    private static String trimmed(String field) {
        String text = field.strip();
        boolean plain = text.isEmpty() || (text.charAt(0) < 0x80 && text.charAt(text.length() - 1) < 0x80);
        return plain ? text : UNSEEN.trimFrom(text);
    }

    /**
     * The field without blanks at its ends, where {@code NA} is a value, such as Namibia. Empty if it is
     * empty.
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
     * The whole number in the field, also where a spreadsheet or R wrote {@code 2017.0}.
     *
     * @throws IllegalArgumentException if it is missing or no whole number
     */
    int requiredNumber(String column) {
        String text = required(column);
        String digits = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new InvalidValueException(
                    "\"" + NameSuggestions.shown(text) + "\" in " + column + " is no whole number", "", e);
        }
    }

    /** The same; empty if it is missing. */
    Optional<Integer> optionalNumber(String column) {
        return optional(column).map(present -> requiredNumber(column));
    }

    /**
     * Whether the field is 1. 0 or nothing is no.
     *
     * @throws IllegalArgumentException if it is something else
     */
    boolean flag(String column) {
        int flag = optionalNumber(column).orElse(0);
        if (flag != 0 && flag != 1) {
            throw new IllegalArgumentException("\"" + flag + "\" in " + column + " is neither 0 nor 1");
        }
        return flag == 1;
    }

    /**
     * @throws IllegalArgumentException if the number of fields is not the number of columns. Empty fields at
     *     the end may be missing or too many
     */
    void requireWidth() {
        int size = size();
        while (size > columns.size() && record.fields().get(size - 1).isBlank()) {
            size--;
        }
        int width = columns.size();
        while (width > size && columns.names().get(width - 1).isBlank()) {
            width--;
        }
        if (size != width) {
            throw new InvalidValueException(
                    size() + " fields in place of " + columns.size(), "a separator or a quote is missing or too many");
        }
    }

    /**
     * @throws IllegalArgumentException if the row could not be read, if a field has a byte that is not valid
     *     in the encoding, or a character that is not text
     */
    void requireText() {
        if (record.problem() != null) {
            throw record.problem();
        }
        record.fields().forEach(Row::requireText);
    }

    /**
     * @throws IllegalArgumentException as above
     */
    static void requireText(String field) {
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
