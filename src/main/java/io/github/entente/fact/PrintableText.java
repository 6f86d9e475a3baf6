package io.github.entente.fact;

/**
 * Which texts facts may hold: those that can be printed on one line, and written to a file and read again.
 *
 * <p><b>Stability: internal.</b>
 */
public final class PrintableText {
    private PrintableText() {}

    /**
     * Whether the character can stand in a text: no control character or line break, no half of a pair, no
     * byte order mark.
     */
    public static boolean isPrintable(int point) {
        return switch (point) {
            case 0xFEFF, 0xFFFE, 0xFFFF -> false;
            default -> !Character.isISOControl(point) && (point < 0xD800 || point > 0xDFFF);
        };
    }

    /** Where the first character stands that is not {@linkplain #isPrintable printable}; -1 where all are. */
    public static int unprintable(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') { // as nearly all are
                i++;
                continue;
            }
            int point = text.codePointAt(i);
            if (!isPrintable(point)) {
                return i;
            }
            i += Character.charCount(point);
        }
        return -1;
    }

    /**
     * The text itself.
     *
     * @param what what it is, for the message
     * @throws IllegalArgumentException if it holds a character that cannot be printed on a line
     */
    public static String checkPrintable(String what, String text) {
        if (unprintable(text) >= 0) {
            throw new IllegalArgumentException("the " + what + " \"" + NameSuggestions.shown(text)
                    + "\" holds a control character or a line break; write it on one line, without such characters");
        }
        return text;
    }
}
