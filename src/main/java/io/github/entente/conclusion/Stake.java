package io.github.entente.conclusion;

/** An actor has something to win or to lose. */
public sealed interface Stake extends Conclusion permits WarStake, DeclaredStake {
    /** The id of the actor. */
    String holder();
}
