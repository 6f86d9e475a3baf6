/**
 * What rules derive: small immutable records, one per kind; equal means the same conclusion. Start with
 * {@link io.github.entente.conclusion.Stance}; {@link io.github.entente.conclusion.Conclusion} is the
 * interface of all. No conclusion can be stated: worlds take relations and custom facts, and refuse custom
 * facts that are conclusions.
 *
 * <h2>Choices that were not obvious</h2>
 *
 * <h3>Voices are conclusions of their own</h3>
 * {@link io.github.entente.conclusion.Voice} is a step toward divided voices. It keeps who spoke for a
 * principal. Attributed conduct does not keep that.
 *
 * <h3>Records write out equals and hashCode</h3>
 * The methods that records bring are linked with method handles at the first call. That cost a short process
 * about a quarter of its time.
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.conclusion;

import org.jspecify.annotations.NullMarked;
