package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;

/**
 * What is stated, a relation or a custom fact, and affirmed by one lineage of sources and denied by another.
 *
 * @param fact what is disputed
 * @param affirming the attestations that affirm it, in their natural order
 * @param denying the attestations that deny it, in their natural order
 */
public record Dispute(Fact fact, ImmutableList<Attestation> affirming, ImmutableList<Attestation> denying) {}
