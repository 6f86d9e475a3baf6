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
 * The laws that hold for every world and for all positive rules. Each method checks one law for one world,
 * and throws an {@link AssertionError} that says what broke it. {@link LawfulRules} runs all laws with jqwik.
 * Immutable. Safe for use by several threads if the assessing function is.
 */
public final class Laws {
    /**
     * The names of the shipped rules that may read a stance or siding toward a leader as one toward the led.
     */
    public static final ImmutableSortedSet<String> READERS_OF_BY_LEADER = ImmutableSortedSet.of(
            "consistency/mixed-signals",
            "consistency/shift-from-the-leader",
            "consistency/shift-to-the-leader",
            "stance/voice");

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
     * The laws of a function that assesses worlds. The order in which rules see facts cannot be chosen then,
     * so law 1 only covers the order of statements.
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
     * The same laws for an engine that keeps its state between edits. Law 3 compares its result after edits
     * with an assessment of the edited world from scratch. Without this method, both are runs from scratch.
     *
     * @param after opens the world, applies the edits one after another, and assesses the result
     */
    public Laws withEdits(BiFunction<World, List<Edit>, Assessment> after) {
        return new Laws(assess, assessor, after, readersOfByLeader);
    }

    /**
     * The same laws, in which only these rules may use a stance toward a leader as one toward the led
     * ({@link Basis#BY_LEADER}) as a premise.
     *
     * @param rules names of rules, {@code pack/claim}; the default is {@link #READERS_OF_BY_LEADER}
     */
    public Laws withReadersOfByLeader(Set<String> rules) {
        return new Laws(assess, assessor, after, rules);
    }

    /**
     * Law 1. The order of statements changes nothing. Nor does the end from which a symmetric relation is
     * stated. Worlds sort their statements, so the rules also see actors and relations in another order here.
     */
    public void orderChangesNothing(World world, Random random) {
        new StatementLaws(assess, assessor, after).orderChangesNothing(world, random);
    }

    /** Law 2. Stating everything twice changes nothing. */
    public void repeatingChangesNothing(World world) {
        new StatementLaws(assess, assessor, after).repeatingChangesNothing(world);
    }

    /**
     * Law 3. After a withdrawal, everything is as if the fact had never been stated. Withdrawing a source
     * removes all that came from it or passed through it.
     */
    public void withdrawnIsNeverStated(History history) {
        new StatementLaws(assess, assessor, after).withdrawnIsNeverStated(history);
    }

    /**
     * Law 4. Renaming the actors renames conclusions, derivations and lists, and changes nothing else, even
     * if the order of ids changes.
     */
    public void renamingOnlyRenames(World world, Random random) {
        new RenamingLaws(assess).renamingOnlyRenames(world, random);
    }

    /** Law 4, for lists. What they show and what they fold does not depend on the names of actors. */
    public void renamingOnlyRenamesLists(World world, Random random) {
        new RenamingLaws(assess).renamingOnlyRenamesLists(world, random);
    }

    /** Folding hides findings that a principal shares. A list that has findings shows at least one. */
    public void foldingNeverHidesAll(World world) {
        new ListLaws(assess).foldingNeverHidesAll(world);
    }

    /**
     * Law 5. More facts never give fewer conclusions, derivations or days. Left out are facts that end
     * others, and those between two of whom one declared war on the other: fighting can make two runs of the
     * declaration one.
     */
    public void moreFactsNeverFewerConclusions(World world) {
        new EvidenceLaws(assess).moreFactsNeverFewerConclusions(world);
    }

    /** Law 5, for strength. More facts never lower the strength of a conclusion on a day. */
    public void moreFactsNeverLowerStrength(World world) {
        new EvidenceLaws(assess).moreFactsNeverLowerStrength(world);
    }

    /** Law 6. Symmetric conclusions and questions about pairs read the same from both ends. */
    public void bothEndsReadTheSame(World world) {
        new SymmetryLaws(assess).bothEndsReadTheSame(world);
    }

    /**
     * Law 7. What began to happen after the day changes no reading as of the day: no list, day, strength or
     * proof.
     */
    public void laterFactsChangeNothingEarlier(World world, LocalDate day) {
        new TimeLaws(assess).laterFactsChangeNothingEarlier(world, day);
    }

    /**
     * Law 7, for ends. That something ended after the day changes neither the days up to it nor the strength
     * on it. Left out are stated ends of declarations of war: one without an end lapses when fighting stops.
     */
    public void laterEndsChangeNothingEarlier(World world, LocalDate day) {
        new TimeLaws(assess).laterEndsChangeNothingEarlier(world, day);
    }

    /**
     * Law 7, for text. What began to happen after the day changes no word of what is printed as of the day.
     */
    public void laterFactsChangeNoEarlierWord(World world, LocalDate day) {
        new TimeLaws(assess).laterFactsChangeNoEarlierWord(world, day);
    }

    /**
     * Law 8. Every explanation is a proof whose leaves are stated facts. These facts alone give the same
     * proof again. A minimal set of them needs all its members.
     */
    public void explanationsProve(World world) {
        new ProofLaws(assess, readersOfByLeader).explanationsProve(world);
    }

    /**
     * Law 8, for all conclusions, valid on some day or not. Each follows from what is stated by derivations
     * with premises, and does not only support itself.
     */
    public void derivationsHavePremises(World world) {
        new ProofLaws(assess, readersOfByLeader).derivationsHavePremises(world);
    }

    /**
     * Weak premises support little. A stance by leader is a premise of
     * {@linkplain #withReadersOfByLeader few} rules, an inferred stance of none, and a hypothesis of none
     * outside the pack {@code balance}.
     */
    public void weakPremisesAreReadByFew(World world) {
        new ProofLaws(assess, readersOfByLeader).weakPremisesAreReadByFew(world);
    }

    /**
     * Law 8, for alternatives. Each is another derivation of the same conclusion, and a proof that does not
     * rest on that conclusion.
     */
    public void alternativesProve(World world) {
        new ProofLaws(assess, readersOfByLeader).alternativesProve(world);
    }

    /**
     * Law 9. Some relation types have a twin that differs only in its side. Swapping the twins swaps
     * attributed conduct, the stances from conduct, and voices.
     */
    public void swappingSidesSwapsStances(World world) {
        new SideLaws(assess).swappingSidesSwapsStances(world);
    }

    /**
     * Law 10, first part. A copy of an attestation, no better than it, changes no strength, whether its
     * source repeats it or another passes it on.
     */
    public void copiesChangeNothing(World world) {
        new EvidenceLaws(assess).copiesChangeNothing(world);
    }

    /**
     * Law 10, second part. An affirmation of the same days, without an end, never weakens anything, if no
     * other attestation passed through its source.
     */
    public void independentAffirmationsNeverWeaken(World world) {
        new EvidenceLaws(assess).independentAffirmationsNeverWeaken(world);
    }

    /**
     * Law 10, third part. A denial never strengthens anything, if no other attestation passed through its
     * source.
     */
    public void independentDenialsNeverStrengthen(World world) {
        new EvidenceLaws(assess).independentDenialsNeverStrengthen(world);
    }

    /**
     * Law 12. Splitting a closed interval of an act into two adjacent ones changes nothing about when
     * anything is valid or happened.
     */
    public void splittingAnIntervalChangesNoDays(World world) {
        new TimeLaws(assess).splittingAnIntervalChangesNoDays(world);
    }

    /**
     * No actor stands for or against itself. The actors of every pair and every theatre differ, so no
     * conclusion names an actor twice.
     */
    public void nobodyIsAboutItself(World world) {
        new SymmetryLaws(assess).nobodyIsAboutItself(world);
    }

    /** An actor that is only cited, or not even that, has no conclusions and no positions. */
    public void bystandersHaveNoPosition(World world) {
        new ListLaws(assess).bystandersHaveNoPosition(world);
    }

    /**
     * Hulls are never too narrow. The days of a conclusion lie within the hulls that its derivations give by
     * the days of their premises.
     */
    public void hullsCoverDays(World world) {
        new TimeLaws(assess).hullsCoverDays(world);
    }

    /**
     * A listed finding has days by then, and strength on the day for which it is judged. In lists of a day
     * it is valid on that day.
     */
    public void whatIsListedHolds(World world) {
        new ListLaws(assess).whatIsListedHolds(world);
    }
}
