package io.github.entente.testkit;

import io.github.entente.world.World;
import net.jqwik.api.SampleReportingFormat;

/** Lets jqwik report a world as the code that builds it. */
public final class WorldSampleFormat implements SampleReportingFormat {
    /** Called by jqwik. */
    public WorldSampleFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof World;
    }

    @Override
    public Object report(Object value) {
        return new Object() {
            @Override
            public String toString() {
                return "\n" + WorldCode.of((World) value) + "\n";
            }
        };
    }
}
