package io.github.entente.format.data;

import io.github.entente.world.World;

/**
 * The result of an import.
 *
 * @param world the world that the file states
 * @param report the outcome of its rows
 */
public record ImportResult(World world, ImportReport report) {
    /** The world in one line, then the report. */
    @Override
    public String toString() {
        return world + "\n" + report;
    }
}
