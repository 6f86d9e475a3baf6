package io.github.entente.testkit;

import static io.github.entente.testkit.LawAssertions.check;
import static io.github.entente.testkit.LawAssertions.same;

import io.github.entente.Assessment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Leverage;
import io.github.entente.fact.Actor;
import io.github.entente.fact.Proposition;
import io.github.entente.query.Finding;
import io.github.entente.query.Findings;
import io.github.entente.query.Position;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Laws of lists and positions, described in {@link Laws}. */
final class ListLaws {
    private final Function<World, Assessment> assess;

    ListLaws(Function<World, Assessment> assess) {
        this.assess = assess;
    }

    void foldingNeverHidesAll(World world) {
        Assessment assessment = assess.apply(world);
        for (LocalDate day : AssessmentReadings.days(world)) {
            AssessmentReadings.lists(assessment.asOf(day))
                    .forEach((name, list) -> check(
                            !hasHolders(list.withSubordinates()) || !shown(list).isEmpty(),
                            "%s as of %s show nothing of:\n%s",
                            name,
                            day,
                            list));
        }
    }

    /**
     * Whether the list has conclusions with one holder each. A pair of a subordinate and its principal is
     * rightly shown nowhere, nor is the leverage of one over the other.
     */
    private static boolean hasHolders(Findings<?> list) {
        return list.stream()
                .map(Finding::conclusion)
                .anyMatch(conclusion -> conclusion.subjects().size() == 1 && !(conclusion instanceof Leverage));
    }

    static Set<Proposition> shown(Findings<?> list) {
        return list.stream()
                .filter(finding -> !finding.isSubordinate())
                .map(Finding::conclusion)
                .collect(Collectors.toSet());
    }

    void bystandersHaveNoPosition(World world) {
        Assessment assessment = assess.apply(world);
        Set<String> partaking = new HashSet<>();
        world.statements().keySet().forEach(fact -> partaking.addAll(fact.actors()));
        for (Actor bystander : world.actors()) {
            if (partaking.contains(bystander.id())) {
                continue;
            }
            for (Conclusion conclusion : AssessmentReadings.conclusions(assessment.derivations())) {
                check(
                        !conclusion.subjects().contains(bystander.id())
                                && !conclusion.objects().contains(bystander.id()),
                        "%s is about %s, which takes part in nothing",
                        conclusion,
                        bystander);
            }
            for (Actor other : world.actors()) {
                if (!other.equals(bystander)) {
                    same(
                            "the position of " + bystander,
                            Position.Verdict.UNKNOWN,
                            assessment
                                    .position(bystander.id())
                                    .toward(other.id())
                                    .verdict());
                    same(
                            "the position toward " + bystander,
                            Position.Verdict.UNKNOWN,
                            assessment
                                    .position(other.id())
                                    .toward(bystander.id())
                                    .verdict());
                }
            }
        }
    }

    void whatIsListedHolds(World world) {
        Assessment assessment = assess.apply(world);
        for (LocalDate day : AssessmentReadings.days(world)) {
            Assessment then = assessment.asOf(day);
            AssessmentReadings.lists(then)
                    .forEach((name, list) -> list.forEach(finding -> {
                        check(!finding.when().isNever(), "%s as of %s lists %s, never valid", name, day, finding);
                        check(
                                !finding.day().isAfter(day),
                                "%s as of %s asks %s on %s",
                                name,
                                day,
                                finding,
                                finding.day());
                        check(
                                finding.when().isValidOn(finding.day()),
                                "%s as of %s lists %s, not valid on %s",
                                name,
                                day,
                                finding,
                                finding.day());
                        check(
                                finding.strength() > 0 && finding.strength() <= 0.99,
                                "%s as of %s lists %s with strength %s",
                                name,
                                day,
                                finding,
                                finding.strength());
                    }));
            then.stances()
                    .withSubordinates()
                    .forEach(stance -> check(stance.when().isValidOn(day), "stances as of %s list %s", day, stance));
            then.hostilities()
                    .withSubordinates()
                    .forEach(war -> check(war.when().isValidOn(day), "hostilities as of %s list %s", day, war));
        }
    }
}
