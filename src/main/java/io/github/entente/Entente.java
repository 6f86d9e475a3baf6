package io.github.entente;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.derivation.Settings;
import io.github.entente.engine.Engine;
import io.github.entente.engine.RuleBase;
import io.github.entente.world.World;

/**
 * The entry point: assesses worlds. Safe for use by several threads.
 *
 * <pre>{@code
 * Assessment assessment = Entente.assess(Seeds.libya2020());
 * assessment.inconsistencies().of("US").first().explain();
 * }</pre>
 */
public final class Entente {
    private Entente() {}

    /**
     * Starts to load the rules in the background and returns at once, so that the first assessment does not
     * wait for them. Call it, for example, before your application reads its world. It never changes a
     * result, and may be called again.
     */
    public static void warmUp() {
        Thread thread = new Thread(
                () -> Engine.step(RuleBase.shipped(), ImmutableList.of(), ImmutableMap.of()), "entente-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Everything that follows from the world, as of the day of its
     * {@linkplain World#lastDay() last attestation}. The rules run once, over all of history.
     */
    public static Assessment assess(World world) {
        return new Assessor(RuleBase.shipped()).assess(world);
    }

    /** An assessor with the shipped rules and these settings. */
    public static Assessor with(Settings settings) {
        return new Assessor(RuleBase.shipped()).with(settings);
    }

    /**
     * Opens an assessment of a world that changes. Facts are added and withdrawn, and the conclusions are
     * kept up to date.
     *
     * @param start the world before the first edit
     */
    public static LiveAssessment open(World start) {
        return new Assessor(RuleBase.shipped()).open(start);
    }

    /** An assessor with these rules. */
    public static Assessor with(RulePacks rules) {
        return new Assessor(rules.base());
    }
}
