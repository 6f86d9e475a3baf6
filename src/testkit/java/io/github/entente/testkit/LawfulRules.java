package io.github.entente.testkit;

import com.google.common.collect.ImmutableSet;
import io.github.entente.RulePacks;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws as contract tests. A test class implements this interface and names its rules. jqwik then checks
 * every law on random worlds. The rules must be positive: without {@code not}, {@code accumulate} and
 * {@code forall}.
 *
 * <pre>{@code
 * @PropertyDefaults(tries = 100)
 * class TradeProperties implements LawfulRules {
 *     private static final RulePacks TRADE = RulePacks.standard().and(RulePack.of("trade.drl", drl));
 *
 *     @Override
 *     public RulePacks packs() {
 *         return TRADE;
 *     }
 * }
 * }</pre>
 *
 * <p>Keep the rules in a constant, as above: jqwik makes an object for every try, and loading rules compiles
 * them. If worlds make a rule fire too seldom, a test fails and says so. Then override {@link #worlds()} and
 * {@link #histories()}, with {@code @Provide}, and add relation types and motifs of your own. Override
 * {@link #laws()} to test something else than a run from scratch. Override the method of a law to change its
 * number of tries.
 */
public interface LawfulRules {
    /** The rules to test. Must always return the same object. */
    RulePacks packs();

    /**
     * The rules under test, by their names or packs. Worlds must make them fire. By default the rules that
     * are not shipped, or all rules if all are shipped.
     */
    default ImmutableSet<String> rules() {
        return Vacuity.ownRules(packs());
    }

    /** The laws to test. Override it to add {@link Laws#withEdits} or {@link Laws#withReadersOfByLeader}. */
    default Laws laws() {
        return Laws.of(packs());
    }

    /** The worlds for the tests. */
    @Provide
    default Arbitrary<World> worlds() {
        return EntenteArbitraries.worlds();
    }

    /** The worlds with edits for the tests. */
    @Provide
    default Arbitrary<History> histories() {
        return EntenteArbitraries.histories();
    }

    /** The days as of which worlds are read. */
    @Provide
    default Arbitrary<LocalDate> days() {
        return EntenteArbitraries.days();
    }

    /**
     * Laws say nothing about a rule that never fires. So each of the {@link #rules()} must derive something
     * that has an effect, in at least one of a hundred worlds, and in some world before or after its edits.
     */
    @Example
    default void every_rule_fires() {
        Vacuity.check(packs(), rules(), worlds(), histories());
    }

    /** See {@link Laws#orderChangesNothing}. */
    @Property
    default void order_changes_nothing(@ForAll("worlds") World world, @ForAll int seed) {
        laws().orderChangesNothing(world, new Random(seed));
    }

    /** See {@link Laws#repeatingChangesNothing}. */
    @Property
    default void repeating_changes_nothing(@ForAll("worlds") World world) {
        laws().repeatingChangesNothing(world);
    }

    /** See {@link Laws#withdrawnIsNeverStated}. */
    @Property
    default void withdrawn_is_never_stated(@ForAll("histories") History history) {
        laws().withdrawnIsNeverStated(history);
    }

    /** See {@link Laws#renamingOnlyRenames}. */
    @Property
    default void renaming_only_renames(@ForAll("worlds") World world, @ForAll int seed) {
        laws().renamingOnlyRenames(world, new Random(seed));
    }

    /** See {@link Laws#renamingOnlyRenamesLists}. */
    @Property
    default void renaming_only_renames_lists(@ForAll("worlds") World world, @ForAll int seed) {
        laws().renamingOnlyRenamesLists(world, new Random(seed));
    }

    /** See {@link Laws#foldingNeverHidesAll}. */
    @Property
    default void folding_never_hides_all(@ForAll("worlds") World world) {
        laws().foldingNeverHidesAll(world);
    }

    /** See {@link Laws#moreFactsNeverFewerConclusions}. */
    @Property
    default void more_facts_never_fewer_conclusions(@ForAll("worlds") World world) {
        laws().moreFactsNeverFewerConclusions(world);
    }

    /** See {@link Laws#moreFactsNeverLowerStrength}. */
    @Property
    default void more_facts_never_lower_strength(@ForAll("worlds") World world) {
        laws().moreFactsNeverLowerStrength(world);
    }

    /** See {@link Laws#bothEndsReadTheSame}. */
    @Property
    default void both_ends_read_the_same(@ForAll("worlds") World world) {
        laws().bothEndsReadTheSame(world);
    }

    /** See {@link Laws#laterFactsChangeNothingEarlier}. */
    @Property
    default void later_facts_change_nothing_earlier(@ForAll("worlds") World world, @ForAll("days") LocalDate day) {
        laws().laterFactsChangeNothingEarlier(world, day);
    }

    /** See {@link Laws#laterEndsChangeNothingEarlier}. */
    @Property
    default void later_ends_change_nothing_earlier(@ForAll("worlds") World world, @ForAll("days") LocalDate day) {
        laws().laterEndsChangeNothingEarlier(world, day);
    }

    /** See {@link Laws#laterFactsChangeNoEarlierWord}. */
    @Property
    default void later_facts_change_no_earlier_word(@ForAll("worlds") World world, @ForAll("days") LocalDate day) {
        laws().laterFactsChangeNoEarlierWord(world, day);
    }

    /** See {@link Laws#splittingAnIntervalChangesNoDays}. */
    @Property
    default void splitting_an_interval_changes_no_days(@ForAll("worlds") World world) {
        laws().splittingAnIntervalChangesNoDays(world);
    }

    /** See {@link Laws#explanationsProve}. */
    @Property
    default void explanations_prove(@ForAll("worlds") World world) {
        laws().explanationsProve(world);
    }

    /** See {@link Laws#derivationsHavePremises}. */
    @Property
    default void derivations_have_premises(@ForAll("worlds") World world) {
        laws().derivationsHavePremises(world);
    }

    /** See {@link Laws#alternativesProve}. */
    @Property
    default void alternatives_prove(@ForAll("worlds") World world) {
        laws().alternativesProve(world);
    }

    /** See {@link Laws#weakPremisesAreReadByFew}. */
    @Property
    default void weak_premises_are_read_by_few(@ForAll("worlds") World world) {
        laws().weakPremisesAreReadByFew(world);
    }

    /** See {@link Laws#swappingSidesSwapsStances}. */
    @Property
    default void swapping_sides_swaps_stances(@ForAll("worlds") World world) {
        laws().swappingSidesSwapsStances(world);
    }

    /** See {@link Laws#copiesChangeNothing}. */
    @Property
    default void copies_change_nothing(@ForAll("worlds") World world) {
        laws().copiesChangeNothing(world);
    }

    /** See {@link Laws#independentAffirmationsNeverWeaken}. */
    @Property
    default void independent_affirmations_never_weaken(@ForAll("worlds") World world) {
        laws().independentAffirmationsNeverWeaken(world);
    }

    /** See {@link Laws#independentDenialsNeverStrengthen}. */
    @Property
    default void independent_denials_never_strengthen(@ForAll("worlds") World world) {
        laws().independentDenialsNeverStrengthen(world);
    }

    /** See {@link Laws#nobodyIsAboutItself}. */
    @Property
    default void nobody_is_about_itself(@ForAll("worlds") World world) {
        laws().nobodyIsAboutItself(world);
    }

    /** See {@link Laws#bystandersHaveNoPosition}. */
    @Property
    default void bystanders_have_no_position(@ForAll("worlds") World world) {
        laws().bystandersHaveNoPosition(world);
    }

    /** See {@link Laws#hullsCoverDays}. */
    @Property
    default void hulls_cover_days(@ForAll("worlds") World world) {
        laws().hullsCoverDays(world);
    }

    /** See {@link Laws#whatIsListedHolds}. */
    @Property
    default void what_is_listed_holds(@ForAll("worlds") World world) {
        laws().whatIsListedHolds(world);
    }
}
