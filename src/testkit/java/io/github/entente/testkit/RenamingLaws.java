package io.github.entente.testkit;

import static io.github.entente.testkit.LawAssertions.close;
import static io.github.entente.testkit.LawAssertions.same;

import com.google.common.collect.ImmutableSet;
import io.github.entente.Assessment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.fact.Proposition;
import io.github.entente.query.Findings;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Laws of actors' names: law 4, described in {@link Laws}. */
final class RenamingLaws {
    private final Function<World, Assessment> assess;

    RenamingLaws(Function<World, Assessment> assess) {
        this.assess = assess;
    }

    void renamingOnlyRenames(World world, Random random) {
        Renaming renaming = new Renaming(world, random);
        Assessment before = assess.apply(world);
        Assessment after = assess.apply(renaming.of(world));
        same(
                "derivations",
                AssessmentReadings.firings(before.derivations()).stream()
                        .map(firing -> new AssessmentReadings.Firing(
                                firing.rule(),
                                firing.premises().stream().map(renaming::of).collect(ImmutableSet.toImmutableSet()),
                                (Conclusion) renaming.of(firing.conclusion())))
                        .collect(Collectors.toSet()),
                AssessmentReadings.firings(after.derivations()));
        ReadGraph one = AssessmentReadings.read(before);
        ReadGraph other = AssessmentReadings.read(after);
        for (Conclusion conclusion : AssessmentReadings.everValid(one)) {
            Proposition renamed = renaming.of(conclusion);
            same("the days of " + conclusion, one.when(conclusion), other.when(renamed));
            for (LocalDate day : AssessmentReadings.days(world)) {
                close(
                        "the strength on " + day + " of " + conclusion,
                        one.strength(conclusion, day),
                        other.strength(renamed, day));
            }
        }
    }

    void renamingOnlyRenamesLists(World world, Random random) {
        Renaming renaming = new Renaming(world, random);
        Assessment before = assess.apply(world);
        Assessment after = assess.apply(renaming.of(world));
        for (LocalDate day : AssessmentReadings.days(world)) {
            Map<String, Findings<?>> lists = AssessmentReadings.lists(after.asOf(day));
            AssessmentReadings.lists(before.asOf(day))
                    .forEach((name, list) -> same(
                            name + " as of " + day,
                            ListLaws.shown(list).stream().map(renaming::of).collect(Collectors.toSet()),
                            ListLaws.shown(Objects.requireNonNull(lists.get(name)))));
        }
    }
}
