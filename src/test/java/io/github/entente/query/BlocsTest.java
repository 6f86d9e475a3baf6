package io.github.entente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.graph.EndpointPair;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.balance.Sign;
import io.github.entente.fact.Attestation;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Assessments as signed graphs, and their blocs. */
class BlocsTest {
    private static final World WORLD = World.builder()
            .state("A", "Aland")
            .state("B", "Bland")
            .state("C", "Cland")
            .state("D", "Dland")
            .person("P", "Pat")
            .medium("M", "The Mail")
            .medium("N", "The News")
            .relation("A")
            .alliedWith("B")
            .happened("2001-01-01/2001-12-31")
            .per("M")
            .code("A1")
            .relation("B")
            .alliedWith("C")
            .happened("2001-02-01/2001-12-31")
            .per("M")
            .code("A1")
            .relation("A")
            .accuses("C")
            .happened("2001-03-01")
            .per("N")
            .code("A1")
            .quote("never again")
            .relation("P")
            .praises("A")
            .happened("2001-03-01")
            .per("N")
            .code("A1")
            .relation("D")
            .praises("A")
            .happened("2001-03-01")
            .per("M")
            .code("A1")
            .relation("D")
            .accuses("A")
            .happened("2001-03-01")
            .per("N")
            .code("A1")
            .build();
    private static final Assessment ASSESSMENT = Entente.assess(WORLD).asOf("2001-03-10");

    @Test
    void one_sign_for_each_pair_of_parties() {
        Ties ties = ASSESSMENT.balance().ties();
        assertEquals(
                Optional.of(Sign.POSITIVE),
                ties.between("Bland", "A").orElseThrow().sign());
        assertEquals(
                Optional.of(Sign.NEGATIVE), ties.between("C", "A").orElseThrow().sign());
        assertTrue(ties.between("P", "A").isEmpty(), "a person is no party");
        assertEquals(3, ASSESSMENT.balance().signedGraph().ties().size());
    }

    @Test
    void sides_of_which_neither_outweighs_the_other_cancel() {
        Tie torn = ASSESSMENT.balance().ties().between("A", "D").orElseThrow();
        assertEquals(Optional.empty(), torn.sign());
        assertEquals(
                List.of(torn.pair()),
                ASSESSMENT.balance().ties().cancelled().stream().map(Tie::pair).toList());
        assertEquals(2, torn.explain().size());
        assertTrue(
                ASSESSMENT.balance().blocs().toString().endsWith("""
                Left out, for neither side outweighs the other:
                  A ± D: D stands for A, by words; but D stands against A, by words (strong evidence)"""),
                ASSESSMENT.balance().blocs()::toString);
    }

    @Test
    void a_tie_that_spoils_the_blocs_leads_to_attestations() {
        Blocs blocs = ASSESSMENT.balance().blocs();
        assertEquals(1, blocs.frustration().index().orElseThrow());
        assertEquals(Optional.of(false), blocs.frustration().isOnlyOne());
        Tie spoiling = blocs.frustrated().get(0);
        assertEquals(blocs.frustration().frustrated(), Set.of(spoiling.pair()));
        assertEquals(EndpointPair.unordered("C", "A"), spoiling.pair());
        assertEquals(
                List.of("never again"),
                spoiling.attestations().stream()
                        .map(Attestation::quote)
                        .flatMap(Optional::stream)
                        .toList());
    }

    @Test
    void what_happens_later_is_not_seen() {
        assertEquals(
                1, ASSESSMENT.asOf("2001-01-31").balance().signedGraph().ties().size());
        assertEquals(
                "Blocs as of 2000-12-31: no ties",
                ASSESSMENT.asOf("2000-12-31").balance().blocs().toString());
        assertEquals(
                "no ties as of 2000-12-31",
                ASSESSMENT.asOf("2000-12-31").balance().ties().toString());
    }

    @Test
    void the_index_from_day_to_day_has_an_entry_for_each_change() {
        FrustrationSeries series =
                ASSESSMENT.balance().frustration(LocalDate.of(2001, 1, 30), LocalDate.of(2001, 3, 5));
        assertEquals(
                List.of("2001-01-30", "2001-02-01", "2001-03-01"),
                series.stream().map(entry -> entry.day().toString()).toList());
        assertEquals(
                List.of(0, 0, 1),
                series.stream().map(entry -> entry.frustration().upperBound()).toList());
        assertEquals(
                "2001-03-01 is before 2001-03-02",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ASSESSMENT
                                        .balance()
                                        .frustration(LocalDate.of(2001, 3, 2), LocalDate.of(2001, 3, 1)))
                        .getMessage());
    }

    @Test
    void the_powers_of_August_1914_stand_where_they_stood() {
        Blocs blocs =
                Entente.assess(Seeds.july1914()).asOf("1914-08-12").balance().blocs();
        assertEquals(0, blocs.frustration().index().orElseThrow());
        assertTrue(
                blocs.parts().get(0).get(0).containsAll(List.of("FR", "GB", "RU", "RS", "BE"))
                        && blocs.parts().get(0).get(1).containsAll(List.of("AH", "DE", "IT")),
                blocs::toString);
        assertEquals(List.of(), blocs.frustrated());
        assertEquals(OptionalInt.of(2), blocs.bestNumber());
    }
}
