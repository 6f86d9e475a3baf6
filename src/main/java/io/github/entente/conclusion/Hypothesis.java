package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What structural balance predicts. The literature disputes such predictions, so no other rule reads it.
 *
 * @param claim what is predicted, in canonical order
 */
public record Hypothesis(SymmetricConclusion claim) implements Conclusion {
    /** The claim may be given from either end. */
    public Hypothesis {
        claim = claim.canonical();
    }

    @Override
    public ImmutableList<String> subjects() {
        return claim.subjects();
    }

    @Override
    public ImmutableList<String> objects() {
        return claim.objects();
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return "perhaps " + claim.sentence(label);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hypothesis hypothesis && claim.equals(hypothesis.claim);
    }

    @Override
    public int hashCode() {
        return claim.hashCode();
    }
}
