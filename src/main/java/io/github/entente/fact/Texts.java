package io.github.entente.fact;

import static com.google.common.base.Preconditions.checkArgument;

/** Which texts facts may hold: those that can be printed on one line, and written to a file and read again. */
public final class Texts {
    private Texts() {}

    /** Whether the character can stand in a text: no control character or line break, no half of a pair, no byte order mark. */
    public static boolean isPrintable(int point) {
        return switch (point) {
            case 0xFEFF, 0xFFFE, 0xFFFF -> false;
            default -> !Character.isISOControl(point) && (point < 0xD800 || point > 0xDFFF);
        };
    }

    /**
     * The text itself.
     *
     * @param what what it is, for the message
     * @throws IllegalArgumentException if it holds a character that cannot be printed on a line
     */
    public static String checkPrintable(String what, String text) {
        checkArgument(
                text.codePoints().allMatch(Texts::isPrintable),
                "the %s \"%s\" holds a control character or a line break; write it on one line, without such characters",
                what,
                Names.shown(text));
        return text;
    }
}
