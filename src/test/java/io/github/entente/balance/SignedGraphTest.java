package io.github.entente.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.graph.EndpointPair;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignedGraphTest {
    private static final String TRIANGLES = """
            # two triangles with a common side
            one,other,sign
            A,B,+
            B,C,+1
            C, A ,-1
            C\tD\t-
            A,D,−
            E
            """;

    private static final SignedGraph GRAPH = SignedGraph.parse(TRIANGLES);

    private static String refusal(Runnable wrong) {
        return assertThrows(IllegalArgumentException.class, wrong::run).getMessage();
    }

    private static List<EndpointPair<String>> ties(String... pairs) {
        return Stream.of(pairs)
                .map(pair -> EndpointPair.unordered(pair.substring(0, 1), pair.substring(1)))
                .toList();
    }

    @Test
    void a_list_of_ties_is_read() {
        assertEquals(
                SignedGraph.builder()
                        .positive("B", "A")
                        .positive("C", "B")
                        .negative("A", "C")
                        .negative("D", "C")
                        .negative("A", "D")
                        .actor("E")
                        .build(),
                GRAPH);
        assertEquals("5 actors, 2 positive and 3 negative ties", GRAPH.toString());
        assertEquals(List.of("A", "B", "C", "D", "E"), List.copyOf(GRAPH.actors()));
        assertEquals(ties("AB", "AC", "AD", "BC", "CD"), List.copyOf(GRAPH.ties()));
        assertEquals(Optional.of(Sign.NEGATIVE), GRAPH.sign("D", "A"));
        assertEquals(Optional.empty(), GRAPH.sign("A", "E"));
        assertEquals(Optional.empty(), GRAPH.sign("A", "nobody"));
        assertEquals(GRAPH, SignedGraph.copyOf(GRAPH.asGraph()));
    }

    @Test
    void a_line_that_is_no_tie_is_named() {
        assertEquals(
                "line 2: \"0\" is no sign; write + or -, or 1 or -1", refusal(() -> SignedGraph.parse("A,B,+\nA,C,0")));
        assertEquals(
                "line 1: \"A,B\" is no tie; write two actors and a sign, as in FR,RU,+ or one actor alone",
                refusal(() -> SignedGraph.parse("A,B")));
        assertEquals("line 1: \"A\" cannot have a tie with itself", refusal(() -> SignedGraph.parse("A,A,+")));
        assertEquals(
                "line 3: the tie of \"A\" and \"B\" is both positive and negative; decide for one, or leave it out",
                refusal(() -> SignedGraph.parse("A,B,+\n\nB,A,-")));
    }

    @Test
    void a_directed_graph_is_refused() {
        MutableValueGraph<String, Sign> directed = ValueGraphBuilder.directed().build();
        directed.putEdgeValue("A", "B", Sign.POSITIVE);
        assertEquals(
                "a signed graph has no directions; give an undirected graph",
                refusal(() -> SignedGraph.copyOf(directed)));
    }

    @Test
    void triads_are_counted_by_type() {
        assertEquals(
                "2 triads: 1 ++−, 1 −−−",
                SignedGraph.parse("A,B,+\nB,C,+\nA,C,-\nC,D,-\nA,D,-").triads().toString());
        assertEquals(OptionalDouble.of(0), GRAPH.triads().triangleIndex());
        assertEquals(OptionalDouble.of(0.5), GRAPH.triads().weakTriangleIndex());
    }

    @Test
    void the_index_of_no_triads_is_undefined_and_not_1() {
        SignedGraph pair = SignedGraph.parse("A,B,+");
        assertEquals(OptionalDouble.empty(), pair.triads().triangleIndex());
        assertEquals(OptionalDouble.empty(), pair.triads().weakTriangleIndex());
        assertEquals("0 triads", pair.triads().toString());
        assertEquals(OptionalDouble.empty(), SignedGraph.builder().build().walkIndex());
        assertEquals(
                OptionalDouble.empty(), SignedGraph.parse("A").frustration().normalised());
    }

    @Test
    void the_walk_index_of_a_triangle_is_that_of_its_eigenvalues() {
        // all negative: 1, 1, -2; all positive: 2, -1, -1
        double expected = (2 * Math.E + Math.exp(-2)) / (Math.exp(2) + 2 / Math.E);
        assertEquals(
                expected, SignedGraph.parse("A,B,-\nB,C,-\nA,C,-").walkIndex().orElseThrow(), 1e-14);
        assertEquals(1, SignedGraph.parse("A,B,+\nB,C,-\nA,C,-").walkIndex().orElseThrow(), 1e-14);
    }

    @Test
    void the_walk_index_of_a_large_clique_does_not_overflow() {
        SignedGraph clique = RandomGraphs.graph(720, 720 * 719 / 2, 0, 1);
        assertEquals(1, clique.walkIndex().orElseThrow(), 1e-9);
    }

    @Test
    void balance_is_strong_weak_or_refuted_by_a_cycle() {
        Balance three = SignedGraph.parse("A,B,-\nB,C,-\nA,C,-").balance();
        assertFalse(three.isStrong());
        assertTrue(three.isWeak());
        assertEquals("weakly balanced", three.toString());
        assertEquals(3, three.negativeCycle().orElseThrow().size());
        assertEquals(
                "balanced", SignedGraph.parse("A,B,-\nB,C,-\nA,C,+").balance().toString());
        assertEquals("not balanced", GRAPH.balance().toString());
        assertEquals(
                ties("AB", "AC", "BC"), GRAPH.balance().cycleWithOneNegative().orElseThrow());
    }

    @Test
    void three_enemies_are_at_peace_in_three_blocs() {
        ClusterSeries series = SignedGraph.parse("A,B,-\nB,C,-\nA,C,-").clusters(5, Budget.standard());
        assertEquals("1 bloc: 3, 2 blocs: 1, 3 blocs: 0 (best of up to 5)", series.toString());
        assertEquals(OptionalInt.of(3), series.best());
        assertEquals(0, series.of(4).upperBound());
    }

    @Test
    void optima_and_who_is_torn_are_told() {
        // F is a friend of both enemies
        Frustration torn =
                SignedGraph.parse("A,B,-\nA,F,+\nB,F,+\nA,G,+\nG,B,-").frustration();
        assertEquals("L = 1, exact (F = 0.6000): {A, F, G} against {B}", torn.toString());
        assertEquals(Optional.of(false), torn.isOnlyOne());
        assertEquals("2 optimal partitions", torn.optima(10).toString());
        assertEquals("at least 1 optimal partition", torn.optima(1).toString());
        assertEquals("[[A, G], [B], [F]]", torn.alwaysTogether().orElseThrow().toString());
        assertEquals(ties("BF"), List.copyOf(torn.frustrated()));
    }

    @Test
    void sides_of_unconnected_parts_are_not_counted() {
        Frustration two = SignedGraph.parse("A,B,-\nC,D,-").frustration();
        assertEquals(Optional.of(true), two.isOnlyOne());
        assertEquals("the only optimal partition", two.optima(10).toString());
        assertEquals("[[A], [B], [C], [D]]", two.alwaysTogether().orElseThrow().toString());
    }

    @Test
    void without_work_there_are_still_bounds() {
        SignedGraph graph = RandomGraphs.graph(40, 300, 50, 3);
        Frustration nothing = graph.frustration(Budget.standard().withWork(0));
        assertEquals(Frustration.Ended.WORK, nothing.ended());
        assertTrue(nothing.lowerBound() <= nothing.upperBound());
        assertTrue(nothing.toString().contains("not proved (gap "), nothing::toString);
        assertEquals(OptionalInt.empty(), nothing.index());
        assertEquals(Optional.empty(), nothing.isOnlyOne());
        assertEquals(Optional.empty(), nothing.alwaysTogether());
        assertEquals("at least 0 optimal partitions", nothing.optima(5).toString());
    }

    @Test
    void it_ends_when_cancelled_or_out_of_time() {
        SignedGraph graph = RandomGraphs.graph(60, 1_500, 50, 3);
        Budget alone = Budget.standard().withoutSolver();
        assertEquals(
                Frustration.Ended.INTERRUPTED,
                graph.frustration(alone.cancelledWhen(() -> true)).ended());
        assertEquals(
                Frustration.Ended.INTERRUPTED,
                graph.frustration(alone.withTime(Duration.ZERO)).ended());
    }

    @Test
    void the_same_budget_of_work_gives_the_same_bounds_and_partition() {
        SignedGraph graph = RandomGraphs.graph(60, 1_500, 50, 3);
        Budget some = Budget.standard().withoutSolver().withWork(3_000_000);
        assertEquals(graph.frustration(some).toString(), graph.frustration(some).toString());
    }

    @Test
    void a_budget_less_than_none_is_refused() {
        assertEquals(
                "a budget of -1 steps is less than none",
                refusal(() -> Budget.standard().withWork(-1)));
        assertEquals("0 blocs are less than one", refusal(() -> GRAPH.frustration(0, Budget.standard())));
        assertEquals("unknown actor \"X\"", refusal(() -> GRAPH.switching(List.of("X"))));
    }

    @Test
    void three_blocs_of_a_dense_graph_are_bounded_without_a_solver() {
        SignedGraph graph = RandomGraphs.graph(40, 93, 50, 7);
        Frustration three =
                graph.frustration(3, Budget.standard().withWork(5_000_000).withoutSolver());
        assertTrue(three.lowerBound() <= three.upperBound(), three::toString);
        assertEquals(three.upperBound(), three.partition().frustrated().size());
    }
}
