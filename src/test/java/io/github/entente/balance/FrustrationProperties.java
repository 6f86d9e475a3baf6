package io.github.entente.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.graph.EndpointPair;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random graphs of up to ten actors, and what trying all partitions says of them. */
class FrustrationProperties {
    /** Up to ten actors, any density, any share of negative ties. */
    @Provide
    Arbitrary<SignedGraph> graphs() {
        Arbitrary<Integer> density = Arbitraries.of(20, 40, 60, 80, 100);
        Arbitrary<Integer> negative = Arbitraries.of(10, 30, 50, 80);
        return Combinators.combine(Arbitraries.integers().between(1, 10), density, negative)
                .flatAs((actors, dense, hostile) -> Arbitraries.integers()
                        .between(0, 9_999)
                        .list()
                        .ofSize(actors * (actors - 1) / 2)
                        .map(draws -> graph(actors, dense, hostile, draws)));
    }

    private static SignedGraph graph(int actors, int dense, int hostile, List<Integer> draws) {
        SignedGraph.Builder builder = SignedGraph.builder();
        int next = 0;
        for (int v = 0; v < actors; v++) {
            builder.actor(name(v));
            for (int w = 0; w < v; w++) {
                int draw = draws.get(next++);
                if (draw / 100 < dense) {
                    builder.tie(name(v), name(w), draw % 100 < hostile ? Sign.NEGATIVE : Sign.POSITIVE);
                }
            }
        }
        return builder.build();
    }

    private static String name(int number) {
        return String.valueOf((char) ('A' + number));
    }

    private static Set<EndpointPair<String>> frustrated(SignedGraph graph, int[] bloc) {
        List<String> actors = List.copyOf(graph.actors());
        return graph.ties().stream()
                .filter(tie -> (bloc[actors.indexOf(tie.nodeU())] == bloc[actors.indexOf(tie.nodeV())])
                        == (graph.sign(tie).orElseThrow() == Sign.NEGATIVE))
                .collect(Collectors.toSet());
    }

    private static int count(int[][] signs, int[] bloc) {
        int count = 0;
        for (int v = 0; v < bloc.length; v++) {
            for (int w = 0; w < v; w++) {
                count += signs[v][w] != 0 && (bloc[v] == bloc[w]) == (signs[v][w] < 0) ? 1 : 0;
            }
        }
        return count;
    }

    private static int[][] signs(SignedGraph graph) {
        List<String> actors = List.copyOf(graph.actors());
        int[][] signs = new int[actors.size()][actors.size()];
        for (int v = 0; v < signs.length; v++) {
            for (int w = 0; w < v; w++) {
                signs[v][w] = graph.sign(actors.get(v), actors.get(w))
                        .map(sign -> sign == Sign.POSITIVE ? 1 : -1)
                        .orElse(0);
            }
        }
        return signs;
    }

    /** Visits all partitions into at most k blocs, each once. */
    private static void partitions(int[] bloc, int next, int used, int blocs, Consumer<int[]> visitor) {
        if (next == bloc.length) {
            visitor.accept(bloc);
            return;
        }
        for (int b = 0; b <= Math.min(used, blocs - 1); b++) {
            bloc[next] = b;
            partitions(bloc, next + 1, Math.max(used, b + 1), blocs, visitor);
        }
    }

    private static int least(SignedGraph graph, int blocs) {
        int[][] signs = signs(graph);
        int[] least = {Integer.MAX_VALUE};
        partitions(new int[signs.length], 0, 0, blocs, bloc -> least[0] = Math.min(least[0], count(signs, bloc)));
        return least[0];
    }

    /**
     * Optimal bipartitions by the ties that they leave frustrated: those that differ only in the sides of
     * unconnected parts are one.
     */
    private static Set<Set<EndpointPair<String>>> optima(SignedGraph graph) {
        int[][] signs = signs(graph);
        int least = least(graph, 2);
        Set<Set<EndpointPair<String>>> optima = new HashSet<>();
        partitions(new int[signs.length], 0, 0, 2, bloc -> {
            if (count(signs, bloc) == least) {
                optima.add(frustrated(graph, bloc));
            }
        });
        return optima;
    }

    @Property(tries = 50)
    void the_index_is_that_of_trying_all_partitions(@ForAll("graphs") SignedGraph graph) {
        Frustration frustration = graph.frustration();
        assertTrue(frustration.isExact(), frustration::toString);
        assertEquals(least(graph, 2), frustration.upperBound());
        assertEquals(frustration.upperBound(), frustration.frustrated().size());
    }

    @Property(tries = 12)
    void the_index_for_more_blocs_is_that_of_trying_all_partitions(@ForAll("graphs") SignedGraph graph) {
        for (int blocs = 1; blocs <= 5; blocs++) {
            Frustration frustration = graph.frustration(blocs, Budget.standard().withoutSolver());
            int least = least(graph, blocs);
            assertTrue(frustration.isExact(), frustration::toString);
            assertEquals(least, frustration.upperBound(), frustration::toString);
            assertTrue(frustration.blocs().size() <= blocs, frustration::toString);
        }
    }

    @Property(tries = 20)
    void the_optima_are_those_of_trying_all_partitions(@ForAll("graphs") SignedGraph graph) {
        Frustration frustration = graph.frustration();
        Set<Set<EndpointPair<String>>> expected = optima(graph);
        OptimalPartitions optima = frustration.optima(10_000);
        assertTrue(optima.complete());
        assertEquals(
                expected,
                optima.partitions().stream()
                        .map(partition -> Set.copyOf(partition.frustrated()))
                        .collect(Collectors.toSet()));
        assertEquals(expected.size(), optima.partitions().size());
        assertEquals(frustration.partition(), optima.partitions().get(0));
        assertEquals(Optional.of(expected.size() == 1), frustration.isOnlyOne());
    }

    @Property(tries = 20)
    void actors_are_together_who_are_on_one_side_in_every_optimum(@ForAll("graphs") SignedGraph graph) {
        Frustration frustration = graph.frustration();
        List<Partition> optima = frustration.optima(10_000).partitions();
        Set<Set<String>> expected = new HashSet<>();
        for (String actor : graph.actors()) {
            expected.add(graph.actors().stream()
                    .filter(other -> connected(graph, actor, other)
                            && optima.stream()
                                    .allMatch(optimum -> optimum.blocOf(actor).equals(optimum.blocOf(other))))
                    .collect(Collectors.toSet()));
        }
        assertEquals(
                expected,
                frustration.alwaysTogether().orElseThrow().stream()
                        .map(Set::copyOf)
                        .collect(Collectors.toSet()));
    }

    private static boolean connected(SignedGraph graph, String one, String other) {
        return com.google.common.graph.Graphs.reachableNodes(graph.asGraph().asGraph(), one)
                .contains(other);
    }

    @Property(tries = 40)
    void switching_leaves_the_index_as_it_is(@ForAll("graphs") SignedGraph graph, @ForAll Set<Integer> numbers) {
        Set<String> turned = numbers.stream()
                .map(number -> name(Math.floorMod(number, 10)))
                .filter(graph.actors()::contains)
                .collect(Collectors.toSet());
        SignedGraph switched = graph.switching(turned);
        assertEquals(graph.frustration().index(), switched.frustration().index());
        assertEquals(graph.frustration().isOnlyOne(), switched.frustration().isOnlyOne());
        assertEquals(graph.triads().triangleIndex(), switched.triads().triangleIndex());
        assertEquals(graph, switched.switching(turned));
    }

    @Property(tries = 40)
    void the_index_is_0_exactly_where_there_is_balance(@ForAll("graphs") SignedGraph graph) {
        Balance balance = graph.balance();
        assertEquals(balance.isStrong(), graph.frustration().upperBound() == 0);
        assertEquals(balance.isStrong(), least(graph, 2) == 0);
        int all = graph.actors().size();
        assertEquals(balance.isWeak(), graph.frustration(all, Budget.standard()).upperBound() == 0);
        balance.negativeCycle()
                .ifPresent(cycle -> assertEquals(
                        1,
                        cycle.stream()
                                        .filter(tie -> graph.sign(tie).orElseThrow() == Sign.NEGATIVE)
                                        .count()
                                % 2));
        balance.cycleWithOneNegative()
                .ifPresent(cycle -> assertEquals(
                        1,
                        cycle.stream()
                                .filter(tie -> graph.sign(tie).orElseThrow() == Sign.NEGATIVE)
                                .count()));
        assertEquals(balance.isStrong(), Math.abs(1 - graph.walkIndex().orElseThrow()) < 1e-12, graph::toString);
    }

    @Property(tries = 25)
    void renaming_changes_the_names_alone(@ForAll("graphs") SignedGraph graph) {
        SignedGraph.Builder renamed = SignedGraph.builder();
        graph.actors().forEach(actor -> renamed.actor("x" + actor));
        graph.ties()
                .forEach(tie -> renamed.tie(
                        "x" + tie.nodeV(), "x" + tie.nodeU(), graph.sign(tie).orElseThrow()));
        assertEquals(
                graph.frustration().partition().toString(),
                renamed.build().frustration().partition().toString().replace("x", ""));
    }
}
