package io.github.entente.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableSet;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.DirectRivalry;
import io.github.entente.truth.Disputes.Score;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Rivals from Militarized Interstate Disputes, compared with two lists of rivals. Floors, not what was
 * found.
 */
class DisputesTest {
    @BeforeEach
    void data() {
        for (String file : List.of(Rivals.DISPUTES, Rivals.TSS, Rivals.THOMPSON_DREYER)) {
            assumeTrue(TruthData.has(file), () -> TruthData.missing(file));
        }
    }

    private static void atLeast(double floor, Interval found, String what) {
        assertTrue(found.value() >= floor, () -> what + " " + found + " is below " + floor);
    }

    @Test
    void rivals_of_the_year_agree_with_both_lists() {
        Assessment assessment = Disputes.all();
        Score tss = Disputes.score(Disputes.rivals(assessment, 0), Disputes.TSS);
        atLeast(.39, tss.precision(), "TSS, precision of dyad-years");
        atLeast(.16, tss.recall(), "TSS, recall of dyad-years");
        Score thompsonDreyer = Disputes.score(Disputes.rivals(assessment, 0), Disputes.THOMPSON_DREYER);
        atLeast(.36, thompsonDreyer.precision(), "Thompson–Dreyer, precision of dyad-years");
        atLeast(.15, thompsonDreyer.recall(), "Thompson–Dreyer, recall of dyad-years");
    }

    @Test
    void dyads_that_were_ever_rivals_by_use_of_force_agree_about_as_well_as_in_the_first_edition() {
        Assessment assessment = Entente.assess(Disputes.force());
        Score tss = Disputes.score(Disputes.rivals(assessment, 0), Disputes.TSS);
        atLeast(.25, tss.dyadPrecision(), "TSS, precision of dyads");
        atLeast(.70, tss.dyadRecall(), "TSS, recall of dyads");
        Score thompsonDreyer = Disputes.score(Disputes.rivals(assessment, 0), Disputes.THOMPSON_DREYER);
        atLeast(.21, thompsonDreyer.dyadPrecision(), "Thompson–Dreyer, precision of dyads");
        atLeast(.79, thompsonDreyer.dyadRecall(), "Thompson–Dreyer, recall of dyads");
    }

    @Test
    void disputes_between_originators_tell_more() {
        Assessment assessment = Entente.assess(Disputes.betweenOriginators());
        Score tss = Disputes.score(Disputes.rivals(assessment, 0), Disputes.TSS);
        atLeast(.52, tss.precision(), "TSS, precision of dyad-years");
        atLeast(.38, tss.dyadPrecision(), "TSS, precision of dyads");
        atLeast(.68, tss.dyadRecall(), "TSS, recall of dyads");
    }

    /** In a dispute of one year, rivals are those who both threatened or used force, or were at war. */
    @Test
    void the_rivals_of_a_year_are_those_counted_in_the_file() {
        Map<Integer, Map<Dyad, Set<String>>> actors = new TreeMap<>();
        TruthData.rows(Rivals.DISPUTES, ",", row -> {
            String one = Rivals.state(row.getOrDefault("ccode1", "")).orElseThrow();
            String other = Rivals.state(row.getOrDefault("ccode2", "")).orElseThrow();
            Set<String> acting = actors.computeIfAbsent(
                            Integer.parseInt(row.getOrDefault("year", "")), year -> new TreeMap<>())
                    .computeIfAbsent(Dyad.of(one, other), dyad -> new TreeSet<>());
            acting.add(one);
            if (row.getOrDefault("hostlev1", "").equals("5")) {
                acting.add(other);
            }
        });
        Assessment assessment = Disputes.all();
        for (int year = Disputes.FIRST; year <= 2014; year++) {
            ImmutableSet.Builder<Dyad> counted = ImmutableSet.builder();
            actors.getOrDefault(year, Map.of()).forEach((dyad, acting) -> {
                if (acting.size() == 2) {
                    counted.add(dyad);
                }
            });
            int asOf = year;
            assertEquals(counted.build(), Disputes.rivals(assessment, 0).apply(year), () -> "rivals of " + asOf);
        }
        assertTrue(
                assessment.asOf("1980").rivalries().conclusions().stream().allMatch(DirectRivalry.class::isInstance),
                "disputes say nothing of support, so there are no rivals by proxy or sponsorship");
    }
}
