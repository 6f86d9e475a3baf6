package io.github.entente.world;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A relation as it was stated, unchecked: names, not yet ids. A name that was reported is null. */
final class RelationDraft extends StatementDraft {
    final @Nullable String subject;
    final @Nullable String type;
    final @Nullable String object;

    @Nullable
    String against;

    /** The relation, where it was stated as such. It is the one that is meant if its names are ids. */
    final @Nullable Relation stated;

    RelationDraft(
            @Nullable DraftLocation at, @Nullable String subject, @Nullable String type, @Nullable String object) {
        super(at, ImmutableList.of());
        this.subject = subject;
        this.type = type;
        this.object = object;
        this.stated = null;
    }

    RelationDraft(Relation stated, Collection<Attestation> ready) {
        super(null, ready);
        this.subject = stated.subject();
        this.type = stated.type().name();
        this.object = stated.object();
        this.against = stated.against().orElse(null);
        this.stated = stated;
    }
}
