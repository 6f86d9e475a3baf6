package io.github.entente.format.data;

import com.google.common.base.CharMatcher;
import io.github.entente.fact.Attestation;
import java.util.Optional;

/** Makes quotes of texts of any length. */
final class Quotes {
    private static final CharMatcher BLANKS =
            CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).precomputed();

    private Quotes() {}

    private static String oneLine(String text) {
        return BLANKS.trimAndCollapseFrom(text, ' ');
    }

    /** Whether more characters are left of it than a quote may have. */
    static boolean isTooLong(String text) {
        return oneLine(text).length() > Attestation.LONGEST_QUOTE;
    }

    /** On one line, and cut with {@code …} where it is too long. Empty if it is blank. */
    static Optional<String> fitting(String text) {
        String line = oneLine(text);
        if (line.length() > Attestation.LONGEST_QUOTE) {
            int end = Attestation.LONGEST_QUOTE - 1;
            line = line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
        }
        return Optional.of(line).filter(words -> !words.isEmpty());
    }
}
