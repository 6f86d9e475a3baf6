package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import io.github.entente.world.World;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A world and later edits of it. An immutable value.
 *
 * @param start the world before the edits
 * @param edits the changes, in order
 */
public record History(World start, ImmutableList<Edit> edits) {
    /** A world and its edits, in order. */
    public static History of(World start, List<Edit> edits) {
        return new History(start, ImmutableList.copyOf(edits));
    }

    /**
     * The world after all edits.
     *
     * @throws io.github.entente.fact.InvalidWorldException if an edit cannot be applied, see {@link
     *     Edit#applyTo}
     * @throws io.github.entente.fact.UnknownActorException likewise
     */
    public World end() {
        World world = start;
        for (Edit edit : edits) {
            world = edit.applyTo(world);
        }
        return world;
    }

    /** The world, then each edit on a line of its own. */
    @Override
    public String toString() {
        return edits.stream().map(edit -> "\n  " + edit).collect(Collectors.joining("", start.toString(), ""));
    }
}
