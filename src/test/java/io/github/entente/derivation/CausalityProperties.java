package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.entente.fact.AdmiraltyCode;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Edtf;
import io.github.entente.fact.QuadClass;
import io.github.entente.fact.RelationType;
import io.github.entente.fact.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/**
 * A later fact changes no earlier reading: what is read as of a day is what follows from what was seen by
 * then. And hulls are never narrower than readings.
 */
class CausalityProperties {
    private static final LocalDate FIRST = LocalDate.of(1969, 12, 1);
    private static final int LENGTH = 60;
    private static final int SEQUENCE = 12;

    private static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    /** When an attestation happened and ended, in days of the calendar; null is open, or unknown. */
    record Word(Integer first, Integer last, Integer ended) {
        Optional<Attestation> attestation() {
            if (first != null && last != null && last < first) {
                return Optional.empty();
            }
            Edtf happened = Edtf.parse((first == null ? ".." : day(first)) + "/" + (last == null ? ".." : day(last)));
            boolean impossible = ended != null && first != null && ended < first;
            return impossible
                    ? Optional.empty()
                    : Optional.of(new Attestation(
                            happened,
                            Optional.ofNullable(ended).map(end -> Edtf.of(day(end))),
                            Optional.empty(),
                            "S",
                            List.of(),
                            Optional.empty(),
                            AdmiraltyCode.NOT_JUDGED,
                            true));
        }

        /**
         * What is seen of it by the day: nothing of what starts later, and no later end. What is open stays
         * open.
         */
        Optional<Word> seenBy(int day) {
            if (first != null && first > day) {
                return Optional.empty();
            }
            boolean endsLater = ended != null && ended > day;
            return Optional.of(new Word(
                    first,
                    last != null && last > day ? Integer.valueOf(day) : last,
                    ended == null || ended > day ? null : ended));
        }
    }

    /** A stated relation with this lifetime, or a derivation from others. */
    sealed interface Tree {
        Validity when();
    }

    record Stated(int lifetime, List<Word> words) implements Tree {
        @Override
        public Validity when() {
            return whenOf(lifetime, words);
        }

        static Validity whenOf(int lifetime, List<Word> words) {
            RelationType type = new RelationType(
                    "T" + lifetime,
                    QuadClass.VERBAL_COOPERATION,
                    Side.FOR,
                    1,
                    lifetime,
                    OptionalInt.empty(),
                    false,
                    "does",
                    "test");
            List<Attestation> all = new ArrayList<>();
            words.forEach(word -> word.attestation().ifPresent(all::add));
            return Validity.of(type, all);
        }
    }

    record Derived(TimeMode time, List<Tree> premises) implements Tree {
        @Override
        public Validity when() {
            return derived(time, premises.stream().map(tree -> tree.when()).toList());
        }
    }

    record Either(Tree one, Tree other) implements Tree {
        @Override
        public Validity when() {
            return one.when().union(other.when());
        }
    }

    private static final Settings SETTINGS = Settings.defaults().withTimeLimits(new TimeLimits(SEQUENCE, 6, 5, 3, 12));
    private static final ValidityAlgebra VALIDITY = new ValidityAlgebra(Map.of(), SETTINGS);

    static Validity derived(TimeMode time, List<Validity> premises) {
        return VALIDITY.derived(new Rule("test/rule", "", "", 1, time, Map.of()), premises);
    }

    private static Tree seenBy(Tree tree, int day) {
        if (tree instanceof Stated stated) {
            List<Word> seen = new ArrayList<>();
            stated.words.forEach(word -> word.seenBy(day).ifPresent(seen::add));
            return new Stated(stated.lifetime, seen);
        } else if (tree instanceof Derived derived) {
            return new Derived(
                    derived.time,
                    derived.premises.stream()
                            .map(premise -> seenBy(premise, day))
                            .toList());
        }
        Either either = (Either) tree;
        return new Either(seenBy(either.one, day), seenBy(either.other, day));
    }

    @Provide
    Arbitrary<Tree> trees() {
        return trees(3).withoutEdgeCases();
    }

    static Arbitrary<Tree> trees(int depth) {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, LENGTH - 1);
        Arbitrary<Word> words = Combinators.combine(
                        number.injectNull(0.1),
                        Arbitraries.integers().between(0, 15).injectNull(0.1),
                        Arbitraries.integers().between(0, 25).injectNull(0.7))
                .as((first, length, ended) -> new Word(
                        first,
                        length == null ? null : (first == null ? 20 : first) + length,
                        ended == null ? null : (first == null ? 10 : first) + ended));
        Arbitrary<Tree> stated = Combinators.combine(
                        Arbitraries.of(0, 3, 10), words.list().ofMinSize(1).ofMaxSize(3))
                .as(Stated::new);
        if (depth == 0) {
            return stated;
        }
        Arbitrary<Tree> below = trees(depth - 1);
        Arbitrary<Tree> derived = Combinators.combine(
                        Arbitraries.of(TimeMode.class),
                        below.list().ofMinSize(2).ofMaxSize(3))
                .as(Derived::new);
        Arbitrary<Tree> either = Combinators.combine(below, below).as(Either::new);
        return Arbitraries.frequencyOf(Tuple.of(2, stated), Tuple.of(5, derived), Tuple.of(2, either));
    }

    @Property(tries = 500)
    void what_is_read_as_of_a_day_is_what_follows_from_what_was_seen_by_then(
            @ForAll("trees") Tree tree, @ForAll @IntRange(min = 0, max = LENGTH + 20) int number) {
        LocalDate day = day(number);
        Validity whole = tree.when().asOf(day);
        Validity seen = seenBy(tree, number).when().asOf(day);
        assertEquals(seen.validOn(), whole.validOn());
        assertEquals(seen.happenedOn(), whole.happenedOn());
        assertEquals(seen.began().toRangeSet(), whole.began().toRangeSet());
        assertEquals(seen.counted().toRangeSet(), whole.counted().toRangeSet());
    }

    @Property(tries = 500)
    void what_happened_is_valid(@ForAll("trees") Tree tree) {
        Validity when = tree.when();
        assertTrue(when.validOn().enclosesAll(when.happenedOn()), when::toString);
    }

    @Property(tries = 500)
    void a_hull_covers_all_that_can_be_derived(
            @ForAll("trees") Tree one, @ForAll("trees") Tree two, @ForAll("trees") Tree three, @ForAll TimeMode time) {
        for (List<Tree> trees : List.of(List.of(one), List.of(one, two), List.of(one, two, three))) {
            List<Validity> premises = trees.stream().map(tree -> tree.when()).toList();
            Hull hull = Hull.derived(time, premises.stream().map(Validity::hull).toList());
            Validity when = derived(time, premises);
            assertTrue(hull.covers(when.hull()), () -> hull + " does not cover " + when + ", " + when.hull());
        }
    }

    @Property(tries = 500)
    void rules_that_ask_for_a_hull_miss_nothing(@ForAll("trees") Tree one, @ForAll("trees") Tree two) {
        Validity first = one.when();
        Validity second = two.when();
        if (!first.overlap(second).isNever() || !second.during(first).isNever()) {
            assertTrue(first.hull().meets(second.hull()));
        }
        if (!second.after(first, SEQUENCE).isNever()) {
            assertTrue(first.hull().precedes(second.hull()));
        }
    }

    @Property(tries = 500)
    void a_derivation_is_monotone(
            @ForAll("trees") Tree one, @ForAll("trees") Tree more, @ForAll("trees") Tree other, @ForAll TimeMode time) {
        Validity small = one.when();
        Validity great = small.union(more.when());
        Validity rest = other.when();
        assertTrue(derived(time, List.of(great, rest))
                .validOn()
                .enclosesAll(derived(time, List.of(small, rest)).validOn()));
        assertTrue(derived(time, List.of(rest, great))
                .validOn()
                .enclosesAll(derived(time, List.of(rest, small)).validOn()));
    }

    @Property(tries = 500)
    void what_comes_about_in_a_tie_or_together_is_valid_as_its_premises_are(
            @ForAll("trees") Tree one, @ForAll("trees") Tree other) {
        for (TimeMode time : List.of(TimeMode.TOGETHER, TimeMode.WHILE)) {
            Validity when = derived(time, List.of(one.when(), other.when()));
            assertTrue(one.when().validOn().enclosesAll(when.validOn()));
            assertTrue(other.when().validOn().enclosesAll(when.validOn()));
        }
    }

    @Property(tries = 500)
    void what_began_is_valid_and_what_is_counted_happened(@ForAll("trees") Tree tree) {
        Validity when = tree.when();
        assertEquals(
                when.began().toRangeSet(),
                when.began().intersection(when.valid()).toRangeSet());
        assertEquals(
                when.counted().toRangeSet(),
                when.counted().intersection(when.happened()).toRangeSet());
    }

    /**
     * On this rests the reading "on whose word": the days of a union of sources are the union of what each
     * way through them gives.
     */
    @Property(tries = 500)
    void a_derivation_distributes_over_alternatives(
            @ForAll("trees") Tree one, @ForAll("trees") Tree more, @ForAll("trees") Tree other, @ForAll TimeMode time) {
        Assume.that(time.distributes());
        Validity either = one.when().union(more.when());
        Validity rest = other.when();
        assertEquals(
                derived(time, List.of(one.when(), rest))
                        .union(derived(time, List.of(more.when(), rest)))
                        .validOn(),
                derived(time, List.of(either, rest)).validOn());
        assertEquals(
                derived(time, List.of(rest, one.when()))
                        .union(derived(time, List.of(rest, more.when())))
                        .validOn(),
                derived(time, List.of(rest, either)).validOn());
    }

    @Property(tries = 500)
    void alternatives_in_any_order_are_the_same(@ForAll("trees") Tree one, @ForAll("trees") Tree other) {
        Validity left = one.when();
        Validity right = other.when();
        assertEquals(left.union(right), right.union(left));
        assertEquals(left, left.union(left));
        assertEquals(left.union(right), left.union(right).union(left));
    }

    /** So that the properties are about something: enough derivations hold on some day. */
    @Example
    void enough_trees_hold() {
        long held = trees().sampleStream()
                .limit(1_000)
                .filter(tree -> !(tree instanceof Stated))
                .filter(tree -> !tree.when().isNever())
                .count();
        assertTrue(held > 200, () -> held + " of 1000 random trees are derivations that hold");
    }
}
