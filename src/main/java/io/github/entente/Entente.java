package io.github.entente;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.When;
import io.github.entente.engine.Engine;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Relation;
import java.util.Collection;
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
        return new Assessment(world, read(world.actors(), world.statements(), Settings.defaults()), world.lastDay());
    }

    /** A run of the rules, ready to be read. */
    static ReadGraph read(
            Collection<Actor> actors, Map<Relation, ImmutableSortedSet<Attestation>> statements, Settings settings) {
        Map<Relation, When> stated = new LinkedHashMap<>();
        statements.forEach((relation, attestations) -> stated.put(relation, When.of(relation.type(), attestations)));
        return new ReadGraph(Engine.run(actors, stated), statements, stated, settings);
    }
}
