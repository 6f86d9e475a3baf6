/**
 * The derivation graph, and its readings: when a proposition holds, how strong the evidence is, by which
 * sources, and why. Start with {@link io.github.entente.derivation.Explanation}, {@link
 * io.github.entente.derivation.Validity} and {@link io.github.entente.derivation.Settings}. {@link
 * io.github.entente.derivation.DerivationGraph} holds the derivations themselves.
 *
 * <p>Readings evaluate the graph with small {@linkplain io.github.entente.derivation.Algebra algebras}, after
 * Green, Karvounarakis &amp; Tannen, <i>Provenance Semirings</i> (PODS 2007). A derivation's value is what
 * its rule makes of the premises' values. A conclusion's value is the sum over its derivations. Sums are
 * idempotent and every rule is monotone. So the least fixpoint exists, and conclusions in a cycle do not keep
 * each other alive.
 *
 * <h2>Choices that were not obvious</h2>
 *
 * <h3>One reading of time for all days</h3> Every operation on days is causal: whether a day is valid depends
 * only on what is seen by the end of that day. So an as-of reading is the full reading, cut at the day. In
 * particular, an act under a tie counts only on the days on which the tie held, and not from its start.
 * Validity is kept apart by lifetime (see {@link io.github.entente.derivation.ValidityAlgebra}). Otherwise a
 * longer lifetime that becomes known later could extend an earlier day.
 *
 * <h3>Strength is asked for a day</h3> Premises that must hold on that day fade with age. The tie of an act
 * and the earlier steps of a sequence need only have held, so they do not fade. That a term of office is
 * over, or a word was said long ago, does not weaken the evidence that it was so.
 *
 * <h3>Strength is no probability</h3> The number weighs evidence: it is low where little speaks for a thing,
 * whether or not something speaks against it. So its words are weak, moderate and strong evidence. Rejected:
 * the words of likelihood of ICD 203, which that directive forbids to mix with confidence.
 *
 * <h3>Poor sources together stay below one B2</h3> Lineages combine by noisy-or. But the sum is at most what
 * it would be with nearly one report of B2 in the place of all reports by sources that are rated D, E or F.
 * Nearly, by the same share by which all evidence stays below certainty. So many anonymous reports never come
 * up to one good one, and a further or better report never weakens. Rejected: to count a lineage as poor or
 * as good by its best report, for then a better report of a poor source could weaken it.
 *
 * <h3>An unrated source gains by what it says of other days</h3> A data set that nobody has rated says one
 * day that A attacks B, and nothing more; of another pair it says so on forty days. If both were worth one
 * report, the strength of what event data tell would be their recency alone. So of a lineage that is rated F
 * reports of which no two share a day count together, by their credibility; how far the lineage can be
 * trusted at all, the value of F, counts once. Of all choices of such reports the best counts, so that copies
 * change nothing, and a further report never weakens. Rejected: the most credible first, for then one report
 * of a month could take the place of ten of its days. Rejected: the same for rated sources. Their rating
 * already says how much they are to be believed, and who is known to be unreliable (D, E) is no better for
 * insisting.
 *
 * <h3>A denial counts for the days that count</h3> What s affirms and d denies is believed to s(1 − d) / (1 −
 * sd). A denial counts if it meets, by the day, an affirmed day in the window of the question. Rejected: all
 * denials of a fact, for a report of one year does not become weaker when another year's is denied. Whether a
 * source contradicts itself or another does not matter, unless it retracted.
 *
 * <h3>Strength without recursion</h3> A question is a proposition at a day, judged by what happened in a
 * window. Numbers stand for all of these. Questions are settled component by component, and cycles by the
 * strongest first. The strength of all conclusions of a day is the same search, begun at each of them. There
 * is no second algorithm to keep in step. Rejected: hash maps of records, which were ten times slower in a
 * world of 100,000 relations. Rejected: recursion, which failed in deep graphs.
 *
 * <h3>Acts count on the day of the conclusion</h3> Evidence goes by the same questions as strength: an act
 * counts by way of a rule where the rule asks about it. But its mass is that on the day of the conclusion,
 * and a tie counts by its strength alone. What is in force on the day counts, so a quarrel that has lapsed
 * does not outweigh a fresh one.
 *
 * <h3>A vaguer report counts or the finer ones in it</h3> Whichever weighs more, of one lineage. Rejected:
 * always the finer ones. A poor report of one day would then make a good one of the month weigh less.
 *
 * <h3>A sequence is evaluated at its beginnings</h3> The window of a sequence and the fading of its premises
 * can favour different beginnings, so several must be tried. The strongest counts; ties go to the earliest,
 * when the turn came. At most 64 are evaluated, latest first. One is skipped if the last premise alone is
 * weaker than the best found so far.
 *
 * <h3>A denial is about its own days</h3> What somebody denies of June says nothing about May. So the
 * strength of a fact is that of the best choice of days, with the denials of these days. Rejected: one sum
 * over all days, in which a denial of other days weakens, and a further affirmation of denied days could
 * weaken too.
 *
 * <h3>A proof of what is sustained has several leaves</h3> It asks for as many counted days as it takes,
 * those with the strongest evidence. So a war of six single attacks is as strong as the weakest that it
 * needs.
 *
 * <h3>What is known by a day is a smaller world</h3> It is read from the same graph with fewer attestations,
 * and not by cutting days, since a late report can be about any day. Reports without a date of publication
 * count as published when their content began to happen. Rejected: leaving them out, which would leave
 * nothing of worlds without such dates. Rejected: counting them always, which would let the future in.
 *
 * <h3>Longer lifetimes need a new run</h3> Shorter ones do not. Rules join what can meet by the hulls of its
 * days. So the graph lacks what would meet only with longer lifetimes.
 *
 * <h3>A proof takes one derivation for each question</h3> Rejected: proofs that derive one thing in two ways
 * at two places. They would multiply without telling more.
 *
 * <h3>Premises are kept as their rule saw them</h3> A symmetric premise has two ends. The rule's sentence
 * depends on the end from which the rule read it.
 *
 * <h3>A proof tells its own days</h3> A conclusion can hold on days that its best proof does not give. The
 * tree tells the days of the proof, and then those that only other proofs give. The days of a proof are what
 * its rules make of the attestations that it shows. Rejected: to tell all days at each part, which claimed
 * more than the leaves said.
 *
 * <h3>A proof shows more than one derivation of a premise where it must</h3> What is sustained happens on
 * several days, and a run can begin with one thing and go on with another. Where the chosen proofs of the
 * premises do not give the day that is asked about, proofs of the same premises for other days are added, and
 * those that are not needed are left out again. So the leaves alone derive the conclusion. There is one
 * exception: where rules go round in a circle, a tie can begin an act anew by going round, and no proof goes
 * round.
 *
 * <h3>What ended a fact is found for explanations alone</h3> The days of a fact are computed without keeping
 * what cut them. Explanations and answers look it up when they are made. Rejected: to keep it with the days,
 * which all readings would pay for.
 *
 * <h3>The best proof is unique</h3> It is the strongest. Ties go to the shallowest proof, then to the first
 * by rule name and premises. Such a proof has no cycle, since each premise has a shallower proof than its
 * conclusion.
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.derivation;

import org.jspecify.annotations.NullMarked;
