package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import java.time.LocalDate;
import java.util.List;

/**
 * The reading "on whose word". An attestation is on the word of its source and of all through whom it came,
 * for withdrawing any of them removes it.
 *
 * @param graph what stated facts rest on
 * @param asOf what is not seen by this day does not count
 * @param most most sources of one set: what needs more is left out. For each number that is an algebra of its
 *     own
 */
record SourceAlgebra(DatedGraph graph, LocalDate asOf, int most) implements Algebra<WhyProvenance> {
    @Override
    public WhyProvenance zero() {
        return WhyProvenance.NONE;
    }

    @Override
    public WhyProvenance stated(Fact fact) {
        WhyProvenance word = WhyProvenance.NONE;
        for (Attestation one : graph.seen(fact, asOf).toList()) {
            ImmutableSortedSet<String> sources = ImmutableSortedSet.copyOf(one.passedThrough());
            if (sources.size() <= most) {
                word = word.or(WhyProvenance.of(sources, Validity.of(fact, ImmutableList.of(one), graph.settings())));
            }
        }
        return word;
    }

    @Override
    public WhyProvenance derived(Rule rule, List<WhyProvenance> premises) {
        return WhyProvenance.derived(premises, most, days -> graph.validity().derived(rule, days));
    }

    @Override
    public WhyProvenance plus(WhyProvenance one, WhyProvenance other) {
        return one.or(other);
    }
}
