package io.github.entente.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.entente.Assessment;
import io.github.entente.balance.Frustration;
import io.github.entente.balance.SignedGraph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The great powers of Europe 1872–1907, compared with counts made twice by hand. */
class GreatPowersTest {
    /** Triads +++, ++−, +−−, −−−. */
    private static final Map<Integer, List<Integer>> TRIADS = Map.of(
            1872, List.of(1, 0, 4, 2),
            1882, List.of(2, 0, 4, 2),
            1890, List.of(1, 0, 2, 2),
            1891, List.of(1, 0, 5, 2),
            1904, List.of(1, 1, 5, 1),
            1907, List.of(2, 0, 18, 0));

    @BeforeEach
    void data() {
        assumeTrue(TruthData.has(GreatPowers.FILE), () -> TruthData.missing(GreatPowers.FILE));
    }

    private static void counts(int year, SignedGraph graph) {
        assertEquals(TRIADS.get(year), GreatPowers.triads(graph), () -> "triads of " + year);
        Frustration frustration = graph.frustration();
        assertTrue(frustration.isExact(), () -> "exact in " + year);
        assertEquals(year == 1907 ? 0 : 1, frustration.upperBound(), () -> "line index of " + year);
    }

    @Test
    void triads_and_line_index_of_each_year_are_those_counted_by_hand() {
        GreatPowers.YEARS.forEach(year -> counts(year, GreatPowers.graph(year)));
    }

    @Test
    void an_assessment_of_the_same_ties_reads_the_same_graph_on_each_day_of_the_year() {
        Assessment assessment = GreatPowers.assessment();
        for (int year : GreatPowers.YEARS) {
            for (String day : List.of("-01-01", "-07-01", "-12-31")) {
                SignedGraph read = assessment.asOf(year + day).balance().signedGraph();
                assertEquals(GreatPowers.graph(year), read, () -> "ties of " + year + day);
                counts(year, read);
            }
        }
        // no year between them either
        for (int year = 1872; year <= 1907; year++) {
            int asOf = year;
            assertEquals(
                    GreatPowers.graph(year),
                    assessment.asOf(year + "-07-01").balance().signedGraph(),
                    () -> "ties of " + asOf);
        }
    }

    @Test
    void the_sides_of_1907_are_the_alliance_and_the_entente_and_no_others() {
        Set<Set<String>> sides = Set.of(Set.of("AUH", "DEU", "ITA"), Set.of("FRA", "GBR", "RUS"));
        Frustration stated = GreatPowers.graph(1907).frustration();
        Frustration read =
                GreatPowers.assessment().asOf("1907").balance().blocs().frustration();
        for (Frustration frustration : List.of(stated, read)) {
            assertEquals(sides, Set.copyOf(frustration.blocs()));
            assertEquals(true, frustration.isOnlyOne().orElseThrow());
        }
    }
}
