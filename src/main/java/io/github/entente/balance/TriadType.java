package io.github.entente.balance;

/**
 * The types of triads. A triad is three actors with ties between all of them; its type is the signs of the
 * ties.
 */
public enum TriadType {
    /** Three friends. Balanced. */
    ALL_POSITIVE("+++"),
    /** Two enemies with a common friend. Not balanced, not even weakly. */
    ONE_NEGATIVE("++−"),
    /** Two friends with a common enemy. Balanced. */
    TWO_NEGATIVE("+−−"),
    /**
     * Three enemies. Not balanced with two blocs, but weakly balanced: three blocs can separate them (Davis
     * 1967).
     */
    ALL_NEGATIVE("−−−");

    private final String symbol;

    TriadType(String symbol) {
        this.symbol = symbol;
    }

    /** Such as {@code ++−}. */
    public String symbol() {
        return symbol;
    }

    /** How many ties are negative, 0 to 3. */
    public int negativeTies() {
        return switch (this) {
            case ALL_POSITIVE -> 0;
            case ONE_NEGATIVE -> 1;
            case TWO_NEGATIVE -> 2;
            case ALL_NEGATIVE -> 3;
        };
    }

    /** Whether the product of its signs is positive (Cartwright &amp; Harary 1956). */
    public boolean isBalanced() {
        return negativeTies() % 2 == 0;
    }
}
