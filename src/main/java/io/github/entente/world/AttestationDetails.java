package io.github.entente.world;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.AdmiraltyCode;

/**
 * What there is to say of one attestation, for a relation and for a custom fact alike. See {@link
 * WorldBuilder}.
 *
 * @param <S> the step that each of these returns
 */
public abstract class AttestationDetails<S extends AttestationDetails<S>> {
    private final AttestationDraft attestation;

    AttestationDetails(AttestationDraft attestation) {
        this.attestation = attestation;
    }

    abstract S self();

    /** When it happened, in the forms of {@link io.github.entente.fact.Edtf}. */
    public final S happened(String date) {
        attestation.happened = date;
        return self();
    }

    /** When it stopped; a date, no interval. */
    public final S ended(String date) {
        attestation.ended = date;
        return self();
    }

    /** When the source said so; a date, no interval. */
    public final S published(String date) {
        attestation.published = date;
        return self();
    }

    /** On whose word: id, name or alias. */
    public final S per(String source) {
        attestation.source = source;
        return self();
    }

    /** Through whom it reached us, nearest to the source first: ids, names or aliases. */
    public final S via(String... through) {
        attestation.via = ImmutableList.copyOf(through);
        return self();
    }

    /** A few words of the source. */
    public final S quote(String words) {
        attestation.quote = words;
        return self();
    }

    /** How far to be believed, such as {@code B2}. */
    public final S code(String admiralty) {
        attestation.code = admiralty;
        return self();
    }

    /** How far to be believed. */
    public final S code(AdmiraltyCode admiralty) {
        return code(admiralty.toString());
    }

    /** The source denies it. */
    public final S denied() {
        attestation.affirms = false;
        return self();
    }
}
