package io.github.entente.testkit;

import io.github.entente.Entente;
import io.github.entente.World;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 11: the engine agrees with loops. {@link AgreementTest} does the same at length. */
class ReferenceProperties {
    private static final Reference SHIPPED = Reference.shipped();

    @Provide
    Arbitrary<World> worlds() {
        return Worlds.any();
    }

    @Property(tries = 2000)
    void the_engine_agrees_with_the_rules_stated_a_second_time(@ForAll("worlds") World world) {
        SHIPPED.agreesWith(Entente.assess(world));
    }
}
