package io.github.entente.fact;

/** The Admiralty code's credibility of a piece of information (STANAG 2511, digits 1 to 6). */
public enum Credibility {
    /** 1: confirmed by other sources. */
    CONFIRMED(1),
    /** 2: probably true. */
    PROBABLY_TRUE(2),
    /** 3: possibly true. */
    POSSIBLY_TRUE(3),
    /** 4: doubtful. */
    DOUBTFUL(4),
    /** 5: improbable. */
    IMPROBABLE(5),
    /** 6: truth cannot be judged. This does not mean that it is false. */
    NOT_JUDGED(6);

    private final int digit;

    Credibility(int digit) {
        this.digit = digit;
    }

    /** The digit, 1 to 6. */
    public int digit() {
        return digit;
    }
}
