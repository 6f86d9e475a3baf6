package org.example.trade;

import io.github.entente.RulePacks;
import io.github.entente.testkit.EntenteArbitraries;
import io.github.entente.testkit.History;
import io.github.entente.testkit.LawfulRules;
import io.github.entente.testkit.WorldArbitrary;
import io.github.entente.world.World;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(tries = 20)
class TradeLaws implements LawfulRules {
    @Override
    public RulePacks packs() {
        return Trade.packs();
    }

    private static WorldArbitrary trading() {
        return EntenteArbitraries.worlds().withMotifs("a COOPERATES b", "a COOPERATES b; b AT_WAR_WITH c");
    }

    @Override
    @Provide
    public Arbitrary<World> worlds() {
        return trading();
    }

    @Override
    @Provide
    public Arbitrary<History> histories() {
        return trading().histories();
    }
}
