package io.github.entente.fact;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * A rating of a report such as {@code B2}: how reliable its source is, and how credible what it says (STANAG 2511).
 *
 * @param reliability the letter
 * @param credibility the digit
 */
public record AdmiraltyCode(Reliability reliability, Credibility credibility) {
    /** {@code F6}, neither can be judged: what holds where nobody rated a report. */
    public static final AdmiraltyCode NOT_JUDGED = new AdmiraltyCode(Reliability.F, Credibility.NOT_JUDGED);

    private static final Pattern FORM = Pattern.compile("[A-F][1-6]");

    /**
     * Reads a capital letter A to F and a digit 1 to 6.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static AdmiraltyCode parse(String text) {
        checkArgument(
                FORM.matcher(text).matches(),
                "\"%s\" is no Admiralty code; write a letter A to F (reliability) and a digit 1 to 6 (credibility), such as B2",
                Names.shown(text));
        return new AdmiraltyCode(Reliability.valueOf(text.substring(0, 1)), Credibility.values()[text.charAt(1) - '1']);
    }

    /** Letter and digit, such as {@code B2}. */
    @Override
    public String toString() {
        return reliability.name() + credibility.digit();
    }
}
