package io.github.entente;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
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

    /**
     * Begins to load the rules in the background and returns at once, so that the first assessment need not wait for them: an application calls it while it reads its
     * world. Calling it again, or not at all, changes no result.
     */
    public static void warmUp() {
        Thread thread = new Thread(() -> Engine.run(ImmutableList.of(), ImmutableMap.of()), "entente-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

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
