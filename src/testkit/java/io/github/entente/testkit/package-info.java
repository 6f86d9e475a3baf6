/**
 * Tools to test rules with: random worlds, the laws that every set of rules must keep, worlds as code that can be pasted into a test.
 *
 * <p>Choices that were not obvious:
 *
 * <ul>
 *   <li>Worlds shrink as worlds: a reduction leaves out a relation, an attestation or a detail of one. So a counterexample shrinks well whatever made it, and stays a
 *       valid world.
 *   <li>Laws compare values (conclusions, derivations, days), and the printed text only where a law promises that it stays the same.
 *   <li>Laws find lists and conclusions by reflection: packs, conclusions and lists that are added later are tested without a change here.
 *   <li>The {@link io.github.entente.testkit.Reference} works out all days of a conclusion itself, from the time mode: a restated rule is conditions and no dates, so nothing
 *       about time can be restated wrongly in the same way twice. It asks for nothing that a rule does not say: no hulls, no order, no choice of one of two equal derivations.
 *       Only its days are kept in sets that count each; runs of days, as the library keeps them, are what it is there to check.
 * </ul>
 */
@NullMarked
package io.github.entente.testkit;

import org.jspecify.annotations.NullMarked;
