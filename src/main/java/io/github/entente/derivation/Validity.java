package io.github.entente.derivation;

import io.github.entente.fact.Stated;
import java.util.List;
import java.util.Map;

/** The reading "valid when": see {@link TimeMode} for what rules make of their premises' days. */
final class Validity implements Algebra<When> {
    private final Map<Stated, When> stated;
    private final int sequenceDays;

    Validity(Map<Stated, When> stated, Settings settings) {
        this.stated = stated;
        this.sequenceDays = settings.sequenceDays();
    }

    @Override
    public When zero() {
        return When.NEVER;
    }

    @Override
    public When stated(Stated fact) {
        return stated.getOrDefault(fact, When.NEVER);
    }

    @Override
    public When plus(When one, When other) {
        return one.union(other);
    }

    @Override
    public When derived(Rule rule, List<When> premises) {
        return rule.time().conclusion(premises, sequenceDays);
    }
}
