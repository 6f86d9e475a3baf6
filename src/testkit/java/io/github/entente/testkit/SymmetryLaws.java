package io.github.entente.testkit;

import static io.github.entente.testkit.LawAssertions.check;
import static io.github.entente.testkit.LawAssertions.same;

import io.github.entente.Assessment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.query.Finding;
import io.github.entente.query.Findings;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Laws of the ends of conclusions: law 6, described in {@link Laws}. */
final class SymmetryLaws {
    private final Function<World, Assessment> assess;

    SymmetryLaws(Function<World, Assessment> assess) {
        this.assess = assess;
    }

    void bothEndsReadTheSame(World world) {
        Assessment assessment = assess.apply(world);
        DerivationGraph graph = assessment.derivations();
        for (Conclusion conclusion : AssessmentReadings.conclusions(graph)) {
            Conclusion mirrored = (Conclusion) conclusion.mirrored();
            same("the canonical " + conclusion, conclusion, conclusion.canonical());
            same("the canonical mirror of " + conclusion, conclusion, mirrored.canonical());
            same("twice mirrored", conclusion, mirrored.mirrored());
            check(graph.contains(mirrored), "%s is in the graph, its other end %s is not", conclusion, mirrored);
            same("derivations of both ends", graph.derivationsOf(conclusion), graph.derivationsOf(mirrored));
            Conclusion swapped = endsSwapped(conclusion);
            check(
                    !swapped.canonical().equals(conclusion) || mirrored.equals(swapped),
                    "%s is kept as %s, but mirrored() of the latter is %s, and rules see it from one end",
                    swapped,
                    conclusion,
                    mirrored);
            same("both ends' actors", Set.copyOf(conclusion.subjects()), Set.copyOf(mirrored.subjects()));
        }
        for (LocalDate day : AssessmentReadings.days(world)) {
            AssessmentReadings.lists(assessment.asOf(day)).forEach((name, list) -> bothEndsReadTheSame(name, list));
        }
    }

    private static Conclusion endsSwapped(Conclusion conclusion) {
        if (conclusion.subjects().size() != 2) {
            return conclusion;
        }
        String first = conclusion.subjects().get(0);
        String second = conclusion.subjects().get(1);
        return (Conclusion)
                Renaming.map(conclusion, part -> part.equals(first) ? second : part.equals(second) ? first : part);
    }

    private static void bothEndsReadTheSame(String name, Findings<?> list) {
        for (Finding<?> finding : list) {
            Conclusion conclusion = finding.conclusion();
            for (String holder : conclusion.subjects()) {
                check(
                        list.of(holder).conclusions().contains(conclusion),
                        "%s.of(\"%s\") lacks %s",
                        name,
                        holder,
                        conclusion);
                for (String target : conclusion.objects()) {
                    same(
                            name + " between " + holder + " and " + target,
                            list.between(holder, target).conclusions(),
                            list.between(target, holder).conclusions());
                    check(
                            list.between(target, holder).conclusions().contains(conclusion),
                            "%s.between(\"%s\", \"%s\") lacks %s",
                            name,
                            target,
                            holder,
                            conclusion);
                }
            }
            for (String target : conclusion.objects()) {
                check(
                        list.about(target).conclusions().contains(conclusion),
                        "%s.about(\"%s\") lacks %s",
                        name,
                        target,
                        conclusion);
            }
        }
    }

    void nobodyIsAboutItself(World world) {
        for (Conclusion conclusion :
                AssessmentReadings.conclusions(assess.apply(world).derivations())) {
            List<String> named = Renaming.texts(conclusion).stream()
                    .filter(text ->
                            world.actors().stream().anyMatch(actor -> actor.id().equals(text)))
                    .toList();
            check(named.size() == Set.copyOf(named).size(), "%s names an actor twice: %s", conclusion, named);
        }
    }
}
