package io.github.entente.testkit;

import static io.github.entente.testkit.LawAssertions.close;
import static io.github.entente.testkit.LawAssertions.same;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.Assessment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.Side;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Laws of sides: law 9, described in {@link Laws}. */
final class SideLaws {
    private final Function<World, Assessment> assess;

    SideLaws(Function<World, Assessment> assess) {
        this.assess = assess;
    }

    void swappingSidesSwapsStances(World world) {
        Assessment before = assess.apply(retyped(world, type -> twin(type, type.side())));
        Assessment after =
                assess.apply(retyped(world, type -> twin(type, type.side().opposite())));
        same(
                "derivations with sides swapped",
                sided(before).stream().map(SideLaws::swapped).collect(Collectors.toSet()),
                sided(after));
        ReadGraph one = AssessmentReadings.read(before);
        ReadGraph other = AssessmentReadings.read(after);
        for (AssessmentReadings.Firing firing : sided(before)) {
            Conclusion conclusion = firing.conclusion();
            Conclusion swapped = (Conclusion) swap(conclusion);
            same("the days of " + conclusion, one.when(conclusion), other.when(swapped));
            for (LocalDate day : AssessmentReadings.days(world)) {
                close(
                        "the strength on " + day + " of " + conclusion,
                        one.strength(conclusion, day),
                        other.strength(swapped, day));
            }
        }
    }

    private static Set<AssessmentReadings.Firing> sided(Assessment assessment) {
        return AssessmentReadings.firings(assessment.derivations()).stream()
                .filter(firing -> firing.rule().startsWith("attribution/")
                        || Set.of("stance/words", "stance/deeds", "stance/through-the-leader", "stance/voice")
                                .contains(firing.rule()))
                .collect(Collectors.toSet());
    }

    private static Fact retyped(Fact fact, UnaryOperator<RelationType> retype) {
        return fact instanceof Relation relation
                ? new Relation(relation.subject(), retype.apply(relation.type()), relation.object(), relation.against())
                : fact;
    }

    private static World retyped(World world, UnaryOperator<RelationType> retype) {
        return Statement.restate(
                world,
                Statement.of(world).stream()
                        .map(one -> new Statement(retyped(one.fact(), retype), one.attestation()))
                        .toList());
    }

    private static RelationType twin(RelationType type, Side side) {
        return type.side() == Side.NONE ? type : sided("TWIN_" + type.name(), type, side);
    }

    /** It ends nothing, since what it ended has got a twin too. */
    private static RelationType sided(String name, RelationType type, Side side) {
        String base = name.replaceAll("_(PRO|CON)$", "");
        return new RelationType(
                base + (side == Side.FOR ? "_PRO" : "_CON"),
                type.quadClass(),
                side,
                type.weight(),
                type.lifetimeDays(),
                type.halfLifeDays(),
                type.symmetric(),
                type.phrase(),
                type.source(),
                type.standing(),
                type.partisan(),
                ImmutableSortedSet.of());
    }

    private static AssessmentReadings.Firing swapped(AssessmentReadings.Firing firing) {
        return new AssessmentReadings.Firing(
                firing.rule(),
                firing.premises().stream().map(SideLaws::swap).collect(ImmutableSet.toImmutableSet()),
                (Conclusion) swap(firing.conclusion()));
    }

    private static Proposition swap(Proposition proposition) {
        return ((Proposition) Renaming.map(proposition, SideLaws::swapPart)).canonical();
    }

    private static Object swapPart(Object part) {
        if (part instanceof Side side) {
            return side.opposite();
        } else if (part instanceof RelationType type) {
            return type.name().startsWith("TWIN_")
                    ? sided(type.name(), type, type.side().opposite())
                    : type;
        }
        return Renaming.map(part, SideLaws::swapPart);
    }
}
