package io.github.entente.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.Entente;
import io.github.entente.RulePack;
import io.github.entente.RulePacks;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.Side;
import io.github.entente.world.World;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/**
 * A right pack of somebody's own, with a relation type and a kind of conclusion of its own, keeps all laws.
 */
@PropertyDefaults(tries = 12)
class TradeProperties implements LawfulRules {
    static final RelationType TRADES_WITH = new RelationType(
            "TRADES_WITH",
            QuadClass.MATERIAL_COOPERATION,
            Side.FOR,
            4,
            365,
            OptionalInt.of(180),
            true,
            "trades with",
            "test");

    private static final RulePacks TRADE =
            RulePacks.standard().and(RulePack.of("trade.drl", """
                    package trade;

                    import io.github.entente.fact.Relation;
                    import io.github.entente.fact.RelationTypes;
                    import io.github.entente.testkit.Partnership;

                    global io.github.entente.rule.Derivations derivations;

                    rule "trade/partners"
                        @says( "{first} and {second} trade" )
                        @source( "test" )
                        @strength( 0.9 )
                        @time( OVERLAP )
                    when
                        $trade : Relation( type.name == "TRADES_WITH", subject < object, $one : subject, $other : object )
                    then
                        derivations.derive( kcontext, new Partnership( $one, $other ) );
                    end

                    rule "trade/through-agents"
                        @says( "{agent} trades for {principal}" )
                        @source( "test" )
                        @strength( 0.5 )
                        @time( DURING )
                    when
                        $agency : Relation( type == RelationTypes.AGENT_OF, $agent : subject, $principal : object )
                        $trade : Partnership( first == $agent, second != $principal, derivations.meet( $agency, this ),
                                              $other : second )
                    then
                        derivations.derive( kcontext, new Partnership( $principal, $other ) );
                    end
                    """)).only("trade", "attribution", "stance");

    @Override
    public RulePacks packs() {
        return TRADE;
    }

    private static WorldArbitrary trading() {
        return EntenteArbitraries.worlds()
                .withTypes(TRADES_WITH)
                .withMotifs(
                        "a TRADES_WITH b; a AGENT_OF c; c AGENT_OF d", "a AGENT_OF b; b AGENT_OF a; a TRADES_WITH c");
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

    /** Else the laws would hold because the rules never fire. */
    @Example
    void both_rules_fire_in_enough_worlds() {
        Random random = new Random(1);
        int both = 0;
        for (int i = 0; i < 100; i++) {
            World world = trading().generator(1000).next(random).value();
            long rules = Entente.with(TRADE).assess(world).derivations().derivations().stream()
                    .map(derivation -> derivation.rule().name())
                    .filter(name -> name.startsWith("trade/"))
                    .distinct()
                    .count();
            both += rules == 2 ? 1 : 0;
        }
        assertTrue(both >= 20, both + " of 100");
    }
}
