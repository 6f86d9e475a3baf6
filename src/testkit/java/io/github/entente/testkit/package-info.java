/**
 * Tools to test rules with: random worlds, the laws that every set of rules must keep, worlds as code that can be pasted into a test.
 *
 * <p>Choices that were not obvious:
 *
 * <ul>
 *   <li>Worlds shrink as worlds: a reduction leaves out a relation, an attestation or a detail of one. So a counterexample shrinks well whatever made it, and stays a
 *       valid world. At last two actors become one: a circle of agents from which nothing can be left out gets smaller that way.
 *   <li>Laws compare values (conclusions, derivations, days), and the printed text only where a law promises that it stays the same.
 *   <li>Laws find lists and conclusions by reflection: packs, conclusions and lists that are added later are tested without a change here.
 *   <li>The {@link io.github.entente.testkit.Reference} works out all days of a conclusion itself, from the time mode: a restated rule is conditions and no dates, so nothing
 *       about time can be restated wrongly in the same way twice. It asks for nothing that a rule does not say: no hulls, no order, no choice of one of two equal derivations.
 *       Only its days are kept in sets that count each; runs of days, as the library keeps them, are what it is there to check.
 *   <li>Laws are contract tests: {@link io.github.entente.testkit.LawfulRules} has a property for each, and a class that implements it is their test. A rule that runs over laws
 *       by reflection was rejected: one law could then not have its own number of tries, and a failure would not name it.
 *   <li>Worlds sort what they state, so shuffling statements alone would never show rules another order: law 1 shuffles what is inserted too.
 *   <li>Edits are drawn from one valid world, of which a part is stated at first: so every edit can be applied, and things that were withdrawn come back.
 *   <li>A conclusion names no actor twice. That is how pairs, theatres, patrons and clients differ without a law for each kind of conclusion, and users' own kinds are
 *       tested too.
 * </ul>
 */
@NullMarked
package io.github.entente.testkit;

import org.jspecify.annotations.NullMarked;
