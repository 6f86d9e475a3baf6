package io.github.entente.conclusion;

/** Two actors are rivals: directly, or by proxy in somebody else's war. */
public sealed interface Rivalry extends SymmetricConclusion permits DirectRivalry, ProxyRivalry {}
