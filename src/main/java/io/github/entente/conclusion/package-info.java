/**
 * What rules derive: small immutable records, one per kind. Equal means the same conclusion. Nothing here can
 * be stated: worlds take relations, and custom facts that are no conclusions.
 *
 * <p>{@link io.github.entente.conclusion.Voice} is a step toward divided voices that tells apart who spoke
 * for a principal; attributed conduct alone forgets it.
 *
 * <p>The records write out {@code equals} and {@code hashCode}: those that records bring are linked with
 * method handles when first called, which cost a short process about a quarter of its time.
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.conclusion;

import org.jspecify.annotations.NullMarked;
