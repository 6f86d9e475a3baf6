package io.github.entente.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.entente.Assessment;
import io.github.entente.Entente;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.Relation;
import io.github.entente.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each law finds a fault that was planted for it. */
class LawsThemselvesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 29);

    private static void finds(UnaryOperator<World> fault, BiConsumer<Laws, World> law) {
        Function<World, Assessment> faulty = world -> Entente.assess(fault.apply(world));
        Laws laws = Laws.of(faulty);
        assertThrows(AssertionError.class, () -> {
            Random random = new Random(5);
            for (int i = 0; i < 500; i++) {
                law.accept(laws, Worlds.next(random));
            }
        });
    }

    private static World without(World world, Predicate<Statement> dropped) {
        return Statement.restate(
                world, Statement.of(world).stream().filter(dropped.negate()).toList());
    }

    private static World withoutTheFirst(World world) {
        return world.relations().isEmpty()
                ? world
                : world.without(world.relations().first());
    }

    /** Forgets a relation every second time. */
    private static UnaryOperator<World> moody() {
        AtomicInteger calls = new AtomicInteger();
        return world -> calls.incrementAndGet() % 2 == 0 ? withoutTheFirst(world) : world;
    }

    @Test
    void what_depends_on_the_call_is_found() {
        finds(moody(), (laws, world) -> laws.orderChangesNothing(world, new Random(1)));
        finds(moody(), Laws::repeatingChangesNothing);
        finds(moody(), (laws, world) -> laws.withdrawnIsNeverStated(History.of(world, List.of())));
    }

    @Test
    void what_depends_on_ids_is_found() {
        UnaryOperator<World> alphabetical = world -> without(
                world, one -> one.relation().subject().compareTo(one.relation().object()) > 0);
        finds(alphabetical, (laws, world) -> laws.renamingOnlyRenames(world, new Random(1)));
        finds(alphabetical, (laws, world) -> laws.renamingOnlyRenamesLists(world, new Random(1)));
    }

    @Test
    void what_falls_when_more_is_stated_is_found() {
        UnaryOperator<World> forgetful = world -> world.relations().size() > 3 ? withoutTheFirst(world) : world;
        finds(forgetful, Laws::moreFactsNeverFewerConclusions);
        finds(forgetful, Laws::moreFactsNeverLowerStrength);
        finds(forgetful, Laws::explanationsProve);
    }

    @Test
    void what_looks_ahead_is_found() {
        UnaryOperator<World> prophetic = world -> Statement.of(world).stream()
                        .anyMatch(one -> one.attestation()
                                .happened()
                                .first()
                                .filter(DAY::isBefore)
                                .isPresent())
                ? withoutTheFirst(world)
                : world;
        finds(prophetic, (laws, world) -> laws.laterFactsChangeNothingEarlier(world, DAY));
        finds(prophetic, (laws, world) -> laws.laterFactsChangeNoEarlierWord(world, DAY));
        UnaryOperator<World> impatient = world -> without(
                world,
                one -> one.attestation()
                        .ended()
                        .flatMap(Edtf::last)
                        .filter(DAY::isBefore)
                        .isPresent());
        finds(impatient, (laws, world) -> laws.laterEndsChangeNothingEarlier(world, DAY));
    }

    @Test
    void what_counts_dates_and_not_days_is_found() {
        finds(
                world -> without(
                        world,
                        one -> world.attestations(one.fact()).stream()
                                .anyMatch(other -> other.happened()
                                        .last()
                                        .map(last -> last.plusDays(1))
                                        .filter(next -> one.attestation()
                                                .happened()
                                                .first()
                                                .filter(next::equals)
                                                .isPresent())
                                        .isPresent())),
                Laws::splittingAnIntervalChangesNoDays);
    }

    @Test
    void what_needs_more_than_it_shows_is_found() {
        finds(world -> world.relations().size() < 2 ? without(world, one -> true) : world, Laws::explanationsProve);
    }

    @Test
    void what_is_not_stated_is_found() {
        finds(
                world -> world.relations().stream()
                        .filter(relation -> !relation.type().symmetric())
                        .findFirst()
                        .map(LawsThemselvesTest::reversed)
                        .filter(reversed -> !reversed.type().name().equals("LEADS"))
                        .map(reversed ->
                                world.with(reversed, Statement.of(world).get(0).attestation()))
                        .orElse(world),
                Laws::explanationsProve);
    }

    private static Relation reversed(Relation relation) {
        return new Relation(relation.object(), relation.type(), relation.subject(), relation.against());
    }

    @Test
    void what_prefers_a_side_is_found() {
        finds(
                world -> without(world, one -> one.relation().type().name().endsWith("_CON")),
                Laws::swappingSidesSwapsStances);
    }

    @Test
    void copies_that_count_are_found() {
        finds(LawsThemselvesTest::withCopiesOfTheirOwn, Laws::copiesChangeNothing);
    }

    private static World withCopiesOfTheirOwn(World world) {
        World copied = world.toBuilder().medium("ECHO", "Echo").build();
        for (Statement one : Statement.of(world)) {
            Attestation a = one.attestation();
            if (a.quote().equals(Optional.of("a copy"))) {
                copied = copied.with(
                        one.relation(),
                        new Attestation(
                                a.happened(),
                                a.ended(),
                                a.published(),
                                "ECHO",
                                a.via().subList(0, 0),
                                a.quote(),
                                a.code(),
                                true));
            }
        }
        return copied;
    }

    @Test
    void independent_sources_that_harm_are_found() {
        finds(
                world -> without(
                        world,
                        one -> world.attestations(one.relation()).stream()
                                .anyMatch(a -> a.source().equals("FRESH"))),
                Laws::independentAffirmationsNeverWeaken);
    }

    @Test
    void independent_denials_that_help_are_found() {
        finds(LawsThemselvesTest::withDenialsTakenForPraise, Laws::independentDenialsNeverStrengthen);
    }

    private static World withDenialsTakenForPraise(World world) {
        World taken = world;
        for (Statement one : Statement.of(world)) {
            Attestation a = one.attestation();
            if (a.source().equals("FRESH")) {
                taken = taken.with(
                        one.relation(),
                        new Attestation(
                                a.happened(), a.ended(), a.published(), "FRESH", a.via(), a.quote(), a.code(), true));
            }
        }
        return taken;
    }

    @Test
    void bystanders_with_opinions_are_found() {
        finds(
                world -> world.actor("M1").isPresent() && world.actor("A").isPresent()
                        ? world.toBuilder()
                                .relation("M1")
                                .endorses("A")
                                .happened("2020")
                                .per("M1")
                                .build()
                        : world,
                Laws::bystandersHaveNoPosition);
    }
}
