package io.github.entente.testkit;

import static io.github.entente.testkit.Laws.same;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.World;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.When;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Relation;
import io.github.entente.query.Hostilities;
import io.github.entente.query.Inconsistencies;
import io.github.entente.query.Stances;
import io.github.entente.query.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Worlds sort what they state, so law 1 alone would never show the engine another order. */
class EngineOrderProperties {
    @Provide
    Arbitrary<World> worlds() {
        return Worlds.any();
    }

    @Property(tries = 400)
    void the_order_of_insertion_changes_nothing(@ForAll("worlds") World world, @ForAll int seed) {
        Random random = new Random(seed);
        Assessment assessment = Entente.assess(world);
        List<Actor> actors = new ArrayList<>(world.actors());
        Collections.shuffle(actors, random);
        List<Relation> relations = new ArrayList<>(world.relations());
        Collections.shuffle(relations, random);
        Map<Relation, When> stated = new LinkedHashMap<>();
        relations.forEach(relation -> stated.put(relation, When.of(relation.type(), world.attestations(relation))));

        DerivationGraph graph = Entente.with(RulePacks.standard()).derive(actors, stated);

        same("derivations", assessment.derivations().derivations(), graph.derivations());
        ReadGraph one = Readings.read(assessment);
        ReadGraph other = Readings.read(world, graph, assessment.settings());
        for (Conclusion conclusion : Readings.everValid(one)) {
            same("the days of " + conclusion, one.when(conclusion), other.when(conclusion));
        }
        for (LocalDate day : Readings.days(world)) {
            View view = new View(other, world.actors(), day);
            Assessment then = assessment.asOf(day);
            same("stances", then.stances().toString(), Stances.of(view).toString());
            same(
                    "hostilities",
                    then.hostilities().toString(),
                    Hostilities.of(view).toString());
            same(
                    "inconsistencies",
                    then.inconsistencies().toString(),
                    Inconsistencies.of(view).toString());
            for (Conclusion conclusion : Readings.everValid(one)) {
                same("confidence", one.confidence(conclusion, day), other.confidence(conclusion, day));
                if (one.when(conclusion).isValidOn(day)) {
                    same(
                            "explanation",
                            one.explain(conclusion, day, day, world.actors()).withAlternatives(),
                            other.explain(conclusion, day, day, world.actors()).withAlternatives());
                }
            }
        }
    }
}
