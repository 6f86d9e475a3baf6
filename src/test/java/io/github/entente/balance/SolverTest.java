package io.github.entente.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With OR-Tools CP-SAT, where its native library is on the class path of the tests. */
class SolverTest {
    @BeforeEach
    void there_is_a_solver() {
        assumeTrue(Solvers.find().isPresent(), "skipped: there is no native library of OR-Tools for this platform");
    }

    /** All ties drawn, half of them negative: packed cycles and the linear relaxation leave a gap. */
    private static SignedGraph complete(int actors) {
        return RandomGraphs.graph(actors, actors * (actors - 1) / 2, 50, 1);
    }

    @Test
    void it_says_who_it_is() {
        assertTrue(Solvers.find().orElseThrow().name().startsWith("OR-Tools CP-SAT 9."));
        assertTrue(complete(8).frustration().solver().isPresent());
        assertTrue(complete(8)
                .frustration(Budget.standard().withoutSolver())
                .solver()
                .isEmpty());
    }

    @Test
    void it_closes_the_gap_that_our_own_search_leaves() {
        SignedGraph graph = complete(20);
        Budget small = Budget.standard().withWork(5_000_000);
        Frustration alone = graph.frustration(small.withoutSolver());
        assertFalse(alone.isExact(), alone::toString);
        assertEquals(Frustration.Ended.WORK, alone.ended());
        Frustration solved = graph.frustration();
        assertTrue(solved.isExact(), solved::toString);
        assertTrue(alone.lowerBound() <= solved.upperBound() && solved.upperBound() <= alone.upperBound());
    }

    @Test
    void it_finds_the_same_as_our_own_search() {
        for (int seed = 1; seed <= 3; seed++) {
            SignedGraph graph = RandomGraphs.graph(12, 40, 50, seed);
            Frustration alone = graph.frustration(Budget.standard().withoutSolver());
            Frustration solved = graph.frustration();
            assertEquals(alone.index(), solved.index());
            assertEquals(alone.partition(), solved.partition());
            assertEquals(alone.alwaysTogether(), solved.alwaysTogether());
        }
    }

    @Test
    void it_proves_three_blocs_where_more_would_be_better() {
        Frustration three = complete(10).frustration(3, Budget.standard());
        assertTrue(three.isExact(), three::toString);
        Frustration any = complete(10).frustration(10, Budget.standard());
        assertTrue(any.isExact(), any::toString);
        assertTrue(any.upperBound() <= three.upperBound());
    }

    @Test
    void it_gives_a_worse_network_back_with_honest_bounds_when_the_work_is_done() {
        Frustration cut = complete(30).frustration(Budget.standard().withWork(15_000_000));
        assertFalse(cut.isExact(), cut::toString);
        assertEquals(Frustration.Ended.WORK, cut.ended());
        assertEquals(
                cut.toString(),
                complete(30).frustration(Budget.standard().withWork(15_000_000)).toString());
    }

    @Test
    void it_stops_when_it_is_cancelled_or_time_is_up() {
        AtomicInteger asked = new AtomicInteger();
        Frustration cancelled = complete(45)
                .frustration(Budget.standard()
                        .withWork(Long.MAX_VALUE / 4)
                        .cancelledWhen(() -> asked.incrementAndGet() > 30));
        assertEquals(Frustration.Ended.INTERRUPTED, cancelled.ended());
        Frustration timed = complete(45)
                .frustration(Budget.standard().withWork(Long.MAX_VALUE / 4).withTime(Duration.ofMillis(300)));
        assertEquals(Frustration.Ended.INTERRUPTED, timed.ended());
        assertTrue(timed.lowerBound() <= timed.upperBound());
    }
}
