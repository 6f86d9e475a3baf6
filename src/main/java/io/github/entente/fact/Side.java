package io.github.entente.fact;

/**
 * Whether an act stands for its object or against it. A stance is always {@link #FOR} or {@link #AGAINST}.
 */
public enum Side {
    /** For the object. */
    FOR,
    /** Against the object. */
    AGAINST,
    /** Neither: the relation type takes no side, whatever its weight. A stance never has this side. */
    NONE;

    /** The other side; {@link #NONE} is its own opposite. */
    public Side opposite() {
        return switch (this) {
            case FOR -> AGAINST;
            case AGAINST -> FOR;
            case NONE -> NONE;
        };
    }

    /** {@code for}, {@code against} or {@code none}, as in files and sentences. */
    public String label() {
        return switch (this) {
            case FOR -> "for";
            case AGAINST -> "against";
            case NONE -> "none";
        };
    }
}
