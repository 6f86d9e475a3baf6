/**
 * Worlds as text, in YAML 1.2, of which JSON is a part, or in JSON lines. Start with {@link
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
 * <p>{@link io.github.entente.format.WorldReader#schema} is a JSON Schema of this.
 *
 * <p>A world can be {@linkplain io.github.entente.format.WorldReader#read(java.util.List) several files},
 * each of this form. A file may name actors and types of another. What several files state equally is one;
 * what they state differently is a conflict.
 *
 * <p>A quote may have line breaks, as after {@code |} or {@code >}: each run of blanks and line breaks is
 * then one blank. All other texts stand on one line.
 *
 * <h2>JSON lines</h2>
 *
 * <p>A file is read line by line if its first line is a whole JSON object. That line is a file of the form
 * above, mostly without lists. Each other line has one actor, type, relation or fact, in the form that it
 * has above, in any order. Empty lines are passed over. Files can be appended to each other.
 *
 * <pre class="text">{@code
 * {"entente": 1, "title": "Libya, May 2020"}
 * {"actor": {"id": "GNA", "name": "Government of National Accord", "kind": "government"}}
 * {"type": {"name": "MEDIATES", …}}
 * {"relation": {"subject": "HAFTAR", "type": "LEADS", "object": "LNA", "attestations": [{"source": "WT"}]}}
 * {"fact": {"record": "Seats", "components": {"party": "SPD", "number": "206"}, "attestations": […]}}
 * }</pre>
 *
 * <p>Such a file has no bound but that of each line. A fact with many attestations can take several lines.
 *
 * <h2>Choices that were not obvious</h2>
 *
 * <h3>What is written is read</h3> Each bound of the reader is one of the facts themselves, such as the
 * nesting and the length of numbers in a custom fact, or is checked when a world is written.
 *
 * <h3>One token may be as long as the file</h3> The YAML library copies an unfinished token each time that
 * it reads on. Its buffer grows with the text, so that there are few copies, and reading takes linear
 * time. Rejected: a bound on texts and comments, which no valid file needs, and which the writer would
 * have to share.
 *
 * <h3>In JSON lines a malformed line does not end the reading</h3> Lines do not depend on each other, so
 * the others are still checked. Nothing is returned all the same.
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
