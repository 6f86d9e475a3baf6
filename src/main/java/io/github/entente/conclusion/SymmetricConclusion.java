package io.github.entente.conclusion;

import com.google.common.collect.ImmutableList;

/**
 * A conclusion about a pair, which can be read from both ends. {@code (A, B)} and {@code (B, A)} mean the
 * same, but are not equal as values. Assessments hold the {@linkplain #canonical() canonical} one, with the
 * lesser id (by code unit) first.
 */
public interface SymmetricConclusion extends Conclusion {
    /** The id of one end. */
    String first();

    /** The id of the other end, never the same. */
    String second();

    @Override
    SymmetricConclusion mirrored();

    @Override
    default SymmetricConclusion canonical() {
        return second().compareTo(first()) < 0 ? mirrored() : this;
    }

    /** Both ends. */
    @Override
    default ImmutableList<String> subjects() {
        return ImmutableList.of(first(), second());
    }

    /** Both ends. */
    @Override
    default ImmutableList<String> objects() {
        return subjects();
    }
}
