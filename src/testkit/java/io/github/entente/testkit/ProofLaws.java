package io.github.entente.testkit;

import static io.github.entente.testkit.LawAssertions.check;
import static io.github.entente.testkit.LawAssertions.same;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.entente.Assessment;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Hypothesis;
import io.github.entente.conclusion.Siding;
import io.github.entente.conclusion.Stance;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.Explanation;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.TimeMode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Fact;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Laws of explanations and derivations: law 8, described in {@link Laws}. */
final class ProofLaws {
    private final Function<World, Assessment> assess;
    private final ImmutableSet<String> readersOfByLeader;

    ProofLaws(Function<World, Assessment> assess, ImmutableSet<String> readersOfByLeader) {
        this.assess = assess;
        this.readersOfByLeader = readersOfByLeader;
    }

    void explanationsProve(World world) {
        Assessment assessment = assess.apply(world);
        ReadGraph read = AssessmentReadings.read(assessment);
        int minimized = 0;
        for (Conclusion conclusion : AssessmentReadings.everValid(read)) {
            LocalDate day = read.referenceDay(conclusion, World.LAST_DAY).orElseThrow();
            Explanation explanation = read.explain(conclusion, day, World.LAST_DAY, world.actors());
            proves(world, read, conclusion, explanation);
            again(world, read, conclusion, day, explanation);
            if (minimized < 4) {
                minimized++;
                noneCanBeSpared(world, conclusion, explanation.leaves());
            }
        }
        for (LocalDate day : AssessmentReadings.days(world)) {
            AssessmentReadings.lists(assessment.asOf(day))
                    .forEach((name, list) ->
                            list.forEach(finding -> proves(world, read, finding.conclusion(), finding.explain())));
        }
    }

    private static void proves(World world, ReadGraph read, Conclusion conclusion, Explanation explanation) {
        same("what is explained", conclusion, explanation.proposition());
        isProof(world, read.graph(), explanation, ImmutableList.of());
        same("the leaves", leaves(explanation), explanation.leaves());
    }

    void derivationsHavePremises(World world) {
        DerivationGraph graph = assess.apply(world).derivations();
        for (Derivation derivation : graph.derivations()) {
            check(!derivation.premises().isEmpty(), "%s has no premise", derivation);
        }
        Set<Proposition> founded = new HashSet<>(world.statements().keySet());
        List<Derivation> open = new ArrayList<>(graph.derivations());
        while (open.removeIf(derivation -> isFounded(derivation, founded) && founds(derivation, founded))) {
            // until nothing more follows
        }
        for (Conclusion conclusion : AssessmentReadings.conclusions(graph)) {
            check(
                    founded.contains(conclusion),
                    "%s does not follow from what is stated; its derivations are %s",
                    conclusion,
                    graph.derivationsOf(conclusion));
        }
        check(open.isEmpty(), "nobody stated or concluded the premises of %s", open);
    }

    private static boolean isFounded(Derivation derivation, Set<Proposition> founded) {
        return derivation.premises().stream().map(Proposition::canonical).allMatch(founded::contains);
    }

    private static boolean founds(Derivation derivation, Set<Proposition> founded) {
        founded.add(derivation.conclusion());
        return true;
    }

    void weakPremisesAreReadByFew(World world) {
        for (Derivation derivation : assess.apply(world).derivations().derivations()) {
            for (Proposition premise : derivation.premises()) {
                check(
                        !(premise instanceof Hypothesis)
                                || derivation.rule().pack().equals("balance"),
                        "%s has a hypothesis as a premise; only rules of the pack balance may: %s",
                        derivation.rule(),
                        derivation);
                if (premise instanceof Stance stance) {
                    check(
                            stance.basis() != Basis.INFERRED,
                            "%s has an inferred stance as a premise; no rule may: %s",
                            derivation.rule(),
                            derivation);
                    checkReader(derivation, stance.basis(), "stance");
                } else if (premise instanceof Siding siding) {
                    checkReader(derivation, siding.basis(), "siding");
                }
            }
        }
    }

    private void checkReader(Derivation derivation, Basis basis, String what) {
        check(
                basis != Basis.BY_LEADER
                        || readersOfByLeader.contains(derivation.rule().name()),
                "%s has a %s by leader as a premise; of all rules %s may: %s",
                derivation.rule(),
                what,
                readersOfByLeader,
                derivation);
    }

    void alternativesProve(World world) {
        ReadGraph read = AssessmentReadings.read(assess.apply(world));
        for (Conclusion conclusion : AssessmentReadings.everValid(read)) {
            LocalDate day = read.referenceDay(conclusion, World.LAST_DAY).orElseThrow();
            Explanation explanation = read.explain(conclusion, day, World.LAST_DAY, world.actors());
            Set<Derivation> shown = new HashSet<>();
            explanation.derivation().ifPresent(shown::add);
            for (Explanation other : explanation.alternatives()) {
                same("what an alternative explains", conclusion, other.proposition());
                check(shown.add(other.derivation().orElseThrow()), "%s is explained twice by %s", conclusion, other);
                isProof(world, read.graph(), other, ImmutableList.of());
            }
        }
    }

    private static void isProof(World world, DerivationGraph graph, Explanation part, ImmutableList<Proposition> path) {
        Proposition proposition = part.proposition();
        check(!path.contains(proposition), "the explanation of %s goes in a circle: %s", proposition, path);
        check(part.strength() > 0 && part.strength() < 1, "%s has strength %s", proposition, part.strength());
        check(!part.when().isNever(), "%s is never valid", proposition);
        if (part.derivation().isEmpty()) {
            check(
                    proposition instanceof Fact fact && world.states(fact),
                    "an explanation ends in %s, which nobody stated",
                    proposition);
            check(
                    part.attestations().stream().anyMatch(Attestation::affirms),
                    "an explanation ends in %s, which nobody affirms by then",
                    proposition);
            return;
        }
        Derivation derivation = part.derivation().orElseThrow();
        check(
                !derivation.premises().isEmpty(),
                "%s has no premise: its explanation ends in nothing stated",
                derivation);
        same("what the derivation concludes", proposition, derivation.conclusion());
        check(
                graph.derivationsOf(derivation.conclusion()).contains(derivation),
                "the graph lacks the derivation %s",
                derivation);
        same(
                "the premises of " + derivation,
                derivation.premises().stream()
                        .map(Proposition::canonical)
                        .distinct()
                        .toList(),
                part.premises().stream()
                        .map(Explanation::proposition)
                        .distinct()
                        .toList());
        ImmutableList<Proposition> longer = ImmutableList.<Proposition>builder()
                .addAll(path)
                .add(proposition)
                .build();
        part.premises().forEach(premise -> isProof(world, graph, premise, longer));
        for (Explanation other : part.further()) {
            check(
                    part.premises().stream()
                            .anyMatch(premise -> premise.proposition().equals(other.proposition())),
                    "%s is proved further for %s, but is no premise of it",
                    other.proposition(),
                    derivation);
            isProof(world, graph, other, longer);
        }
    }

    private static Set<Proposition> leaves(Explanation part) {
        if (part.derivation().isEmpty()) {
            Set<Proposition> bounded = new LinkedHashSet<>(Set.of(part.proposition()));
            part.bounds().forEach(bound -> bound.by().ifPresent(bounded::add));
            return bounded;
        }
        Set<Proposition> leaves = new LinkedHashSet<>();
        part.premises().forEach(premise -> leaves.addAll(leaves(premise)));
        part.further().forEach(other -> leaves.addAll(leaves(other)));
        return leaves;
    }

    private void again(World world, ReadGraph read, Conclusion conclusion, LocalDate day, Explanation explanation) {
        ReadGraph alone = AssessmentReadings.read(assess.apply(only(world, explanation.leaves())));
        check(
                alone.when(conclusion).isValidOn(day) || turnsInACircle(read.graph(), explanation),
                "%s follows on %s, but not from the leaves of its explanation alone:\n%s",
                conclusion,
                day,
                explanation);
        check(
                alone.when(conclusion)
                        .validOn()
                        .enclosesAll(explanation.whenProved().validOn()),
                "%s is proved for %s, but by its leaves alone it is valid on %s:\n%s",
                conclusion,
                explanation.whenProved().validOn(),
                alone.when(conclusion).validOn(),
                explanation);
    }

    /**
     * Whether a sequence rests on conclusions that rest on themselves, such as agents of each other: where a
     * tie begins, their acts begin anew by going round, and no proof goes round.
     */
    private static boolean turnsInACircle(DerivationGraph graph, Explanation part) {
        boolean sequence = part.derivation()
                .filter(derivation -> derivation.rule().time() == TimeMode.SEQUENCE)
                .isPresent();
        return sequence
                && part.premises().stream()
                        .flatMap(premise -> behind(graph, premise.proposition()).stream())
                        .anyMatch(one -> graph.derivationsOf(one).stream()
                                .flatMap(derivation -> derivation.premises().stream())
                                .anyMatch(premise ->
                                        behind(graph, premise.canonical()).contains(one)));
    }

    /** The conclusions from which the proposition can follow, itself included. */
    private static Set<Conclusion> behind(DerivationGraph graph, Proposition proposition) {
        Set<Conclusion> behind = new LinkedHashSet<>();
        Deque<Proposition> open = new ArrayDeque<>(List.of(proposition));
        while (!open.isEmpty()) {
            if (open.remove() instanceof Conclusion conclusion && behind.add(conclusion)) {
                for (Derivation derivation : graph.derivationsOf(conclusion)) {
                    derivation.premises().forEach(premise -> open.add(premise.canonical()));
                }
            }
        }
        return behind;
    }

    private void noneCanBeSpared(World world, Conclusion conclusion, Set<Fact> leaves) {
        Set<Fact> least = new LinkedHashSet<>(leaves);
        Set<Fact> positive = new LinkedHashSet<>(leaves);
        positive.removeIf(leaf -> leaf instanceof Relation relation
                && !relation.type().ends().isEmpty()); // without an end more may follow
        for (Fact leaf : positive) {
            least.remove(leaf);
            if (!follows(conclusion, only(world, least))) {
                least.add(leaf);
            }
        }
        check(follows(conclusion, only(world, least)), "%s does not follow from %s", conclusion, least);
        for (Fact leaf : Sets.intersection(least, positive)) {
            Set<Fact> fewer = Sets.difference(least, Set.of(leaf));
            check(
                    !follows(conclusion, only(world, fewer)),
                    "%s follows from %s, but did not from more",
                    conclusion,
                    fewer);
        }
    }

    private boolean follows(Conclusion conclusion, World world) {
        return !AssessmentReadings.read(assess.apply(world)).when(conclusion).isNever();
    }

    private static World only(World world, Set<Fact> facts) {
        return Statement.restate(
                world,
                Statement.of(world).stream()
                        .filter(one -> facts.contains(one.fact()))
                        .toList());
    }
}
