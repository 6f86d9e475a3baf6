package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Fact;
import io.github.entente.testkit.EntenteArbitraries;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * How strong conclusions of random worlds are, against a plain statement of the same, and all at once against
 * one by one.
 */
class StrengthProperties {
    @Provide
    Arbitrary<World> worlds() {
        return EntenteArbitraries.worlds();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EntenteArbitraries.days();
    }

    static ReadGraph read(World world) {
        Assessment assessment = Entente.assess(world);
        Map<Fact, Validity> stated = Validity.of(world.statements(), Settings.defaults());
        return new ReadGraph(assessment.derivations(), world.statements(), stated, Settings.defaults());
    }

    @Property(tries = 150)
    void it_is_what_a_plain_search_finds(@ForAll("worlds") World world, @ForAll("days") LocalDate day) {
        ReadGraph graph = read(world);
        PlainStrength plain = new PlainStrength(graph.dated());
        for (LocalDate at : List.of(day, day.minusDays(30), day.minusDays(300))) {
            Strengths all = graph.strengths(at);
            for (Conclusion conclusion : graph.conclusions(Conclusion.class)) {
                int node = graph.graph().node(conclusion);
                double expected = graph.when(conclusion).isValidOn(at) ? plain.of(new PlainStrength.At(node, at)) : 0;
                assertEquals(expected, graph.strength(conclusion, at), 1e-12, conclusion + " on " + at);
                assertEquals(graph.strength(conclusion, at), all.of(conclusion), conclusion + " on " + at);
            }
            assertEquals(
                    graph.conclusions(Conclusion.class).stream()
                            .filter(conclusion -> graph.when(conclusion).isValidOn(at))
                            .toList(),
                    graph.conclusionsOn(at));
        }
    }

    /**
     * The best proof comes first, none comes twice, none is stronger than the one before, and no proof
     * uses what another does not know.
     */
    @Property(tries = 60)
    void proofs_come_best_first(@ForAll("worlds") World world, @ForAll("days") LocalDate day) {
        ReadGraph graph = read(world);
        for (Conclusion conclusion : graph.conclusionsOn(day).stream().limit(8).toList()) {
            List<Explanation> some =
                    graph.proofs(conclusion, day, day, world.actors()).limit(20).toList();
            assertEquals(
                    graph.explain(conclusion, day, day, world.actors()).toString(),
                    some.get(0).toString());
            assertEquals(some.get(0).strength(), graph.strength(conclusion, day), 1e-12);
            for (int i = 1; i < some.size(); i++) {
                assertTrue(some.get(i).strength() <= some.get(i - 1).strength() + 1e-12);
            }
        }
    }

    @Provide
    Arbitrary<List<Report>> poorReports() {
        Arbitrary<Integer> source = Arbitraries.integers().between(0, 29);
        Arbitrary<String> code = Combinators.combine(
                        Arbitraries.of("D", "E", "F"), Arbitraries.integers().between(1, 6))
                .as((letter, digit) -> letter + digit);
        return Combinators.combine(
                        source,
                        source.list().ofMaxSize(2),
                        Arbitraries.frequencyOf(Tuple.of(1, code), Tuple.of(2, Arbitraries.just("F6"))))
                .as(Report::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    /** A report of one day by a numbered source, passed on by others. */
    record Report(int source, List<Integer> via, String code) {}

    /** However many there are, and however they copy each other. */
    @Property(tries = 200)
    void poor_sources_together_stay_below_one_B2(@ForAll("poorReports") List<Report> reports) {
        double poor = strength(reports);
        assertTrue(poor > 0 && poor < 0.9 * 0.8, "strength " + poor);
        Report good = new Report(30, List.of(), "A1");
        double beside = strength(
                ImmutableList.<Report>builder().addAll(reports).add(good).build());
        assertTrue(beside >= 0.95 && beside >= poor, "strength " + beside + " beside an A1");
    }

    private static double strength(List<Report> reports) {
        WorldBuilder world = World.builder().state("A", "Actor A").state("B", "Actor B");
        for (int i = 0; i <= 30; i++) {
            world = world.medium("S" + i, "Source " + i);
        }
        WorldBuilder.AttestationStep step = world.relation("A").praises("B");
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            step = (i == 0 ? step : step.also())
                    .happened("2020-01-01")
                    .per("S" + report.source)
                    .via(report.via.stream().map(via -> "S" + via).toArray(String[]::new))
                    .code(report.code);
        }
        return Entente.assess(step.build()).stances().of("A").about("B").first().strength();
    }
}
