package io.github.entente.fact;

/** On what footing an act or a stance is its holder's. In the order of strength, strongest first. */
public enum Basis {
    /** The actor itself did or said it. */
    DIRECT("directly"),
    /**
     * Somebody did or said it whose conduct counts as the actor's: its office-holder, organ or agent (ILC
     * Articles on State Responsibility, ch. II).
     */
    ATTRIBUTED("attributed"),
    /** A stance toward a leader, taken as one toward the led. */
    BY_LEADER("through its leader"),
    /** Inferred from other stances; never a premise of a further conclusion. */
    INFERRED("inferred");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    /** The words used in sentences, such as {@code through its leader}. */
    public String label() {
        return label;
    }
}
