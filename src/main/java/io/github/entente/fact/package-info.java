/**
 * What callers state: actors, and dated, sourced relations between them.
 *
 * <p>All types are immutable values and safe for use by several threads. This package knows no other package of Entente.
 *
 * <p>Choices that were not obvious:
 *
 * <ul>
 *   <li>A {@link io.github.entente.fact.Relation} is only its identity (subject, type, object, against). What it rests on, its {@link
 *       io.github.entente.fact.Attestation}s, is kept beside it in the world, so that a second source for the same relation changes no rule's
 *       input, and stating a relation twice is the same as stating it once.
 *   <li>A relation serves as its own direct {@link io.github.entente.fact.Conduct}; only attributed conduct is a conclusion. This halves the
 *       facts that the rules see, and shortens every proof by a step that says nothing.
 *   <li>The {@link io.github.entente.fact.Side} of a relation type is declared, never read off its weight: a retreat (+8) stands for nobody.
 * </ul>
 */
@NullMarked
package io.github.entente.fact;

import org.jspecify.annotations.NullMarked;
