/**
 * What callers state: actors, relations between them, and custom facts, with dates and sources. Start with
 * {@link io.github.entente.fact.Relation}, {@link io.github.entente.fact.RelationTypes} and
 * {@link io.github.entente.fact.Attestation}. {@link io.github.entente.fact.CustomFact} is for facts of your
 * own kinds.
 *
 * <p>All types are immutable values and safe for use by several threads. This package depends on no other
 * package of Entente.
 *
 * <h2>Choices that were not obvious</h2>
 *
 * <h3>A relation is only its identity</h3>
 * A {@link io.github.entente.fact.Relation} has a subject, a type, an object and an enemy, and nothing else.
 * The world keeps its {@link io.github.entente.fact.Attestation}s beside it. So a second source for the same
 * relation does not change the input of any rule. Stating a relation twice is the same as stating it once.
 *
 * <h3>A relation is its own conduct</h3>
 * A relation serves as direct {@link io.github.entente.fact.Conduct} of its subject. Only attributed conduct
 * is a conclusion. Rules see half as many facts, and every proof is one step shorter; that step would say
 * nothing.
 *
 * <h3>A custom fact is a record</h3>
 * A custom fact is a record that implements {@link io.github.entente.fact.CustomFact}, and nothing else. The
 * record is its identity, like the four parts of a relation. Attestations are kept beside it in the same way.
 * {@link io.github.entente.fact.Fact} is sealed over relations and custom facts. Worlds refuse a record that
 * is also a conclusion: a stated fact equal to a derived one would corrupt both. Components are a closed set
 * of values: a value that can change, or that prints its address, would make the same world differ from run
 * to run.
 *
 * <p>Rejected: a generic fact with a name and a map of values, since rules could not match it by type and
 * index. Rejected: annotations on components. Every text names an actor unless {@code actors()} says
 * otherwise.
 *
 * <h3>The side of a type is declared</h3>
 * The {@link io.github.entente.fact.Side} of a relation type is declared and never computed from its weight:
 * a retreat has the weight +8 and supports nobody.
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.fact;

import org.jspecify.annotations.NullMarked;
