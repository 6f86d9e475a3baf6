package io.github.entente.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attestation as it was stated, unchecked. */
final class AttestationDraft {
    /** Where it was stated; null for its place in the list. */
    final @Nullable DraftLocation at;

    @Nullable
    String happened;

    @Nullable
    String ended;

    @Nullable
    String published;

    @Nullable
    String source;

    /** A name that was reported is null. */
    List<@Nullable String> via = List.of();

    @Nullable
    String quote;

    @Nullable
    String code;

    boolean affirms = true;

    AttestationDraft(@Nullable DraftLocation at) {
        this.at = at;
    }
}
