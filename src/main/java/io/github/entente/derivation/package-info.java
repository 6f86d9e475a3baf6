/**
 * The derivation graph, who follows from what, and what can be read off it: when, how sure, and why.
 *
 * <p>Readings evaluate the graph with small {@linkplain io.github.entente.derivation.Algebra algebras}, after
 * Green, Karvounarakis &amp; Tannen, <i>Provenance Semirings</i> (PODS 2007): the value of a conclusion is
 * the sum over its derivations of what their rule makes of the premises' values. Sums are idempotent and
 * every rule is monotone, so the least fixpoint exists and cycles do not keep each other alive.
 *
 * <p>Choices that were not obvious:
 *
 * <ul>
 * <li><b>One reading of time for all days.</b> Every operation on days is causal: whether a day is valid
 * depends on what is seen by the end of that day alone. So an as-of reading is the full one, cut. In
 * particular an act under a tie counts only on the days on which the tie held, not from its start; and
 * validity is kept apart by lifetime (see {@link io.github.entente.derivation.ValidityAlgebra}), for else a
 * longer lifetime that comes to be known later could prolong an earlier day.
 * <li><b>Confidence is asked at a day.</b> What must hold on that day fades with age; the tie of an act and
 * the earlier of a sequence need only have been so, and do not: that a term of office or a word is over by
 * now makes it no less sure that it was so.
 * <li><b>How sure, without recursion.</b> A question is a proposition at a day, by what happened in a window,
 * and numbers stand for all four: hash maps of records were an order of magnitude slower in a world of
 * 100,000 relations, and recursion ended in deep graphs. Questions are settled component by component,
 * circles by the surest first. The confidence of all conclusions of a day is the same search, begun at each
 * of them; there is no second algorithm to keep in step.
 * <li><b>A sequence is looked at from single days</b>, since windows and fading pull apart: of its turns the
 * surest counts, of equally sure ones the latest. At most 64 are looked at, the latest first; a turn whose
 * later premise alone is no surer than what was found is not followed.
 * <li><b>Known by a day is a smaller world</b>, read off the same graph, and not a cut of days: a report that
 * came late can be about any day. Undated reports count as published when what they tell began; to leave them
 * out would leave nothing of worlds that date none, and to count them always would let the future in.
 * <li><b>Longer lifetimes need a run</b>, shorter ones do not: rules join what can meet by the hulls of its
 * days, so that the graph lacks what would meet only later.
 * <li><b>A proof takes one derivation for each question.</b> Proofs that derive one thing in two ways at two
 * places would multiply without telling more.
 * <li><b>Premises are kept as their rule saw them.</b> A symmetric premise has two ends, and the rule's
 * sentence needs to know from which it was read.
 * <li>The best proof is the one with the highest confidence, of equally sure ones the shallowest, of equally
 * shallow ones the first by rule name and premises. Such a proof never goes in a circle, since each step away
 * from the conclusion is a shallower proof.
 * </ul>
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.derivation;

import org.jspecify.annotations.NullMarked;
