package io.github.entente.world;

import io.github.entente.fact.Attestation;
import io.github.entente.fact.CustomFact;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A custom fact as it was stated, unchecked. One that was reported is null. */
final class FactDraft extends StatementDraft {
    final @Nullable CustomFact fact;

    FactDraft(@Nullable DraftLocation at, @Nullable CustomFact fact, Collection<Attestation> ready) {
        super(at, ready);
        this.fact = fact;
    }
}
