package io.github.entente.derivation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.entente.fact.Attestation;
import io.github.entente.fact.Stated;
import java.time.LocalDate;
import java.util.List;

/**
 * The reading "on whose word". An attestation is on the word of its source and of all through whom it came, for withdrawing any of them removes it.
 *
 * @param graph what stated facts rest on
 * @param asOf what is not seen by this day does not count
 * @param validity what rules make of days
 * @param most most sources of one set: what needs more is left out. For each number that is an algebra of its own
 */
record OnWhoseWord(ReadGraph graph, LocalDate asOf, Validity validity, int most) implements Algebra<Testimony> {
    @Override
    public Testimony zero() {
        return Testimony.NONE;
    }

    @Override
    public Testimony stated(Stated fact) {
        Testimony word = Testimony.NONE;
        for (Attestation one : graph.seen(fact, asOf).toList()) {
            ImmutableSortedSet<String> sources = ImmutableSortedSet.copyOf(one.passedThrough());
            if (sources.size() <= most) {
                word = word.or(Testimony.of(sources, When.of(fact, ImmutableList.of(one), graph.settings())));
            }
        }
        return word;
    }

    @Override
    public Testimony derived(Rule rule, List<Testimony> premises) {
        return Testimony.derived(premises, most, days -> validity.derived(rule, days));
    }

    @Override
    public Testimony plus(Testimony one, Testimony other) {
        return one.or(other);
    }
}
