package io.github.entente.format.data;

import io.github.entente.fact.ActorKind;

/**
 * A format of data: how a file is written, and what its rows mean. {@link Formats} has them all. Immutable
 * and safe for use by several threads.
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

    /** The name of the format in messages, such as {@code ICEWS events (Dataverse)}. */
    public final String label() {
        return label;
    }

    /** The id of the source of all attestations, unless the import sets another. */
    public final String sourceId() {
        return sourceId;
    }

    /** The name of that source. */
    public final String sourceName() {
        return sourceName;
    }

    /** Opens a file. */
    abstract RecordCursor open(Input input);

    /**
     * Whether each row says what held in one year, so that the rows of years in turn are one relation, and a
     * year that lacks it ends it. The dates of its statements are years.
     */
    boolean isYearly() {
        return false;
    }

    /** The rules for names. */
    abstract ActorNaming naming(ActorKind unknown);

    /** The {@link #label()}. */
    @Override
    public String toString() {
        return label;
    }
}
