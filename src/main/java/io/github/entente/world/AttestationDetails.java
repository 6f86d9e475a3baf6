package io.github.entente.world;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.world.WorldBuilder.AttestationDraft;

/**
 * The details of one attestation, of a relation or a custom fact. See {@link WorldBuilder}.
 *
 * @param <S> the step that each method returns
 */
public abstract sealed class AttestationDetails<S> permits WorldBuilder.AttestationStep, WorldBuilder.FactStep {
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

    /** When it stopped; a date, not an interval. */
    public final S ended(String date) {
        attestation.ended = date;
        return self();
    }

    /** When the source said so; a date, not an interval. */
    public final S published(String date) {
        attestation.published = date;
        return self();
    }

    /** The source: id, name or alias. */
    public final S per(String source) {
        attestation.source = source;
        return self();
    }

    /** Those who passed the report on, nearest to the source first: ids, names or aliases. */
    public final S via(String... through) {
        attestation.via = ImmutableList.copyOf(through);
        return self();
    }

    /** A few words of the source. */
    public final S quote(String words) {
        attestation.quote = words;
        return self();
    }

    /** The rating, such as {@code B2}. */
    public final S code(String admiralty) {
        attestation.code = admiralty;
        return self();
    }

    /** The rating. */
    public final S code(AdmiraltyCode admiralty) {
        return code(admiralty.toString());
    }

    /** The source denies it. */
    public final S denied() {
        attestation.affirms = false;
        return self();
    }
}
