package io.github.entente.fact;

import com.google.common.collect.ImmutableList;

/**
 * A rating of a report, such as {@code B2}: the reliability of its source and the credibility of its content
 * (STANAG 2511).
 *
 * @param reliability the letter
 * @param credibility the digit
 */
public record AdmiraltyCode(Reliability reliability, Credibility credibility) {
    /** All codes, by letter, then by digit. Reports share these instances. */
    private static final ImmutableList<AdmiraltyCode> ALL = all();

    /** {@code F6}: neither part can be judged. This is the code of a report that nobody rated. */
    public static final AdmiraltyCode NOT_JUDGED = parse("F6");

    private static ImmutableList<AdmiraltyCode> all() {
        ImmutableList.Builder<AdmiraltyCode> all = ImmutableList.builder();
        for (Reliability letter : Reliability.values()) {
            for (Credibility digit : Credibility.values()) {
                all.add(new AdmiraltyCode(letter, digit));
            }
        }
        return all.build();
    }

    /**
     * Reads a capital letter A to F and a digit 1 to 6.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static AdmiraltyCode parse(String text) {
        int letter = text.length() == 2 ? text.charAt(0) - 'A' : -1;
        int digit = text.length() == 2 ? text.charAt(1) - '1' : -1;
        if (letter < 0 || letter > 5 || digit < 0 || digit > 5) {
            throw new InvalidValueException(
                    "\"" + NameSuggestions.shown(text) + "\" is no Admiralty code",
                    "write a letter A to F (reliability) and a digit 1 to 6 (credibility), such as B2");
        }
        return numbered(6 * letter + digit);
    }

    /** Its index among all codes, by letter, then by digit: 0 to 35. */
    int number() {
        return 6 * reliability.ordinal() + credibility.ordinal();
    }

    static AdmiraltyCode numbered(int number) {
        return ALL.get(number);
    }

    /** Letter and digit, such as {@code B2}. */
    @Override
    public String toString() {
        return reliability.name() + credibility.digit();
    }
}
