package io.github.entente.derivation;

import io.github.entente.fact.Fact;
import java.util.List;
import java.util.Map;

/**
 * The reading of days: when each proposition holds. {@link TimeMode} defines what rules make of their
 * premises' days.
 */
final class ValidityAlgebra implements Algebra<Validity> {
    private final Map<Fact, Validity> stated;
    private final TimeLimits limits;

    ValidityAlgebra(Map<Fact, Validity> stated, Settings settings) {
        this.stated = stated;
        this.limits = settings.timeLimits();
    }

    @Override
    public Validity zero() {
        return Validity.NEVER;
    }

    @Override
    public Validity stated(Fact fact) {
        return stated.getOrDefault(fact, Validity.NEVER);
    }

    @Override
    public Validity plus(Validity one, Validity other) {
        return one.union(other);
    }

    @Override
    public Validity derived(Rule rule, List<Validity> premises) {
        return Validity.derived(rule.time(), premises, limits);
    }
}
