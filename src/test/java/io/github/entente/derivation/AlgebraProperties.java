package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws on which the least fixpoint rests, for every algebra: sums are associative, commutative and
 * idempotent, zero is neutral for them and takes everything with it in a derivation, a derivation is monotone
 * and says no more than any premise whose days it keeps, so that a circle adds nothing. Values are compared
 * by what they say.
 */
class AlgebraProperties {
    /**
     * An algebra with three of its values.
     *
     * @param says what a value says, comparable with others
     */
    private record Case<V>(Algebra<V> algebra, V one, V two, V three, Function<V, Object> says) {
        void check(TimeMode time) {
            same(plus(one, two), plus(two, one), "commutative");
            same(plus(plus(one, two), three), plus(one, plus(two, three)), "associative");
            same(one, plus(one, one), "idempotent");
            same(one, plus(one, algebra.zero()), "zero is neutral");
            same(algebra.zero(), derived(time, one, algebra.zero()), "zero takes all with it");
            same(algebra.zero(), derived(time, algebra.zero(), one), "zero takes all with it");
            V less = derived(time, one, three);
            V more = derived(time, plus(one, two), three);
            same(more, plus(less, more), "monotone in the first premise");
            less = derived(time, three, one);
            more = derived(time, three, plus(one, two));
            same(more, plus(less, more), "monotone in the last premise");
            if (time != TimeMode.TOGETHER) { // that comes about on the later of two days
                same(two, plus(two, derived(time, one, two)), "absorbs what rests on it");
            }
        }

        private V plus(V left, V right) {
            return algebra.plus(left, right);
        }

        private V derived(TimeMode time, V first, V last) {
            return algebra.derived(new Rule("test/rule", "", "", 0.9, time, Map.of()), List.of(first, last));
        }

        private void same(V expected, V actual, String law) {
            assertEquals(says.apply(expected), says.apply(actual), law);
        }
    }

    private static final ValidityAlgebra VALIDITY = new ValidityAlgebra(
            Map.of(), Settings.defaults().withTimeLimits(TimeLimits.defaults().withSequenceDays(12)));

    private static <V> Arbitrary<Case<?>> cases(Algebra<V> algebra, Arbitrary<V> values, Function<V, Object> says) {
        return Combinators.combine(values, values, values).as((a, b, c) -> new Case<>(algebra, a, b, c, says));
    }

    private static Arbitrary<Validity> validities() {
        return CausalityProperties.trees(2).map(tree -> tree.when());
    }

    private static Arbitrary<WhyProvenance> provenances() {
        Arbitrary<WhyProvenance> words = Combinators.combine(
                        Arbitraries.of("A", "B", "C").set().ofMinSize(1).ofMaxSize(2), CausalityProperties.trees(1))
                .as((sources, tree) -> WhyProvenance.of(ImmutableSortedSet.copyOf(sources), tree.when()));
        return words.list().ofMaxSize(3).map(some -> some.stream().reduce(WhyProvenance.NONE, WhyProvenance::or));
    }

    private static Object days(Validity when) {
        return List.of(when.validOn(), when.happenedOn());
    }

    private static Object daysByWord(WhyProvenance provenance) {
        List<Object> days = new ArrayList<>();
        for (Set<String> sources : Sets.powerSet(Set.of("A", "B", "C"))) {
            days.add(days(provenance.on(sources)));
        }
        return days;
    }

    @Provide
    Arbitrary<Case<?>> validity() {
        return cases(VALIDITY, validities(), AlgebraProperties::days).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Case<?>> onWhoseWord() {
        DatedGraph none =
                new DatedGraph(new DerivationGraph(List.of(), List.of()), Map.of(), Map.of(), Settings.defaults());
        return cases(
                        new SourceAlgebra(none, LocalDate.EPOCH, Integer.MAX_VALUE),
                        provenances(),
                        AlgebraProperties::daysByWord)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<Case<?>> presence() {
        return cases(new PresenceAlgebra(relation -> true, rule -> true), Arbitraries.of(true, false), value -> value);
    }

    @Property(tries = 1_000)
    void valid_when(@ForAll("validity") Case<?> values, @ForAll TimeMode time) {
        values.check(time);
    }

    @Property(tries = 300)
    void on_whose_word(@ForAll("onWhoseWord") Case<?> values, @ForAll TimeMode time) {
        values.check(time);
    }

    @Property
    void whether(@ForAll("presence") Case<?> values, @ForAll TimeMode time) {
        values.check(time);
    }
}
