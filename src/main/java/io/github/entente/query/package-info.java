/**
 * Answers of an assessment as lists that print as tables. Start with {@link io.github.entente.query.Findings}
 * and {@link io.github.entente.query.Finding}; {@link io.github.entente.query.Position},
 * {@link io.github.entente.query.Timeline} and {@link io.github.entente.query.Blocs} sum them up.
 *
 * <p>Lists are immutable and in a promised order: by subjects, then objects, then the conclusion itself, all
 * by id and code unit. A subordinate is an organ, an office-holder or an agent. What it concludes like its
 * principal is folded under the principal; {@code withSubordinates()} shows it.
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.query;

import org.jspecify.annotations.NullMarked;
