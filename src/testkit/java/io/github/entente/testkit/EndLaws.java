package io.github.entente.testkit;

import static io.github.entente.testkit.Checks.check;
import static io.github.entente.testkit.Checks.same;

import io.github.entente.Assessment;
import io.github.entente.World;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.query.Finding;
import io.github.entente.query.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Laws of the ends of conclusions: law 6. What each says stands at {@link Laws}. */
final class EndLaws {
    private final Function<World, Assessment> assess;

    EndLaws(Function<World, Assessment> assess) {
        this.assess = assess;
    }

    void bothEndsReadTheSame(World world) {
        Assessment assessment = assess.apply(world);
        DerivationGraph graph = assessment.derivations();
        for (Conclusion conclusion : Readings.conclusions(graph)) {
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
            same("both ends' actors", Set.copyOf(conclusion.of()), Set.copyOf(mirrored.of()));
        }
        for (LocalDate day : Readings.days(world)) {
            Readings.lists(assessment.asOf(day)).forEach((name, list) -> bothEndsReadTheSame(name, list));
        }
    }

    private static Conclusion endsSwapped(Conclusion conclusion) {
        if (conclusion.of().size() != 2) {
            return conclusion;
        }
        String first = conclusion.of().get(0);
        String second = conclusion.of().get(1);
        return (Conclusion)
                Renaming.map(conclusion, part -> part.equals(first) ? second : part.equals(second) ? first : part);
    }

    private static void bothEndsReadTheSame(String name, Findings<?, ?> list) {
        for (Finding<?> finding : list) {
            Conclusion conclusion = finding.conclusion();
            for (String holder : conclusion.of()) {
                check(
                        list.of(holder).conclusions().contains(conclusion),
                        "%s.of(\"%s\") lacks %s",
                        name,
                        holder,
                        conclusion);
                for (String target : conclusion.about()) {
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
            for (String target : conclusion.about()) {
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
        for (Conclusion conclusion : Readings.conclusions(assess.apply(world).derivations())) {
            List<String> named = Renaming.texts(conclusion).stream()
                    .filter(text ->
                            world.actors().stream().anyMatch(actor -> actor.id().equals(text)))
                    .toList();
            check(named.size() == Set.copyOf(named).size(), "%s names an actor twice: %s", conclusion, named);
        }
    }
}
