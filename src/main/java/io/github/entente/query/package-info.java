/**
 * Questions to an assessment, and lists that print as tables.
 *
 * <p>Lists are immutable, in a promised order: by whose conclusion it is, whom it is about, then the
 * conclusion itself, all by id and code unit. What a part (an organ, an office-holder, an agent) concludes
 * like its principal is folded under the principal; {@code withSubordinates()} shows it.
 */
@NullMarked
package io.github.entente.query;

import org.jspecify.annotations.NullMarked;
