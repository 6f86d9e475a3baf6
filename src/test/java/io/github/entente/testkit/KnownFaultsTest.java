package io.github.entente.testkit;

import io.github.entente.world.World;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the laws have found, shrunk; each is enabled with its fix, and its property with it. */
class KnownFaultsTest {
    private final Laws laws = Laws.ofShippedRules();

    /** A word without the end that another states is one of other days: it can bridge two of them. */
    @Test
    void a_word_without_an_end_is_not_of_the_same_days() {
        laws.independentAffirmationsNeverWeaken(World.builder()
                .organ("A", "Actor A")
                .armedGroup("C", "Actor C")
                .relation("C")
                .capturesFrom("A")
                .happened("../2020-06-29")
                .ended("2020-01-01")
                .per("A")
                .code("A1")
                .also()
                .happened("2020-06")
                .per("A")
                .code("A1")
                .relation("C")
                .endorses("A")
                .happened("../..")
                .per("A")
                .code("A1")
                .build());
    }

    @Test
    void agents_of_each_other_are_not_folded_away() {
        laws.foldingNeverHidesAll(World.builder()
                .state("A", "Actor A")
                .person("B", "Actor B")
                .armedGroup("E", "Actor E")
                .relation("B")
                .agentOf("E")
                .happened("2020")
                .per("E")
                .code("A1")
                .relation("E")
                .agentOf("B")
                .happened("2020")
                .per("A")
                .code("A1")
                .relation("E")
                .sanctions("A")
                .happened("2020")
                .per("A")
                .code("A1")
                .build());
    }

    @Test
    void alternatives_do_not_go_in_circles() {
        laws.alternativesProve(World.builder()
                .government("D", "Actor D")
                .organ("E", "Actor E")
                .state("F", "Actor F")
                .medium("G", "Actor G")
                .relation("D")
                .agentOf("E")
                .happened("2020")
                .per("G")
                .code("A1")
                .relation("E")
                .agentOf("D")
                .happened("2020")
                .per("F")
                .code("A1")
                .relation("E")
                .agentOf("F")
                .happened("2020")
                .per("G")
                .code("A1")
                .relation("E")
                .sanctions("G")
                .happened("2020")
                .per("G")
                .code("A1")
                .relation("F")
                .agentOf("E")
                .happened("2020")
                .per("G")
                .code("A1")
                .build());
    }

    @Test
    void one_more_word_does_not_make_a_reversal_less_sure() {
        laws.moreFactsNeverLowerStrength(World.builder()
                .armedGroup("B", "Actor B")
                .government("C", "Actor C")
                .medium("M", "Medium")
                .relation("B")
                .praises("C")
                .happened("2020")
                .per("M")
                .code("D6")
                .relation("B")
                .protests("C")
                .happened("2020")
                .per("M")
                .code("A1")
                .relation("B")
                .recognizes("C")
                .happened("2020-01")
                .per("M")
                .code("A1")
                .build());
    }

    @Test
    void a_later_word_does_not_make_an_earlier_date_finer() {
        laws.laterFactsChangeNoEarlierWord(
                World.builder()
                        .state("A", "Actor A")
                        .state("C", "Actor C")
                        .relation("A")
                        .recognizes("C")
                        .happened("2020")
                        .per("A")
                        .code("A1")
                        .also()
                        .happened("2020-06-30/..")
                        .per("A")
                        .code("A1")
                        .build(),
                LocalDate.of(2020, 1, 1));
    }

    @Test
    void a_reversal_is_explained_by_acts_in_their_order() {
        laws.explanationsProve(World.builder()
                .armedGroup("B", "Actor B")
                .organ("C", "Actor C")
                .medium("M1", "Medium 1")
                .medium("M2", "Medium 2")
                .relation("C")
                .attacks("B")
                .happened("2020-03-31")
                .per("M1")
                .code("A1")
                .relation("C")
                .fightsAlongside("B")
                .happened("2020")
                .per("M1")
                .code("D2")
                .relation("C")
                .funds("B")
                .happened("2020-01")
                .per("M2")
                .code("A1")
                .build());
    }

    @Test
    void a_stance_through_a_leader_is_explained_by_an_act_under_the_leader() {
        laws.explanationsProve(World.builder()
                .state("A", "Actor A")
                .person("P", "Actor P")
                .armedGroup("G", "Actor G")
                .medium("M1", "Medium 1")
                .medium("M2", "Medium 2")
                .relation("P")
                .leads("G")
                .happened("2020-06/..")
                .per("M1")
                .code("A1")
                .relation("A")
                .endorses("P")
                .happened("2020-01")
                .per("M1")
                .code("A1")
                .relation("A")
                .recognizes("P")
                .happened("2020-07")
                .per("M2")
                .code("D5")
                .build());
    }
}
