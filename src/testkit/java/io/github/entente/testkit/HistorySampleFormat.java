package io.github.entente.testkit;

import net.jqwik.api.SampleReportingFormat;

/** Lets jqwik report a history as the code that builds it. */
public final class HistorySampleFormat implements SampleReportingFormat {
    /** Called by jqwik. */
    public HistorySampleFormat() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof History;
    }

    @Override
    public Object report(Object value) {
        return new Object() {
            @Override
            public String toString() {
                return "\n" + WorldCode.of((History) value) + "\n";
            }
        };
    }
}
