package io.github.entente.conclusion;

import java.util.function.UnaryOperator;

/**
 * Two actors stand against each other by deeds.
 *
 * @param first the id of one end
 * @param second the id of the other, never the same
 */
public record DirectRivalry(String first, String second) implements Rivalry {
    /**
     * @throws IllegalArgumentException if both ends are the same
     */
    public DirectRivalry {
        Pairs.checkDiffer("a rivalry", first, second);
    }

    @Override
    public DirectRivalry mirrored() {
        return new DirectRivalry(/* first= */ second, /* second= */ first);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(first) + " and " + label.apply(second) + " are rivals";
    }
}
