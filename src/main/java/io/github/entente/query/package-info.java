/**
 * Answers of an assessment as lists that print as tables. Start with {@link io.github.entente.query.Findings}
 * and {@link io.github.entente.query.Finding}; {@link io.github.entente.query.Position}, {@link
 * io.github.entente.query.Timeline} and {@link io.github.entente.query.Blocs} sum them up.
 *
 * <p>Lists are immutable and in a promised order: by subjects, then objects, then the conclusion itself, all
 * by id and code unit. A subordinate is an organ, an office-holder or an agent. What it concludes like its
 * principal is folded under the principal on days on which it is one; {@code withSubordinates()} shows it. A
 * fight or a war between a part and its principal, or a former principal, is never folded.
 *
 * <h2>Choices that were not obvious</h2>
 *
 * <h3>Kinds of findings stand in one registry</h3> {@link io.github.entente.query.FindingKinds} has an entry
 * for each kind: class, words, cells, what folds and what hides it. Lists, reports, changes, ties, files and
 * the reader of worlds go through it. Rejected: a list of kinds in each of them.
 *
 * <h3>A kind does not know the registry</h3> Findings and lists know their {@link
 * io.github.entente.query.FindingKind}; only the registry knows all of them. Otherwise all lists would be one
 * circle of classes.
 *
 * <h3>A position goes by its firmest ground, then by mass</h3> War comes before deeds, deeds before words,
 * words before those about a leader, and what is inferred comes last ({@link
 * io.github.entente.query.Ground}). Deeds toward a leader are deeds. Rejected: the strength of the best
 * stance of each side. One compliment would then outweigh ninety accusations.
 *
 * <h3>A tie is inferred where the two did nothing to each other</h3> Alignments, rivalries by proxy and
 * oppositions are made of what each does to others, so they fit balance by the way they are made. They decide
 * only where nothing else does. Rejected: to count them with deeds. A common client would then outweigh a
 * word between its patrons.
 *
 * <h3>What many do together tells little of each</h3> Rules make rivals by proxy of all who support one side
 * of a war and all who support the other, of each member of a coalition of forty and whoever arms its enemy.
 * That they stand on opposite sides is true; that they are rivals is not. So a ranked list goes by mass times
 * {@linkplain io.github.entente.query.Finding#share() share}, and one of ten and more on a side is listed as
 * opposed, unless it fights the enemy itself. In UCDP's data on external support 3 % of the dyad-years that
 * are so called opposed are rivals by the list of Thompson, Sakuwa &amp; Suhas, and 21 % of those still
 * called rivals by proxy ({@code src/bench/truth/support.md}). Any number from eight to twelve would do:
 * armies of so many are coalitions under one leader or missions of the United Nations. Rejected: a condition
 * of the rule. How many there are is no positive condition. Rejected too: a lower strength, since a further
 * fact would weaken what does not depend on it.
 *
 * <h3>What became of a commitment is a reading</h3> {@link io.github.entente.query.CommitmentStatus} is read
 * as of a day from conclusions that no list shows. A positive rule cannot conclude that no help is seen. Who
 * attacked first is asked before help, since an ally that was not bound honours nothing. It is asked at the
 * beginning of the attack in question: blow by blow, each side comes to attack after the other. Sanctions are
 * help short of force. Rejected: to call them no help, which is not true, or honour, which was not promised.
 *
 * <h3>An enmity counts acts, not their weights</h3> {@link io.github.entente.query.Enmities} are ranked by
 * credible acts and shares. The weight of a type says how hostile an act is; in event data, threats and
 * accusations tell enemies as well as blows do. Shares, since else those who are much reported lead the list.
 * Rejected: mass, which puts one blow above three threats; the lesser of both directions, since most quarrels
 * are reported from one side; subtracting what the two do for each other, since rivals talk most of all. The
 * bench of truth has the figures.
 *
 * <h3>People are no rivals</h3> A government helps some of its citizens and arrests others. So no rivalry,
 * alliance, inconsistency, shift or change of policy is listed that names a population; stances are.
 * Rejected: a condition in each rule, which each of some ninety cases would have to state.
 *
 * <h3>Where one side alone is said to attack, lists say so</h3> A fight counts both directions together, so
 * strikes in a state that nobody there answers can be sustained. Rejected: no war without an
 * answer. Whoever states five attacks seldom states what the attacked did.
 *
 * <h3>An outsider has no positive tie</h3> This does not depend on which of several best partitions was
 * found. Rejected: who is alone in the best partition.
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.query;

import org.jspecify.annotations.NullMarked;
