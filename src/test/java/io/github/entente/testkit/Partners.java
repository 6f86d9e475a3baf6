package io.github.entente.testkit;

import io.github.entente.conclusion.SymmetricConclusion;
import java.util.function.UnaryOperator;

/** A conclusion of a user's own, which the rules of {@link ReferenceTest} derive. */
public record Partners(String first, String second) implements SymmetricConclusion {
    @Override
    public Partners mirrored() {
        return new Partners(/* first= */ second, /* second= */ first);
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(first) + " and " + label.apply(second) + " are partners";
    }
}
