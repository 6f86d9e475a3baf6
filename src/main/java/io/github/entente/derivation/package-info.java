/**
 * The derivation graph, who follows from what, and what can be read off it: when, how sure, and why.
 *
 * <p>Readings evaluate the graph with small {@linkplain io.github.entente.derivation.Algebra algebras}, after Green, Karvounarakis &amp; Tannen, <i>Provenance
 * Semirings</i> (PODS 2007): the value of a conclusion is the sum over its derivations of what their rule makes of the premises' values. Sums are idempotent and every
 * rule is monotone, so the least fixpoint exists and cycles do not keep each other alive.
 *
 * <p>Choices that were not obvious:
 *
 * <ul>
 *   <li><b>One reading of time for all days.</b> Every operation on days is causal: whether a day is valid depends on what is seen by the end of that day alone. So an
 *       as-of reading is the full one, cut. In particular an act under a tie counts only on the days on which the tie held, not from its start; and validity is kept
 *       apart by lifetime (see {@link io.github.entente.derivation.When}), for else a longer lifetime that comes to be known later could prolong an earlier day.
 *   <li><b>Confidence is asked at a day.</b> What must hold on that day fades with age; the tie of an act and the earlier of a sequence need only have been so, and do not: that a
 *       term of office or a word is over by now makes it no less sure that it was so.
 *   <li><b>Premises are kept as their rule saw them.</b> A symmetric premise has two ends, and the rule's sentence needs to know from which it was read.
 *   <li>The best proof is the one with the highest confidence, of equally sure ones the shallowest, of equally shallow ones the first by rule name and premises. Such
 *       a proof never goes in a circle, since each step away from the conclusion is a shallower proof.
 * </ul>
 */
@NullMarked
package io.github.entente.derivation;

import org.jspecify.annotations.NullMarked;
