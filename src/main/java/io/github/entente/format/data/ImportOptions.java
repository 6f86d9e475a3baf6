package io.github.entente.format.data;

import io.github.entente.fact.ActorKind;
import io.github.entente.fact.AdmiraltyCode;

/** All options of an import. An {@link Import} never changes its options, only a copy. */
final class ImportOptions implements Cloneable {
    Selection selection = Selection.ALL;
    ActorAliases aliases = ActorAliases.none();
    AdmiraltyCode code = AdmiraltyCode.NOT_JUDGED;
    ActorKind unknown = ActorKind.UNKNOWN;
    boolean rollUp;
    String sourceId;
    String sourceName;
    String title = "";
    boolean strict;
    ImportListener listener = progress -> {};

    ImportOptions(DataFormat format) {
        sourceId = format.sourceId();
        sourceName = format.sourceName();
    }

    ImportOptions copy() {
        try {
            return (ImportOptions) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
