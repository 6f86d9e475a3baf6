package io.github.entente.world;

import com.google.common.collect.ImmutableList;
import java.util.AbstractList;

/**
 * The {@linkplain Warning doubtful statements} of a world. They are in the order of {@link Warning.Kind};
 * then in the order of their facts and attestations, or of the ids of their actors. Prints one a line.
 * Immutable.
 *
 * <p><b>Stability: evolving.</b>
 */
public final class Warnings extends AbstractList<Warning> {
    private static final int MOST_SHOWN = 20;

    private final ImmutableList<Warning> all;

    Warnings(ImmutableList<Warning> all) {
        this.all = all;
    }

    @Override
    public Warning get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }

    /** Those of this kind, in their order. */
    public Warnings of(Warning.Kind kind) {
        return new Warnings(all.stream().filter(one -> one.kind() == kind).collect(ImmutableList.toImmutableList()));
    }

    /** Their number, then one a line. Of more than 20, the first 20, and how many more there are. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(
                all.isEmpty() ? "no warnings" : all.size() + (all.size() == 1 ? " warning" : " warnings"));
        all.stream().limit(MOST_SHOWN).forEach(one -> text.append("\n- ").append(one));
        if (all.size() > MOST_SHOWN) {
            text.append("\nand ").append(all.size() - MOST_SHOWN).append(" more");
        }
        return text.toString();
    }
}
