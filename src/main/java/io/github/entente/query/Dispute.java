package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;

/**
 * A relation or a custom fact that one lineage of sources affirms and another denies.
 *
 * @param fact the disputed fact
 * @param affirming the attestations that affirm it, in their natural order
 * @param denying the attestations that deny it, in their natural order
 */
public record Dispute(Fact fact, ImmutableList<Attestation> affirming, ImmutableList<Attestation> denying) {}
