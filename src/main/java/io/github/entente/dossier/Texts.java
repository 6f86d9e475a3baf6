package io.github.entente.dossier;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.PrintableText;
import java.util.Locale;

/** Texts that fit their place. */
final class Texts {
    /** The longest text that is printed in one piece, in characters. */
    static final int LONGEST = 2000;

    private Texts() {}

    /**
     * On one line, without what no file of text may hold. Characters that turn the direction of all that
     * follows are told by their code: in a name they would turn the rest of a sentence.
     */
    static String clean(String text) {
        if (PrintableText.unprintable(text) < 0 && text.chars().noneMatch(Texts::turns)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0, point; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            if (turns(point)) {
                clean.append("[U+")
                        .append(Integer.toHexString(point).toUpperCase(Locale.ROOT))
                        .append(']');
            } else if (point == '\n' || point == '\t' || point == '\r') {
                clean.append(' ');
            } else {
                clean.appendCodePoint(PrintableText.isPrintable(point) ? point : 0xFFFD);
            }
        }
        return clean.toString();
    }

    /** Embeddings, overrides and isolates of direction. */
    private static boolean turns(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    /** At most {@value #LONGEST} characters; says how many there were. */
    static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "… (cut: it has " + text.length() + " characters)";
    }

    /** At most so many columns; a cut text ends in an ellipsis. */
    static String brief(String text, int columns) {
        return wrap(text, columns, 1).get(0);
    }

    /**
     * In lines of at most so many columns, broken at blanks and hyphens where there are any. A wide character
     * has two columns, a capital a little more than one, a combining mark none. If there are more lines, the
     * last one ends in an ellipsis.
     */
    static ImmutableList<String> wrap(String text, int columns, int lines) {
        ImmutableList.Builder<String> all = ImmutableList.builder();
        String rest = clean(text).strip();
        for (int line = 1; ; line++) {
            int fits = fitting(rest, columns);
            if (fits == rest.length()) {
                return all.add(rest).build();
            }
            if (line == lines) {
                return all.add(rest.substring(0, fitting(rest, columns - 1)).stripTrailing() + "…")
                        .build();
            }
            int blank = Math.max(rest.lastIndexOf(' ', fits), rest.lastIndexOf('-', fits - 1) + 1);
            int end = blank > 0 ? blank : fits;
            all.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
    }

    /** How many characters from the start on fit, at least one. */
    private static int fitting(String text, int columns) {
        int used = 0;
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            used += tenths(point);
            if (used > 10 * columns && i > 0) {
                return i;
            }
            i += Character.charCount(point);
        }
        return i;
    }

    /** The columns that a text takes, rounded up. */
    static int columns(String text) {
        return (text.codePoints().map(Texts::tenths).sum() + 9) / 10;
    }

    /** Tenths of a column: about as fonts without serifs have it, and no letter narrower than one. */
    private static int tenths(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            case Character.UPPERCASE_LETTER -> point == 'W' || point == 'M' ? 16 : 12;
            default -> isWide(point) ? 20 : point == 'w' || point == 'm' || point == '@' || point == '%' ? 15 : 10;
        };
    }

    private static boolean isWide(int point) {
        return (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0x1F300 && point <= 0x1FAFF)
                || (point >= 0x20000 && point <= 0x3FFFD);
    }
}
