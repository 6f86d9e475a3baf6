/**
 * Results for other tools: {@link io.github.entente.export.AssessmentJson JSON} with a published schema,
 * {@link io.github.entente.export.AssessmentTables CSV}, and {@link io.github.entente.export.AssessmentGraph
 * GraphML}. Worlds go back to YAML with {@link io.github.entente.format.WorldWriter}.
 *
 * <p>Choices that were not obvious:
 *
 * <ul>
 * <li>The hash of a world is the SHA-256 of its YAML, not of some form of our own: whoever has the file can
 * check it with tools of the system.
 * <li>A conclusion is exported by the components of its record, so that a rule of the user's is exported
 * without a line of code.
 * <li>Which lists there are is read from {@code FindingKind}, the schema's names of lists too. Their order in
 * files is older than that of reports and stays.
 * <li>Lists are those that an assessment shows: what a part shares with its principal is folded. Proofs are
 * written on demand: they are most of the bytes.
 * <li>Confidence has four digits. More would claim a precision that no rating has.
 * <li>JSON is written by Gson's stream, CSV by FastCSV, XML by the JDK: each escapes what its format asks
 * for.
 * </ul>
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.export;

import org.jspecify.annotations.NullMarked;
