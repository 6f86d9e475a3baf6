package io.github.entente.rule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.testkit.EntenteArbitraries;
import io.github.entente.testkit.History;
import io.github.entente.testkit.LawfulRules;
import io.github.entente.testkit.WorldArbitrary;
import io.github.entente.world.World;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Rules in plain Java keep all laws, as those in DRL do. */
@PropertyDefaults(tries = 8)
class JavaRulesProperties implements LawfulRules {
    private static final RulePacks TRADE = RulePacks.standard()
            .and(JavaRulesTest.PARTNERS, JavaRulesTest.AT_RISK)
            .only("trade", "hostility", "attribution");

    @Override
    public RulePacks packs() {
        return TRADE;
    }

    private static WorldArbitrary dealing() {
        return EntenteArbitraries.worlds()
                .withMotifs(
                        "a COOPERATES b; c AT_WAR_WITH b",
                        "a COOPERATES b; d AGENT_OF b; d ATTACKS c; b AT_WAR_WITH c");
    }

    @Override
    @Provide
    public Arbitrary<World> worlds() {
        return dealing();
    }

    @Override
    @Provide
    public Arbitrary<History> histories() {
        return dealing().histories();
    }

    /** Else the laws would hold because the rules never fire. */
    @Example
    void both_rules_fire_in_enough_worlds() {
        Random random = new Random(1);
        int both = 0;
        for (int i = 0; i < 100; i++) {
            World world = dealing().generator(1000).next(random).value();
            long rules = Entente.with(TRADE).assess(world).derivations().derivations().stream()
                    .map(derivation -> derivation.rule().name())
                    .filter(name -> name.startsWith("trade/"))
                    .distinct()
                    .count();
            both += rules == 2 ? 1 : 0;
        }
        assertTrue(both >= 10, both + " of 100");
    }
}
