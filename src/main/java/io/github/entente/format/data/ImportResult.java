package io.github.entente.format.data;

import io.github.entente.world.World;

/**
 * What came of an import.
 *
 * @param world the world that the file states
 * @param report what became of its rows
 */
public record ImportResult(World world, ImportReport report) {
    /** The world in a line, then the report. */
    @Override
    public String toString() {
        return world + "\n" + report;
    }
}
