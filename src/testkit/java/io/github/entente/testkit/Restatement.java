package io.github.entente.testkit;

/**
 * A second statement of one or more rules, as plain loops, for a {@link Reference}. The rules must be
 * positive, and the restatement too: it may use what is known, never what is not known.
 *
 * <pre>{@code
 * // the friend of my friend may be my friend
 * Restatement friends = known -> {
 *     for (Alliance bond : known.all(Alliance.class)) {
 *         for (Alliance other : known.all(Alliance.class)) {
 *             if (bond.second().equals(other.first()) && !bond.first().equals(other.second())) {
 *                 Conclusion alliance = new Hypothesis(new Alliance(bond.first(), other.second()));
 *                 known.derive("balance/friend-of-friend", OVERLAP, alliance, bond, other);
 *             }
 *         }
 *     }
 * };
 * Reference.shipped().without("balance/friend-of-friend").and(friends).agreesWith(Entente.assess(world));
 * }</pre>
 */
@FunctionalInterface
public interface Restatement {
    /**
     * Derives everything that follows in one step from what is known. It is called until nothing new follows,
     * so it need not use its own conclusions.
     *
     * @param known what is known so far
     */
    void applyTo(KnownFacts known);
}
