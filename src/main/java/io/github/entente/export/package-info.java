/**
 * Results for other tools. Start with {@link io.github.entente.export.AssessmentJson} (JSON with a published
 * schema), {@link io.github.entente.export.AssessmentTables} (CSV) or
 * {@link io.github.entente.export.AssessmentGraph} (GraphML). {@link io.github.entente.format.WorldWriter}
 * writes worlds as YAML.
 *
 * <h2>Choices that were not obvious</h2>
 *
 * <h3>The hash of a world is the SHA-256 of its YAML</h3>
 * Anyone who has the file can check it with standard tools. Rejected: a hash of a form of our own.
 *
 * <h3>Conclusions are exported by their components</h3>
 * So the conclusions of a user's rule are exported without any code.
 *
 * <h3>Lists are those that an assessment shows</h3>
 * Subordinate findings are folded. Proofs are written on request only, since they are most of the bytes.
 *
 * <h3>Strength has four digits</h3>
 * No rating is more precise.
 *
 * <h3>Each format has a library that escapes correctly</h3>
 * JSON is written by Gson's stream, CSV by FastCSV, XML by the JDK.
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.export;

import org.jspecify.annotations.NullMarked;
