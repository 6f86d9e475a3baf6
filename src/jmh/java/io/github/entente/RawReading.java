package io.github.entente;

import io.github.entente.derivation.ReadGraph;

/** What an assessment reads, without its lists: they sort and fold, which is not what is measured. */
public final class RawReading {
    private RawReading() {}

    /** The graph that the assessment reads. */
    public static ReadGraph of(Assessment assessment) {
        return assessment.readGraph();
    }
}
