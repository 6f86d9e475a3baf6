package io.github.entente.testkit;

import static io.github.entente.testkit.LawAssertions.check;
import static io.github.entente.testkit.LawAssertions.same;

import io.github.entente.Assessment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.Hull;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Laws of days: law 7 and the law of hulls, described in {@link Laws}. */
final class TimeLaws {
    private final Function<World, Assessment> assess;

    TimeLaws(Function<World, Assessment> assess) {
        this.assess = assess;
    }

    void laterFactsChangeNothingEarlier(World world, LocalDate day) {
        same(
                "what is read as of " + day,
                AssessmentReadings.values(assess.apply(seen(world, day)).asOf(day)),
                AssessmentReadings.values(assess.apply(world).asOf(day)));
    }

    void laterFactsChangeNoEarlierWord(World world, LocalDate day) {
        same(
                "all that is said as of " + day,
                AssessmentReadings.print(assess.apply(seen(world, day)).asOf(day)),
                AssessmentReadings.print(assess.apply(world).asOf(day)));
    }

    private static World seen(World world, LocalDate day) {
        List<Statement> seen = Statement.of(world).stream()
                .filter(one -> one.attestation()
                        .happened()
                        .first()
                        .filter(first -> first.isAfter(day))
                        .isEmpty())
                .toList();
        return Statement.restate(world, seen);
    }

    void hullsCoverDays(World world) {
        ReadGraph read = AssessmentReadings.read(assess.apply(world));
        for (Conclusion conclusion : AssessmentReadings.everValid(read)) {
            Hull days = dated(read.when(conclusion).hull());
            Optional<Hull> hull = read.graph().derivationsOf(conclusion).stream()
                    .filter(derivation -> derivation.premises().stream()
                            .noneMatch(premise -> read.when(premise).isNever()))
                    .map(derivation -> Hull.derived(
                            derivation.rule().time(),
                            derivation.premises().stream()
                                    .map(premise -> read.when(premise).hull())
                                    .toList()))
                    .filter(some -> !some.isEmpty())
                    .reduce(Hull::union);
            check(
                    hull.isPresent() && hull.get().covers(days),
                    "%s is valid in %s, outside of the hull %s",
                    conclusion,
                    days,
                    hull);
        }
    }

    private static Hull dated(Hull hull) {
        long first = LocalDate.of(1, 1, 1).toEpochDay();
        return new Hull(Math.max(hull.first(), first), Math.min(hull.last(), World.LAST_DAY.toEpochDay()));
    }
}
