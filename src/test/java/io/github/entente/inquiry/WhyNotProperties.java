package io.github.entente.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import io.github.entente.conclusion.War;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.TimeMode;
import io.github.entente.derivation.Validity;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Conduct;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.RelationTypes;
import io.github.entente.inquiry.WhyNot.Over;
import io.github.entente.inquiry.WhyNot.Premise;
import io.github.entente.inquiry.WhyNot.State;
import io.github.entente.inquiry.WhyNot.Way;
import io.github.entente.testkit.EntenteArbitraries;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WhyNotProperties {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 30);
    private static final Pattern LACKING = Pattern.compile("on (\\d+) days? of the last \\d+; (\\d+) are needed");
    private static final Validity ALWAYS = Validity.of(RelationTypes.LEADS, List.of(new Attestation(Edtf.ALWAYS, "M")));

    @Provide
    Arbitrary<World> worlds() {
        return EntenteArbitraries.worlds();
    }

    /**
     * The rule derives the conclusion from the premises of each way, the missing ones put in, and not from
     * those alone that are there.
     */
    @Property(tries = 20)
    void what_is_missing_is_what_is_missing(@ForAll("worlds") World world) {
        Assessment assessment = Entente.assess(world).asOf(DAY);
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

    /**
     * Where nothing but facts is missing in the end, stating these makes the conclusion follow. Else it
     * follows or less is missing. An office is stated for all days, since what it counts for may be earlier.
     */
    @Property(tries = 20)
    void what_is_missing_brings_it_closer_when_stated(@ForAll("worlds") World world) {
        Assessment assessment = Entente.assess(world).asOf(DAY);
        for (Conclusion asked : asked(world)) {
            for (Way way : assessment.whyNot(asked).nearest()) {
                if (way.steps().stream().allMatch(Fact.class::isInstance)) {
                    WhyNot closer =
                            Entente.assess(stating(world, way)).asOf(DAY).whyNot(asked);
                    assertTrue(
                            !closer.holding().isEmpty()
                                    || (!isStatedOnly(way)
                                            && closer.nearest().get(0).steps().size()
                                                    <= way.steps().size()),
                            () -> way + "\n" + closer);
                }
            }
        }
    }

    /** It was valid on the day until when it is said to have been, and not on the next. */
    @Property(tries = 20)
    void what_is_over_held_until_then_and_what_is_later_holds_from_then(@ForAll("worlds") World world) {
        Assessment assessment = Entente.assess(world);
        for (Conclusion asked : asked(world)) {
            WhyNot answer = assessment.asOf(DAY).whyNot(asked);
            assertTrue(answer.holding().isEmpty()
                    || (answer.over().isEmpty() && answer.later().isEmpty()));
            for (Over over : answer.over()) {
                assertTrue(over.until().isBefore(answer.day()));
                assertTrue(holds(assessment, over.until(), asked));
                assertFalse(holds(assessment, over.until().plusDays(1), asked));
                assertTrue(!over.endings().isEmpty() || over.time().isPresent(), over::toString);
            }
            answer.later().forEach(later -> {
                assertTrue(later.from().isAfter(answer.day()));
                assertTrue(holds(assessment, later.from(), asked));
                assertFalse(holds(assessment, later.from().minusDays(1), asked));
            });
        }
    }

    private static boolean holds(Assessment assessment, LocalDate day, Conclusion asked) {
        return assessment.asOf(day).whyNot(asked).holding().equals(List.of(asked));
    }

    private static final Set<RelationType> FIGHTS = Set.of(RelationTypes.ATTACKS, RelationTypes.CAPTURES_FROM);

    /** As many days of fighting as are said to be lacking make it a war. */
    @Property(tries = 20)
    void the_days_that_a_war_is_said_to_lack_make_it_one(@ForAll("worlds") World world) {
        for (Way way : wars(Entente.assess(world).asOf(DAY), world)) {
            War war = (War) way.conclusion();
            Matcher told = LACKING.matcher(way.time().orElseThrow().text());
            assertTrue(told.find(), way::toString);
            int lacking = Integer.parseInt(told.group(2)) - Integer.parseInt(told.group(1));
            for (int days : new int[] {lacking - 1, lacking}) {
                World fought = world;
                LocalDate day = DAY;
                for (int i = 0; i < days && day.isAfter(DAY.minusDays(365)); day = day.minusDays(1)) {
                    LocalDate added = day;
                    boolean isFought = world.relations().stream()
                            .filter(one -> FIGHTS.contains(one.type()))
                            .filter(one -> one.actors().containsAll(war.subjects()))
                            .flatMap(one -> world.attestations(one).stream())
                            .anyMatch(one -> one.happened()
                                            .first()
                                            .map(first -> !added.isBefore(first))
                                            .orElse(true)
                                    && one.happened()
                                            .last()
                                            .map(last -> !added.isAfter(last))
                                            .orElse(true));
                    if (!isFought) {
                        fought = fought.with(
                                new Relation(war.first(), RelationTypes.CAPTURES_FROM, war.second()),
                                new Attestation(Edtf.parse(day.toString()), war.first()));
                        i++;
                    }
                }
                assertEquals(days == lacking, holds(Entente.assess(fought), DAY, war), way::toString);
            }
        }
    }

    private static List<Way> wars(Assessment assessment, World world) {
        return asked(world).stream()
                .filter(War.class::isInstance)
                .flatMap(war -> assessment.whyNot(war).nearest().stream())
                .filter(way -> way.missing() == 0 && way.rule().time() == TimeMode.SUSTAINED)
                .toList();
    }

    private static List<Conclusion> asked(World world) {
        List<Actor> actors = List.copyOf(world.actors());
        List<Conclusion> asked = new ArrayList<>();
        for (int i = 0; i + 1 < Math.min(4, actors.size()); i++) {
            String one = actors.get(i).id();
            String other = actors.get(i + 1).id();
            asked.addAll(List.of(new War(one, other), new Hostility(one, other), new DirectRivalry(one, other)));
        }
        return asked.stream().map(one -> (Conclusion) one.canonical()).toList();
    }

    private static World stating(World world, Way way) {
        World more = world;
        String source = world.actors().iterator().next().id();
        for (Proposition step : way.steps()) {
            boolean act = step instanceof Conduct conduct && (conduct.words() || conduct.deeds());
            more = more.with((Fact) step, new Attestation(act ? Edtf.parse(DAY.toString()) : Edtf.ALWAYS, source));
        }
        return more;
    }

    /** Whether all that is the matter with it is what is missing in the end. */
    private static boolean isStatedOnly(Way way) {
        return way.time().isEmpty()
                && way.blockers().isEmpty()
                && way.premises().stream()
                        .allMatch(premise -> premise.state() != State.OVER
                                && (premise.ways().isEmpty()
                                        || isStatedOnly(premise.ways().get(0))));
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
