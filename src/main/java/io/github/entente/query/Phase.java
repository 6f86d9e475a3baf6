package io.github.entente.query;

/** The state of a conclusion on a day. */
public enum Phase {
    /** It happens: a source reports something on which it rests for the day. */
    HAPPENING("happening"),
    /** It is valid, but nothing is reported for the day: it is presumed to last. */
    PRESUMED("presumed"),
    /** It is not valid. */
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
