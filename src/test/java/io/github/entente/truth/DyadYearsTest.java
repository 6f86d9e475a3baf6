package io.github.entente.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DyadYearsTest {
    private static final List<String> STATES = List.of("D", "A", "C", "B", "E");

    private static DyadYear of(String one, String other, int year) {
        return new DyadYear(Dyad.of(one, other), year);
    }

    private static List<DyadYear> universe() {
        List<DyadYear> all = new ArrayList<>();
        for (String one : STATES) {
            for (String other : STATES) {
                for (int year = 2001; year <= 2004 && one.compareTo(other) < 0; year++) {
                    all.add(of(one, other, year));
                }
            }
        }
        return all;
    }

    @Test
    void the_average_precision_is_that_of_the_same_ranking_item_by_item() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            Set<DyadYear> truth = new HashSet<>();
            Map<DyadYear, Double> scores = new HashMap<>();
            for (DyadYear item : universe()) {
                if (random.nextInt(4) == 0) {
                    truth.add(item);
                }
                if (random.nextInt(2) == 0) {
                    scores.put(item, (double) random.nextInt(4));
                }
            }
            double found = new DyadYears(STATES, 2001, 2004, truth).averagePrecisionAlone(scores);
            double expected = Ranking.of(universe(), truth, item -> scores.getOrDefault(item, 0.0))
                    .averagePrecision()
                    .value();
            assertEquals(expected, found, 1e-9);
        }
    }

    @Test
    void what_is_of_other_states_or_years_does_not_count() {
        DyadYears years =
                new DyadYears(STATES, 2001, 2002, Set.of(of("A", "B", 2001), of("A", "B", 2003), of("A", "Z", 2001)));
        assertEquals(20, years.size());
        assertEquals(Set.of(of("A", "B", 2001)), years.truth());
        DyadYears.Cut cut = years.cut(List.of(of("A", "B", 2001), of("A", "C", 2002), of("A", "C", 2000)));
        assertEquals(2, cut.size());
        assertEquals(0.5, cut.precision().value());
        assertEquals(1, cut.recall().value());
    }

    @Test
    void intervals_by_dyads_are_wider_where_the_years_of_a_dyad_are_alike() {
        Set<DyadYear> truth = new HashSet<>();
        Set<DyadYear> list = new HashSet<>();
        for (int year = 1901; year <= 1950; year++) {
            truth.add(of("A", "B", year));
            truth.add(of("A", "C", year));
            list.addAll(List.of(of("A", "B", year), of("C", "D", year), of("D", "E", year), of("A", "E", year)));
        }
        DyadYears years = new DyadYears(STATES, 1901, 1950, truth);
        Interval plain = years.cut(list).precision();
        Interval byDyads = years.cutByDyads(list).precision();
        assertEquals(plain.value(), byDyads.value(), 1e-12);
        assertTrue(byDyads.high() - byDyads.low() > 3 * (plain.high() - plain.low()), plain + " and " + byDyads);
    }

    @Test
    void what_lasts_and_what_is_remembered_goes_on_for_some_years() {
        Map<DyadYear, Double> scores = Map.of(of("A", "B", 2001), 1.0, of("A", "B", 2002), 0.5);
        assertEquals(
                Map.of(
                        of("A", "B", 2001), 1.0,
                        of("A", "B", 2002), 1.0,
                        of("A", "B", 2003), 0.5,
                        of("A", "B", 2004), 0.125),
                DyadYears.remembered(scores, 2));
        assertEquals(Set.of(of("A", "B", 2001), of("A", "B", 2002)), DyadYears.lasting(Set.of(of("A", "B", 2001)), 1));
        assertEquals(Set.of(of("A", "B", 2001)), DyadYears.atLeast(scores, 0.6));
    }

    @Test
    void years_print_as_runs() {
        assertEquals(
                "1979–88, 1990",
                DyadYears.text(List.of(1990, 1979, 1980, 1981, 1982, 1983, 1984, 1985, 1986, 1987, 1988, 1988)));
        assertEquals("1999–2000", DyadYears.text(List.of(2000, 1999)));
        assertEquals("–", DyadYears.text(List.of()));
    }
}
