package io.github.entente.export;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts in cells of CSV. */
final class Cells {
    /** Between the members of a list. */
    static final char SEPARATOR = ';';

    private static final Pattern MARKED = Pattern.compile("[;\\\\]");
    /** What a spreadsheet takes for the beginning of a formula, and what would be taken for a defused one. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]");

    private Cells() {}

    /** The text, behind an apostrophe where a spreadsheet could run it. */
    static String text(String text) {
        return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The texts behind each other, each separator and backslash in them behind a backslash. */
    static String list(Collection<String> texts) {
        return texts.stream()
                .map(text -> MARKED.matcher(text).replaceAll("\\\\$0"))
                .collect(Collectors.joining(String.valueOf(SEPARATOR)));
    }
}
