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
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.query;

import org.jspecify.annotations.NullMarked;
