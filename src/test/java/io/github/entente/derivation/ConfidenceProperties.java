package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Fact;
import io.github.entente.testkit.EntenteArbitraries;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * How sure conclusions of random worlds are, against a plain statement of the same, and all at once against
 * one by one.
 */
class ConfidenceProperties {
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
        PlainConfidence plain = new PlainConfidence(graph.dated());
        for (LocalDate at : List.of(day, day.minusDays(30), day.minusDays(300))) {
            Confidences all = graph.confidences(at);
            for (Conclusion conclusion : graph.conclusions(Conclusion.class)) {
                int node = graph.graph().node(conclusion);
                double expected = graph.when(conclusion).isValidOn(at) ? plain.of(new PlainConfidence.At(node, at)) : 0;
                assertEquals(expected, graph.confidence(conclusion, at), 1e-12, conclusion + " on " + at);
                assertEquals(graph.confidence(conclusion, at), all.of(conclusion), conclusion + " on " + at);
            }
            assertEquals(
                    graph.conclusions(Conclusion.class).stream()
                            .filter(conclusion -> graph.when(conclusion).isValidOn(at))
                            .toList(),
                    graph.conclusionsOn(at));
        }
    }

    /**
     * The best proof comes first, none comes twice, none is surer than the one before, and no proof uses what
     * another does not know.
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
            assertEquals(some.get(0).confidence(), graph.confidence(conclusion, day), 1e-12);
            for (int i = 1; i < some.size(); i++) {
                assertTrue(some.get(i).confidence() <= some.get(i - 1).confidence() + 1e-12);
            }
        }
    }
}
