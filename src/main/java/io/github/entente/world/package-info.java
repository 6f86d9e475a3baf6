/**
 * What is stated, without any reasoner: worlds, how they are built, and how they are edited. This package
 * knows facts, and that conclusions are not stated; rules, dates of validity and strength are elsewhere.
 *
 * <ul>
 * <li>{@link io.github.entente.world.World}: actors, facts, and the attestations that these rest on.
 * Immutable.
 * <li>{@link io.github.entente.world.WorldBuilder}: builds one in words, {@code
 * relation("HAFTAR").leads("LNA").happened("2019-04/..").per("WT")}. Its steps are {@code RelationStep},
 * {@code AttestationStep} and {@code FactStep}; what they share stands in {@link
 * io.github.entente.world.RelationVerbs} and {@link io.github.entente.world.AttestationDetails}.
 * <li>{@link io.github.entente.world.Warnings}: what a world allows, but is likely to be meant otherwise.
 * <li>{@link io.github.entente.world.Batch}: edits that a live assessment makes together.
 * </ul>
 *
 * <p>Internal, and public only for the packages above: {@link io.github.entente.world.WorldDraft} and {@link
 * io.github.entente.world.DraftLocation} for readers of files, {@link io.github.entente.world.MutableWorld}
 * and {@link io.github.entente.world.StagedEdits} for live assessments. They may change in any release.
 *
 * <h2>How a world comes about</h2>
 *
 * <p>A builder, a reader of files or a batch fills a draft: names as they were written, dates as text, and
 * where each thing stands. One assembly checks it: it collects the actors and types, resolves names to ids,
 * merges what several statements say of one fact, and looks for circles of leaders. It gives a world, or all
 * problems together.
 *
 * <h2>Choices that were not obvious</h2>
 *
 * <ul>
 * <li>Nothing is checked before all is stated. Actors may then be added after the relations that name them,
 * and all problems are told at once.
 * <li>A location is opaque to a draft: it gives the path and the position of a problem, and nothing else.
 * Java code has paths alone, a reader its own fields. Rejected: to find the position of a problem by its path
 * afterwards. That reads the path back, and has the builder count as the file does.
 * <li>A value that a reader reported is null in the draft, and no problem again. Only drafts have such gaps:
 * builders refuse null.
 * <li>A relation that names ids is taken as it is. Worlds of data have a hundred thousand, and nothing in
 * them needs resolving.
 * <li>A changing world keeps what names whom, and how often each day is the last. An edit then costs as much
 * as it changes, not as much as the world is large. When a fact is valid is not its matter: the live
 * assessment keeps that, in versions for its snapshots.
 * <li>A source's date of publication is filled into its attestations when the world is made. All readings
 * then ask the attestation alone: known-by, open ends, and who took back what. A file leaves it out again.
 * Rejected: to look it up at each reading, which made the attestations of one world mean another thing in
 * another.
 * <li>A type may end only types that the world has. A misspelt name would end nothing, and nobody would see
 * it. So a type that is ended is declared too, even if nothing of it is stated.
 * <li>Worlds that are merged share actors of one id, one name and one kind. Aliases and codes are joined:
 * each import knows those of its own file. Rejected: to ask for equal aliases, for then no two imports could
 * be merged. Rejected: to let a date of publication of one world count in the other, which would change
 * attestations that nobody touched.
 * <li>Warnings are looked for when they are asked for, and refuse nothing. They look at what is stated, not
 * at what follows.
 * <li>LEADS in a circle is refused as a mistake of the data: nobody leads their own leader. Other types may
 * form circles.
 * </ul>
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.world;

import org.jspecify.annotations.NullMarked;
