package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Proposition;
import java.util.Optional;

/**
 * What a rule derives. Implementations are immutable values, best as records; equal means the same
 * conclusion.
 */
public interface Conclusion extends Proposition {
    /**
     * The ids of the actors in the leading role: the holder of a stance, or both ends of a symmetric
     * conclusion.
     */
    ImmutableList<String> subjects();

    /**
     * The ids of the actors that it is about: the target of a stance, or both ends of a symmetric conclusion.
     */
    ImmutableList<String> objects();

    /**
     * Why the verdict is this one, if it could have been another. Explanations print it under the conclusion.
     */
    default Optional<String> note() {
        return Optional.empty();
    }
}
