package io.github.entente.inquiry;

import static io.github.entente.rule.Rules.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.entente.Assessment;
import io.github.entente.Assessor;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.DirectRivalry;
import io.github.entente.conclusion.Hostility;
import io.github.entente.conclusion.SymmetricConclusion;
import io.github.entente.conclusion.War;
import io.github.entente.derivation.Settings;
import io.github.entente.derivation.TimeLimits;
import io.github.entente.derivation.TimeMode;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationTypes;
import io.github.entente.inquiry.WhyNot.Over;
import io.github.entente.inquiry.WhyNot.Premise;
import io.github.entente.inquiry.WhyNot.State;
import io.github.entente.inquiry.WhyNot.Way;
import io.github.entente.rule.JavaRule;
import io.github.entente.world.World;
import io.github.entente.world.WorldBuilder;
import io.github.entente.world.WorldBuilder.AttestationStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is missing further down, at the wrong time, denied, or blocks; with rules of few premises. */
class WhyNotStepsTest {
    /** A patron arms a client at war. */
    public record Behind(String patron, String client, String enemy) implements Conclusion {
        @Override
        public ImmutableList<String> subjects() {
            return ImmutableList.of(patron);
        }

        @Override
        public ImmutableList<String> objects() {
            return ImmutableList.of(client, enemy);
        }

        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(patron) + " is behind " + label.apply(client) + " against " + label.apply(enemy);
        }
    }

    /** Two patrons of enemies. */
    public record Patrons(String first, String second) implements SymmetricConclusion {
        @Override
        public Patrons mirrored() {
            return new Patrons(/* first= */ second, /* second= */ first);
        }

        @Override
        public String sentence(UnaryOperator<String> label) {
            return label.apply(first) + " and " + label.apply(second) + " are patrons of enemies";
        }
    }

    private static final JavaRule BEHIND = rule("test/behind")
            .when(War.class)
            .and(Relation.class, Relation::object, War::first)
            .where((war, aid) ->
                    aid.type() == RelationTypes.ARMS && !aid.subject().equals(war.second()))
            .derive(Behind.class, (war, aid) -> new Behind(aid.subject(), war.first(), war.second()));
    private static final JavaRule PATRONS = rule("test/patrons")
            .when(Behind.class)
            .and(Behind.class, Behind::client, Behind::enemy)
            .where((one, other) ->
                    other.enemy().equals(one.client()) && one.patron().compareTo(other.patron()) < 0)
            .derive(Patrons.class, (one, other) -> new Patrons(one.patron(), other.patron()));
    private static final Assessor RULES =
            Entente.with(RulePacks.standard().only("hostility").and(BEHIND, PATRONS));

    /** A world of states, told by lines such as {@code A ARMS B 2020-02}, with {@code denied} behind. */
    private static World world(String... lines) {
        Set<String> actors = new TreeSet<>();
        for (String line : lines) {
            actors.addAll(List.of(line.split(" ", -1)[0], line.split(" ", -1)[2]));
        }
        WorldBuilder builder = World.builder().medium("ONE", "Source One").medium("TWO", "Source Two");
        actors.forEach(actor -> builder.state(actor, actor));
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            AttestationStep step =
                    builder.relation(words[0]).does(words[1], words[2]).happened(words[3]);
            if (words.length > 4) {
                step.denied();
            }
            step.per(words.length > 4 ? "TWO" : "ONE").code("A1");
        }
        return builder.build();
    }

    private static String told(String answer) {
        return answer.substring(answer.indexOf('\n') + 1);
    }

    @Test
    void a_war_that_lacks_days_says_how_many() {
        Assessment assessment = RULES.assess(
                        world("G ATTACKS L 2020-03-01", "G ATTACKS L 2020-03-04", "L ATTACKS G 2020-03-07"))
                .asOf("2020-03-31");
        assertEquals("""
                hostility/sustained comes nearest: G and L are at war
                  there    G and L fight, 2020-03-01, 2020-03-04, 2020-03-07, presumed since
                  but      on 3 days of the last 365; 5 are needed (settings)""", told(assessment.whyNot(War.class, "G", "L").toString()));
        Way way = Iterables.getOnlyElement(assessment.whyNot(new War("L", "G")).nearest());
        assertEquals(TimeMode.SUSTAINED, way.time().orElseThrow().mode());
        assertEquals(0, way.missing());
        assertEquals(
                List.of(new War("G", "L")),
                assessment
                        .with(Settings.defaults()
                                .withTimeLimits(TimeLimits.defaults().withSustained(3, 365)))
                        .whyNot(War.class, "G", "L")
                        .holding());
    }

    @Test
    void a_rivalry_of_patrons_is_missing_for_want_of_days_of_war() {
        WhyNot answer = RULES.assess(world(
                        "A ARMS G 2020-02",
                        "B ARMS L 2020-03",
                        "C ATTACKS A 2020-03",
                        "G ATTACKS L 2020-03-01",
                        "G ATTACKS L 2020-03-04",
                        "L ATTACKS G 2020-03-07"))
                .asOf("2020-03-31")
                .whyNot(Patrons.class, "A", "B");
        assertEquals(LocalDate.of(2020, 3, 31), answer.day());
        assertEquals("""
                There is no patrons between A and B as of 2020-03-31
                test/patrons comes nearest: A and B are patrons of enemies
                  missing  A is behind G against L
                    test/behind comes nearest to that:
                      missing  G and L are at war
                        hostility/sustained comes nearest to that:
                          there    G and L fight, 2020-03-01, 2020-03-04, 2020-03-07, presumed since
                          but      on 3 days of the last 365; 5 are needed (settings)
                      there    A arms G, 2020-02, presumed since
                  missing  B is behind L against G
                    test/behind comes nearest to that:
                      missing  L and G are at war, see above
                      there    B arms L, 2020-03""", answer.toString());
        Way way = Iterables.getOnlyElement(answer.nearest());
        assertEquals(2, way.missing());
        assertEquals(Set.of(), way.steps());
        assertEquals(
                "hostility/sustained",
                way.premises()
                        .get(0)
                        .ways()
                        .get(0)
                        .premises()
                        .get(0)
                        .ways()
                        .get(0)
                        .rule()
                        .name());
    }

    @Test
    void a_war_that_nobody_hints_at_can_be_what_is_missing() {
        WhyNot answer = RULES.assess(world("A ARMS G 2020-02", "B ARMS L 2020-03"))
                .asOf("2020-03-31")
                .whyNot(Patrons.class, "A", "B");
        assertEquals(
                Set.of(new War("G", "L")),
                Iterables.getOnlyElement(answer.nearest()).steps());
    }

    @Test
    void of_third_actors_nothing_is_told_where_those_asked_about_come_near() {
        WhyNot answer = Entente.with(RulePacks.standard().only("hostility", "stance/deeds", "rivalry/direct"))
                .assess(world(
                        "A ATTACKS B 2020-03-01",
                        "B REJECTS A 2020-03-02",
                        "C ATTACKS A 2020-03-03",
                        "B ARMS C 2020-03"))
                .asOf("2020-03-31")
                .whyNot(DirectRivalry.class, "A", "B");
        assertFalse(answer.toString().contains("C "), answer.toString());
        assertEquals(
                Set.of(new Relation("B", RelationTypes.ATTACKS, "A")),
                answer.nearest().get(0).steps());
    }

    @Test
    void what_is_only_denied_is_named_with_who_denies_it() {
        WhyNot answer = RULES.assess(world("A REJECTS B 2020-03-01", "B ATTACKS A 2020-03-02 denied"))
                .asOf("2020-03-31")
                .whyNot(Hostility.class, "A", "B");
        assertEquals("""
                hostility/fighting comes nearest: A and B fight
                  denied   B attacks A, by Source Two (A1)""", told(answer.toString()));
        Premise premise = Iterables.getOnlyElement(
                Iterables.getOnlyElement(answer.nearest()).premises());
        assertEquals(State.DENIED, premise.state());
        assertEquals("TWO", Iterables.getOnlyElement(premise.denials()).source());
        assertEquals(List.of(), premise.nearest());
    }

    @Test
    void a_source_that_took_its_word_back_denies() {
        World world = World.builder()
                .medium("ONE", "Source One")
                .state("A", "A")
                .state("B", "B")
                .relation("A")
                .attacks("B")
                .happened("2020-03-01")
                .published("2020-03-02")
                .per("ONE")
                .also()
                .happened("2020-03-01")
                .published("2020-03-05")
                .denied()
                .per("ONE")
                .build();
        assertEquals(
                """
                hostility/fighting comes nearest: A and B fight
                  denied   A attacks B, by Source One (F6)""",
                told(RULES.assess(world)
                        .asOf("2020-03-31")
                        .whyNot(new Hostility("A", "B"))
                        .toString()));
    }

    @Test
    void what_a_rule_asks_not_to_be_there_is_named() {
        JavaRule peaceful = rule("test/peaceful")
                .when(Relation.class)
                .where(deal -> deal.type() == RelationTypes.COOPERATES)
                .unless(
                        Hostility.class,
                        fight -> List.of(fight.first(), fight.second()),
                        deal -> List.of(deal.subject(), deal.object()))
                .derive(Patrons.class, deal -> new Patrons(deal.subject(), deal.object()));
        World world = world(
                "A COOPERATES B 2020-03-01",
                "A ATTACKS B 2020-02-01",
                "C ATTACKS A 2020-02-02",
                "C COOPERATES D 2020-03-01");
        Assessment assessment = Entente.with(
                        RulePacks.standard().only("hostility").and(peaceful))
                .assess(world)
                .asOf("2020-03-01");
        WhyNot answer = assessment.whyNot(new Patrons("A", "B"));
        assertEquals("""
                test/peaceful comes nearest: A and B are patrons of enemies
                  there    A cooperates with B, 2020-03-01
                  blocked  A and B fight, 2020-02-01, presumed since: the rule asks that there be none such""", told(answer.toString()));
        assertEquals(
                List.of(new Hostility("A", "B")),
                Iterables.getOnlyElement(answer.nearest()).blockers());
        assertEquals(
                List.of(new Patrons("C", "D")),
                assessment.whyNot(new Patrons("C", "D")).holding());
        assertEquals(
                List.of(new Patrons("A", "B")),
                Entente.with(RulePacks.standard().only("hostility").and(peaceful))
                        .assess(world.without(new Relation("A", RelationTypes.ATTACKS, "B")))
                        .asOf("2020-03-01")
                        .whyNot(new Patrons("A", "B"))
                        .holding());
    }

    @Test
    void a_fact_of_the_kind_that_a_rule_matches_can_block_it() {
        JavaRule faithful = rule("test/faithful")
                .when(Relation.class)
                .where(deal -> deal.type() == RelationTypes.COOPERATES)
                .unless(
                        Relation.class,
                        blow -> List.of(blow.type().name(), blow.subject(), blow.object()),
                        deal -> List.of("REJECTS", deal.subject(), deal.object()))
                .derive(Patrons.class, deal -> new Patrons(deal.subject(), deal.object()));
        WhyNot answer = Entente.with(RulePacks.standard().only("hostility").and(faithful))
                .assess(world("A COOPERATES B 2020-03-01", "A REJECTS B 2020-02-01", "B REJECTS A 2020-02-02"))
                .asOf("2020-03-01")
                .whyNot(Patrons.class, "A", "B");
        assertEquals(
                List.of(new Relation("A", RelationTypes.REJECTS, "B")),
                Iterables.getOnlyElement(answer.nearest()).blockers());
    }

    private static String fault(TimeMode mode, World world) {
        JavaRule timed = rule("test/timed")
                .time(mode)
                .when(Relation.class)
                .where(one -> one.type() == RelationTypes.THREATENS)
                .and(Relation.class, Relation::subject, Relation::subject)
                .where((one, other) -> other.type() == RelationTypes.ATTACKS)
                .derive(Patrons.class, (one, other) -> new Patrons(one.subject(), one.object()));
        WhyNot answer = Entente.with(RulePacks.standard().only("hostility").and(timed))
                .assess(world)
                .asOf("2022-01-01")
                .whyNot(Patrons.class, "A", "B");
        return Iterables.getOnlyElement(answer.nearest()).time().orElseThrow().text();
    }

    @Test
    void a_sequence_says_what_must_be_before_what() {
        assertEquals(
                "the first must be before the second; the first happened on 2020-05-01 at the earliest, the second began on 2020-03-01 at the latest",
                fault(TimeMode.SEQUENCE, world("A THREATENS B 2020-05-01", "A ATTACKS B 2020-03-01")));
        assertEquals(
                "the first must be before the second by at most 730 days; 1095 days lie between them",
                fault(TimeMode.SEQUENCE, world("A THREATENS B 2017-03-01", "A ATTACKS B 2020-02-29")));
        assertEquals(
                "the first must be before the second; no day is known on which the second began",
                fault(TimeMode.SEQUENCE, world("A THREATENS B 2017-03-01", "A ATTACKS B ../2020-02-29")));
    }

    @Test
    void other_time_modes_say_what_they_need() {
        World apart = world("A THREATENS B 2021-05-01", "A ATTACKS B 2020-11-01");
        assertEquals(
                "the second must have happened while the first held; it happened 2020-11-01, and the other held 2021-05-01 to 2021-10-28",
                fault(TimeMode.DURING, apart));
        assertEquals(
                "the second must have happened while the first held, or at most 90 days before; it happened 2020-11-01, and the other held 2021-05-01 to 2021-10-28",
                fault(TimeMode.WHILE, apart));
        assertEquals(
                "the first and the second must have happened within 90 days of each other; 181 days lie between them",
                fault(TimeMode.TOGETHER, apart));
        assertEquals(
                "the first and the second must be valid on a common day; the second was until 2021-04-30, the first from 2021-05-01 on",
                fault(TimeMode.OVERLAP, apart));
    }

    @Test
    void what_held_before_tells_all_its_days_and_what_ended_it() {
        Assessment assessment = RULES.assess(world(
                "A ATTACKS B 2010-03-01",
                "A ATTACKS B 2015-11-24",
                "A CEASES_FIRE_WITH B 2015-12-01",
                "C ARMS A 2018"));
        WhyNot answer = assessment.asOf("2018-06-01").whyNot(new Hostility("A", "B"));
        assertEquals("""
                It does not follow that A and B fight, as of 2018-06-01
                  held     A and B fight, 2010-03-01 until 2010-08-28, 2015-11-24 until 2015-12-01
                  ended    A attacks B, 2010-03-01, 2015-11-24: CEASES_FIRE_WITH, per Source One (A1)""", answer.toString());
    }

    @Test
    void a_war_that_has_too_few_days_left_says_so() {
        WhyNot answer = RULES.assess(world(
                        "A ATTACKS B 2020-01-01/2020-01-05",
                        "A ATTACKS B 2020-06-20",
                        "A ATTACKS B 2020-12-01",
                        "C ARMS A 2018"))
                .asOf("2021-02-01")
                .whyNot(new War("A", "B"));
        Over over = Iterables.getOnlyElement(answer.over());
        assertEquals(List.of(), over.endings());
        assertEquals(
                "on 4 days of the last 365; 5 are needed (settings)",
                over.time().orElseThrow().text());
        assertEquals("""
                It does not follow that A and B are at war, as of 2021-02-01
                  held     A and B are at war, 2020-01-05 until 2021-01-01
                  since    on 4 days of the last 365; 5 are needed (settings)""", answer.toString());
    }

    @Test
    void what_follows_only_later_says_from_when() {
        Assessment assessment = RULES.assess(world("A REJECTS B 2020-03-01", "A ATTACKS B 2020-09-27"));
        WhyNot answer = assessment.asOf("2020-03-31").whyNot(Hostility.class, "A", "B");
        assertEquals(
                LocalDate.of(2020, 9, 27),
                Iterables.getOnlyElement(answer.later()).from());
        assertEquals(
                "  later    A and B fight, from 2020-09-27 on; that is not seen yet",
                told(answer.toString()).lines().findFirst().orElseThrow());
        assertEquals(
                List.of(),
                assessment.asOf("2020-09-28").whyNot(Hostility.class, "A", "B").later());
    }

    @Test
    void a_premise_that_is_over_tells_until_when_it_was_valid() {
        WhyNot answer = RULES.assess(
                        world("A ARMS G 2010-02-01", "G AT_WAR_WITH L 2020-03-01/2020-03-31", "A REJECTS B 2019"))
                .asOf("2020-03-31")
                .whyNot(new Behind("A", "G", "L"));
        assertEquals("""
                test/behind comes nearest: A is behind G against L
                  there    G and L are at war, 2020-03-01 to 2020-03-31
                  there    A arms G, 2010-02-01
                  but      the first and the second must be valid on a common day; the second was until 2011-02-01, the first from 2020-03-01 on""", told(answer.toString()));
        WhyNot without = RULES.assess(world("A ARMS G 2010-02-01", "G ATTACKS L 2020-03-01"))
                .asOf("2020-03-31")
                .whyNot(new Behind("A", "G", "L"));
        Premise aid = without.nearest().get(0).premises().get(1);
        assertEquals(State.OVER, aid.state());
        assertEquals(LocalDate.of(2011, 2, 1), aid.over().orElseThrow().until());
        assertEquals(Optional.empty(), aid.over().orElseThrow().endings().get(0).bound());
        assertEquals("""
                test/behind comes nearest: A is behind G against L
                  missing  G and L are at war
                    hostility/sustained comes nearest to that:
                      there    G and L fight, 2020-03-01, presumed since
                      but      on 1 day of the last 365; 5 are needed (settings)
                  over     A arms G, 2010-02-01
                    valid    2010-02-01 until 2011-02-01
                    lapsed   A arms G, 2010-02-01""", told(without.toString()));
    }

    @Test
    void the_order_of_statements_changes_nothing() {
        List<String> lines =
                List.of("A ARMS G 2020-02", "B ARMS L 2020-03", "G ATTACKS L 2020-03-01", "A REJECTS L 2020-03-02");
        String[] turned = {lines.get(3), lines.get(2), lines.get(1), lines.get(0)};
        for (Class<? extends Conclusion> kind : List.of(Patrons.class, Behind.class, War.class)) {
            assertEquals(
                    RULES.assess(world(lines.toArray(String[]::new)))
                            .whyNot(kind, "A", "L")
                            .toString(),
                    RULES.assess(world(turned))
                            .whyNot(kind, "L", "A")
                            .toString()
                            .replace("between L and A", "between A and L"));
        }
    }
}
