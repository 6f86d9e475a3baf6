package io.github.entente.testkit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.Assessment;
import io.github.entente.Assessor;
import io.github.entente.Entente;
import io.github.entente.RulePacks;
import io.github.entente.fact.Basis;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The laws that hold of every world, whatever the rules, as long as these are positive. Each method checks
 * one law of one world and throws an {@link AssertionError} that says what broke it. {@link LawfulRules} runs
 * them all by jqwik. Immutable; as safe for use by several threads as the assessing function.
 */
public final class Laws {
    /** The shipped rules that may read a stance to a leader as one to the led, by name. */
    public static final ImmutableSortedSet<String> READERS_OF_BY_LEADER =
            ImmutableSortedSet.of("consistency/mixed-signals", "consistency/shift", "stance/voice");

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

    /**
     * The laws of whatever assesses worlds. What rules meet first cannot be chosen then, so law 1 is that of
     * statements alone.
     */
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
     * The same laws, of an engine that keeps its state between edits. Law 3 compares what it says after edits
     * with what is said of the edited world from scratch; without this, that too is a run from scratch.
     *
     * @param after opens the world, makes the edits one after the other, and assesses what is stated then
     */
    public Laws withEdits(BiFunction<World, List<Edit>, Assessment> after) {
        return new Laws(assess, assessor, after, readersOfByLeader);
    }

    /**
     * The same laws, where these rules alone may have a stance to a leader, taken as one to the led ({@link
     * Basis#BY_LEADER}), as a premise.
     *
     * @param rules names of rules, {@code pack/claim}; {@link #READERS_OF_BY_LEADER} unless told otherwise
     */
    public Laws withReadersOfByLeader(Set<String> rules) {
        return new Laws(assess, assessor, after, rules);
    }

    /**
     * Law 1. The order of statements changes nothing, nor does it from which end a symmetric relation is
     * stated. Worlds sort what they state, so the rules are shown actors and relations in another order too.
     */
    public void orderChangesNothing(World world, Random random) {
        new StatementLaws(assess, assessor, after).orderChangesNothing(world, random);
    }

    /** Law 2. Stating everything twice changes nothing. */
    public void repeatingChangesNothing(World world) {
        new StatementLaws(assess, assessor, after).repeatingChangesNothing(world);
    }

    /**
     * Law 3. What was stated and withdrawn has never been stated: after any edits all is as if the world had
     * never been otherwise. Withdrawing a source takes all that came from it or passed through it.
     */
    public void withdrawnIsNeverStated(History history) {
        new StatementLaws(assess, assessor, after).withdrawnIsNeverStated(history);
    }

    /**
     * Law 4. Renaming the actors renames conclusions, derivations and lists, and does nothing else; not even
     * where the order of ids changes.
     */
    public void renamingOnlyRenames(World world, Random random) {
        new RenamingLaws(assess).renamingOnlyRenames(world, random);
    }

    /** Law 4, of lists: what they show and what they fold away does not depend on what actors are called. */
    public void renamingOnlyRenamesLists(World world, Random random) {
        new RenamingLaws(assess).renamingOnlyRenamesLists(world, random);
    }

    /** Folding hides what a principal shares; where there is anything to list, something is shown. */
    public void foldingNeverHidesAll(World world) {
        new ListLaws(assess).foldingNeverHidesAll(world);
    }

    /** Law 5. More facts, never fewer conclusions, derivations or days. */
    public void moreFactsNeverFewerConclusions(World world) {
        new EvidenceLaws(assess).moreFactsNeverFewerConclusions(world);
    }

    /** Law 5, of confidence: more facts never lower the confidence in a conclusion on a day. */
    public void moreFactsNeverLowerConfidence(World world) {
        new EvidenceLaws(assess).moreFactsNeverLowerConfidence(world);
    }

    /** Law 6. Symmetric conclusions read the same from both ends; so do questions. */
    public void bothEndsReadTheSame(World world) {
        new SymmetryLaws(assess).bothEndsReadTheSame(world);
    }

    /**
     * Law 7. What began to happen after the day changes no reading as of the day: no list, day, confidence or
     * proof.
     */
    public void laterFactsChangeNothingEarlier(World world, LocalDate day) {
        new TimeLaws(assess).laterFactsChangeNothingEarlier(world, day);
    }

    /** Law 7, of text: nor does it change a word of what is printed as of the day. */
    public void laterFactsChangeNoEarlierWord(World world, LocalDate day) {
        new TimeLaws(assess).laterFactsChangeNoEarlierWord(world, day);
    }

    /**
     * Law 8. Every explanation is a proof that ends in stated relations; these alone prove the same again,
     * and of a minimal set of them none can be spared.
     */
    public void explanationsProve(World world) {
        new ProofLaws(assess, readersOfByLeader).explanationsProve(world);
    }

    /**
     * Law 8, of all that is concluded, valid on some day or not: it follows from what is stated, by
     * derivations with premises, and does not only support itself.
     */
    public void derivationsHavePremises(World world) {
        new ProofLaws(assess, readersOfByLeader).derivationsHavePremises(world);
    }

    /**
     * What is weakest supports little: a stance by leader is a premise of {@linkplain #withReadersOfByLeader
     * few} rules, an inferred stance of none, and a hypothesis of none outside of the pack {@code balance}.
     */
    public void weakPremisesAreReadByFew(World world) {
        new ProofLaws(assess, readersOfByLeader).weakPremisesAreReadByFew(world);
    }

    /**
     * Law 8, of alternatives: each is another derivation of the same conclusion, and a proof that does not
     * rest on that conclusion.
     */
    public void alternativesProve(World world) {
        new ProofLaws(assess, readersOfByLeader).alternativesProve(world);
    }

    /**
     * Law 9. Where sided types have twins that differ in their side alone, swapping the twins swaps
     * attributed conduct, the stances from conduct, and voices.
     */
    public void swappingSidesSwapsStances(World world) {
        new SideLaws(assess).swappingSidesSwapsStances(world);
    }

    /** Law 10, first half. One more copy of an attestation, no better than it, never raises a confidence. */
    public void copiesNeverRaiseConfidence(World world) {
        new EvidenceLaws(assess).copiesNeverRaiseConfidence(world);
    }

    /**
     * Law 10, second half. One more attestation of the same happening, by a source that nobody else passed
     * through, never lowers a confidence.
     */
    public void independentSourcesNeverLowerConfidence(World world) {
        new EvidenceLaws(assess).independentSourcesNeverLowerConfidence(world);
    }

    /**
     * Nobody stands for or against itself: in every pair and every theatre the actors differ, so no
     * conclusion names an actor twice.
     */
    public void nobodyIsAboutItself(World world) {
        new SymmetryLaws(assess).nobodyIsAboutItself(world);
    }

    /** Who is only cited, or not even that, has no conclusions and no positions. */
    public void bystandersHaveNoPosition(World world) {
        new ListLaws(assess).bystandersHaveNoPosition(world);
    }

    /**
     * Hulls are never too narrow: the days of a conclusion lie in the hulls that its derivations make of
     * their premises' days.
     */
    public void hullsCoverDays(World world) {
        new TimeLaws(assess).hullsCoverDays(world);
    }

    /**
     * What is listed has days by then, confidence by the day it is asked on, and in lists of a day it is
     * valid on that day.
     */
    public void whatIsListedHolds(World world) {
        new ListLaws(assess).whatIsListedHolds(world);
    }
}
