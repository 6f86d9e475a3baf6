package io.github.entente.format.data;

import io.github.entente.fact.ActorKind;
import io.github.entente.fact.AdmiraltyCode;

/** All that can be chosen about an import. An {@link Import} never changes its own, only a copy. */
final class Options implements Cloneable {
    Selection selection = Selection.ALL;
    ActorAliases aliases = ActorAliases.none();
    AdmiraltyCode code = AdmiraltyCode.NOT_JUDGED;
    ActorKind unknown = ActorKind.ORGANISATION;
    String sourceId;
    String sourceName;
    String title = "";
    boolean strict;
    ImportListener listener = progress -> {};

    Options(DataFormat format) {
        sourceId = format.sourceId();
        sourceName = format.sourceName();
    }

    Options copy() {
        try {
            return (Options) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }
}
