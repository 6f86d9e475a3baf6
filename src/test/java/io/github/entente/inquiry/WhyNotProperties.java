package io.github.entente.inquiry;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Assessment;
import io.github.entente.Assessor;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.Alliance;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.DirectRivalry;
import io.github.entente.conclusion.Hostility;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.RelationTypes;
import io.github.entente.inquiry.WhyNot.Premise;
import io.github.entente.inquiry.WhyNot.Way;
import io.github.entente.testkit.EntenteArbitraries;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WhyNotProperties {
    private static final Validity ALWAYS = Validity.of(RelationTypes.LEADS, List.of(new Attestation(Edtf.ALWAYS, "M")));

    @Provide
    Arbitrary<World> worlds() {
        return EntenteArbitraries.worlds();
    }

    /**
     * The rule derives the conclusion from the premises of each way, the missing ones put in, and not from
     * those alone that are there.
     */
    @Property(tries = 50)
    void what_is_missing_is_what_is_missing(@ForAll("worlds") World world) {
        Assessment assessment = Entente.assess(world).asOf(LocalDate.of(2020, 6, 30));
        List<Actor> actors = List.copyOf(world.actors());
        for (int i = 0; i + 1 < Math.min(4, actors.size()); i++) {
            String one = actors.get(i).id();
            String other = actors.get(i + 1).id();
            for (Conclusion asked :
                    List.of(new Alliance(one, other), new Hostility(one, other), new DirectRivalry(one, other))) {
                WhyNot whyNot = assessment.whyNot(asked);
                whyNot.nearest().forEach(way -> check(world, whyNot, way));
            }
        }
    }

    private static void check(World world, WhyNot whyNot, Way way) {
        assertTrue(whyNot.holding().isEmpty());
        Assessor rule = Entente.with(RulePacks.standard().only(way.rule().name()));
        Map<Proposition, Validity> there = new LinkedHashMap<>();
        Map<Proposition, Validity> all = new LinkedHashMap<>();
        for (Premise premise : way.premises()) {
            all.put(premise.proposition().canonical(), ALWAYS);
            if (premise.there()) {
                there.put(premise.proposition().canonical(), ALWAYS);
            }
        }
        assertTrue(derives(rule.derive(world.actors(), all), way.conclusion()), way::toString);
        assertFalse(way.missing() > 0 && derives(rule.derive(world.actors(), there), way.conclusion()), way::toString);
    }

    private static boolean derives(DerivationGraph graph, Conclusion conclusion) {
        return !graph.derivationsOf(conclusion).isEmpty();
    }
}
