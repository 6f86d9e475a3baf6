package io.github.entente.format.data;

import io.github.entente.fact.ActorKind;

/**
 * How a file of data is written, and what its rows mean. See {@link Formats}. Immutable and safe for use by
 * several threads.
 */
public abstract class DataFormat {
    private final String label;
    private final String sourceId;
    private final String sourceName;

    DataFormat(String label, String sourceId, String sourceName) {
        this.label = label;
        this.sourceId = sourceId;
        this.sourceName = sourceName;
    }

    /** What messages call it, such as {@code ICEWS events (Dataverse)}. */
    public final String label() {
        return label;
    }

    /** The id of the source that the data are attested by, unless the import says otherwise. */
    public final String sourceId() {
        return sourceId;
    }

    /** That source's name. */
    public final String sourceName() {
        return sourceName;
    }

    /** Begins to read. */
    abstract RecordCursor open(Input input);

    /** Who is meant by which name. */
    abstract ActorNaming naming(ActorKind unknown);

    /** The {@link #label()}. */
    @Override
    public String toString() {
        return label;
    }
}
