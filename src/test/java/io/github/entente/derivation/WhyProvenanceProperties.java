package io.github.entente.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The laws of the algebra "on whose word", and that it says the days that its premises' days would give for
 * each set of sources.
 */
class WhyProvenanceProperties {
    private static final Set<String> ALL = Set.of("A", "B", "C", "D");

    /** A testimony, and the words that it was made of. */
    private record Made(WhyProvenance provenance, List<Word> words) {
        Validity on(Set<String> sources) {
            Validity when = Validity.NEVER;
            for (Word word : words) {
                when = sources.containsAll(word.sources) ? when.union(word.when) : when;
            }
            return when;
        }
    }

    private record Word(Set<String> sources, Validity when) {}

    @Provide
    Arbitrary<Made> provenances() {
        Arbitrary<Word> words = Combinators.combine(
                        Arbitraries.of(ALL).set().ofMinSize(1).ofMaxSize(3), CausalityProperties.trees(1))
                .as((sources, tree) -> new Word(sources, tree.when()));
        return words.list()
                .ofMaxSize(5)
                .map(some -> {
                    WhyProvenance sum = WhyProvenance.NONE;
                    for (Word word : some) {
                        sum = sum.or(WhyProvenance.of(ImmutableSortedSet.copyOf(word.sources), word.when));
                    }
                    return new Made(sum, some);
                })
                .withoutEdgeCases();
    }

    private static WhyProvenance derived(TimeMode time, WhyProvenance... premises) {
        return WhyProvenance.derived(
                List.of(premises),
                Integer.MAX_VALUE,
                time.distributes(),
                days -> CausalityProperties.derived(time, days));
    }

    @Property(tries = 150)
    void a_sum_says_for_each_set_what_its_words_say(@ForAll("provenances") Made one) {
        for (Set<String> set : Sets.powerSet(ALL)) {
            assertEquals(one.on(set).validOn(), one.provenance.on(set).validOn());
        }
    }

    @Property(tries = 250)
    void a_derivation_says_for_each_set_what_its_days_give(
            @ForAll("provenances") Made one, @ForAll("provenances") Made other, @ForAll TimeMode time) {
        WhyProvenance both = derived(time, one.provenance, other.provenance);
        for (Set<String> set : Sets.powerSet(ALL)) {
            assertEquals(
                    CausalityProperties.derived(time, List.of(one.on(set), other.on(set)))
                            .validOn(),
                    both.on(set).validOn());
        }
    }

    @Property(tries = 150)
    void sums_have_no_order_and_repetition_adds_nothing(
            @ForAll("provenances") Made one, @ForAll("provenances") Made two, @ForAll("provenances") Made three) {
        WhyProvenance a = one.provenance;
        WhyProvenance b = two.provenance;
        WhyProvenance c = three.provenance;
        assertEquals(a.or(b), b.or(a));
        assertEquals(a.or(b).or(c), a.or(b.or(c)));
        assertEquals(a, a.or(a));
        assertEquals(a, a.or(WhyProvenance.NONE));
        assertEquals(WhyProvenance.TOO_MANY, a.or(WhyProvenance.TOO_MANY));
    }

    @Property(tries = 150)
    void nothing_follows_from_nothing(@ForAll("provenances") Made one, @ForAll TimeMode time) {
        assertEquals(WhyProvenance.NONE, derived(time, one.provenance, WhyProvenance.NONE));
        assertEquals(WhyProvenance.NONE, derived(time, WhyProvenance.NONE, WhyProvenance.TOO_MANY));
    }

    @Property(tries = 150)
    void a_derivation_is_monotone(
            @ForAll("provenances") Made one,
            @ForAll("provenances") Made more,
            @ForAll("provenances") Made other,
            @ForAll TimeMode time) {
        WhyProvenance less = derived(time, one.provenance, other.provenance);
        WhyProvenance great = derived(time, one.provenance.or(more.provenance), other.provenance);
        for (Set<String> set : Sets.powerSet(ALL)) {
            assertTrue(great.on(set).validOn().enclosesAll(less.on(set).validOn()));
        }
    }

    @Property(tries = 150)
    void sets_of_few_sources_can_be_followed_alone(
            @ForAll("provenances") Made one, @ForAll("provenances") Made other, @ForAll TimeMode time) {
        WhyProvenance whole = derived(time, one.provenance, other.provenance);
        for (int most = 1; most <= 4; most++) {
            int size = most;
            WhyProvenance part = WhyProvenance.derived(
                    List.of(one.provenance, other.provenance),
                    most,
                    time.distributes(),
                    days -> CausalityProperties.derived(time, days));
            assertEquals(
                    whole.least(when -> !when.isNever()).stream()
                            .filter(set -> set.size() <= size)
                            .toList(),
                    part.least(when -> !when.isNever()));
        }
    }

    /** So that the properties are about something. */
    @Example
    void many_derivations_rest_on_several_sets() {
        List<Made> some = provenances().sampleStream().limit(400).toList();
        List<WhyProvenance> derived = new ArrayList<>();
        for (int i = 1; i < some.size(); i++) {
            derived.add(derived(TimeMode.OVERLAP, some.get(i - 1).provenance, some.get(i).provenance));
        }
        long several = derived.stream()
                .filter(one -> one.least(when -> true).size() > 1)
                .count();
        assertTrue(several > 40, () -> several + " of 400 rest on several sets");
    }
}
