package io.github.entente.fact;

import java.util.Optional;

/**
 * PLOVER's quad classes (verbal or material, cooperation or conflict), and one more for ties that are not
 * acts.
 *
 * <p>Source: Open Event Data Alliance, <i>PLOVER manual</i>, draft 0.8 (2021), table "Quad categories in
 * PLOVER".
 */
public enum QuadClass {
    /** Verbal cooperation: endorse, recognise, praise, agree. */
    VERBAL_COOPERATION("verbal cooperation"),
    /** Material cooperation: arm, fund, host, fight alongside. */
    MATERIAL_COOPERATION("material cooperation"),
    /** Verbal conflict: accuse, reject, threaten. */
    VERBAL_CONFLICT("verbal conflict"),
    /** Material conflict: sanction, coerce, attack. */
    MATERIAL_CONFLICT("material conflict"),
    /** Not an act: who leads whom, speaks or acts for whom, belongs to what. */
    STRUCTURAL("structural");

    private final String label;

    QuadClass(String label) {
        this.label = label;
    }

    /** The channel of an act of this class; empty for {@link #STRUCTURAL}. */
    public Optional<Channel> channel() {
        return switch (this) {
            case VERBAL_COOPERATION, VERBAL_CONFLICT -> Optional.of(Channel.WORDS);
            case MATERIAL_COOPERATION, MATERIAL_CONFLICT -> Optional.of(Channel.DEEDS);
            case STRUCTURAL -> Optional.empty();
        };
    }

    /** The name as in files and sentences, such as {@code verbal cooperation}. */
    public String label() {
        return label;
    }
}
