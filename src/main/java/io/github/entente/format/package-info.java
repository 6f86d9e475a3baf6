/**
 * Worlds as text: a {@link io.github.entente.format.WorldReader} and a {@link
 * io.github.entente.format.WorldWriter} for YAML 1.2, of which JSON is a part.
 *
 * <p>A file has these fields; those in brackets can be left out:
 *
 * <pre>{@code
 * entente: 1                # the version of this format
 * [title: Libya, May 2020]
 * [actors:]                 # kind: as ActorKind.label()
 *   - {id: GNA, name: Government of National Accord, kind: government, [aliases: [Libyan government], codes: {wikidata: Q17987889}]}
 * [types:]                  # relation types beside the shipped ones; lifetime and halfLife in days; without halfLife, confidence does not fade
 *   - {name: MEDIATES, quadClass: verbal cooperation, side: none, weight: 3, lifetime: 90, [halfLife: 30, symmetric: false], phrase: mediates for,
 *      [source: ours]}
 * [relations:]
 *   - subject: HAFTAR       # ids, names or aliases
 *     type: LEADS
 *     object: LNA
 *     [against: GNA]
 *     attestations:         # at least one
 *       - {happened: 2019-04/.., source: WT, [ended: 2020-05, published: 2020-05-25, via: [REUTERS], code: B2, quote: "a few words", denies: true]}
 * [facts:]                  # of one's own, where the reader was told of their records
 *   - record: Seats         # its simple name
 *     components: {party: SPD, number: 206}   # as the record names them; an optional one that is missing is left out
 *     attestations:
 *       - {happened: 2021-09-26/.., source: RECORD}
 * }</pre>
 *
 * <p>Choices that were not obvious:
 *
 * <ul>
 * <li>All values are text: {@code 2012}, {@code 2020-05-25}, {@code NO} and {@code ON} mean what they look
 * like. Only {@code null}, {@code ~} and nothing at all are no value; in quotes they are text too.
 * <li>Anchors, aliases and tags are refused. A world has no use for them, and they are what makes a small
 * file large, or a file of data one of instructions.
 * <li>A file never names a class to load. Custom facts are read as those records that the caller lists, by
 * simple name; without that, a file that states some is refused.
 * <li>Files are read as a stream of events, not composed into the library's own nodes: its composer calls
 * itself for each level of nesting, and drops the anchors.
 * <li>Whatever is wrong is told by field and place; values that a problem leaves open are filled with
 * placeholders, so that the rest of the file is still checked.
 * </ul>
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.format;

import org.jspecify.annotations.NullMarked;
