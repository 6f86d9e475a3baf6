package io.github.entente;

import static io.github.entente.rule.Rules.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.conclusion.Alliance;
import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.Stance;
import io.github.entente.conclusion.War;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.TimeLimits;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.rule.JavaRule;
import io.github.entente.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules that ask whether something is missing. */
class NegationTest {
    /** Those who cooperate are allies, unless they have ever fought. */
    private static final JavaRule PEACEFUL = rule("peace/allies")
            .says("{first} and {second} have not fought")
            .when(Relation.class)
            .where(deal -> deal.type() == RelationTypes.COOPERATES)
            .unless(
                    Hostility.class,
                    war -> List.of(war.first(), war.second()),
                    deal -> List.of(deal.subject(), deal.object()))
            .derive(Alliance.class, deal -> new Alliance(deal.subject(), deal.object()));

    private static final String PEACEFUL_DRL = """
            package peace;

            import io.github.entente.conclusion.Alliance;
            import io.github.entente.conclusion.Hostility;
            import io.github.entente.fact.Relation;
            import io.github.entente.fact.RelationTypes;

            global io.github.entente.rule.Derivations derivations;

            rule "peace/allies"
                @says( "{one} and {other} have not fought" )
                @source( "test" )
                @strength( 1.0 )
                @time( OVERLAP )
            when
                $deal : Relation( type == RelationTypes.COOPERATES, $one : subject, $other : object )
                not Hostility( first == $one, second == $other )
            then
                derivations.derive( kcontext, new Alliance( $one, $other ) );
            end
            """;

    private static World world() {
        return World.builder()
                .state("US", "United States")
                .state("TR", "Türkiye")
                .state("SY", "Syria")
                .medium("M", "Medium")
                .relation("US")
                .cooperates("TR")
                .happened("2020-01-10/2020-03-01")
                .per("M")
                .relation("SY")
                .cooperates("TR")
                .happened("2020-01-10/2020-03-01")
                .per("M")
                .relation("SY")
                .attacks("TR")
                .happened("2020-02-20")
                .per("M")
                .build();
    }

    private static void checkReadings(RulePacks packs) {
        assertFalse(packs.isPositive());
        Assessment now = Entente.with(packs).assess(world()).asOf("2020-02-28");
        assertEquals(List.of(new Alliance("TR", "US")), now.alliances().conclusions());
        // what happened later is not seen: until the war, Syria is an ally too
        assertEquals(
                List.of(new Alliance("SY", "TR"), new Alliance("TR", "US")),
                now.asOf("2020-02-19").alliances().conclusions());
        assertEquals(
                List.of(new Alliance("SY", "TR"), new Alliance("TR", "US")),
                now.whatIf()
                        .without("SY", "ATTACKS", "TR")
                        .assessment()
                        .alliances()
                        .conclusions());
        assertEquals(
                List.of(new Alliance("SY", "TR"), new Alliance("TR", "US")),
                now.whatIf()
                        .withoutRule("hostility/fighting")
                        .assessment()
                        .alliances()
                        .conclusions());
        assertTrue(now.toString().contains("peace/allies"), now.toString());
    }

    @Test
    void each_reading_is_a_fresh_run_in_plain_Java() {
        checkReadings(RulePacks.standard().and(PEACEFUL));
    }

    @Test
    void each_reading_is_a_fresh_run_in_DRL() {
        checkReadings(RulePacks.standard().and(RulePack.of("peace.drl", PEACEFUL_DRL)));
    }

    @Test
    void what_holds_on_no_day_does_not_count_as_there() {
        // it armed before and after the war, never in it: the hulls of dates meet, and let a
        // conclusion through
        World world = World.builder()
                .state("US", "United States")
                .state("TR", "Türkiye")
                .state("SY", "Syria")
                .medium("M", "Medium")
                .relation("US")
                .arms("TR")
                .happened("2000-01-01")
                .ended("2000-01-02")
                .per("M")
                .relation("US")
                .arms("TR")
                .happened("2010-01-01")
                .ended("2010-01-02")
                .per("M")
                .relation("SY")
                .does(RelationTypes.AT_WAR_WITH, "TR")
                .happened("2005-01-01")
                .ended("2005-01-02")
                .per("M")
                .build();
        JavaRule lonely = rule("peace/lonely")
                .when(Stance.class)
                .where(stance -> stance.holder().equals("US") && stance.target().equals("TR"))
                .unless(Siding.class, Siding::party, Stance::holder)
                .derive(Alliance.class, stance -> new Alliance(stance.holder(), stance.target()));
        RulePacks packs = RulePacks.standard().and(lonely);
        assertEquals(
                List.of("peace/lonely"),
                Entente.with(packs).assess(world).derivations().derivations().stream()
                        .filter(derivation -> derivation.conclusion() instanceof Alliance)
                        .map(Derivation::rule)
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void a_rule_cannot_rest_on_the_absence_of_what_follows_from_it() {
        JavaRule circular = rule("peace/circular")
                .when(Relation.class)
                .unless(Siding.class, Siding::party, Relation::subject)
                .derive(War.class, deal -> new War(deal.subject(), deal.object()));
        assertEquals(
                "rule \"peace/circular\" asks whether there is no Siding, or how many there are, and what it derives leads to one: "
                        + "\"peace/circular\" derives War, which is read where \"stance/siding\" derives Siding, which \"peace/circular\" reads. "
                        + "A rule cannot rest on the absence of what may follow from it: let it derive another kind of conclusion, or ask for the absence of something else",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> RulePacks.standard().and(circular))
                        .getMessage());
    }

    /** A deal, and then an attack. */
    public record Betrayal(String first, String second) implements io.github.entente.conclusion.SymmetricConclusion {
        @Override
        public Betrayal mirrored() {
            return new Betrayal(/* first= */ second, /* second= */ first);
        }

        @Override
        public String sentence(java.util.function.UnaryOperator<String> label) {
            return label.apply(first) + " and " + label.apply(second) + " had a deal, then a fight";
        }
    }

    @Test
    void a_living_world_reaches_as_far_in_a_sequence_as_its_assessor() {
        JavaRule betrayed = rule("peace/betrayed")
                .time(io.github.entente.derivation.TimeMode.SEQUENCE)
                .when(Relation.class)
                .where(deal -> deal.type() == RelationTypes.COOPERATES)
                .and(Hostility.class, Hostility::first, Relation::subject)
                .where((deal, war) -> war.second().equals(deal.object()))
                .derive(Betrayal.class, (deal, war) -> new Betrayal(deal.subject(), deal.object()));
        JavaRule trusted = rule("peace/trusted")
                .when(Relation.class)
                .where(deal -> deal.type() == RelationTypes.COOPERATES)
                .unless(
                        Betrayal.class,
                        betrayal -> List.of(betrayal.first(), betrayal.second()),
                        deal -> List.of(deal.subject(), deal.object()))
                .derive(Alliance.class, deal -> new Alliance(deal.subject(), deal.object()));
        Assessor assessor = Entente.with(RulePacks.standard().and(betrayed).and(trusted))
                .with(Settings.defaults().withTimeLimits(TimeLimits.defaults().withSequenceDays(10)));

        World longAgo = World.builder()
                .state("SY", "Syria")
                .state("TR", "Türkiye")
                .medium("M", "Medium")
                .relation("SY")
                .cooperates("TR")
                .happened("2020-01-10")
                .per("M")
                .relation("SY")
                .attacks("TR")
                .happened("2020-02-20")
                .per("M")
                .build();

        Assessment fresh = assessor.assess(longAgo);
        assertTrue(fresh.derivations().contains(new Alliance("SY", "TR")));
        try (LiveAssessment live = assessor.open(longAgo)) {
            assertEquals(
                    fresh.derivations().derivations(),
                    live.snapshot().derivations().derivations());
        }
    }

    @Test
    void a_sequence_cannot_go_on_from_itself() {
        JavaRule endless = rule("peace/endless")
                .time(io.github.entente.derivation.TimeMode.SEQUENCE)
                .when(Hostility.class)
                .and(Hostility.class, Hostility::first, Hostility::second)
                .where((war, next) -> !war.first().equals(next.second()))
                .derive(Hostility.class, (war, next) -> new Hostility(war.first(), next.second()));
        assertTrue(assertThrows(
                        IllegalArgumentException.class,
                        () -> RulePacks.standard().and(endless))
                .getMessage()
                .startsWith("rule \"peace/endless\" is a SEQUENCE, and what it derives leads to a premise of it: "
                        + "\"peace/endless\" derives Hostility, which \"peace/endless\" reads."));
    }
}
