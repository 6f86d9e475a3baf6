package io.github.entente.world;

/** One attestation of a file. */
final class LocatedAttestation extends AttestationDetails<LocatedAttestation> {
    LocatedAttestation(AttestationDraft attestation) {
        super(attestation);
    }

    @Override
    LocatedAttestation self() {
        return this;
    }
}
