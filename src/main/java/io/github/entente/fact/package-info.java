/**
 * What callers state: actors, dated and sourced relations between them, and custom facts.
 *
 * <p>All types are immutable values and safe for use by several threads. This package knows no other package
 * of Entente.
 *
 * <p>Choices that were not obvious:
 *
 * <ul>
 * <li>A {@link io.github.entente.fact.Relation} is only its identity (subject, type, object, against). What
 * it rests on, its {@link io.github.entente.fact.Attestation}s, is kept beside it in the world, so that a
 * second source for the same relation changes no rule's input, and stating a relation twice is the same as
 * stating it once.
 * <li>A relation serves as its own direct {@link io.github.entente.fact.Conduct}; only attributed conduct is
 * a conclusion. This halves the facts that the rules see, and shortens every proof by a step that says
 * nothing.
 * <li>A custom fact is a record that implements {@link io.github.entente.fact.CustomFact}, and nothing else:
 * the record is its identity, as the four parts of a relation are, and attestations are kept beside it in the
 * same way. {@link io.github.entente.fact.Fact} is sealed over the two, and worlds refuse a record that is
 * also a conclusion: a stated fact equal to a derived one would corrupt both. Rejected: a generic fact with a
 * name and a map of values, which rules could not match by type and index; and annotations on components,
 * where every text is an actor unless {@code actors()} says otherwise. Components are a closed set of values,
 * for what can change, or prints by its address, would make the same world different each time.
 * <li>The {@link io.github.entente.fact.Side} of a relation type is declared, never read off its weight: a
 * retreat (+8) stands for nobody.
 * </ul>
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.fact;

import org.jspecify.annotations.NullMarked;
