package io.github.entente.fact;

/** The Admiralty code's credibility of a piece of information (STANAG 2511, digits 1 to 6); {@link #ordinal()} plus one is the digit. */
public enum Credibility {
    /** 1: confirmed by other sources. */
    CONFIRMED,
    /** 2: probably true. */
    PROBABLY_TRUE,
    /** 3: possibly true. */
    POSSIBLY_TRUE,
    /** 4: doubtful. */
    DOUBTFUL,
    /** 5: improbable. */
    IMPROBABLE,
    /** 6: truth cannot be judged; this does not say that it is false. */
    NOT_JUDGED
}
