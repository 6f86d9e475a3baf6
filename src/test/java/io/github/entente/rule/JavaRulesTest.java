package io.github.entente.rule;

import static io.github.entente.rule.Rules.rule;
import static io.github.entente.testkit.CaseFact.act;
import static io.github.entente.testkit.CaseFact.fact;
import static io.github.entente.testkit.CaseFact.war;
import static io.github.entente.testkit.RuleVerifier.verifyThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.RulePack;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.conclusion.War;
import io.github.entente.derivation.TimeMode;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.Conduct;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.world.World;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class JavaRulesTest {
    /** Two trade with each other. */
    public record Partners(String first, String second) implements SymmetricConclusion {
        @Override
        public Partners mirrored() {
            return new Partners(/* first= */ second, /* second= */ first);
        }

        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(first) + " and " + label.apply(second) + " are partners";
        }
    }

    /** One may lose its trade with another. */
    public record AtRisk(String holder, String partner) implements Conclusion {
        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of(holder);
        }

        @Override
        public ImmutableList<String> objects() {
            return ImmutableList.of(partner);
        }

        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(holder) + "'s trade with " + label.apply(partner) + " is at risk";
        }
    }

    static final JavaRule PARTNERS = rule("trade/partners")
            .strength(0.9)
            .when(Conduct.class)
            .where(deal -> deal.type() == RelationTypes.COOPERATES)
            .derive(Partners.class, deal -> new Partners(deal.actor(), deal.object()));

    static final JavaRule AT_RISK = rule("trade/at-risk")
            .says("{partner} is at war with {enemy}")
            .source("a test")
            .strength(0.8)
            .when(Partners.class)
            .and(War.class, War::first, Partners::second)
            .bind("enemy", War::second)
            .where((trade, war) -> !war.second().equals(trade.first()))
            .derive(AtRisk.class, (trade, war) -> new AtRisk(trade.first(), trade.second()));

    private static final RulePacks TRADE = RulePacks.standard().and(PARTNERS, AT_RISK);

    private static World world(String dealt, String fought) {
        return World.builder()
                .state("US", "United States")
                .state("TR", "Türkiye")
                .state("SY", "Syria")
                .medium("M", "Medium")
                .relation("US")
                .cooperates("TR")
                .happened(dealt)
                .per("M")
                .relation("SY")
                .attacks("TR")
                .happened(fought)
                .per("M")
                .build();
    }

    @Test
    void they_derive_and_explain_as_shipped_rules_do() {
        Assessment assessment = Entente.with(TRADE).assess(world("2020-05", "2020-05-16/2020-05-20"));
        assertEquals(
                """
                US's trade with TR is at risk, 2020-05-20, presumed since (weak evidence)
                  trade/at-risk: TR is at war with SY
                  ├─ TR and US are partners, 2020-05
                  │    trade/partners: US cooperates with TR
                  │    └─ US cooperates with TR, 2020-05 — Medium (F6)
                  └─ SY and TR are at war, 2020-05-20, presumed since
                       hostility/sustained: SY and TR go on fighting
                       └─ SY and TR fight, 2020-05-16 to 2020-05-20, presumed since
                            hostility/fighting: SY attacks TR
                            └─ SY attacks TR, 2020-05-16 to 2020-05-20 — Medium (F6)""",
                assessment.findings(AtRisk.class).of("US").first().explain().toString());
        assertEquals("""
                1 conclusion of kind partners as of 2020-05-31
                WHAT                    WHEN     STRENGTH  ACTS  SOURCES
                TR and US are partners  2020-05  weak      1     1""", assessment.findings(Partners.class).toString());
        assertTrue(assessment
                .certify(assessment.findings(AtRisk.class).of("US").first())
                .isSufficient());
    }

    @Test
    void each_is_verified_alone() {
        verifyThat(TRADE, "trade/partners")
                .given(act("US", RelationTypes.COOPERATES, "TR").on("2020-05"))
                .derives(fact(new Partners("TR", "US")).shownAs("2020-05"));
        verifyThat(TRADE, "trade/at-risk")
                .given(
                        fact(new Partners("TR", "US")).on("2020"),
                        war("SY", "TR").on("2020-03"))
                .derives(fact(new AtRisk("US", "TR")).shownAs("2020-03"));
        verifyThat(TRADE, "trade/at-risk")
                .given(
                        fact(new Partners("TR", "US")).on("2019"),
                        war("SY", "TR").on("2020-03"))
                .derivesNothing();
        verifyThat(TRADE, "trade/at-risk")
                .given(
                        fact(new Partners("TR", "US")).on("2020"),
                        war("US", "TR").on("2020-03"))
                .derivesNothing();
    }

    @Test
    void dates_are_asked_for_before_anything_is_made() {
        RulePacks alone = TRADE.only("trade", "hostility");
        assertEquals(4, derivations(alone, world("2020-05", "2020-05-16/2020-05-20")));
        assertEquals(3, derivations(alone, world("2010", "2020-05-16/2020-05-20")));
    }

    private static int derivations(RulePacks packs, World world) {
        return Entente.with(packs).assess(world).derivations().derivationCount();
    }

    @Test
    void an_act_counts_while_its_tie_holds() {
        JavaRule agent = rule("trade/through-agents")
                .says("{agent} acts for {holder}")
                .time(TimeMode.DURING)
                .when(Relation.class)
                .where(tie -> tie.type() == RelationTypes.AGENT_OF)
                .bind("agent", Relation::subject)
                .and(Partners.class, Partners::first, Relation::subject)
                .derive(AtRisk.class, (tie, trade) -> new AtRisk(tie.object(), trade.second()));
        var verifier = verifyThat(RulePacks.standard().and(agent), "trade/through-agents");
        verifier.given(
                        act("CO", RelationTypes.AGENT_OF, "US").on("2020-02/2020-03"),
                        fact(new Partners("CO", "TR")).on("2020"))
                .derives(fact(new AtRisk("US", "TR")).shownAs("2020-02 to 2020-03"));
        verifier.given(
                        act("CO", RelationTypes.AGENT_OF, "US").on("2019"),
                        fact(new Partners("CO", "TR")).on("2020"))
                .derivesNothing();
    }

    @Test
    void a_sequence_goes_forward_only() {
        JavaRule later = rule("trade/then-war")
                .time(TimeMode.SEQUENCE)
                .when(Partners.class)
                .and(War.class, War::first, Partners::first)
                .on(War::second, Partners::second)
                .derive(AtRisk.class, (trade, war) -> new AtRisk(war.first(), war.second()));
        var verifier = verifyThat(RulePacks.standard().and(later), "trade/then-war");
        verifier.given(
                        fact(new Partners("TR", "US")).on("2019"),
                        war("TR", "US").on("2020-03"))
                .derives(fact(new AtRisk("TR", "US")), fact(new AtRisk("US", "TR")));
        verifier.given(
                        fact(new Partners("TR", "US")).on("2020"),
                        war("TR", "US").on("2019-03"))
                .derivesNothing();
    }

    @Test
    void four_conditions_join_over_their_keys_actors_among_them() {
        JavaRule long_ = rule("test/long")
                .when(Partners.class)
                .and(Partners.class, Partners::first, Partners::second)
                .and(Actor.class, Actor::id, (one, two) -> two.second())
                .where((one, two, actor) -> actor.kind() == ActorKind.STATE)
                .and(War.class, War::first, (one, two, actor) -> actor.id())
                .on(War::second, (one, two, actor) -> one.first())
                .derive(AtRisk.class, (one, two, actor, war) -> new AtRisk(one.first(), actor.id()));
        verifyThat(RulePacks.standard().and(long_), "test/long")
                .given(
                        fact(new Partners("A", "B")),
                        fact(new Partners("B", "C")),
                        war("A", "C"),
                        io.github.entente.testkit.CaseFact.actor("C", ActorKind.STATE))
                .derives(fact(new AtRisk("A", "C")));
    }

    @Test
    void the_catalogue_tells_what_they_read_and_derive() {
        var entry = TRADE.catalogue().stream()
                .filter(one -> one.rule().name().equals("trade/at-risk"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("Partners", "War"), entry.reads());
        assertEquals("AtRisk", entry.derives());
        assertTrue(entry.on());
        assertTrue(TRADE.isPositive());
    }

    @Test
    void what_stands_for_nothing_is_refused() {
        assertEquals(
                "rule \"trade/partners\" says {frist}, which stands for nothing; did you mean {first}?",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> rule("trade/partners")
                                        .says("{frist} trades")
                                        .when(Conduct.class)
                                        .derive(Partners.class, deal -> new Partners(deal.actor(), deal.object())))
                        .getMessage());
        assertEquals(
                "rule \"trade/partners\" asks for a String, which no rule sees: facts are relations, records that implement CustomFact, kinds of conclusions and actors",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> rule("trade/partners").when(String.class))
                        .getMessage());
        assertEquals(
                "\"Trade\" is no name of a rule; it is a pack and a claim in lower-case words, such as trade/at-risk",
                assertThrows(IllegalArgumentException.class, () -> rule("Trade"))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class, () -> rule("trade/partners").strength(0));
        assertThrows(IllegalArgumentException.class, RulePack::of);
    }

    @Test
    void a_function_that_throws_is_named() {
        JavaRule wrong = rule("trade/wrong")
                .when(Conduct.class)
                .where(deal -> deal.against().orElseThrow().isEmpty())
                .derive(Partners.class, deal -> new Partners(deal.actor(), deal.object()));
        assertEquals(
                "rule \"trade/wrong\" fails in its where: java.util.NoSuchElementException: No value present",
                assertThrows(
                                IllegalStateException.class,
                                () -> Entente.with(RulePacks.standard().and(wrong))
                                        .assess(world("2020", "2020")))
                        .getMessage());
        JavaRule empty = rule("trade/empty").when(Conduct.class).derive(Partners.class, deal -> null);
        assertEquals(
                "rule \"trade/empty\" fails: it concludes null",
                assertThrows(
                                IllegalStateException.class,
                                () -> Entente.with(RulePacks.standard().and(empty))
                                        .assess(world("2020", "2020")))
                        .getMessage());
    }
}
