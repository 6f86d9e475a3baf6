package io.github.entente.balance;

/** The sign of a tie in a signed graph. */
public enum Sign {
    /** Friendship, alliance, support. */
    POSITIVE("+"),
    /** Enmity, rivalry, opposition. */
    NEGATIVE("−");

    private final String symbol;

    Sign(String symbol) {
        this.symbol = symbol;
    }

    /** {@code +} or {@code −}. */
    public String symbol() {
        return symbol;
    }

    /** The sign of a path or cycle of two ties with this sign and the other. */
    public Sign times(Sign other) {
        return this == other ? POSITIVE : NEGATIVE;
    }
}
