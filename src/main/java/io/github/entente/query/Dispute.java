package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;

/**
 * A relation or a custom fact that is affirmed and denied for the same days.
 *
 * @param fact the disputed fact
 * @param affirming the attestations that affirm what is denied, in their natural order; without those that
 *     their source retracted
 * @param denying the attestations that deny what is affirmed, in their natural order
 */
public record Dispute(Fact fact, ImmutableList<Attestation> affirming, ImmutableList<Attestation> denying) {}
