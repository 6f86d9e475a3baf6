package io.github.entente.testkit;

import io.github.entente.Assessor;
import io.github.entente.Entente;
import io.github.entente.RulePack;
import io.github.entente.RulePacks;
import io.github.entente.world.World;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 11: the engine agrees with loops. {@link AgreementTest} does the same at length. */
class ReferenceProperties {
    private static final Reference SHIPPED = Reference.shipped();
    private static final Assessor ASSESSOR =
            Entente.with(RulePacks.standard().and(RulePack.of("trade.drl", ReferenceTest.TRADE)));

    @Provide
    Arbitrary<World> worlds() {
        return EntenteArbitraries.worlds();
    }

    @Property(tries = 3000)
    void the_engine_agrees_with_the_rules_stated_a_second_time(@ForAll("worlds") World world) {
        SHIPPED.agreesWith(Entente.assess(world));
    }

    @Property(tries = 300)
    void the_engine_agrees_with_rules_of_ones_own_restated(@ForAll("worlds") World world) {
        Reference.shipped().and(ReferenceTest::trade).agreesWith(ASSESSOR.assess(world));
    }
}
