package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Thousands of attestations of one relation, a day apart. The first two took more than five minutes each
 * while lineages were compared with each other, and each choice of denials was weighed anew. That the
 * answers are right is for {@link StrengthProperties} to tell.
 */
class ManyAttestationsTest {
    private static final LocalDate FIRST = LocalDate.of(1894, 1, 1);

    private static Assessment praised(int days, int sources, int denialEach) {
        WorldBuilder builder = World.builder().state("RUR", "Ruritania").state("ZEN", "Zenda");
        for (int i = 0; i < sources; i++) {
            builder.medium("GAZETTE" + i, "Gazette No. " + i);
        }
        for (int i = 0; i < days; i++) {
            builder.relation(
                    new Relation("RUR", RelationTypes.PRAISES, "ZEN"),
                    new Attestation(
                            Edtf.parse(FIRST.plusDays(i).toString()),
                            Optional.empty(),
                            Optional.empty(),
                            "GAZETTE" + i % sources,
                            List.of(),
                            Optional.empty(),
                            AdmiraltyCode.parse("B2"),
                            i % denialEach != 3));
        }
        return Entente.assess(builder.build());
    }

    @Test
    @Timeout(60)
    void a_timeline_of_what_four_thousand_sources_tell() {
        assertEquals(
                1,
                praised(4_000, 4_000, Integer.MAX_VALUE).timeline("RUR", "ZEN").size());
    }

    @Test
    @Timeout(60)
    void a_timeline_of_what_a_hundred_sources_deny() {
        assertEquals(1, praised(1_000, 1_000, 10).timeline("RUR", "ZEN").size());
    }

    @Test
    void many_reports_of_one_source_are_one_lineage() {
        Assessment one = praised(300, 1, Integer.MAX_VALUE);
        Assessment few = praised(1, 1, Integer.MAX_VALUE);
        assertEquals(few.stances().get(0).strength(), one.stances().get(0).strength());
    }

    /**
     * A war that two rules conclude is asked of each of some hundred days, for which a side is taken in it.
     */
    @Test
    @Timeout(60)
    void proofs_do_not_multiply_by_the_days_of_a_war() {
        World world = World.builder()
                .state("A", "Actor A")
                .government("B", "Actor B")
                .state("C", "Actor C")
                .medium("M1", "Actor M1")
                .medium("M2", "Actor M2")
                .relation("A")
                .atWarWith("C")
                .happened("2019-04/..")
                .per("C")
                .relation("B")
                .arms("A")
                .happened("2019")
                .per("M1")
                .code("A2")
                .also()
                .happened("2019-04/..")
                .per("M2")
                .code("C4")
                .build();
        new StrengthProperties().proofs_come_best_first(world, LocalDate.of(2020, 6, 15));
    }
}
