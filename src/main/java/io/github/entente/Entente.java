package io.github.entente;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.entente.derivation.Settings;
import io.github.entente.engine.Engine;
import io.github.entente.engine.RuleBase;
import io.github.entente.world.World;

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
     * Begins to load the rules in the background and returns at once, so that the first assessment need not
     * wait for them: an application calls it while it reads its world. Calling it again, or not at all,
     * changes no result.
     */
    public static void warmUp() {
        Thread thread = new Thread(
                () -> Engine.step(RuleBase.shipped(), ImmutableList.of(), ImmutableMap.of()), "entente-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * All that follows from the world, as of the day of its {@linkplain World#lastDay() last attestation}.
     * The rules run once, over all of history.
     */
    public static Assessment assess(World world) {
        return new Assessor(RuleBase.shipped()).assess(world);
    }

    /** Assesses by the shipped rules, read with other numbers. */
    public static Assessor with(Settings settings) {
        return new Assessor(RuleBase.shipped()).with(settings);
    }

    /**
     * Opens an assessment of a world that changes: facts come and go, and what follows is kept up to date.
     *
     * @param start what is stated to begin with
     */
    public static LiveAssessment open(World start) {
        return new Assessor(RuleBase.shipped()).open(start);
    }

    /** Assesses by other rules than just the shipped ones. */
    public static Assessor with(RulePacks rules) {
        return new Assessor(rules.base());
    }
}
