package io.github.entente;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.testkit.Worlds;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Law 3: whatever comes and goes, what follows is what would follow from scratch. */
class LiveHistoriesTest {
    /** Alliances that carry on: a closure that is symmetric, transitive and full of circles. */
    private static final RulePacks FRIENDS = RulePacks.standard()
            .and(RulePack.of("friends.drl", """
                    package friends;

                    import io.github.entente.conclusion.Alliance;

                    global io.github.entente.rule.Derivations derivations;

                    rule "friends/carry-on"
                        @says( "both are allies of {friend}" )
                        @source( "test" )
                        @strength( 0.9 )
                        @time( OVERLAP )
                    when
                        $bond : Alliance( $one : first, $friend : second )
                        $other : Alliance( first == $friend, second != $one, derivations.meet( $bond, this ), $third : second )
                    then
                        derivations.derive( kcontext, new Alliance( $one, $third ) );
                    end
                    """))
            .only("friends", "alignment", "attribution", "stance");

    private static final Assessor SHIPPED = Entente.with(RulePacks.standard());
    private static final Assessor CLOSURE = Entente.with(FRIENDS);
    private static final int EDITS = 5_000;

    /** Fewer actors than ties between them: chains and circles of agents and allies, on few days. */
    private static final String[] TIES = {"ALLIED_WITH", "ENTENTE", "AGENT_OF", "AGENT_OF", "ARMS", "ATTACKS", "PRAISES"
    };

    private static final String[] DATES = {"2020", "2020-01", "2020-06-30", "2020-03/..", "../2020-02", "2021", "2018"};

    static World tangle(Random random) {
        WorldBuilder world = World.builder().medium("M", "Medium").medium("N", "Another");
        int actors = 3 + random.nextInt(2);
        for (int i = 0; i < actors; i++) {
            world.state("S" + i, "State " + i);
        }
        for (int i = 0; i < 12; i++) {
            int one = random.nextInt(actors);
            int other = (one + 1 + random.nextInt(actors - 1)) % actors;
            WorldBuilder.AttestationStep step = world.relation("S" + one)
                    .does(TIES[random.nextInt(TIES.length)], "S" + other)
                    .happened(DATES[random.nextInt(DATES.length)])
                    .per(random.nextBoolean() ? "M" : "N");
            if (random.nextInt(6) == 0) {
                step.denied();
            }
        }
        return world.build();
    }

    /**
     * What ends what, and what keeps what in force, between few who fight, treat, arm and break with each
     * other.
     */
    private static final String[] QUARRELS = {
        "ATTACKS",
        "ATTACKS",
        "CAPTURES_FROM",
        "AT_WAR_WITH",
        "DECLARES_WAR_ON",
        "CEASES_FIRE_WITH",
        "CEASES_FIRE_WITH",
        "MAKES_PEACE_WITH",
        "ARMS",
        "STOPS_SUPPORTING",
        "DEFENSE_PACT",
        "DENOUNCES_PACT_WITH",
        "ALLIED_WITH",
        "BREAKS_TIES_WITH",
        "SANCTIONS",
        "LIFTS_SANCTIONS_ON"
    };

    private static final String[] LATER = {"2021-01-15", "2021-06", "2022"};

    static World quarrel(Random random) {
        WorldBuilder world = World.builder().medium("M", "Medium").medium("N", "Another");
        int actors = 2 + random.nextInt(2);
        for (int i = 0; i < actors; i++) {
            world.state("S" + i, "State " + i);
        }
        for (int i = 0; i < 14; i++) {
            int one = random.nextInt(actors);
            int other = (one + 1 + random.nextInt(actors - 1)) % actors;
            WorldBuilder.AttestationStep step = world.relation("S" + one)
                    .does(QUARRELS[random.nextInt(QUARRELS.length)], "S" + other)
                    .happened(DATES[random.nextInt(DATES.length - 2)])
                    .per(random.nextBoolean() ? "M" : "N");
            if (random.nextInt(4) == 0) {
                step.ended(LATER[random.nextInt(LATER.length)]);
            }
            if (random.nextInt(3) == 0) {
                step.published(LATER[random.nextInt(LATER.length)]);
            }
            if (random.nextInt(5) == 0) {
                step.denied();
            }
        }
        return world.build();
    }

    private static LiveHistories holds(Assessor assessor, Function<Random, World> worlds, int histories, int every) {
        LiveHistories live = new LiveHistories(assessor, worlds);
        for (int seed = 0; seed < histories; seed++) {
            live.run(seed, EDITS, every);
        }
        assertTrue(live.changing() > live.steps() / 2, "too few edits change anything");
        return live;
    }

    @Test
    void shipped_rules_40_000_edits() {
        holds(SHIPPED, Worlds::next, 8, 8);
    }

    @Test
    void agents_and_allies_in_circles_30_000_edits() {
        holds(SHIPPED, LiveHistoriesTest::tangle, 6, 8);
    }

    @Test
    void a_symmetric_closure_30_000_edits() {
        holds(CLOSURE, LiveHistoriesTest::tangle, 6, 8);
    }

    @Test
    void ends_denials_and_declarations_30_000_edits() {
        holds(SHIPPED, LiveHistoriesTest::quarrel, 6, 8);
    }

    @Test
    @Tag("histories")
    void a_million_edits() {
        report("shipped rules", holds(SHIPPED, Worlds::next, 80, 8));
        report("ends, denials and declarations", holds(SHIPPED, LiveHistoriesTest::quarrel, 60, 8));
        report("agents and allies in circles", holds(SHIPPED, LiveHistoriesTest::tangle, 60, 8));
        report("a symmetric closure", holds(CLOSURE, LiveHistoriesTest::tangle, 60, 8));
    }

    private static void report(String name, LiveHistories live) {
        System.out.println(name + ": " + live.steps() + " edits, " + live.changing() + " of them changes, "
                + live.compared() + " states compared with " + live.fresh() + " from scratch, 0 wrong");
    }
}
