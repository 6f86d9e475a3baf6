package io.github.entente.benchmark.peers;

import com.google.common.collect.ImmutableList;
import io.github.entente.Assessment;
import io.github.entente.Assessor;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.benchmark.SkewedWorlds;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A skewed world without dates, and joins of the standard packs that engines without recursion, dates and
 * conclusions of more than three places can state too: what peers of other kinds are compared by. Everything
 * holds always, so that everything meets; what is attributed to principals, sequences and whatever depends on
 * them is left out.
 */
final class UndatedWorld {
    /** The rules of it. */
    static final ImmutableList<String> RULES = ImmutableList.of(
            "hostility/fighting",
            "stance/words",
            "stance/deeds",
            "stance/siding",
            "alignment/same-side",
            "alignment/alliance-by-deeds",
            "rivalry/direct",
            "rivalry/proxy",
            "rivalry/opposed",
            "consistency/words-against-deeds",
            "balance/enemy-of-enemy");

    private static final Assessor ASSESSOR = Entente.with(RulePacks.standard().only(RULES.toArray(String[]::new)));

    private final World world;
    private final boolean[] parties;
    private final List<Act> acts = new ArrayList<>();

    /**
     * What one actor did to another, in numbers.
     *
     * @param side 1 for, −1 against, 0 neither
     * @param fight whether it is war
     */
    record Act(int holder, int target, int side, boolean deeds, boolean fight) {}

    private UndatedWorld(World world) {
        this.world = world;
        Map<String, Integer> numbers = new HashMap<>();
        parties = new boolean[world.actors().size()];
        List<String> ids = world.actors().stream().map(Actor::id).sorted().toList();
        for (String id : ids) {
            parties[numbers.size()] =
                    world.actors().withId(id).orElseThrow().kind().isParty();
            numbers.put(id, numbers.size());
        }
        for (Relation relation : world.relations()) {
            if (!relation.type().structural()) {
                acts.add(act(relation, numbers));
                if (relation.type().symmetric()) {
                    acts.add(act(relation.mirrored(), numbers));
                }
            }
        }
    }

    private static Act act(Relation relation, Map<String, Integer> numbers) {
        Side side = relation.side();
        return new Act(
                numbers.get(relation.subject()),
                numbers.get(relation.object()),
                side == Side.FOR ? 1 : side == Side.AGAINST ? -1 : 0,
                relation.deeds(),
                relation.type().equals(RelationTypes.ATTACKS) || relation.type().equals(RelationTypes.CAPTURES_FROM));
    }

    static UndatedWorld of(int relations) {
        World dated = SkewedWorlds.of(relations, 1);
        WorldBuilder builder = World.builder().title(dated.title());
        dated.actors().forEach(builder::actor);
        dated.relations().forEach(relation -> builder.relation(relation, new Attestation(Edtf.ALWAYS, "M0")));
        return new UndatedWorld(builder.build());
    }

    /** Whether the actor takes sides. */
    boolean isParty(int actor) {
        return parties[actor];
    }

    int actors() {
        return parties.length;
    }

    /** All that was done, symmetric ones from both ends. */
    List<Act> acts() {
        return acts;
    }

    /** The library with these rules. */
    Assessment assess() {
        return ASSESSOR.assess(world);
    }

    /** How many conclusions of each kind there are: what peers have to find too. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Conclusion conclusion : Agreement.conclusions(assess())) {
            counts.merge(conclusion.getClass().getSimpleName(), 1, Integer::sum);
        }
        return counts;
    }
}
