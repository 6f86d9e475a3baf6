package io.github.entente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.Stance;
import io.github.entente.derivation.Strength;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists by their evidence: ranked, cut, and with the numbers of acts and sources in their tables. */
class ListsTest {
    private static final Assessment ASSESSMENT = Entente.assess(world()).asOf("2020-03-31");

    private static World world() {
        WorldBuilder world = World.builder()
                .state("A", "Aland")
                .state("B", "Bland")
                .state("C", "Cland")
                .state("D", "Dland")
                .person("H", "Head")
                .medium("M", "The Mail")
                .medium("N", "The News");
        for (int day = 1; day <= 6; day++) {
            world.relation("C")
                    .accuses("A")
                    .happened(LocalDate.of(2020, 3, day).toString())
                    .per(day % 2 == 0 ? "M" : "N")
                    .code("C3");
        }
        world.relation("H")
                .leads("D")
                .happened("2020")
                .per("M")
                .code("A1")
                .relation("H")
                .praises("A")
                .happened("2020-03-31")
                .per("M")
                .code("A1");
        return world.relation("A")
                .accuses("B")
                .happened("2020-03-31")
                .per("M")
                .code("A1")
                .relation("B")
                .accuses("A")
                .happened("2020-03-31")
                .per("M")
                .code("A1")
                .build();
    }

    private static List<String> pairs(Stances stances) {
        return stances.stream()
                .map(Finding::conclusion)
                .map(stance -> stance.holder() + "-" + stance.target())
                .toList();
    }

    @Test
    void they_rank_by_mass_and_equal_ones_keep_their_order() {
        assertEquals(List.of("A-B", "B-A", "C-A", "D-A"), pairs(ASSESSMENT.stances()));
        assertEquals(
                List.of("C-A", "D-A", "A-B", "B-A"), pairs(ASSESSMENT.stances().ranked()));
        assertEquals(List.of("C-A", "D-A"), pairs(ASSESSMENT.stances().ranked().top(2)));
    }

    @Test
    void they_are_cut_by_strength_and_by_acts() {
        assertEquals(List.of("A-B", "B-A", "D-A"), pairs(ASSESSMENT.stances().atLeast(Strength.STRONG)));
        assertEquals(
                List.of("A-B", "B-A", "C-A", "D-A"), pairs(ASSESSMENT.stances().atLeast(Strength.MODERATE)));
        assertEquals(List.of("C-A"), pairs(ASSESSMENT.stances().atLeastActs(6)));
        assertEquals(List.of("C-A"), pairs(ASSESSMENT.stances().atLeastActs(2)));
        assertTrue(ASSESSMENT.stances().atLeastActs(7).isEmpty());
        assertEquals(
                List.of("A-B", "B-A"),
                pairs(ASSESSMENT.stances().between("B", "A").ranked().top(9)));
    }

    @Test
    void cuts_can_follow_each_other_in_any_order() {
        Stances stances = ASSESSMENT.stances();
        assertEquals(
                stances.about("A").ranked().atLeast(Strength.STRONG),
                stances.atLeast(Strength.STRONG).ranked().about("A"));
        assertEquals(stances.withSubordinates().ranked(), stances.ranked().withSubordinates());
    }

    @Test
    void the_top_counts_what_is_shown() {
        Stances top = ASSESSMENT.stances().of("D").top(1);
        assertEquals(List.of("D-A"), pairs(top));
        assertEquals(List.of("D-A"), pairs(top.withSubordinates()));
        assertEquals(
                List.of("H-A"),
                pairs(ASSESSMENT.stances().of("H").withSubordinates().top(1)));
        assertTrue(ASSESSMENT.stances().top(0).isEmpty());
        assertEquals(
                "there are no top -1; give 0 or more",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ASSESSMENT.stances().top(-1))
                        .getMessage());
    }

    @Test
    void every_list_has_them() {
        for (FindingKind<?> kind : FindingKinds.all()) {
            Findings<?> list = ASSESSMENT.findings(kind);
            assertEquals(list.getClass(), list.ranked().getClass());
            assertEquals(list.getClass(), list.atLeast(Strength.WEAK).getClass());
            assertEquals(list.getClass(), list.atLeastActs(0).getClass());
            assertEquals(list.getClass(), list.top(1).getClass());
            assertEquals(list, list.atLeast(Strength.WEAK).atLeastActs(0).top(list.size()));
        }
        Ties ties = ASSESSMENT.balance().ties();
        assertEquals(ties.size(), ties.ranked().size());
        assertEquals(
                "A-C", ties.ranked().get(0).first() + "-" + ties.ranked().get(0).second());
        assertEquals(List.of(ties.ranked().get(0)), ties.ranked().top(1));
        assertEquals(1, ties.atLeastActs(6).size());
        assertTrue(ties.atLeast(Strength.STRONG).stream()
                .noneMatch(tie -> tie.second().equals("C")));
        assertTrue(ASSESSMENT.disputes().between("A", "B").isEmpty());
    }

    @Test
    void tables_show_acts_and_sources_beside_the_strength() {
        List<String> lines = ASSESSMENT.stances().toString().lines().toList();
        assertTrue(
                lines.get(1).matches("HOLDER  STANDS   TARGET  BY     BASIS +WHEN +\\S.*  ACTS  SOURCES"),
                lines.get(1));
        assertTrue(
                lines.get(4)
                        .matches(
                                "C +against +A +words +directly +2020-03-01 to 2020-03-06, presumed since .*  6     2"),
                lines.get(4));
        Stance first = ASSESSMENT.stances().first().conclusion();
        assertTrue(lines.get(2).startsWith(first.holder()) && lines.get(2).endsWith("1     1"), lines.get(2));
    }

    @Test
    void disputes_are_between_two() {
        World world = World.builder()
                .state("A", "Aland")
                .state("B", "Bland")
                .medium("M", "The Mail")
                .medium("N", "The News")
                .relation("A")
                .attacks("B")
                .happened("2020-03-01")
                .per("M")
                .code("B2")
                .also()
                .happened("2020-03-01")
                .per("N")
                .code("B2")
                .denied()
                .build();
        Disputes disputes = Entente.assess(world).asOf("2020-03-01").disputes();
        assertEquals(1, disputes.between("Bland", "A").size());
        assertEquals(0, disputes.between("A", "M").size());
    }
}
