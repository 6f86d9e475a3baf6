package io.github.entente.world;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Attestation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A relation or a custom fact as it was stated, unchecked, with what it rests on. */
abstract sealed class StatementDraft permits RelationDraft, FactDraft {
    /** Where it was stated; null for its place in its list. */
    final @Nullable DraftLocation at;

    final List<AttestationDraft> attestations = new ArrayList<>(0);
    /** Attestations that were stated as such: only their sources may need resolving. */
    final ImmutableList<Attestation> ready;

    StatementDraft(@Nullable DraftLocation at, Collection<Attestation> ready) {
        this.at = at;
        this.ready = ImmutableList.copyOf(ready);
    }

    /** Begins an attestation; its place is null for its place in the list. */
    AttestationDraft attestation(@Nullable DraftLocation place) {
        AttestationDraft attestation = new AttestationDraft(place);
        attestations.add(attestation);
        return attestation;
    }
}
