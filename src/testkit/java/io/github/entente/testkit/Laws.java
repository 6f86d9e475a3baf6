package io.github.entente.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.entente.Assessment;
import io.github.entente.Assessor;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.World;
import io.github.entente.conclusion.Conclusion;
import io.github.entente.conclusion.Hypothesis;
import io.github.entente.conclusion.Leverage;
import io.github.entente.conclusion.Stance;
import io.github.entente.derivation.Derivation;
import io.github.entente.derivation.DerivationGraph;
import io.github.entente.derivation.Explanation;
import io.github.entente.derivation.Hull;
import io.github.entente.derivation.ReadGraph;
import io.github.entente.derivation.When;
import io.github.entente.fact.Actor;
import io.github.entente.fact.ActorKind;
import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Basis;
import io.github.entente.fact.Proposition;
import io.github.entente.fact.Relation;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.Side;
import io.github.entente.query.Finding;
import io.github.entente.query.Findings;
import io.github.entente.query.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The laws that hold of every world, whatever the rules, as long as these are positive. Each method checks one law of one world and throws an {@link AssertionError} that
 * says what broke it. {@link LawfulRules} runs them all by jqwik. Immutable; as safe for use by several threads as the assessing function.
 */
public final class Laws {
    /** The shipped rules that may read a stance to a leader as one to the led, by name. */
    public static final ImmutableSortedSet<String> READERS_OF_BY_LEADER =
            ImmutableSortedSet.of("consistency/mixed-signals", "consistency/shift", "stance/voice");

    private static final double CLOSE = 1e-9;

    private final Function<World, Assessment> assess;
    private final Optional<Assessor> assessor;
    private final BiFunction<World, List<Edit>, Assessment> after;
    private final ImmutableSet<String> readersOfByLeader;

    private Laws(
            Function<World, Assessment> assess,
            Optional<Assessor> assessor,
            BiFunction<World, List<Edit>, Assessment> after,
            Set<String> readersOfByLeader) {
        this.assess = assess;
        this.assessor = assessor;
        this.after = after;
        this.readersOfByLeader = ImmutableSet.copyOf(readersOfByLeader);
    }

    /** The laws of these rules. */
    public static Laws of(RulePacks packs) {
        Assessor assessor = Entente.with(packs);
        return of(assessor::assess, Optional.of(assessor));
    }

    /** The laws of whatever assesses worlds. What rules meet first cannot be chosen then, so law 1 is that of statements alone. */
    public static Laws of(Function<World, Assessment> assess) {
        return of(assess, Optional.empty());
    }

    private static Laws of(Function<World, Assessment> assess, Optional<Assessor> assessor) {
        return new Laws(
                assess,
                assessor,
                (start, edits) -> assess.apply(History.of(start, edits).end()),
                READERS_OF_BY_LEADER);
    }

    /** The laws of the shipped rules. */
    public static Laws ofShippedRules() {
        return of(RulePacks.standard());
    }

    /**
     * The same laws, of an engine that keeps its state between edits. Law 3 compares what it says after edits with what is said of the edited world from scratch; without
     * this, that too is a run from scratch.
     *
     * @param after opens the world, makes the edits one after the other, and assesses what is stated then
     */
    public Laws withEdits(BiFunction<World, List<Edit>, Assessment> after) {
        return new Laws(assess, assessor, after, readersOfByLeader);
    }

    /**
     * The same laws, where these rules alone may have a stance to a leader, taken as one to the led ({@link Basis#BY_LEADER}), as a premise.
     *
     * @param rules names of rules, {@code pack/claim}; {@link #READERS_OF_BY_LEADER} unless told otherwise
     */
    public Laws withReadersOfByLeader(Set<String> rules) {
        return new Laws(assess, assessor, after, rules);
    }

    /**
     * Law 1. The order of statements changes nothing, nor does it from which end a symmetric relation is stated. Worlds sort what they state, so the rules are shown actors
     * and relations in another order too.
     */
    public void orderChangesNothing(World world, Random random) {
        List<Statement> shuffled = new ArrayList<>(Statement.of(world));
        Collections.shuffle(shuffled, random);
        shuffled.replaceAll(one -> new Statement(one.relation().mirrored(), one.attestation()));
        World other = Statement.restate(world, shuffled);
        same("the world", world, other);
        Assessment assessment = assess.apply(world);
        sameInAllRespects(assessment, assess.apply(other));
        if (assessor.isPresent()) {
            sameInAllRespects(assessment, shuffled(assessor.get(), world, random));
        }
    }

    private static Assessment shuffled(Assessor assessor, World world, Random random) {
        List<Actor> actors = new ArrayList<>(world.actors());
        Collections.shuffle(actors, random);
        List<Relation> relations = new ArrayList<>(world.relations());
        Collections.shuffle(relations, random);
        Map<Relation, When> stated = new LinkedHashMap<>();
        relations.forEach(relation -> stated.put(relation, When.of(relation.type(), world.attestations(relation))));
        return assessor.read(world, assessor.derive(actors, stated));
    }

    /** Law 2. Stating everything twice changes nothing. */
    public void repeatingChangesNothing(World world) {
        List<Statement> twice = new ArrayList<>(Statement.of(world));
        twice.addAll(Statement.of(world));
        World other = Statement.restate(world, twice);
        same("the world", world, other);
        sameInAllRespects(assess.apply(world), assess.apply(other));
    }

    /**
     * Law 3. What was stated and withdrawn has never been stated: after any edits all is as if the world had never been otherwise. Withdrawing a source takes all that
     * came from it or passed through it.
     */
    public void withdrawnIsNeverStated(History history) {
        World start = history.start();
        Set<Statement> left = new LinkedHashSet<>(Statement.of(start));
        for (Edit edit : history.edits()) {
            if (edit instanceof Edit.State state) {
                left.add(new Statement(state.relation().canonical(), state.attestation()));
            } else {
                left.removeIf(one -> withdraws(edit, one));
            }
        }
        World never = Statement.restate(start, left);
        same("the edited world", never, history.end());
        sameInAllRespects(assess.apply(never), after.apply(start, history.edits()));
    }

    private static boolean withdraws(Edit edit, Statement one) {
        if (edit instanceof Edit.WithdrawAttestation attestation) {
            return one.attestation().equals(attestation.attestation())
                    && one.relation().equals(attestation.relation().canonical());
        } else if (edit instanceof Edit.WithdrawRelation relation) {
            return one.relation().equals(relation.relation().canonical());
        } else if (edit instanceof Edit.WithdrawActor actor) {
            return one.relation().subject().equals(actor.id())
                    || one.relation().object().equals(actor.id())
                    || one.relation().isAgainst(actor.id());
        } else if (edit instanceof Edit.WithdrawSource source) {
            return one.attestation().source().equals(source.id())
                    || one.attestation().via().contains(source.id());
        }
        return false;
    }

    /** Law 4. Renaming the actors renames conclusions, derivations and lists, and does nothing else; not even where the order of ids changes. */
    public void renamingOnlyRenames(World world, Random random) {
        Renaming renaming = new Renaming(world, random);
        Assessment before = assess.apply(world);
        Assessment after = assess.apply(renaming.of(world));
        same(
                "derivations",
                Readings.firings(before.derivations()).stream()
                        .map(firing -> new Readings.Firing(
                                firing.rule(),
                                firing.premises().stream().map(renaming::of).collect(ImmutableSet.toImmutableSet()),
                                (Conclusion) renaming.of(firing.conclusion())))
                        .collect(Collectors.toSet()),
                Readings.firings(after.derivations()));
        ReadGraph one = Readings.read(before);
        ReadGraph other = Readings.read(after);
        for (Conclusion conclusion : Readings.everValid(one)) {
            Proposition renamed = renaming.of(conclusion);
            same("the days of " + conclusion, one.when(conclusion), other.when(renamed));
            for (LocalDate day : Readings.days(world)) {
                close(
                        "the confidence on " + day + " in " + conclusion,
                        one.confidence(conclusion, day),
                        other.confidence(renamed, day));
            }
        }
    }

    /** Law 4, of lists: what they show and what they fold away does not depend on what actors are called. */
    public void renamingOnlyRenamesLists(World world, Random random) {
        Renaming renaming = new Renaming(world, random);
        Assessment before = assess.apply(world);
        Assessment after = assess.apply(renaming.of(world));
        for (LocalDate day : Readings.days(world)) {
            Map<String, Findings<?, ?>> lists = Readings.lists(after.asOf(day));
            Readings.lists(before.asOf(day))
                    .forEach((name, list) -> same(
                            name + " as of " + day,
                            shown(list).stream().map(renaming::of).collect(Collectors.toSet()),
                            shown(Objects.requireNonNull(lists.get(name)))));
        }
    }

    /** Folding hides what a principal shares; where there is anything to list, something is shown. */
    public void foldingNeverHidesAll(World world) {
        Assessment assessment = assess.apply(world);
        for (LocalDate day : Readings.days(world)) {
            Readings.lists(assessment.asOf(day))
                    .forEach((name, list) -> check(
                            !hasHolders(list.withParts()) || !shown(list).isEmpty(),
                            "%s as of %s show nothing of:\n%s",
                            name,
                            day,
                            list));
        }
    }

    /** Conclusions of one holder each; a pair of a part and its principal is rightly shown nowhere, nor is the leverage of one over the other. */
    private static boolean hasHolders(Findings<?, ?> list) {
        return list.stream()
                .map(Finding::conclusion)
                .anyMatch(conclusion -> conclusion.of().size() == 1 && !(conclusion instanceof Leverage));
    }

    private static Set<Proposition> shown(Findings<?, ?> list) {
        return list.stream()
                .filter(finding -> !finding.isFolded())
                .map(Finding::conclusion)
                .collect(Collectors.toSet());
    }

    /** Law 5. More facts, never fewer conclusions, derivations or days. */
    public void moreFactsNeverFewerConclusions(World world) {
        Assessment all = assess.apply(world);
        Set<Readings.Firing> firings = Readings.firings(all.derivations());
        ReadGraph read = Readings.read(all);
        for (Statement one : Statement.of(world)) {
            Assessment fewer = assess.apply(world.without(one.relation(), one.attestation()));
            Set<Readings.Firing> lost = Sets.difference(Readings.firings(fewer.derivations()), firings);
            check(lost.isEmpty(), "stating %s lost derivations: %s", one, lost);
            ReadGraph before = Readings.read(fewer);
            for (Conclusion conclusion : Readings.everValid(before)) {
                check(
                        read.when(conclusion)
                                .validOn()
                                .enclosesAll(before.when(conclusion).validOn()),
                        "stating %s lost days of %s: %s, then %s",
                        one,
                        conclusion,
                        before.when(conclusion).validOn(),
                        read.when(conclusion).validOn());
            }
        }
    }

    /** Law 5, of confidence: more facts never lower the confidence in a conclusion on a day. */
    public void moreFactsNeverLowerConfidence(World world) {
        ReadGraph all = Readings.read(assess.apply(world));
        for (Relation relation : world.relations()) {
            ReadGraph fewer = Readings.read(assess.apply(world.without(relation)));
            for (Conclusion conclusion : Readings.everValid(fewer)) {
                for (LocalDate day : Readings.days(world)) {
                    check(
                            all.confidence(conclusion, day) >= fewer.confidence(conclusion, day) - CLOSE,
                            "stating %s lowered the confidence on %s in %s from %s to %s",
                            relation,
                            day,
                            conclusion,
                            fewer.confidence(conclusion, day),
                            all.confidence(conclusion, day));
                }
            }
        }
    }

    /** Law 6. Symmetric conclusions read the same from both ends; so do questions. */
    public void bothEndsReadTheSame(World world) {
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

    /** Law 7. What began to happen after the day changes no reading as of the day: no list, day, confidence or proof. */
    public void laterFactsChangeNothingEarlier(World world, LocalDate day) {
        same(
                "what is read as of " + day,
                Readings.values(assess.apply(seen(world, day)).asOf(day)),
                Readings.values(assess.apply(world).asOf(day)));
    }

    /** Law 7, of text: nor does it change a word of what is printed as of the day. */
    public void laterFactsChangeNoEarlierWord(World world, LocalDate day) {
        same(
                "all that is said as of " + day,
                Readings.print(assess.apply(seen(world, day)).asOf(day)),
                Readings.print(assess.apply(world).asOf(day)));
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

    /** Law 8. Every explanation is a proof that ends in stated relations; these alone prove the same again, and of a minimal set of them none can be spared. */
    public void explanationsProve(World world) {
        Assessment assessment = assess.apply(world);
        ReadGraph read = Readings.read(assessment);
        int minimized = 0;
        for (Conclusion conclusion : Readings.everValid(read)) {
            LocalDate day = read.heyday(conclusion, World.LAST_DAY).orElseThrow();
            Explanation explanation = read.explain(conclusion, day, World.LAST_DAY, world.actors());
            proves(world, read, conclusion, explanation);
            again(world, conclusion, day, explanation);
            if (minimized < 4) {
                minimized++;
                noneCanBeSpared(world, conclusion, explanation.leaves());
            }
        }
        for (LocalDate day : Readings.days(world)) {
            Readings.lists(assessment.asOf(day))
                    .forEach((name, list) ->
                            list.forEach(finding -> proves(world, read, finding.conclusion(), finding.explain())));
        }
    }

    private static void proves(World world, ReadGraph read, Conclusion conclusion, Explanation explanation) {
        same("what is explained", conclusion, explanation.proposition());
        isProof(world, read.graph(), explanation, ImmutableList.of());
        same("the leaves", leaves(explanation), explanation.leaves());
    }

    /** Law 8, of all that is concluded, valid on some day or not: it follows from what is stated, by derivations with premises, and does not only support itself. */
    public void derivationsHavePremises(World world) {
        DerivationGraph graph = assess.apply(world).derivations();
        for (Derivation derivation : graph.derivations()) {
            check(!derivation.premises().isEmpty(), "%s has no premise", derivation);
        }
        Set<Proposition> founded = new HashSet<>(world.relations());
        List<Derivation> open = new ArrayList<>(graph.derivations());
        while (open.removeIf(derivation -> isFounded(derivation, founded) && founds(derivation, founded))) {
            // until nothing more follows
        }
        for (Conclusion conclusion : Readings.conclusions(graph)) {
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

    /**
     * What is weakest supports little: a stance by leader is a premise of {@linkplain #withReadersOfByLeader few} rules, an inferred stance of none, and a hypothesis of
     * none outside of the pack {@code balance}.
     */
    public void weakPremisesAreReadByFew(World world) {
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
                    check(
                            stance.basis() != Basis.BY_LEADER
                                    || readersOfByLeader.contains(
                                            derivation.rule().name()),
                            "%s has a stance by leader as a premise; of all rules %s may: %s",
                            derivation.rule(),
                            readersOfByLeader,
                            derivation);
                }
            }
        }
    }

    /** Law 8, of alternatives: each is another derivation of the same conclusion, and a proof that does not rest on that conclusion. */
    public void alternativesProve(World world) {
        ReadGraph read = Readings.read(assess.apply(world));
        for (Conclusion conclusion : Readings.everValid(read)) {
            LocalDate day = read.heyday(conclusion, World.LAST_DAY).orElseThrow();
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
        check(part.confidence() > 0 && part.confidence() < 1, "%s has confidence %s", proposition, part.confidence());
        check(!part.when().isNever(), "%s is never valid", proposition);
        if (part.derivation().isEmpty()) {
            check(
                    proposition instanceof Relation relation
                            && world.relations().contains(relation),
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
                derivation.premises().stream().map(Proposition::canonical).toList(),
                part.premises().stream().map(Explanation::proposition).toList());
        ImmutableList<Proposition> longer = ImmutableList.<Proposition>builder()
                .addAll(path)
                .add(proposition)
                .build();
        part.premises().forEach(premise -> isProof(world, graph, premise, longer));
    }

    private static Set<Proposition> leaves(Explanation part) {
        if (part.derivation().isEmpty()) {
            return Set.of(part.proposition());
        }
        Set<Proposition> leaves = new LinkedHashSet<>();
        part.premises().forEach(premise -> leaves.addAll(leaves(premise)));
        return leaves;
    }

    private void again(World world, Conclusion conclusion, LocalDate day, Explanation explanation) {
        ReadGraph alone = Readings.read(assess.apply(only(world, explanation.leaves())));
        check(
                alone.when(conclusion).isValidOn(day),
                "%s follows on %s, but not from the leaves of its explanation alone:\n%s",
                conclusion,
                day,
                explanation);
    }

    private void noneCanBeSpared(World world, Conclusion conclusion, Set<Relation> leaves) {
        Set<Relation> least = new LinkedHashSet<>(leaves);
        for (Relation leaf : leaves) {
            least.remove(leaf);
            if (!follows(conclusion, only(world, least))) {
                least.add(leaf);
            }
        }
        check(follows(conclusion, only(world, least)), "%s does not follow from %s", conclusion, least);
        for (Relation leaf : least) {
            Set<Relation> fewer = Sets.difference(least, Set.of(leaf));
            check(
                    !follows(conclusion, only(world, fewer)),
                    "%s follows from %s, but did not from more",
                    conclusion,
                    fewer);
        }
    }

    private boolean follows(Conclusion conclusion, World world) {
        return !Readings.read(assess.apply(world)).when(conclusion).isNever();
    }

    private static World only(World world, Set<Relation> relations) {
        return Statement.restate(
                world,
                Statement.of(world).stream()
                        .filter(one -> relations.contains(one.relation()))
                        .toList());
    }

    /** Law 9. Where sided types have twins that differ in their side alone, swapping the twins swaps attributed conduct, the stances from conduct, and voices. */
    public void swappingSidesSwapsStances(World world) {
        Assessment before = assess.apply(retyped(world, type -> twin(type, type.side())));
        Assessment after =
                assess.apply(retyped(world, type -> twin(type, type.side().opposite())));
        same(
                "derivations with sides swapped",
                sided(before).stream().map(Laws::swapped).collect(Collectors.toSet()),
                sided(after));
        ReadGraph one = Readings.read(before);
        ReadGraph other = Readings.read(after);
        for (Readings.Firing firing : sided(before)) {
            Conclusion conclusion = firing.conclusion();
            Conclusion swapped = (Conclusion) swap(conclusion);
            same("the days of " + conclusion, one.when(conclusion), other.when(swapped));
            for (LocalDate day : Readings.days(world)) {
                close(
                        "the confidence on " + day + " in " + conclusion,
                        one.confidence(conclusion, day),
                        other.confidence(swapped, day));
            }
        }
    }

    private static Set<Readings.Firing> sided(Assessment assessment) {
        return Readings.firings(assessment.derivations()).stream()
                .filter(firing -> firing.rule().startsWith("attribution/")
                        || Set.of("stance/words", "stance/deeds", "stance/through-the-leader", "stance/voice")
                                .contains(firing.rule()))
                .collect(Collectors.toSet());
    }

    private static World retyped(World world, UnaryOperator<RelationType> retype) {
        return Statement.restate(
                world,
                Statement.of(world).stream()
                        .map(one -> new Statement(
                                new Relation(
                                        one.relation().subject(),
                                        retype.apply(one.relation().type()),
                                        one.relation().object(),
                                        one.relation().against()),
                                one.attestation()))
                        .toList());
    }

    private static RelationType twin(RelationType type, Side side) {
        return type.side() == Side.NONE ? type : sided("TWIN_" + type.name(), type, side);
    }

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
                type.source());
    }

    private static Readings.Firing swapped(Readings.Firing firing) {
        return new Readings.Firing(
                firing.rule(),
                firing.premises().stream().map(Laws::swap).collect(ImmutableSet.toImmutableSet()),
                (Conclusion) swap(firing.conclusion()));
    }

    private static Proposition swap(Proposition proposition) {
        return ((Proposition) Renaming.map(proposition, Laws::swapPart)).canonical();
    }

    private static Object swapPart(Object part) {
        if (part instanceof Side side) {
            return side.opposite();
        } else if (part instanceof RelationType type) {
            return type.name().startsWith("TWIN_")
                    ? sided(type.name(), type, type.side().opposite())
                    : type;
        }
        return Renaming.map(part, Laws::swapPart);
    }

    /** Law 10, first half. One more copy of an attestation, no better than it, never raises a confidence. */
    public void copiesNeverRaiseConfidence(World world) {
        ReadGraph before = Readings.read(assess.apply(world));
        for (Statement one : affirmed(world)) {
            Attestation a = one.attestation();
            Attestation copy = new Attestation(
                    a.happened(),
                    a.ended(),
                    a.published(),
                    a.source(),
                    a.via(),
                    Optional.of("a copy"),
                    worse(a.code()),
                    true);
            ReadGraph after = Readings.read(assess.apply(world.with(one.relation(), copy)));
            for (Conclusion conclusion : Readings.everValid(after)) {
                for (LocalDate day : Readings.days(world)) {
                    check(
                            after.confidence(conclusion, day) <= before.confidence(conclusion, day) + CLOSE,
                            "a copy of %s raised the confidence on %s in %s from %s to %s",
                            one,
                            day,
                            conclusion,
                            before.confidence(conclusion, day),
                            after.confidence(conclusion, day));
                }
            }
        }
    }

    private static AdmiraltyCode worse(AdmiraltyCode code) {
        return code.equals(AdmiraltyCode.NOT_JUDGED) ? code : AdmiraltyCode.parse("E5");
    }

    /** Law 10, second half. One more attestation of the same happening, by a source that nobody else passed through, never lowers a confidence. */
    public void independentSourcesNeverLowerConfidence(World world) {
        ReadGraph before = Readings.read(assess.apply(world));
        World known = world.toBuilder()
                .actor(new Actor("FRESH", "Fresh Source", ActorKind.MEDIUM))
                .build();
        for (Statement one : affirmed(world)) {
            Attestation a = one.attestation();
            for (String code : List.of("A1", "E5")) {
                Attestation fresh = new Attestation(
                        a.happened(),
                        a.ended(),
                        a.published(),
                        "FRESH",
                        ImmutableList.of(),
                        Optional.empty(),
                        AdmiraltyCode.parse(code),
                        true);
                ReadGraph after = Readings.read(assess.apply(known.with(one.relation(), fresh)));
                for (Conclusion conclusion : Readings.everValid(before)) {
                    for (LocalDate day : Readings.days(world)) {
                        check(
                                after.confidence(conclusion, day) >= before.confidence(conclusion, day) - CLOSE,
                                "an independent source (%s) for %s lowered the confidence on %s in %s from %s to %s",
                                code,
                                one,
                                day,
                                conclusion,
                                before.confidence(conclusion, day),
                                after.confidence(conclusion, day));
                    }
                }
            }
        }
    }

    private static List<Statement> affirmed(World world) {
        return Statement.of(world).stream()
                .filter(one -> one.attestation().affirms())
                .toList();
    }

    /** Nobody stands for or against itself: in every pair and every theatre the actors differ, so no conclusion names an actor twice. */
    public void nobodyIsAboutItself(World world) {
        for (Conclusion conclusion : Readings.conclusions(assess.apply(world).derivations())) {
            List<String> named = Renaming.texts(conclusion).stream()
                    .filter(text ->
                            world.actors().stream().anyMatch(actor -> actor.id().equals(text)))
                    .toList();
            check(named.size() == Set.copyOf(named).size(), "%s names an actor twice: %s", conclusion, named);
        }
    }

    /** Who is only cited, or not even that, has no conclusions and no positions. */
    public void bystandersHaveNoPosition(World world) {
        Assessment assessment = assess.apply(world);
        Set<String> partaking = new HashSet<>();
        world.relations().forEach(relation -> {
            partaking.add(relation.subject());
            partaking.add(relation.object());
            relation.against().ifPresent(partaking::add);
        });
        for (Actor bystander : world.actors()) {
            if (partaking.contains(bystander.id())) {
                continue;
            }
            for (Conclusion conclusion : Readings.conclusions(assessment.derivations())) {
                check(
                        !conclusion.of().contains(bystander.id())
                                && !conclusion.about().contains(bystander.id()),
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

    /** Hulls are never too narrow: the days of a conclusion lie in the hulls that its derivations make of their premises' days. */
    public void hullsCoverDays(World world) {
        ReadGraph read = Readings.read(assess.apply(world));
        for (Conclusion conclusion : Readings.everValid(read)) {
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

    /** What is listed has days by then, confidence by the day it is asked on, and in lists of a day it is valid on that day. */
    public void whatIsListedHolds(World world) {
        Assessment assessment = assess.apply(world);
        for (LocalDate day : Readings.days(world)) {
            Assessment then = assessment.asOf(day);
            Readings.lists(then)
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
                                finding.confidence() > 0 && finding.confidence() <= 0.99,
                                "%s as of %s lists %s with confidence %s",
                                name,
                                day,
                                finding,
                                finding.confidence());
                    }));
            then.stances()
                    .withParts()
                    .forEach(stance -> check(stance.when().isValidOn(day), "stances as of %s list %s", day, stance));
            then.hostilities()
                    .withParts()
                    .forEach(war -> check(war.when().isValidOn(day), "hostilities as of %s list %s", day, war));
        }
    }

    private static void sameInAllRespects(Assessment one, Assessment other) {
        same("derivations", Readings.firings(one.derivations()), Readings.firings(other.derivations()));
        same(
                "propositions",
                one.derivations().derivations(),
                other.derivations().derivations());
        ReadGraph read = Readings.read(one);
        ReadGraph otherRead = Readings.read(other);
        for (Conclusion conclusion : Readings.everValid(read)) {
            same("the days of " + conclusion, read.when(conclusion), otherRead.when(conclusion));
        }
        same("the assessment", one.toString(), other.toString());
        for (LocalDate day : Readings.days(one.world())) {
            same("all that is said", Readings.print(one.asOf(day)), Readings.print(other.asOf(day)));
        }
    }

    static void same(String what, Object one, Object other) {
        if (!one.equals(other)) {
            throw new AssertionError(what + " differs:\n" + difference(one, other));
        }
    }

    private static String difference(Object one, Object other) {
        if (one instanceof Set<?> some && other instanceof Set<?> others) {
            return "only in the first: " + Sets.difference(some, others) + "\nonly in the second: "
                    + Sets.difference(others, some);
        }
        List<String> lines = one.toString().lines().toList();
        List<String> others = other.toString().lines().toList();
        return lines.stream().filter(line -> !others.contains(line)).collect(Collectors.joining("\n"))
                + "\n--- and ---\n"
                + others.stream().filter(line -> !lines.contains(line)).collect(Collectors.joining("\n"));
    }

    private static void close(String what, double one, double other) {
        check(Math.abs(one - other) < CLOSE, "%s differs: %s and %s", what, one, other);
    }

    private static void check(boolean holds, String message, Object... values) {
        if (!holds) {
            throw new AssertionError(String.format(message.replace("%,", "%%,"), values));
        }
    }
}
