/**
 * Questions to an assessment, and lists that print as tables.
 *
 * <p>Lists are immutable, in a promised order: by whose conclusion it is, whom it is about, then the
 * conclusion itself, all by id and code unit. What a part (an organ, an office-holder, an agent) concludes
 * like its principal is folded under the principal; {@code withSubordinates()} shows it.
 *
 * <p><b>Choices</b>
 *
 * <ul>
 * <li>What a kind of finding is stands once, in {@link io.github.entente.query.FindingKind}: class, words,
 * columns, folding, what hides it, its sign in ties. A new kind is an entry there, its record and its rules.
 * <li>Lists have a type of their own only where there is more to ask than of every list.
 * <li>Findings, changes and explanations can be given to mappers that go by fields, such as Gson. What is not
 * data is transient: behind it is the whole graph. {@code AssessmentJson} tells more of each finding.
 * </ul>
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.query;

import org.jspecify.annotations.NullMarked;
