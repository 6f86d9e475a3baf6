package io.github.entente.fact;

/** How a stance is taken: in words (PLOVER's verbal quad classes) or by deeds (PLOVER's material ones). */
public enum Channel {
    /** Verbal cooperation or conflict. */
    WORDS,
    /** Material cooperation or conflict. */
    DEEDS;

    /** The weaker of two channels: deeds only if both are deeds. */
    public static Channel weaker(Channel one, Channel other) {
        return one == DEEDS && other == DEEDS ? DEEDS : WORDS;
    }

    /** {@code words} or {@code deeds}, as in sentences. */
    public String label() {
        return this == WORDS ? "words" : "deeds";
    }
}
