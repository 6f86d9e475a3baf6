package io.github.entente.fact;

/**
 * The rule for texts in facts: a text must be printable on one line, and survive writing to a file and
 * reading again.
 *
 * <p><b>Stability: internal.</b>
 *
 * @hidden
 */
public final class PrintableText {
    private PrintableText() {}

    /**
     * Whether a text may have this character. Not allowed are control characters, line breaks, unpaired
     * surrogates and the byte order mark.
     */
    public static boolean isPrintable(int point) {
        return switch (point) {
            case 0xFEFF, 0xFFFE, 0xFFFF -> false;
            default -> !Character.isISOControl(point) && (point < 0xD800 || point > 0xDFFF);
        };
    }

    /**
     * The index of the first character that is not {@linkplain #isPrintable printable}; -1 if there is none.
     */
    public static int unprintable(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') { // nearly all characters are
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
     * Returns the text if it is printable.
     *
     * @param what the name of the text in the message
     * @throws IllegalArgumentException if it has a character that cannot be printed on a line
     */
    public static String checkPrintable(String what, String text) {
        if (unprintable(text) >= 0) {
            throw new InvalidValueException(
                    "the " + what + " \"" + NameSuggestions.shown(text)
                            + "\" holds a control character or a line break",
                    "write it on one line, without such characters");
        }
        return text;
    }
}
