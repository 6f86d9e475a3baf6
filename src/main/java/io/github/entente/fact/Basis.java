package io.github.entente.fact;

/**
 * Why an act or a stance counts as its holder's. The constants are in the order of strength, strongest first.
 */
public enum Basis {
    /** The actor itself did or said it. */
    DIRECT("directly"),
    /**
     * Its office-holder or organ did or said it, and that counts as the actor's conduct (ILC Articles on
     * State Responsibility, art. 4 and 7).
     */
    ATTRIBUTED("attributed"),
    /**
     * Its agent, or an agent's agent, did it. It takes sides in wars for the principal, but an agent's own
     * quarrels are not the principal's: ILC Articles, art. 8, asks for control of the particular conduct.
     */
    BY_AGENT("by its agent"),
    /** A stance toward a leader, read as a stance toward those whom it leads. */
    BY_LEADER("through its leader"),
    /** Inferred from other stances. It is never a premise of a further conclusion. */
    INFERRED("inferred");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    /** The actor itself, its office-holder or its organ: what most findings ask for. */
    public boolean isFirm() {
        return this == DIRECT || this == ATTRIBUTED;
    }

    /** The words for sentences, such as {@code through its leader}. */
    public String label() {
        return label;
    }
}
