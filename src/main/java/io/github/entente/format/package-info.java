/**
 * Worlds as text, in YAML 1.2, of which JSON is a part. Start with {@link
 * io.github.entente.format.WorldReader} and {@link io.github.entente.format.WorldWriter}.
 *
 * <p>A file has these fields. Those in brackets are optional:
 *
 * <pre class="text">{@code
 * entente: 1                # the version of this format
 * [title: Libya, May 2020]
 * [actors:]                 # kind: as ActorKind.label(); unknown is one, and no party
 *   - {id: GNA, name: Government of National Accord, kind: government,
 *      [aliases: [Libyan government], codes: {wikidata: Q17987889}]}
 *   - {id: BOOK, name: A book, kind: medium, [published: 2021]}   # for all that it says without a date
 * [types:]                  # relation types beside the shipped ones; lifetime and halfLife in days;
 *                           # without halfLife, strength does not fade
 *   - {name: MEDIATES, quadClass: verbal cooperation, side: none, weight: 3, lifetime: 90,
 *      [halfLife: 30, symmetric: false], phrase: mediates for, [source: ours],
 *      [partisan: false, ends: [ATTACKS]]}
 *   - {name: GUARANTEES, quadClass: verbal cooperation, side: for, weight: 5, phrase: guarantees,
 *      standing: true}      # in place of a lifetime: it holds until it ends
 * [relations:]
 *   - subject: HAFTAR       # ids, names or aliases
 *     type: LEADS
 *     object: LNA
 *     [against: GNA]
 *     attestations:         # at least one
 *       - {happened: 2019-04/.., source: WT, [ended: 2020-05, published: 2020-05-25, via: [REUTERS],
 *          code: B2, quote: "a few words", denies: true]}
 * [facts:]                  # custom facts, of kinds that the reader was given
 *   - record: Seats         # its simple name
 *     components: {party: SPD, number: 206}   # as in the record; a missing optional one is left out
 *     attestations:
 *       - {happened: 2021-09-26/.., source: RECORD}
 * }</pre>
 *
 * <h2>Choices that were not obvious</h2>
 *
 * <h3>All values are text</h3> {@code 2012}, {@code 2020-05-25}, {@code NO} and {@code ON} mean what they
 * look like. Only {@code null}, {@code ~} and an empty value are no value. In quotes they are text too.
 *
 * <h3>Anchors, aliases and tags are refused</h3> A world has no use for them. They can make a small file
 * large, or turn data into instructions.
 *
 * <h3>A file never names a class to load</h3> Custom facts are read as the records that the caller lists, by
 * simple name. Without such a list, a file with custom facts is refused.
 *
 * <h3>Files are read as a stream of events</h3> Rejected: the YAML library's own nodes. Its composer is
 * recursive, and drops anchors.
 *
 * <h3>All problems are reported together</h3> Each has its field and position. A value with a problem is
 * missing in the {@linkplain io.github.entente.world.WorldDraft draft}, so that the rest of the file is still
 * checked, and no problem is reported twice. Rejected: placeholders for wrong values, which show in messages
 * of others.
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.format;

import org.jspecify.annotations.NullMarked;
