package io.github.entente.query;

import com.google.common.collect.ImmutableList;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;

/**
 * A relation that is affirmed by one lineage of sources and denied by another.
 *
 * @param relation the relation
 * @param affirming the attestations that affirm it, in their natural order
 * @param denying the attestations that deny it, in their natural order
 */
public record Dispute(Relation relation, ImmutableList<Attestation> affirming, ImmutableList<Attestation> denying) {}
