package io.github.entente.testkit;

/**
 * A rule, or several, stated a second time as plain loops: what a {@link Reference} evaluates. Rules must be
 * positive, and a restatement too: it may ask what is known, never what is not.
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
     * Derives all that follows in one step from what is known. It is called again and again, until nothing
     * new follows, so it need not look at its own conclusions.
     *
     * @param known what is known so far
     */
    void applyTo(KnownFacts known);
}
