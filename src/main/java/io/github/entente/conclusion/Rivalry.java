package io.github.entente.conclusion;

/**
 * Two actors are rivals: directly, by proxy in a war of others, or since each sponsors an enemy of the other.
 */
public sealed interface Rivalry extends SymmetricConclusion permits DirectRivalry, ProxyRivalry, SponsorshipRivalry {}
