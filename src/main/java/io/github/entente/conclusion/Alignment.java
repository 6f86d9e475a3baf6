package io.github.entente.conclusion;

/** Two parties stand together in a war: behind the same side, or each at war with the same enemy. */
public sealed interface Alignment extends SymmetricConclusion permits SideAlignment, CoBelligerence {
    /** The id of the side against which the two stand. */
    String against();
}
