package io.github.entente.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures of small rankings, worked out by hand. */
class RankingTest {
    private static final double TINY = 1e-12;

    private static Ranking<String> ranking(Set<String> truth, Map<String, Double> scores) {
        return Ranking.of(scores.keySet(), truth, item -> scores.getOrDefault(item, 0.0));
    }

    @Test
    void average_precision_is_the_mean_precision_at_the_true_items() {
        Ranking<String> ranking = ranking(Set.of("a", "c"), Map.of("a", 4.0, "b", 3.0, "c", 2.0, "d", 1.0));
        assertEquals((1 + 2.0 / 3) / 2, ranking.exactAveragePrecision(), TINY);
        assertEquals(0.75, ranking.areaUnderCurve().value(), TINY);
    }

    /** Of three equal items, the true ones can stand in any of their places. */
    @Test
    void among_equal_items_it_is_the_mean_over_all_orders() {
        Map<String, Double> scores = Map.of("a", 2.0, "b", 1.0, "c", 1.0, "d", 1.0);
        double sum = 0;
        int orders = 0;
        for (List<Boolean> order :
                List.of(List.of(true, true, false), List.of(true, false, true), List.of(false, true, true))) {
            double precisions = 0;
            int hits = 0;
            for (int i = 0; i < order.size(); i++) {
                if (order.get(i)) {
                    hits++;
                    precisions += (double) hits / (i + 2);
                }
            }
            sum += precisions / 2;
            orders++;
        }
        assertEquals(sum / orders, ranking(Set.of("b", "d"), scores).exactAveragePrecision(), TINY);
        assertEquals(0.25, ranking(Set.of("b", "d"), scores).areaUnderCurve().value(), TINY);
    }

    @Test
    void what_is_true_but_not_in_the_universe_does_not_count() {
        assertEquals(1, ranking(Set.of("a", "z"), Map.of("a", 2.0, "b", 1.0)).exactAveragePrecision(), TINY);
        assertTrue(Double.isNaN(ranking(Set.of("z"), Map.of("a", 2.0)).exactAveragePrecision()));
    }

    @Test
    void cuts_have_precision_and_recall() {
        Ranking<String> ranking =
                ranking(Set.of("a", "c", "e"), Map.of("a", 4.0, "b", 3.0, "c", 2.0, "d", 0.0, "e", 0.0));
        assertEquals(2.0 / 3, ranking.positive().precision().value(), TINY);
        assertEquals(2.0 / 3, ranking.positive().recall().value(), TINY);
        assertEquals(Set.of("a"), ranking.downTo(0.3).items());
        assertEquals(Set.of("a", "b", "c"), ranking.downTo(0.5).items());
        assertEquals(List.of("a", "b"), ranking.top(2));
    }

    /** Wilson's interval of 5 of 10: a textbook example. */
    @Test
    void shares_have_Wilsons_interval() {
        Interval half = Interval.share(5, 10);
        assertEquals(0.2366, half.low(), 1e-4);
        assertEquals(0.7634, half.high(), 1e-4);
        assertEquals(".50 [.24, .76]", half.toString());
        assertEquals(0, Interval.share(0, 10).low(), TINY);
        assertEquals("–", Interval.share(0, 0).toString());
    }

    @Test
    void samples_with_replacement_are_the_same_each_time() {
        Interval one =
                Interval.bootstrap(50, sample -> IntStream.of(sample).average().orElseThrow());
        assertEquals(
                one,
                Interval.bootstrap(50, sample -> IntStream.of(sample).average().orElseThrow()));
        assertEquals(24.5, one.value(), TINY);
        // the standard error of the mean of 0 to 49 is 14.4 / √50 = 2.04
        assertEquals(24.5 - 1.96 * 2.04, one.low(), 0.6);
        assertEquals(24.5 + 1.96 * 2.04, one.high(), 0.6);
    }

    @Test
    void a_ranking_is_above_itself_by_nothing() {
        List<String> items = new ArrayList<>(List.of("a", "b", "c", "d"));
        Ranking<String> one = Ranking.of(items, Set.of("a"), item -> item.equals("a") ? 1 : 0);
        Ranking<String> other = Ranking.of(items, Set.of("a"), item -> item.equals("a") ? 0 : 1);
        assertEquals(new Interval(0, 0, 0), Ranking.above(one, one));
        assertEquals(0.75, Ranking.above(one, other).value(), TINY);
    }

    @Test
    void a_dyad_has_two_actors_in_order() {
        assertEquals(new Dyad("A", "B"), Dyad.of("B", "A"));
        assertThrows(IllegalArgumentException.class, () -> Dyad.of("A", "A"));
        assertThrows(IllegalArgumentException.class, () -> new Dyad("B", "A"));
    }
}
