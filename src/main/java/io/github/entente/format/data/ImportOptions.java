package io.github.entente.format.data;

import io.github.entente.fact.ActorKind;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Edtf;
import org.jspecify.annotations.Nullable;

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
    /** The largest share of bad rows with which a file is still a world. */
    double rejectedAtMost = 0.5;
    /** When what bears no date of publication was published; null if that is not known. */
    @Nullable
    Edtf published;

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
