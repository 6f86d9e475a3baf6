/**
 * Structural balance: signed graphs, their triads, and the partitions into blocs that leave the fewest ties
 * frustrated, exact and proved, or between honest bounds.
 *
 * <p>This package knows no other package of Entente. {@link io.github.entente.balance.SignedGraph} is where
 * to begin:
 *
 * <pre>{@code
 * SignedGraph graph = SignedGraph.parse("FR,RU,+\nDE,AT,+\nDE,FR,-\nAT,RU,-\nAT,IT,+\nFR,IT,+");
 * graph.triads();
 * graph.frustration();
 * graph.clusters(8, Budget.standard());
 * }</pre>
 *
 * <p>Definitions: Cartwright &amp; Harary 1956 (balance), Harary 1959 (line index), Davis 1967 (weak
 * balance), Doreian &amp; Mrvar 2009, 2015 (k blocs), Estrada &amp; Benzi 2014 (walks), Aref &amp; Wilson
 * 2018 and Aref &amp; Neal 2020 (frustration index, its normalisation, exact computation).
 *
 * <p>Choices that were not obvious:
 *
 * <ul>
 * <li>What proves the index without any solver is a packing of cycles, not branching: greedily packed short
 * negative cycles meet the index in 32 of the 51 networks of states, the linear relaxation in 17 more; two
 * need some branching. Branching on nodes, the usual exact method, was rejected: it needs the same bounds and
 * has to close larger gaps.
 * <li>The linear relaxation has a simplex of its own. Its bound is counted again in integers from the packing
 * that it found, so that floating point can make a bound weaker, but not wrong; a general LP library gives an
 * optimum that would have to be believed, and is heavier than the class.
 * <li>Of several optimal bipartitions, the first in the order of actors (block by block) is given. It costs a
 * few more small problems, and makes the answer depend on the graph alone: not on who solved it, nor on
 * chance.
 * <li>Partitions that differ only in the sides of parts which no tie connects are counted as one. Otherwise
 * every isolated pair would double the number of optima.
 * <li>At most k blocs, not exactly k: the index then never rises with k, and the best k is the least at which
 * it no longer falls.
 * <li>Budgets are counted in work, not in time, unless asked: a result that depends on the load of the
 * machine cannot be tested or cited.
 * </ul>
 *
 * <p><b>Stability: stable.</b>
 */
@NullMarked
package io.github.entente.balance;

import org.jspecify.annotations.NullMarked;
