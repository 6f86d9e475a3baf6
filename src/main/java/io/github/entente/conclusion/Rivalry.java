package io.github.entente.conclusion;

/** Two actors are rivals, directly or by proxy in a war of others. */
public sealed interface Rivalry extends SymmetricConclusion permits DirectRivalry, ProxyRivalry {}
