package io.github.entente.conclusion;

/** Somebody has something to win or to lose. */
public sealed interface Stake extends Conclusion permits WarStake, DeclaredStake {
    /** The id of who. */
    String holder();
}
