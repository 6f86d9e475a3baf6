package io.github.entente.query;

/** How a conclusion stands on a day. */
public enum Phase {
    /** It happens: something that it rests on is reported for the day. */
    HAPPENING("happening"),
    /** It is valid, but nothing is reported for the day: it is presumed to last. */
    PRESUMED("presumed"),
    /** It does not hold. */
    NOT_VALID("does not hold");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    /** The words, such as {@code does not hold}. */
    public String label() {
        return label;
    }
}
