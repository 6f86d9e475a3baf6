package io.github.entente.balance;

/** What a tie of a signed graph is. */
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

    /** The sign of a path or cycle of one tie of this sign and one of the other's. */
    public Sign times(Sign other) {
        return this == other ? POSITIVE : NEGATIVE;
    }
}
