package io.github.entente.testkit;

import io.github.entente.RulePacks;
import io.github.entente.world.World;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;

/** The laws, of all shipped rules together. */
@PropertyDefaults(tries = 60)
class LawsProperties implements LawfulRules {
    @Override
    public RulePacks packs() {
        return RulePacks.standard();
    }

    @Override
    @Property(tries = 200)
    public void later_facts_change_nothing_earlier(@ForAll("worlds") World world, @ForAll("days") LocalDate day) {
        LawfulRules.super.later_facts_change_nothing_earlier(world, day);
    }

    /** A law with many runs for every world. */
    @Override
    @Property(tries = 20)
    public void independent_affirmations_never_weaken(@ForAll("worlds") World world) {
        LawfulRules.super.independent_affirmations_never_weaken(world);
    }
}
