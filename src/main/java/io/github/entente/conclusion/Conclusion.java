package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Proposition;
import java.util.Optional;

/**
 * What a rule concludes. Implementations are immutable values, records at best; equal means the same
 * conclusion.
 */
public interface Conclusion extends Proposition {
    /**
     * The ids of those whose conclusion it is: the holder of a stance; both ends of a symmetric conclusion.
     */
    ImmutableList<String> subjects();

    /** The ids of those that it is about: the target of a stance; both ends of a symmetric conclusion. */
    ImmutableList<String> objects();

    /**
     * For a verdict that could have been another: why it is this one. Explanations print it under the
     * conclusion.
     */
    default Optional<String> note() {
        return Optional.empty();
    }
}
