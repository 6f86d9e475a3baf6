/**
 * Structural balance: signed graphs, their triads, and partitions into blocs with the fewest frustrated ties.
 * Results are exact and proved, or bounds. Start with {@link io.github.entente.balance.SignedGraph}:
 *
 * <pre>{@code
 * SignedGraph graph = SignedGraph.parse("FR,RU,+\nDE,AT,+\nDE,FR,-\nAT,RU,-\nAT,IT,+\nFR,IT,+");
 * graph.triads();
 * graph.frustration();
 * graph.clusters(8, Budget.standard());
 * }</pre>
 *
 * <p>This package depends on no other package of Entente.
 *
 * <p>Definitions are from Cartwright &amp; Harary 1956 (balance), Harary 1959 (line index), Davis 1967 (weak
 * balance), Doreian &amp; Mrvar 2009, 2015 (k blocs), Estrada &amp; Benzi 2014 (walks), Aref &amp; Wilson
 * 2018 and Aref &amp; Neal 2020 (frustration index, its normalisation, exact computation).
 *
 * <h2>Choices that were not obvious</h2>
 *
 * <h3>A packing of cycles proves the index without a solver</h3>
 * The greedy packing of short negative cycles equals the index in 32 of the 51 networks of states. The linear
 * relaxation equals it in 17 more. Two need some branching. Rejected: branching on nodes, the usual exact
 * method. It needs the same bounds and has to close larger gaps.
 *
 * <h3>The linear relaxation has its own simplex</h3>
 * Its bound is computed again in integers from the packing that it found. So floating point can make a bound
 * weaker, but never wrong. Rejected: a general LP library. Its optimum would have to be trusted, and it is
 * heavier than the class.
 *
 * <h3>The first optimal bipartition is returned</h3>
 * Of several optimal bipartitions, the result is the first in the order of actors, block by block. This costs
 * a few more small problems. The answer then depends on the graph alone: not on the solver, and not on
 * chance.
 *
 * <h3>The sides of connected parts do not count</h3>
 * Partitions that differ only in the sides of whole connected parts count as one. Otherwise every isolated
 * pair would double the number of optima.
 *
 * <h3>At most k blocs, not exactly k</h3>
 * The index then never rises with k. The best k is the least at which it no longer falls.
 *
 * <h3>Budgets count work, not time</h3>
 * Time is only counted on request. A result that depends on the load of the machine cannot be tested or
 * cited.
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.balance;

import org.jspecify.annotations.NullMarked;
