package io.github.entente.conclusion;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;

/**
 * Two actors are at war: one attacked the other or captured from it. Symmetric; {@code (X, Y)} and {@code (Y, X)} say the same but are not equal as values, and
 * assessments hold the {@linkplain #canonical() canonical} one.
 *
 * @param first the id of one end
 * @param second the id of the other, never the same
 */
public record Hostility(String first, String second) implements Conclusion {
    /**
     * @throws IllegalArgumentException if both ends are the same
     */
    public Hostility {
        checkArgument(!first.equals(second), "\"%s\" cannot be hostile to itself", first);
    }

    @Override
    public Hostility mirrored() {
        return new Hostility(second, first);
    }

    @Override
    public Hostility canonical() {
        return second.compareTo(first) < 0 ? mirrored() : this;
    }

    @Override
    public ImmutableList<String> of() {
        return ImmutableList.of(first, second);
    }

    @Override
    public ImmutableList<String> about() {
        return of();
    }

    @Override
    public String sentence(UnaryOperator<String> label) {
        return label.apply(first) + " and " + label.apply(second) + " are at war";
    }
}
