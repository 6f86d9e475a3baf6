package io.github.entente.testkit;

import io.github.entente.World;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws, of all shipped rules together. */
class LawsProperties {
    private static final int TRIES = 150;

    private final Laws laws = Laws.ofShippedRules();

    @Provide
    Arbitrary<World> worlds() {
        return Worlds.any();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Worlds.days();
    }

    @Property(tries = TRIES)
    void order_changes_nothing(@ForAll("worlds") World world, @ForAll int seed) {
        laws.orderChangesNothing(world, new Random(seed));
    }

    @Property(tries = TRIES)
    void repeating_changes_nothing(@ForAll("worlds") World world) {
        laws.repeatingChangesNothing(world);
    }

    @Property(tries = TRIES)
    void withdrawn_is_never_stated(@ForAll("worlds") World world) {
        laws.withdrawnIsNeverStated(world);
    }

    @Property(tries = TRIES)
    void renaming_only_renames(@ForAll("worlds") World world, @ForAll int seed) {
        laws.renamingOnlyRenames(world, new Random(seed));
    }

    @Property(tries = TRIES)
    void renaming_only_renames_lists(@ForAll("worlds") World world, @ForAll int seed) {
        laws.renamingOnlyRenamesLists(world, new Random(seed));
    }

    @Property(tries = TRIES)
    void folding_never_hides_all(@ForAll("worlds") World world) {
        laws.foldingNeverHidesAll(world);
    }

    @Property(tries = TRIES)
    void more_facts_never_fewer_conclusions(@ForAll("worlds") World world) {
        laws.moreFactsNeverFewerConclusions(world);
    }

    @Property(tries = TRIES)
    void more_facts_never_lower_confidence(@ForAll("worlds") World world) {
        laws.moreFactsNeverLowerConfidence(world);
    }

    @Property(tries = TRIES)
    void both_ends_read_the_same(@ForAll("worlds") World world) {
        laws.bothEndsReadTheSame(world);
    }

    @Property(tries = 3 * TRIES)
    void later_facts_change_nothing_earlier(@ForAll("worlds") World world, @ForAll("days") LocalDate day) {
        laws.laterFactsChangeNothingEarlier(world, day);
    }

    @Property(tries = TRIES)
    void later_facts_change_no_earlier_word(@ForAll("worlds") World world, @ForAll("days") LocalDate day) {
        laws.laterFactsChangeNoEarlierWord(world, day);
    }

    @Property(tries = TRIES)
    void explanations_prove(@ForAll("worlds") World world) {
        laws.explanationsProve(world);
    }

    @Property(tries = TRIES)
    void alternatives_prove(@ForAll("worlds") World world) {
        laws.alternativesProve(world);
    }

    @Property(tries = TRIES)
    void swapping_sides_swaps_stances(@ForAll("worlds") World world) {
        laws.swappingSidesSwapsStances(world);
    }

    @Property(tries = TRIES)
    void copies_never_raise_confidence(@ForAll("worlds") World world) {
        laws.copiesNeverRaiseConfidence(world);
    }

    @Property(tries = TRIES / 4)
    void independent_sources_never_lower_confidence(@ForAll("worlds") World world) {
        laws.independentSourcesNeverLowerConfidence(world);
    }

    @Property(tries = TRIES)
    void nobody_is_about_itself(@ForAll("worlds") World world) {
        laws.nobodyIsAboutItself(world);
    }

    @Property(tries = TRIES)
    void bystanders_have_no_position(@ForAll("worlds") World world) {
        laws.bystandersHaveNoPosition(world);
    }

    @Property(tries = TRIES)
    void hulls_cover_days(@ForAll("worlds") World world) {
        laws.hullsCoverDays(world);
    }

    @Property(tries = TRIES)
    void what_is_listed_holds(@ForAll("worlds") World world) {
        laws.whatIsListedHolds(world);
    }
}
