package io.github.entente.fact;

/**
 * Why an act or a stance counts as its holder's. The constants are in the order of strength, strongest first.
 */
public enum Basis {
    /** The actor itself did or said it. */
    DIRECT("directly"),
    /**
     * Its office-holder, organ or agent did or said it, and that counts as the actor's conduct (ILC Articles
     * on State Responsibility, ch. II).
     */
    ATTRIBUTED("attributed"),
    /** A stance toward a leader, read as a stance toward those whom it leads. */
    BY_LEADER("through its leader"),
    /** Inferred from other stances. It is never a premise of a further conclusion. */
    INFERRED("inferred");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    /** The words for sentences, such as {@code through its leader}. */
    public String label() {
        return label;
    }
}
