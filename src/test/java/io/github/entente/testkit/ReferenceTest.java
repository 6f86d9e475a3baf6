package io.github.entente.testkit;

import static io.github.entente.derivation.TimeMode.DURING;
import static io.github.entente.derivation.TimeMode.OVERLAP;
import static io.github.entente.derivation.TimeMode.SEQUENCE;
import static io.github.entente.derivation.TimeMode.WHILE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.Assessment;
import io.github.entente.Assessor;
import io.github.entente.Entente;
import io.github.entente.RulePack;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.Alliance;
import io.github.entente.conclusion.AttributedConduct;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Hypothesis;
import io.github.entente.conclusion.Shift;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.War;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.DerivationGraph.Step;
import io.github.entente.derivation.Rule;
import io.github.entente.derivation.TimeMode;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Conduct;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.fact.Side;
import io.github.entente.seeds.Seeds;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    static final String TRADE = """
            package trade;

            import io.github.entente.fact.Relation;
            import io.github.entente.fact.RelationTypes;
            import io.github.entente.testkit.Partners;

            global io.github.entente.rule.Derivations derivations;

            rule "trade/cooperation"
                @says( "{one} cooperates with {other}" )
                @source( "test" )
                @strength( 0.5 )
                @time( OVERLAP )
            when
                $deal : Relation( type == RelationTypes.COOPERATES, $one : subject, $other : object )
            then
                derivations.derive( kcontext, new Partners( $one, $other ) );
            end

            rule "trade/partners-of-partners"
                @says( "both are partners of {middle}" )
                @source( "test" )
                @strength( 0.5 )
                @time( OVERLAP )
            when
                $bond : Partners( $one : first, $middle : second )
                $otherBond : Partners( first == $middle, second > $one, derivations.meet( $bond, this ), $other : second )
            then
                derivations.derive( kcontext, new Partners( $one, $other ) );
            end
            """;

    /** The same, stated a second time. */
    static void trade(KnownFacts known) {
        for (Relation deal : known.relations(RelationTypes.COOPERATES)) {
            known.derive("trade/cooperation", OVERLAP, new Partners(deal.subject(), deal.object()), deal);
        }
        for (Partners bond : known.all(Partners.class)) {
            for (Partners other : known.all(Partners.class)) {
                if (bond.second().equals(other.first()) && !bond.first().equals(other.second())) {
                    Conclusion partners = new Partners(bond.first(), other.second());
                    known.derive("trade/partners-of-partners", OVERLAP, partners, bond, other);
                }
            }
        }
    }

    private static final Assessor TRADERS = Entente.with(
            RulePacks.standard().and(RulePack.of("trade.drl", TRADE)).only("trade"));

    /** States and what they do, such as {@code A ATTACKS B 2020-01-01; B ARMS C 2020}. */
    private static World world(String statements) {
        WorldBuilder builder = World.builder().medium("M", "M");
        ImmutableSortedSet.Builder<String> states = ImmutableSortedSet.naturalOrder();
        for (String statement : Splitter.on("; ").split(statements)) {
            List<String> words = Splitter.on(' ').splitToList(statement);
            states.add(words.get(0), words.get(2));
            builder.relation(words.get(0))
                    .does(words.get(1), words.get(2))
                    .happened(words.get(3))
                    .per("M")
                    .and();
        }
        states.build().forEach(id -> builder.state(id, id));
        return builder.build();
    }

    private static String disagreement(Reference reference, Assessor engine, String statements) {
        return assertThrows(AssertionError.class, () -> reference.agreesWith(engine.assess(world(statements))))
                .getMessage();
    }

    // agreement

    @Test
    void rules_and_conclusions_of_ones_own_are_compared_too() {
        World world = world("A COOPERATES B 2020-01; B COOPERATES C 2020-01; C COOPERATES D 2020-06");
        Reference.of(ReferenceTest::trade).agreesWith(TRADERS.assess(world));
        Reference.shipped()
                .and(ReferenceTest::trade)
                .agreesWith(Entente.with(RulePacks.standard().and(RulePack.of("trade.drl", TRADE)))
                        .assess(world));
        assertEquals("""
                Partners[first=A, second=B]: 2020-01-01 to 2020-03-01
                Partners[first=B, second=C]: 2020-01-01 to 2020-03-01
                Partners[first=C, second=D]: 2020-06-01 to 2020-07-30
                Partners[first=A, second=C]: 2020-01-01 to 2020-03-01""", Reference.of(ReferenceTest::trade).evaluate(world).toString());
    }

    @Test
    void other_centuries_have_a_calendar_too() {
        Seeds.names().forEach(name -> Reference.shipped().agreesWith(Entente.assess(Seeds.named(name))));
        Reference.shipped().agreesWith(Entente.assess(World.builder().build()));
        Reference.shipped().agreesWith(Entente.assess(world("A LEADS B ../..; A ARMS C 1816; B ARMS C 2020")));
    }

    @Test
    void rules_can_be_left_out_of_both() {
        Assessor fewer = Entente.with(RulePacks.standard().without("rivalry/opposed", "balance"));
        Reference.shipped().without("rivalry/opposed").without("balance").agreesWith(fewer.assess(Seeds.libya2020()));
        assertThrows(
                AssertionError.class,
                () -> Reference.shipped().without("balance").agreesWith(fewer.assess(Seeds.libya2020())));
    }

    @Test
    void what_users_get_prints_as_something_worth_reading() {
        assertEquals("9 restatements", Reference.shipped().toString());
        assertEquals(
                "10 restatements, without [balance]",
                Reference.shipped().without("balance").and(ReferenceTest::trade).toString());
        assertEquals(
                "nothing follows",
                Reference.of().evaluate(world("A COOPERATES B 2020")).toString());
    }

    @Test
    void each_pack_can_be_taken_alone() {
        Map<String, Restatement> packs = ImmutableMap.<String, Restatement>builder()
                .put("attribution", ShippedRules::attribution)
                .put("stance", ShippedRules::stance)
                .put("hostility", ShippedRules::hostility)
                .put("consistency", ShippedRules::consistency)
                .put("alignment", ShippedRules::alignment)
                .put("rivalry", ShippedRules::rivalry)
                .put("fortune", ShippedRules::fortune)
                .put("balance", ShippedRules::balance)
                .put("commitment", ShippedRules::commitment)
                .buildOrThrow();
        packs.forEach((name, pack) -> {
            Assessor alone = Entente.with(RulePacks.standard().only(name));
            Assessor others = Entente.with(RulePacks.standard().without(name));
            Random random = new Random(1);
            for (int i = 0; i < 20; i++) {
                World world = Worlds.next(random);
                Reference.of(pack).agreesWith(alone.assess(world));
                Reference.shipped().without(name).agreesWith(others.assess(world));
            }
        });
        assertEquals(packs.size(), ShippedRules.all().size());
    }

    @Test
    void a_shipped_rule_can_be_restated_in_ones_own_way() {
        Restatement friends = known -> {
            for (Alliance bond : known.all(Alliance.class)) {
                for (Alliance other : known.all(Alliance.class)) {
                    if (bond.kind() == Alliance.Kind.DEFENSE_PACT
                            && other.kind() == Alliance.Kind.DEFENSE_PACT
                            && bond.second().equals(other.first())
                            && !bond.first().equals(other.second())) {
                        Conclusion alliance = new Hypothesis(new Alliance(bond.first(), other.second()));
                        known.derive("balance/friend-of-friend", OVERLAP, alliance, bond, other);
                    }
                }
            }
        };
        World world = world("A DEFENSE_PACT B 2020; B DEFENSE_PACT C 2021; C DEFENSE_PACT D 2021; D ENTENTE E 2021");
        assertEquals(2, Entente.assess(world).hypotheses().size());
        Reference.shipped().without("balance/friend-of-friend").and(friends).agreesWith(Entente.assess(world));
    }

    // planted faults

    private static final Assessor ENEMIES =
            Entente.with(RulePacks.standard().only("hostility", "balance/enemy-of-enemy"));

    private static Reference enemies(TimeMode time, boolean bothEnds) {
        return Reference.of(ShippedRules::hostility, known -> {
            for (War war : known.all(War.class)) {
                for (War other : known.all(War.class)) {
                    if (war.second().equals(other.first())
                            && !war.first().equals(other.second())
                            && (bothEnds
                                    || (war.canonical().equals(war)
                                            && other.canonical().equals(other)))) {
                        Conclusion friends = new Hypothesis(new Alliance(war.first(), other.second()));
                        known.derive("balance/enemy-of-enemy", time, friends, war, other);
                    }
                }
            }
        });
    }

    @Test
    void a_symmetric_end_that_is_forgotten_is_reported() {
        String wars = "A AT_WAR_WITH B 2020-01-01; A AT_WAR_WITH C 2020-01-02";
        enemies(OVERLAP, true).agreesWith(ENEMIES.assess(world(wars)));
        assertEquals("""
                the engine and the restated rules disagree:
                  the reference lacks balance/enemy-of-enemy, OVERLAP: War[first=A, second=B], War[first=A, second=C] → Hypothesis[claim=Alliance[first=B, second=C, kind=UNSPECIFIED]]
                  and what follows from these: 1 difference""", disagreement(enemies(OVERLAP, false), ENEMIES, wars));
    }

    @Test
    void a_changed_time_mode_is_reported() {
        assertEquals(
                """
                the engine and the restated rules disagree:
                  the engine lacks balance/enemy-of-enemy, DURING: War[first=A, second=B], War[first=A, second=C] → Hypothesis[claim=Alliance[first=B, second=C, kind=UNSPECIFIED]]
                  the engine lacks balance/enemy-of-enemy, DURING: War[first=A, second=C], War[first=A, second=B] → Hypothesis[claim=Alliance[first=B, second=C, kind=UNSPECIFIED]]
                  the reference lacks balance/enemy-of-enemy, OVERLAP: War[first=A, second=B], War[first=A, second=C] → Hypothesis[claim=Alliance[first=B, second=C, kind=UNSPECIFIED]]""",
                disagreement(enemies(DURING, true), ENEMIES, "A AT_WAR_WITH B 2020-01-01; A AT_WAR_WITH C 2020-01-01"));
    }

    @Test
    void a_dropped_premise_is_reported() {
        Assessor allies = Entente.with(RulePacks.standard().only("alignment/alliance-by-deeds"));
        Reference careless = Reference.of(known -> {
            for (Conduct given : known.all(Conduct.class)) {
                if (given.side() == Side.FOR) {
                    known.derive(
                            "alignment/alliance-by-deeds",
                            OVERLAP,
                            new Alliance(given.actor(), given.object(), Alliance.Kind.BY_DEEDS),
                            given);
                }
            }
        });
        assertEquals("""
                the engine and the restated rules disagree:
                  the engine lacks alignment/alliance-by-deeds, OVERLAP: A ARMS B → Alliance[first=A, second=B, kind=BY_DEEDS]
                  and what follows from these: 1 difference""", disagreement(careless, allies, "A ARMS B 2020"));
    }

    @Test
    void a_sequence_told_backwards_is_reported() {
        Assessor shifts = Entente.with(RulePacks.standard().only("consistency/shift"));
        Reference backwards = Reference.of(known -> {
            for (Conduct one : known.all(Conduct.class)) {
                for (Conduct other : known.all(Conduct.class)) {
                    if (one.actor().equals(other.actor())
                            && one.object().equals(other.object())
                            && one.side() != other.side()) {
                        Conclusion shift = new Shift(one.actor(), one.object(), other.side());
                        known.derive("consistency/shift", SEQUENCE, shift, other, one);
                    }
                }
            }
        });
        assertEquals("""
                the engine and the restated rules disagree:
                  the engine lacks consistency/shift, SEQUENCE: A PRAISES B, A REJECTS B → Shift[holder=A, target=B, to=FOR]
                  the reference lacks consistency/shift, SEQUENCE: A PRAISES B, A REJECTS B → Shift[holder=A, target=B, to=AGAINST]
                  the reference lacks consistency/shift, SEQUENCE: A REJECTS B, A PRAISES B → Shift[holder=A, target=B, to=FOR] (in vain, and no restated rule draws it from these premises)
                  and what follows from these: 2 differences""", disagreement(backwards, shifts, "A PRAISES B 2020-01-01; A REJECTS B 2020-02-01"));
    }

    @Test
    void what_follows_from_a_difference_is_counted_only() {
        String deals = "A COOPERATES B 2020-01; B COOPERATES C 2020-01; C AGREES D 2020-01";
        Reference more = Reference.of(ReferenceTest::trade, known -> {
            for (Relation deal : known.relations(RelationTypes.AGREES)) {
                known.derive("trade/cooperation", OVERLAP, new Partners(deal.subject(), deal.object()), deal);
            }
        });
        assertEquals("""
                the engine and the restated rules disagree:
                  the engine lacks trade/cooperation, OVERLAP: C AGREES D → Partners[first=C, second=D]
                  and what follows from these: 12 differences""", disagreement(more, TRADERS, deals));
    }

    @Test
    void other_days_alone_are_reported() {
        assertEquals("""
                the engine and the restated rules disagree:
                  the engine has Partners[first=A, second=B] valid 2020-01-01 to 2020-03-01, the reference 2020-01-01 to 2020-03-30""", compared("A COOPERATES B 2020-01", "A COOPERATES B 2020-01/2020-02"));
        // valid on the same days, as each COOPERATES lives on for 30
        assertEquals("""
                the engine and the restated rules disagree:
                  the engine has Partners[first=A, second=B] happen 2020-01-01 to 2020-01-31, the reference 2020-01-01, 2020-01-31""", compared("A COOPERATES B 2020-01", "A COOPERATES B 2020-01-01; A COOPERATES B 2020-01-31"));
    }

    /** What the engine makes of the one, with what the reference makes of the other. */
    private static String compared(String engines, String references) {
        Reference reference = Reference.of(ReferenceTest::trade);
        return new ReferenceComparison(
                        reference::matches, reference.evaluate(world(references)), TRADERS.assess(world(engines)))
                .toString();
    }

    /** Faults in the shipped rules, by the name of the rule that has it. */
    private static final ImmutableMap<String, Restatement> FAULTS = ImmutableMap.of(
            // whatever enemy the support is meant against
            "stance/siding",
            known -> {
                for (War war : known.all(War.class)) {
                    for (Conduct aid : known.all(Conduct.class)) {
                        if (aid.side() == Side.FOR
                                && aid.isPartisan()
                                && aid.object().equals(war.first())
                                && !aid.actor().equals(war.second())
                                && known.actors()
                                        .withId(aid.actor())
                                        .orElseThrow()
                                        .kind()
                                        .isParty()) {
                            Conclusion siding =
                                    new Siding(aid.actor(), war.first(), war.second(), aid.channel(), aid.basis());
                            known.derive("stance/siding", WHILE, siding, war, aid);
                        }
                    }
                }
            },
            // OVERLAP, not DURING
            "attribution/agent",
            known -> {
                for (Relation tie : known.relations(RelationTypes.AGENT_OF)) {
                    for (Conduct act : known.all(Conduct.class)) {
                        if (act.deeds()
                                && act.actor().equals(tie.subject())
                                && !act.object().equals(tie.object())
                                && !act.isAgainst(tie.object())) {
                            Conclusion lifted = AttributedConduct.ofAgent(tie.object(), act);
                            known.derive("attribution/agent", OVERLAP, lifted, tie, act);
                        }
                    }
                }
            },
            // wars from one end only
            "balance/enemy-of-enemy",
            known -> {
                for (War war : known.all(War.class)) {
                    for (War other : known.all(War.class)) {
                        if (war.equals(war.canonical())
                                && war.second().equals(other.first())
                                && !other.second().equals(war.first())
                                && isState(war.first(), known)
                                && isState(other.second(), known)) {
                            Conclusion friends = new Hypothesis(new Alliance(war.first(), other.second()));
                            known.derive("balance/enemy-of-enemy", OVERLAP, friends, war, other);
                        }
                    }
                }
            },
            // not at all
            "consistency/shift",
            known -> {});

    private static boolean isState(String actor, KnownFacts known) {
        ActorKind kind = known.actors().withId(actor).orElseThrow().kind();
        return kind == ActorKind.STATE || kind == ActorKind.GOVERNMENT;
    }

    @Test
    void planted_faults_are_found_in_random_worlds_and_shrink() {
        FAULTS.forEach((rule, faulty) -> {
            Reference reference = Reference.shipped().without(rule).and(faulty);
            Random random = new Random(1);
            World found = Stream.generate(() -> Worlds.next(random))
                    .limit(200)
                    .filter(world -> disagrees(reference, world))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(rule));
            World least = Reductions.least(found, world -> disagrees(reference, world));
            assertTrue(least.relations().size() <= 4, () -> rule + "\n" + WorldCode.of(least));
            assertEquals(
                    ImmutableSet.of(rule),
                    reference.compare(Entente.assess(least)).differences().stream()
                            .filter(difference -> !difference.follows())
                            .flatMap(difference -> difference.rules().stream())
                            .collect(ImmutableSet.toImmutableSet()));
        });
    }

    private static boolean disagrees(Reference reference, World world) {
        return !reference.compare(Entente.assess(world)).differences().isEmpty();
    }

    // in vain

    /** A and B are at war before B and C are, and after: the hulls meet, the days do not. */
    private static final String BEFORE_AND_AFTER =
            "A AT_WAR_WITH B 2019-01-01; A AT_WAR_WITH B 2022-01-01; B AT_WAR_WITH C 2020-06-01";

    private static final String ONE_AFTER_THE_OTHER = "A AT_WAR_WITH B 2019-01-01; B AT_WAR_WITH C 2020-06-01";

    private static final Conclusion FRIENDS = new Hypothesis(new Alliance("A", "C"));

    @Test
    void a_derivation_in_vain_is_excused_where_hulls_meet() {
        Assessment assessment = ENEMIES.assess(world(BEFORE_AND_AFTER));
        assertEquals(1, assessment.derivations().derivationsOf(FRIENDS).size());
        enemies(OVERLAP, true).agreesWith(assessment);
    }

    @Test
    void a_derivation_in_vain_that_no_restated_rule_draws_is_reported() {
        assertEquals("""
                the engine and the restated rules disagree:
                  the reference lacks balance/enemy-of-enemy, OVERLAP: War[first=A, second=B], War[first=B, second=C] → Hypothesis[claim=Alliance[first=A, second=C, kind=UNSPECIFIED]] (in vain, and no restated rule draws it from these premises)""", disagreement(Reference.of(ShippedRules::hostility), ENEMIES, BEFORE_AND_AFTER));
    }

    @Test
    void a_derivation_in_vain_whose_hulls_do_not_meet_is_reported() {
        Relation fight = new Relation("A", RelationTypes.AT_WAR_WITH, "B");
        Relation otherFight = new Relation("B", RelationTypes.AT_WAR_WITH, "C");
        Conclusion war = new War("A", "B");
        Conclusion otherWar = new War("B", "C");
        DerivationGraph forged = graph(
                made("hostility/named", new Hostility("A", "B"), fight),
                made("hostility/named", new Hostility("B", "C"), otherFight),
                made("hostility/named-war", war, fight),
                made("hostility/named-war", otherWar, otherFight),
                made("balance/enemy-of-enemy", FRIENDS, war, otherWar));
        enemies(OVERLAP, true).agreesWith(ENEMIES.read(world(BEFORE_AND_AFTER), forged));
        assertEquals(
                """
                the engine and the restated rules disagree:
                  the reference lacks balance/enemy-of-enemy, OVERLAP: War[first=A, second=B], War[first=B, second=C] → Hypothesis[claim=Alliance[first=A, second=C, kind=UNSPECIFIED]] (in vain, and not by its hulls: they do not meet, or nothing stated is behind them)""",
                assertThrows(
                                AssertionError.class,
                                () -> enemies(OVERLAP, true)
                                        .agreesWith(ENEMIES.read(world(ONE_AFTER_THE_OTHER), forged)))
                        .getMessage());
    }

    @Test
    void conclusions_that_hold_only_each_other_up_are_reported() {
        Relation agent = new Relation("A", RelationTypes.AGENT_OF, "B");
        Relation backAgent = new Relation("B", RelationTypes.AGENT_OF, "A");
        Conclusion ofOne = new AttributedConduct("A", RelationTypes.ARMS, "C", Optional.empty(), Basis.BY_AGENT);
        Conclusion ofOther = new AttributedConduct("B", RelationTypes.ARMS, "C", Optional.empty(), Basis.BY_AGENT);
        DerivationGraph forged = graph(
                made("attribution/agent", ofOther, agent, ofOne), made("attribution/agent", ofOne, backAgent, ofOther));
        Assessor agents = Entente.with(RulePacks.standard().only("attribution"));
        World world = world("A AGENT_OF B 2020; B AGENT_OF A 2020; C ARMS A 2020");
        assertEquals(
                """
                the engine and the restated rules disagree:
                  the reference lacks attribution/agent, DURING: A AGENT_OF B, AttributedConduct[actor=A, type=ARMS, object=C, against=Optional.empty, basis=BY_AGENT] → AttributedConduct[actor=B, type=ARMS, object=C, against=Optional.empty, basis=BY_AGENT] (in vain, and not by its hulls: they do not meet, or nothing stated is behind them)
                  the reference lacks attribution/agent, DURING: B AGENT_OF A, AttributedConduct[actor=B, type=ARMS, object=C, against=Optional.empty, basis=BY_AGENT] → AttributedConduct[actor=A, type=ARMS, object=C, against=Optional.empty, basis=BY_AGENT] (in vain, and not by its hulls: they do not meet, or nothing stated is behind them)""",
                assertThrows(
                                AssertionError.class,
                                () -> Reference.of(ShippedRules::attribution).agreesWith(agents.read(world, forged)))
                        .getMessage());
    }

    /** A derivation, made by hand. */
    private record Made(String rule, Conclusion conclusion, ImmutableList<Proposition> premises) {}

    private static Made made(String rule, Conclusion conclusion, Proposition... premises) {
        return new Made(rule, conclusion, ImmutableList.copyOf(premises));
    }

    private static DerivationGraph graph(Made... all) {
        List<Proposition> propositions = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (Made made : all) {
            ImmutableList.Builder<Integer> premises = ImmutableList.builder();
            for (Proposition premise : made.premises()) {
                premises.add(2 * number(premise, propositions));
            }
            Rule rule = RulePacks.standard().rules().stream()
                    .filter(one -> one.name().equals(made.rule()))
                    .findFirst()
                    .orElseThrow();
            steps.add(new Step(rule, premises.build(), number(made.conclusion(), propositions)));
        }
        return new DerivationGraph(propositions, steps);
    }

    private static int number(Proposition proposition, List<Proposition> propositions) {
        if (!propositions.contains(proposition)) {
            propositions.add(proposition);
        }
        return propositions.indexOf(proposition);
    }

    @Test
    void misuse_is_refused() {
        Relation unknown = new Relation("A", RelationTypes.COOPERATES, "C");
        World world = world("A COOPERATES B 2020; B COOPERATES C 2020");
        assertEquals(
                "trade/guess derives Partners[first=A, second=C] from A COOPERATES C, which is not known; take premises from all(…) and relations(…)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Reference.of(known ->
                                                known.derive("trade/guess", OVERLAP, new Partners("A", "C"), unknown))
                                        .evaluate(world))
                        .getMessage());
        assertEquals(
                "trade/guess derives Partners[first=A, second=C] from no premise; name what it follows from",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Reference.of(
                                                known -> known.derive("trade/guess", OVERLAP, new Partners("A", "C")))
                                        .evaluate(world))
                        .getMessage());
    }
}
