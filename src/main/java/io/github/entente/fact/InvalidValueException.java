package io.github.entente.fact;

/**
 * Thrown where a value is refused. What is wrong and the way out are kept apart; a {@link Problem} then tells
 * the place between them. The message has both, with a semicolon between.
 */
public class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String what;
    private final String wayOut;

    /**
     * An exception for one value.
     *
     * @param what what is wrong, with the value
     * @param wayOut what to do; may be empty
     */
    public InvalidValueException(String what, String wayOut) {
        super(wayOut.isEmpty() ? what : what + "; " + wayOut);
        this.what = what;
        this.wayOut = wayOut;
    }

    /** An exception for one value, which another exception led to. */
    public InvalidValueException(String what, String wayOut, Throwable cause) {
        this(what, wayOut);
        initCause(cause);
    }

    /** What is wrong, with the value, such as {@code "2019-02-30" is no day of the calendar}. */
    public String what() {
        return what;
    }

    /** What to do, such as {@code 2019-02 has 28 days}; may be empty. */
    public String wayOut() {
        return wayOut;
    }
}
