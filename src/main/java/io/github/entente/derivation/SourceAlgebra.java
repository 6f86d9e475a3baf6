package io.github.entente.derivation;

import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Fact;
import java.time.LocalDate;
import java.util.List;

/**
 * The reading of sources. An attestation rests on its source and on everyone who passed it on: withdrawing
 * any of them removes it.
 *
 * @param graph the attestations of stated facts
 * @param asOf attestations not seen by this day do not count
 * @param validity the reading of days
 * @param most the maximum number of sources in one set; larger sets are left out. Each maximum is an algebra
 *     of its own
 */
record SourceAlgebra(DatedGraph graph, LocalDate asOf, int most) implements Algebra<WhyProvenance> {
    @Override
    public WhyProvenance zero() {
        return WhyProvenance.NONE;
    }

    @Override
    public WhyProvenance stated(Fact fact) {
        WhyProvenance word = WhyProvenance.NONE;
        for (Attestation one :
                graph.seen(fact, asOf).filter(Attestation::affirms).toList()) {
            ImmutableSortedSet<String> sources = ImmutableSortedSet.copyOf(one.passedThrough());
            if (sources.size() <= most) {
                Days happened = StatedValidity.happened(fact, one, graph.attestations(fact));
                Validity told = graph.validity()
                        .stated(fact)
                        .within(happened)
                        .beginningToo(happened.starts())
                        .countedOnlyOn(StatedValidity.counted(fact, one, happened));
                word = word.or(WhyProvenance.of(sources, told));
            }
        }
        return word;
    }

    @Override
    public WhyProvenance derived(Rule rule, List<WhyProvenance> premises) {
        return WhyProvenance.derived(
                premises,
                most,
                rule.time().distributes(),
                days -> graph.validity().derived(rule, days));
    }

    @Override
    public WhyProvenance plus(WhyProvenance one, WhyProvenance other) {
        return one.or(other);
    }
}
