package io.github.entente;

import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.When;
import io.github.entente.engine.Engine;
import io.github.entente.fact.Relation;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Assesses worlds. Safe for use by several threads.
 *
 * <pre>{@code
 * Assessment assessment = Entente.assess(Seeds.libya2020());
 * assessment.inconsistencies().of("US").first().explain();
 * }</pre>
 */
public final class Entente {
    private Entente() {}

    /** All that follows from the world, as of the day of its {@linkplain World#lastDay() last attestation}. The rules run once, over all of history. */
    public static Assessment assess(World world) {
        Map<Relation, When> stated = new LinkedHashMap<>();
        world.statements()
                .forEach((relation, attestations) -> stated.put(relation, When.of(relation.type(), attestations)));
        DerivationGraph graph = Engine.run(world.actors(), stated);
        return new Assessment(
                world, new ReadGraph(graph, world.statements(), stated, Settings.defaults()), world.lastDay());
    }
}
