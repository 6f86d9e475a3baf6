package io.github.entente.balance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The 51 networks of states 1946–1999 (Doreian &amp; Mrvar 2015), compared with results that CP-SAT proved.
 */
class StatesTest {
    private static final Budget ALONE = Budget.standard().withoutSolver();

    @Test
    void the_index_of_all_is_proved_without_a_solver() throws IOException {
        Map<String, Integer> found = new LinkedHashMap<>();
        SignedData.states().forEach((window, graph) -> {
            Frustration frustration = graph.frustration(ALONE);
            assertTrue(frustration.isExact(), () -> window + ": " + frustration);
            found.put(window, frustration.upperBound());
        });
        assertEquals(SignedData.verified("verified_frustration.csv", "frustration_k2"), found);
    }

    @Test
    void triads_are_those_that_were_counted() throws IOException {
        Map<String, Integer> oneNegative = SignedData.verified("verified_frustration.csv", "tri_ppn");
        Map<String, Integer> allNegative = SignedData.verified("verified_frustration.csv", "tri_nnn");
        SignedData.states().forEach((window, graph) -> {
            assertEquals(oneNegative.get(window), graph.triads().count(TriadType.ONE_NEGATIVE), window);
            assertEquals(allNegative.get(window), graph.triads().count(TriadType.ALL_NEGATIVE), window);
        });
    }

    /** Some of them; {@code -Dtests.only=frustration} takes all. */
    @Test
    void the_index_for_up_to_eight_blocs_is_proved_without_a_solver() throws IOException {
        Map<String, Integer> verified = SignedData.verified("verified_weak_balance.csv", "weak_balance_min_k<=8");
        Map<String, SignedGraph> states = SignedData.states();
        for (String window : List.of("46-49", "56-59", "70-73", "81-84", "96-99")) {
            Frustration frustration = states.get(window).frustration(8, ALONE);
            assertTrue(frustration.isExact(), () -> window + ": " + frustration);
            assertEquals(verified.get(window), frustration.upperBound(), window);
        }
    }
}
